"""Filters that a person gives: what a program worth submitting must look like, or print.

AlphaCode 2's report puts it above the 90th percentile of competitors where people add such
properties (AlphaCode Team, "AlphaCode 2 Technical Report", 2023). They only choose among what a run
has found, so the same run can be asked again and again with other filters.
"""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from agent._store import RunStore, StoredProgram
from problems import InputError
from sandbox import Verdict

_SPEC = re.compile(r"(source|output)(!?)=(.*)", re.DOTALL)
_USAGE = (
    "give source=REGEX or output=REGEX (!= for what must not match), or FILE.py with a function "
    "keep(program)"
)


@dataclass(frozen=True, slots=True)
class FilteredProgram:
    """What a filter sees of a program that passes the samples.

    Attributes:
        language: ``"cpp"`` or ``"python"``.
        source: its text.
        runs: input and output of each run on a generated input that ended well.
    """

    language: str
    source: str
    runs: tuple[tuple[str, str], ...]


HumanFilter = Callable[[FilteredProgram], bool]
"""Whether a program may be submitted."""


def open_filters(specs: Sequence[str | HumanFilter]) -> list[HumanFilter]:
    """The filters of ``SolveOptions.filters``.

    Raises:
        InputError: a filter cannot be read; names it.
    """
    return [_open(spec) if isinstance(spec, str) else spec for spec in specs]


def _open(spec: str) -> HumanFilter:
    if spec.endswith(".py"):
        return _from_file(spec)
    match = _SPEC.fullmatch(spec)
    if match is None:
        raise InputError(f"human filter {spec!r}: unknown form", _USAGE)
    try:
        pattern = re.compile(match[3], re.MULTILINE)
    except re.error as error:
        raise InputError(f"human filter {spec!r}: {error}", "mend the regular expression") from None
    wanted = not match[2]
    if match[1] == "source":
        return lambda program: (pattern.search(program.source) is not None) is wanted
    return lambda program: all(
        (pattern.fullmatch(output.strip()) is not None) is wanted for _, output in program.runs
    )


def _from_file(path: str) -> HumanFilter:
    """The function ``keep`` of a Python file, which is trusted as the person who gives it is."""
    try:
        keep = runpy.run_path(path)["keep"]
    except KeyError:
        raise InputError(f"{path}: has no function keep", _USAGE) from None
    except Exception as error:
        raise InputError(f"{path}: {type(error).__name__}: {error}", _USAGE) from error

    def ask(program: FilteredProgram) -> bool:
        try:
            return bool(keep(program))
        except Exception as error:
            remedy = "mend the function keep; the run is kept, and the same command goes on with it"
            raise InputError(f"{path}: {type(error).__name__}: {error}", remedy) from error

    return ask


def absolute_filters(specs: Sequence[str]) -> list[str]:
    """The same filters from any working directory."""
    return [str(Path(spec).absolute()) if spec.endswith(".py") else spec for spec in specs]


def pass_filters(
    survivors: Sequence[StoredProgram],
    filters: Sequence[HumanFilter],
    store: RunStore,
) -> list[StoredProgram]:
    """Those survivors that every filter keeps."""
    if not filters:
        return list(survivors)
    inputs = [data.decode("utf-8", "replace") for data in store.inputs()]
    kept = []
    for program in survivors:
        seen = _seen(program, inputs, store)
        if all(keep(seen) for keep in filters):
            kept.append(program)
    return kept


def _seen(program: StoredProgram, inputs: Sequence[str], store: RunStore) -> FilteredProgram:
    outcomes = store.outcomes_of(program.key)
    runs = tuple(
        (inputs[number], outcome.output.decode("utf-8", "replace"))
        for number, outcome in sorted(outcomes.items())
        if outcome.verdict is Verdict.AC
    )
    return FilteredProgram(program.language, program.source, runs)

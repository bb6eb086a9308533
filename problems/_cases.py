"""Test cases as pairs of files."""

from __future__ import annotations

from pathlib import Path

from problems._errors import ProblemError
from problems._files import natural_key
from problems._types import Case


def read_cases(folder: Path, prefix: str) -> tuple[Case, ...]:
    """Cases of all ``NAME.in`` with ``NAME.ans`` or ``NAME.out`` below ``folder``.

    Names are ``prefix/NAME`` with the path below ``folder``, in natural order. Files stay on disk.

    Raises:
        ProblemError: an input has no answer beside it.
    """
    inputs = {path.relative_to(folder).as_posix()[:-3]: path for path in folder.rglob("*.in")}
    cases = []
    for name in sorted(inputs, key=natural_key):
        path = inputs[name]
        if path.is_file():
            cases.append(Case(f"{prefix}/{name}", path, _answer_file(path)))
    return tuple(cases)


def _answer_file(path: Path) -> Path:
    for suffix in (".ans", ".out"):
        candidate = path.with_suffix(suffix)
        if candidate.is_file():
            return candidate
    raise ProblemError(
        f"{path} has no answer",
        f"add {path.with_suffix('.ans').name} or {path.with_suffix('.out').name} beside it",
    )

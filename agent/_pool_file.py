"""Pool files: judged samples of many problems, compressed JSON Lines that others can load.

The format is described in docs/evaluation.md. Files are read and written one program at a time.
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, TextIO

import zstandard

from agent._pool import PoolProblem, PoolProgram
from agent._store import StoredVerdict
from clustering import Outcome
from problems import Format, InputError, as_line, problem_from_json
from sandbox import Verdict

FORMAT, VERSION = "tenshot-pool", 1
_MAGIC = b"\x28\xb5\x2f\xfd"
_HINT = "give a file that 'tenshot pool build' wrote"

Records = Iterable[tuple[PoolProblem, Iterable[PoolProgram]]]


class PoolError(InputError):
    """A pool file cannot be read or written."""


def is_pool_file(path: Path) -> bool:
    """Whether the file's first line says that it is a pool."""
    try:
        with path.open("rb") as file:
            if file.read(4) != _MAGIC:
                return False
        with _open_to_read(path) as lines:
            return FORMAT in lines.readline(200)
    except (OSError, zstandard.ZstdError, UnicodeDecodeError):
        return False


def write_pool_file(path: Path, records: Records) -> int:
    """Write problems with their programs; the file appears once it is whole.

    Returns:
        how many problems there were.

    Raises:
        PoolError: it cannot be written, there is no problem, or one comes twice.
    """
    part = path.with_name(path.name + ".part")
    seen: set[str] = set()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file, zstandard.ZstdCompressor(level=10).stream_writer(file) as out:
            out.write(_line({"format": FORMAT, "version": VERSION}))
            for about, programs in records:
                name = about.problem.id
                if name in seen:
                    raise PoolError(f"{path}: {name} comes twice", "keep one pool per problem")
                seen.add(name)
                out.write(_line(_problem_object(about)))
                for program in programs:
                    out.write(_line(_program_object(program)))
        if not seen:
            raise PoolError(f"{path}: no problems to keep", "check the names and --limit")
        os.replace(part, path)
    except OSError as error:
        raise PoolError(f"cannot write {path}: {error.strerror}", "check the folder") from error
    finally:
        part.unlink(missing_ok=True)
    return len(seen)


def read_pool_file(path: Path) -> Iterator[tuple[PoolProblem, Iterator[PoolProgram]]]:
    """Yield each problem with its programs, which must be read before the next problem.

    Raises:
        PoolError: it is no pool, of a later version, or damaged.
    """
    try:
        with _open_to_read(path) as lines:
            objects = _objects(path, lines)
            _check_header(path, next(objects, (1, {}))[1])
            for _, group in groupby(_by_problem(objects), key=lambda item: item[0]):
                yield _read_group(path, group)
    except OSError as error:
        raise PoolError(f"{path}: cannot be read: {error.strerror}", _HINT) from error
    except (zstandard.ZstdError, UnicodeDecodeError) as error:
        raise PoolError(f"{path}: damaged: {error}", _HINT) from error


def _read_group(
    path: Path, group: Iterator[tuple[int, int, dict[str, Any]]]
) -> tuple[PoolProblem, Iterator[PoolProgram]]:
    _, first, about = next(group)
    programs = (_read_program(path, line, value) for _, line, value in group)
    return _read_problem(path, first, about), programs


def _open_to_read(path: Path) -> TextIO:
    reader = zstandard.ZstdDecompressor().stream_reader(path.open("rb"), closefd=True)
    return io.TextIOWrapper(reader, encoding="ascii", newline="\n")


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n"


def _objects(path: Path, lines: TextIO) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(lines, 1):
        try:
            value = json.loads(line)
        except ValueError as error:
            raise PoolError(f"{path}, line {number}: not JSON: {error}", _HINT) from None
        if not isinstance(value, dict):
            raise PoolError(f"{path}, line {number}: not a JSON object", _HINT)
        yield number, value


def _check_header(path: Path, header: dict[str, Any]) -> None:
    if header.get("format") != FORMAT:
        raise PoolError(f"{path}: no pool of judged samples", _HINT)
    if header.get("version") != VERSION:
        raise PoolError(
            f"{path}: field 'version' is {header.get('version')!r}, not {VERSION}",
            "use the version of tenshot that wrote it",
        )


def _by_problem(
    objects: Iterator[tuple[int, dict[str, Any]]],
) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """Number the problems; a program's line has the number of the problem before it."""
    problem = 0
    for number, value in objects:
        problem += "problem" in value
        yield problem, number, value


def _problem_object(about: PoolProblem) -> dict[str, Any]:
    return {
        "problem": json.loads(as_line(about.problem, Format.JSONL)),
        "hidden_tests": about.hidden_tests,
        "tests_sha256": about.tests_sha256,
        "inputs": [_text(data) for data in about.inputs],
        "licence": about.licence,
        "source": about.source,
        "run": dict(about.run),
    }


def _program_object(program: PoolProgram) -> dict[str, Any]:
    judged = program.judged
    return {
        "program": program.key,
        "language": program.language,
        "source": program.source,
        "samples": [list(sample) for sample in program.samples],
        "log_probability": program.log_probability,
        "on_samples": program.filtered and program.filtered.value,
        "on_tests": judged
        and {
            "verdict": judged.verdict.value,
            "case": judged.case_name,
            "cpu_s": judged.cpu_s,
            "detail": judged.detail,
        },
        "outcomes": [_outcome_value(outcome) for outcome in program.outcomes],
    }


def _outcome_value(outcome: Outcome) -> str | dict[str, str]:
    ended = outcome.verdict is Verdict.AC
    return _text(outcome.output) if ended else {"verdict": outcome.verdict.value}


def _read_problem(path: Path, line: int, value: dict[str, Any]) -> PoolProblem:
    where = f"{path}, line {line}"
    problem = problem_from_json(value.get("problem"), where, f"problem-{line}")
    try:
        return PoolProblem(
            problem=problem,
            hidden_tests=int(value["hidden_tests"]),
            tests_sha256=value["tests_sha256"],
            inputs=tuple(_data(text) for text in value["inputs"]),
            licence=value["licence"],
            source=value["source"],
            run=value["run"],
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _misfit(where, error) from None


def _read_program(path: Path, line: int, value: dict[str, Any]) -> PoolProgram:
    try:
        filtered, judged = value["on_samples"], value["on_tests"]
        return PoolProgram(
            key=value["program"],
            language=value["language"],
            source=value["source"],
            samples=tuple((str(policy), int(number)) for policy, number in value["samples"]),
            log_probability=value["log_probability"],
            filtered=Verdict(filtered) if filtered else None,
            judged=_read_judged(judged) if judged else None,
            outcomes=_read_outcomes(value["outcomes"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _misfit(f"{path}, line {line}", error) from None


def _misfit(where: str, error: Exception) -> PoolError:
    what = f"field {error} is missing" if isinstance(error, KeyError) else str(error)
    return PoolError(f"{where}: {what}", _HINT)


def _read_judged(value: dict[str, Any]) -> StoredVerdict:
    return StoredVerdict(Verdict(value["verdict"]), value["case"], value["cpu_s"], value["detail"])


def _read_outcomes(values: Sequence[Any]) -> tuple[Outcome, ...]:
    return tuple(
        Outcome(Verdict.AC, _data(value))
        if isinstance(value, str)
        else Outcome(Verdict(value["verdict"]))
        for value in values
    )


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _data(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")

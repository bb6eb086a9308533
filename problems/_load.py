"""The one door for problems: whatever the format, a path gives ``Problem``s."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from problems._errors import ProblemError
from problems._fields import describe
from problems._files import natural_key, parse_json, read_text
from problems._folder import is_own_folder, load_folder
from problems._json import problem_from_json
from problems._kattis import is_kattis, load_kattis
from problems._types import Problem

_ACCEPTED = (
    "accepted are: a folder with problem.yaml and statement.md, an ICPC/Kattis package, a .json "
    "file with one problem, or a .jsonl file with one problem a line"
)


def load_problem(path: str | Path) -> Problem:
    """Load one problem from a folder, a ``.json`` file, or a ``.jsonl`` file.

    ``FILE#ID`` picks a problem out of a file that holds several.

    Raises:
        ProblemError: nothing readable is there, a field is wrong, or the choice is not clear.
    """
    place, identifier = _split(path)
    if identifier:
        for problem in load_problems(place):
            if problem.id == identifier:
                return problem
        raise ProblemError(f"{place} has no problem '{identifier}'", "list them: problem show FILE")
    found = load_problems(place)
    first = next(found, None)
    if first is None:
        raise ProblemError(f"{place} holds no problem", _ACCEPTED)
    second = next(found, None)
    if second is not None:
        raise ProblemError(
            f"{place} holds several problems ({first.id}, {second.id}, ...)",
            f"pick one: {place}#{first.id}" if place.is_file() else f"pick one: {first.origin}",
        )
    return first


def load_problems(path: str | Path) -> Iterator[Problem]:
    """Yield the problems at ``path`` one at a time, in order.

    A ``.jsonl`` file is read line by line, a ``.json`` list item by item, and a folder that is no
    problem itself gives the problems in its subfolders. Problems without an id are numbered.

    Raises:
        ProblemError: as ``load_problem``, when the faulty problem is reached.
    """
    place = Path(path)
    try:
        yield from _load_any(place)
    except OSError as error:
        raise ProblemError(
            f"cannot read {error.filename or place}: {error.strerror}", "check name and permissions"
        ) from None


def _load_any(place: Path) -> Iterator[Problem]:
    if place.is_dir():
        yield from _load_folder(place)
    elif not place.exists():
        raise ProblemError(f"no such file or folder: {place}", _ACCEPTED)
    elif place.suffix == ".jsonl":
        yield from _load_lines(place)
    elif place.suffix == ".json":
        yield from _load_json(place)
    elif place.name == "problem.yaml":
        yield from _load_folder(place.parent)
    else:
        raise ProblemError(f"{place} is in no known format", _ACCEPTED)


def require_samples(problem: Problem) -> None:
    """Check that the problem shows at least one sample.

    Raises:
        ProblemError: it has none.
    """
    if not problem.samples:
        raise ProblemError(
            f"problem {problem.id} ({problem.origin}) has no samples",
            "add at least one: candidates are filtered by the samples",
        )


def require_solvable(problem: Problem) -> None:
    """Check that the problem has what solving needs: a statement, samples, no interactor.

    Raises:
        ProblemError: it lacks one of them.
    """
    if not problem.statement.strip():
        raise ProblemError(
            f"problem {problem.id} ({problem.origin}) has an empty statement",
            "add it as plain text, Markdown or TeX; a PDF cannot be read",
        )
    if problem.interactive:
        raise ProblemError(
            f"problem {problem.id} ({problem.origin}) is interactive",
            "only problems that read all input and write all output can be solved",
        )
    require_samples(problem)


def _split(path: str | Path) -> tuple[Path, str]:
    """Path and the id after ``#``; a file whose own name holds ``#`` is taken as it is."""
    name, mark, identifier = str(path).rpartition("#")
    is_choice = mark and not os.path.lexists(path)
    return (Path(name), identifier) if is_choice else (Path(path), "")


def _load_folder(folder: Path) -> Iterator[Problem]:
    if is_own_folder(folder):
        yield load_folder(folder)
    elif is_kattis(folder):
        yield load_kattis(folder)
    elif (folder / "problem.yaml").is_file():
        raise ProblemError(f"{folder} has no statement", f"add statement.md; {_ACCEPTED}")
    else:
        inner = [path for path in folder.iterdir() if (path / "problem.yaml").is_file()]
        if not inner:
            raise ProblemError(f"{folder} holds no problem", _ACCEPTED)
        for path in sorted(inner, key=lambda path: natural_key(path.name)):
            yield from _load_folder(path)


def _load_json(path: Path) -> Iterator[Problem]:
    warnings: list[str] = []
    value = parse_json(read_text(path, warnings), str(path))
    if isinstance(value, list):
        for number, item in enumerate(value, start=1):
            where = f"{path}, item {number}"
            yield problem_from_json(item, where, f"{path.stem}-{number}")
    elif isinstance(value, dict):
        yield problem_from_json(value, str(path), path.stem)
    else:
        raise ProblemError(f"{path}: expected a problem, found {describe(value)}", _ACCEPTED)


def _load_lines(path: Path) -> Iterator[Problem]:
    try:
        with path.open(encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    where = f"{path}, line {number}"
                    value = parse_json(line, where)
                    yield problem_from_json(value, where, f"{path.stem}-{number}")
    except UnicodeDecodeError as error:
        raise ProblemError(f"{path} is not UTF-8 (byte {error.start})", "convert it") from None

"""The one door for problems: whatever the format, a path gives ``Problem``s."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from problems._errors import ProblemError
from problems._files import natural_key
from problems._folder import is_own_folder, load_folder
from problems._kattis import is_kattis, load_kattis
from problems._load_data import Skip, is_data_file, load_data
from problems._oj_tests import is_oj_folder, load_oj_folder
from problems._page import is_page_file, load_page
from problems._polygon import is_polygon, load_polygon
from problems._site_names import address_of
from problems._types import Problem

_ACCEPTED = (
    "accepted are: a folder (ours with problem.yaml and statement.md, an ICPC/Kattis or Polygon "
    "package, tests of online-judge-tools), a .json, .jsonl or .parquet file, a saved .html page"
)
_PACKED = {
    ".zip": "unpack it and give the folder",
    ".riegeli": "no reader is published for Python: take the Parquet or JSON files of CodeContests",
}
_MARKS = ("problem.yaml", "problem.xml")
_FOLDERS = (
    (is_own_folder, load_folder),
    (is_polygon, load_polygon),
    (is_kattis, load_kattis),
    (is_oj_folder, load_oj_folder),
)


def load_problem(path: str | Path) -> Problem:
    """Load one problem from a folder, a file, a web address, or a name such as ``4A``.

    ``FILE#ID`` picks a problem out of a file that holds several.

    Raises:
        ProblemError: nothing readable is there, a field is wrong, or the choice is not clear.
    """
    place, identifier = _split(path)
    if identifier:
        return _picked(place, identifier)
    found = load_problems(place)
    first = next(found, None)
    if first is None:
        raise ProblemError(f"{place} holds no problem", _ACCEPTED)
    second = next(found, None)
    if second is not None:
        raise ProblemError(
            f"{place} holds several problems ({first.id}, {second.id}, ...)",
            f"pick one: {first.origin if Path(place).is_dir() else f'{place}#{first.id}'}",
        )
    return first


def _picked(place: str | Path, identifier: str) -> Problem:
    faults: list[ProblemError] = []
    for problem in load_problems(place, faults.append):
        if problem.id == identifier:
            return problem
    faulty = f"; {len(faults)} of its problems are faulty" if faults else ""
    raise ProblemError(
        f"{place} has no problem '{identifier}'{faulty}",
        faults[0].message if faults else "list them: problem show FILE",
    )


def load_problems(path: str | Path, skip: Skip | None = None) -> Iterator[Problem]:
    """Yield the problems at ``path`` one at a time, in order.

    Files of many problems are read as streams, and a folder that is no problem itself gives the
    problems in its subfolders. Problems without an id are numbered. A web address, or a name such
    as ``4A`` or ``abc300_a`` where no file has it, is fetched.

    Args:
        path: where they are.
        skip: told of each faulty problem among several, which is then left out.

    Raises:
        ProblemError: as ``load_problem``; without ``skip`` also when a faulty problem is reached.
    """
    address = None if os.path.lexists(path) else address_of(str(path))
    try:
        if address is not None:
            from problems._fetch import fetch_problems

            yield from fetch_problems(address)
        else:
            yield from _load_any(Path(path), skip)
    except OSError as error:
        raise ProblemError(
            f"cannot read {error.filename or path}: {error.strerror}", "check name and permissions"
        ) from None


def _load_any(place: Path, skip: Skip | None) -> Iterator[Problem]:
    if place.is_dir():
        yield from _load_folder(place, skip)
    elif not place.exists():
        raise ProblemError(f"no such file or folder: {place}", _ACCEPTED)
    elif is_data_file(place):
        yield from load_data(place, skip)
    elif is_page_file(place):
        yield from load_page(place)
    elif place.name in _MARKS:
        yield from _load_folder(place.parent, skip)
    elif place.suffix.lower() in _PACKED:
        raise ProblemError(f"{place} is packed", _PACKED[place.suffix.lower()])
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


def _split(path: str | Path) -> tuple[str | Path, str]:
    """Path and the id after ``#``; a file whose own name holds ``#`` is taken as it is."""
    name, mark, identifier = str(path).rpartition("#")
    is_choice = mark and not os.path.lexists(path)
    return (name, identifier) if is_choice else (path, "")


def _load_folder(folder: Path, skip: Skip | None) -> Iterator[Problem]:
    for is_known, load in _FOLDERS:
        if is_known(folder):
            yield load(folder)
            return
    if (folder / "problem.yaml").is_file():
        raise ProblemError(f"{folder} has no statement", f"add statement.md; {_ACCEPTED}")
    inner = [path for path in folder.iterdir() if path.is_dir() and _is_problem(path)]
    if not inner:
        raise ProblemError(f"{folder} holds no problem", _ACCEPTED)
    for path in sorted(inner, key=lambda path: natural_key(path.name)):
        try:
            yield from _load_folder(path, None)
        except ProblemError as error:
            if skip is None:
                raise
            skip(error)


def _is_problem(folder: Path) -> bool:
    return any((folder / name).is_file() for name in _MARKS) or is_oj_folder(folder)

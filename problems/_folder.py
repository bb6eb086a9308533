"""Our own folder format, in and out.

    problem.yaml                      title, limits, checker, interactor, passes, scoring, tags,
                                      rating: all optional
    statement.md                      legend, input, output, constraints, notes; no samples
    samples/1.in, 1.out               shown with the statement
    tests/1.in, 1.out                 hidden; folders below it are groups
    submissions/accepted/sum.cpp      programs by known verdict
    checker/                          a checker program, where ``checker.program`` names it, with
                                      the headers it includes, ``testlib.h`` among them

The statement is taken as it stands: write it as plain text with light Markdown.
"""

from __future__ import annotations

import shutil
from pathlib import Path, PurePosixPath

import yaml

from problems._cases import read_cases
from problems._checker_fields import read_checker, read_limits, write_checker, write_limits
from problems._errors import ProblemError
from problems._fields import Fields
from problems._files import read_text, read_yaml, safe_name
from problems._group_fields import read_group, write_group
from problems._programs import program_files
from problems._submissions import UNLABELLED, file_name, read_submissions
from problems._types import Case, Checker, Problem

_FIELDS = frozenset(
    (
        *("id", "title", "limits", "checker", "tags", "rating", "interactive", "origin"),
        *("warnings", "interactor", "passes", "scoring"),
    )
)


def is_own_folder(folder: Path) -> bool:
    """Whether the folder looks like our own format."""
    return (folder / "problem.yaml").is_file() and (folder / "statement.md").is_file()


def load_folder(folder: Path) -> Problem:
    """Load a problem from our own folder format; test files stay on disk.

    Raises:
        ProblemError: a file is missing, unreadable or wrong.
    """
    warnings: list[str] = []
    where = str(folder / "problem.yaml")
    fields = Fields(read_yaml(folder / "problem.yaml"), where)
    for name in fields.values:
        if name not in _FIELDS:
            warnings.append(f"problem.yaml: unknown field '{name}' is left out")
    statement = read_text(folder / "statement.md", warnings).strip()
    if not statement:
        raise ProblemError(f"{folder / 'statement.md'} is empty", "write the statement there")
    tests = read_cases(folder / "tests", "secret")
    submissions = read_submissions(folder / "submissions", warnings)
    scoring = read_group(fields.get("scoring"), f"{where}: scoring")
    return Problem(
        id=safe_name(fields.text("id", folder.resolve().name), "problem"),
        title=fields.text("title", folder.resolve().name),
        statement=statement,
        samples=read_cases(folder / "samples", "sample"),
        tests=tests,
        limits=read_limits(fields.inner("limits")),
        checker=read_checker(fields.inner("checker"), folder),
        tags=fields.texts("tags"),
        rating=fields.whole("rating"),
        interactive=fields.flag("interactive", False),
        submissions=submissions,
        origin=fields.text("origin", str(folder)),
        warnings=(*fields.texts("warnings"), *warnings),
        interactor=_read_interactor(fields, folder),
        passes=fields.whole("passes", 1) or 1,
        scoring=scoring if "scoring" in fields else None,
    )


def _read_interactor(fields: Fields, folder: Path) -> Checker | None:
    if "interactor" not in fields:
        return None
    interactor = read_checker(fields.inner("interactor"), folder)
    if interactor.program is None or not fields.flag("interactive", False):
        raise fields.wrong("interactor", "a program, in a problem with 'interactive: true'")
    return interactor


def save_problem(problem: Problem, folder: str | Path) -> Path:
    """Write a problem in our own folder format, so that ``load_problem`` gives it back.

    Contents are equal after the round trip; case bytes become files, and names that are no file
    names are changed. Parent folders are made.

    Args:
        problem: what to write.
        folder: a path that does not exist yet, or an empty folder.

    Returns:
        The folder.

    Raises:
        ProblemError: the folder is not empty, cannot be written, or two names collide.
    """
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise ProblemError(f"{folder} is not empty", "name a new folder")
        _write(problem, folder)
    except OSError as error:
        raise ProblemError(
            f"cannot write {error.filename or folder}: {error.strerror}",
            "check free space and permissions",
        ) from None
    return folder


def _write(problem: Problem, folder: Path) -> None:
    fields: dict[str, object] = {
        "id": problem.id,
        "title": problem.title,
        "limits": write_limits(problem.limits),
        "checker": _write_checker(problem.checker, folder, "checker"),
        "interactor": _write_checker(problem.interactor, folder, "interactor"),
        "passes": problem.passes if problem.passes > 1 else None,
        "scoring": write_group(problem.scoring) if problem.scoring is not None else None,
        "tags": list(problem.tags),
        "rating": problem.rating,
        "interactive": problem.interactive,
        "origin": problem.origin,
        "warnings": [*problem.warnings, *_left_out(problem)],
    }
    kept = {name: value for name, value in fields.items() if value not in (None, [], "", False)}
    text = yaml.safe_dump(kept, sort_keys=False, allow_unicode=True, width=100)
    (folder / "problem.yaml").write_text(text, encoding="utf-8")
    (folder / "statement.md").write_text(problem.statement + "\n", encoding="utf-8")
    for case in problem.samples:
        _save_case(case, folder / "samples")
    for case in problem.tests:
        _save_case(case, folder / "tests")
    for submission in problem.submissions:
        label = safe_name(submission.label or UNLABELLED, UNLABELLED)
        path = folder / "submissions" / label / file_name(submission)
        _write_new(path, submission.source.encode("utf-8", "surrogateescape"))


def _left_out(problem: Problem) -> list[str]:
    if any(case.checker is not None for case in (*problem.samples, *problem.tests)):
        return ["validator flags of single test groups are left out"]
    return []


def _write_checker(checker: Checker | None, folder: Path, place: str) -> dict[str, object] | None:
    """Its fields; the program is copied to ``place``, with the headers beside it."""
    if checker is None:
        return None
    if checker.program is None:
        return write_checker(checker)
    target = folder / place / checker.program.name
    target.parent.mkdir()
    if checker.program.is_dir():
        shutil.copytree(checker.program, target)
    else:
        for path in program_files(checker.program):
            shutil.copyfile(path, target.with_name(path.name))
    return write_checker(checker, f"{place}/{target.name}")


def _save_case(case: Case, folder: Path) -> None:
    name = case.name.removeprefix("sample/").removeprefix("secret/")
    parts = [safe_name(part, "case") for part in PurePosixPath(name).parts if part != "/"]
    path = folder.joinpath(*parts or ["case"])
    _write_new(path.with_name(path.name + ".in"), case.input)
    _write_new(path.with_name(path.name + ".out"), case.answer)


def _write_new(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        raise ProblemError(f"two items would be written to {path}", "give them different names")
    path.write_bytes(data)

"""Problems as ICPC/Kattis packages of the legacy format (problem package format, legacy version).

The time limit goes into ``.timelimit``, where problemtools keeps it. The statement becomes TeX that
shows the same text: headings of the usual sections, lines, and pictures in ``verbatim``.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path, PurePosixPath

import yaml

from problems._errors import ProblemError
from problems._files import safe_name
from problems._programs import program_files
from problems._submissions import UNLABELLED, file_name
from problems._types import Case, Checker, CheckerKind, CheckerProtocol, Problem

_HEADINGS = frozenset(["Input", "Output", "Interaction", "Note", "Notes", "Constraints", "Scoring"])
_ESCAPES = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{char: "\\" + char for char in "{}$&#_%"},
    "`": r"\textasciigrave{}",
    **{char: char + "{}" for char in "-'"},
}
_SHAPED = re.compile(r"^\s|\S {2,}\S|\t", re.MULTILINE)


def save_kattis(problem: Problem, folder: Path) -> None:
    """Write the package into a new or empty folder.

    Raises:
        ProblemError: two names collide.
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(_fields(problem), sort_keys=False, allow_unicode=True, width=100)
    (folder / "problem.yaml").write_text(text, encoding="utf-8")
    if problem.limits.derived_multiplier is None:
        (folder / ".timelimit").write_text(f"{problem.limits.time_s:g}\n")
    statement = folder / "problem_statement" / "problem.en.tex"
    _write(statement, statement_tex(problem).encode())
    for case in (*problem.samples, *problem.tests):
        _save_case(case, folder / "data")
    for one in problem.submissions:
        place = folder / "submissions" / safe_name(one.label or UNLABELLED, UNLABELLED)
        _write(place / file_name(one), one.source.encode("utf-8", "surrogateescape"))
    if is_carried(problem.checker) and problem.checker.program is not None:
        _copy(problem.checker.program, folder / "output_validators")


def is_carried(checker: Checker) -> bool:
    """Whether the package can hold the checker: flags, or a program that speaks as Kattis does."""
    if checker.kind is CheckerKind.PROGRAM:
        return checker.protocol is CheckerProtocol.KATTIS
    return checker.kind is CheckerKind.TOKENS


def _fields(problem: Problem) -> dict[str, object]:
    limits = problem.limits
    output = limits.output_kib / 1024
    shown: dict[str, object] = {
        "memory": limits.memory_mib,
        "output": int(output) if output == int(output) else output,
    }
    if limits.derived_multiplier is not None:
        shown["time_multiplier"] = limits.derived_multiplier
    fields: dict[str, object] = {
        "problem_format_version": "legacy",
        "name": problem.title,
        "validation": _validation(problem),
        "validator_flags": " ".join(_flags(problem.checker)),
        "limits": shown,
        "keywords": list(problem.tags),
    }
    return {name: value for name, value in fields.items() if value not in ("", [])}


def _validation(problem: Problem) -> str:
    if problem.checker.kind is CheckerKind.PROGRAM and is_carried(problem.checker):
        return "custom interactive" if problem.interactive else "custom"
    return "default"


def _flags(checker: Checker) -> list[str]:
    if checker.kind is CheckerKind.PROGRAM:
        return list(checker.flags) if is_carried(checker) else []
    flags = ["case_sensitive"] if checker.case_sensitive else []
    flags += ["space_change_sensitive"] if checker.space_sensitive else []
    for name, value in (
        ("float_absolute_tolerance", checker.float_absolute),
        ("float_relative_tolerance", checker.float_relative),
    ):
        flags += [name, repr(value)] if value is not None else []
    return flags


def statement_tex(problem: Problem) -> str:
    """TeX that ``render_tex`` turns back into the statement."""
    paragraphs = [_paragraph(text) for text in re.split(r"\n{2,}", problem.statement.strip())]
    return "\n\n".join([rf"\problemname{{{_escaped(problem.title)}}}", *paragraphs]) + "\n"


def _paragraph(text: str) -> str:
    if text in _HEADINGS:
        return rf"\section*{{{text}}}"
    if _SHAPED.search(text) and r"\end{verbatim}" not in text:
        return f"\\begin{{verbatim}}\n{text}\n\\end{{verbatim}}"
    return " \\\\\n".join(_escaped(line) for line in text.split("\n"))


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(char, char) for char in text)


def _save_case(case: Case, data: Path) -> None:
    """A case goes where its name says: an interactive problem has samples among its tests."""
    group, _, name = case.name.partition("/")
    if group not in ("sample", "secret") or not name:
        group, name = "secret", case.name
    parts = [safe_name(part, "case") for part in PurePosixPath(name).parts if part != "/"]
    path = data.joinpath(group, *parts or ["case"])
    _write(path.with_name(path.name + ".in"), case.input)
    _write(path.with_name(path.name + ".ans"), case.answer)


def _copy(program: Path, place: Path) -> None:
    """A program with the headers beside it, or its folder."""
    if program.is_dir():
        shutil.copytree(program, place / program.name)
        return
    files = program_files(program)
    inner = place if len(files) == 1 else place / program.stem
    inner.mkdir(parents=True)
    for path in files:
        shutil.copyfile(path, inner / path.name)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        raise ProblemError(f"two items would be written to {path}", "give them different names")
    path.write_bytes(data)

"""ICPC/Kattis problem packages, the legacy format and the newer ones.

Read: ``problem.yaml``, the English statement (else the first one) in TeX or Markdown, ``data`` with
its test groups, ``submissions``, output validators and interactors and their flags. Not read, but
warned of where it matters: graders of the package's own, PDF statements. Source of the rules: the
problem package format specification (icpc.io/problem-package-format) and its default output
validator.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from problems._cases import read_cases
from problems._fields import Fields
from problems._files import read_text, read_yaml, safe_name
from problems._kattis_layout import (
    layout_warnings,
    put_constants,
    read_constants,
    with_constants,
)
from problems._limits import UNDERIVED_TIME_S
from problems._markdown import render_markdown
from problems._rendered import RenderedStatement
from problems._submissions import read_submissions
from problems._testdata import read_groups
from problems._tex import render_tex
from problems._types import Case, Checker, CheckerKind, Limits, Problem
from problems._validator_flags import validator_flags, with_own_checkers

_STATEMENT_FOLDERS = ("problem_statement", "statement")
_LEGACY_MULTIPLIER = 5.0
_MULTIPLIER = 2.0
_MEMORY_MIB = 2048
_OUTPUT_MIB = 8
_PASSES = 2


def is_kattis(folder: Path) -> bool:
    """Whether the folder looks like a Kattis package."""
    known = any((folder / name).is_dir() for name in (*_STATEMENT_FOLDERS, "data"))
    return (folder / "problem.yaml").is_file() and known


def load_kattis(folder: Path) -> Problem:
    """Load a package. Test files stay on disk and are read when needed.

    Raises:
        ProblemError: ``problem.yaml`` is invalid, or an input has no answer.
    """
    warnings: list[str] = []
    fields = Fields(read_yaml(folder / "problem.yaml"), str(folder / "problem.yaml"))
    name = _title(fields)
    constants = read_constants(fields)
    statement = _read_statement(folder, name, constants, warnings)
    interactive = _is_interactive(fields)
    checker_with = _checker_maker(folder, fields, warnings)
    flags_in = partial(validator_flags, folder, fields)
    checker = checker_with(flags_in("secret"))
    samples, tests = (
        with_own_checkers(_cases(folder, name), checker, flags_in, checker_with)
        for name in ("sample", "secret")
    )
    if interactive:
        # Their inputs are the interactor's and must not be shown.
        samples, tests = (), (*samples, *tests)
    _warn(fields, interactive, tests, warnings)
    warnings += layout_warnings(folder, constants)
    cases = (*samples, *tests)
    scoring = None
    if _is_scoring(fields):
        scoring = read_groups(folder / "data", cases, _is_legacy(fields), warnings)
    return Problem(
        id=safe_name(folder.resolve().name, "problem"),
        title=name or statement.title or folder.resolve().name,
        statement=statement.text,
        samples=samples,
        tests=tests,
        limits=_limits(folder, fields),
        checker=checker,
        tags=_keywords(fields),
        interactive=interactive,
        submissions=with_constants(read_submissions(folder / "submissions", warnings), constants),
        origin=str(folder),
        warnings=tuple(dict.fromkeys((*statement.warnings, *warnings))),
        passes=_passes(fields),
        scoring=scoring,
    )


def _cases(folder: Path, name: str) -> list[Case]:
    """In the order in which they are judged: by base name, folder by folder."""
    return sorted(read_cases(folder / "data" / name, name), key=lambda case: case.name.split("/"))


def _title(fields: Fields) -> str:
    value = fields.get("name")
    if isinstance(value, dict):
        names = fields.inner("name")
        best = "en" if "en" in names else next((str(key) for key in names.values), "")
        return names.text(best)
    return fields.text("name")


def _keywords(fields: Fields) -> tuple[str, ...]:
    value = fields.get("keywords")
    return tuple(map(str, value)) if isinstance(value, list) else tuple(str(value or "").split())


def _read_statement(
    folder: Path, title: str, constants: dict[str, str], warnings: list[str]
) -> RenderedStatement:
    path = _statement_file(folder)
    if path is None:
        warnings.append("the package has no statement in TeX or Markdown")
        return RenderedStatement("")
    if ".en" not in path.suffixes and len(path.suffixes) > 1:
        warnings.append(f"the package has no English statement; {path.name} was taken")
    source = put_constants(read_text(path, warnings), constants)
    rendered = render_tex(source, title) if path.suffix == ".tex" else render_markdown(source)
    if not rendered.text:
        warnings.append(f"the statement {path.name} is empty")
    return rendered


def _statement_file(folder: Path) -> Path | None:
    """English TeX or Markdown first, then a file without a language, then the first of any."""
    found = [
        path
        for name in _STATEMENT_FOLDERS
        for path in sorted((folder / name).glob("problem*"))
        if re.fullmatch(r"problem(\.[A-Za-z-]+)?\.(tex|md)", path.name)
    ]

    def rank(path: Path) -> int:
        languages = path.suffixes[:-1]
        if not languages:
            return 1
        return 0 if languages[0].lower().split("-")[0] == ".en" else 2

    return min(found, key=rank, default=None)


def _kinds(fields: Fields) -> set[str]:
    """Words of ``type`` and ``validation``, which name what a problem needs beyond the default."""
    value = fields.get("type")
    words = value if isinstance(value, list) else [value]
    text = " ".join(str(word) for word in words if word) + " " + fields.text("validation")
    return set(text.lower().split())


def _is_interactive(fields: Fields) -> bool:
    return "interactive" in _kinds(fields)


def _is_scoring(fields: Fields) -> bool:
    return not {"scoring", "score"}.isdisjoint(_kinds(fields))


def _is_legacy(fields: Fields) -> bool:
    return fields.text("problem_format_version", "legacy").startswith("legacy")


def _passes(fields: Fields) -> int:
    if "multi-pass" not in _kinds(fields):
        return 1
    return fields.inner("limits").whole("validation_passes", 2) or _PASSES


def _warn(fields: Fields, interactive: bool, tests: Sequence[Case], warnings: list[str]) -> None:
    kinds = _kinds(fields)
    if interactive:
        warnings.append("the problem is interactive: its programs talk to an interactor")
    if _is_scoring(fields):
        warnings.append("the problem is scored by groups; here a submission must pass every test")
    if "submit-answer" in kinds:
        warnings.append("the problem is of type submit-answer, which is not supported")
    if not tests:
        warnings.append("the package has no tests in data/secret")


def _limits(folder: Path, fields: Fields) -> Limits:
    limits = fields.inner("limits")
    multipliers = limits.inner("time_multipliers")
    multiplier = (
        multipliers.number("ac_to_time_limit", 0, above=True)
        or limits.number("time_multiplier", 0, above=True)
        or (_LEGACY_MULTIPLIER if _is_legacy(fields) else _MULTIPLIER)
    )
    time_s = limits.number("time_limit", 0, above=True) or _time_limit_file(folder)
    return Limits(
        time_s=time_s or UNDERIVED_TIME_S,
        memory_mib=limits.whole("memory", 1) or _MEMORY_MIB,
        output_kib=round((limits.number("output", 0, above=True) or _OUTPUT_MIB) * 1024),
        derived_multiplier=None if time_s else multiplier,
    )


def _time_limit_file(folder: Path) -> float | None:
    """Seconds in ``.timelimit`` or in DOMjudge's ``domjudge-problem.ini``, if either is there."""
    for name, pattern in (
        (".timelimit", r"\s*([0-9.]+)\s*"),
        ("domjudge-problem.ini", r"(?s).*?timelimit\s*=\s*['\"]?([0-9.]+).*"),
    ):
        path = folder / name
        if path.is_file() and (match := re.fullmatch(pattern, read_text(path, []))):
            return Fields({"timelimit": match[1]}, str(path)).number("timelimit", 0, above=True)
    return None


def _checker_maker(
    folder: Path, fields: Fields, warnings: list[str]
) -> Callable[[tuple[str, ...]], Checker]:
    """What makes the package's checker from flags."""
    is_custom = "custom" in _kinds(fields)
    for name in ("output_validator", "output_validators"):
        place = folder / name
        if place.is_dir() and (is_custom or name == "output_validator"):
            program = _validator(place, warnings)
            return lambda flags: Checker(kind=CheckerKind.PROGRAM, program=program, flags=flags)
    if is_custom or _is_interactive(fields):
        warnings.append("validation is custom but the package has no output validator")
    return lambda flags: default_checker(flags, warnings)


def _validator(place: Path, warnings: list[str]) -> Path:
    """The validator itself: the only entry, or the folder whose files make it up together."""
    entries = sorted(path for path in place.iterdir() if not path.name.startswith("."))
    folders = [path for path in entries if path.is_dir()]
    if len(entries) == 1 or (folders and place.name == "output_validators"):
        if len(folders) > 1:
            warnings.append(f"of {len(folders)} output validators only {folders[0].name} is used")
        return folders[0] if folders else entries[0]
    return place


def default_checker(flags: Sequence[str], warnings: list[str]) -> Checker:
    """The checker that the default output validator's flags describe.

    Without flags it compares tokens in either case and ignores the amount of white space. An
    unknown flag is left out with a warning.
    """
    values: dict[str, float] = {}
    switches: set[str] = set()
    rest = list(flags)
    while rest:
        flag = rest.pop(0)
        if flag in ("float_tolerance", "float_relative_tolerance", "float_absolute_tolerance"):
            number = Fields({flag: rest.pop(0) if rest else None}, "validator_flags").number(flag)
            values[flag] = 0.0 if number is None else number
        elif flag in ("case_sensitive", "space_change_sensitive"):
            switches.add(flag)
        elif flag != "case_insensitive":
            warnings.append(f"unknown validator flag '{flag}' is left out")
    both = values.get("float_tolerance")
    return Checker(
        case_sensitive="case_sensitive" in switches,
        space_sensitive="space_change_sensitive" in switches,
        float_absolute=values.get("float_absolute_tolerance", both),
        float_relative=values.get("float_relative_tolerance", both),
    )

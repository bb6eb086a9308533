"""Polygon packages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from problems import (
    Checker,
    CheckerKind,
    CheckerProtocol,
    Limits,
    ProblemError,
    load_problem,
    load_problems,
)
from problems._groups import ScoreRule

PACKAGE = Path(__file__).parents[1] / "fixtures" / "problems" / "polygon" / "two-sums"


def changed(tmp_path: Path, *edits: tuple[str, str]) -> Path:
    """A copy of the package with its ``problem.xml`` edited."""
    folder = tmp_path / "package"
    shutil.copytree(PACKAGE, folder)
    text = (folder / "problem.xml").read_text()
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    (folder / "problem.xml").write_text(text)
    return folder


def test_package() -> None:
    problem = load_problem(PACKAGE)
    assert (problem.id, problem.title) == ("two-sums", "Two Sums")
    assert problem.limits == Limits(1.5, 256)
    assert problem.tags == ("math", "sums")
    assert problem.statement.split("\n\n") == [
        "Given n pairs, add each, 1 ≤ n ≤ 10^5.",
        *("Input", "The number n, then n pairs."),
        *("Output", "All sums, in any order."),
        *("Note", "Easy."),
    ]
    assert [(case.name, case.answer) for case in problem.samples] == [("sample/1", b"3\n")]
    assert [case.name for case in problem.tests] == [
        *("secret/small/2", "secret/small/3"),
        "secret/large/4",
    ]
    assert problem.tests[0].input == b"2\n1 2\n3 4\n"
    assert load_problem(PACKAGE / "problem.xml").id == "two-sums"


def test_checker_is_a_testlib_program() -> None:
    checker = load_problem(PACKAGE).checker
    assert (checker.kind, checker.protocol) == (CheckerKind.PROGRAM, CheckerProtocol.TESTLIB)
    assert checker.program == PACKAGE / "files" / "check.cpp"


def test_solutions_by_tag() -> None:
    found = [(one.name, one.language, one.label) for one in load_problem(PACKAGE).submissions]
    assert found == [
        ("main.cpp", "cpp", "accepted"),
        ("plain.py", "python", "accepted"),
        ("off.py", "python2", "wrong_answer"),
        ("slow.cpp", "cpp", "time_limit_exceeded_or_accepted"),
    ]


def test_groups() -> None:
    scoring = load_problem(PACKAGE).scoring
    assert scoring is not None
    small, large = scoring.groups
    assert (small.name, small.accept_score, small.scores) == ("secret/small", 40, ScoreRule.MIN)
    assert (small.requires, large.requires) == ((), ("secret/small",))
    assert scoring.scores is ScoreRule.SUM


def test_points_without_groups(tmp_path: Path) -> None:
    edits = [(f' group="{name}"', "") for name in ("example", "small", "large")]
    scoring = load_problem(changed(tmp_path, *edits)).scoring
    assert scoring is not None
    assert [(group.name, group.accept_score) for group in scoring.groups] == [("secret", 25.0)]


def test_what_is_not_carried_is_said() -> None:
    said = "\n".join(load_problem(PACKAGE).warnings)
    for words in (
        "programs use files (sums.in)",
        "input validator files/val.cpp is not used",
        "1 of 5 tests have no input or no answer file: download the full package",
        "lacks the solution gone.cpp",
        "put testlib.h beside files/check.cpp",
    ):
        assert words in said


@pytest.mark.parametrize(
    ("name", "checker"),
    [
        ("std::wcmp.cpp", Checker()),
        ("std::nyesno.cpp", Checker(case_sensitive=False)),
        ("std::rcmp6.cpp", Checker(float_absolute=1e-6, float_relative=1e-6)),
        ("std::rcmp.cpp", Checker(float_absolute=1.5e-6)),
    ],
)
def test_standard_checkers_become_comparisons(tmp_path: Path, name: str, checker: Checker) -> None:
    folder = changed(tmp_path, ("<checker ", f'<checker name="{name}" '))
    assert load_problem(folder).checker == checker


def test_other_standard_checkers_stay_programs(tmp_path: Path) -> None:
    folder = changed(tmp_path, ("<checker ", '<checker name="std::lcmp.cpp" '))
    assert load_problem(folder).checker.kind is CheckerKind.PROGRAM


def test_interactor(tmp_path: Path) -> None:
    line = '<interactor><source path="files/check.cpp" type="cpp.g++17"/></interactor><solutions>'
    problem = load_problem(changed(tmp_path, ("<solutions>", line)))
    assert problem.interactive
    assert problem.interactor is not None
    assert problem.interactor.protocol is CheckerProtocol.TESTLIB


def test_statement_from_its_sections_or_from_the_document(tmp_path: Path) -> None:
    folder = changed(tmp_path, (' sample="true"', ""))
    (folder / "statements/english/problem-properties.json").unlink()
    (folder / "statements/english/problem.tex").write_text(
        "\\begin{problem}{Two {\\it Sums}}{sums.in}{standard output}{1.5 seconds}{256 megabytes}\n"
        "Add $a_{1}$.\n\\InputFile\nPairs.\n\\OutputFile\nSums.\n\\Example\n\\begin{example}\n"
        "\\exmp{1}{2}%\n\\end{example}\n\\Note\nEasy.\n\\end{problem}\n"
    )
    whole = load_problem(folder)
    assert whole.title == "Two Sums"
    assert whole.statement == "Add a_1.\n\nInput\n\nPairs.\n\nOutput\n\nSums.\n\nNote\n\nEasy."
    sections = folder / "statement-sections" / "english"
    sections.mkdir(parents=True)
    for name, text in (("legend", "Add them."), ("name", "Sums"), ("input", "Pairs")):
        (sections / f"{name}.tex").write_text(text)
    (sections / "example.01").write_text("1\n5 5\n")
    (sections / "example.01.a").write_text("10\n")
    parts = load_problem(folder)
    assert (parts.title, parts.statement) == ("Sums", "Add them.\n\nInput\n\nPairs")
    assert [case.answer for case in parts.samples] == [b"10\n"]


def test_another_language_is_said(tmp_path: Path) -> None:
    folder = changed(tmp_path)
    (folder / "statements/english").rename(folder / "statements/russian")
    assert any("in russian was taken" in line for line in load_problem(folder).warnings)
    shutil.rmtree(folder / "statements")
    problem = load_problem(folder)
    assert (problem.title, problem.statement) == ("Two Sums", "")
    assert any("no statement" in line for line in problem.warnings)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("<problem ", "<problem <", "line 2: invalid XML"),
        ("<testset ", "<other ", "invalid XML"),
        ("tests/%02d<", "../../%02d<", "must lie in the package"),
        ("<time-limit>1500", "<time-limit>fast", "<time-limit> is 'fast'"),
        ("solutions/main.cpp", "/etc/passwd", "must lie in the package"),
    ],
)
def test_damaged_packages(tmp_path: Path, old: str, new: str, words: str) -> None:
    with pytest.raises(ProblemError, match=words) as caught:
        load_problem(changed(tmp_path, (old, new)))
    assert "problem.xml" in caught.value.message


def test_a_folder_of_packages(tmp_path: Path) -> None:
    for name in ("b", "a"):
        shutil.copytree(PACKAGE, tmp_path / name)
    assert len(list(load_problems(tmp_path))) == 2
    (tmp_path / "x.zip").write_bytes(b"PK")
    with pytest.raises(ProblemError, match="is packed") as caught:
        load_problem(tmp_path / "x.zip")
    assert "unpack" in caught.value.hint

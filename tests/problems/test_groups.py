"""Test groups: ``testdata.yaml``, ``test_group.yaml`` and our own ``scoring`` field."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from problems import Group, Problem, ProblemError, ScoreRule, VerdictRule, load_problem

LEGACY = {
    "data/testdata.yaml": "on_reject: continue\nrange: 0 100\ngrader_flags: ignore_sample",
    "data/sample/testdata.yaml": "accept_score: 0\nrange: 0 0\ngrader_flags: first_error",
    "data/secret/testdata.yaml": "grader_flags: first_error accept_if_any_accepted",
    "data/secret/1-small/testdata.yaml": "on_reject: break\naccept_score: 30\ngrader_flags: min",
    "data/secret/2-large/testdata.yaml": (
        "on_reject: break\naccept_score: 1.5\nreject_score: -1\nrange: -5 +inf\ngrader_flags: avg"
    ),
}
MODERN = {
    "data/secret/test_group.yaml": "max_score: 100",
    "data/secret/1-small/test_group.yaml": "max_score: 30\nrequire_pass: sample",
    "data/secret/2-large/test_group.yaml": (
        "max_score: 70\nscore_aggregation: sum\nrequire_pass: [sample, secret/1-small]"
    ),
}
CASES = ("sample/1", "secret/1-small/1", "secret/2-large/1", "secret/2-large/2")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for name in CASES:
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        for suffix in (".in", ".ans"):
            path.with_name(path.name + suffix).write_text("1\n")
    (tmp_path / "problem_statement").mkdir()
    (tmp_path / "problem_statement" / "problem.en.tex").write_text("Do it.")
    return tmp_path


def loaded(package: Path, problem: str, files: dict[str, str]) -> Problem:
    (package / "problem.yaml").write_text(problem)
    for name, text in files.items():
        (package / name).write_text(text)
    return load_problem(package)


def groups(package: Path, problem: str, files: dict[str, str]) -> dict[str, Group]:
    found: dict[str, Group] = {}

    def collect(group: Group) -> None:
        found[group.name] = group
        for inner in group.groups:
            collect(inner)

    scoring = loaded(package, problem, files).scoring
    assert scoring is not None
    collect(scoring)
    return found


def test_legacy_groups(package: Path) -> None:
    found = groups(package, "name: X\ntype: scoring\n", LEGACY)
    assert list(found) == ["", "sample", "secret", "secret/1-small", "secret/2-large"]
    assert found[""].ignore_sample
    assert not found[""].stops
    assert found["sample"].accept_score == found["sample"].high == 0
    assert found["secret"].accept_any
    assert not found["secret"].ignore_sample
    assert found["secret"].verdicts is VerdictRule.FIRST_ERROR
    small, large = found["secret/1-small"], found["secret/2-large"]
    assert (small.scores, small.accept_score, small.low, small.high) == ("min", 30, 0, 100)
    assert small.stops
    assert not small.accept_any
    assert (large.scores, large.reject_score, large.low) == (ScoreRule.AVG, -1, -5)
    assert large.high == math.inf


def test_groups_inherit_what_they_do_not_say(package: Path) -> None:
    files = {"data/testdata.yaml": "accept_score: 5\non_reject: continue\ngrader_flags: max"}
    found = groups(package, "type: scoring\n", files)
    inner = found["secret/1-small"]
    assert (inner.accept_score, inner.stops, inner.scores) == (5, False, ScoreRule.MAX)


def test_modern_groups(package: Path) -> None:
    found = groups(package, "problem_format_version: 2025-09\ntype: scoring\n", MODERN)
    assert list(found) == ["", "sample", "secret", "secret/1-small", "secret/2-large"]
    small, large = found["secret/1-small"], found["secret/2-large"]
    assert (small.scores, small.accept_score, small.high) == (ScoreRule.MIN, 30, 30)
    assert (large.scores, large.accept_score, large.high) == (ScoreRule.SUM, 35, 70)
    assert (small.stops, large.stops) == (True, False)
    assert small.requires == ("sample",)
    assert large.requires == ("sample", "secret/1-small")
    assert found["secret"].high == 100


def test_pass_fail_packages_have_no_groups(package: Path) -> None:
    assert loaded(package, "name: X\n", {}).scoring is None


@pytest.mark.parametrize(
    ("problem", "file", "text", "message"),
    [
        ("type: scoring", "data/testdata.yaml", "range: 5", "'range' must be two numbers"),
        ("type: scoring", "data/testdata.yaml", "range: 5 1", "in ascending order"),
        ("type: scoring", "data/testdata.yaml", "accept_score: x", "'accept_score' must be"),
        (
            "problem_format_version: 2025-09\ntype: scoring",
            "data/secret/test_group.yaml",
            "score_aggregation: worst",
            "'score_aggregation' must be one of pass-fail, sum, min",
        ),
    ],
)
def test_wrong_values_name_their_file(
    package: Path, problem: str, file: str, text: str, message: str
) -> None:
    with pytest.raises(ProblemError, match=message) as caught:
        loaded(package, problem, {file: text})
    assert file in caught.value.message


def test_grader_of_its_own_is_a_warning(package: Path) -> None:
    problem = loaded(package, "type: scoring", {"data/testdata.yaml": "grading: custom"})
    assert any("grader of its own" in line for line in problem.warnings)


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("name: X\n", 1),
        ("type: multi-pass\n", 2),
        ("type: [multi-pass, interactive]\nlimits: {validation_passes: 7}\n", 7),
    ],
)
def test_passes(package: Path, text: str, passes: int) -> None:
    assert loaded(package, text, {}).passes == passes


def test_samples_of_interactive_problems_are_judged_but_not_shown(package: Path) -> None:
    problem = loaded(package, "validation: custom interactive\n", {})
    assert problem.samples == ()
    assert [case.name for case in problem.tests] == list(CASES)

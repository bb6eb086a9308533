"""Partial scores by groups, and verdicts for lower time limits."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from problems import Case, Group, Limits, Problem, ScoreRule, VerdictRule
from sandbox import (
    CaseResult,
    GroupResult,
    Judgement,
    LocalSandbox,
    Program,
    Verdict,
    judge,
    reclassify,
)
from sandbox._grading import grade, is_rejected_unseen
from sandbox._results import make_judgement

SMALL = Group("secret/small", accept_score=30, scores=ScoreRule.MIN)
LARGE = Group("secret/large", accept_score=70, scores=ScoreRule.MIN)
SECRET = Group("secret", (SMALL, LARGE), accept_any=True, stops=False, low=0, high=100)
SAMPLE = Group("sample", accept_score=0)
ROOT = Group("", (SAMPLE, SECRET), ignore_sample=True, stops=False)


def results(text: str) -> list[CaseResult]:
    """``"sample/1 AC, secret/small/1 WA 2.5"``: name, verdict, points."""
    found = []
    for item in text.split(", "):
        name, verdict, *points = item.split()
        score = float(points[0]) if points else None
        found.append(CaseResult(name, Verdict(verdict), 0.1, 0.1, 1000, score=score))
    return found


def scores(root: Group, text: str) -> dict[str, tuple[str, float]]:
    return {one.name: (str(one.verdict), one.score) for one in grade(root, results(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "sample/1 AC, secret/small/1 AC, secret/small/2 AC, secret/large/1 AC",
            {"": ("AC", 100), "sample": ("AC", 0), "secret/small": ("AC", 30)},
        ),
        (
            "sample/1 WA, secret/small/1 AC, secret/large/1 WA",
            {"": ("AC", 30), "sample": ("WA", 0), "secret/large": ("WA", 0)},
        ),
        (
            "sample/1 AC, secret/small/1 TLE, secret/large/1 RE",
            {"": ("RE", 0), "secret/small": ("TLE", 0), "secret/large": ("RE", 0)},
        ),
        (
            "sample/1 AC, secret/small/1 INTERNAL_ERROR, secret/large/1 AC",
            {"": ("INTERNAL_ERROR", 0)},
        ),
    ],
)
def test_group_scores(text: str, expected: dict[str, tuple[str, float]]) -> None:
    found = scores(ROOT, text)
    assert {name: found[name] for name in expected} == expected
    assert next(iter(found)) == ""


@pytest.mark.parametrize(
    ("changes", "text", "expected"),
    [
        ({}, "1 AC, 2 AC", ("AC", 20)),
        ({}, "1 AC, 2 WA, 3 AC", ("WA", 0)),
        ({"accept_any": True}, "1 AC, 2 WA, 3 AC", ("AC", 10)),
        ({"accept_any": True, "stops": False}, "1 AC, 2 WA, 3 AC", ("AC", 20)),
        ({"verdicts": VerdictRule.ALWAYS_ACCEPT, "reject_score": 1.0}, "1 WA", ("AC", 1)),
        ({"scores": ScoreRule.MAX}, "1 AC 4, 2 AC 9", ("AC", 9)),
        ({"scores": ScoreRule.MIN}, "1 AC 4, 2 AC 9", ("AC", 4)),
        ({"scores": ScoreRule.AVG}, "1 AC 4, 2 AC 9", ("AC", 6.5)),
        ({"stops": False}, "1 AC, 2 WA, 3 TLE", ("TLE", 0)),
        ({"verdicts": VerdictRule.FIRST_ERROR, "stops": False}, "1 WA, 2 RE", ("WA", 0)),
        ({"high": 15.0}, "1 AC, 2 AC", ("INTERNAL_ERROR", 0)),
    ],
)
def test_rules(changes: dict[str, object], text: str, expected: tuple[str, float]) -> None:
    root = replace(Group(accept_score=10), **changes)  # type: ignore[arg-type]
    assert scores(root, text)[""] == expected


def test_share_of_the_case_score() -> None:
    case = replace(results("1 AC")[0], share=0.25)
    assert grade(Group(accept_score=40), [case]) == (GroupResult("", Verdict.AC, 10.0),)


NEEDY = Group(
    "",
    (
        Group("secret/a", accept_score=40, scores=ScoreRule.MIN),
        Group("secret/b", accept_score=60, scores=ScoreRule.MIN, requires=("secret/a",)),
    ),
    accept_any=True,
    stops=False,
)


def test_group_that_requires_another() -> None:
    text = "secret/a/1 WA"
    assert is_rejected_unseen(NEEDY, "secret/b/1", results(text))
    assert scores(NEEDY, text) == {"": ("WA", 0), "secret/a": ("WA", 0), "secret/b": ("WA", 0)}
    least = replace(NEEDY, scores=ScoreRule.MIN)
    assert scores(least, "secret/a/1 WA")[""] == ("WA", 0)
    text = "secret/a/1 AC, secret/b/1 AC"
    assert not is_rejected_unseen(NEEDY, "secret/b/1", results("secret/a/1 AC"))
    assert scores(NEEDY, text)[""] == ("AC", 100)


def test_rest_of_a_stopped_group_is_not_run() -> None:
    so_far = results("secret/small/1 WA")
    assert is_rejected_unseen(ROOT, "secret/small/2", so_far)
    assert not is_rejected_unseen(ROOT, "secret/large/1", so_far)
    assert not is_rejected_unseen(ROOT, "secret/small/2", results("secret/large/1 WA"))


VERDICTS = st.sampled_from(["AC", "WA", "TLE"])


@given(st.lists(st.tuples(st.sampled_from(["small", "large"]), VERDICTS), min_size=1, max_size=8))
def test_skipped_cases_never_change_the_grades(rows: list[tuple[str, str]]) -> None:
    rows.sort()
    every = results(", ".join(f"secret/{g}/{n} {v}" for n, (g, v) in enumerate(rows)))
    kept: list[CaseResult] = []
    for case in every:
        if not is_rejected_unseen(ROOT, case.name, kept):
            kept.append(case)
    assert grade(ROOT, kept) == grade(ROOT, every)


CASES = tuple(
    Case(f"secret/{group}/{n}", f"{limit}\n".encode(), f"{limit}\n".encode())
    for group, limit in (("small", 1), ("large", 5))
    for n in range(1, 3)
)
PROBLEM = Problem(
    "copy",
    "Copy",
    "",
    (Case("sample/1", b"0\n", b"0\n"),),
    CASES,
    Limits(time_s=1.0, memory_mib=256),
    scoring=ROOT,
)
HALF = Program("python", "n = int(input())\nprint(n if n < 5 else 0)")


def test_judge_reports_groups(sandbox: LocalSandbox) -> None:
    judgement = judge(PROBLEM, HALF, sandbox, stop_at_first=False)
    assert (judgement.verdict, judgement.score) == (Verdict.WA, 30)
    assert len(judgement.cases) == 5
    assert [(one.name, one.score) for one in judgement.groups] == [
        ("", 30),
        ("sample", 0),
        ("secret", 30),
        ("secret/small", 30),
        ("secret/large", 0),
    ]


def test_judge_skips_what_cannot_change_the_score(sandbox: LocalSandbox) -> None:
    judgement = judge(PROBLEM, HALF, sandbox, stop_at_first=False, skip_rejected=True)
    assert [case.name for case in judgement.cases][-1] == "secret/large/1"
    assert judgement.score == 30


def test_no_score_where_cases_were_left_out(sandbox: LocalSandbox) -> None:
    assert judge(PROBLEM, HALF, sandbox).score is None
    assert judge(PROBLEM, HALF, sandbox, cases=CASES[:1]).score is None


def timed(*cases: tuple[str, float]) -> Judgement:
    made = [
        CaseResult(f"secret/small/{n}", Verdict(verdict), cpu_s, cpu_s, 1000, detail="why")
        for n, (verdict, cpu_s) in enumerate(cases)
    ]
    return make_judgement(made, 4.0, ROOT)


@pytest.mark.parametrize(
    ("cases", "limit", "verdict", "score"),
    [
        ([("AC", 0.5), ("AC", 1.5)], 4.0, "AC", 30),
        ([("AC", 0.5), ("AC", 1.5)], 1.5, "AC", 30),
        ([("AC", 0.5), ("AC", 1.5)], 1.0, "TLE", 0),
        ([("WA", 1.5), ("AC", 0.5)], 1.0, "TLE", 0),
        ([("WA", 0.5), ("AC", 1.5)], 1.0, "WA", 0),
        ([("RE", 1.5)], 1.0, "TLE", 0),
        ([("INTERNAL_ERROR", 1.5)], 1.0, "INTERNAL_ERROR", 0),
    ],
)
def test_reclassify(
    cases: list[tuple[str, float]], limit: float, verdict: str, score: float
) -> None:
    judgement = reclassify(timed(*cases), limit)
    assert (judgement.verdict, judgement.score) == (verdict, score)
    assert judgement.time_limit_s == limit


def test_reclassified_case_keeps_its_measurements() -> None:
    case = reclassify(timed(("WA", 1.5)), 1.0).cases[0]
    assert (case.verdict, case.detail, case.cpu_s) == (Verdict.TLE, "cpu time", 1.5)


def test_settled_refusals_stay() -> None:
    made = CaseResult("secret/small/1", Verdict.WA, 3.0, 3.0, 1000, settled=True)
    assert reclassify(make_judgement([made], 4.0, None), 1.0).verdict is Verdict.WA


@pytest.mark.parametrize("limit", [0.0, -1.0, 4.1, math.nan, math.inf])
def test_limits_that_cannot_be_told(limit: float) -> None:
    with pytest.raises(ValueError, match="time_limit_s must be above 0 and at most 4"):
        reclassify(timed(("AC", 0.5)), limit)


def test_compile_errors_stay() -> None:
    judgement = Judgement(Verdict.CE, message="no")
    assert reclassify(judgement, 1.0) is judgement


def test_one_run_serves_every_limit(sandbox: LocalSandbox) -> None:
    burn = "import time\nn = int(input())\nwhile time.process_time() < n / 10:\n    pass\nprint(n)"
    judgement = judge(PROBLEM, Program("python", burn), sandbox, stop_at_first=False)
    assert judgement.verdict is Verdict.AC
    lower = reclassify(judgement, 0.3)
    assert (lower.verdict, lower.score) == (Verdict.TLE, 30)

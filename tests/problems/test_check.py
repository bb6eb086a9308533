"""Findings: each kind on a problem that has it, and none on a sound one."""

from __future__ import annotations

import dataclasses
from collections import Counter
from pathlib import Path

import pytest

from problems import (
    Case,
    Checker,
    CheckerKind,
    FindingKind,
    Problem,
    check_problem,
    load_problem,
    load_problems,
)
from problems._constraints import input_rules

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/problem.yaml"))
STATEMENT = (
    "Add the numbers.\n\nInput\n\nThe first line contains two integers n and k (1 ≤ k ≤ n ≤ 10^5)."
    "\n\nThe second line contains n integers a_1, a_2, ..., a_n (-10^9 ≤ a_i ≤ 10^9).\n\nOutput\n\n"
    "Print the sum."
)
SOUND = Problem(
    id="sum",
    title="Sum",
    statement=STATEMENT,
    samples=(Case("sample/1", b"2 1\n3 4\n", b"7\n"),),
    tests=(Case("secret/1", b"1 1\n-5\n", b"-5\n"),),
)


def kinds(**changes: object) -> list[FindingKind]:
    return [finding.kind for finding in check_problem(dataclasses.replace(SOUND, **changes))]


def one_test(given: bytes, wanted: bytes = b"0\n") -> dict[str, object]:
    return {"tests": (Case("secret/1", given, wanted),)}


def test_a_sound_problem_has_none() -> None:
    assert kinds() == []


@pytest.mark.parametrize("path", EXAMPLES, ids=str)
def test_examples_have_none(path: Path) -> None:
    assert check_problem(load_problem(path)) == ()


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"samples": ()}, FindingKind.NO_SAMPLES),
        ({"tests": ()}, FindingKind.NO_TESTS),
        ({"statement": " "}, FindingKind.NO_STATEMENT),
        ({"statement": STATEMENT + "\n\n[image]"}, FindingKind.IMAGE),
        ({"statement": STATEMENT + "\n\n<image>"}, FindingKind.IMAGE),
        ({"interactive": True}, FindingKind.INTERACTIVE),
        ({"statement": STATEMENT + "\n\nInteraction\n\nAsk."}, FindingKind.INTERACTIVE),
        ({"statement": STATEMENT + " Itâ€™s odd."}, FindingKind.ENCODING),
        ({"warnings": ("lost",)}, FindingKind.LOADER),
        (one_test(b"2 1\n3 4...\n"), FindingKind.TRUNCATED_TEST),
        (one_test(b"1 1\n1\n", "1 2 …".encode()), FindingKind.TRUNCATED_TEST),
        (one_test(b"1 0\n5\n"), FindingKind.BREAKS_CONSTRAINTS),
        (one_test(b"1\n5\n"), FindingKind.BREAKS_CONSTRAINTS),
        (one_test(b"2 1\n5\n"), FindingKind.BREAKS_CONSTRAINTS),
        (one_test(b"1 1\n9999999999\n"), FindingKind.BREAKS_CONSTRAINTS),
        (one_test(b"1 1\nx\n"), FindingKind.BREAKS_CONSTRAINTS),
        (one_test(b"1 1\n5\r\n"), FindingKind.ENCODING),
        (one_test(b"1 1\n5\n", b"\xff\n"), FindingKind.ENCODING),
        (one_test(b"1 1\n5\n", b"1\0\n"), FindingKind.ENCODING),
    ],
)
def test_each_kind(changes: dict[str, object], kind: FindingKind) -> None:
    assert kinds(**changes) == [kind]


def test_several_answers_need_a_checker() -> None:
    text = STATEMENT + " If there are multiple possible answers, print any of them."
    found = kinds(statement=text)
    assert found == [FindingKind.SEVERAL_ANSWERS, FindingKind.MISSING_CHECKER]
    program = Checker(CheckerKind.PROGRAM, program=Path("check.cpp"))
    assert kinds(statement=text, checker=program) == []


@pytest.mark.parametrize(
    "text",
    [
        "If there are multiple such integers, output any.",
        "If there are several answers, you may choose any of them.",
        "In case of multiple answers, print any.",
        "Find any perfect coloring and cut.",
        "Please help Vupsen to find any such array b!",
        "Otherwise, print any suitable value of d.",
        "For each test case, output one line containing any permutation of length n.",
        "You can print the lines in any order.",
        "If there are several solutions (each of them shortest), output one of them.",
        "You could also print 3 -3.",
    ],
)
def test_words_for_several_answers(text: str) -> None:
    assert FindingKind.SEVERAL_ANSWERS in kinds(statement=f"{STATEMENT} {text}")


@pytest.mark.parametrize(
    "text",
    [
        "You can perform the operations any number of times in any order.",
        "If there are several identical minima, Yelisey can choose any of them.",
        "Yaroslav became interested in how many ways there are to choose l and r.",
        "If it is not possible with any amount of tricks, print -1 instead.",
        "If there are multiple such countries, output the smallest one.",
        "If you output any other number, you get a wrong answer.",
        "The scores are not consistent with any valid set of games.",
    ],
)
def test_words_for_something_else(text: str) -> None:
    assert kinds(statement=f"{STATEMENT} {text}") == []


def test_equal_inputs_with_different_answers_hint_at_several() -> None:
    found = check_problem(dataclasses.replace(SOUND, **one_test(b"2 1\n3 4\n", b"8\n")))
    messages = {finding.kind: finding.message for finding in found}
    assert "equal inputs" in messages[FindingKind.SEVERAL_ANSWERS]


def test_hidden_tests_that_repeat_samples_are_none() -> None:
    found = check_problem(dataclasses.replace(SOUND, **one_test(b"2 1\n3 4\n", b"7\n")))
    assert [finding.kind for finding in found] == [FindingKind.NO_TESTS]
    assert "repeat samples" in found[0].message


def test_letters_in_any_case_need_a_checker_that_allows_it() -> None:
    text = STATEMENT + ' You can output "YES" and "NO" in any case (upper or lower).'
    assert kinds(statement=text) == [FindingKind.MISSING_CHECKER]
    assert kinds(statement=text, checker=Checker(case_sensitive=False)) == []


def test_an_allowed_error_needs_a_tolerance() -> None:
    text = STATEMENT + " The absolute error must not exceed 10^-6."
    assert kinds(statement=text) == [FindingKind.MISSING_CHECKER]
    assert kinds(statement=text, checker=Checker(float_absolute=1e-6)) == []


def test_equal_answers_are_no_contradiction() -> None:
    again = {"tests": (*SOUND.tests, Case("secret/2", b"2 1\n3 4\n", b" 7 \n\n"))}
    assert kinds(**again) == []
    near = {"tests": (*SOUND.tests, Case("secret/2", b"2 1\n3 4\n", b"7.05\n"))}
    assert FindingKind.CONTRADICTORY_TESTS in kinds(**near)
    assert kinds(checker=Checker(float_absolute=0.1), **near) == []


def test_pictures_with_dots_are_not_cut_off() -> None:
    samples = (Case("sample/1", b"2 1\n3 4\n", b"#..\n"),)
    assert kinds(samples=samples, **one_test(b"1 1\n5\n", b"##...\n")) == []


def test_many_faulty_tests_are_counted() -> None:
    tests = tuple(Case(f"secret/{n}", b"1 0\n%d\n" % n, b"0\n") for n in range(9))
    found = check_problem(dataclasses.replace(SOUND, tests=tests))
    assert [finding.kind for finding in found] == [FindingKind.BREAKS_CONSTRAINTS] * 4
    assert found[-1].message == "6 more tests like these"


@pytest.mark.parametrize(
    ("text", "lines", "bounds"),
    [
        ("The only line contains one integer n (1 ≤ n < 10^18).", [("n",)], {"n": (1, 10**18)}),
        (
            "The first line contains a single integer t (1 ≤ t ≤ 100) — the number of test cases.\n"
            "The second line contains n integers a_1, a_2, ..., a_n.",
            [("t",)],
            {"t": (1, 100)},
        ),
        (
            "Constraints\n\n- 2 ≤ N ≤ 2 × 10^5\n- 0 ≤ A_i ≤ 1 000\n\nInput\n\nGiven as:\n\n"
            "N K\nA_1 A_2 ... A_N\n\nOutput\n\nThe sum.",
            [("N", "K"), ("A",)],
            {"N": (2, 200_000), "A": (0, 1000)},
        ),
        ("The first line contains a string s.", [], {}),
        ("The first line contains n words. 1 ≤ n ≤ 2n - 1.", [], {}),
    ],
)
def test_rules_read_from_statements(
    text: str, lines: list[tuple[str, ...]], bounds: dict[str, tuple[int, int]]
) -> None:
    rules = input_rules(Problem("x", "x", text, ()))
    if not lines:
        assert rules is None
        return
    assert rules is not None
    assert [rule.names for rule in rules.lines] == lines
    assert rules.bounds == bounds


def test_rules_that_a_sample_breaks_are_dropped() -> None:
    samples = (Case("sample/1", b"1 2 3\n", b""),)
    assert input_rules(dataclasses.replace(SOUND, samples=samples)) is None


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (
            "codecontests_test165.json",
            {"no_tests": 51, "several_answers": 41, "missing_checker": 41, "image": 25,
             "contradictory_tests": 27, "interactive": 3, "truncated_test": 1},
        ),
        (
            "codeelo408_samples.json",
            {"no_tests": 408, "several_answers": 43, "missing_checker": 43, "interactive": 16},
        ),
    ],
)  # fmt: skip
def test_findings_on_the_evaluation_sets(name: str, wanted: dict[str, int]) -> None:
    folder = Path(__file__).parents[3] / "shared" / "data" / "statements"
    if not folder.is_dir():
        pytest.skip("data sets are not beside this checkout (../shared/data/statements)")
    counts: Counter[str] = Counter()
    for problem in load_problems(folder / name):
        counts.update({str(finding.kind) for finding in check_problem(problem)})
    assert counts == wanted

"""Training never sees an evaluation problem."""

from itertools import islice

import pytest

from problems import ProblemError
from problems.curriculum import (
    COMPOSITIONS,
    FAMILIES,
    TRAIN,
    all_families,
    benchmark,
    families_of,
    split_of,
    stream,
)


def test_whole_families_are_held_out():
    held_out = {family.name for family in families_of(FAMILIES)}
    assert len(held_out) >= 5
    assert not held_out & {family.name for family in families_of(TRAIN)}
    assert {f.name for f in all_families() if split_of(f, {"k": 1}) == FAMILIES} == held_out


def test_the_training_stream_stays_in_its_split_and_follows_its_seed():
    evaluated = {problem.origin for split in (COMPOSITIONS, FAMILIES)
                 for problem in benchmark(split, 30, tests=0)}  # fmt: skip
    first = list(islice(stream(TRAIN, seed=3), 200))
    again = list(islice(stream(TRAIN, seed=3), 200))
    assert [e.problem for e in first] == [e.problem for e in again]
    assert [e.solutions for e in first] == [e.solutions for e in again]
    held_out = {family.name for family in families_of(FAMILIES)}
    for example in first:
        assert example.problem.origin not in evaluated
        assert example.problem.origin.split(":")[1] not in held_out


def test_no_statement_of_a_benchmark_is_trained_on():
    statements = {e.problem.statement for e in islice(stream(TRAIN, seed=0), 500)}
    for problem in benchmark(COMPOSITIONS, 60, tests=0):
        assert problem.statement not in statements


def test_a_benchmark_is_fixed_by_its_seed():
    problems = benchmark(COMPOSITIONS, 12, seed=1, tests=6)
    assert problems == benchmark(COMPOSITIONS, 12, seed=1, tests=6)
    assert len({problem.id for problem in problems}) == 12
    assert all(len(problem.tests) == 6 and problem.samples for problem in problems)
    with pytest.raises(ProblemError, match="no benchmark"):
        benchmark(TRAIN, 5)


def test_wrong_programs_come_labelled_and_only_if_asked_for():
    plain = islice(stream(TRAIN, seed=2), 60)
    assert {one.label for e in plain for one in e.solutions} == {"accepted"}
    labels = [
        one.label
        for e in islice(stream(TRAIN, seed=2, wrong_share=0.3), 150)
        for one in e.solutions
    ]
    wrong = sum(label != "accepted" for label in labels)
    assert 0.1 * len(labels) < wrong < 0.4 * len(labels)

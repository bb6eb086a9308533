"""Whether a problem serves evaluation can be told from its origin alone."""

from __future__ import annotations

from random import Random

import pytest

from problems.curriculum import (
    COMPOSITIONS,
    FAMILIES,
    SPLITS,
    TRAIN,
    benchmark,
    draw_built,
    families_of,
)
from problems.curriculum.codenet import HELD_OUT, built_task, serves_evaluation, tasks_of


@pytest.mark.parametrize("split", SPLITS)
def test_generated_problems(split):
    rng = Random(0)
    found = [draw_built(families_of(split), split, rng) for _ in range(25)]
    origins = [built.problem.origin for built in found if built is not None]
    assert len(origins) > 10
    assert {serves_evaluation(origin) for origin in origins} == {split != TRAIN}


@pytest.mark.parametrize("split", [COMPOSITIONS, FAMILIES])
def test_every_problem_of_a_benchmark_is_known(split):
    assert all(serves_evaluation(problem.origin) for problem in benchmark(split, 5, tests=1))


@pytest.mark.parametrize("split", [TRAIN, HELD_OUT])
def test_tasks(split):
    told = [task for task in tasks_of(split) if task.stories][:20]
    origins = [built_task(task, Random(0)).problem.origin for task in told]
    origins += [f"codenet:{task.id}" for task in told]
    assert {serves_evaluation(origin) for origin in origins} == {split == HELD_OUT}


def test_other_problems_are_not_known():
    assert not serves_evaluation("https://codeforces.com/problemset/problem/4/A")
    assert not serves_evaluation("")

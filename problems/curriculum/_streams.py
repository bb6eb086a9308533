"""Series of examples and benchmarks, split by split."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from problems._errors import ProblemError
from problems._types import Problem
from problems.curriculum._build import (
    COMPOSITIONS,
    FAMILIES,
    Example,
    draw_built,
    examples,
    split_of,
)
from problems.curriculum._family import Family
from problems.curriculum.families import all_families


def families_of(split: str) -> list[Family]:
    """Families that a split draws from: held-out families never serve another split."""
    held_out = [f for f in all_families() if split_of(f, {}) == FAMILIES]
    if split == FAMILIES:
        return held_out
    return [f for f in all_families() if f not in held_out]


def stream(
    split: str, seed: int, programs_each: int = 4, wrong_share: float = 0.0
) -> Iterator[Example]:
    """Endless training examples of a split; the same arguments give the same sequence."""
    return examples(families_of(split), split, seed, programs_each, wrong_share)


def benchmark(split: str, limit: int, seed: int = 0, tests: int = 20) -> list[Problem]:
    """``limit`` problems of an evaluation split with hidden tests, families in turn.

    Raises:
        ProblemError: the split is not one of the evaluation splits.
    """
    if split not in (COMPOSITIONS, FAMILIES):
        raise ProblemError(
            f"no benchmark {split!r}", f"use {COMPOSITIONS!r}, {FAMILIES!r}, or a path"
        )
    families = families_of(split)
    found: dict[str, Problem] = {}
    turn = 0
    while len(found) < limit and turn < 50 * limit:
        family = families[turn % len(families)]
        built = draw_built([family], split, Random(f"benchmark/{split}/{seed}/{turn}"), tests)
        turn += 1
        if built is not None and built.problem.origin not in {p.origin for p in found.values()}:
            found[built.problem.id] = built.problem
    return list(found.values())

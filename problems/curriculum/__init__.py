"""The curriculum: families of generated problems with statements, tests and programs.

What lives here: declarative input formats, the families, the split between training and
evaluation, and the self-check. What does not: running untrusted code; families' own reference
programs are trusted and run in this process.
"""

from collections.abc import Iterator
from random import Random

from problems._errors import ProblemError
from problems._types import Problem
from problems.curriculum._build import (
    COMPOSITIONS,
    FAMILIES,
    SPLITS,
    TRAIN,
    Built,
    Example,
    build,
    draw_built,
    draw_input,
    examples,
    program,
    programs,
    run_python,
    split_of,
    validate_input,
)
from problems.curriculum._check import FamilyFault, check_family
from problems.curriculum._family import Code, Family, Spec, Wrong
from problems.curriculum._validate import InvalidInputError
from problems.curriculum.families import all_families

__all__ = [
    "COMPOSITIONS",
    "FAMILIES",
    "SPLITS",
    "TRAIN",
    "Built",
    "Code",
    "Example",
    "Family",
    "FamilyFault",
    "InvalidInputError",
    "Spec",
    "Wrong",
    "all_families",
    "benchmark",
    "build",
    "check_family",
    "draw_built",
    "draw_input",
    "examples",
    "families_of",
    "program",
    "programs",
    "run_python",
    "split_of",
    "stream",
    "validate_input",
]


def families_of(split: str) -> list[Family]:
    """Families that a split draws from: held-out families never serve another split."""
    held_out = [f for f in all_families() if split_of(f, {}) == FAMILIES]
    if split == FAMILIES:
        return held_out
    return [f for f in all_families() if f not in held_out]


def stream(split: str, seed: int, programs_each: int = 4) -> Iterator[Example]:
    """Endless training examples of a split; the same arguments give the same sequence."""
    return examples(families_of(split), split, seed, programs_each)


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

"""Problems in which several answers are right, and coarser signatures for them.

Where no checker is known, right programs that construct different answers share no output, and
clusters by outputs fall apart into single programs. What they still share is the shape: the verdict
or the count that leads an output, and how many numbers follow.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

import numpy as np
from numpy.typing import NDArray

from clustering._cluster import Behaviour, classify_outputs, symbol_table, to_behaviours
from clustering._outcomes import Outcomes, as_table
from problems import CheckerKind, FindingKind, Problem, check_problem

_LONG_WORD = 10
_FEWEST_PROGRAMS = 4


class Comparison(StrEnum):
    """How outputs were compared."""

    CHECKER = "checker"
    SHAPE = "shape"


@dataclass(frozen=True, slots=True)
class Signatures:
    """The behaviours of programs, and how their outputs were compared.

    Attributes:
        behaviours: by program key.
        comparison: of outputs.
        reason: why not by the checker, one sentence; else empty.
    """

    behaviours: Mapping[str, Behaviour]
    comparison: Comparison = Comparison.CHECKER
    reason: str = ""


def sign_programs(problem: Problem, outcomes: Outcomes, inputs: Sequence[int]) -> Signatures:
    """Signatures by the problem's checker, or by the shape of outputs where several may be right.

    Shapes are used where the outputs of most programs differ though their shapes agree: at least
    half of the programs have one shape on all inputs, and no output of theirs is shared by half of
    them, or, where nothing in the problem speaks of several answers, by a quarter.
    """
    table = as_table(outcomes)
    exact = symbol_table(table, inputs, partial(classify_outputs, problem.checker))
    by_outputs = Signatures(to_behaviours(table.keys, exact))
    coarse = symbol_table(table, inputs, classify_shapes)
    why = _hint(problem)
    together = _largest(coarse)
    if together.sum() < max(_FEWEST_PROGRAMS, len(table.keys) / 2):
        return by_outputs
    agreeing = _largest(exact[together]).sum() / together.sum()
    if agreeing >= (1 / 2 if why else 1 / 4):
        return by_outputs
    reason = (
        f"{together.sum()} of {len(table.keys)} programs give outputs of the same shape, but at "
        f"most {agreeing:.0%} of them the same ones" + (f"; {why}" if why else "")
    )
    return Signatures(to_behaviours(table.keys, coarse), Comparison.SHAPE, reason)


def _hint(problem: Problem) -> str:
    """What in the problem, its hidden tests aside, speaks of several answers."""
    if problem.checker.kind is CheckerKind.PROGRAM:
        return "the problem has a checker program"
    found = check_problem(replace(problem, tests=()))
    several = (f.message for f in found if f.kind is FindingKind.SEVERAL_ANSWERS)
    return next(several, "")


def _largest(symbols: NDArray[np.int32]) -> NDArray[np.bool_]:
    """bool[P]: the rows of the commonest signature, the first of equally common ones."""
    if not len(symbols):
        return np.zeros(0, dtype=np.bool_)
    _, inverse, counts = np.unique(symbols, axis=0, return_inverse=True, return_counts=True)
    return np.asarray(inverse.reshape(-1) == counts.argmax())


def classify_shapes(outputs: Iterable[bytes]) -> dict[bytes, int]:
    """Number the shapes of outputs; the numbering does not depend on the order."""
    shapes = {output: shape(output) for output in set(outputs)}
    numbers = {each: number for number, each in enumerate(sorted(set(shapes.values())))}
    return {output: numbers[each] for output, each in shapes.items()}


def shape(output: bytes) -> tuple[str, ...]:
    """What different right answers to one input usually share, line by line.

    A line of one token is a verdict, a count or an optimum and stands for itself, unless it is a
    word: that stands for its letters, and a long one for its length. A line of several tokens
    stands for how many they are, and for the first where that is a word.
    """
    lines = (line.split() for line in output.decode("utf-8", "replace").lower().splitlines())
    return tuple(_line_shape(tokens) for tokens in lines if tokens)


def _line_shape(tokens: Sequence[str]) -> str:
    first = tokens[0]
    if not first.isalpha():
        return first if len(tokens) == 1 else f"{len(tokens)}"
    word = "".join(sorted(first)) if len(first) <= _LONG_WORD else f"{len(first)} letters"
    return word if len(tokens) == 1 else f"{word} +{len(tokens) - 1}"

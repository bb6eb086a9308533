"""Numbers from interleaved rounds: medians with quartiles, ratios of what ran side by side."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

_RESAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Estimate:
    """A median and the quartiles around it, or a ratio of sums and its bootstrap quartiles."""

    value: float
    low: float
    high: float


def estimate(values: Sequence[float]) -> Estimate:
    """Median and quartiles of at least one value."""
    if len(values) == 1:
        return Estimate(values[0], values[0], values[0])
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return Estimate(middle, low, high)


def ratio(numerators: Sequence[float], denominators: Sequence[float]) -> Estimate:
    """Of values measured in the same rounds, each divided by its neighbour in time."""
    return estimate([a / b for a, b in zip(numerators, denominators, strict=True)])


def ratio_of_sums(
    numerators: Sequence[float], denominators: Sequence[float], seed: int
) -> Estimate:
    """For rounds that differ in their work: the ratio of the totals, with the quartiles of the same
    over rounds drawn with replacement (Efron 1979)."""
    rng = Random(seed)
    rounds = range(len(numerators))
    drawn = []
    for _ in range(_RESAMPLES):
        picked = rng.choices(rounds, k=len(rounds))
        drawn.append(sum(numerators[i] for i in picked) / sum(denominators[i] for i in picked))
    spread = estimate(drawn)
    return Estimate(sum(numerators) / sum(denominators), spread.low, spread.high)


def shuffled_rounds(names: Sequence[str], rounds: int, seed: int) -> Iterator[list[str]]:
    """The names in another order each round, so that no drift of the machine favours one."""
    rng = Random(seed)
    for _ in range(rounds):
        order = list(names)
        rng.shuffle(order)
        yield order

"""Solve-rate metrics in closed form where there is one, and Wilson's interval.

pass@k is the probability that at least one of k samples drawn without replacement is correct
(Chen et al. 2021, arXiv 2107.03374). n@k is the probability that at least one of n programs that a
selection rule submits out of k samples is correct (Li et al. 2022, arXiv 2203.07814, section 2).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate in [0, 1] with a 95% interval."""

    value: float
    low: float
    high: float


def pass_at_k(samples: int, correct: int, k: int) -> float:
    """The chance that k of ``samples`` drawn without replacement include a correct one.

    Raises:
        ValueError: k is larger than the number of samples, or there are more correct than samples.
    """
    if not 0 <= correct <= samples or not 0 < k <= samples:
        raise ValueError(f"no pass@{k} from {correct} correct of {samples} samples")
    if samples - correct < k:
        return 1.0
    return 1.0 - math.prod((samples - correct - i) / (samples - i) for i in range(k))


def random_at_k(samples: int, survivors: int, correct: int, k: int, n: int) -> float:
    """n@k of the rule that submits random survivors.

    The number of survivors among k samples is hypergeometric, and given it the submitted ones are
    again drawn without replacement from all survivors.

    Args:
        samples: in the pool.
        survivors: samples that pass the sample tests.
        correct: survivors that are correct.
        k: samples drawn.
        n: survivors submitted at most.

    Raises:
        ValueError: the numbers do not fit together.
    """
    if not 0 <= correct <= survivors <= samples or not 0 < k <= samples or n < 1:
        raise ValueError(
            f"no {n}@{k} from {correct} correct of {survivors} survivors of {samples} samples"
        )
    return float(random_rates(samples, np.array([survivors]), np.array([correct]), k, n)[0])


def random_rates(samples: int, survivors: Integers, correct: Integers, k: int, n: int) -> Floats:
    """``random_at_k`` for several pools, ``survivors: i64[R]`` and ``correct: i64[R]``."""
    among = np.arange(min(k, int(survivors.max())) + 1)
    alive, wrong = survivors[:, None], (survivors - correct)[:, None]
    chance = (
        _log_choose(samples, alive, among)
        + _log_choose(samples, samples - alive, k - among)
        - _log_choose(samples, samples, k)
    )
    submitted = np.minimum(n, np.minimum(among, alive))
    missed = _log_choose(samples, wrong, submitted) - _log_choose(samples, alive, submitted)
    return np.clip(1.0 - np.exp(chance + missed).sum(axis=1), 0.0, 1.0)


def hit_chances(samples: int, correct: int, k: int) -> Floats:
    """The chances that k samples include 1, 2, ... correct ones, ``f64[min(k, correct)]``."""
    hits = np.arange(1, min(k, correct) + 1)
    logs = _log_choose(samples, correct, hits) + _log_choose(samples, samples - correct, k - hits)
    return np.exp(logs - _log_choose(samples, samples, k))


@lru_cache(maxsize=8)
def _log_factorials(largest: int) -> Floats:
    return np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, largest + 1)))])


def _log_choose(largest: int, whole: Integers | int, part: Integers | int) -> Floats:
    """Logarithms of binomial coefficients, -inf where there is nothing to choose."""
    table = _log_factorials(largest)
    whole, part = np.broadcast_arrays(whole, part)
    possible = (part >= 0) & (part <= whole)
    inside = np.where(possible, part, 0)
    logs = table[whole] - table[inside] - table[whole - inside]
    return np.where(possible, logs, -np.inf)


def wilson(values: Sequence[float], z: float = 1.959964) -> Rate:
    """The mean of values in [0, 1] with Wilson's score interval (Wilson 1927).

    For values that are not only 0 or 1 the interval is conservative, since their variance is at
    most that of a coin with the same mean.

    Raises:
        ValueError: there are no values.
    """
    if not values:
        raise ValueError("no values")
    count = len(values)
    mean = sum(values) / count
    centre = mean + z * z / (2 * count)
    spread = z * math.sqrt(mean * (1 - mean) / count + z * z / (4 * count * count))
    scale = 1 + z * z / count
    return Rate(mean, max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale))

"""Solve-rate metrics in closed form where there is one, and their intervals.

pass@k is the probability that at least one of k samples drawn without replacement is correct
(Chen et al. 2021, arXiv 2107.03374). n@k is the probability that at least one of n programs that a
selection rule submits out of k samples is correct (Li et al. 2022).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


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

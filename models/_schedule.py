"""Learning rate by budget: warm-up, stable, decay.

The budget may be time, tokens or both; whichever is nearer its end decides. The stable phase needs
no knowledge of the end (Hu et al. 2024, arXiv 2404.06395), which suits a run that is told how long
it may take; the decay is 1 - sqrt (Hägele et al. 2024, arXiv 2405.18392).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from models._config import ModelError


@dataclass(frozen=True, slots=True)
class Budget:
    """When training ends; at least one of the two must be given.

    Attributes:
        minutes: of training in all, interrupted runs added up; ``None`` for no limit.
        tokens: row tokens consumed in all, padding included; ``None`` for no limit.
    """

    minutes: float | None = None
    tokens: int | None = None

    def __post_init__(self) -> None:
        given = [limit for limit in (self.minutes, self.tokens) if limit is not None]
        if not given:
            raise ModelError("training needs a budget", "give --minutes or --tokens")
        if min(given) <= 0:
            raise ModelError("a training budget must be positive", "give more minutes or tokens")

    def spent(self, elapsed_s: float, tokens: int) -> float:
        """Share of the budget used, from 0; 1 or more means that training is over."""
        shares = [0.0]
        if self.minutes is not None:
            shares.append(elapsed_s / (60 * self.minutes))
        if self.tokens is not None:
            shares.append(tokens / self.tokens)
        return max(shares)


def learning_rate(
    peak: float, step: int, warmup_steps: int, spent: float, decay_share: float
) -> float:
    """Learning rate of a step.

    Args:
        peak: of the stable phase.
        step: from 0.
        warmup_steps: steps of linear rise.
        spent: share of the budget used before the step.
        decay_share: last share of the budget, over which the rate falls to 0.
    """
    rise = min(1.0, (step + 1) / max(1, warmup_steps))
    if spent <= 1 - decay_share:
        return peak * rise
    into_decay = min(1.0, (spent - (1 - decay_share)) / decay_share)
    return peak * rise * (1 - math.sqrt(into_decay))

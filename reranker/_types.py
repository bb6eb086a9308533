"""What selection rules are told of programs, and what they pick."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from clustering import Cluster


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one program besides its behaviour.

    Attributes:
        samples: how many samples had exactly this text.
        log_probability: mean over its samples of the policy's log-probability, or ``None``.
        log_odds: that it is correct, as the scoring model says, or ``None`` where it does not.
        language: of the program, or empty where it is not known.
    """

    samples: int
    log_probability: float | None = None
    log_odds: float | None = None
    language: str = ""

    @property
    def score(self) -> float | None:
        """``log_odds`` as a probability."""
        return None if self.log_odds is None else 1 / (1 + math.exp(-self.log_odds))


@dataclass(frozen=True, slots=True)
class Choice:
    """One program to submit.

    Attributes:
        key: the program.
        cluster: number of its cluster, 0 for the largest.
        cluster_size: samples in that cluster.
        score: the number by which its cluster was ranked, in [0, 1].
        reason: why it was picked, in words.
    """

    key: str
    cluster: int
    cluster_size: int
    score: float
    reason: str


def best_first(cluster: Cluster, evidence: Mapping[str, Evidence]) -> list[str]:
    """Members, the most often sampled first; ties by log-probability, then by key."""

    def rank(key: str) -> tuple[int, float, str]:
        known = evidence[key]
        likely = known.log_probability if known.log_probability is not None else float("-inf")
        return (-known.samples, -likely, key)

    return sorted(cluster.members, key=rank)

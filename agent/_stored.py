"""What a run store gives back."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox import Verdict


@dataclass(frozen=True, slots=True)
class StoredProgram:
    """A distinct program of a run.

    Attributes:
        key: hash of language and normalised source.
        language: of the program.
        source: its text.
        samples: how many samples had it.
        log_probability: mean over its samples, or ``None``.
        log_odds: that it is correct, as the scoring model says, or ``None``.
    """

    key: str
    language: str
    source: str
    samples: int
    log_probability: float | None
    log_odds: float | None = None


@dataclass(frozen=True, slots=True)
class StoredVerdict:
    """The verdict of a program on a list of cases, and the first case it failed."""

    verdict: Verdict
    case_name: str = ""
    cpu_s: float = 0.0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class StoredSubmission:
    """A program of the choice.

    Attributes:
        rank: 1 is submitted first.
        key: of the program.
        cluster: number of its cluster, 0 for the largest.
        cluster_size: samples in that cluster.
        score: by which it was chosen, in [0, 1].
        reason: in words.
    """

    rank: int
    key: str
    cluster: int
    cluster_size: int
    score: float
    reason: str

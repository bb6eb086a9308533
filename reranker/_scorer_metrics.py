"""How well a scoring model tells right programs from wrong ones that pass the samples."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from reranker._judged import JudgedProblem
from reranker._scorer import Scorer

Floats = npt.NDArray[np.float64]
_BINS = 10
_HARDLY_ANY_PENALTY = 1e6


@dataclass(frozen=True, slots=True)
class Told:
    """What a scoring model said of the programs of one problem that pass its samples.

    Attributes:
        problem: its id.
        log_odds: f64[N].
        right: f64[N], 1 where the program is correct, else 0.
    """

    problem: str
    log_odds: Floats
    right: Floats


@dataclass(frozen=True, slots=True)
class Bin:
    """Programs with chances in one tenth of [0, 1]: how many, their mean, and the share right."""

    count: int
    said: float
    right: float


@dataclass(frozen=True, slots=True)
class ScorerQuality:
    """Measured on distinct programs that pass the samples.

    Attributes:
        problems: with such programs.
        programs: in all.
        base_rate: share of them that is correct.
        auc: chance that a right program scores above a wrong one, whatever their problems; ``None``
            where all are right or all are wrong.
        auc_within: the same for two programs of one problem, averaged over the problems that have
            both kinds.
        problems_with_both: how many those are.
        brier: mean squared error of the probabilities.
        brier_base: the same of always saying ``base_rate``.
        reliability: bins of equal width.
    """

    problems: int
    programs: int
    base_rate: float
    auc: float | None
    auc_within: float | None
    problems_with_both: int
    brier: float
    brier_base: float
    reliability: tuple[Bin, ...]

    def to_json(self) -> dict[str, Any]:
        """All fields, numbers rounded to four digits."""
        rounded: dict[str, Any] = _rounded(asdict(self))
        return rounded


def tell(scorer: Scorer, problems: Iterable[JudgedProblem]) -> list[Told]:
    """Score the programs that pass the samples; those that the model cannot read are left out."""
    told = []
    for one in problems:
        passing = [program for program in one.programs if program.passes]
        odds = scorer.log_odds(one.problem, [(p.language, p.source) for p in passing])
        known = [
            (value, p.right) for value, p in zip(odds, passing, strict=True) if value is not None
        ]
        if known:
            values, right = (np.array(column, np.float64) for column in zip(*known, strict=True))
            told.append(Told(one.problem.id, values, right))
    return told


def platt_scaling(told: Sequence[Told]) -> tuple[float, float]:
    """Factor and offset of the log-odds that fit what was right best (Platt 1999).

    Every problem weighs the same. Where the programs are all right or all wrong: (1, 0).
    """
    if not told:
        return 1.0, 0.0
    odds, right, weights = _columns(told)
    if right.min() == right.max():
        return 1.0, 0.0
    fitted = LogisticRegression(C=_HARDLY_ANY_PENALTY).fit(
        odds[:, None], right, sample_weight=weights / weights.mean()
    )
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def calibrated(told: Sequence[Told], scaling: tuple[float, float]) -> list[Told]:
    """The same with log-odds times the factor plus the offset."""
    factor, offset = scaling
    return [replace(one, log_odds=factor * one.log_odds + offset) for one in told]


def quality(told: Sequence[Told]) -> ScorerQuality:
    """Measure what a model said; every program weighs the same but in ``auc_within``.

    Raises:
        ValueError: nothing was said.
    """
    odds, right, _ = _columns(told)
    chances = 1 / (1 + np.exp(-odds))
    rate = float(right.mean())
    both = [one for one in told if 0 < one.right.mean() < 1]
    within = [float(roc_auc_score(one.right, one.log_odds)) for one in both]
    return ScorerQuality(
        problems=len(told),
        programs=len(right),
        base_rate=rate,
        auc=float(roc_auc_score(right, odds)) if 0 < rate < 1 else None,
        auc_within=float(np.mean(within)) if within else None,
        problems_with_both=len(both),
        brier=float(np.mean((chances - right) ** 2)),
        brier_base=rate * (1 - rate),
        reliability=_reliability(chances, right),
    )


def _columns(told: Sequence[Told]) -> tuple[Floats, Floats, Floats]:
    odds = np.concatenate([one.log_odds for one in told])
    right = np.concatenate([one.right for one in told])
    weights = np.concatenate([np.full(len(one.right), 1 / len(one.right)) for one in told])
    return odds, right, weights


def _reliability(chances: Floats, right: Floats) -> tuple[Bin, ...]:
    number = np.minimum((chances * _BINS).astype(int), _BINS - 1)
    inside = [number == each for each in range(_BINS)]
    return tuple(
        Bin(int(mask.sum()), float(chances[mask].mean()), float(right[mask].mean()))
        for mask in inside
        if mask.any()
    )


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, dict):
        return {key: _rounded(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(each) for each in value]
    return value

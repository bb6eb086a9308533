"""Several contests together, reported as AlphaCode and AlphaCode 2 report theirs.

Share of entrants beaten, averaged over the contests, and share of problems solved (Leblond et al.
2023: 85% and 43%), with bootstrap intervals over the contests (Efron 1979); problems solved by
rating in the buckets of table A8 of Li et al. 2022; the rating after all contests in their order
(appendix D.3); and the estimate of figure 2 of Leblond et al.: scores are divided by the best
human score of their contest, the humans' curve of score against rank is averaged over the contests,
and our average score is looked up on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from agent._contest_assess import rating_after
from agent._contest_types import ContestResult
from agent._metrics import Rate, wilson
from agent._rating import displayed_rating

_BUCKETS = tuple((low, low + 300) for low in range(800, 3300, 400))
_UNRATED = "unrated"
_RESAMPLES = 10_000
_CURVE_POINTS = 1000

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BucketRate:
    """Problems of a range of ratings.

    Attributes:
        name: ``"800-1100"`` and so on, ``"other"`` or ``"unrated"``.
        problems: how many there were.
        solved: how many of them we solved.
        rate: the share, with Wilson's interval.
    """

    name: str
    problems: int
    solved: int
    rate: Rate


@dataclass(frozen=True, slots=True)
class ScoreEstimate:
    """AlphaCode 2's estimate (see the module).

    Attributes:
        score: our mean score, 1 being the best human's.
        beats: share of the averaged field with a lower score.
    """

    score: float
    beats: float


@dataclass(frozen=True, slots=True)
class Season:
    """What several contests show together; shares are in [0, 1].

    Attributes:
        contests: how many.
        problems: in all of them.
        solved: share of problems solved.
        beats: mean share of participants with a worse result.
        beats_best: the same with the best bounds of place.
        beats_worst: the same with the worst bounds.
        top: mean share of participants with a better result.
        buckets: by rating of the problem, ascending; empty ones are left out.
        estimate: by average score; ``None`` where no human scored.
        ratings: our rating before the first contest and after each.
        displayed: what Codeforces would show after the last.
        percentile: share of the population below the last rating, or ``None`` without one.
    """

    contests: int
    problems: int
    solved: Rate
    beats: Rate
    beats_best: Rate
    beats_worst: Rate
    top: Rate
    buckets: tuple[BucketRate, ...]
    estimate: ScoreEstimate | None
    ratings: tuple[int, ...]
    displayed: int
    percentile: float | None


def summarize(results: Sequence[ContestResult], seed: int = 0) -> Season:
    """Report at least one contest, in the order in which they took place.

    Args:
        results: of contests with the same options.
        seed: of the bootstrap.
    """
    problems = [float(len(result.problems)) for result in results]
    solved = [float(len(result.solved)) for result in results]
    ratings = [results[0].options.rating_before]
    for result in results:
        total, field = result.estimate.total, result.contest.field
        ratings.append(rating_after(total, field, ratings[-1]))
    population = results[0].options.population
    rounds = results[0].options.rounds + sum(bool(r.contest.field.rated) for r in results)
    return Season(
        contests=len(results),
        problems=int(sum(problems)),
        solved=bootstrap(solved, problems, seed),
        beats=_mean_share([r.estimate.place.beats_percent for r in results], seed),
        beats_best=_mean_share([r.best.place.beats_percent for r in results], seed),
        beats_worst=_mean_share([r.worst.place.beats_percent for r in results], seed),
        top=_mean_share([r.estimate.place.top_percent for r in results], seed),
        buckets=_by_rating(results),
        estimate=_score_estimate(results),
        ratings=tuple(ratings),
        displayed=displayed_rating(ratings[-1], rounds),
        percentile=population.percentile(ratings[-1]) if population else None,
    )


def bootstrap(parts: Sequence[float], wholes: Sequence[float], seed: int) -> Rate:
    """Sum of parts over sum of wholes with a 95% percentile interval over resampled contests."""
    part, whole = np.array(parts), np.array(wholes)
    picks = np.random.default_rng(seed).integers(len(part), size=(_RESAMPLES, len(part)))
    rates = part[picks].sum(axis=1) / whole[picks].sum(axis=1)
    low, high = np.quantile(rates, (0.025, 0.975))
    return Rate(float(part.sum() / whole.sum()), float(low), float(high))


def _mean_share(percents: Sequence[float], seed: int) -> Rate:
    return bootstrap([percent / 100 for percent in percents], [1.0] * len(percents), seed)


def _by_rating(results: Sequence[ContestResult]) -> tuple[BucketRate, ...]:
    outcomes: dict[str, list[float]] = {}
    for result in results:
        for outcome in result.problems:
            name = _bucket(outcome.entry.problem.rating)
            outcomes.setdefault(name, []).append(float(outcome.score.solved))
    names = [*(f"{low}-{high}" for low, high in _BUCKETS), "other", _UNRATED]
    return tuple(
        BucketRate(name, len(values), int(sum(values)), wilson(values))
        for name in names
        if (values := outcomes.get(name))
    )


def _bucket(rating: int | None) -> str:
    if rating is None:
        return _UNRATED
    return next((f"{low}-{high}" for low, high in _BUCKETS if low <= rating < low + 400), "other")


def _score_estimate(results: Sequence[ContestResult]) -> ScoreEstimate | None:
    curves: list[Floats] = []
    ours: list[float] = []
    grid = (np.arange(_CURVE_POINTS) + 0.5) / _CURVE_POINTS
    for result in results:
        points = np.array([person.points for person in result.contest.field.participants])
        top = float(points.max())
        if top > 0:
            ranks = (np.arange(len(points)) + 0.5) / len(points)
            curves.append(np.interp(grid, ranks, -np.sort(-points) / top))
            ours.append(result.estimate.total.points / top)
    if not curves:
        return None
    score = float(np.mean(ours))
    return ScoreEstimate(score, float((np.mean(curves, axis=0) < score).mean()))

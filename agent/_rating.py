"""Codeforces' rating arithmetic, to the last point.

The algorithm is the one that M. Mirzayanov published ("Open Codeforces Rating System",
codeforces.com/blog/entry/20762): a contestant's *seed* is the place expected from the ratings, the
rating whose seed is the geometric mean of seed and place is where the result would be no surprise,
and half the way there is the change; two corrections keep ratings from inflating. New accounts
count as 1400 while less is displayed during their first six rounds
(codeforces.com/blog/entry/77890). A *performance* is the rating at which the change would be zero.

Ratings are whole numbers, so the seeds of all of them are one convolution of the win probabilities
with the histogram of ratings, and all contestants are searched at once: O(R²) for a range of R
ratings instead of O(n² log R) for n contestants.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from agent._contest_file import ContestError
from agent._field import HIGHEST_RATING, LOWEST_RATING, Participant

NEWCOMER_RATING = 1400
_PROMOTIONS = (500, 350, 250, 150, 100, 50)
_SEARCH_LOW, _SEARCH_HIGH = 1, 8000
_PERFORMANCE_LOW, _PERFORMANCE_HIGH = -500, 6000
_LOWEST_DIFFERENCE = LOWEST_RATING - HIGHEST_RATING

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class RatingChange:
    """What a round does to one contestant.

    Attributes:
        handle: of the contestant.
        rank: place as the arithmetic counts it: everybody in a tie has the last place of the tie.
        rating: before the round, 1400 for a new account.
        delta: the change.
        performance: the rating at which the change would be zero with the round's corrections as
            they are, at most a few points above the exact one; ``None`` for a sole winner, who
            gains at any rating.
    """

    handle: str
    rank: int
    rating: int
    delta: int
    performance: int | None


def displayed_rating(rating: int, rounds: int) -> int:
    """What Codeforces shows for a rating after so many rated rounds."""
    return rating - sum(_PROMOTIONS[rounds:])


def rating_changes(rows: Sequence[Participant]) -> list[RatingChange]:
    """The changes that a round with these rated contestants brings, in the order given.

    Raises:
        ContestError: there are fewer than two contestants.
    """
    round_ = _Round.of(rows)
    correction = round_.correction()
    deltas = round_.raw_deltas(round_.ratings) + correction
    performances = _first_where(
        lambda ratings: round_.raw_deltas(ratings) + correction <= 0, len(rows)
    )
    return [
        RatingChange(
            row.handle,
            int(round_.ranks[i]),
            int(round_.ratings[i]),
            int(deltas[i]),
            int(performances[i]) if round_.ranks[i] > 1 else None,
        )
        for i, row in enumerate(rows)
    ]


def performance(rows: Sequence[Participant], position: int) -> int | None:
    """The exact performance of the contestant at a position: the lowest rating, from -500 on, with
    which the whole round would have brought no gain; ``None`` for a sole winner.

    Raises:
        ContestError: there are fewer than two contestants.
    """
    round_ = _Round.of(rows)
    if round_.ranks[position] == 1:
        return None

    def gains_nothing(rating: Ints) -> npt.NDArray[np.bool_]:
        changed = round_.with_rating(position, int(rating[0]))
        delta = changed.raw_deltas(changed.ratings)[position] + changed.correction()
        return np.array([delta <= 0])

    return int(_first_where(gains_nothing, 1)[0])


def _first_where(test: Callable[[Ints], npt.NDArray[np.bool_]], count: int) -> Ints:
    """Per contestant the lowest performance at which a test that stays true becomes true."""
    low = np.full(count, _PERFORMANCE_LOW, np.int64)
    high = np.full(count, _PERFORMANCE_HIGH, np.int64)
    while (low < high).any():
        middle = (low + high) // 2
        holds = test(middle)
        high = np.where(holds, middle, high)
        low = np.where(holds | (low == high), low, middle + 1)
    return low


def _win_probabilities() -> Floats:
    """f64[D]: the chance to lose to an opponent whose rating is lower by each difference."""
    differences = np.arange(_LOWEST_DIFFERENCE, _SEARCH_HIGH - LOWEST_RATING + 1)
    return 1.0 / (1.0 + 10.0 ** (differences / 400.0))


_WIN = _win_probabilities()


def _ranks(rows: Sequence[Participant]) -> Ints:
    """i64[n]: places by points, then penalty; everybody in a tie has the last place of the tie."""
    points = np.array([row.points for row in rows], np.float64)
    penalties = np.array([row.penalty for row in rows], np.float64)
    order = np.lexsort((penalties, -points))
    changes = (np.diff(points[order]) != 0) | (np.diff(penalties[order]) != 0)
    ends = np.append(np.flatnonzero(changes), len(rows) - 1)
    ranks = np.empty(len(rows), np.int64)
    ranks[order] = ends[np.searchsorted(ends, np.arange(len(rows)))] + 1
    return ranks


@dataclass(frozen=True, slots=True)
class _Round:
    """A round as arrays.

    Attributes:
        ratings: i64[n], before the round.
        ranks: i64[n], from 1.
        seeds: f64[R], for every rating from the lowest: the place expected of one more contestant.
    """

    ratings: Ints
    ranks: Ints
    seeds: Floats

    @classmethod
    def of(cls, rows: Sequence[Participant]) -> _Round:
        if len(rows) < 2:
            raise ContestError(
                f"a round of {len(rows)} rated contestants changes no rating", "give at least two"
            )
        ratings = [NEWCOMER_RATING if row.rating is None else row.rating for row in rows]
        return cls._with(np.array(ratings, np.int64), _ranks(rows))

    @classmethod
    def _with(cls, ratings: Ints, ranks: Ints) -> _Round:
        low, high = int(ratings.min()), int(ratings.max())
        counts = np.bincount(ratings - low).astype(np.float64)
        first = HIGHEST_RATING - high
        wins = _WIN[first : first + _SEARCH_HIGH - LOWEST_RATING + 1 + high - low]
        return cls(ratings, ranks, 1.0 + np.convolve(wins, counts, "valid"))

    def with_rating(self, position: int, rating: int) -> _Round:
        """The same round with another rating of one contestant, clipped to what ratings can be."""
        ratings = self.ratings.copy()
        ratings[position] = min(rating, HIGHEST_RATING)
        return self._with(ratings, self.ranks)

    def _seed(self, assumed: Ints) -> Floats:
        """f64[n]: the place expected of each contestant with an assumed rating."""
        own = _WIN[assumed - self.ratings - _LOWEST_DIFFERENCE]
        return self.seeds[assumed - LOWEST_RATING] - own

    def raw_deltas(self, assumed: Ints) -> Ints:
        """i64[n]: half the way to the rating that fits, before the corrections."""
        wanted = np.sqrt(self.ranks * self._seed(assumed))
        low = np.full(len(wanted), _SEARCH_LOW, np.int64)
        high = np.full(len(wanted), _SEARCH_HIGH, np.int64)
        while (high - low > 1).any():
            middle = (low + high) // 2
            too_good = self._seed(middle) < wanted
            still_open = high - low > 1
            high = np.where(still_open & too_good, middle, high)
            low = np.where(still_open & ~too_good, middle, low)
        return np.trunc((low - assumed) / 2).astype(np.int64)

    def correction(self) -> int:
        """What is added to every raw delta: the sum ends at or below zero, and so does, as far as
        10 points do, the sum of the best 4·√n by rating."""
        deltas = self.raw_deltas(self.ratings)
        count = len(deltas)
        first = int(-deltas.sum() / count) - 1
        best = min(4 * math.floor(math.sqrt(count) + 0.5), count)
        leaders = np.lexsort((self.ranks, -self.ratings))[:best]
        total = int(deltas[leaders].sum()) + first * best
        return first + min(max(int(-total / best), -10), 0)

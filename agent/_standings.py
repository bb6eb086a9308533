"""Scoring rules: what attempts are worth, and where a total stands among others.

Codeforces rounds (codeforces.com/blog/entry/4088): a problem worth x in a round of d minutes gives
max(0.3·x, x - ⌊120·x·t/(250·d)⌋ - 50·w) when it is solved in minute t after w wrong attempts; for
two hours that is x/250 a minute. Educational rounds, Div. 3 and Div. 4 rank by problems solved and
then by the sum of solving minutes plus 10 per wrong attempt; ICPC the same with 20. On Codeforces
an attempt that fails on the first test costs nothing, and nowhere does one that fails to compile.
AtCoder ranks by points and then by the time of the last accepted attempt plus 5 minutes per wrong
attempt on what was solved.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from agent._field import Participant
from problems import FaultError
from sandbox import Verdict

_WRONG_POINTS = 50
_FLOOR_TENTHS = 3
_DECAY_MINUTES, _DECAY_PARTS = 120, 250


class Scoring(StrEnum):
    """How solved problems are added up."""

    DECAYING_POINTS = "decaying points"
    SOLVED_AND_MINUTES = "solved, then penalty minutes"
    POINTS_AND_LAST_TIME = "points, then time of the last accepted attempt"


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a kind of contest.

    Attributes:
        name: as contest files spell it.
        scoring: how solved problems are added up.
        wrong_minutes: penalty per wrong attempt on a problem that is solved.
        first_test_free: whether an attempt that fails on the first test costs nothing.
    """

    name: str
    scoring: Scoring
    wrong_minutes: int = 0
    first_test_free: bool = True

    @property
    def has_points(self) -> bool:
        """Whether problems are worth different points."""
        return self.scoring is not Scoring.SOLVED_AND_MINUTES


RULES = {
    rules.name: rules
    for rules in (
        Rules("codeforces", Scoring.DECAYING_POINTS),
        Rules("educational", Scoring.SOLVED_AND_MINUTES, 10),
        Rules("div3", Scoring.SOLVED_AND_MINUTES, 10),
        Rules("div4", Scoring.SOLVED_AND_MINUTES, 10),
        Rules("icpc", Scoring.SOLVED_AND_MINUTES, 20, first_test_free=False),
        Rules("atcoder", Scoring.POINTS_AND_LAST_TIME, 5, first_test_free=False),
    )
}


@dataclass(frozen=True, slots=True)
class Attempt:
    """One submission as the scoreboard sees it.

    Attributes:
        time_s: seconds since the start of the contest.
        verdict: of the judge; never INTERNAL_ERROR.
        first_test: whether it failed on the first test.
    """

    time_s: float
    verdict: Verdict
    first_test: bool = False


@dataclass(frozen=True, slots=True)
class ProblemScore:
    """One cell of the scoreboard.

    Attributes:
        solved: whether an attempt was accepted in time.
        time_s: of the accepted attempt, or ``None``.
        wrong: attempts before it that count against it; all that count, if unsolved.
        points: what it gives: points, or 1.
    """

    solved: bool
    time_s: float | None = None
    wrong: int = 0
    points: float = 0.0


@dataclass(frozen=True, slots=True)
class Total:
    """A line of the scoreboard: points or problems solved, then the penalty (see Participant)."""

    points: float
    penalty: float
    solved: int

    @property
    def key(self) -> tuple[float, float]:
        """Greater is better."""
        return (self.points, -self.penalty)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a total stands.

    Attributes:
        place: 1 more than there are participants with a better result; ties share it.
        better: participants with a better result.
        equal: participants with the same result.
        of: participants, without the one placed.
    """

    place: int
    better: int
    equal: int
    of: int

    @property
    def beats_percent(self) -> float:
        """Participants with a worse result, in percent (the percentile of AlphaCode 2)."""
        return 100 * (self.of - self.better - self.equal) / self.of

    @property
    def top_percent(self) -> float:
        """Participants with a better result, in percent (Table 4 of Li et al. 2022)."""
        return 100 * self.better / self.of


def is_penalised(rules: Rules, attempt: Attempt) -> bool:
    """Whether an attempt that was not accepted counts as wrong.

    Raises:
        FaultError: the attempt has no verdict because of a fault of ours.
    """
    if attempt.verdict is Verdict.INTERNAL_ERROR:
        raise FaultError("an attempt without a verdict cannot be scored", "judge it again")
    if attempt.verdict in (Verdict.AC, Verdict.CE):
        return False
    return not (attempt.first_test and rules.first_test_free)


def score_problem(
    rules: Rules, worth: int, duration_s: float, attempts: Iterable[Attempt]
) -> ProblemScore:
    """The score of one problem from attempts in order of time; those after the end don't count.

    Args:
        rules: of the contest.
        worth: the problem's points; 1 where the rules have none.
        duration_s: of the contest.
        attempts: in order.
    """
    wrong = 0
    for attempt in attempts:
        if attempt.time_s > duration_s:
            break
        if attempt.verdict is Verdict.AC:
            points = float(worth)
            if rules.scoring is Scoring.DECAYING_POINTS:
                points = decayed_points(worth, duration_s, attempt.time_s, wrong)
            return ProblemScore(True, attempt.time_s, wrong, points)
        wrong += is_penalised(rules, attempt)
    return ProblemScore(False, None, wrong)


def decayed_points(worth: int, duration_s: float, time_s: float, wrong: int) -> float:
    """Points of a Codeforces problem solved at a time after so many wrong attempts."""
    minutes = int(time_s // 60)
    decay = int(_DECAY_MINUTES * 60 * worth * minutes // (_DECAY_PARTS * duration_s))
    return max(_FLOOR_TENTHS * worth / 10, float(worth - decay - _WRONG_POINTS * wrong))


def add_up(rules: Rules, scores: Iterable[ProblemScore]) -> Total:
    """The line of the scoreboard that these scores make."""
    solved = [score for score in scores if score.solved]
    points = sum(score.points for score in solved)
    wrong = sum(score.wrong for score in solved)
    times = [score.time_s or 0.0 for score in solved]
    if rules.scoring is Scoring.SOLVED_AND_MINUTES:
        penalty = sum(int(time // 60) for time in times) + rules.wrong_minutes * wrong
    elif rules.scoring is Scoring.POINTS_AND_LAST_TIME:
        penalty = int(max(times, default=0.0)) + 60 * rules.wrong_minutes * wrong
    else:
        penalty = 0
    return Total(points, float(penalty), len(solved))


def place_among(total: Total, field: Sequence[Participant]) -> Place:
    """Where a total would stand in a field of at least one."""
    keys = sorted((person.points, -person.penalty) for person in field)
    worse = bisect_left(keys, total.key)
    better = len(keys) - bisect_right(keys, total.key)
    return Place(better + 1, better, len(keys) - better - worse, len(keys))


@dataclass(frozen=True, slots=True)
class Work:
    """A problem in a sequence of problems, one worked on at a time.

    Attributes:
        worth: its points.
        seconds: how long it takes from its start to its submissions.
        attempts: what is then submitted, in order; their times don't matter.
    """

    worth: int
    seconds: float
    attempts: tuple[Attempt, ...]


def order_bounds(rules: Rules, duration_s: float, works: Sequence[Work]) -> tuple[Total, Total]:
    """The best and the worst total over all orders in which the problems can be worked on.

    An unsolved problem only delays the others, so it comes last in a best order and first in a
    worst one; the solved ones are ordered by dynamic programming over their subsets, which take
    the same time in whatever order: O(2^s·s²) for s of them.
    """
    solved = [work for work in works if _score_at(rules, duration_s, work, 0.0).solved]
    delay = sum(work.seconds for work in works) - sum(work.seconds for work in solved)
    return (
        _extreme_order(rules, duration_s, solved, 0.0, 1),
        _extreme_order(rules, duration_s, solved, delay, -1),
    )


def _score_at(rules: Rules, duration_s: float, work: Work, time_s: float) -> ProblemScore:
    moved = [Attempt(time_s, old.verdict, old.first_test) for old in work.attempts]
    return score_problem(rules, work.worth, duration_s, moved)


def _extreme_order(
    rules: Rules, duration_s: float, works: Sequence[Work], delay_s: float, sign: int
) -> Total:
    best: list[tuple[ProblemScore, ...]] = [()]
    for subset in range(1, 1 << len(works)):
        members = [i for i in range(len(works)) if subset >> i & 1]
        # Rounded, so that the parts of a contest add up to its duration and not to a bit more.
        end = round(delay_s + sum(works[i].seconds for i in members), 6)
        options = (
            (*best[subset ^ (1 << i)], _score_at(rules, duration_s, works[i], end)) for i in members
        )
        best.append(max(options, key=lambda scores: _signed(add_up(rules, scores), sign)))
    return add_up(rules, best[-1])


def _signed(total: Total, sign: int) -> tuple[float, float]:
    return (sign * total.key[0], sign * total.key[1])

"""What a simulated contest is asked for and what it gives back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agent._contest import Contest, ContestProblem
from agent._contest_file import ContestError
from agent._contest_plan import Plan
from agent._field import HIGHEST_RATING, LOWEST_RATING, Population
from agent._rating import NEWCOMER_RATING
from agent._standings import Place, ProblemScore, Total
from agent._types import Solution


@dataclass(frozen=True, slots=True)
class ContestOptions:
    """How to take part.

    Raises ContestError where the rating cannot be one.

    Attributes:
        plan: when what is submitted.
        rating: our rating before the contest; ``None`` for a new account.
        rounds: rated rounds we took part in before; the displayed rating depends on it.
        population: whom our rating is compared with, besides the field; ``None`` for nobody.
    """

    plan: Plan = Plan.ALPHACODE
    rating: int | None = None
    rounds: int = 0
    population: Population | None = None

    def __post_init__(self) -> None:
        if not LOWEST_RATING <= self.rating_before <= HIGHEST_RATING:
            raise ContestError(
                f"a rating of {self.rating}",
                f"ratings lie between {LOWEST_RATING} and {HIGHEST_RATING}",
            )

    @property
    def rating_before(self) -> int:
        """Our rating before the contest, as the arithmetic uses it."""
        return NEWCOMER_RATING if self.rating is None else self.rating


@dataclass(frozen=True, slots=True)
class ContestSubmission:
    """One of our submissions.

    Attributes:
        time_s: seconds since the start of the contest.
        key: the program in the problem's run store.
        language: of the program.
        verdict: of the judge.
        failed_on: the test that it failed, or empty.
        penalised: whether it counts against us.
        late: whether the contest was over, so that it counts for nothing but the bounds.
    """

    time_s: float
    key: str
    language: str
    verdict: str
    failed_on: str
    penalised: bool
    late: bool


@dataclass(frozen=True, slots=True)
class ProblemOutcome:
    """What became of one problem.

    Attributes:
        entry: the problem in its contest.
        solution: the funnel of the solve.
        submissions: in order; the last one may be accepted.
        score: what it gave.
        seconds: time that the solve took on this machine, over all interrupted calls.
    """

    entry: ContestProblem
    solution: Solution
    submissions: tuple[ContestSubmission, ...]
    score: ProblemScore
    seconds: float


@dataclass(frozen=True, slots=True)
class RatingOutcome:
    """What the contest would do to our rating, with our row inserted among the rated ones.

    Attributes:
        before: our rating before, as the arithmetic uses it.
        delta: expected change.
        performance: the rating with which the change would be zero; ``None`` for a sole winner.
        displayed: what Codeforces would show afterwards.
        percentile: share of the population with a lower rating than the performance, in percent;
            ``None`` without a population, or for a sole winner.
    """

    before: int
    delta: int
    performance: int | None
    displayed: int
    percentile: float | None

    @property
    def after(self) -> int:
        """Our rating after the contest, as the arithmetic uses it."""
        return self.before + self.delta


@dataclass(frozen=True, slots=True)
class Standing:
    """A total and its place in the field."""

    total: Total
    place: Place


@dataclass(frozen=True, slots=True)
class ContestResult:
    """A finished contest.

    Attributes:
        contest: that was taken part in.
        options: how.
        problems: in the order of the contest.
        estimate: as the plan says.
        best: of all orders of the problems, or with every submission at time zero (``alphacode``).
        worst: of all orders, or with every submission as the contest ends.
        rating: ``None`` where nobody in the field is rated.
    """

    contest: Contest
    options: ContestOptions
    problems: tuple[ProblemOutcome, ...]
    estimate: Standing
    best: Standing
    worst: Standing
    rating: RatingOutcome | None

    @property
    def solved(self) -> Sequence[ProblemOutcome]:
        """The problems we solved."""
        return [outcome for outcome in self.problems if outcome.score.solved]

    @property
    def bounds(self) -> str:
        """What best and worst are taken over."""
        sequential = self.options.plan.is_sequential
        return "order of problems" if sequential else "submission times"

"""From the outcomes of all problems to total, place, bounds and rating."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agent._contest import Contest
from agent._contest_plan import Plan
from agent._contest_types import (
    ContestOptions,
    ContestResult,
    ContestSubmission,
    ProblemOutcome,
    RatingOutcome,
    Standing,
)
from agent._field import Field, Participant
from agent._rating import displayed_rating, performance, rating_changes
from agent._standings import (
    Attempt,
    Total,
    Work,
    add_up,
    order_bounds,
    place_among,
    score_problem,
)
from problems import Problem
from sandbox import Verdict

_OUR_HANDLE = "(tenshot)"


def attempt_of(submission: ContestSubmission, problem: Problem) -> Attempt:
    """A submission as the scoreboard sees it."""
    first = submission.failed_on == problem.samples[0].name
    return Attempt(submission.time_s, Verdict(submission.verdict), first)


def assess(
    contest: Contest, settings: ContestOptions, outcomes: Sequence[ProblemOutcome]
) -> ContestResult:
    """Total, place, bounds and rating from the outcomes of all problems."""
    total = add_up(contest.rules, [outcome.score for outcome in outcomes])
    best, worst = _bounds(contest, settings.plan, outcomes)

    def stand(line: Total) -> Standing:
        return Standing(line, place_among(line, contest.field.participants))

    return ContestResult(
        contest=contest,
        options=settings,
        problems=tuple(outcomes),
        estimate=stand(total),
        best=stand(best),
        worst=stand(worst),
        rating=rate(total, contest.field, settings),
    )


def _bounds(
    contest: Contest, plan: Plan, outcomes: Sequence[ProblemOutcome]
) -> tuple[Total, Total]:
    rules, duration_s = contest.rules, contest.duration_s
    attempts = [
        tuple(attempt_of(s, outcome.entry.problem) for s in outcome.submissions)
        for outcome in outcomes
    ]
    if plan.is_sequential:
        equal = duration_s / len(outcomes)
        works = [
            Work(outcome.entry.worth, outcome.seconds if plan is Plan.REAL else equal, tries)
            for outcome, tries in zip(outcomes, attempts, strict=True)
        ]
        return order_bounds(rules, duration_s, works)
    best, worst = (
        add_up(rules, [
            score_problem(rules, outcome.entry.worth, duration_s,
                          [replace(attempt, time_s=time_s) for attempt in tries])
            for outcome, tries in zip(outcomes, attempts, strict=True)
        ])
        for time_s in (0.0, duration_s)
    )  # fmt: skip
    return best, worst


def rate(total: Total, field: Field, settings: ContestOptions) -> RatingOutcome | None:
    """The rating arithmetic with our row inserted; ``None`` where nobody is rated."""
    if not field.rated:
        return None
    rows = _with_us(total, field, settings.rating_before)
    delta = rating_changes(rows)[-1].delta
    level = performance(rows, len(rows) - 1)
    population = settings.population
    return RatingOutcome(
        before=settings.rating_before,
        delta=delta,
        performance=level,
        displayed=displayed_rating(settings.rating_before + delta, settings.rounds + 1),
        percentile=population.percentile(level) if population and level is not None else None,
    )


def rating_after(total: Total, field: Field, rating: int) -> int:
    """Our rating after a contest; unchanged where nobody is rated."""
    if not field.rated:
        return rating
    return rating + rating_changes(_with_us(total, field, rating))[-1].delta


def _with_us(total: Total, field: Field, rating: int) -> list[Participant]:
    return [*field.rated, Participant(_OUR_HANDLE, total.points, total.penalty, rating)]

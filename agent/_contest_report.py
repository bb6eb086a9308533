"""Simulated contests as JSON objects and as plain tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from agent._contest_season import Season
from agent._contest_types import ContestResult, ProblemOutcome, Standing
from agent._metrics import Rate
from agent._rating import RatingChange


def contest_json(result: ContestResult) -> dict[str, Any]:
    """One contest; docs/contests.md describes the fields."""
    contest = result.contest
    rating = result.rating
    return {
        "contest": contest.name,
        "rules": contest.rules.name,
        "duration_minutes": contest.duration_s / 60,
        "plan": result.options.plan.value,
        "field": {
            "kind": contest.field.kind.value,
            "label": contest.field.label,
            "participants": len(contest.field.participants),
            "rated": len(contest.field.rated),
        },
        "problems": [_problem_json(outcome) for outcome in result.problems],
        "standing": {
            "estimate": _standing_json(result.estimate),
            "best": _standing_json(result.best),
            "worst": _standing_json(result.worst),
            "bounds": result.bounds,
        },
        "rating": rating and asdict(rating) | {"after": rating.after},
        "population": _population_json(result),
    }


def _problem_json(outcome: ProblemOutcome) -> dict[str, Any]:
    problem, score, solution = outcome.entry.problem, outcome.score, outcome.solution
    return {
        "index": outcome.entry.index,
        "problem": problem.id,
        "rating": problem.rating,
        "worth": outcome.entry.worth,
        "solved": score.solved,
        "minute": None if score.time_s is None else int(score.time_s // 60),
        "wrong": score.wrong,
        "points": score.points,
        "submissions": [
            {
                "minute": round(submission.time_s / 60, 2),
                "language": submission.language,
                "program": submission.key,
                "verdict": submission.verdict,
                "failed_on": submission.failed_on or None,
                "penalised": submission.penalised,
                "late": submission.late,
            }
            for submission in outcome.submissions
        ],
        "samples": solution.samples,
        "unique": solution.unique,
        "compiled": solution.compiled,
        "passed_samples": solution.passed_samples,
        "clusters": solution.clusters,
        "faults": solution.faults,
        "seconds": round(outcome.seconds, 1),
    }


def _standing_json(standing: Standing) -> dict[str, Any]:
    total, place = standing.total, standing.place
    return {
        "points": total.points,
        "penalty": total.penalty,
        "solved": total.solved,
        "place": place.place,
        "better": place.better,
        "equal": place.equal,
        "of": place.of,
        "beats_percent": round(place.beats_percent, 2),
        "top_percent": round(place.top_percent, 2),
    }


def _population_json(result: ContestResult) -> dict[str, Any] | None:
    population = result.options.population
    return None if population is None else {"name": population.name, "users": population.size}


def season_json(season: Season) -> dict[str, Any]:
    """Several contests; shares are in [0, 1]."""
    values = asdict(season)
    values["ratings"] = list(season.ratings)
    values["buckets"] = list(values["buckets"])
    return values


def rating_json(changes: Sequence[RatingChange], given: Sequence[int | None]) -> dict[str, Any]:
    """The rows of ``contest rating``; ``rating`` is ``null`` where the round's file has it so."""
    return {
        "participants": len(changes),
        "rows": [
            asdict(change) | {"rating": rating}
            for change, rating in zip(changes, given, strict=True)
        ],
    }


def rating_lines(changes: Sequence[RatingChange]) -> Iterator[str]:
    """The rows of ``contest rating`` for people."""
    width = max(len(change.handle) for change in changes)
    yield f"{'handle':<{width}}  {'rank':>6}  {'rating':>6}  {'delta':>5}  performance"
    for change in changes:
        level = "-" if change.performance is None else change.performance
        yield (
            f"{change.handle:<{width}}  {change.rank:>6}  {change.rating:>6}  "
            f"{change.delta:>+5}  {level:>11}"
        )


def contest_lines(result: ContestResult) -> Iterator[str]:
    """One contest for people."""
    contest, field = result.contest, result.contest.field
    minutes = f"{contest.duration_s / 60:g} minutes"
    yield f"{contest.name}: rules {contest.rules.name}, {minutes}, plan {result.options.plan.value}"
    yield f"field: {field.kind.value}, {len(field.participants)} entrants, {field.label}"
    width = max(len(outcome.entry.problem.id) for outcome in result.problems)
    yield f"  {'':<3} {'problem':<{width}}  rating  minute  wrong  points"
    for outcome in result.problems:
        score, rating = outcome.score, outcome.entry.problem.rating
        minute = "-" if score.time_s is None else int(score.time_s // 60)
        yield (
            f"  {outcome.entry.index:<3} {outcome.entry.problem.id:<{width}}  {rating or '-':>6}  "
            f"{minute:>6}  {score.wrong:>5}  {score.points:>6g}"
        )
    yield from _standing_lines(result)
    yield from _rating_lines(result)


def _standing_lines(result: ContestResult) -> Iterator[str]:
    total, place = result.estimate.total, result.estimate.place
    best, worst = result.best.place, result.worst.place
    yield f"solved {total.solved}, points {total.points:g}, penalty {total.penalty:g}"
    yield (
        f"place {place.place} of {place.of + 1} "
        f"({best.place} to {worst.place} over the {result.bounds}), "
        f"better than {place.beats_percent:.1f}% of the field "
        f"({worst.beats_percent:.1f}% to {best.beats_percent:.1f}%)"
    )


def _rating_lines(result: ContestResult) -> Iterator[str]:
    rating, population = result.rating, result.options.population
    if rating is None:
        yield "no rating: nobody in the field is rated"
        return
    level = "above everybody's" if rating.performance is None else str(rating.performance)
    yield (
        f"performance {level}, rating {rating.before} {rating.delta:+d} = {rating.after} "
        f"(shown as {rating.displayed})"
    )
    if population and rating.percentile is not None:
        yield (
            f"the performance is above {rating.percentile:.1f}% of {population.name} "
            f"({population.size} users)"
        )


def season_lines(season: Season, population: str | None) -> Iterator[str]:
    """Several contests for people."""
    yield f"{season.contests} contests, {season.problems} problems"
    yield f"  solved                     {_percent(season.solved)}"
    yield f"  better than, of the field  {_percent(season.beats)}"
    yield f"    at best                  {_percent(season.beats_best)}"
    yield f"    at worst                 {_percent(season.beats_worst)}"
    for bucket in season.buckets:
        label = f"solved of {bucket.name}"
        yield f"  {label:<25}  {_percent(bucket.rate)}  {bucket.solved} of {bucket.problems}"
    if season.estimate:
        yield (
            f"  mean score {season.estimate.score:.3f} of the best human's: better than "
            f"{100 * season.estimate.beats:.1f}% of the averaged field"
        )
    path = " → ".join(str(rating) for rating in season.ratings)
    yield f"  rating {path} (shown as {season.displayed})"
    if population and season.percentile is not None:
        yield f"  the last rating is above {season.percentile:.1f}% of {population}"


def _percent(rate: Rate) -> str:
    return f"{100 * rate.value:5.1f}% ({100 * rate.low:.1f} to {100 * rate.high:.1f})"

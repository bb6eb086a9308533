"""The report of a contest: standings, timeline, ratings, and the funnel of every problem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from agent._contest_types import ContestResult, ContestSubmission, ProblemOutcome
from agent._field import Participant
from agent._html import Html, join, tag
from agent._rating import NEWCOMER_RATING
from agent._report_parts import (
    Section,
    disclosure,
    facts,
    funnel,
    funnel_note,
    page,
    section,
    table,
    verdict,
)
from agent._svg import Frame, axis, category_axis, columns, cross, dot, figure, rule
from sandbox import Verdict

_TOP, _AROUND = 3, 5
_RATING_STEP = 100
_MARK_PIXELS = 11
_US = "tenshot"
_WARNED = (Verdict.TLE, Verdict.MLE)


def contest_page(result: ContestResult, folder: Path) -> str:
    """The whole report of a contest whose runs lie in the folder."""
    contest = result.contest
    head = join((tag("h1", contest.name), tag("p", headline(result))))
    sections = [
        _result_section(result),
        _standings_section(result),
        _problems_section(result, folder),
        _timeline_section(result),
        _rating_section(result),
    ]
    return page(f"{contest.name} · tenshot", head, sections)


def headline(result: ContestResult) -> str:
    """What came out, in one sentence."""
    place = result.estimate.place
    return (
        f"{len(result.solved)} of {len(result.problems)} problems solved, "
        f"place {place.place:,} of {place.of + 1:,}, "
        f"better than {place.beats_percent:.1f}% of the field"
    )


def performance_text(result: ContestResult) -> str:
    """Our performance as a number, or what stands for it."""
    if result.rating is None:
        return "-"
    level = result.rating.performance
    return "above everybody's" if level is None else str(level)


def _result_section(result: ContestResult) -> Section:
    contest, total = result.contest, result.estimate.total
    best, worst = result.best.place, result.worst.place
    known: dict[str, object] = {
        "place": f"{result.estimate.place.place:,} of {result.estimate.place.of + 1:,}; "
        f"{best.place:,} to {worst.place:,} over the {result.bounds}",
        "better than": f"{result.estimate.place.beats_percent:.1f}% of the field; "
        f"{worst.beats_percent:.1f}% to {best.beats_percent:.1f}%",
        "points": f"{total.points:g}, penalty {total.penalty:g}",
        "performance": performance_text(result),
    }
    rating, population = result.rating, result.options.population
    if rating:
        known["rating"] = (
            f"{rating.before} {rating.delta:+d} = {rating.after} (shown as {rating.displayed})"
        )
    if rating and population and rating.percentile is not None:
        known["percentile"] = (
            f"{rating.percentile:.1f}% of {population.name} ({population.size:,} users) have a "
            "lower rating than the performance"
        )
    known |= {
        "rules": f"{contest.rules.name}, {contest.duration_s / 60:g} minutes",
        "plan": result.options.plan.value,
        "field": f"{contest.field.kind.value}: {contest.field.label}",
    }
    return section("result", "Result", facts(known))


def _standings_section(result: ContestResult) -> Section:
    total = result.estimate.total
    us = Participant(_US, total.points, total.penalty, result.options.rating_before)
    # Of equal results ours comes first.
    people = sorted([us, *result.contest.field.participants], key=_standing_key)
    ours = next(number for number, person in enumerate(people) if person is us)
    near = range(max(0, ours - _AROUND), min(len(people), ours + _AROUND + 1))
    top = range(min(_TOP, near.start))
    places = _places(people)
    rows: list[Sequence[object]] = [_row(people[n], places[n]) for n in top]
    if top and near.start > len(top):
        rows.append(("…", "", "", "", ""))
    stressed = len(rows) + ours - near.start
    rows += [_row(people[n], places[n]) for n in near]
    head = ("place", "who", "points", "penalty", "rating")
    return section("standings", "Standings", table(head, rows, right=(0, 2, 3, 4), ours=stressed))


def _standing_key(person: Participant) -> tuple[float, float]:
    return (-person.points, person.penalty)


def _places(people: Sequence[Participant]) -> list[int]:
    """Places of people in order; equal results share the first one's."""
    first: dict[tuple[float, float], int] = {}
    return [first.setdefault(_standing_key(one), n) for n, one in enumerate(people, 1)]


def _row(person: Participant, place: int) -> Sequence[object]:
    rating = "-" if person.rating is None else str(person.rating)
    return (place, person.handle, f"{person.points:g}", f"{person.penalty:g}", rating)


def _problems_section(result: ContestResult, folder: Path) -> Section:
    head = ("", "problem", "rating", "worth", "minute", "wrong", "points", "solving took")
    rows = []
    for outcome in result.problems:
        entry, score = outcome.entry, outcome.score
        link = tag("a", entry.problem.title, href=f"#problem-{entry.index}")
        minute = "-" if score.time_s is None else str(int(score.time_s // 60))
        rating = "-" if entry.problem.rating is None else str(entry.problem.rating)
        rows.append(
            (entry.index, link, rating, str(entry.worth), minute, score.wrong, f"{score.points:g}",
             f"{outcome.seconds:,.1f} s")
        )  # fmt: skip
    details = (_problem(outcome, folder) for outcome in result.problems)
    numbers = table(head, rows, right=range(2, 8))
    return section("problems", "Problems", numbers, *details, funnel_note())


def _problem(outcome: ProblemOutcome, folder: Path) -> Html:
    solution, entry = outcome.solution, outcome.entry
    counts = {
        "sampled": solution.samples,
        "unique": solution.unique,
        "compiled": solution.compiled,
        "pass the samples": solution.passed_samples,
        "clusters": solution.clusters,
        "submitted": len(outcome.submissions),
    }
    verdicts = Counter(one.verdict for one in outcome.submissions)
    shown = join(
        (
            tag("span", verdict(Verdict(name)), f" {times}", class_="nowrap")
            for name, times in verdicts.items()
        ),
        " ",
    )
    runs = (
        tag("p", "Programs and clusters: ", tag("code", f"tenshot report {place}"))
        for place in folder.glob(f"{entry.index}-*")
    )
    title = join((tag("strong", f"{entry.index}. {entry.problem.title} "), shown))
    return disclosure(title, tag("div", funnel(counts), *runs, id=f"problem-{entry.index}"))


def _timeline_section(result: ContestResult) -> Section:
    shots = [(outcome, one) for outcome in result.problems for one in outcome.submissions]
    if not shots:
        text = tag("p", "Nothing was submitted.", class_="empty")
        return section("timeline", "Submissions", text)
    head = ("minute", "problem", "verdict", "failed on", "language", "counts", "program")
    rows = [
        (f"{one.time_s / 60:.1f}", outcome.entry.index, verdict(Verdict(one.verdict)),
         one.failed_on or "-", one.language, _weight(one), tag("span", one.key[:12], class_="mono"))
        for outcome, one in sorted(shots, key=lambda shot: shot[1].time_s)
    ]  # fmt: skip
    return section("timeline", "Submissions", _timeline(result), table(head, rows, right=(0,)))


def _weight(one: ContestSubmission) -> str:
    if one.late:
        return "late"
    if one.verdict == Verdict.AC.value:
        return "accepted"
    return "penalty" if one.penalised else "free"


def _timeline(result: ContestResult) -> Html:
    problems = result.problems[::-1]
    minutes = result.contest.duration_s / 60
    times = [one.time_s / 60 for outcome in problems for one in outcome.submissions]
    names = [outcome.entry.index for outcome in problems]
    frame = Frame(
        axis("minutes", [0, minutes, *times]), category_axis("problem", names), 80 + 30 * len(names)
    )
    marks = [
        _mark(frame, row, one, _MARK_PIXELS * nth)
        for row, outcome in enumerate(problems)
        for _, group in groupby(outcome.submissions, key=lambda one: one.time_s)
        for nth, one in enumerate(group)
    ]
    caption = "Dots are accepted submissions, crosses rejected ones; equal times are side by side."
    return figure(frame, "Submissions over time", [rule(frame, minutes, "end"), *marks], caption)


def _mark(frame: Frame, row: int, one: ContestSubmission, shift: int) -> Html:
    point = (one.time_s / 60, float(row))
    hint = f"{one.verdict} in minute {one.time_s / 60:.1f}"
    if one.verdict == Verdict.AC.value:
        return dot(frame, point, hint, "is-good", shift)
    return cross(frame, point, hint, "is-warn" if one.verdict in _WARNED else "is-bad", shift)


def _rating_section(result: ContestResult) -> Section:
    rated = result.contest.field.rated
    if not rated or result.rating is None:
        text = tag("p", "No rating: nobody in the field is rated.", class_="empty")
        return section("rating", "Ratings of the field", text)
    ratings = [NEWCOMER_RATING if p.rating is None else p.rating for p in rated]
    level, before = result.rating.performance, result.rating.before
    bins = Counter(rating // _RATING_STEP * _RATING_STEP for rating in ratings)
    marked = [before] if level is None else [before, level]
    ends = [*marked, *bins, max(bins) + _RATING_STEP]
    frame = Frame(axis("rating before the contest", ends), axis("people", [0, *bins.values()], 1))
    spans = [(low, low + _RATING_STEP, people) for low, people in sorted(bins.items())]
    layers = [columns(frame, spans)]
    if level is not None:
        layers.append(rule(frame, level, f"our performance {level}"))
    plot = figure(
        frame, "Ratings of the field and our performance", layers, result.contest.field.label
    )
    return section("rating", "Ratings of the field", plot)

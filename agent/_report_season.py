"""The report of several contests: the summary, the contests, performance and solve rates."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from agent._contest_season import BucketRate, Season, bootstrap, summarize
from agent._contest_types import ContestResult
from agent._html import join, tag
from agent._metrics import Rate
from agent._report_contest import performance_text
from agent._report_parts import Section, disclosure, facts, page, section, table
from agent._svg import (
    Frame,
    Point,
    axis,
    band,
    category_axis,
    columns,
    dot,
    figure,
    line,
    whiskers,
)


def season_page(results: Sequence[ContestResult], folders: Sequence[Path]) -> str:
    """The whole report of contests whose runs lie in the folders, in their order."""
    season = summarize(results)
    title = f"{season.contests} contests"
    text = (
        f"{_percent(season.solved)} of {season.problems} problems solved, better than "
        f"{_percent(season.beats)} of the field on average"
    )
    head = join((tag("h1", title), tag("p", text)))
    sections = [
        _summary_section(season, results),
        _contests_section(results, folders, season),
        _performance_section(results, season),
        _buckets_section(season.buckets),
    ]
    return page(f"{title} · tenshot", head, sections)


def _percent(rate: Rate) -> str:
    return f"{rate.value:.1%} ({rate.low:.1%} to {rate.high:.1%})"


def _summary_section(season: Season, results: Sequence[ContestResult]) -> Section:
    known = {
        "solved": _percent(season.solved),
        "better than, of the field": _percent(season.beats),
        "at best": _percent(season.beats_best),
        "at worst": _percent(season.beats_worst),
        "worse than, of the field": _percent(season.top),
        "rating": f"{season.ratings[-1]} (shown as {season.displayed})",
    }
    if season.estimate:
        known["by mean score"] = (
            f"{season.estimate.score:.3f} of the best human's: better than "
            f"{season.estimate.beats:.1%} of the averaged field"
        )
    population = results[0].options.population
    if population and season.percentile is not None:
        known["percentile"] = f"{season.percentile:.1f}% of {population.name} have a lower rating"
    note = tag(
        "p", "Intervals are 95% bootstrap intervals over the contests.", class_="small muted"
    )
    return section("summary", "Summary", facts(known), note)


def _contests_section(
    results: Sequence[ContestResult], folders: Sequence[Path], season: Season
) -> Section:
    head = ("", "contest", "plan", "solved", "points", "place", "of", "better than", "performance",
            "rating after", "run")  # fmt: skip
    rows = [
        (number, result.contest.name, result.options.plan.value,
         f"{len(result.solved)}/{len(result.problems)}", f"{result.estimate.total.points:g}",
         result.estimate.place.place, result.estimate.place.of + 1,
         f"{result.estimate.place.beats_percent:.1f}%", performance_text(result),
         str(season.ratings[number]), folder.name)
        for number, (result, folder) in enumerate(zip(results, folders, strict=True), 1)
    ]  # fmt: skip
    fields = {f"{r.contest.field.kind.value}: {r.contest.field.label}": None for r in results}
    notes = disclosure("The fields", *(tag("p", text) for text in fields))
    return section("contests", "Contests", table(head, rows, right=(0, *range(3, 10))), notes)


def _performance_section(results: Sequence[ContestResult], season: Season) -> Section:
    known = [
        (float(number), float(result.rating.performance))
        for number, result in enumerate(results)
        if result.rating and result.rating.performance is not None
    ]
    if not known:
        text = tag("p", "No contest has a performance.", class_="empty")
        return section("performance", "Performance", text)
    mean = bootstrap([level for _, level in known], [1.0] * len(known), seed=0)
    levels = [level for _, level in known] + list(season.ratings)
    contests = category_axis("contest", [str(number) for number in range(1, len(results) + 1)])
    frame = Frame(contests, axis("rating", [*levels, mean.low, mean.high]))
    ends = (contests.low, contests.high)
    layers = [
        band(frame, mean.low, mean.high),
        line(frame, [(end, mean.value) for end in ends]),
        line(frame, _steps(season.ratings, ends), series=2, stepped=True),
        *(dot(frame, point, f"contest {point[0] + 1:g}: {point[1]:g}") for point in known),
    ]
    caption = (
        f"Dots: performance; line and band: its mean {mean.value:.0f} with the 95% interval "
        f"{mean.low:.0f} to {mean.high:.0f}; steps: our rating."
    )
    plot = figure(frame, "Performance and rating by contest", layers, caption)
    return section("performance", "Performance", plot)


def _steps(ratings: Sequence[int], ends: tuple[float, float]) -> list[Point]:
    """Our rating from the left end on, changed by every contest, up to the right end."""
    after = ((float(number), float(rating)) for number, rating in enumerate(ratings[1:]))
    return [(ends[0], float(ratings[0])), *after, (ends[1], float(ratings[-1]))]


def _buckets_section(buckets: Sequence[BucketRate]) -> Section:
    names = [bucket.name for bucket in buckets]
    frame = Frame(category_axis("rating of the problem", names), axis("solved, %", [0, 100]))
    shares = [(100 * b.rate.value, 100 * b.rate.low, 100 * b.rate.high) for b in buckets]
    layers = [
        columns(frame, [(n - 0.35, n + 0.35, value) for n, (value, _, _) in enumerate(shares)]),
        whiskers(frame, [(n, low, high) for n, (_, low, high) in enumerate(shares)]),
    ]
    caption = "With Wilson's 95% intervals."
    plot = figure(frame, "Share of problems solved by rating", layers, caption)
    rows = [(b.name, b.solved, b.problems, _percent(b.rate)) for b in buckets]
    numbers = table(("rating", "solved", "of", "share"), rows, right=range(1, 4))
    return section("buckets", "Solved by rating", plot, numbers)

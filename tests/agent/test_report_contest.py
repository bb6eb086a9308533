"""Reports of contests and seasons, from real contests over the example problems."""

import json
import os
from dataclasses import replace

import pytest

from agent import (
    ContestError,
    ContestOptions,
    Field,
    FieldKind,
    Participant,
    Plan,
    SolveOptions,
    load_contest,
    load_population,
    simulate_contest,
    summarize,
)
from agent._contest_result import load_result, save_result
from agent._contest_types import ContestSubmission
from agent._report import make_report
from agent._report_contest import contest_page
from problems import InputError
from sampler import open_policy
from sandbox import LocalSandbox
from tests.agent.browser import find_chromium, overflow
from tests.agent.pages import read_page
from tests.agent.test_contest import EXAMPLES, SMALL

OPTIONS = SolveOptions(samples=20, inputs=10)


@pytest.fixture(scope="module")
def season(tmp_path_factory):
    """A folder with two contests, and their results."""
    root = tmp_path_factory.mktemp("season")
    contest = load_contest(SMALL)
    people = contest.field.participants[:40]
    real = Field(FieldKind.BORROWED, "<em>others</em>", people)
    results = []
    with LocalSandbox() as sandbox:
        for name, one in (
            ("first", contest),
            ("second", replace(contest, name="Second <contest>", field=real)),
        ):
            policies = [open_policy(f"replay:{EXAMPLES}")]
            settings = ContestOptions(Plan.ALPHACODE)
            result = simulate_contest(one, policies, sandbox, root / name, OPTIONS, settings)
            results.append(result)
    for number, name in enumerate(("first", "second")):
        os.utime(root / name / "result.json", (number, number))
    return root, results


def test_a_result_comes_back_from_its_folder(season):
    root, (first, _) = season
    kept = load_result(root / "first")
    assert (kept.estimate, kept.best, kept.worst) == (first.estimate, first.best, first.worst)
    assert (kept.rating, kept.options, kept.contest.field) == (
        first.rating,
        first.options,
        first.contest.field,
    )
    for one, other in zip(kept.problems, first.problems, strict=True):
        assert (one.score, one.submissions, one.seconds) == (
            other.score,
            other.submissions,
            other.seconds,
        )
        assert one.solution == replace(other.solution, submissions=())
        shown = [(case.name, case.input, case.answer) for case in other.entry.problem.samples]
        assert [(c.name, c.input, c.answer) for c in one.entry.problem.samples] == shown
        assert one.entry.problem.tests == ()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"name": 1, "field": {"participants": [[]]}, "problems": []}']
)
def test_a_damaged_result_is_refused(tmp_path, text):
    (tmp_path / "result.json").write_text(text)
    with pytest.raises(ContestError, match=r"result\.json"):
        load_result(tmp_path)


def test_the_report_of_a_contest(season):
    root, (first, _) = season
    report = make_report([root / "first"])
    assert (report.kind, report.folder) == ("contest", root / "first")
    page = read_page(report.html)
    place = first.estimate.place
    for text in (
        f"3 of 3 problems solved, place {place.place} of 201",
        f"{place.place}tenshot{first.estimate.total.points:g}",
        "synthetic: 200 made-up contestants",
        f"our performance {first.rating.performance}",
        "A. Even Sum AC 1",
        "Submissions over time",
        f"tenshot report {root / 'first' / 'A-even-sum'}",
    ):
        assert text in page.text, text
    submitted = [one for outcome in first.problems for one in outcome.submissions]
    marks = [name for name, known in page.elements if name in ("circle", "path")]
    assert marks.count("circle") == sum(one.verdict == "AC" for one in submitted)
    for one in submitted:
        assert one.key[:12] in page.text
    addresses = {address[1:] for address in page.attributes("href")}
    assert addresses <= set(page.attributes("id"))
    assert {"problem-A", "problem-B", "problem-C"} <= addresses


def test_every_problem_of_a_contest_has_a_report_of_its_own(season):
    root, _ = season
    report = make_report([root / "first" / "B-equal-pairs"])
    assert report.kind == "solve"
    page = read_page(report.html)
    assert "Equal Pairs" in page.text
    assert "This run did not keep" not in page.text


def test_standings_show_the_top_and_those_around_us(season, tmp_path):
    _, (first, _) = season
    points = first.estimate.total.points
    people = [Participant(f"p{n}", float(n), rating=1500) for n in range(5000)]
    rivals = [Participant(name, points, rating=1500) for name in ("same", "equal")]
    contest = replace(first.contest, field=Field(FieldKind.SYNTHETIC, "s", (*people, *rivals)))
    save_result(tmp_path, replace(first, contest=contest))
    text = read_page(contest_page(load_result(tmp_path), tmp_path)).text
    place = sum(person.points > points for person in people) + 1
    above = "".join(f"{place - n:,}p{points + n:g}{points + n:g}01500" for n in range(5, 0, -1))
    ours = f"{place:,}tenshot{points:g}01400"
    tied = "".join(f"{place:,}{name}{points:g}01500" for name in (f"p{points:g}", "same", "equal"))
    assert "1p4999499901500" in text
    assert f"…{above}{ours}{tied}{place + 4:,}p{points - 1:g}" in text


def test_an_unrated_field_and_a_contest_without_submissions(season, tmp_path):
    _, (first, _) = season
    people = tuple(replace(one, rated=False) for one in first.contest.field.participants)
    field = replace(first.contest.field, participants=people)
    empty = [replace(outcome, submissions=()) for outcome in first.problems]
    contest = replace(first.contest, field=field)
    save_result(tmp_path, replace(first, contest=contest, problems=tuple(empty)))
    text = read_page(make_report([tmp_path]).html).text
    assert "No rating: nobody in the field is rated." in text
    assert "Nothing was submitted." in text
    assert "0 of 3 problems solved, place " in text


def test_late_submissions_are_beyond_the_end(season, tmp_path):
    _, (first, _) = season
    late = ContestSubmission(9000.0, "k" * 64, "cpp", "WA", "secret/1", True, True)
    outcome = replace(first.problems[0], submissions=(late,))
    save_result(tmp_path, replace(first, problems=(outcome, *first.problems[1:])))
    text = read_page(make_report([tmp_path]).html).text
    assert "150.0AWAsecret/1cpplate" in text


def test_the_report_of_a_season(season):
    root, results = season
    report = make_report([root])
    assert (report.kind, report.folder) == ("season", root)
    page = read_page(report.html)
    for text in (
        "2 contests",
        "of 6 problems solved, better than",
        "1Small contestalphacode3/3",
        "2Second <contest>alphacode3/3",
        "borrowed: <em>others</em>",
        "800-110066",
        f"rating{summarize(results).ratings[-1]} (shown as",
    ):
        assert text in page.text, text
    assert "em" not in {name for name, _ in page.elements}
    levels = [result.rating.performance for result in results]
    assert f"its mean {sum(levels) / 2:.0f} with the 95% interval" in page.text


def test_contests_in_the_given_order(season):
    root, _ = season
    text = read_page(make_report([root / "second", root / "first"]).html).text
    assert "1Second <contest>" in text
    assert "2Small contest" in text


def test_a_solve_is_no_part_of_a_season(season):
    root, _ = season
    with pytest.raises(InputError, match="neither"):
        make_report([root / "first", root / "first" / "A-even-sum"])


def test_a_population_is_named(season, tmp_path):
    _, (first, _) = season
    file = tmp_path / "people.json"
    file.write_text(json.dumps({"800": 30, "3000": 10}))
    options = replace(first.options, population=load_population(f"everybody={file}"))
    save_result(tmp_path, replace(first, options=options))
    text = read_page(make_report([tmp_path]).html).text
    assert "75.0% of everybody (40 users) have a lower rating than the performance" in text


@pytest.mark.skipif(find_chromium() is None, reason="no chromium here")
def test_pages_are_no_wider_than_a_phone(season):
    root, _ = season
    for folder in (root, root / "first"):
        page = folder / "report.html"
        page.write_text(make_report([folder]).html.replace("<details>", "<details open>"))
        assert overflow(page.as_uri(), 390) == 0

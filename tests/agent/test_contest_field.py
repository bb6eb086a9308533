"""Fields and populations as they come from files, and what is refused."""

import json
from pathlib import Path

import pytest

from agent import (
    RULES,
    ContestError,
    ContestProblem,
    FieldKind,
    Participant,
    load_population,
    load_round,
    synthetic_field,
)
from agent._field import participants_from_api
from problems import Case, Problem

ROOT = Path(__file__).resolve().parents[2]
API = ROOT / "tests" / "fixtures" / "contests" / "api"
HISTOGRAM = ROOT.parent / "shared" / "data" / "rating" / "cf_ratings_hist_2024.json"


def write(path, value):
    path.write_text(value if isinstance(value, str) else json.dumps(value))
    return path


def test_api_answers_give_the_official_participants():
    people = participants_from_api(API / "standings.json", API / "rating-changes.json")
    assert people == (
        Participant("anna", 1480.0, 0, 1900),
        Participant("bert", 980.0, 0, None),
        Participant("carol", 480.0, 0, 1500),
        Participant("dora+emil", 250.0, 0, None, rated=False),
    )


def test_without_rating_changes_nobody_is_rated():
    people = participants_from_api(API / "standings.json", None)
    assert [person.rated for person in people] == [False] * 4


@pytest.mark.parametrize(
    ("standings", "changes", "words"),
    [
        ("failed.json", None, "9001 not found"),
        ("nowhere.json", None, "nowhere.json"),
        ("rating-changes.json", None, "expected an object"),
        ("standings.json", "standings.json", "no rating changes"),
        ("standings.json", "failed.json", "failed.json"),
    ],
)
def test_wrong_api_answers_are_named(standings, changes, words):
    with pytest.raises(ContestError, match=words):
        participants_from_api(API / standings, API / changes if changes else None)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("[", "line 1, column"),
        ({}, "expected a list of rows"),
        ([], "expected a list of rows"),
        ([["a", 1, 0]], "row 1"),
        ([["a", 1, 0, 1500], 7], "row 2"),
        ([["a", "x", 0, 1500]], "points of a"),
        ([["a", True, 0, 1500]], "points of a"),
        ([["a", 1, None, 1500]], "penalty of a"),
        ([["a", 1, 0, 1500.5]], "rating of a"),
        ([["a", 1, 0, 99999]], "between -1000 and 5000"),
        ([["", 1, 0, 1500]], "handle"),
        ([["a", 1, 0, 1500], ["a", 2, 0, 1400]], "twice"),
        ('[["a", NaN, 0, 1500]]', "points of a"),
    ],
)
def test_wrong_rows_are_named(tmp_path, value, words):
    with pytest.raises(ContestError, match=words) as error:
        load_round(write(tmp_path / "round.json", value))
    assert "round.json" in str(error.value)
    assert error.value.hint


def test_rows_may_go_on_after_the_rating(tmp_path):
    rows = [["a", 7, 131, 1500, 365], ["b", -50, 0, None, "x", 2]]
    assert load_round(write(tmp_path / "r.json", rows)) == (
        Participant("a", 7, 131, 1500),
        Participant("b", -50, 0, None),
    )


def test_percentiles_of_a_population(tmp_path):
    path = write(tmp_path / "people.json", {"1200": 3, "800": 5, "-20": 2, "1600": 0})
    people = load_population(str(path))
    assert (people.name, people.size) == ("people", 10)
    assert [people.percentile(r) for r in (-21, -20, -19, 800, 1200, 1201, 5000)] == [
        0, 0, 20, 20, 70, 100, 100,
    ]  # fmt: skip
    assert load_population(f"my club={path}").name == "my club"


@pytest.mark.parametrize(
    ("value", "words"),
    [([1], "expected an object"), ({"x": 1}, "'x'"), ({"1": -1}, "'1'"), ({}, "nobody")],
)
def test_wrong_populations_are_named(tmp_path, value, words):
    with pytest.raises(ContestError, match=words):
        load_population(str(write(tmp_path / "p.json", value)))


@pytest.mark.skipif(not HISTOGRAM.exists(), reason="no real histogram beside this checkout")
def test_the_real_histogram():
    users = load_population(str(HISTOGRAM))
    assert users.size == 89352
    assert 50 < users.percentile(1200) < users.percentile(1900) < 100


def problem(rating):
    case = Case("sample/1", b"1\n", b"1\n")
    return Problem(f"p{rating}", "P", "Print it.", (case,), (case,), rating=rating)


def test_a_made_up_field_says_so_and_follows_its_ratings():
    entries = [
        ContestProblem(letter, problem(rating), 500)
        for letter, rating in zip("ABCD", (800, 1200, 1600, 2000), strict=True)
    ]
    field = synthetic_field(entries, RULES["codeforces"], 7200.0, 1000, seed=5)
    assert field.kind is FieldKind.SYNTHETIC
    assert "made-up" in field.label
    assert "seed 5" in field.label
    assert field == synthetic_field(entries, RULES["codeforces"], 7200.0, 1000, seed=5)
    assert field != synthetic_field(entries, RULES["codeforces"], 7200.0, 1000, seed=6)
    by_rating = sorted(field.participants, key=lambda person: person.rating)
    weak, strong = by_rating[:200], by_rating[-200:]
    assert sum(p.points for p in strong) > 2 * sum(p.points for p in weak)
    assert abs(sum(p.rating for p in field.participants) / 1000 - 1400) < 50


def test_a_made_up_field_takes_ratings_from_a_population(tmp_path):
    path = write(tmp_path / "p.json", {"1000": 1, "2000": 3})
    entries = [ContestProblem("A", problem(1500))]
    population = load_population(f"club={path}")
    field = synthetic_field(entries, RULES["icpc"], 7200.0, 400, 0, population)
    high = sum(person.rating == 2000 for person in field.participants)
    assert {person.rating for person in field.participants} == {1000, 2000}
    assert 250 < high < 350
    assert "club" in field.label

"""Rating arithmetic: against a slow implementation, against real rounds, and its invariants."""

import json
import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent import ContestError, Participant, load_round, performance, rating_changes
from agent._rating import displayed_rating
from tests.agent.slow_rating import slow_deltas

ROOT = Path(__file__).resolve().parents[2]
FIXTURE = ROOT / "tests" / "fixtures" / "contests" / "round.json"
SHARED = ROOT.parent / "shared" / "data" / "rating"
ROUNDS = sorted(SHARED.glob("round-*-data.json"))
needs_rounds = pytest.mark.skipif(not ROUNDS, reason="no real rounds beside this checkout")

RATINGS = st.none() | st.integers(-60, 3700)
LINES = st.tuples(st.integers(-2, 6).map(lambda n: 250 * n), st.integers(0, 3), RATINGS)
FIELDS = st.lists(LINES, min_size=2, max_size=30).map(
    lambda lines: [Participant(f"p{i}", *line) for i, line in enumerate(lines)]
)


def deltas_of(rows):
    return {change.handle: change.delta for change in rating_changes(rows)}


def as_tuples(rows):
    return [(row.handle, row.points, row.penalty, row.rating) for row in rows]


def test_the_fixture_is_reproduced():
    expected = {row[0]: row[4] for row in json.loads(FIXTURE.read_text())}
    assert deltas_of(load_round(FIXTURE)) == expected


@settings(max_examples=60, deadline=None)
@given(FIELDS)
def test_fast_and_slow_agree(rows):
    assert [change.delta for change in rating_changes(rows)] == slow_deltas(as_tuples(rows))


@settings(max_examples=40, deadline=None)
@given(FIELDS, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(rows, rng):
    shuffled = rng.sample(rows, len(rows))
    assert deltas_of(shuffled) == deltas_of(rows)


@settings(max_examples=40, deadline=None)
@given(FIELDS)
def test_sums_ties_and_ranks(rows):
    changes = rating_changes(rows)
    assert -12 * len(rows) < sum(change.delta for change in changes) < 0
    seen = {}
    for row, change in zip(rows, changes, strict=True):
        tie = [
            other for other in rows if (other.points, other.penalty) == (row.points, row.penalty)
        ]
        better = [
            other for other in rows if (-other.points, other.penalty) < (-row.points, row.penalty)
        ]
        assert change.rank == len(better) + len(tie)
        same = (change.rank, change.rating)
        assert seen.setdefault(same, (change.delta, change.performance)) == (
            change.delta,
            change.performance,
        )


@settings(max_examples=10, deadline=None)
@given(FIELDS, st.integers(0, 29))
def test_the_performance_is_where_the_change_becomes_zero(rows, position):
    position %= len(rows)
    level = performance(rows, position)
    if level is None:
        assert rating_changes(rows)[position].rank == 1
        return

    def delta_at(rating):
        row = rows[position]
        replaced = Participant(row.handle, row.points, row.penalty, rating)
        return slow_deltas(as_tuples([*rows[:position], replaced, *rows[position + 1 :]]))[position]

    assert delta_at(level) <= 0
    if level > -500:
        assert delta_at(level - 1) > 0


def test_a_better_place_never_means_a_smaller_change():
    rows = [Participant(f"p{i}", points, 0, 1500) for i, points in enumerate(range(40))]
    deltas = [change.delta for change in rating_changes(rows)]
    assert deltas == sorted(deltas)
    assert deltas[0] < deltas[-1]


def test_new_accounts_count_as_1400_and_show_less():
    rows = [Participant("new", 10, 0, None), Participant("old", 5, 0, 1400)]
    known = [Participant("new", 10, 0, 1400), Participant("old", 5, 0, 1400)]
    assert deltas_of(rows) == deltas_of(known)
    assert [displayed_rating(1400, rounds) for rounds in range(8)] == [
        0, 500, 850, 1100, 1250, 1350, 1400, 1400,
    ]  # fmt: skip


def test_one_contestant_is_no_round():
    with pytest.raises(ContestError, match="1 rated"):
        rating_changes([Participant("alone", 1, 0, 1500)])


def test_a_large_round_takes_seconds():
    rng = random.Random(3)
    rows = [
        Participant(f"p{i}", rng.randrange(0, 9000), 0, rng.randrange(-50, 3600))
        for i in range(25_000)
    ]
    start = time.monotonic()
    assert len(rating_changes(rows)) == len(rows)
    assert time.monotonic() - start < 10


@needs_rounds
@pytest.mark.parametrize("path", ROUNDS, ids=lambda path: path.stem)
def test_real_rounds_to_the_last_point(path):
    raw = json.loads(path.read_text())
    rows = load_round(path)
    changes = rating_changes(rows)
    wrong = [
        (change, row) for change, row in zip(changes, raw, strict=True) if change.delta != row[4]
    ]
    assert wrong == []
    known = dict(json.loads(Path(str(path).replace("-data", "-perfs")).read_text()))
    for change in changes:
        level = known[change.handle]
        assert (change.performance is None) == (level == "Infinity")
        assert change.performance is None or 0 <= change.performance - level <= 4
    for position in random.Random(path.stem).sample(range(len(rows)), 4):
        level = known[rows[position].handle]
        assert performance(rows, position) == (None if level == "Infinity" else level)

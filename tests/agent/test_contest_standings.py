"""Scoring rules, places and the bounds over the order of problems."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent import Participant
from agent._standings import (
    RULES,
    Attempt,
    Total,
    Work,
    add_up,
    decayed_points,
    order_bounds,
    place_among,
    score_problem,
)
from problems import FaultError
from sandbox import Verdict

TWO_HOURS = 7200.0


def attempts(minute, *verdicts):
    return [Attempt(60 * minute, Verdict(verdict)) for verdict in verdicts]


def test_codeforces_points_of_a_published_example():
    worth = (500, 1000, 1500, 2000, 2500)
    scores = [
        score_problem(
            RULES["codeforces"], points, TWO_HOURS, attempts(20 * n, *["WA"] * (n - 1), "AC")
        )
        for n, points in enumerate(worth, 1)
    ]
    assert add_up(RULES["codeforces"], scores).points == 4800
    assert sum(decayed_points(points, TWO_HOURS, 119 * 60, 0) for points in worth) == 3930


@pytest.mark.parametrize(
    ("worth", "minutes", "duration", "wrong", "points"),
    [
        (500, 0, 120, 0, 500),
        (500, 14.99, 120, 0, 472),
        (500, 14, 120, 1, 422),
        (500, 119, 120, 9, 150),
        (750, 1, 150, 0, 748),
        (1000, 100, 150, 0, 680),
    ],
)
def test_points_decay_to_a_floor_over_the_duration(worth, minutes, duration, wrong, points):
    assert decayed_points(worth, 60 * duration, 60 * minutes, wrong) == points


def test_icpc_minutes_of_a_published_example():
    rules = RULES["icpc"]
    scores = [
        score_problem(rules, 1, TWO_HOURS, attempts(30, "WA", "TLE", "AC")),
        score_problem(rules, 1, TWO_HOURS, attempts(40, "WA", "WA", "RE")),
        score_problem(rules, 1, TWO_HOURS, attempts(45.9, "WA", "AC")),
    ]
    assert add_up(rules, scores) == Total(2, 135, 2)


def test_educational_and_atcoder_penalties():
    tries = [attempts(10, "WA", "AC"), attempts(25, "AC")]
    educational = [score_problem(RULES["div3"], 1, TWO_HOURS, t) for t in tries]
    assert add_up(RULES["div3"], educational) == Total(2, 45, 2)
    atcoder = [score_problem(RULES["atcoder"], 300, TWO_HOURS, t) for t in tries]
    assert add_up(RULES["atcoder"], atcoder) == Total(600, 25 * 60 + 5 * 60, 2)


@pytest.mark.parametrize(
    ("rules", "verdict", "first", "wrong"),
    [
        ("codeforces", "WA", True, 0),
        ("codeforces", "WA", False, 1),
        ("codeforces", "CE", False, 0),
        ("educational", "TLE", True, 0),
        ("icpc", "WA", True, 1),
        ("icpc", "CE", False, 0),
        ("atcoder", "RE", True, 1),
    ],
)
def test_what_counts_as_wrong(rules, verdict, first, wrong):
    tries = [Attempt(0, Verdict(verdict), first), Attempt(60, Verdict.AC)]
    assert score_problem(RULES[rules], 500, TWO_HOURS, tries).wrong == wrong


def test_late_attempts_and_later_ones_do_not_count():
    tries = [Attempt(TWO_HOURS, Verdict.AC), Attempt(TWO_HOURS, Verdict.WA)]
    assert score_problem(RULES["codeforces"], 500, TWO_HOURS, tries).solved
    late = [Attempt(TWO_HOURS + 1, Verdict.AC)]
    assert not score_problem(RULES["codeforces"], 500, TWO_HOURS, late).solved


def test_a_fault_is_never_scored():
    with pytest.raises(FaultError):
        score_problem(RULES["icpc"], 1, TWO_HOURS, [Attempt(0, Verdict.INTERNAL_ERROR)])


LINES = st.tuples(st.integers(0, 5), st.integers(0, 5))
FIELDS = st.lists(LINES, min_size=1, max_size=20).map(
    lambda lines: [Participant(f"p{i}", *line) for i, line in enumerate(lines)]
)


@given(FIELDS, LINES, LINES, st.randoms(use_true_random=False))
def test_places(field, first, second, rng):
    one, other = (place_among(Total(*line, 0), field) for line in (first, second))
    if (first[0], -first[1]) >= (second[0], -second[1]):
        assert one.place <= other.place
        assert one.beats_percent >= other.beats_percent
    assert one.place == 1 + one.better
    assert 0 <= one.better + one.equal <= one.of == len(field)
    assert one.beats_percent + one.top_percent <= 100
    assert place_among(Total(*first, 0), rng.sample(field, len(field))) == one
    person = field[0]
    tie = place_among(Total(person.points, person.penalty, 0), field)
    assert tie.equal >= 1


WORKS = st.lists(
    st.builds(
        Work,
        worth=st.sampled_from([500, 1000, 1250]),
        seconds=st.integers(1, 60).map(lambda minutes: 60.0 * minutes),
        attempts=st.tuples(
            st.just(Attempt(0, Verdict.WA)), st.sampled_from([Verdict.AC, Verdict.TLE])
        ).map(lambda pair: (pair[0], Attempt(0, pair[1]))),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(WORKS, st.sampled_from(sorted(RULES)))
def test_bounds_are_those_of_all_orders(works, name):
    rules, duration = RULES[name], 5400.0
    totals = []
    for order in permutations(works):
        clock, scores = 0.0, []
        for work in order:
            clock += work.seconds
            moved = [Attempt(clock, a.verdict) for a in work.attempts]
            scores.append(score_problem(rules, work.worth, duration, moved))
        totals.append(add_up(rules, scores).key)
    best, worst = order_bounds(rules, duration, works)
    assert (best.key, worst.key) == (max(totals), min(totals))

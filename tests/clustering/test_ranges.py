"""Bounds read from statements."""

import pytest

from clustering._ranges import Interval, choose_interval, parse_number, read_intervals


@pytest.mark.parametrize(
    ("text", "value"),
    [("100", 100), ("10^5", 10**5), ("2·10^5", 2 * 10**5), ("2*10^{9}", 2 * 10**9),
     ("-10^9", -(10**9)), ("100,000", 100_000), (r"1{,}000\,000", 10**6),
     ("n", None)],
)  # fmt: skip
def test_numbers_of_statements(text, value):
    assert parse_number(text) == value


def test_chains_are_read_in_order():
    statement = "Given n (1 ≤ n ≤ 100) and a_i ($-10^9 <= a_i < 2·10^5$). Also 0 < x, y ≤ 7."
    assert [(i.lo, i.hi) for i in read_intervals(statement)] == [
        (1, 100),
        (-(10**9), 2 * 10**5 - 1),
        (1, 7),
    ]


def test_a_comma_between_two_bounds_joins_no_numbers():
    statement = "0 ≤ x ≤ 99, 1 ≤ y ≤ 100, 1 ≤ z ≤ 200,000"
    assert [(i.lo, i.hi) for i in read_intervals(statement)] == [(0, 99), (1, 100), (1, 200_000)]


def test_the_interval_that_covers_the_samples_is_chosen():
    intervals = [Interval(1, 5), Interval(1, 100), Interval(-50, 50)]
    assert choose_interval([3, 9], intervals, 0) == Interval(1, 100)
    assert choose_interval([-3], intervals, 9) == Interval(-50, 50)
    guessed = choose_interval([1000, 2000], intervals, 0)
    assert guessed.lo <= 1000
    assert guessed.hi >= 2000

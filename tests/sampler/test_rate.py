"""Limits per minute and waits between attempts, without a clock."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampler._rate import WINDOW_S, Backoff, MinuteLimit


@settings(deadline=None)
@given(
    most=st.integers(1, 50),
    wanted=st.lists(st.tuples(st.floats(0, 40), st.integers(1, 20)), max_size=60),
)
def test_no_minute_holds_more_than_the_limit(most: int, wanted: list[tuple[float, int]]) -> None:
    limit, now, charged = MinuteLimit(most), 0.0, []
    for pause, amount in wanted:
        now += pause
        while (delay := limit.delay_s(now, amount)) > 0:
            # Rounding may leave a remainder of almost nothing.
            now += max(delay, 1e-9)
        limit.charge(now, amount)
        charged.append((now, amount))
    for start, first in charged:
        inside = [amount for at, amount in charged if start <= at < start + WINDOW_S - 1e-6]
        assert sum(inside) <= max(most, first)


def test_the_wait_is_as_long_as_needed_and_no_longer() -> None:
    limit = MinuteLimit(10)
    limit.charge(0, 4)
    limit.charge(10, 4)
    assert limit.delay_s(20, 2) == 0
    assert limit.delay_s(20, 3) == 40
    assert limit.delay_s(20, 7) == 50
    assert limit.delay_s(60, 6) == 0


def test_an_amount_above_the_limit_goes_alone() -> None:
    limit = MinuteLimit(10)
    assert limit.delay_s(0, 25) == 0
    limit.charge(0, 25)
    assert limit.delay_s(1, 1) == 59
    assert limit.delay_s(60, 25) == 0


def test_a_charge_is_set_right_once_it_is_known() -> None:
    limit = MinuteLimit(10)
    charge = limit.charge(0, 10)
    limit.correct(charge, 3)
    assert limit.delay_s(1, 7) == 0
    assert limit.delay_s(70, 10) == 0
    limit.correct(charge, 9)  # long forgotten
    assert limit.delay_s(71, 10) == 0


def test_no_limit_never_waits() -> None:
    limit = MinuteLimit(None)
    for _ in range(3):
        limit.charge(0, 1e9)
    assert limit.delay_s(0, 1e9) == 0


def test_waits_double_up_to_the_longest() -> None:
    backoff = Backoff(1.0, 60.0, seed=3)
    waits = [backoff.wait_s(attempt) for attempt in range(1, 12)]
    for attempt, wait in enumerate(waits):
        assert min(60.0, 2.0**attempt) / 2 <= wait <= min(60.0, 2.0**attempt)
    assert waits == [
        pytest.approx(again.wait_s(attempt))
        for again in [Backoff(1.0, 60.0, seed=3)]
        for attempt in range(1, 12)
    ]
    assert all(first != second for first, second in pairwise(waits))

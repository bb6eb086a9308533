"""Medians, quartiles, ratios and shuffled rounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.estimates import Estimate, estimate, ratio, ratio_of_sums, shuffled_rounds

VALUES = st.lists(st.floats(0.1, 1e6), min_size=1, max_size=20)


@given(values=VALUES)
def test_the_median_lies_between_its_quartiles(values: list[float]) -> None:
    found = estimate(values)
    assert min(values) <= found.low <= found.value <= found.high <= max(values)


def test_known_values() -> None:
    assert estimate([4.0, 1.0, 3.0, 2.0, 5.0]) == Estimate(3.0, 2.0, 4.0)
    assert estimate([7.0]) == Estimate(7.0, 7.0, 7.0)


def test_a_ratio_divides_neighbours_and_so_ignores_drift() -> None:
    theirs = [100.0, 50.0, 10.0, 200.0]
    assert ratio([2 * value for value in theirs], theirs) == Estimate(2.0, 2.0, 2.0)
    with pytest.raises(ValueError, match="zip"):
        ratio([1.0], [1.0, 2.0])


def test_a_ratio_of_sums_weighs_rounds_by_their_size() -> None:
    found = ratio_of_sums([30.0, 1.0], [10.0, 1.0], seed=3)
    assert found.value == pytest.approx(31 / 11)
    assert 1.0 <= found.low <= found.value <= found.high <= 3.0
    assert found == ratio_of_sums([30.0, 1.0], [10.0, 1.0], seed=3)


def test_every_round_holds_everybody_in_another_order() -> None:
    names = [str(number) for number in range(8)]
    rounds = list(shuffled_rounds(names, 6, seed=1))
    assert all(sorted(order) == names for order in rounds)
    assert len({tuple(order) for order in rounds}) == 6
    assert rounds == list(shuffled_rounds(names, 6, seed=1))
    assert rounds != list(shuffled_rounds(names, 6, seed=2))

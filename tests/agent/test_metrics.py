"""Metrics against brute force."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent import pass_at_k, wilson


@given(st.integers(1, 8), st.data())
def test_pass_at_k_is_the_share_of_subsets_with_a_correct_sample(samples, data):
    correct = data.draw(st.integers(0, samples))
    k = data.draw(st.integers(1, samples))
    subsets = list(combinations(range(samples), k))
    expected = sum(min(subset) < correct for subset in subsets) / len(subsets)
    assert pass_at_k(samples, correct, k) == pytest.approx(expected)


@pytest.mark.parametrize("arguments", [(3, 4, 1), (3, 1, 4), (3, 1, 0)])
def test_impossible_counts_are_refused(arguments):
    with pytest.raises(ValueError, match="pass@"):
        pass_at_k(*arguments)


def test_wilson_against_published_values():
    rate = wilson([1.0] * 8 + [0.0] * 2)
    assert rate.value == pytest.approx(0.8)
    assert (rate.low, rate.high) == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert wilson([1.0] * 10).low == pytest.approx(0.7225, abs=1e-4)

"""Metrics against brute force."""

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent import pass_at_k, wilson
from agent._metrics import hit_chances, random_at_k


@given(st.integers(1, 8), st.data())
def test_pass_at_k_is_the_share_of_subsets_with_a_correct_sample(samples, data):
    correct = data.draw(st.integers(0, samples))
    k = data.draw(st.integers(1, samples))
    subsets = list(combinations(range(samples), k))
    expected = sum(min(subset) < correct for subset in subsets) / len(subsets)
    assert pass_at_k(samples, correct, k) == pytest.approx(expected)


def random_by_enumeration(samples, survivors, correct, k, n):
    """Samples 0 .. correct-1 are correct, the next ones only survive."""
    solved = []
    for subset in combinations(range(samples), k):
        alive = [sample for sample in subset if sample < survivors]
        choices = list(combinations(alive, min(n, len(alive))))
        solved.append(
            sum(any(one < correct for one in choice) for choice in choices) / len(choices)
        )
    return sum(solved) / len(solved)


@given(st.integers(1, 7), st.data())
def test_random_at_k_is_the_share_over_all_subsets_and_choices(samples, data):
    survivors = data.draw(st.integers(0, samples))
    correct = data.draw(st.integers(0, survivors))
    k, n = data.draw(st.integers(1, samples)), data.draw(st.integers(1, 4))
    expected = random_by_enumeration(samples, survivors, correct, k, n)
    assert random_at_k(samples, survivors, correct, k, n) == pytest.approx(expected, abs=1e-9)


@given(st.integers(1, 300), st.data())
def test_submitting_everything_is_pass_at_k(samples, data):
    survivors = data.draw(st.integers(0, samples))
    correct = data.draw(st.integers(0, survivors))
    k = data.draw(st.integers(1, samples))
    solved = random_at_k(samples, survivors, correct, k, k)
    assert solved == pytest.approx(pass_at_k(samples, correct, k), abs=1e-9)
    if correct:
        assert hit_chances(samples, correct, k).sum() == pytest.approx(solved, abs=1e-9)


def test_large_pools_stay_accurate():
    missed = math.prod((4997 - drawn) / (5000 - drawn) for drawn in range(10))
    assert random_at_k(100_000, 5000, 3, 100_000, 10) == pytest.approx(1 - missed, rel=1e-6)
    assert random_at_k(100_000, 5000, 3, 1000, 1000) == pytest.approx(
        pass_at_k(100_000, 3, 1000), rel=1e-6
    )


@pytest.mark.parametrize(
    "arguments", [(3, 4, 2, 1, 1), (3, 2, 3, 1, 1), (3, 2, 1, 4, 1), (3, 2, 1, 1, 0)]
)
def test_impossible_numbers_of_survivors_are_refused(arguments):
    with pytest.raises(ValueError, match="survivors"):
        random_at_k(*arguments)


@pytest.mark.parametrize("arguments", [(3, 4, 1), (3, 1, 4), (3, 1, 0)])
def test_impossible_counts_are_refused(arguments):
    with pytest.raises(ValueError, match="pass@"):
        pass_at_k(*arguments)


def test_wilson_against_published_values():
    rate = wilson([1.0] * 8 + [0.0] * 2)
    assert rate.value == pytest.approx(0.8)
    assert (rate.low, rate.high) == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert wilson([1.0] * 10).low == pytest.approx(0.7225, abs=1e-4)

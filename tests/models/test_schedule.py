"""The budget and the learning rate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import ModelError
from models._schedule import Budget, learning_rate


def test_the_nearest_limit_decides() -> None:
    budget = Budget(minutes=2, tokens=1000)
    assert budget.spent(60, 100) == 0.5
    assert budget.spent(60, 900) == 0.9
    assert Budget(tokens=10).spent(1e9, 5) == 0.5


@pytest.mark.parametrize("limits", [(None, None), (0, None), (None, -1), (5, 0)])
def test_a_budget_is_needed(limits: tuple[float | None, int | None]) -> None:
    with pytest.raises(ModelError, match="budget"):
        Budget(*limits)


def test_warm_up_stable_decay() -> None:
    rates = [learning_rate(1.0, step, 10, step / 100, 0.2) for step in range(101)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[4] == pytest.approx(0.5)
    assert set(rates[9:81]) == {1.0}
    assert rates[85] == pytest.approx(0.5)
    assert rates[100] == pytest.approx(0)


@given(st.floats(0, 2), st.floats(0, 2), st.integers(0, 1000))
def test_it_never_rises_again_after_the_warm_up(a: float, b: float, step: int) -> None:
    low, high = sorted((a, b))
    later = learning_rate(1.0, 100 + step, 100, high, 0.2)
    assert 0 <= later <= learning_rate(1.0, 100, 100, low, 0.2)

"""The arithmetic of derived time limits."""

from __future__ import annotations

import math

import pytest

from problems import derived_time_limit


@pytest.mark.parametrize(
    ("slowest_s", "multiplier", "limit_s"),
    [(0.0, 5, 1.0), (0.1, 5, 1.0), (0.2, 5, 1.0), (0.21, 5, 2.0), (0.07, 100, 7.0), (3.3, 2, 7.0)],
)
def test_rounds_up_to_whole_seconds(slowest_s: float, multiplier: float, limit_s: float) -> None:
    assert derived_time_limit(slowest_s, multiplier) == limit_s


@pytest.mark.parametrize(
    ("slowest_s", "multiplier"), [(-1, 5), (math.nan, 5), (math.inf, 5), (1, 0), (1, math.nan)]
)
def test_refuses_nonsense(slowest_s: float, multiplier: float) -> None:
    with pytest.raises(ValueError, match="must be"):
        derived_time_limit(slowest_s, multiplier)

"""Time limits that follow from the accepted submissions."""

from __future__ import annotations

import math

UNDERIVED_TIME_S = 10.0
"""Stand-in for a time limit that has to be derived and was not: generous, but not endless."""


def derived_time_limit(slowest_accepted_s: float, multiplier: float) -> float:
    """Time limit in seconds, the Kattis way.

    The slowest accepted submission's time on its slowest test, times the multiplier, rounded up to
    whole seconds, at least 1. Measure the submissions under a limit well above the expected one.

    Raises:
        ValueError: the time is negative, the multiplier not above 0, or either not finite.
    """
    if not (math.isfinite(slowest_accepted_s) and slowest_accepted_s >= 0):
        raise ValueError(f"slowest_accepted_s must be a time, not {slowest_accepted_s}")
    if not (math.isfinite(multiplier) and multiplier > 0):
        raise ValueError(f"multiplier must be above 0, not {multiplier}")
    # In doubles 0.07 * 100 is 7.000000000000001, which must not round up to 8.
    return max(1.0, float(math.ceil(round(slowest_accepted_s * multiplier, 9))))

"""How fast a server may be asked: limits per minute, and waits between attempts.

Nothing here sleeps or reads a clock: callers pass the time in, in seconds of ``time.monotonic()``.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from random import Random

WINDOW_S = 60.0


@dataclass(slots=True)
class Charge:
    """An amount that counts against a limit from ``at_s`` on, for a minute."""

    at_s: float
    amount: float


class MinuteLimit:
    """At most ``most`` in any sixty seconds; ``None`` is no limit.

    An amount above the limit is let through when nothing else counts, for it would never fit.
    """

    def __init__(self, most: float | None) -> None:
        self._most = most
        self._charges: deque[Charge] = deque()
        self._sum = 0.0

    def delay_s(self, now_s: float, amount: float) -> float:
        """Seconds from ``now_s`` until ``amount`` may be charged; 0 is at once."""
        self._forget(now_s)
        if self._most is None or not self._charges:
            return 0.0
        excess = self._sum + amount - self._most
        free_s = now_s
        for charge in self._charges:
            if excess <= 0:
                break
            excess -= charge.amount
            free_s = charge.at_s + WINDOW_S
        return free_s - now_s

    def charge(self, now_s: float, amount: float) -> Charge:
        """Count ``amount`` from now on; ``correct`` sets it right once it is known."""
        charge = Charge(now_s, amount)
        if self._most is not None:
            self._charges.append(charge)
            self._sum += amount
        return charge

    def correct(self, charge: Charge, amount: float) -> None:
        """Let a charge stand for another amount than was expected."""
        if any(known is charge for known in self._charges):
            self._sum += amount - charge.amount
            charge.amount = amount

    def _forget(self, now_s: float) -> None:
        while self._charges and self._charges[0].at_s + WINDOW_S <= now_s:
            self._sum -= self._charges.popleft().amount


class Backoff:
    """Waits that double with each attempt, less a random part so that clients spread out.

    The "equal jitter" of Brooker, *Exponential Backoff and Jitter* (AWS Architecture Blog, 2015).

    Args:
        first_s: longest wait after the first attempt, in seconds.
        most_s: longest wait after any.
        seed: fixes the random parts.
    """

    def __init__(self, first_s: float, most_s: float, seed: int) -> None:
        self._first_s, self._most_s = first_s, most_s
        self._random = Random(seed)

    def wait_s(self, attempt: int) -> float:
        """Seconds to wait after attempt number ``attempt``, counted from 1."""
        longest = min(self._most_s, self._first_s * 2.0 ** min(attempt - 1, 30))
        return longest * self._random.uniform(0.5, 1.0)

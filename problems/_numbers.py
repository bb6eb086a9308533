"""Agreement of two printed numbers within a tolerance, exact where it matters."""

from __future__ import annotations

import re
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal

# Decimal notation only. Python's float() also takes "nan", "inf", "1_000" and spaces, and C's
# scanf takes "0x1p3"; none of them is a number here, so they agree only as equal text.
_NUMBER = re.compile(rb"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_DECIMAL = Context(prec=60, Emax=MAX_EMAX, Emin=MIN_EMIN)
_ULPS = 8 * 2.0**-53
_SMALLEST = 2.0**-1070  # where products of doubles lose all their digits


def is_number(token: bytes) -> bool:
    """Whether the token is a number in decimal notation, as judges read them."""
    return _NUMBER.fullmatch(token) is not None


def numbers_agree(
    answer: bytes, output: bytes, absolute: float | None, relative: float | None
) -> bool:
    """Whether both tokens are numbers and differ by at most either tolerance (inclusive).

    ``relative`` is a fraction of the answer's magnitude. Doubles decide the clear cases; where
    their rounding could change the result, 60-digit decimals do, so ``10**18`` and ``10**18 + 1``
    differ under an absolute tolerance of ``1e-6``.
    """
    if not (is_number(answer) and is_number(output)):
        return False
    want, got = float(answer), float(output)
    difference = abs(want - got)
    allowed = max(absolute or 0.0, (relative or 0.0) * abs(want))
    rounding = (abs(want) + abs(got) + allowed) * _ULPS + _SMALLEST
    # An overflow to infinity makes both comparisons false and leaves the case to decimals.
    if difference + rounding < allowed:
        return True
    if difference - rounding > allowed:
        return False
    return _agree_exactly(answer, output, absolute, relative)


def _agree_exactly(
    answer: bytes, output: bytes, absolute: float | None, relative: float | None
) -> bool:
    try:
        want, got = Decimal(answer.decode("ascii")), Decimal(output.decode("ascii"))
        difference = _DECIMAL.subtract(want, got).copy_abs()
        # repr gives back the tolerance as its author wrote it: 1e-6, not the nearest double.
        if absolute is not None and difference <= Decimal(repr(absolute)):
            return True
        if relative is None:
            return False
        return difference <= _DECIMAL.multiply(Decimal(repr(relative)), want.copy_abs())
    except ArithmeticError:
        return False  # an exponent of eighteen digits or more

"""Intervals of values: read from the statement's constraints, or guessed from the samples."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_THOUSANDS = r"[,_ ]|\{,\}|\\,"
_NUMBER = (
    rf"-?10\s*\^\s*\{{?\d+\}}?|-?\d+(?:(?:{_THOUSANDS})\d{{3}}(?!\d))*"
    r"(?:\s*(?:[*×·⋅]|\\cdot|\\times)\s*10\s*\^\s*\{?\d+\}?)?"
)
_LESS = r"(?:<=|≤|\\le[q]?|<|≦)"
_CHAIN = re.compile(rf"({_NUMBER})\s*({_LESS})\s*([^<≤≦]{{1,40}}?)\s*({_LESS})\s*({_NUMBER})")
_POWER = re.compile(r"(?:(-?)(\d+)\s*(?:[*×·⋅]|\\cdot|\\times)\s*)?(-?)10\s*\^\s*\{?(\d+)\}?")


@dataclass(frozen=True, slots=True)
class Interval:
    """Integers from ``lo`` to ``hi``, both included; ``names`` are the bounded expressions."""

    lo: int
    hi: int
    names: tuple[str, ...] = ()

    def covers(self, lo: int, hi: int) -> bool:
        """Whether it contains ``[lo, hi]``."""
        return self.lo <= lo and hi <= self.hi

    @property
    def is_length(self) -> bool:
        """Whether it bounds the length of a word, such as ``|s|``."""
        return any(name.startswith("|") for name in self.names)


def parse_number(text: str) -> int | None:
    """The value of a bound such as ``-10^9``, ``2·10^5`` or ``100,000``; ``None`` if unreadable."""
    text = text.strip()
    if power := _POWER.fullmatch(text):
        sign = -1 if "-" in (power[1] or "") + power[3] else 1
        return sign * int(power[2] or 1) * 10 ** min(int(power[4]), 100)
    digits = re.sub(_THOUSANDS, "", text)
    return int(digits) if re.fullmatch(r"-?\d{1,100}", digits) else None


def read_intervals(statement: str) -> list[Interval]:
    """Every ``lo ≤ name ≤ hi`` of a statement, in order of appearance."""
    found: list[Interval] = []
    for match in _CHAIN.finditer(statement.replace("$", "")):
        low, high = parse_number(match[1]), parse_number(match[5])
        if low is None or high is None:
            continue
        low += match[2] == "<"
        high -= match[4] == "<"
        names = tuple(re.findall(r"\|?[A-Za-z]\w*\|?", match[3]))
        if low <= high:
            found.append(Interval(low, high, names))
    return found


def choose_interval(
    seen: Sequence[int], intervals: Sequence[Interval], position: int, of_words: bool = False
) -> Interval:
    """The interval for a variable whose sample values, or word lengths, are ``seen``.

    The statement lists bounds in the order of the input, so the ``position``-th is preferred when
    it covers the samples; then the tightest that covers them; then a guess from the samples.
    """
    low, high = min(seen), max(seen)
    covering = [
        interval
        for interval in intervals
        if interval.covers(low, high) and (of_words or not interval.is_length)
    ]
    if position < len(intervals) and intervals[position] in covering:
        return intervals[position]
    if covering:
        return min(covering, key=lambda interval: interval.hi - interval.lo)
    floor = -2 * max(1, -low) if low < 0 else min(low, 1)
    return Interval(floor, max(2 * high, high + 5))

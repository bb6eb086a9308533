"""Strings for short problems: what they are made of, and hooks that make them interesting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from problems.curriculum._schema import LOWER, Values

Adjust = Callable[[Random, str, Values], Values]

TEXT_OUTPUT = ("Print the resulting string.", "Print the answer.")
"""Descriptions of an output that is a string."""


def made(name: str, make: Callable[[Random, str], str], share: float = 0.5) -> Adjust:
    """An ``adjust`` hook that remakes one string in ``share`` of the draws."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if rng.random() < share:
            return values | {name: make(rng, values[name])}
        return values

    return adjust


def holding(pieces: Sequence[str], high: int) -> Callable[[Random, str], str]:
    """A maker of strings up to ``high`` long with a piece in front, at the end or inside."""

    def make(rng: Random, s: str) -> str:
        piece = rng.choice(pieces)
        spare = s[: max(0, high - len(piece))]
        at = rng.choice((0, 0, len(spare), len(spare), rng.randint(0, len(spare))))
        return spare[:at] + piece + spare[at:]

    return make


def draw_word(rng: Random, low: int, high: int, letters: str = LOWER) -> str:
    """A random word of ``low`` to ``high`` letters that can be pronounced, more or less."""
    if letters != LOWER:
        return "".join(rng.choice(letters) for _ in range(rng.randint(low, high)))
    start = rng.randint(0, 1)
    return "".join(
        rng.choice("aeiou" if (i + start) % 2 else "bcdfghklmnprstvwz")
        for i in range(rng.randint(low, high))
    )


def plural(k: int, thing: str) -> str:
    """``1 letter`` or ``3 letters``."""
    return f"{k} {thing}{'' if k == 1 else 's'}"

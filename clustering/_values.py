"""What stands in the places of an input: random, boundary and adversarial values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import isqrt
from random import Random
from typing import Protocol

from clustering._format import SlotModel
from clustering._ranges import Interval
from clustering._repair import MOST_COUNT

_SMALL_COUNT, _LARGE_COUNT = 8, 60
_SMALL_WORD, _WIDE = 10, 10**6
_PRIMES = (2, 3, 5, 7, 11, 13, 97, 101, 997, 10_007, 99_991, 1_000_003, 999_999_937, 10**9 + 7)


class Values(Protocol):
    """A way of filling a test case."""

    def count(self, interval: Interval, in_table: bool) -> int:
        """How long something is; ``in_table`` if it is one of two sides."""
        ...

    def integers(self, interval: Interval, amount: int) -> list[int]:
        """A list, or one number."""
        ...

    def word(self, model: SlotModel, length: int | None) -> str:
        """A word, of a given length where there is one."""
        ...


class RandomValues:
    """Numbers drawn evenly, on a scale of their own in each test case: small, wide or full."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._large = rng.random() < 0.1
        self._near = rng.choice((3, 10, 30, 1000, _WIDE, 0))

    def count(self, interval: Interval, in_table: bool) -> int:
        """See ``Values``."""
        cap = _LARGE_COUNT if self._large and not in_table else _SMALL_COUNT
        low = max(interval.lo, 0)
        return self._rng.randint(low, max(low, min(interval.hi, cap)))

    def integers(self, interval: Interval, amount: int) -> list[int]:
        """See ``Values``."""
        low, high = interval.lo, interval.hi
        if self._near:
            low = max(low, -self._near) if high >= 0 else max(low, high - self._near)
            high = min(high, max(low, 0) + self._near)
        return [self._rng.randint(low, high) for _ in range(amount)]

    def word(self, model: SlotModel, length: int | None) -> str:
        """See ``Values``."""
        if model.vocabulary:
            return self._rng.choice(model.vocabulary)
        if model.form is not None:
            return model.form.word(self._rng.randint)
        cap = _LARGE_COUNT if self._large else _SMALL_WORD
        size = _word_length(model, length, cap, self._rng)
        letters = _few(model.alphabet, self._rng)
        return "".join(self._rng.choice(letters) for _ in range(size))


class BoundaryValues:
    """The least and the greatest of every bound, and what stands next to them.

    Lengths go up to ``MOST_COUNT``.
    """

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._longest = rng.random() < 0.25
        self._choice = rng.choice(("least", "greatest", "either"))

    def count(self, interval: Interval, in_table: bool) -> int:
        """See ``Values``."""
        low = max(interval.lo, 0)
        most = max(low, min(interval.hi, isqrt(MOST_COUNT) if in_table else MOST_COUNT))
        return most if self._longest else self._rng.choice((low, min(low + 1, most)))

    def integers(self, interval: Interval, amount: int) -> list[int]:
        """See ``Values``."""
        low, high = interval.lo, interval.hi
        beside = (min(low + 1, high), max(high - 1, low))
        choices = {"least": (low,), "greatest": (high,), "either": (low, high, *beside)}
        return [self._rng.choice(choices[self._choice]) for _ in range(amount)]

    def word(self, model: SlotModel, length: int | None) -> str:
        """See ``Values``."""
        if model.vocabulary:
            return self._rng.choice((model.vocabulary[0], model.vocabulary[-1]))
        if model.form is not None:
            ends = {"least": (0,), "greatest": (1,), "either": (0, 1)}[self._choice]
            return model.form.word(lambda *interval: interval[self._rng.choice(ends)])
        low = max(model.interval.lo, 1)
        most = max(low, min(model.interval.hi, MOST_COUNT))
        size = length or (most if self._longest else self._rng.choice((low, min(low + 1, most))))
        letters = (model.alphabet[0], model.alphabet[-1])
        if self._choice != "either":
            letters = (letters[self._choice == "greatest"],) * 2
        return "".join(self._rng.choice(letters) for _ in range(size))


class AdversarialValues:
    """Regular lists and words, on which special cases and overflows of programs show.

    All equal, sorted, reversed, alternating, powers of two, primes, nearly equal, one that stands
    out, periodic; words of one letter, sorted, alternating, palindromes but for one letter.
    """

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._pattern = rng.choice(_LIST_PATTERNS)
        self._word = rng.choice(_WORD_PATTERNS)
        self._scale = rng.choice((4, 20, _WIDE, 0))

    def count(self, interval: Interval, in_table: bool) -> int:
        """See ``Values``."""
        low, cap = max(interval.lo, 0), 6 if in_table else 20
        return self._rng.randint(low, max(low, min(interval.hi, cap)))

    def integers(self, interval: Interval, amount: int) -> list[int]:
        """See ``Values``."""
        low, high = interval.lo, interval.hi
        if self._scale:
            low = max(low, min(0, high - self._scale))
            high = min(high, low + self._scale)
        drawn = self._pattern(low, high, amount, self._rng)
        return [min(max(value, interval.lo), interval.hi) for value in drawn]

    def word(self, model: SlotModel, length: int | None) -> str:
        """See ``Values``."""
        if model.vocabulary:
            return self._rng.choice(model.vocabulary)
        if model.form is not None:
            return model.form.word(self._end_or_within)
        size = _word_length(model, length, 20, self._rng)
        return self._word(_few(model.alphabet, self._rng), size, self._rng)

    def _end_or_within(self, low: int, high: int) -> int:
        return self._rng.choice((low, high, self._rng.randint(low, high)))


def _word_length(model: SlotModel, length: int | None, cap: int, rng: Random) -> int:
    if length is not None:
        return length
    low = max(model.interval.lo, 1)
    return rng.randint(low, max(low, min(model.interval.hi, cap)))


def _few(alphabet: str, rng: Random) -> str:
    """All letters, or often only up to three of them, so that letters meet again."""
    if rng.random() < 0.4:
        return alphabet
    return "".join(rng.sample(alphabet, min(len(alphabet), rng.randint(1, 3))))


_Pattern = Callable[[int, int, int, Random], list[int]]
_WordPattern = Callable[[str, int, Random], str]


def _uniform(low: int, high: int, amount: int, rng: Random) -> list[int]:
    return [rng.randint(low, high) for _ in range(amount)]


def _equal(low: int, high: int, amount: int, rng: Random) -> list[int]:
    return [rng.randint(low, high)] * amount


def _ascending(low: int, high: int, amount: int, rng: Random) -> list[int]:
    return sorted(_uniform(low, high, amount, rng))


def _descending(low: int, high: int, amount: int, rng: Random) -> list[int]:
    return _ascending(low, high, amount, rng)[::-1]


def _alternating(low: int, high: int, amount: int, rng: Random) -> list[int]:
    pair = (rng.randint(low, high), rng.randint(low, high))
    return [pair[place % 2] for place in range(amount)]


def _periodic(low: int, high: int, amount: int, rng: Random) -> list[int]:
    period = _uniform(low, high, 3, rng)
    return [period[place % 3] for place in range(amount)]


def _powers(low: int, high: int, amount: int, rng: Random) -> list[int]:
    most = max(1, max(abs(low), abs(high)).bit_length())
    return [(1 << rng.randrange(most)) + rng.choice((-1, 0, 0, 1)) for _ in range(amount)]


def _primes(low: int, high: int, amount: int, rng: Random) -> list[int]:
    within = [prime for prime in _PRIMES if low <= prime <= high] or [low]
    return [rng.choice(within) for _ in range(amount)]


def _near(low: int, high: int, amount: int, rng: Random) -> list[int]:
    base = rng.randint(low, high)
    return [base + rng.randint(0, 1) for _ in range(amount)]


def _one_apart(low: int, high: int, amount: int, rng: Random) -> list[int]:
    values = [rng.choice((low, high))] * amount
    if values:
        values[rng.randrange(amount)] = rng.randint(low, high)
    return values


_LIST_PATTERNS: Sequence[_Pattern] = (
    _equal, _ascending, _descending, _alternating, _periodic, _powers, _primes, _near, _one_apart,
)  # fmt: skip


def _one_letter(letters: str, size: int, rng: Random) -> str:
    return rng.choice(letters) * size


def _repeating(letters: str, size: int, rng: Random) -> str:
    return (letters * size)[:size]


def _sorted_letters(letters: str, size: int, rng: Random) -> str:
    return "".join(sorted(rng.choice(letters) for _ in range(size)))


def _almost_palindrome(letters: str, size: int, rng: Random) -> str:
    half = [rng.choice(letters) for _ in range((size + 1) // 2)]
    word = half + half[: size // 2][::-1]
    if rng.random() < 0.5:
        word[rng.randrange(size)] = rng.choice(letters)
    return "".join(word)


_WORD_PATTERNS: Sequence[_WordPattern] = (
    _one_letter, _repeating, _sorted_letters, _almost_palindrome,
)  # fmt: skip

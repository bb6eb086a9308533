"""Conditions on one integer, in words and as expressions, shared by the families about numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

HELPERS = {
    "ds": "def ds(x):\n    s = 0\n    while x > 0:\n        s += x % 10\n        x //= 10\n"
    "    return s",
    "rev": "def rev(x):\n    y = 0\n    while x > 0:\n        y = y * 10 + x % 10\n"
    "        x //= 10\n    return y",
    "prime": "def prime(x):\n    if x < 2:\n        return False\n    i = 2\n"
    "    while i * i <= x:\n        if x % i == 0:\n            return False\n        i += 1\n"
    "    return True",
    "has": "def has(x, d):\n    while x > 0:\n        if x % 10 == d:\n            return True\n"
    "        x //= 10\n    return False",
    "square": "def square(x):\n    i = 0\n    while i * i < x:\n        i += 1\n"
    "    return i * i == x",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on a positive integer ``x``.

    Attributes:
        one: verb phrases for one number, e.g. ``"is even"``.
        many: the same for several numbers, e.g. ``"are even"``.
        python: as Python writes it inline; where that is long, the same as ``plain``.
        plain: translatable to C++, may call the helpers in ``top``.
        almost: a typical mistake, in Python.
        top: helper functions of ``plain``.
    """

    one: tuple[str, ...]
    many: tuple[str, ...]
    python: str
    plain: str
    almost: str
    top: str = ""

    def about(self, name: str) -> Condition:
        """The same condition on a variable of another name."""
        pattern = re.compile(r"\bx\b")
        return Condition(
            self.one,
            self.many,
            python=pattern.sub(name, self.python),
            plain=pattern.sub(name, self.plain),
            almost=pattern.sub(name, self.almost),
            top=self.top,
        )


def _be(
    words: Sequence[str], python: str, almost: str, plain: str = "", top: str = ""
) -> Condition:
    return Condition(
        tuple(f"is {w}" for w in words),
        tuple(f"are {w}" for w in words),
        python,
        plain or python,
        almost,
        HELPERS.get(top, ""),
    )


def _have(words: Sequence[str], python: str, almost: str, plain: str, top: str) -> Condition:
    return Condition(
        tuple(f"has {w}" for w in words),
        tuple(f"have {w}" for w in words),
        python,
        plain,
        almost,
        HELPERS.get(top, ""),
    )


_DIGIT_SUM = "sum(map(int, str(x)))"


def _by_value(kind: str, k: int) -> Condition | None:
    words: tuple[str, ...]
    match kind:
        case "even":
            return _be(("even",), "x % 2 == 0", "x % 2 != 0")
        case "odd":
            return _be(("odd",), "x % 2 == 1", "x % 2 == 0")
        case "multiple":
            words = (
                f"divisible by {k}",
                f"evenly divisible by {k}",
                f"divisible by the number {k}",
            )
            return _be(words, f"x % {k} == 0", f"x // {k} == 0")
        case "not_multiple":
            return _be((f"not divisible by {k}",), f"x % {k} != 0", f"x % {k} == 0")
        case "above":
            words = (f"greater than {k}", f"strictly greater than {k}", f"more than {k}")
            return _be(words, f"x > {k}", f"x >= {k}")
        case "below":
            words = (f"less than {k}", f"strictly less than {k}", f"smaller than {k}")
            return _be(words, f"x < {k}", f"x <= {k}")
        case "at_least":
            return _be((f"at least {k}", f"not less than {k}"), f"x >= {k}", f"x > {k}")
        case "at_most":
            return _be((f"at most {k}", f"not greater than {k}"), f"x <= {k}", f"x < {k}")
        case "prime":
            python = "x > 1 and all(x % i for i in range(2, int(x ** 0.5) + 1))"
            return _be(("prime",), python, "x % 2 == 1", "prime(x)", "prime")
        case "square":
            words = ("the square of some integer", "equal to i * i for some integer i")
            almost = "int((x - 1) ** 0.5) ** 2 == x"
            return _be(words, "int(x ** 0.5) ** 2 == x", almost, "square(x)", "square")
    return None


def _by_digits(kind: str, k: int) -> Condition | None:
    match kind:
        case "ends":
            words = (f"ends with the digit {k}", f"has last digit {k}")
            many = (f"end with the digit {k}", f"have last digit {k}")
            return Condition(words, many, f"x % 10 == {k}", f"x % 10 == {k}", f"x // 10 == {k}")
        case "contains":
            words = (f"contains the digit {k}", f"has at least one digit {k}")
            many = (f"contain the digit {k}", f"have at least one digit {k}")
            top = HELPERS["has"]
            return Condition(words, many, f"'{k}' in str(x)", f"has(x, {k})", f"x % 10 == {k}", top)
        case "lacks":
            words = (f"does not contain the digit {k}", f"has no digit {k}")
            many = (f"do not contain the digit {k}", f"have no digit {k}")
            top, almost = HELPERS["has"], f"x % 10 != {k}"
            return Condition(words, many, f"'{k}' not in str(x)", f"not has(x, {k})", almost, top)
        case "sum_is":
            words = (f"digit sum {k}", f"the sum of digits equal to {k}")
            almost = f"x % 10 + x // 10 == {k}"
            return _have(words, f"{_DIGIT_SUM} == {k}", almost, f"ds(x) == {k}", "ds")
        case "sum_multiple":
            words = (f"a digit sum divisible by {k}", f"the sum of digits divisible by {k}")
            return _have(
                words, f"{_DIGIT_SUM} % {k} == 0", f"x % {k} == 0", f"ds(x) % {k} == 0", "ds"
            )
        case "sum_at_least":
            words = (f"a digit sum of at least {k}", f"the sum of digits not less than {k}")
            return _have(
                words, f"{_DIGIT_SUM} >= {k}", f"{_DIGIT_SUM} > {k}", f"ds(x) >= {k}", "ds"
            )
        case "palindrome":
            rest = "decimal digits are reversed"
            return Condition(
                ("is a palindrome in decimal notation", f"does not change when its {rest}"),
                ("are palindromes in decimal notation", f"do not change when their {rest}"),
                "str(x) == str(x)[::-1]",
                "rev(x) == x",
                "str(x)[0] == str(x)[-1]",
                HELPERS["rev"],
            )
    return None


_RANGES = {
    "even": (0, 0), "odd": (0, 0), "prime": (0, 0), "square": (0, 0), "palindrome": (0, 0),
    "multiple": (3, 9), "not_multiple": (2, 7), "above": (4, 30), "below": (10, 40),
    "at_least": (4, 30), "at_most": (9, 40), "ends": (1, 9), "contains": (1, 9),
    "lacks": (1, 9), "sum_is": (3, 12), "sum_multiple": (2, 6), "sum_at_least": (4, 12),
}  # fmt: skip
ARITHMETIC = ("even", "odd", "multiple", "not_multiple", "ends")
BOUNDS = ("above", "below", "at_least", "at_most")
DIGITS = ("contains", "lacks", "sum_is", "sum_multiple", "sum_at_least", "palindrome")
SPECIAL = ("prime", "square")


def draw_condition(rng: Random, kinds: Sequence[str]) -> list[Any]:
    """``[kind, constant]``, a JSON description of a condition."""
    kind = rng.choice(kinds)
    low, high = _RANGES[kind]
    return [kind, rng.randint(low, high)]


def condition(described: Sequence[Any]) -> Condition:
    """The condition that ``[kind, constant]`` describes."""
    kind, k = described
    found = _by_value(kind, k) or _by_digits(kind, k)
    if found is None:
        raise KeyError(kind)
    return found


_LINKS = {
    "and": ("{} and {}", "{} and {}"),
    "or": ("{} or {} (or both)", "{} or {}"),
    "but not": ("{} but it is not true that it {}", "{} and not {}"),
    "exactly one": ("either {} or {}, but not both", "({}) != ({})"),
}


def linked(a: Condition, b: Condition, link: str) -> Condition:
    """Two conditions joined by ``and``, ``or``, ``but not`` or ``exactly one``."""
    words, code = _LINKS[link]
    enclosed = _enclosed if link == "but not" else _grouped
    python = code.format(_grouped(a.python), enclosed(b.python))
    slip = {"and": "or", "or": "and", "but not": "and", "exactly one": "or"}[link]
    almost = _LINKS[slip][1].format(_grouped(a.python), _grouped(b.python))
    if len(python) > 70:
        python = code.format(_grouped(a.plain), enclosed(b.plain))
    top = a.top if a.top == b.top else "\n\n".join(filter(None, (a.top, b.top)))
    many = words.replace("it is not true that it {}", "not those that {}")
    return Condition(
        tuple(words.format(p, q) for p, q in zip(a.one, _cycle(b.one, len(a.one)), strict=True)),
        tuple(many.format(p, q) for p, q in zip(a.many, _cycle(b.many, len(a.many)), strict=True)),
        python,
        code.format(_grouped(a.plain), enclosed(b.plain)),
        almost,
        top,
    )


def varied(described: Condition) -> bool:
    """Whether the condition holds for some small numbers and fails for some others."""
    scope: dict[str, Any] = {}
    exec(described.top, scope)
    code = compile(described.plain, "<condition>", "eval")
    hits = sum(bool(eval(code, {**scope, "x": x})) for x in range(1, 201))
    return 4 <= hits <= 196


def _grouped(text: str) -> str:
    return f"({text})" if " and " in text or " or " in text else text


def _enclosed(text: str) -> str:
    return text if re.fullmatch(r"\w+\([^()]*\)", text) else f"({text})"


def _cycle(words: tuple[str, ...], count: int) -> tuple[str, ...]:
    return tuple(words[i % len(words)] for i in range(count))

"""Drawn conditions on numbers, pairs of numbers, strings and lists, and their combinations.

A condition is a list ``[kind, c, d]``; ``verb`` tells it of a subject, ``coded`` writes it as code.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random
from typing import Any

Condition = Any
_NUMBER: dict[str, tuple[tuple[str, ...], str, str]] = {
    "gt": (("is greater than {c}", "is more than {c}", "exceeds {c}"), "{x} > {c}", "{x} >= {c}"),
    "ge": (
        ("is at least {c}", "is {c} or more", "is not less than {c}"),
        "{x} >= {c}",
        "{x} > {c}",
    ),
    "lt": (("is less than {c}", "is smaller than {c}"), "{x} < {c}", "{x} <= {c}"),
    "le": (("is at most {c}", "is {c} or less", "does not exceed {c}"), "{x} <= {c}", "{x} < {c}"),
    "in": (
        ("is between {c} and {e}, inclusive", "is at least {c} and at most {e}"),
        "{c} <= {x} <= {e}",
        "{c} < {x} < {e}",
    ),
    "out": (
        ("is less than {c} or greater than {e}",),
        "({x} < {c} or {x} > {e})",
        "({x} <= {c} or {x} >= {e})",
    ),
    "mul": (
        ("is a multiple of {d}", "is divisible by {d}", "leaves no remainder when divided by {d}"),
        "{x} % {d} == 0",
        "{x} % {d} == 1",
    ),
    "non": (("is not a multiple of {d}", "is not divisible by {d}"), "{x} % {d} != 0", "{x} > {d}"),
    "rem": (
        ("leaves a remainder of {r} when divided by {d}", "is congruent to {r} modulo {d}"),
        "{x} % {d} == {r}",
        "{x} % {d} == 0",
    ),
    "big": (
        ("leaves a remainder of at least {r} when divided by {d}",),
        "{x} % {d} >= {r}",
        "{x} % {d} > {r}",
    ),
    "last": (
        ("ends with the digit {u}", "has {u} as its last digit"),
        "{x} % 10 == {u}",
        "{x} == {u}",
    ),
    "unit": (("has a last digit of at least {u}",), "{x} % 10 >= {u}", "{x} % 10 > {u}"),
    "even": (("is even", "is an even number"), "{x} % 2 == 0", "{x} % 2 == 1"),
    "odd": (("is odd", "is an odd number"), "{x} % 2 == 1", "{x} % 2 == 0"),
}
_PAIR: dict[str, tuple[tuple[str, ...], str, str]] = {
    "sum": (
        ("{x} + {y} is at least {c}", "the sum of {x} and {y} is at least {c}"),
        "{x} + {y} >= {c}",
        "{x} + {y} > {c}",
    ),
    "less": (
        ("{x} + {y} is less than {c}", "the sum of {x} and {y} is less than {c}"),
        "{x} + {y} < {c}",
        "{x} + {y} <= {c}",
    ),
    "sumdiv": (
        ("{x} + {y} is a multiple of {d}", "the sum of {x} and {y} is divisible by {d}"),
        "({x} + {y}) % {d} == 0",
        "({x} + {y}) % {d} == 1",
    ),
    "sumrem": (
        ("{x} + {y} leaves a remainder of {r} when divided by {d}",),
        "({x} + {y}) % {d} == {r}",
        "({x} + {y}) % {d} == 0",
    ),
    "proddiv": (
        ("{x} * {y} is divisible by {d}", "the product of {x} and {y} is a multiple of {d}"),
        "{x} * {y} % {d} == 0",
        "({x} + {y}) % {d} == 0",
    ),
    "near": (
        ("{x} and {y} differ by at most {d}", "the difference of {x} and {y} is {d} or less"),
        "abs({x} - {y}) <= {d}",
        "abs({x} - {y}) < {d}",
    ),
    "far": (
        ("{x} and {y} differ by at least {d}", "|{x} - {y}| is at least {d}"),
        "abs({x} - {y}) >= {d}",
        "abs({x} - {y}) > {d}",
    ),
    "times": (
        ("{x} is greater than {d} times {y}", "{x} is more than {d} * {y}"),
        "{x} > {d} * {y}",
        "{x} >= {d} + {y}",
    ),
    "lin": (
        ("{d} * {x} + {r} * {y} is at most {c}",),
        "{d} * {x} + {r} * {y} <= {c}",
        "{r} * {x} + {d} * {y} <= {c}",
    ),
    "parity": (
        ("{x} and {y} are both even or both odd", "{x} and {y} have the same parity"),
        "{x} % 2 == {y} % 2",
        "{x} % 2 != {y} % 2",
    ),
    "mod": (
        ("{x} and {y} leave the same remainder when divided by {d}",),
        "{x} % {d} == {y} % {d}",
        "{x} % {d} == 0",
    ),
    "cmp": (("{x} is less than {y}", "{y} is greater than {x}"), "{x} < {y}", "{x} <= {y}"),
    "plus": (("{x} is at least {d} more than {y}",), "{x} >= {y} + {d}", "{x} > {y} + {d}"),
}
_STRING: dict[str, tuple[tuple[str, ...], str, str]] = {
    "has": (
        ("contains the letter {p}", "has at least one letter {p}"),
        '"{p}" in {x}',
        '{x}[0] == "{p}"',
    ),
    "hasnt": (("does not contain the letter {p}",), '"{p}" not in {x}', '{x}[0] != "{p}"'),
    "starts": (
        ("starts with {p}", "has {p} as its first letter"),
        '{x}[0] == "{p}"',
        '{x}[-1] == "{p}"',
    ),
    "ends": (
        ("ends with {p}", "has {p} as its last letter"),
        '{x}[-1] == "{p}"',
        '{x}[0] == "{p}"',
    ),
    "long": (
        ("has at least {k} letters", "has length {k} or more"),
        "len({x}) >= {k}",
        "len({x}) > {k}",
    ),
    "short": (("has less than {k} letters",), "len({x}) < {k}", "len({x}) <= {k}"),
    "evenlen": (("has an even length",), "len({x}) % 2 == 0", "len({x}) % 2 == 1"),
    "oddlen": (("has an odd length",), "len({x}) % 2 == 1", "len({x}) % 2 == 0"),
    "same": (("has the same first and last letter",), "{x}[0] == {x}[-1]", "{x}[0] != {x}[-1]"),
    "up": (
        ("has a first letter that comes before its last letter in the alphabet",),
        "{x}[0] < {x}[-1]",
        "{x}[0] > {x}[-1]",
    ),
}
_LIST: dict[str, tuple[tuple[str, ...], str, str]] = {
    "max": (
        ("the largest element of {x} is at least {c}", "some element of {x} is {c} or more"),
        "max({x}) >= {c}",
        "max({x}) > {c}",
    ),
    "min": (
        (
            "every element of {x} is greater than {u}",
            "the smallest element of {x} is more than {u}",
        ),
        "min({x}) > {u}",
        "min({x}) >= {u}",
    ),
    "sum": (
        ("the sum of {x} is a multiple of {d}", "all elements of {x} add up to a multiple of {d}"),
        "sum({x}) % {d} == 0",
        "sum({x}) % {d} == 1",
    ),
    "total": (("the sum of {x} exceeds {s}",), "sum({x}) > {s}", "sum({x}) > {s} + 5"),
    "first": (
        ("the first element of {x} is less than the last one",),
        "{x}[0] < {x}[-1]",
        "{x}[0] > {x}[-1]",
    ),
    "firsteven": (("the first element of {x} is even",), "{x}[0] % 2 == 0", "{x}[-1] % 2 == 0"),
    "lastdiv": (
        ("the last element of {x} is not a multiple of {d}",),
        "{x}[-1] % {d} != 0",
        "{x}[0] % {d} != 0",
    ),
    "range": (
        ("the largest and the smallest element of {x} differ by at most {c}",),
        "max({x}) - min({x}) <= {c}",
        "max({x}) <= {c}",
    ),
    "length": (("{x} has at least {k} elements",), "len({x}) >= {k}", "len({x}) > {k}"),
}
_TABLES = {
    **{f"n:{k}": v for k, v in _NUMBER.items()},
    **{f"p:{k}": v for k, v in _PAIR.items()},
    **{f"s:{k}": v for k, v in _STRING.items()},
    **{f"l:{k}": v for k, v in _LIST.items()},
}
NUMBER, PAIR, STRING, LIST = "n", "p", "s", "l"


def draw_condition(rng: Random, about: str, c: tuple[int, int] = (4, 30)) -> Condition:
    """A condition about a number, a pair, a string or a list; ``c`` bounds its threshold."""
    kind = rng.choice([key for key in _TABLES if key.startswith(f"{about}:")])
    used = set(re.findall(r"{(\w)}", "".join(_TABLES[kind][0])))
    values: list[Any] = [kind]
    d = rng.randint(2, 7)
    low = rng.randint(*c)
    values += [{"c": low, "e": low + rng.randint(2, 12)}] if used & {"c", "e"} else [{}]
    extra: dict[str, int | str] = {
        "d": d,
        "r": rng.randint(1, d - 1),
        "u": rng.randint(1, 8),
        "k": rng.randint(3, 6),
    }
    extra |= {"p": rng.choice("abcdeklmnoprst"), "s": rng.randint(20, 60)}
    values[1] |= {key: extra[key] for key in ("d", "r", "u", "k", "p", "s") if key in used}
    return values


def _fill(text: str, condition: Condition, x: str, y: str) -> str:
    return text.format(**{"x": x, "y": y, **condition[1]})


def coded(condition: Condition, x: str, y: str = "") -> str:
    """The condition in Python."""
    return _fill(_TABLES[condition[0]][1], condition, x, y)


def almost(condition: Condition, x: str, y: str = "") -> str:
    """A typical mistake in it."""
    return _fill(_TABLES[condition[0]][2], condition, x, y)


_MANY = (("is ", "are "), ("has ", "have "), ("does ", "do "), ("leaves ", "leave "),
         ("contains ", "contain "), ("starts ", "start "), ("ends ", "end "),
         ("exceeds ", "exceed "))  # fmt: skip


def verb(condition: Condition, rng: Random, many: bool = False) -> str:
    """The condition on a number or string as a verb phrase."""
    text = _fill(rng.choice(_TABLES[condition[0]][0]), condition, "", "")
    if many:
        one, more = next(pair for pair in _MANY if text.startswith(pair[0]))
        return more + text.removeprefix(one)
    return text


def told(condition: Condition, rng: Random, x: str, y: str = "") -> str:
    """The condition as a clause about ``x`` (and ``y``)."""
    if condition[0][0] in "ns":
        return f"{x} {verb(condition, rng)}"
    return _fill(rng.choice(_TABLES[condition[0]][0]), condition, x, y)


def listing(items: Sequence[str]) -> str:
    """``a, b and c``."""
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1])))

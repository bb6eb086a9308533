"""Relations and functions of two integers: their parameters, words and expressions."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

from problems.curriculum._family import Parameters


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of x and y: words with ``{x}`` and ``{y}``, expressions, and a near miss."""

    words: tuple[str, ...]
    python: str
    cpp: str
    almost: str


def _simple(words: tuple[str, ...], test: str, almost: str) -> Relation:
    return Relation(words, test, test, almost)


RELATIONS = (
    "less", "more", "equal", "differ", "same_parity", "other_parity", "even_product", "multiple",
    "double", "near", "far", "gap", "sum_above", "sum_most", "sum_is", "sum_mod", "gap_mod",
)  # fmt: skip
_WITH_K = {
    "near": (2, 6), "far": (3, 12), "gap": (1, 4), "sum_above": (8, 25), "sum_most": (6, 25),
    "sum_is": (5, 12), "sum_mod": (3, 7), "gap_mod": (3, 7),
}  # fmt: skip


def draw_relation(rng: Random, choices: tuple[str, ...] = RELATIONS) -> dict[str, Any]:
    """Draw the parameters of a relation."""
    name = rng.choice(choices)
    given = name in _WITH_K and rng.random() < 0.35
    k = rng.randint(*_WITH_K[name]) if name in _WITH_K and not given else 0
    return {"relation": name, "k": k, "k_in_input": given}


def relation(parameters: Parameters) -> Relation:
    """The relation that drawn parameters mean."""
    k: int | str = "k" if parameters["k_in_input"] else parameters["k"]
    if parameters["relation"] in _WITH_K:
        return _with_k(parameters["relation"], k)
    return {
        "less": _simple(("{x} < {y}", "{x} is less than {y}"), "x < y", "x <= y"),
        "more": _simple(("{x} > {y}", "{x} is greater than {y}"), "x > y", "x >= y"),
        "equal": _simple(("{x} = {y}", "{x} and {y} are equal"), "x == y", "x >= y"),
        "differ": _simple(("{x} ≠ {y}", "{x} and {y} are different"), "x != y", "x < y"),
        "same_parity": _simple(
            ("{x} and {y} have the same parity", "{x} + {y} is even"),
            "x % 2 == y % 2", "x % 2 == 0",
        ),
        "other_parity": _simple(
            ("{x} and {y} have different parities", "{x} + {y} is odd"),
            "x % 2 != y % 2", "x % 2 == 1",
        ),
        "even_product": Relation(
            ("the product of {x} and {y} is even", "at least one of {x} and {y} is even"),
            "x * y % 2 == 0", "x % 2 == 0 || y % 2 == 0", "(x + y) % 2 == 0",
        ),
        "multiple": _simple(("{y} is divisible by {x}", "{x} divides {y}"), "y % x == 0", "y > x"),
        "double": Relation(
            ("{y} is at least twice {x}", "{y} ≥ 2 · {x}"), "y >= 2 * x", "y >= 2 * x", "y > 2 * x"
        ),
    }[parameters["relation"]]  # fmt: skip


def _with_k(name: str, k: int | str) -> Relation:
    gap = "the absolute difference between {x} and {y} is"
    return {
        "near": _simple((f"|{{x}} - {{y}}| ≤ {k}", f"{gap} at most {k}"),
                        f"abs(x - y) <= {k}", f"abs(x - y) < {k}"),
        "far": _simple((f"|{{x}} - {{y}}| ≥ {k}", f"{gap} at least {k}"),
                       f"abs(x - y) >= {k}", f"x - y >= {k}"),
        "gap": _simple((f"|{{x}} - {{y}}| = {k}", f"{gap} exactly {k}"),
                       f"abs(x - y) == {k}", f"y - x == {k}"),
        "sum_above": _simple((f"{{x}} + {{y}} > {k}", f"{{x}} + {{y}} is greater than {k}"),
                             f"x + y > {k}", f"x + y >= {k}"),
        "sum_most": _simple((f"{{x}} + {{y}} ≤ {k}", f"{{x}} + {{y}} is at most {k}"),
                            f"x + y <= {k}", f"x + y < {k}"),
        "sum_is": _simple((f"{{x}} + {{y}} = {k}", f"the sum of {{x}} and {{y}} is {k}"),
                          f"x + y == {k}", f"x + y >= {k}"),
        "sum_mod": _simple(
            (f"{{x}} + {{y}} is divisible by {k}",
             f"the sum of {{x}} and {{y}} is a multiple of {k}"),
            f"(x + y) % {k} == 0", f"x % {k} == y % {k}"),
        "gap_mod": Relation(
            (f"{{x}} - {{y}} is divisible by {k}",
             f"{{x}} and {{y}} have the same remainder modulo {k}"),
            f"x % {k} == y % {k}", f"x % {k} == y % {k}", f"(x + y) % {k} == 0"),
    }[name]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Value:
    """A function of x and y: a plural and a formula in words, and expressions."""

    words: tuple[str, ...]
    python: str
    cpp: str
    wrong: str
    kind: str = "int"
    hi: tuple[int, ...] = (100, 1000, 10**9)


VALUES = {
    "gap": Value(("the absolute differences |{x} - {y}|", "|{x} - {y}|"),
                 "abs(x - y)", "abs(x - y)", "x - y"),
    "sum": Value(("the sums {x} + {y}", "{x} + {y}"), "x + y", "x + y", "x"),
    "product": Value(("the products {x} · {y}", "{x} · {y}"), "x * y", "1LL * x * y", "x + y",
                     "long long", (100, 10**6)),
    "max": Value(("max({x}, {y})", "the larger of {x} and {y}"), "max(x, y)", "max(x, y)", "x"),
    "min": Value(("min({x}, {y})", "the smaller of {x} and {y}"), "min(x, y)", "min(x, y)", "y"),
    "xor": Value(("the bitwise XOR of {x} and {y}",), "x ^ y", "(x ^ y)", "x | y"),
}  # fmt: skip

"""Conditions on one integer: their parameters, words and expressions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from problems.curriculum._family import Parameters
from problems.curriculum._phrases_arrays import Adjust, array_schema
from problems.curriculum._schema import Int, Schema, Values


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on an integer.

    Attributes:
        of: what of the integer is meant (``"digit sum"``), empty for itself.
        adjectives: fit after "is".
        python: expression of ``x``.
        cpp: the same in C++.
        almost: Python expression of a near miss.
        top: C++ function that ``cpp`` needs.
        k: the input's k where there is one.
    """

    of: str
    adjectives: tuple[str, ...]
    python: str
    cpp: str
    almost: str
    top: str = ""
    k: tuple[Int, ...] = ()

    def of_one(self, rng: Random) -> str:
        """Words after a singular noun: "that is even", "whose digit sum is even"."""
        return f"{f'whose {self.of}' if self.of else 'that'} is {rng.choice(self.adjectives)}"

    def of_many(self, rng: Random) -> str:
        """Words after a plural noun."""
        return self.of_one(rng).replace("that is", "that are")

    def about(self, rng: Random, subject: str) -> str:
        """A clause: "x is even", "the digit sum of x is even"."""
        whole = f"the {self.of} of {subject}" if self.of else subject
        return f"{whole} is {rng.choice(self.adjectives)}"


_KINDS = {
    "value": (
        "even", "odd", "above", "least", "below", "most", "multiple", "other", "remainder",
        "between",
    ),
    "digit sum": ("even", "odd", "above", "below", "multiple", "equal"),
    "last digit": ("above", "below", "equal"),
    "number of digits": ("even", "odd", "equal", "above"),
}  # fmt: skip
_SUBJECTS = {
    "value": ("x", "x"),
    "digit sum": ("sum(map(int, str(x)))", "digsum(x)"),
    "last digit": ("x % 10", "x % 10"),
    "number of digits": ("len(str(x))", "(int)to_string(x).size()"),
}
_DIGIT_SUM = """int digsum(int x) {
    int s = 0;
    while (x > 0) {
        s += x % 10;
        x /= 10;
    }
    return s;
}"""
_COMPARED = {
    "above": (">", ">=", ("greater than {k}", "strictly greater than {k}", "more than {k}")),
    "least": (">=", ">", ("at least {k}", "greater than or equal to {k}", "not less than {k}")),
    "below": ("<", "<=", ("less than {k}", "strictly less than {k}", "smaller than {k}")),
    "most": ("<=", "<", ("at most {k}", "less than or equal to {k}", "not greater than {k}")),
    "equal": ("==", ">=", ("equal to {k}", "exactly {k}")),
}
_DIVIDED = {
    "multiple": ("==", "!=", ("divisible by {k}", "a multiple of {k}")),
    "other": ("!=", "==", ("not divisible by {k}", "not a multiple of {k}")),
}
_EASY = ("value", "value", "value", "value", "digit sum", "last digit", "number of digits")


def draw_condition(rng: Random, of: tuple[str, ...] = _EASY) -> dict[str, Any]:
    """Draw the parameters of a condition."""
    subject = rng.choice(of)
    kind = rng.choice(_KINDS[subject])
    free = kind not in ("even", "odd", "remainder", "between")
    given = free and subject == "value" and rng.random() < 0.3
    k = r = 0
    if kind == "remainder":
        k = rng.randint(3, 7)
        r = rng.randint(1, k - 1)
    elif kind == "between":
        k = rng.randint(2, 12)
        r = k + rng.randint(3, 20)
    elif free and not given:
        k = _draw_k(rng, subject, kind)
    return {"of": subject, "if": kind, "k": k, "r": r, "k_in_input": given}


def _draw_k(rng: Random, subject: str, kind: str) -> int:
    if subject == "last digit":
        return rng.randint(2, 7)
    if subject == "number of digits":
        return rng.randint(1, 3)
    if kind in _DIVIDED:
        return rng.randint(3, 12)
    if subject == "digit sum":
        return rng.randint(3, 12)
    return rng.choice((rng.randint(3, 20), rng.choice((25, 30, 50, 100))))


def condition(parameters: Parameters) -> Condition:
    """The condition that drawn parameters mean."""
    subject, kind = parameters["of"], parameters["if"]
    k: int | str = "k" if parameters["k_in_input"] else parameters["k"]
    python, cpp = _SUBJECTS[subject]
    of = "" if subject == "value" else subject
    top = _DIGIT_SUM if subject == "digit sum" else ""
    given = (Int("k", 1, 100),) if parameters["k_in_input"] else ()
    if kind in ("even", "odd"):
        tests = {"even": ("% 2 == 0", "% 2 == 0"), "odd": ("% 2 == 1", "% 2 != 0")}[kind]
        almost = f"{python} % 2 {'!=' if kind == 'even' else '=='} 0"
        return Condition(of, (kind,), f"{python} {tests[0]}", f"{cpp} {tests[1]}", almost, top)
    if kind == "remainder":
        r = parameters["r"]
        adjectives = (f"congruent to {r} modulo {k}", f"equal to {r} modulo {k}")
        test = f"x % {k} == {r}"
        return Condition("", adjectives, test, test, f"x % {k} >= {r}")
    if kind == "between":
        r = parameters["r"]
        adjectives = (f"between {k} and {r}, inclusive", f"in the range from {k} to {r} inclusive")
        test = f"{k} <= x <= {r}"
        return Condition("", adjectives, test, f"x >= {k} && x <= {r}", f"{k} < x < {r}")
    table = _DIVIDED if kind in _DIVIDED else _COMPARED
    sign, almost, words = table[kind]
    rest = f" % {k} {{}} 0" if kind in _DIVIDED else f" {{}} {k}"
    return Condition(
        of,
        tuple(word.format(k=k) for word in words),
        python + rest.format(sign),
        cpp + rest.format(sign),
        python + rest.format(almost),
        top,
        given,
    )


_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def negated(expression: str, cpp: bool = False) -> str:
    """The opposite of a comparison, or of several."""
    operators = re.findall(r"[=!<>]=|[<>]", expression)
    if len(operators) != 1:
        return f"!({expression})" if cpp else f"not ({expression})"
    return expression.replace(operators[0], _OPPOSITE[operators[0]])


def predicate(cond: Condition) -> Callable[[int, int], bool]:
    """The condition as a function of x and of the input's k."""
    test: Callable[[int, int], bool] = eval(f"lambda x, k: {cond.python}")
    return test


def likely(cond: Condition) -> Adjust:
    """Make a part of the elements meet the condition, and a part not."""
    test = predicate(cond)

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if size == "max":
            return values
        a, k = values["a"], values.get("k", 0)
        high = max(30, *a)
        for i in range(len(a)):
            wanted = rng.random() < 0.5
            if rng.random() < 0.4 and test(a[i], k) != wanted:
                tries = (rng.randint(1, high if rng.random() < 0.3 else 30) for _ in range(20))
                a[i] = next((x for x in tries if test(x, k) == wanted), a[i])
        return values

    return adjust


def condition_schema(rng: Random, cond: Condition, least: int = 1) -> Schema:
    """An array that fits a condition: short where elements are taken apart into digits."""
    if cond.of in ("digit sum", "number of digits"):
        return array_schema(rng, *cond.k, least=least, most=(100, 1000))
    return array_schema(rng, *cond.k, least=least)

"""Words of the families over integer arrays: scenes, questions, conditions and input formats."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from problems.curriculum._family import Parameters
from problems.curriculum._schema import Int, Ints, Line, Schema, Values, line

Adjust = Callable[[Random, str, Values], Values]


@dataclass(frozen=True, slots=True)
class Scene:
    """An opening that introduces n and a_i, and what one a_i is called afterwards."""

    intro: str
    item: str
    items: str
    signed: bool = True


_SCENES = (
    Scene("You are given an array a of n integers.", "element", "elements"),
    Scene("You are given n integers a_1, a_2, ..., a_n.", "integer", "integers"),
    Scene("Given is a sequence a_1, ..., a_n.", "term", "terms"),
    Scene("@A wrote n integers a_1, a_2, ..., a_n on a blackboard.", "number", "numbers"),
    Scene("@A has n @T, and the number a_i is written on the i-th of them.", "number", "numbers"),
    Scene("A list of n whole numbers a_1, ..., a_n is given.", "number", "numbers"),
    Scene("@A found an old array of length n in @P.", "element", "elements"),
    Scene(
        "On n days in a row @A measured the temperature in @P; on day i it was a_i degrees.",
        "temperature",
        "temperatures",
    ),
    Scene(
        "There are n @T in a row in @P. The i-th of them weighs a_i grams.",
        "weight",
        "weights",
        False,
    ),
    Scene("n @T lie on a table, and the i-th of them costs a_i coins.", "price", "prices", False),
    Scene("In a contest in @P, the i-th of n players got a_i points.", "score", "scores", False),
    Scene("There are n towers in @P. Tower i has height a_i.", "height", "heights", False),
)
_DISTRACTORS = (
    "@A loves arrays.",
    "It was a long day for @A.",
    "@B does not believe that it can be done quickly.",
    "@A asked @B for help.",
)
_ALSO_K = (
    "You are also given an integer k.",
    "An integer k is also given.",
    "Let k be an integer.",
)
_ASKS = (
    "Find {}.",
    "Find {}.",
    "Compute {}.",
    "Print {}.",
    "What is {}?",
    "@A wants to know {}.",
    "Your task is to find {}.",
    "Determine {}.",
    "Calculate {}.",
    "Help @A find {}.",
)
_NOT_HOW = ("Compute {}.", "Calculate {}.", "What is {}?")


def ask(rng: Random, what: str) -> str:
    """A sentence that asks for a noun phrase."""
    asks = [text for text in _ASKS if not what.startswith("how") or text not in _NOT_HOW]
    return rng.choice(asks).format(what)


def stories(
    rng: Random, task: Callable[[Scene], str], signed: bool = False, k: bool = False
) -> tuple[str, ...]:
    """One story per scene that fits; ``task`` words the task with the scene's nouns.

    Args:
        rng: consumed for asides.
        task: called once per scene.
        signed: whether elements may be negative, which rules out weights and prices.
        k: whether an integer k is part of the input.
    """
    found: list[str] = []
    for scene in _SCENES:
        if signed and not scene.signed:
            continue
        parts = [scene.intro]
        if k:
            parts.append(rng.choice(_ALSO_K))
        if rng.random() < 0.1:
            parts.append(rng.choice(_DISTRACTORS))
        found.append(" ".join([*parts, task(scene)]))
    return tuple(found)


OUTPUT = ("Print the answer.", "Print one integer.", "Output a single integer: the answer.")


def near(rng: Random, size: str, values: Values) -> Values:
    """Replace the array by numbers close to each other, so that ties and records occur."""
    if size != "max" and rng.random() < 0.7:
        span = rng.choice((2, 5, 10, 20))
        values["a"] = [rng.randint(1, 1 + span) for _ in values["a"]]
    return values


def outputs(what: str) -> tuple[str, ...]:
    """Descriptions of an output that is one integer, the noun phrase ``what``."""
    return (
        "Print the answer.",
        f"Print one integer: {what}.",
        f"Output {what}.",
        "Output a single integer, the answer to the problem.",
    )


def sub(expression: str, **names: str) -> str:
    """Replace whole variable names: ``sub("x > y", x="a[i]", y="b[i]")``."""
    pattern = rf"\b({'|'.join(names)})\b"
    return re.sub(pattern, lambda match: names[match.group()], expression)


def array_schema(
    rng: Random,
    *more: Int,
    least: int = 1,
    most: tuple[int, ...] = (100, 1000, 200_000),
    lo: int = 1,
    hi: tuple[int, ...] = (100, 1000, 10**9),
    wide: bool = False,
) -> Schema:
    """The line ``n`` (and more scalars), then the array ``a``; a ``lo`` of -1 means ``-hi``."""
    high = rng.choice(hi)
    text = rng.choice(("the number of elements", "the length of the array", "", ""))
    first: Line = line(Int("n", least, rng.choice(most), "" if more else text), *more)
    return (first, line(Ints("a", "n", -high if lo < 0 else lo, high, wide=wide)))


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

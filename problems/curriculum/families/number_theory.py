"""Divisors of a number, and questions about two numbers that their common divisor answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_conditions import (
    ARITHMETIC,
    BOUNDS,
    Condition,
    condition,
    draw_condition,
)
from problems.curriculum._phrases_numbers import (
    balanced,
    names_of,
    told,
    twins,
    used_helpers,
    wrong_twins,
)
from problems.curriculum._phrases_shared import twin
from problems.curriculum._schema import Int, Schema, Values, line


def _divisor_parameters(rng: Random) -> Parameters:
    kinds = ARITHMETIC + BOUNDS + ("prime", "square", "contains", "sum_multiple")
    return {
        "condition": draw_condition(rng, kinds),
        "ask": rng.choice(("count", "sum", "largest", "smallest")),
        "common": rng.random() < 0.25,
    }


def _divisors(parameters: Parameters, rng: Random) -> Spec:
    c, ask, common = condition(parameters["condition"]), parameters["ask"], parameters["common"]
    high = rng.choice((100, 1000, 5000))
    names = ("a", "b") if common else ("n",)
    schema: Schema = (line(*(Int(name, 1, high) for name in names)),)
    top = "min(a, b)" if common else "n"
    divides = "a % x == 0 and b % x == 0" if common else "n % x == 0"
    plain, inline = (
        f"({text})" if " or " in text else text for text in (c.plain, c.python)
    )  # fmt: skip
    if "all(" in inline:
        inline = plain
    head = f"for x in range(1, {top} + 1):\n    if {divides} and {plain}:\n        "
    many, one = rng.choice(c.many), rng.choice(c.one)
    update = {"count": "ans += 1", "sum": "ans += x"}.get(ask, "ans = x")
    begin = "ans = 0" if ask in ("count", "sum") else "ans = -1"
    bodies = [f"{begin}\n{head}{update}\nprint(ans)"]
    if ask == "smallest":
        bodies = [
            f"{begin}\nfor x in range({top}, 0, -1):\n    if {divides} and {plain}:\n"
            "        ans = x\nprint(ans)",
            f"{bodies[0].removesuffix('print(ans)')}        break\nprint(ans)",
        ]
    elif ask == "largest":
        bodies.append(
            f"x = {top}\nwhile x > 0 and not ({divides} and {plain}):\n    x -= 1\n"
            "if x == 0:\n    x = -1\nprint(x)"
        )
    else:
        step = f"    if {divides}:\n        if {plain}:\n            {update}\n    x += 1\n"
        bodies.append(f"{begin}\nx = 1\nwhile x <= {top}:\n{step}print(ans)")
    chosen = f"x for x in range(1, {top} + 1) if {divides} and {inline}"
    short = {
        "count": f"print(len([{chosen}]))",
        "sum": f"print(sum({chosen}))",
        "largest": f"print(max(({chosen}), default=-1))",
        "smallest": f"print(min(({chosen}), default=-1))",
    }[ask]
    loses = bodies[0].replace(f"{top} + 1", top).replace(f"range({top}, 0", f"range({top} - 1, 0")
    slips = {"misses the number itself": Wrong("python", Code(loses, c.top), "last divisor lost")}
    other = short.replace(inline, c.almost)
    slips["test"] = Wrong("python", Code(other, used_helpers(c.top, other)), "wrong condition")
    programs = twins(schema, rng, bodies, (short,), top=c.top, inline_top=c.top)
    of = "common divisors of a and b" if common else "divisors of n"
    each = "divides both a and b" if common else "divides n"
    wanted = {
        "count": f"the number of positive {of} that {many}",
        "sum": f"the sum of all positive {of} that {many}",
        "largest": f"the largest of the positive {of} that {many}",
        "smallest": f"the smallest of the positive {of} that {many}",
    }[ask]
    absent = " If there is none, the answer is -1." if ask in ("largest", "smallest") else ""
    verb = {"count": "Count", "sum": "Sum up"}.get(ask, f"Find the {ask} of")
    return Spec(
        titles=("Divisors", "Picky Divisors", "Good Divisors", "@A and Divisors"),
        stories=told(
            rng,
            f"Find {wanted}.{absent}",
            f"A positive integer x is good if it {each} and {one}. {verb} all good integers."
            f"{absent}",
            f"@A can split {'a apples and also b pears' if common else 'n apples'} evenly among x "
            f"children only if x {each}. @A likes x if it {one}. {verb} all such x that @A likes."
            f"{absent}",
            f"@A writes down all positive integers that {each.replace('divides', 'divide')}, and "
            f"keeps only those that {many}. {verb} the numbers that are left.{absent}",
            f"Your task is to compute {wanted}.{absent}",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=tuple(slips.values()),
        adjust=_with_divisors(
            schema, f"any({divides} and {plain} for x in range(1, {top} + 1))", c
        ),
    )


def _with_divisors(
    schema: Schema, test: str, c: Condition
) -> Callable[[Random, str, Values], Values]:
    """Small draws mostly have a divisor that counts."""
    balance = balanced(schema, test, c.top, 0.85)
    return lambda rng, size, values: balance(rng, size, values) if size == "small" else values


_PAIR = {
    "gcd": ("the greatest common divisor of {a} and {b}", "g"),
    "lcm": ("the least common multiple of {a} and {b}", "{a} // g * {b}"),
    "parts": (
        "the smallest possible number of equal square pieces with integer sides that a "
        "rectangle of {a} by {b} can be cut into",
        "({a} // g) * ({b} // g)",
    ),
    "reduced": (
        "the sum of the numerator and the denominator of the fraction {a} / {b} in lowest terms",
        "{a} // g + {b} // g",
    ),
    "ratio": (
        "how many times the least common multiple of {a} and {b} is as large as their greatest "
        "common divisor",
        "({a} // g) * ({b} // g)",
    ),
    "meetings": (
        "how many of the integers from 1 to {n} are divisible by both {a} and {b}",
        "{n} // ({a} // g * {b})",
    ),
    "either": (
        "how many of the integers from 1 to {n} are divisible by {a} or {b} (or both)",
        "{n} // {a} + {n} // {b} - {n} // ({a} // g * {b})",
    ),
    "neither": (
        "how many of the integers from 1 to {n} are divisible by neither {a} nor {b}",
        "{n} - {n} // {a} - {n} // {b} + {n} // ({a} // g * {b})",
    ),
    "one": (
        "how many of the integers from 1 to {n} are divisible by exactly one of {a} and {b}",
        "{n} // {a} + {n} // {b} - 2 * ({n} // ({a} // g * {b}))",
    ),
}


def _pair_parameters(rng: Random) -> Parameters:
    ask, plain = rng.choice(list(_PAIR)), ("gcd", "lcm", "parts", "reduced")
    return {
        "ask": ask,
        "b": rng.choice((0, *range(4, 25))),
        "times": rng.choice((1, 1, 2, 3)) if ask in ("gcd", "lcm") else 1,
        "plus": rng.choice((0, 0, *range(1, 6))) if ask in plain else 0,
    }


_EUCLID = "def gcd(a, b):\n    while b > 0:\n        a, b = b, a % b\n    return a"


def _common(parameters: Parameters, rng: Random) -> Spec:
    ask, plus, times = parameters["ask"], parameters["plus"], parameters["times"]
    b = str(parameters["b"] or "b")
    words, formula = (text.format(a="a", b=b, n="n") for text in _PAIR[ask])
    ranged = "n" in formula
    high = rng.choice((100, 1000, 30_000))
    names = ["a"] + ([] if parameters["b"] else ["b"]) + (["n"] if ranged else [])
    schema: Schema = (
        line(*(Int(name, 1, 10**9 if name == "n" else high, wide=True) for name in names)),
    )
    value = formula if formula == "g" or times == 1 else f"({formula})"
    value = (f"{times} * {value}" if times > 1 else value) + (f" + {plus}" if plus else "")
    both = " and then increased by " if times > 1 else ", increased by "
    extra = (f", multiplied by {times}" if times > 1 else "") + (f"{both}{plus}" if plus else "")
    by_x = re.sub(r"\bg\b", "x", value)
    bodies = (
        f"g = gcd(a, {b})\nprint({value})",
        f"x, y = a, {b}\nwhile y > 0:\n    x, y = y, x % y\nprint({by_x})",
    )
    naive = f"g = min(a, {b})\nwhile a % g != 0 or {b} % g != 0:\n    g -= 1\nprint({value})"
    programs = twins(schema, rng, (bodies[1], naive), wide=True)
    python = (Code(bodies[0], "from math import gcd"), Code(bodies[0], _EUCLID), *programs.python)
    cpp = (twin(bodies[0], "", names_of(schema), True, rng), *programs.cpp)
    wrong_formula = f"g = 1\nprint({value})" if ask != "gcd" else f"g = min(a, {b})\nprint({value})"
    counts = words.startswith("how")
    given = "an integer a" if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    asks = (
        f"wants @A to say {words}{extra}. What is the right answer?"
        if counts
        else f"asks @A: what is {words}{extra}?"
    )
    return Spec(
        titles=("Common Divisors", "Two Numbers", "GCD and LCM", "@A and Divisibility"),
        stories=told(
            rng,
            f"{'Find out' if counts else 'Find'} {words}{extra}.",
            f"@A wants to know {words}{extra}. Help @A.",
            f"You are given {given}. Determine {words}{extra}.",
            f"The teacher in @P {asks}",
            f"To open a door in @P, @B must enter the following number: {words}{extra}. "
            "What should @B enter?",
        ),
        schema=schema,
        output=("Print the answer.", "Print a single integer."),
        python=python,
        cpp=cpp,
        wrong=wrong_twins(schema, rng, {"common divisor ignored": wrong_formula}, wide=True),
        adjust=_related if not parameters["b"] else None,
    )


def _related(rng: Random, size: str, values: Values) -> Values:
    """Sometimes makes both numbers multiples of a common one."""
    if rng.random() < 0.4:
        return values
    g = rng.randint(2, 8)
    return {**values, "a": max(values["a"] // g, 1) * g, "b": max(values["b"] // g, 1) * g}


FAMILIES = (
    Family(
        "divisor_aggregate", ("number theory", "brute force"), 800, _divisor_parameters, _divisors
    ),
    Family("common_divisor", ("number theory", "math"), 900, _pair_parameters, _common),
)

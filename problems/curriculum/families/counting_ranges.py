"""Brute force over a range of numbers and over pairs of numbers."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_conditions import (
    ARITHMETIC,
    BOUNDS,
    DIGITS,
    SPECIAL,
    Condition,
    condition,
    draw_condition,
    linked,
    varied,
)
from problems.curriculum._phrases_numbers import told, twins, used_helpers
from problems.curriculum._schema import Int, Schema, Values, line


def _range_parameters(rng: Random) -> Parameters:
    while not varied(_joined(parameters := _draw_range(rng))):
        pass
    return parameters


def _draw_range(rng: Random) -> Parameters:
    single = rng.random() < 0.45
    kinds = ARITHMETIC + DIGITS + SPECIAL
    first = draw_condition(rng, kinds)
    link = "" if single else rng.choice(("and", "or", "but not", "exactly one"))
    negative = ("lacks", "not_multiple") if link == "but not" else ()
    others = [k for k in kinds if k[:3] != first[0][:3] and k not in negative]
    second = draw_condition(rng, others)
    return {
        "conditions": [first] if single else [first, second],
        "link": link,
        "ask": rng.choice(("count", "count", "sum")),
        "from_one": rng.random() < 0.5,
    }


def _joined(parameters: Parameters) -> Condition:
    parts = [condition(described) for described in parameters["conditions"]]
    return parts[0] if len(parts) == 1 else linked(parts[0], parts[1], parameters["link"])


def _sorted_ends(rng: Random, size: str, values: Values) -> Values:
    if "l" not in values:
        return values
    low, high = sorted((values["l"], values["r"]))
    return {"l": low, "r": high}


def _range_stories(c: Condition, rng: Random, count: bool, ends: str) -> tuple[str, ...]:
    many, one = rng.choice(c.many), rng.choice(c.one)
    how = rng.choice(("how many", "the number of")) if count else "the sum of all"
    asked = f"Find {how} integers {ends}" if how != "how many" else f"How many integers {ends}"
    close = "?" if how == "how many" else "."
    total = "how many lucky integers there are" if count else "the sum of the lucky integers"
    return told(
        rng,
        f"{asked} {'that ' if how != 'how many' else ''}{many}{close}",
        f"@A calls a number lucky if it {one}. Find {total} {ends}.",
        f"Consider all integers {ends}. {'Count' if count else 'Add up'} those of them that "
        f"{many}.",
        f"The houses on a street in @P are numbered with the integers {ends}. @A visits a house "
        f"only if its number {one}. "
        + ("How many houses will @A visit?" if count else "Find the sum of the visited numbers."),
        f"@A writes down every integer {ends} and then erases all numbers except those that "
        f"{many}. " + ("How many numbers remain?" if count else "What is the sum of the rest?"),
        f"An integer x is called good if x {one}. "
        f"{'Count' if count else 'Compute the sum of'} the good integers {ends}.",
    )


def _range(parameters: Parameters, rng: Random) -> Spec:
    c, count = _joined(parameters), parameters["ask"] == "count"
    high = rng.choice((100, 1000, 3000))
    if parameters["from_one"]:
        schema: Schema = (line(Int("n", 1, high)),)
        low, top, ends = "1", "n", rng.choice(("from 1 to n", "between 1 and n, inclusive,"))
    else:
        schema = (line(Int("l", 1, high), Int("r", 1, high)),)
        low, top, ends = "l", "r", rng.choice(("from l to r", "in the range [l, r]"))
    ends = ends.rstrip(",")
    each = "1" if count else "x"
    head = f"for x in range({low}, {top} + 1):\n    if "
    programs = twins(
        schema,
        rng,
        (
            f"ans = 0\n{head}{c.plain}:\n        ans += {each}\nprint(ans)",
            f"s = 0\nx = {low}\nwhile x <= {top}:\n    if {c.plain}:\n        s += {each}\n"
            "    x += 1\nprint(s)",
        ),
        (
            f"print(sum({each} for x in range({low}, {top} + 1) if {c.python}))",
            f"ans = 0\n{head}{c.python}:\n        ans += {each}\nprint(ans)",
        ),
        top=c.top,
        inline_top=c.top,
    )
    slips = {
        "stops early": f"print(sum({each} for x in range({low}, {top}) if {c.python}))",
        "wrong condition": f"print(sum({each} for x in range({low}, {top} + 1) if {c.almost}))",
    }
    return Spec(
        titles=("Lucky Integers", "Count Them", "Numbers in a Range", "@A and Good Numbers"),
        stories=_range_stories(c, rng, count, ends),
        schema=schema,
        output=(
            "Print the answer.",
            f"Print {'the number' if count else 'the sum'} of such integers.",
        ),
        python=programs.python,
        cpp=programs.cpp,
        wrong=tuple(
            Wrong("python", Code(body, used_helpers(c.top, body)), kind)
            for kind, body in slips.items()
        ),
        adjust=_sorted_ends,
        valid=lambda values: values.get("l", 0) <= values.get("r", 0),
        constraints=() if parameters["from_one"] else ("it is guaranteed that l <= r",),
    )


_PAIR_VALUES = {
    "sum": ("x + y", "the sum x + y", "the sum of the two numbers"),
    "product": ("x * y", "the product x * y", "the product of the two numbers"),
    "difference": ("abs(x - y)", "the difference |x - y|", "the absolute difference of the two"),
    "squares": ("x * x + y * y", "x * x + y * y", "the sum of the squares of the two numbers"),
    "twice": ("2 * x + y", "2 * x + y", "the first number doubled plus the second number"),
    "digits": ("10 * x + y", "10 * x + y", "ten times the first number plus the second number"),
}


def _pair_parameters(rng: Random) -> Parameters:
    return {
        "value": rng.choice(list(_PAIR_VALUES)),
        "condition": draw_condition(rng, ARITHMETIC + BOUNDS + SPECIAL + ("sum_multiple",)),
        "region": rng.choice(("grid", "grid", "less", "at most")),
    }


def _pair_stories(
    rng: Random, one: str, value: str, spoken: str, region: str, bounds: str
) -> tuple[str, ...]:
    sides = "b" if region == "grid" else "n"
    order = {"grid": "", "less": "x < y and ", "at most": "x <= y and "}[region]
    extra = {
        "grid": "",
        "less": " Only pairs in which the first number is less than the second one count.",
        "at most": " Only pairs in which the first number does not exceed the second one count.",
    }[region]
    first = "a" if region == "grid" else "n"
    return told(
        rng,
        f"Count the pairs of integers (x, y) with {bounds} such that {value} {one}.",
        f"@A picks an integer x from 1 to {first} and @B picks an integer y from 1 to {sides}. "
        f"In how many ways can they do it so that {order}{value} {one}?",
        f"Find the number of pairs of integers x and y such that {bounds} and {value} {one}.",
        f"@A rolls a die with faces 1 to {first}, then another one with faces 1 to {sides}. "
        f"How many outcomes are there in which {spoken} {one}?{extra}",
        f"A pair (x, y) of integers, {bounds}, is beautiful if {value} {one}. "
        "How many beautiful pairs are there?",
    )


def _pairs(parameters: Parameters, rng: Random) -> Spec:
    c = condition(parameters["condition"])
    code, value, spoken = _PAIR_VALUES[parameters["value"]]
    region, high = parameters["region"], rng.choice((20, 50, 60))
    schema: Schema = (line(Int("n", 1, high)),)
    first, bounds = "n", {"less": "1 <= x < y <= n", "at most": "1 <= x <= y <= n"}.get(region, "")
    inner = {"less": "range(x + 1, n + 1)", "at most": "range(x, n + 1)"}.get(region, "")
    if region == "grid":
        schema = (line(Int("a", 1, high), Int("b", 1, high)),)
        first, inner, bounds = "a", "range(1, b + 1)", "1 <= x <= a and 1 <= y <= b"
    v, whole = c.about("v"), c.about(code if code.startswith("abs") else f"({code})")
    loops = f"for x in range(1, {first} + 1):\n    for y in {inner}:\n        "
    kept = f"if {v.plain}:\n            ans += 1\nprint(ans)"
    comprehension = f"for x in range(1, {first} + 1) for y in {inner}"
    shorter = comprehension.replace(f"range(1, {first} + 1)", f"range(1, {first})")
    bodies = (
        f"ans = 0\n{loops}v = {code}\n        {kept}",
        f"ans = 0\n{loops}if {whole.plain}:\n            ans += 1\nprint(ans)",
    )
    short = f"print(sum(1 {comprehension} if {whole.plain if c.top else whole.python}))"
    programs = twins(schema, rng, bodies, (short,), top=c.top, inline_top=c.top)
    wrong = (
        Wrong("python", Code(f"print(sum(1 {shorter} if {whole.python}))"), "stops early"),
        Wrong("python", Code(f"print(sum(1 {comprehension} if {whole.almost}))"), "wrong test"),
    )
    return Spec(
        titles=("Pairs", "Counting Pairs", "Two Dice", "Beautiful Pairs", "@A and @B Choose"),
        stories=_pair_stories(rng, rng.choice(c.one), value, spoken, region, bounds),
        schema=schema,
        output=("Print the answer.", "Print the number of such pairs."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong,
    )


FAMILIES = (
    Family("range_count", ("brute force", "counting"), 800, _range_parameters, _range),
    Family("pair_count", ("brute force", "counting"), 800, _pair_parameters, _pairs),
)

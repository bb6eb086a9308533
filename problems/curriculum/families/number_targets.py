"""Sequences given by a rule, the fewest operations to a number, the nearest number of a kind."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import told, twins, wrong_twins
from problems.curriculum._schema import Int, Schema, Values, line


def _recurrence_parameters(rng: Random) -> Parameters:
    return {
        "p": rng.randint(1, 3),
        "q": rng.randint(1, 3),
        "c": rng.choice((0, 0, 1, 2, 3, 5)),
        "first": [rng.randint(0, 3), rng.randint(1, 5)] if rng.random() < 0.6 else [],
        "modulus": rng.choice((0, 0, 10, 100, 1000, 10007)),
        "ask": rng.choice(("term", "term", "sum")),
    }


def _term(p: int, q: int, c: int, newer: str, older: str) -> str:
    parts = [f"{k} * {name}" if k > 1 else name for k, name in ((p, newer), (q, older))]
    return " + ".join(parts + ([str(c)] if c else []))


def _recurrence_stories(rng: Random, parameters: Parameters, rule: str) -> tuple[str, ...]:
    modulus, ask = parameters["modulus"], parameters["ask"]
    zero, one = parameters["first"] or ("a", "b")
    what = "f_n" if ask == "term" else "f_0 + f_1 + ... + f_n"
    asked = f"{what} modulo {modulus}" if modulus else what
    p, q, c = parameters["p"], parameters["q"], parameters["c"]
    spoken = (
        f"{p} times the previous number plus {q} times the one before it".replace("1 times ", "")
        + (f" plus {c}" if c else "")
    )  # fmt: skip
    last = "the last digit" if modulus == 10 else f"the remainder modulo {modulus}"
    day = "on day n" if ask == "term" else "in total on the days from 0 to n"
    tail = f" Only {last} of the answer is needed." if modulus else ""
    return told(
        rng,
        f"A sequence is defined by f_0 = {zero}, f_1 = {one} and f_i = {rule} for i >= 2. "
        f"Find {asked}.",
        f"Let f_0 = {zero} and f_1 = {one}. For every i >= 2, f_i = {rule}. Compute {asked}.",
        f"@A writes the numbers {zero} and {one}. Each next number is {spoken}. Counting from 0, "
        f"find {'the n-th number' if ask == 'term' else 'the sum of the numbers 0 to n'}.{tail}",
        f"@A finds {zero} @T on day 0 and {one} on day 1. On every later day, the number found is "
        f"{spoken}, in terms of the two preceding days. How many does @A find {day}?{tail}",
        f"The sequence f starts with f_0 = {zero}, f_1 = {one}. Further members follow the rule "
        f"f_i = {rule}. @B asks for {asked}. What is it?",
    )


def _recurrence(parameters: Parameters, rng: Random) -> Spec:
    p, q, c, first = (parameters[name] for name in ("p", "q", "c", "first"))
    modulus, total = parameters["modulus"], parameters["ask"] == "sum"
    n = Int("n", 0, rng.choice((1000, 100_000)) if modulus else 25, wide=True)
    starts = () if first else (Int("a", 0, 9, wide=True), Int("b", 0, 9, wide=True))
    schema: Schema = (line(*starts, n),)
    zero, one = map(str, first or ("a", "b"))
    cut = f" % {modulus}" if modulus else ""
    nxt = _term(p, q, c, "y", "x")
    step = f"({nxt}){cut}" if cut else nxt
    head = f"x, y = {zero}, {one}\n"
    bodies: tuple[str, ...] = (f"{head}for i in range(n):\n    x, y = y, {step}\nprint(x{cut})",)
    slips = {"off by one": bodies[0].replace("range(n)", "range(n + 1)")}
    listed = f"f = [{zero}, {one}]\nfor i in range(n):\n    "
    older = _term(p, q, c, "f[-1]", "f[-2]")
    listed += f"f.append(({older}){cut})\n" if cut else f"f.append({older})\n"
    listed += f"print(sum(f[:n + 1]){cut})" if total else f"print(f[n]{cut})"
    if total:
        add = f"    s = (s + x){cut}\n" if cut else "    s += x\n"
        bodies = (
            f"{head}s = 0\nfor i in range(n + 1):\n{add}    x, y = y, {step}\nprint(s)",
            f"{head}s = x{cut}\nfor i in range(n):\n    x, y = y, {step}\n{add}print(s)",
        )
        slips = {"off by one": bodies[0].replace("range(n + 1)", "range(n)")}
    else:
        bodies += (
            f"{head}i = 0\nwhile i < n:\n    z = {step}\n    x = y\n    y = z\n    i += 1\n"
            f"print(x{cut})",
        )
    if p != q:
        swapped = f"({_term(p, q, c, 'x', 'y')}){cut}" if cut else _term(p, q, c, "x", "y")
        slips["terms swapped"] = bodies[0].replace(step, swapped)
    programs = twins(schema, rng, bodies, (listed,), wide=True)
    rule = _term(p, q, c, "f_{i-1}", "f_{i-2}")
    return Spec(
        titles=("A Sequence", "Recurrence", "Next Number", "Almost Fibonacci"),
        stories=_recurrence_stories(rng, parameters, rule),
        schema=schema,
        output=("Print the answer.", "Print one integer, the requested value."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, slips, wide=True),
    )


def _fewest_parameters(rng: Random) -> Parameters:
    kind = rng.choice(("jumps", "forward", "both ways", "divide", "coins"))
    return {
        "kind": kind,
        "k": rng.randint(2, 3) if kind == "divide" else rng.randint(2, 15),
        "second": rng.randint(2, 6) if kind == "coins" else 0,
        "between": kind != "divide" and rng.random() < 0.5,
        "one_way": kind in ("jumps", "both ways"),
    }


def _fewest_rules(parameters: Parameters) -> tuple[str, tuple[str, ...], str]:
    """The allowed operations in words, bodies that print the fewest for a distance, a slip."""
    k, second = parameters["k"], parameters["second"]
    match parameters["kind"]:
        case "jumps":
            words = f"change it by any integer amount from 1 to {k}, up or down"
            loop = f"c = 0\nwhile d > 0:\n    d -= {k}\n    c += 1\nprint(c)"
            return words, (f"print((d + {k - 1}) // {k})", loop), f"print(d // {k})"
        case "forward":
            words = f"add 1 to it or add {k} to it"
            loop = f"c = 0\nwhile d >= {k}:\n    d -= {k}\n    c += 1\nprint(c + d)"
            return words, (f"print(d // {k} + d % {k})", loop), f"print((d + {k - 1}) // {k})"
        case "both ways":
            words = f"add or subtract 1, or add or subtract {k}"
            fast = f"q = d // {k}\nr = d % {k}\nprint(min(q + r, q + 1 + {k} - r))"
            one = f"print(d // {k} + min(d % {k}, {k + 1} - d % {k}))"
            return words, (fast, one), f"print(d // {k} + d % {k})"
        case "divide":
            words = f"add 1 to it or multiply it by {k}"
            loop = f"c = 0\nwhile d > 0:\n    if d % {k} == 0:\n        d //= {k}\n    else:\n"
            loop += "        d -= 1\n    c += 1\nprint(c)"
            fast = f"c = 0\nwhile d >= {k}:\n    c += d % {k} + 1\n    d //= {k}\nprint(c + d)"
            return words, (loop, fast), loop.replace("c = 0", "c = 1")
    big = k * second
    words = f"add 1, add {k} or add {big} to it"
    one = f"print(d // {big} + d % {big} // {k} + d % {k})"
    steps = f"c = d // {big}\nd %= {big}\nc += d // {k}\nc += d % {k}\nprint(c)"
    return words, (one, steps), f"print(d // {k} + d % {k})"


def _fewest(parameters: Parameters, rng: Random) -> Spec:
    words, bodies, slip = _fewest_rules(parameters)
    between, one_way = parameters["between"], parameters["one_way"]
    high = rng.choice((100, 1000, 100_000))
    fields = (Int("a", 0, high), Int("b", 0, high)) if between else (Int("n", 0, high),)
    schema: Schema = (line(*fields),)
    start, end = ("a", "b") if between else ("0", "n")
    distance = "abs(b - a)" if one_way else "b - a"
    bodies, slip = (
        ((*(f"d = {distance}\n{body}" for body in bodies),), f"d = {distance}\n{slip}")
        if between
        else ((*(re.sub(r"\bd\b", "n", body) for body in bodies),), re.sub(r"\bd\b", "n", slip))
    )
    programs = twins(schema, rng, bodies)
    walk = parameters["kind"] in ("jumps", "both ways", "forward", "coins")
    return Spec(
        titles=("Fewest Operations", "Reach the Number", "Buttons", "Shortest Way"),
        stories=told(
            rng,
            f"A number is {start} at first. In one operation you can {words}. Find the minimum "
            f"number of operations needed to make it equal to {end}.",
            f"@A has a counter that shows {start}. One press of a button lets @A {words}. How few "
            f"presses are enough to show {end}?",
            f"@A wants to turn the number {start} into {end}. A move is one of the following: "
            f"{words}. What is the smallest possible number of moves?",
            f"You start with x = {start} and may repeat this operation: {words}. At least how "
            f"many operations are required until x = {end}?",
            f"{'A robot in @P stands at point ' if walk else 'A robot in @P shows the number '}"
            f"{start}{' of a number line' if walk else ''}. With one command, its "
            f"{'coordinate' if walk else 'number'} x can be changed as follows: {words}. Find the "
            f"least number of commands that leads to {end}.",
        ),
        schema=schema,
        output=("Print the answer.", "Print the minimum number of operations."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, {"wrong count": slip}),
        valid=None if one_way or not between else lambda v: v["a"] <= v["b"],
        constraints=() if one_way or not between else ("it is guaranteed that a <= b",),
    )


_NEAREST = {
    "next": ("the smallest integer that is at least n and", "n + ({r} - n % {k} + {k}) % {k}"),
    "greater": (
        "the smallest integer that is strictly greater than n and",
        "n + 1 + ({r} - (n + 1) % {k} + {k}) % {k}",
    ),
    "previous": ("the largest integer that is at most n and", "n - (n % {k} - {r} + {k}) % {k}"),
    "smaller": (
        "the largest integer that is strictly less than n and",
        "n - 1 - ((n - 1) % {k} - {r} + {k}) % {k}",
    ),
}
_NEAREST_LOOPS = {
    "next": ("x = n", "x += 1"),
    "greater": ("x = n + 1", "x += 1"),
    "previous": ("x = n", "x -= 1"),
    "smaller": ("x = n - 1", "x -= 1"),
}


def _nearest_parameters(rng: Random) -> Parameters:
    k = rng.randint(2, 20)
    given = rng.random() < 0.25
    return {
        "direction": rng.choice(list(_NEAREST)),
        "k": 0 if given else k,
        "remainder": rng.randint(1, k - 1) if not given and rng.random() < 0.4 else 0,
        "ask": rng.choice(("number", "number", "distance")),
    }


def _nearest(parameters: Parameters, rng: Random) -> Spec:
    r, distance = parameters["remainder"], parameters["ask"] == "distance"
    k = str(parameters["k"] or "k")
    words, formula = _NEAREST[parameters["direction"]]
    start, move = _NEAREST_LOOPS[parameters["direction"]]
    kind = f"gives the remainder {r} when divided by {k}" if r else f"is divisible by {k}"
    high = rng.choice((100, 1000, 10**6, 10**9 - 100))
    fields = (Int("n", 50, high), *(() if parameters["k"] else (Int("k", 2, 50),)))
    schema: Schema = (line(*fields),)
    formula = _simplified(formula.format(k=k, r=r), parameters["direction"], r, k)
    up = "+" in move
    result = ("x - n" if up else "n - x") if distance else "x"
    ready = f"x = {formula}\nprint({result})" if distance else f"print({formula})"
    loop = f"{start}\nwhile x % {k} != {r}:\n    {move}\nprint({result})"
    python = (
        (f"{start}\nwhile True:\n    if x % {k} == {r}:\n        break\n    {move}\n"
         f"print({result})"),
    )  # fmt: skip
    other = {"x = n": f"x = n {move[2]} 1"}.get(start, "x = n")
    programs = twins(schema, rng, (loop, ready), python)
    asked = f"{words} {kind}"
    question = f"the difference between n and {asked}" if distance else asked
    pretty = words.removesuffix(" and").replace("integer", "pretty integer")
    pretty = f"the difference between n and {pretty}" if distance else pretty
    reply = "Find the absolute difference of the two numbers" if distance else "Find @B's number"
    return Spec(
        titles=("Nearest Number", "Rounding", "Next Stop", "Lucky Multiple"),
        stories=told(
            rng,
            f"Given n, find {question}.",
            f"@A lives in house number n on a long street in @P and looks for {asked}. "
            + ("How far from n is it?" if distance else "Which number is it?"),
            f"You are given {'an integer n' if parameters['k'] else 'integers n and k'}. "
            f"{'By how much does n differ from' if distance else 'What is'} {asked}?",
            f"@A says n, and @B answers with {asked}. {reply}.",
            f"Call an integer pretty if it {kind}. Find {pretty}.",
        ),
        schema=schema,
        output=("Print the answer.", "Print one integer."),
        python=programs.python,
        cpp=programs.cpp,
        wrong=wrong_twins(schema, rng, {"strictness": loop.replace(start, other, 1)}),
        adjust=_often_exact(high, k, r),
    )


def _often_exact(high: int, k: str, r: int) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook: often n itself has the property."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if rng.random() >= 0.25 or values["n"] <= 100:
            return values
        step = int(values.get("k", k))
        exact = values["n"] // step * step + r
        return {**values, "n": exact if exact <= high else exact - step}

    return adjust


def _simplified(formula: str, direction: str, r: int, k: str) -> str:
    if r:
        return formula
    return {
        "next": f"(n + {k} - 1) // {k} * {k}" if k == "k" else f"(n + {int(k) - 1}) // {k} * {k}",
        "greater": f"(n // {k} + 1) * {k}",
        "previous": f"n // {k} * {k}",
        "smaller": f"(n - 1) // {k} * {k}",
    }[direction]


FAMILIES = (
    Family(
        "recurrence_value", ("implementation", "math"), 800, _recurrence_parameters, _recurrence
    ),
    Family("fewest_operations", ("greedy", "math"), 800, _fewest_parameters, _fewest),
    Family("nearest_number", ("math", "implementation"), 800, _nearest_parameters, _nearest),
)

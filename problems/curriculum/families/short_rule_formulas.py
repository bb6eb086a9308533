"""Short problems whose answer is a drawn formula over a few integers, told in words."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_rules import (
    code,
    draw_formula,
    interval,
    mistakes,
    said,
    signs,
    slips,
    stepped,
)
from problems.curriculum._phrases_rules_texts import formula_stories
from problems.curriculum._schema import Int, Ints, Schema, line
from problems.curriculum._short import short_spec

_TITLES = ("Calculation", "A Formula", "Compute It", "Arithmetic", "@A's Homework", "Evaluate")


def _names(rng: Random, count: int) -> list[str]:
    sets = {1: ("x", "n", "a"), 2: ("ab", "xy", "pq", "mn"), 3: ("abc", "xyz"), 4: ("abcd", "wxyz")}
    return list(rng.choice(sets[count]))


def _parameters(count: int, low: int, high: int) -> Callable[[Random], Parameters]:
    def parameters(rng: Random) -> Parameters:
        names = _names(rng, count)
        return {"names": names, "f": draw_formula(rng, names, rng.randint(low, high))}

    return parameters


def _high(f: object, rng: Random) -> int:
    return rng.choice([h for h in (50, 100, 200, 1000) if max(map(abs, interval(f, 1, h))) < 10**9])


def _one_line(parameters: Parameters, rng: Random) -> Spec:
    names, f = parameters["names"], parameters["f"]
    if "p" in names:
        names, f = ["s", "t"], _renamed(f)
    high = _high(f, rng)
    fields = [Int(name, 1, high) for name in names]
    one = len(names) < 4 or rng.random() < 0.5
    schema: Schema = (line(*fields),) if one else (line(*fields[:2]), line(*fields[2:]))
    right = code(f)
    return short_spec(
        rng,
        schema,
        titles=_TITLES,
        stories=formula_stories(f, names, rng),
        python=(f"print({right})", f"{stepped(f)}print(ans)", f"ans = {right}\nprint(ans)"),
        wrong=mistakes(schema, rng, right, slips(f)),
    )


def _renamed(f: object) -> object:
    if isinstance(f, list):
        return [f[0], *map(_renamed, f[1:])]
    return {"p": "s", "q": "t"}.get(f, f) if isinstance(f, str) else f


def _list_parameters(rng: Random) -> Parameters:
    return {"f": draw_formula(rng, ["x"], rng.randint(1, 2)), "fold": rng.choice(("sum", "max"))}


_FOLDS = {"sum": ("sum", "total"), "max": ("maximum", "largest")}


def _over_list(parameters: Parameters, rng: Random) -> Spec:
    f, fold = parameters["f"], parameters["fold"]
    high = rng.choice((50, 100))
    schema: Schema = (line(Int("n", 1, 100)), line(Ints("a", "n", 1, high)))
    value = code(f)
    what, other = _FOLDS[fold]
    goal = f"the {what} of these values" if fold == "sum" else f"the {other} of these values"
    start = "0" if fold == "sum" else "-1000000000"
    change = "ans += {}" if fold == "sum" else "ans = max(ans, {})"
    loop = f"ans = {start}\nfor x in a:\n    {change.format(value)}\nprint(ans)"
    slip = change.format(slips(f)["another operation"])
    wrong = f"ans = {start}\nfor x in a:\n    {slip}\nprint(ans)"
    return short_spec(
        rng,
        schema,
        titles=("Many Values", "List and Formula", "Values of @A", "Apply and Combine"),
        stories=(
            f"You are given a list a of n integers. For each element x, compute {said(f, rng)}. "
            f"Print {goal}.",
            f"Let f(x) = {signs(f)}. Find the {what} of f(a_1), f(a_2), ..., f(a_n).",
            f"@A has n @T; the i-th one bears the number a_i. An item with the number x "
            f"is worth {said(f, rng)}. Find the {what} of the values of all @T.",
            f"Each integer x in the list a is replaced with {said(f, rng)}. Find the {what} of the "
            f"new list.",
            f"There are n players in @P, and player i has a score of a_i. A score of x is turned "
            f"into {signs(f)} points. Find the {what} of the points of all players.",
        ),
        python=(
            loop,
            f"ans = {start}\nfor i in range(n):\n    x = a[i]\n    {change.format(value)}\n"
            f"print(ans)",
        ),
        only_python=(
            f"print({fold}({value} for x in a))",
            f"print({fold}([{value} for x in a]))",
            f"b = []\nfor x in a:\n    b.append({value})\nprint({fold}(b))",
        ),
        wrong={"another operation": wrong} if f[0] != "sq" else {},
    )


def _pairs_parameters(rng: Random) -> Parameters:
    return {"f": draw_formula(rng, ["x", "y"], rng.randint(1, 2)), "best": rng.random() < 0.4}


def _pairs(parameters: Parameters, rng: Random) -> Spec:
    f, best = parameters["f"], parameters["best"]
    high = rng.choice((20, 50, 100))
    schema: Schema = (
        line(Int("n", 1, 50)),
        line(Ints("a", "n", 1, high)),
        line(Ints("b", "n", 1, high)),
    )
    at = code(f, x="a[i]", y="b[i]")
    zipped = code(f)
    what = "the largest of these n values" if best else "the sum of these n values"
    whole = "maximum" if best else "sum"
    start, fold = ("-1000000000", "max") if best else ("0", "sum")
    change = "ans = max(ans, {})" if best else "ans += {}"
    return short_spec(
        rng,
        schema,
        titles=("Two Lists", "Pairs of Numbers", "Row by Row", "@A and @B Play"),
        stories=(
            f"You are given two lists a and b of n integers each. For every i, let x = a_i and "
            f"y = b_i, and compute {said(f, rng)}. Print {what}.",
            f"Let f(x, y) = {signs(f)}. Find the {whole} of f(a_i, b_i) over all i from 1 to n.",
            f"@A and @B play n rounds. In round i, @A shows x = a_i and @B shows y = b_i. The "
            f"round is worth {said(f, rng)}. Find the {whole} of the values of all rounds.",
            f"There are n rectangles; the i-th has width x = a_i and height y = b_i. Its score is "
            f"{signs(f)}. Find the {whole} of all scores.",
            f"On day i of a holiday in @P, x = a_i buses and y = b_i trains arrive. Then "
            f"{said(f, rng)} is written down. Print {what}.",
        ),
        python=(
            f"ans = {start}\nfor i in range(n):\n    {change.format(at)}\nprint(ans)",
            f"ans = {start}\nfor i in range(n):\n    x = a[i]\n    y = b[i]\n"
            f"    {change.format(zipped)}\nprint(ans)",
        ),
        only_python=(
            f"print({fold}({zipped} for x, y in zip(a, b)))",
            f"ans = {start}\nfor x, y in zip(a, b):\n    {change.format(zipped)}\nprint(ans)",
        ),
        wrong={
            "first pair only": f"i = 0\nprint({at})",
            "another operation": f"ans = {start}\nfor i in range(n):\n    "
            f"{change.format(slips(code_swap(f))['another operation'])}\nprint(ans)",
        },
    )


def code_swap(f: object) -> list[object]:
    """The formula with list elements for its names."""
    text = {"x": "a[i]", "y": "b[i]"}
    if not isinstance(f, list):
        raise TypeError(f)
    return [f[0], *(code_swap(p) if isinstance(p, list) else text.get(p, p) for p in f[1:])]


def _nested_parameters(rng: Random) -> Parameters:
    a, b, c = rng.randint(1, 4), rng.randint(0, 9), rng.randint(1, 30)
    shape = rng.choice(
        ("f(f(x))", "f(x + 1) + f(x)", "f(f(x) + x)", "f(x + f(1))", "f(2 * x) + f(x)")
    )
    return {"a": a, "b": b, "c": c, "shape": shape, "square": rng.random() < 0.5}


def _nested(parameters: Parameters, rng: Random) -> Spec:
    a, b, c, shape = (parameters[key] for key in ("a", "b", "c", "shape"))
    square = parameters["square"]
    lead = f"{a} * z * z" if square else f"{a + 1} * z"
    body = f"{lead} + {b} * z + {c}" if square else f"{lead} + {c}"
    shown = f"{a} z^2 + {b} z + {c}" if square else f"{a + 1} z + {c}"
    high = rng.choice((10, 20))
    schema: Schema = (line(Int("x", 1, high)),)
    top = f"def f(z):\n    return {body}\n"
    inner = {"f(f(x))": "f(f(x))", "f(f(x) + x)": "f(f(x) + x)"}.get(shape, shape)
    return short_spec(
        rng,
        schema,
        titles=("Function", "f and f Again", "@A's Function", "Nested"),
        stories=(
            f"Let f(z) = {shown}. Given an integer x, print {inner}.",
            f"A function f is defined by f(z) = {shown}. Given x, find the value of {inner}.",
            f"@A has a machine: an integer z goes in, and {shown} comes out. We call this number "
            f"f(z). Find {inner} for a given x.",
            f"You are given an integer x. Compute {inner}, where f(z) = {shown} for every z.",
            f"For an integer z, let f(z) be {shown}. @B wants to know {inner}. Answer @B's "
            f"question for the given x.",
        ),
        python=(f"print({shape})", f"ans = {shape}\nprint(ans)"),
        top=top,
        only_python=(f"f = lambda z: {body}\nprint({shape})",),
        wrong={"applies f once": "print(f(x))", "adds one": f"print({shape} + 1)"},
        wide=True,
    )


_ONE_LINE = ("math", "implementation")
FAMILIES = (
    Family("short_rule_formula_one", _ONE_LINE, 800, _parameters(1, 2, 4), _one_line),
    Family("short_rule_formula_two", _ONE_LINE, 800, _parameters(2, 1, 2), _one_line),
    Family("short_rule_formula_three", _ONE_LINE, 800, _parameters(3, 0, 2), _one_line),
    Family("short_rule_formula_four", _ONE_LINE, 800, _parameters(4, 0, 2), _one_line),
    Family("short_rule_formula_list", _ONE_LINE, 900, _list_parameters, _over_list),
    Family("short_rule_formula_pairs", _ONE_LINE, 900, _pairs_parameters, _pairs),
    Family("short_rule_formula_nested", _ONE_LINE, 800, _nested_parameters, _nested),
)

"""Short problems about one list: counts, sums, extremes and positions under a condition."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Ints, Schema, Values, line
from problems.curriculum._short import short_spec

_KINDS = {
    "ge": (("at least {c}", "not less than {c}", "greater than or equal to {c}"), "x >= {c}"),
    "gt": (("greater than {c}", "strictly greater than {c}", "more than {c}"), "x > {c}"),
    "le": (("at most {c}", "not greater than {c}", "less than or equal to {c}"), "x <= {c}"),
    "lt": (("less than {c}", "strictly less than {c}", "smaller than {c}"), "x < {c}"),
    "mult": (("a multiple of {k}", "divisible by {k}"), "x % {k} == 0"),
    "not": (("not divisible by {k}", "not a multiple of {k}"), "x % {k} != 0"),
    "rest": (("equal to {r} modulo {k}", "{r} more than a multiple of {k}"), "x % {k} == {r}"),
    "in": (
        ("between {c} and {d}, inclusive", "at least {c} and at most {d}"),
        "{c} <= x <= {d}",
    ),
    "out": (("less than {c} or greater than {d}", "below {c} or above {d}"), "x < {c} or x > {d}"),
}


def draw_condition(rng: Random, high: int, kinds: tuple[str, ...] = tuple(_KINDS)) -> Parameters:
    """A condition on one number up to about ``high``."""
    c, k = rng.randint(2, high), rng.randint(2, 12)
    return {
        "kind": rng.choice(kinds),
        "c": c,
        "d": c + rng.randint(1, max(2, high // 2)),
        "k": k,
        "r": rng.randint(1, k - 1),
    }


def condition_of(condition: Parameters, rng: Random, name: str = "x") -> tuple[str, str]:
    """What follows "is" in English, and the Python test of ``name``."""
    texts, test = _KINDS[condition["kind"]]
    told, code = (text.format(**condition) for text in (rng.choice(texts), test))
    if name != "x":
        code = " ".join(name if part == "x" else part for part in code.split(" "))
    return told, code


def near(
    schema: Schema, name: str, *marks: int, share: float = 0.8
) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook: most numbers of the list ``name`` lie near one of ``marks``."""
    field = next(f for fields in schema for f in fields if f.name == name)
    assert isinstance(field, Ints)

    def one(rng: Random, old: int) -> int:
        if rng.random() > share:
            return old
        mark = rng.choice(marks)
        value = mark + rng.choice((0, 0, -1, 1, rng.randint(-9, 9), rng.randint(-mark, mark)))
        return min(field.hi, max(field.lo, value))

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if size == "max" or rng.random() < 0.1:
            return values
        return {**values, name: [one(rng, old) for old in values[name]]}

    return adjust


def small_list(rng: Random, high: int, low: int = 1, least: int = 1) -> Schema:
    """n and n integers."""
    return (
        line(Int("n", least, rng.choice((10, 20, 50, 100)))),
        line(Ints("a", "n", low, high)),
    )


def given(rng: Random) -> str:
    """A first sentence about the list."""
    return rng.choice(
        (
            "You are given n integers a_1, a_2, ..., a_n.",
            "You are given a sequence of n integers a_1, ..., a_n.",
            "There are n @T, and the number a_i is written on the i-th of them.",
            "@A has n integers a_1, ..., a_n.",
            "Given is a list a of n integers.",
        )
    )


def _count_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("count", "count", "sum", "rest"))
    return {**draw_condition(rng, rng.choice((20, 90, 900))), "ask": ask}


_ASKS = {
    "count": ("how many of the numbers are", "the number of i such that a_i is",
              "ans += 1", "len(v)"),
    "sum": ("the sum of the numbers that are", "the sum of all a_i such that a_i is",
            "ans += x", "sum(v)"),
    "rest": ("how many numbers remain after removing all that are",
             "the number of i such that a_i is not", "ans -= 1", "n - len(v)"),
}  # fmt: skip


def _count(parameters: Parameters, rng: Random) -> Spec:
    told, test = condition_of(parameters, rng)
    ask, sign, step, short = _ASKS[parameters["ask"]]
    if parameters["ask"] == "rest":
        sign = sign.removesuffix("is not") + "it is false that a_i is"
    schema = small_list(rng, max(1000, 2 * parameters["d"]))
    start = "n" if parameters["ask"] == "rest" else "0"
    inner = f"    if {test}:\n        {step}\n"
    indexed = inner.replace("x", "a[i]")
    off = inner.replace("ans += x", "ans += 1") if "ans += x" in inner else "    ans += x\n"
    return short_spec(
        rng,
        schema,
        titles=("Count Them", "Filter", "Numbers of @A", "Which of Them?"),
        stories=(
            f"{given(rng)} Find {ask} {told}.",
            f"{given(rng)} Print {sign} {told}.",
            f"@A does not care about all numbers, but about those that are {told}. For a list "
            f"a_1, ..., a_n, @A wants to know {ask} {told}. Answer this question.",
            f"On n days, @A counted the visitors of @P; there were a_i on day i. Find {sign} "
            f"{told}.",
            f"For a sequence a_1, ..., a_n, write a program that finds {ask} {told}.",
            f"@B gives @A a list of n numbers a_1, ..., a_n and asks for {sign} {told}. What "
            f"should @A say?",
        ),
        python=(
            f"ans = {start}\nfor x in a:\n{inner}print(ans)",
            f"ans = {start}\nfor i in range(n):\n{indexed}print(ans)",
        ),
        only_python=(
            f"v = [x for x in a if {test}]\nprint({short})",
            f"print(sum({'x' if parameters['ask'] == 'sum' else '1'} for x in a if "
            f"{'not (' + test + ')' if parameters['ask'] == 'rest' else test}))",
        ),
        wrong={
            "another quantity": f"ans = {start}\nfor x in a:\n{off}print(ans)",
            "misses the last": f"ans = {start}\nfor i in range(n - 1):\n{indexed}print(ans)",
        },
        adjust=near(schema, "a", parameters["c"], parameters["d"], parameters["k"] * 3),
    )


def _index_parameters(rng: Random) -> Parameters:
    none = rng.choice((-1, 0, "n", "n + 1"))
    return {
        **draw_condition(rng, rng.choice((20, 90, 900))),
        "last": rng.random() < 0.4,
        "none": none,
    }


def _index(parameters: Parameters, rng: Random) -> Spec:
    told, test = condition_of(parameters, rng, "a[i]")
    last, none = parameters["last"], parameters["none"]
    end, extreme = ("last", "largest") if last else ("first", "smallest")
    schema = small_list(rng, max(1000, 2 * parameters["d"]))
    loop = "range(n - 1, -1, -1)" if last else "range(n)"
    simple = test if last else f"not found and ({test})"
    values = f"[i + 1 for i in range(n) if {test}]"
    no = f"if there is no such {{}}, {rng.choice(('print', 'the answer is'))} {none}"
    return short_spec(
        rng,
        schema,
        titles=(f"The {end} one", "Which Position?", "Find It"),
        stories=(
            f"{given(rng)} Find the {extreme} i such that a_i is {told}; {no.format('i')}.",
            f"On each of n days, @A sells @T; a_i of them on day i. On which day was the number "
            f"of sold @T {told} for the {end} time? Days are numbered from 1; {no.format('day')}.",
            f"{given(rng)} Print the position (counted from 1) of the {end} number that is "
            f"{told}; {no.format('number')}.",
            f"n people stand in a row, and the i-th from the left is a_i years old. Find the "
            f"{extreme} i for which the age a_i is {told}; {no.format('i')}.",
            f"Let i be the {extreme} index with 1 <= i <= n for which a_i is {told}. Find i, but "
            f"{no.format('index')}.",
        ),
        python=(
            f"ans = {none}\nfor i in {loop}:\n    if {test}:\n        ans = i + 1\n"
            f"        break\nprint(ans)",
            f"ans = {none}\nfound = False\nfor i in range(n):\n    if {simple}:\n"
            f"        ans = i + 1\n        found = True\nprint(ans)",
        ),
        only_python=(
            f"v = {values}\nprint(v[{-1 if last else 0}] if v else {none})",
            f"print({'max' if last else 'min'}({values}, default={none}))",
        ),
        wrong={
            "counts from zero": f"ans = {none}\nfor i in {loop}:\n    if {test}:\n        ans = i\n"
            f"        break\nprint(ans)",
            "other end": f"ans = {none}\nfor i in range(n):\n    if "
            + (f"ans == {none} and ({test})" if last else test)
            + ":\n        ans = i + 1\nprint(ans)",
        },
        adjust=near(schema, "a", parameters["c"], parameters["d"], parameters["k"] * 3),
    )


FAMILIES = (
    Family("short_list_count_if", ("implementation",), 800, _count_parameters, _count),
    Family("short_list_index_if", ("implementation",), 800, _index_parameters, _index),
)

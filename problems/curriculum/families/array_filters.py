"""Filter, map and aggregate over one array: the most common shape of an easy problem."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._schema import Int, Ints, line


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on an element: in words (singular and plural) and as expressions of ``x``."""

    words: tuple[str, ...]
    python: str
    cpp: str
    almost: str


def _filter(parameters: Parameters) -> Filter:
    kind, k = parameters["filter"], parameters["k"]
    return {
        "even": Filter(("even",), "x % 2 == 0", "x % 2 == 0", "x % 2 != 0"),
        "odd": Filter(("odd",), "x % 2 == 1", "x % 2 != 0", "x % 2 == 0"),
        "above": Filter(
            (f"greater than {k}", f"strictly greater than {k}"), f"x > {k}", f"x > {k}", f"x >= {k}"
        ),
        "below": Filter(
            (f"less than {k}", f"smaller than {k}"), f"x < {k}", f"x < {k}", f"x <= {k}"
        ),
        "multiple": Filter(
            (f"divisible by {k}", f"a multiple of {k}"),
            f"x % {k} == 0",
            f"x % {k} == 0",
            f"x % {k} != 0",
        ),
        "ends": Filter(
            (f"such that its last digit is {k % 10}", f"ending with the digit {k % 10}"),
            f"x % 10 == {k % 10}",
            f"x % 10 == {k % 10}",
            f"x // 10 == {k % 10}",
        ),
    }[kind]


def _parameters(rng: Random) -> Parameters:
    kind = rng.choice(("even", "odd", "above", "below", "multiple", "ends"))
    low = 2 if kind == "multiple" else 3
    k = rng.randint(low, 15) if kind not in ("even", "odd") else 0
    return {"filter": kind, "k": k}


def _schema(rng: Random) -> tuple[tuple[Int] | tuple[Ints], ...]:
    most = rng.choice((100, 1000, 200_000))
    high = rng.choice((100, 1000, 10**9))
    text = rng.choice(("the number of elements", "the length of the array", ""))
    return (line(Int("n", 1, most, text)), line(Ints("a", "n", 1, high)))  # type: ignore[return-value]


def _count(parameters: Parameters, rng: Random) -> Spec:
    f = _filter(parameters)
    what = rng.choice(f.words)
    return Spec(
        titles=("Counting", "How Many", "Special Numbers", "@A and @T"),
        stories=(
            f"You are given an array of n integers. Count the elements that are {what}."
            if not what.startswith(("such", "ending"))
            else f"You are given an array of n integers. Count the elements {what}.",
            f"@A has n @T, and an integer is written on each of them. How many of the integers "
            f"are there {'' if what.startswith(('such', 'ending')) else 'that are '}{what}?",
            f"There are n @T in a row in @P. The i-th of them has weight a_i. @A likes a number "
            f"x only if x is {what}. Find how many of the weights @A likes."
            if not what.startswith(("such", "ending"))
            else f"There are n @T in a row in @P with weights a_i. @A likes a weight only if its "
            f"last digit is {parameters['k'] % 10}. Find how many of the weights @A likes.",
            f"Given a sequence a_1, ..., a_n, find the number of indices i for which a_i is a "
            f"number {what}.",
        ),
        schema=_schema(rng),
        output=("Print the answer.", "Print one integer: the number of such elements."),
        python=(
            Code(f"print(sum(1 for x in a if {f.python}))"),
            Code(f"ans = 0\nfor x in a:\n    if {f.python}:\n        ans += 1\nprint(ans)"),
            Code(f"print(len([x for x in a if {f.python}]))"),
        ),
        cpp=(
            Code(
                f"int ans = 0;\nfor (int x : a) {{\n    if ({f.cpp}) ans++;\n}}\n"
                "cout << ans << endl;"
            ),
            Code(
                "int n;\ncin >> n;\nint cnt = 0;\nfor (int i = 0; i < n; i++) {\n    int x;\n"
                f"    cin >> x;\n    if ({f.cpp}) cnt++;\n}}\ncout << cnt << endl;",
                reads=True,
            ),
            Code(f"cout << count_if(a.begin(), a.end(), [](int x) {{ return {f.cpp}; }}) << endl;"),
        ),
        wrong=(
            Wrong("python", Code(f"print(sum(1 for x in a if {f.almost}))"), "wrong condition"),
            Wrong("python", Code(f"print(sum(x for x in a if {f.python}))"), "sum, not count"),
        ),
    )


FAMILIES = (Family("array_filter_count", ("implementation",), 800, _parameters, _count),)

"""Tasks p03975 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _periods(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    b += a == b
    pool = [a, b, a - 1, b - 1, a + 1, b + 1, (a + b) // 2]
    times = {rng.choice(pool) if rng.random() < 0.3 else x for (x,) in values["r"]}
    times = {min(10**9, max(1, x)) for x in times}
    return {
        "n": len(times),
        "a": a,
        "b": b,
        "r": [(x,) for x in rng.sample(sorted(times), len(times))],
    }


def _distinct_periods(values: Values) -> bool:
    return values["a"] < values["b"] and len(set(values["r"])) == values["n"]


TASKS = (
    Task(
        id="p03975",
        schema=(
            line(Int("n", 1, 1000), Int("a", 1, 10**9 - 1), Int("b", 1, 10**9)),
            line(Rows("r", "n", ("t",), ((1, 10**9),))),
        ),
        python=(
            "count = 0\nfor t in r:\n    if t < a or t >= b:\n        count += 1\nprint(count)",
            "missed = 0\nfor t in r:\n    if a <= t and t < b:\n        missed += 1\n"
            "print(n - missed)",
        ),
        only_python=(
            "print(sum(not a <= t < b for t in r))",
            "print(len([t for t in r if t < a or b <= t]))",
        ),
        only_cpp=(
            "int ans = n;\nfor (int t : r) if (a <= t && t < b) ans--;\ncout << ans << endl;",
        ),
        titles=(
            "Closed Bridge",
            "Classes That Take Place",
        ),
        stories=(
            "A bridge is closed from the beginning of day a on and open again from the "
            "beginning of day b on. @A wants to cross it on the n different days t_1, "
            "..., t_n. On how many of these days is the bridge open?",
            "Count the numbers among t_1, ..., t_n that are less than a or at least b.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "b too": (
                "count = 0\nfor t in r:\n    if t < a or t > b:\n        count += 1\nprint(count)"
            ),
            "a is open": (
                "count = 0\nfor t in r:\n    if t <= a or t >= b:\n        count += 1\nprint(count)"
            ),
        },
        adjust=_periods,
        valid=_distinct_periods,
        constraints=(
            "a < b",
            "all t_i are different",
        ),
        tags=("implementation",),
    ),
    Task(
        id="p03975",
        relative="strictly-between",
        schema=(
            line(Int("n", 1, 1000), Int("a", 1, 10**9 - 1), Int("b", 1, 10**9)),
            line(Rows("r", "n", ("t",), ((1, 10**9),))),
        ),
        python=(
            "count = 0\nfor t in r:\n    if a < t and t < b:\n        count += 1\nprint(count)",
            "ans = n\nfor t in r:\n    if t <= a or t >= b:\n        ans -= 1\nprint(ans)",
        ),
        only_python=("print(sum(a < t < b for t in r))",),
        only_cpp=(
            "cout << count_if(r.begin(), r.end(), [&](int t) { return a < t && t < b; }) << endl;",
        ),
        titles=(
            "Between Two Numbers",
            "Trees between the Houses",
        ),
        stories=(
            "Two houses stand at the points a and b of a road, a < b, and n trees at the "
            "different points t_1, ..., t_n. How many trees are between the houses? A "
            "tree at the same point as a house is not between them.",
            "How many of the integers t_1, ..., t_n are greater than a and less than b?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "ends too": (
                "count = 0\nfor t in r:\n    if a <= t and t <= b:\n        count += 1\n"
                "print(count)"
            ),
        },
        adjust=_periods,
        valid=_distinct_periods,
        constraints=(
            "a < b",
            "all t_i are different",
        ),
        tags=("implementation",),
    ),
    Task(
        id="p03975",
        relative="first-outside",
        schema=(
            line(Int("n", 1, 1000), Int("a", 1, 10**9 - 1), Int("b", 1, 10**9)),
            line(Rows("r", "n", ("t",), ((1, 10**9),))),
        ),
        python=(
            "best = -1\nfor t in r:\n    if t < a or t >= b:\n"
            "        if best == -1 or t < best:\n            best = t\nprint(best)",
            "r.sort()\nans = -1\nfor i in range(n - 1, -1, -1):\n"
            "    if r[i] < a or r[i] >= b:\n        ans = r[i]\nprint(ans)",
        ),
        only_python=("print(min((t for t in r if t < a or t >= b), default=-1))",),
        only_cpp=(
            "sort(r.begin(), r.end());\nint ans = -1;\n"
            "for (int t : r) if (ans == -1 && (t < a || t >= b)) ans = t;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "The Earliest Possible Day",
            "First Class to Attend",
        ),
        stories=(
            "@A can visit a museum on one of the days t_1, ..., t_n, but it is closed on "
            "the days a, a + 1, ..., b - 1. Print the earliest of the n days on which the "
            "visit is possible, or -1 if there is none.",
            "Among t_1, ..., t_n, find the smallest number that is less than a or not "
            "less than b. If there is no such number, print -1.",
        ),
        output=(
            "Print the number, or -1.",
            "Print one integer.",
        ),
        wrong={
            "first in the list": (
                "best = -1\nfor t in r:\n    if best == -1 and (t < a or t >= b):\n"
                "        best = t\nprint(best)"
            ),
        },
        adjust=_periods,
        valid=_distinct_periods,
        constraints=(
            "a < b",
            "all t_i are different",
        ),
        tags=("implementation",),
    ),
)

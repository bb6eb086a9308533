"""Tasks p02535 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _ranges(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    c, d = sorted((values["c"], values["d"]))
    if rng.random() < 0.3 and b <= d:
        c = b
    return {"a": a, "b": b, "c": c, "d": d}


def _ordered(values: Values) -> bool:
    return values["a"] <= values["b"] and values["c"] <= values["d"]


TASKS = (
    Task(
        id="p02535",
        schema=(
            line(
                Int("a", 0, 10**18), Int("b", 0, 10**18), Int("c", 0, 10**18), Int("d", 0, 10**18)
            ),
        ),
        python=(
            'if max(a, c) <= min(b, d):\n    print("Yes")\nelse:\n    print("No")',
            'if b < c or d < a:\n    print("No")\nelse:\n    print("Yes")',
        ),
        only_python=(
            'print("Yes" if max(a, c) <= min(b, d) else "No")',
            'print(["No", "Yes"][a <= d and c <= b])',
        ),
        only_cpp=(
            'cout << (max(a, c) <= min(b, d) ? "Yes" : "No") << endl;',
            'puts(b < c || d < a ? "No" : "Yes");',
        ),
        titles=(
            "Shared Number",
            "Two Ranges",
        ),
        stories=(
            "You are given two ranges of integers: one from a to b and one from c to d, "
            "ends included. Print Yes if some integer belongs to both ranges, and No if "
            "there is none.",
            "@A is free from hour a until hour b, and @B from hour c until hour d; the "
            "first and the last hour count too. Is there an hour in which both are free? "
            "Print Yes or No.",
        ),
        output=(
            'Print "Yes" if the two ranges have a common integer, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "ends left out": (
                'if max(a, c) < min(b, d):\n    print("Yes")\nelse:\n    print("No")'
            ),
            "one order only": ('if a <= c and c <= b:\n    print("Yes")\nelse:\n    print("No")'),
        },
        adjust=_ranges,
        valid=_ordered,
        constraints=(
            "a ≤ b",
            "c ≤ d",
        ),
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02535",
        relative="count-common",
        schema=(
            line(
                Int("a", 0, 10**18), Int("b", 0, 10**18), Int("c", 0, 10**18), Int("d", 0, 10**18)
            ),
        ),
        python=(
            "low = max(a, c)\nhigh = min(b, d)\nif low <= high:\n"
            "    print(high - low + 1)\nelse:\n    print(0)",
            "print(max(0, min(b, d) - max(a, c) + 1))",
        ),
        only_python=(
            "left, right = max(a, c), min(b, d)\nprint(right - left + 1 if left <= right else 0)",
        ),
        only_cpp=("cout << max(0LL, min(b, d) - max(a, c) + 1) << endl;",),
        titles=(
            "How Many in Common",
            "Overlap",
        ),
        stories=(
            "Let X be the set of all integers from a to b and Y the set of all integers "
            "from c to d, with both ends. Find the number of integers that are in X and "
            "in Y.",
            "@A works on the days a, a + 1, ..., b and @B works on the days c, c + 1, "
            "..., d. On how many days do both of them work?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "off by one": "print(max(0, min(b, d) - max(a, c)))",
            "below zero": "print(min(b, d) - max(a, c) + 1)",
        },
        adjust=_ranges,
        valid=_ordered,
        constraints=(
            "a ≤ b",
            "c ≤ d",
        ),
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02535",
        relative="first-common",
        schema=(
            line(
                Int("a", 0, 10**18), Int("b", 0, 10**18), Int("c", 0, 10**18), Int("d", 0, 10**18)
            ),
        ),
        python=(
            "x = max(a, c)\nif x <= b and x <= d:\n    print(x)\nelse:\n    print(-1)",
            "if b < c or d < a:\n    print(-1)\nelif a < c:\n    print(c)\nelse:\n    print(a)",
        ),
        only_python=("print(max(a, c) if max(a, c) <= min(b, d) else -1)",),
        only_cpp=("long long x = max(a, c);\ncout << (x <= min(b, d) ? x : -1) << endl;",),
        titles=(
            "Smallest Common Number",
            "First Meeting",
        ),
        stories=(
            "Print the smallest integer x such that a ≤ x ≤ b and c ≤ x ≤ d. If no such x "
            "exists, print -1.",
            "A shop is open from minute a to minute b, and @A is in town from minute c to "
            "minute d, all four included. At which minute can @A enter the shop at the "
            "earliest? Print -1 if it is impossible.",
        ),
        output=(
            "Print the smallest such integer, or -1.",
            "Print one integer.",
        ),
        wrong={
            "never impossible": "print(max(a, c))",
            "largest instead": (
                "x = min(b, d)\nif x >= max(a, c):\n    print(x)\nelse:\n    print(-1)"
            ),
        },
        adjust=_ranges,
        valid=_ordered,
        constraints=(
            "a ≤ b",
            "c ≤ d",
        ),
        wide=True,
        rating=900,
        tags=("math",),
    ),
)

"""Tasks p03632 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _two_spans(rng: Random, size: str, values: Values) -> Values:
    top = 100 if size in ("edge", "max") else 20
    a, b = sorted(rng.sample(range(top + 1), 2))
    c, d = sorted(rng.sample(range(top + 1), 2))
    if rng.random() < 0.2 and b < 100:
        c, d = b, rng.randint(b + 1, 100)
    return {**values, "a": a, "b": b, "c": c, "d": d}


def _spans(values: Values) -> bool:
    return values["a"] < values["b"] and values["c"] < values["d"]


TASKS = (
    Task(
        id="p03632",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100), Int("d", 0, 100)),),
        python=(
            "print(max(0, min(b, d) - max(a, c)))",
            "count = 0\nfor t in range(100):\n"
            "    if a <= t and t < b and c <= t and t < d:\n        count += 1\n"
            "print(count)",
        ),
        only_python=(
            "print(max(min(b, d) - max(a, c), 0))",
            "print(len(set(range(a, b)) & set(range(c, d))))",
            "print(sum(a <= t < b and c <= t < d for t in range(101)))",
        ),
        only_cpp=(
            "cout << max(0, min(b, d) - max(a, c)) << endl;",
            "int l = max(a, c), r = min(b, d);\ncout << (l < r ? r - l : 0) << endl;",
        ),
        titles=(
            "Time Together",
            "Common Part",
        ),
        stories=(
            "@A is in the library from minute a to minute b, and @B from minute c to minute d "
            "of the same day. How many minutes are both there at the same time?",
            "On a number line, one stretch goes from a to b, another from c to d. Print the "
            "length of the part that they have in common, and 0 if they have none.",
        ),
        output=(
            "Print the length.",
            "Print the answer.",
        ),
        adjust=_two_spans,
        valid=_spans,
        constraints=(
            "a < b",
            "c < d",
        ),
        wrong={
            "negative": "print(min(b, d) - max(a, c))",
            "ends counted": "print(max(0, min(b, d) - max(a, c) + 1))",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03632",
        relative="union",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100), Int("d", 0, 100)),),
        python=(
            "print(b - a + d - c - max(0, min(b, d) - max(a, c)))",
            "count = 0\nfor t in range(100):\n"
            "    if (a <= t and t < b) or (c <= t and t < d):\n        count += 1\n"
            "print(count)",
        ),
        only_python=(
            "print(len(set(range(a, b)) | set(range(c, d))))",
            "print(sum(a <= t < b or c <= t < d for t in range(101)))",
        ),
        only_cpp=("cout << (b - a) + (d - c) - max(0, min(b, d) - max(a, c)) << endl;",),
        titles=(
            "At Least One",
            "Light in the Room",
        ),
        stories=(
            "A lamp burns from second a to second b, and another lamp in the same room from "
            "second c to second d. For how many seconds is there light in the room?",
            "You are given two intervals, from a to b and from c to d. Find the total length "
            "of the points that belong to at least one of them.",
        ),
        output=(
            "Print the number of seconds, that is, the total length.",
            "Print the answer.",
        ),
        adjust=_two_spans,
        valid=_spans,
        constraints=(
            "a < b",
            "c < d",
        ),
        wrong={
            "whole span": "print(max(b, d) - min(a, c))",
            "twice counted": "print(b - a + d - c)",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03632",
        relative="only-one",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100), Int("d", 0, 100)),),
        python=(
            "if b < c:\n    print(c - b)\nelse:\n    if d < a:\n"
            "        print(a - d)\n    else:\n        print(0)",
            "print(max(0, c - b, a - d))",
        ),
        only_python=("print(max(max(a, c) - min(b, d), 0))",),
        only_cpp=("cout << max({0, c - b, a - d}) << endl;",),
        titles=(
            "The Break",
            "Distance of Two Intervals",
        ),
        stories=(
            "A film runs from minute a to minute b on one channel, and another film runs from "
            "minute c to minute d on a second channel. They do not overlap, or they do. Print "
            "the number of minutes between the end of the one and the start of the other, or 0 "
            "if the second to start does so before or exactly when the first one ends.",
            "What is the smallest distance between a point of the interval from a to b and a "
            "point of the interval from c to d, with endpoints included? It is 0 if they have "
            "a common point.",
        ),
        output=(
            "Print the number.",
            "Print the answer.",
        ),
        adjust=_two_spans,
        valid=_spans,
        constraints=(
            "a < b",
            "c < d",
        ),
        wrong={
            "one order": "print(max(0, c - b))",
            "absolute": "print(abs(c - b))",
        },
        rating=900,
        tags=("math",),
    ),
)

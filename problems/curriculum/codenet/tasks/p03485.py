"""Tasks p03485 to p03506 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _vertex_pairs(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        values["n"] = rng.randint(1, 4)
    rows = []
    for v, w in values["queries"]:
        x = max(v, w, 2)
        rows.append((rng.randint(1, x - 1) if v == w else min(v, w, x - 1), x))
    if values["n"] == 1:
        rows = rows[:50]
    return {**values, "q": len(rows), "queries": rows}


TASKS = (
    Task(
        id="p03485",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "print((a + b + 1) // 2)",
            "s = a + b\nif s % 2 == 1:\n    s += 1\nprint(s // 2)",
        ),
        only_python=("print(-(-(a + b) // 2))",),
        only_cpp=("cout << (a + b) / 2 + (a + b) % 2 << endl;",),
        titles=(
            "Rounded Mean",
            "Meeting in the Middle",
        ),
        output=(
            "Print the mark.",
            "Print one integer.",
        ),
        stories=(
            (
                "@A got a points in one test and b in another. The final mark is the mean of "
                "both; if it is not whole, it is raised to the next integer. What is the mark?"
            ),
            "Find the smallest integer that is not less than half of a + b.",
        ),
        wrong={
            "rounded down": "print((a + b) // 2)",
            "always one more": "print((a + b) // 2 + 1)",
        },
        tags=("math",),
    ),
    Task(
        id="p03485",
        relative="mean-of-three-down",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)),),
        python=(
            "print((a + b + c) // 3)",
            "x = 0\nwhile 3 * (x + 1) <= a + b + c:\n    x += 1\nprint(x)",
        ),
        only_python=("print(sum((a, b, c)) // 3)",),
        titles=(
            "Mean of Three",
            "Equal Shares",
        ),
        output=(
            "Print the answer.",
            "Print one integer.",
        ),
        stories=(
            "Compute the mean of the integers a, b and c, rounded down to an integer.",
            (
                "Three friends have a, b and c sweets. They put them together, and each takes the "
                "same number, as large as possible. How many does each one get?"
            ),
        ),
        wrong={
            "rounded up": "print((a + b + c + 2) // 3)",
        },
        tags=("math",),
    ),
    Task(
        id="p03485",
        relative="above-the-mean",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 1, 1000)),
        ),
        python=(
            (
                "s = 0\nfor x in a:\n    s += x\nans = 0\nfor x in a:\n"
                "    if x * n > s:\n        ans += 1\nprint(ans)"
            ),
            (
                "total = sum(a)\nans = n\nfor i in range(n):\n"
                "    if a[i] * n <= total:\n        ans -= 1\nprint(ans)"
            ),
        ),
        only_python=("print(sum(x * n > sum(a) for x in a))",),
        titles=(
            "Above the Mean",
            "Better than Usual",
        ),
        output=(
            "Print the count.",
            "Print one integer.",
        ),
        stories=(
            ("How many of the n given integers are strictly greater than their arithmetic mean?"),
            (
                "n pupils wrote a test, pupil i got a_i points. A pupil is praised for having "
                "more points than the average of all pupils. Count the pupils who are praised."
            ),
        ),
        wrong={
            "equal counts": (
                "s = 0\nfor x in a:\n    s += x\nans = 0\nfor x in a:\n"
                "    if x * n >= s:\n        ans += 1\nprint(ans)"
            ),
            "rounded mean": (
                "s = 0\nfor x in a:\n    s += x\nans = 0\nfor x in a:\n"
                "    if x > (s + n - 1) // n:\n        ans += 1\nprint(ans)"
            ),
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03506",
        schema=(
            line(Int("n", 1, 10**9), Int("q", 1, 100000)),
            line(Rows("queries", "q", ("v", "w"), ((1, 10**9), (1, 10**9)))),
        ),
        python=(
            (
                "for v, w in queries:\n    x = v\n    y = w\n    if n == 1:\n"
                "        print(min(x, y))\n    else:\n        while x != y:\n"
                "            if x > y:\n                x = (x + n - 2) // n\n"
                "            else:\n                y = (y + n - 2) // n\n"
                "        print(x)"
            ),
            (
                "for v, w in queries:\n    x = min(v, w)\n    y = max(v, w)\n"
                "    if n > 1:\n        while x != y:\n            if x > y:\n"
                "                x, y = y, x\n"
                "            y = (y - 2) // n + 1\n    print(x)"
            ),
        ),
        only_python=(
            (
                "for v, w in queries:\n    while n > 1 and v != w:\n"
                "        if v < w:\n            v, w = w, v\n"
                "        v = (v - 2) // n + 1\n    print(min(v, w))"
            ),
        ),
        only_cpp=(
            (
                "for (auto &[v, w] : queries) {\n    int x = v, y = w;\n"
                "    while (n > 1 && x != y) {\n"
                "        if (x > y) swap(x, y);\n        y = (y - 2) / n + 1;\n"
                "    }\n    cout << min(x, y) << '\\n';\n}"
            ),
        ),
        titles=(
            "Nearest Common Boss",
            "Counting Tree",
        ),
        output=(
            "Print the q answers, one per line.",
            "For each query, print one number on a line.",
        ),
        stories=(
            (
                "A company numbers its people: the boss is 1, and everyone has exactly n "
                "subordinates. The subordinates of 1 are 2, ..., n+1; those of 2 are the "
                "following n numbers, those of 3 the n numbers after these, and so on without "
                "end. For each of q pairs (v, w), v < w, find the person of the largest level "
                "number (deepest in the tree) who is v or above v and also is w or above w."
            ),
            (
                "In an endless tree with root 1, the children of node x are the n nodes n(x-1)+2, "
                "n(x-1)+3, ..., nx+1. Answer q queries: which node is the lowest common ancestor "
                "of v and w, where v < w, and a node counts as an ancestor of itself?"
            ),
        ),
        constraints=("v < w",),
        wrong={
            "always the root": "for v, w in queries:\n    print(1)",
        },
        adjust=_vertex_pairs,
        valid=lambda values: all(v < w for v, w in values["queries"]),
        wide=True,
        rating=1000,
        tags=("math", "graphs"),
    ),
    Task(
        id="p03506",
        relative="depth",
        schema=(line(Int("n", 2, 1000), Int("v", 1, 10**9)),),
        python=(
            ("d = 0\nwhile v > 1:\n    v = (v + n - 2) // n\n    d += 1\nprint(d)"),
            (
                "last = 1\nsize = 1\nd = 0\nwhile last < v:\n    size *= n\n"
                "    last += size\n    d += 1\nprint(d)"
            ),
        ),
        titles=(
            "Depth",
            "Way to the Root",
        ),
        output=(
            "Print the number.",
            "Print the answer.",
        ),
        stories=(
            (
                "In an endless tree with the root 1, the children of node x are the n nodes "
                "n(x-1)+2, ..., nx+1. How many edges are on the path from node v to the root?"
            ),
            (
                "A list starts with 1 name in its first row; each further row has n times as many "
                "names as the row before. The names are numbered row by row from 1. How many rows "
                "come before the row that contains number v?"
            ),
        ),
        wrong={
            "division only": "d = 0\nwhile v > 1:\n    v //= n\n    d += 1\nprint(d)",
        },
        wide=True,
        rating=1000,
        tags=("math",),
    ),
    Task(
        id="p03506",
        relative="first-child",
        schema=(line(Int("n", 1, 1000), Int("x", 1, 1000)),),
        python=(
            "print(n * (x - 1) + 2, n * x + 1)",
            ("first = 2\nfor i in range(x - 1):\n    first += n\nprint(first, first + n - 1)"),
        ),
        only_python=("last = n * x + 1\nprint(last - n + 1, last)",),
        titles=(
            "Children of a Node",
            "Helpers",
        ),
        output=(
            "Print both numbers, separated by a space.",
            "Print the two numbers on one line.",
        ),
        stories=(
            (
                "Person 1 hires persons 2 to n+1. Then person 2 hires the next n persons, after "
                "that person 3 the n following ones, and so on: the new persons are numbered in "
                "the order of hiring. Which persons does person x hire? Print the smallest and "
                "the largest of their numbers."
            ),
            (
                "In an n-ary tree the nodes are numbered level by level and from left to right, "
                "with 1 for the root; every node has n children. Find the number of the first and "
                "of the last child of node x."
            ),
        ),
        wrong={
            "one too small": "print(n * (x - 1) + 1, n * x)",
        },
        rating=900,
        tags=("math",),
    ),
)

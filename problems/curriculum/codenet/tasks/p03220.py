"""Tasks p03220 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _one_nearest(values: Values) -> bool:
    gaps = sorted(abs(1000 * (values["t"] - values["a"]) - 6 * x) for x in values["h"])
    return len(gaps) == 1 or gaps[0] < gaps[1]


def _degrees(rng: Random, size: str, values: Values) -> Values:
    return {**values, "a": rng.randint(-60, values["t"])}


TASKS = (
    Task(
        id="p03220",
        schema=(
            line(Int("n", 1, 1000)),
            line(Int("t", 0, 50), Int("a", -60, 50)),
            line(Ints("h", "n", 0, 100000)),
        ),
        python=(
            (
                "best = 10**9\nans = 0\nfor i in range(n):\n"
                "    d = abs(1000 * t - 6 * h[i] - 1000 * a)\n"
                "    if d < best:\n        best = d\n        ans = i + 1\n"
                "print(ans)"
            ),
            (
                "goal = 1000 * (t - a)\nk = 0\nfor i in range(1, n):\n"
                "    if abs(6 * h[i] - goal) < abs(6 * h[k] - goal):\n"
                "        k = i\nprint(k + 1)"
            ),
        ),
        only_python=(
            "print(min(range(n), key=lambda i: abs(t - h[i] * 0.006 - a)) + 1)",
            ("d = [abs(1000 * t - 6 * x - 1000 * a) for x in h]\nprint(d.index(min(d)) + 1)"),
        ),
        only_cpp=(
            (
                "int best = 0;\nfor (int i = 1; i < n; i++) {\n"
                "    int x = abs(1000 * (t - a) - 6 * h[i]);\n"
                "    int y = abs(1000 * (t - a) - 6 * h[best]);\n"
                "    if (x < y) best = i;\n}\ncout << best + 1 << endl;"
            ),
        ),
        titles=(
            "The Right Climate",
            "Mountain Hut",
        ),
        output=(
            "Print the number of the spot.",
            "Print the index, counted from 1.",
        ),
        stories=(
            (
                "At sea level it is t degrees warm, and with every metre upwards it gets 0.006 "
                "degrees colder. @A knows n spots, the i-th at a height of h_i metres, and wants "
                "to camp where it is as near to a degrees as possible. Which spot is it? (There "
                "is exactly one best spot; spots are numbered from 1.)"
            ),
            (
                "For each i from 1 to n, let x_i = t - 0.006 × h_i. Exactly one of these numbers "
                "has the smallest distance to a. Print its index i."
            ),
        ),
        constraints=(
            "a <= t",
            "the answer is unique",
        ),
        wrong={
            "from zero": (
                "best = 10**9\nans = 0\nfor i in range(n):\n"
                "    d = abs(1000 * t - 6 * h[i] - 1000 * a)\n"
                "    if d < best:\n        best = d\n        ans = i\n"
                "print(ans)"
            ),
            "no absolute value": (
                "best = 10**9\nans = 0\nfor i in range(n):\n"
                "    d = 1000 * t - 6 * h[i] - 1000 * a\n    if d < best:\n"
                "        best = d\n        ans = i + 1\nprint(ans)"
            ),
        },
        adjust=_degrees,
        valid=lambda values: values["a"] <= values["t"] and _one_nearest(values),
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03220",
        relative="nearest-number",
        schema=(
            line(Int("n", 1, 1000), Int("x", -10000, 10000)),
            line(Ints("a", "n", -10000, 10000)),
        ),
        python=(
            (
                "k = 0\nfor i in range(n):\n"
                "    if abs(a[i] - x) < abs(a[k] - x):\n        k = i\n"
                "print(k + 1)"
            ),
            (
                "best = 10**9\nans = 0\nfor i in range(n - 1, -1, -1):\n"
                "    if abs(a[i] - x) <= best:\n        best = abs(a[i] - x)\n"
                "        ans = i + 1\nprint(ans)"
            ),
        ),
        only_python=("print(min(range(n), key=lambda i: abs(a[i] - x)) + 1)",),
        titles=(
            "Nearest House",
            "Guessing",
        ),
        output=(
            "Print the number, counted from 1.",
            "Print the index of the winner.",
        ),
        stories=(
            (
                "n players guess a number; player i says a_i. The right number is x. The player "
                "whose guess is nearest to x wins; if several are equally near, the one with the "
                "smallest number i. Who wins?"
            ),
            (
                "@A stands at the point x of a street. There are n shops, shop i at the point "
                "a_i. Find the shop with the smallest distance to @A; of several such shops, take "
                "the first one in the list."
            ),
        ),
        wrong={
            "last of several": (
                "best = 10**9\nans = 0\nfor i in range(n):\n"
                "    if abs(a[i] - x) <= best:\n        best = abs(a[i] - x)\n"
                "        ans = i + 1\nprint(ans)"
            ),
        },
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03220",
        relative="pleasant-days",
        schema=(
            line(Int("n", 1, 1000), Int("x", 0, 100), Int("d", 0, 50)),
            line(Ints("a", "n", 0, 100)),
        ),
        python=(
            ("ans = 0\nfor y in a:\n    if abs(y - x) <= d:\n        ans += 1\nprint(ans)"),
            (
                "ans = 0\nfor y in a:\n    if x - d <= y and y <= x + d:\n"
                "        ans += 1\nprint(ans)"
            ),
        ),
        only_python=("print(sum(x - d <= y <= x + d for y in a))",),
        titles=(
            "Near Enough",
            "Pleasant Days",
        ),
        output=(
            "Print the count.",
            "Print one integer.",
        ),
        stories=(
            (
                "The temperatures of n days are given. @A finds a day pleasant if its temperature "
                "differs from x by d degrees or less. How many of the days are pleasant?"
            ),
            (
                "Count the elements of the sequence a whose absolute difference from x is not "
                "greater than d."
            ),
        ),
        wrong={
            "strictly less": (
                "ans = 0\nfor y in a:\n    if abs(y - x) < d:\n        ans += 1\nprint(ans)"
            ),
            "one side": ("ans = 0\nfor y in a:\n    if y - x <= d:\n        ans += 1\nprint(ans)"),
        },
        rating=800,
        tags=("counting",),
    ),
)

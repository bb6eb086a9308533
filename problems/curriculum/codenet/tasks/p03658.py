"""Tasks p03658 to p03773 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _some_sticks(rng: Random, size: str, values: Values) -> Values:
    return {**values, "k": rng.randint(1, values["n"])}


def _midnight(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.2 and values["a"] > 0:
        return {**values, "b": 24 - values["a"]}
    return values


TASKS = (
    Task(
        id="p03658",
        schema=(
            line(Int("n", 1, 50), Int("k", 1, 50)),
            line(Ints("l", "n", 1, 50)),
        ),
        python=(
            ("l.sort()\nans = 0\nfor i in range(n - k, n):\n    ans += l[i]\nprint(ans)"),
            ("l.sort(reverse=True)\nans = 0\nfor i in range(k):\n    ans += l[i]\nprint(ans)"),
        ),
        only_python=(
            "print(sum(sorted(l)[-k:]))",
            "print(sum(sorted(l, reverse=True)[:k]))",
        ),
        only_cpp=(
            (
                "sort(l.begin(), l.end(), greater<int>());\n"
                "cout << accumulate(l.begin(), l.begin() + k, 0) << endl;"
            ),
        ),
        titles=(
            "Best k",
            "Longest Chain",
        ),
        output=(
            "Print the largest total.",
            "Print the answer.",
        ),
        stories=(
            (
                "n people offer l_1, ..., l_n coins for a @T each, but @A has only k to sell, one "
                "to a person. How much money can @A make?"
            ),
            "Choose k of the n given numbers so that their total is as large as possible.",
        ),
        constraints=("k <= n",),
        wrong={
            "smallest": ("l.sort()\nans = 0\nfor i in range(k):\n    ans += l[i]\nprint(ans)"),
            "unsorted": "ans = 0\nfor i in range(k):\n    ans += l[i]\nprint(ans)",
        },
        adjust=_some_sticks,
        valid=lambda values: values["k"] <= values["n"],
        rating=900,
        tags=("sorting", "greedy"),
    ),
    Task(
        id="p03658",
        relative="cheapest-k",
        schema=(
            line(Int("n", 1, 50), Int("k", 1, 50)),
            line(Ints("l", "n", 1, 50)),
        ),
        python=(
            ("l.sort()\nans = 0\nfor i in range(k):\n    ans += l[i]\nprint(ans)"),
            (
                "ans = sum(l)\nl.sort(reverse=True)\nfor i in range(n - k):\n"
                "    ans -= l[i]\nprint(ans)"
            ),
        ),
        only_python=("print(sum(sorted(l)[:k]))",),
        titles=(
            "Cheapest k",
            "Few Coins",
        ),
        output=(
            "Print the smallest sum.",
            "Print the answer.",
        ),
        stories=(
            (
                "A shop sells n different @T, one of each, at the prices l_1, ..., l_n. @A wants "
                "k of them. What is the least that @A can pay?"
            ),
            "Find the minimum possible sum of k elements of l, taken at different positions.",
        ),
        constraints=("k <= n",),
        wrong={
            "first ones": "ans = 0\nfor i in range(k):\n    ans += l[i]\nprint(ans)",
        },
        adjust=_some_sticks,
        valid=lambda values: values["k"] <= values["n"],
        rating=900,
        tags=("sorting", "greedy"),
    ),
    Task(
        id="p03658",
        relative="k-th-longest",
        schema=(
            line(Int("n", 1, 50), Int("k", 1, 50)),
            line(Ints("l", "n", 1, 50)),
        ),
        python=(
            "l.sort()\nprint(l[n - k])",
            "l.sort(reverse=True)\nprint(l[k - 1])",
        ),
        only_python=("print(sorted(l)[-k])",),
        titles=(
            "k-th Longest",
            "Last One Admitted",
        ),
        output=(
            "Print the element.",
            "Print one integer.",
        ),
        stories=(
            (
                "n runners jumped l_1, ..., l_n centimetres. The results are ordered from the "
                "longest to the shortest. Which result is in place k?"
            ),
            (
                "Print the k-th largest element of the given list of n integers. Equal elements "
                "are counted separately."
            ),
        ),
        constraints=("k <= n",),
        wrong={
            "k-th smallest": "l.sort()\nprint(l[k - 1])",
        },
        adjust=_some_sticks,
        valid=lambda values: values["k"] <= values["n"],
        rating=900,
        tags=("sorting",),
    ),
    Task(
        id="p03773",
        schema=(line(Int("a", 0, 23), Int("b", 0, 23)),),
        python=(
            "print((a + b) % 24)",
            "a += b\nif a >= 24:\n    a -= 24\nprint(a)",
        ),
        only_python=("print(a + b if a + b < 24 else a + b - 24)",),
        only_cpp=("cout << (a + b >= 24 ? a + b - 24 : a + b) << endl;",),
        titles=(
            "Hours Later",
            "The Clock",
        ),
        output=(
            "Print the hour.",
            "Print one integer.",
        ),
        stories=(
            (
                "A clock counts the hours from 0 to 23 and then starts again with 0. It shows a. "
                "What does it show b hours later?"
            ),
            (
                "@A leaves when the full hour is a (0 to 23) and travels for b hours. Print the "
                "hour of arrival, again as a number from 0 to 23."
            ),
        ),
        wrong={
            "no new day": "print(a + b)",
            "24 shown": "a += b\nif a > 24:\n    a -= 24\nprint(a)",
        },
        adjust=_midnight,
        tags=("math",),
    ),
    Task(
        id="p03773",
        relative="hours-ago",
        schema=(line(Int("a", 0, 23), Int("b", 0, 23)),),
        python=(
            "print((a + 24 - b) % 24)",
            "if a >= b:\n    print(a - b)\nelse:\n    print(a - b + 24)",
        ),
        only_python=("print((a - b) % 24)",),
        titles=(
            "Hours Ago",
            "Film",
        ),
        output=(
            "Print the hour.",
            "Print the answer.",
        ),
        stories=(
            ("It is a o'clock now, on a 24-hour clock (0 to 23). Which hour was it b hours ago?"),
            (
                "A film of b hours has just ended, at a o'clock. When did it begin? Hours are "
                "numbers from 0 to 23."
            ),
        ),
        wrong={
            "no day before": "print(abs(a - b))",
        },
        tags=("math",),
    ),
    Task(
        id="p03773",
        relative="twelve-hour-clock",
        schema=(line(Int("a", 0, 23)),),
        python=(
            "x = a % 12\nif x == 0:\n    x = 12\nprint(x)",
            "print((a + 11) % 12 + 1)",
        ),
        only_python=("print(a % 12 or 12)",),
        only_cpp=("cout << (a % 12 ? a % 12 : 12) << endl;",),
        titles=(
            "Twelve Hours",
            "Old Clock",
        ),
        output=(
            "Print a number from 1 to 12.",
            "Print the hour.",
        ),
        stories=(
            (
                "The time is a o'clock in 24-hour notation, a from 0 to 23. An old clock has the "
                "numbers 1 to 12 on its face. To which of them does its short hand point?"
            ),
            (
                "Convert the hour a (0 to 23) to the 12-hour system, in which the hours are "
                "called 12, 1, 2, ..., 11, twice a day. Leave out a.m. and p.m."
            ),
        ),
        wrong={
            "zero": "print(a % 12)",
        },
        tags=("math",),
    ),
)

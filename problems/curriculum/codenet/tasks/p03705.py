"""Tasks p03705 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _small_n(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.8:
        values["a"], values["b"] = sorted((values["a"], values["b"]))
    if rng.random() < 0.2:
        values["n"] = 1
    return values


TASKS = (
    Task(
        id="p03705",
        schema=(
            line(
                Int("n", 1, 10**9, wide=True),
                Int("a", 1, 10**9, wide=True),
                Int("b", 1, 10**9, wide=True),
            ),
        ),
        python=(
            "if a > b:\n    print(0)\nelif n == 1:\n    if a == b:\n        print(1)\n"
            "    else:\n        print(0)\nelse:\n    print((n - 2) * (b - a) + 1)",
            "if a > b:\n    print(0)\nelse:\n    low = a * (n - 1) + b\n"
            "    high = a + b * (n - 1)\n    print(max(0, high - low + 1))",
        ),
        only_python=("print(max((b - a) * (n - 2) + 1, 0) if a <= b else 0)",),
        only_cpp=("cout << (a > b ? 0 : max(0LL, (b - a) * (n - 2) + 1)) << endl;",),
        titles=(
            "Possible Sums",
            "Smallest and Largest",
        ),
        stories=(
            "@A thinks of n integers, perhaps some of them equal, whose minimum is a and "
            "whose maximum is b. How many values can their sum have? If no such integers "
            "exist, print 0.",
            "A list of n integers contains a and contains b (for n = 1, a single element "
            "has to be both), and no element is less than a or greater than b. Count the "
            "different sums that such lists can have; the count is 0 if there is no such "
            "list.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "impossible cases": "print((n - 2) * (b - a) + 1)",
            "no bounds attained": "print(max(0, n * (b - a) + 1))",
        },
        adjust=_small_n,
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03705",
        relative="any-between",
        schema=(
            line(
                Int("n", 1, 10**9, wide=True),
                Int("a", 1, 10**9, wide=True),
                Int("b", 1, 10**9, wide=True),
            ),
        ),
        python=(
            "if a > b:\n    print(0)\nelse:\n    print(n * (b - a) + 1)",
            "low = n * a\nhigh = n * b\nprint(max(0, high - low + 1))",
        ),
        only_python=("print((b - a) * n + 1 if b >= a else 0)",),
        only_cpp=("cout << (a > b ? 0 : (b - a) * n + 1) << endl;",),
        titles=(
            "Sums in a Range",
            "Dice with Many Faces",
        ),
        stories=(
            "Each of n numbers is an integer from a to b, both included, and they are "
            "chosen independently. How many different sums are possible? Print 0 if a is "
            "greater than b, because there is nothing to choose then.",
            "A die shows the numbers a, a + 1, ..., b, and @A rolls it n times and adds "
            "the results. Count the totals that can occur. If a > b, there is no such "
            "die, and the answer is 0.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "off by one": "print(max(0, n * (b - a)))",
            "impossible case": "print(n * (b - a) + 1)",
        },
        adjust=_small_n,
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03705",
        relative="smallest-sum",
        schema=(
            line(
                Int("n", 1, 10**9, wide=True),
                Int("a", 1, 10**9, wide=True),
                Int("b", 1, 10**9, wide=True),
            ),
        ),
        python=(
            "if a > b or (n == 1 and a != b):\n    print(-1)\nelse:\n    print((n - 1) * a + b)",
            "ans = -1\nif n == 1 and a == b:\n    ans = a\nif n > 1 and a <= b:\n"
            "    ans = a * (n - 1) + b\nprint(ans)",
        ),
        only_python=("print((n - 1) * a + b if a == b or n > 1 and a < b else -1)",),
        only_cpp=(
            "bool ok = n == 1 ? a == b : a <= b;\ncout << (ok ? (n - 1) * a + b : -1) << endl;",
        ),
        titles=(
            "The Smallest Sum",
            "Cheap Shopping",
        ),
        stories=(
            "Snacks were bought, n in all. The cheapest of them cost a and the most "
            "expensive one cost b. Print the lowest possible total price, or -1 if this "
            "cannot be true.",
            "Among all lists of n integers with minimum a and maximum b, find the "
            "smallest possible sum. If there is no such list, print -1.",
        ),
        output=(
            "Print the smallest sum, or -1.",
            "Print one integer.",
        ),
        wrong={
            "all smallest": (
                "if a > b or (n == 1 and a != b):\n    print(-1)\nelse:\n    print(n * a)"
            ),
            "single one": "print((n - 1) * a + b)",
        },
        adjust=_small_n,
        wide=True,
        rating=900,
        tags=("math",),
    ),
)

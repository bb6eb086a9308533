"""Tasks p03047 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _k_at_most_n(rng: Random, size: str, values: Values) -> Values:
    return {**values, "k": rng.randint(1, values["n"])}


def _full_circle(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    return {**values, "k": n if rng.random() < 0.3 else rng.randint(1, n)}


TASKS = (
    Task(
        id="p03047",
        schema=(line(Int("n", 1, 50), Int("k", 1, 50)),),
        python=(
            "print(n - k + 1)",
            (
                "ans = 0\nfor i in range(1, n + 1):\n    if i + k - 1 <= n:\n"
                "        ans += 1\nprint(ans)"
            ),
        ),
        only_python=("print(len(range(k, n + 1)))",),
        only_cpp=(
            ("int cnt = 0;\nfor (int last = k; last <= n; last++) cnt++;\ncout << cnt << endl;"),
        ),
        titles=(
            "Neighbouring Numbers",
            "Seats in a Row",
        ),
        output=(
            "Print the number of ways.",
            "Print one integer.",
        ),
        stories=(
            (
                "A row of a theatre has n seats, all free. A group wants k seats side by side. In "
                "how many ways can the block of seats be chosen?"
            ),
            (
                "The pages of a book are numbered from 1 to n. @A tears out k pages with "
                "successive numbers. How many different sets of pages are possible?"
            ),
        ),
        constraints=("k <= n",),
        wrong={
            "one too few": "print(n - k)",
        },
        adjust=_k_at_most_n,
        valid=lambda values: values["k"] <= values["n"],
        tags=("math", "counting"),
    ),
    Task(
        id="p03047",
        relative="around-a-circle",
        schema=(line(Int("n", 1, 50), Int("k", 1, 50)),),
        python=(
            "if k == n:\n    print(1)\nelse:\n    print(n)",
            "ans = n\nif k == n:\n    ans = 1\nprint(ans)",
        ),
        only_python=("print(n if k < n else 1)",),
        titles=(
            "Around the Table",
            "Circle of Chairs",
        ),
        output=(
            "Print the number.",
            "Print the answer.",
        ),
        stories=(
            (
                "n chairs stand in a circle. In how many ways can one choose a set of k chairs "
                "that are next to each other along the circle? Two ways differ if some chair "
                "belongs to one of them only."
            ),
            (
                "The numbers 1, 2, ..., n are written around a clock face, so that n is followed "
                "by 1. @A marks k successive numbers. How many different sets of marked numbers "
                "are there?"
            ),
        ),
        constraints=("k <= n",),
        wrong={
            "in a line": "print(n - k + 1)",
            "full circle": "print(n)",
        },
        adjust=_full_circle,
        valid=lambda values: values["k"] <= values["n"],
        rating=900,
        tags=("math", "counting"),
    ),
    Task(
        id="p03047",
        relative="largest-block-sum",
        schema=(line(Int("n", 1, 50), Int("k", 1, 50)),),
        python=(
            ("ans = 0\nfor i in range(n - k + 1, n + 1):\n    ans += i\nprint(ans)"),
            "print(k * (n + n - k + 1) // 2)",
        ),
        only_python=("print(sum(range(n - k + 1, n + 1)))",),
        only_cpp=("int sum = 0;\nwhile (k--) sum += n--;\ncout << sum << endl;",),
        titles=(
            "Largest Block",
            "The Last Pages",
        ),
        output=(
            "Print the largest sum.",
            "Print the maximum.",
        ),
        stories=(
            (
                "Out of the integers 1, 2, ..., n, exactly k different ones are chosen. What is "
                "the largest possible sum?"
            ),
            (
                "The i-th of n boxes contains i coins. @A may take k boxes. How many coins can @A "
                "get?"
            ),
        ),
        constraints=("k <= n",),
        wrong={
            "smallest sum": "ans = 0\nfor i in range(1, k + 1):\n    ans += i\nprint(ans)",
            "one too many": ("ans = 0\nfor i in range(n - k, n + 1):\n    ans += i\nprint(ans)"),
        },
        adjust=_k_at_most_n,
        valid=lambda values: values["k"] <= values["n"],
        tags=("math",),
    ),
)

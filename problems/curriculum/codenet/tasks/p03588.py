"""Tasks p03588 and their relatives."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _ranking(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    ranks = sorted(rng.sample(range(1, 3 * n + 1), n))
    score = rng.choice((0, rng.randint(0, 1000)))
    rows = []
    for i in range(n - 1, -1, -1):
        rows.append((ranks[i], score))
        score += ranks[i] - ranks[i - 1] + rng.choice((0, 0, rng.randint(0, 50)))
    return {**values, "r": rng.sample(rows, n)}


def _consistent(values: Values) -> bool:
    rows = sorted(values["r"])
    return all(c > a and b - d >= c - a for (a, b), (c, d) in pairwise(rows))


TASKS = (
    Task(
        id="p03588",
        schema=(
            line(Int("n", 1, 10**5)),
            line(Rows("r", "n", ("a", "b"), ((1, 10**9), (0, 10**9)))),
        ),
        python=(
            "last = 0\nscore = 0\nfor a, b in r:\n    if a > last:\n        last = a\n"
            "        score = b\nprint(last + score)",
            "r.sort()\na, b = r[n - 1]\nprint(a + b)",
        ),
        only_python=(
            "print(sum(max(r)))",
            "print(max(r)[0] + min(b for _, b in r))",
        ),
        only_cpp=(
            "auto p = *max_element(r.begin(), r.end());\ncout << p.first + p.second << endl;",
        ),
        titles=(
            "How Many Players",
            "Known Places",
        ),
        stories=(
            "After a race all runners had different results, each a non-negative integer "
            "number of points. @A remembers n facts: the runner in place a_i, counted "
            "from the best, had b_i points. The facts are true. What is the greatest "
            "number of runners that there can have been?",
            "A strictly decreasing list of non-negative integers has b_i at position a_i, "
            "for i = 1, ..., n; positions begin with 1. How long can the list be at most?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "last fact": "a, b = r[n - 1]\nprint(a + b)",
            "last place": "last = 0\nfor a, b in r:\n    last = max(last, a)\nprint(last)",
        },
        adjust=_ranking,
        valid=_consistent,
        constraints=("all a_i are different, and the facts do not contradict each other",),
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03588",
        relative="best-total",
        schema=(
            line(Int("n", 1, 10**5)),
            line(Rows("r", "n", ("a", "b"), ((1, 10**9), (0, 10**9)))),
        ),
        python=(
            "best = 0\nfor a, b in r:\n    if a + b > best:\n        best = a + b\nprint(best)",
            "totals = []\nfor a, b in r:\n    totals.append(a + b)\nprint(max(totals))",
        ),
        only_python=("print(max(map(sum, r)))",),
        only_cpp=(
            "int best = 0;\nfor (auto &p : r) best = max(best, p.first + p.second);\n"
            "cout << best << endl;",
        ),
        titles=(
            "Best Total",
            "Score and Bonus",
        ),
        stories=(
            "Each of n players has a score a_i and a bonus b_i. The total of a player is "
            "the sum of both. Print the highest total.",
            "You are given n pairs of integers (a_i, b_i). Find the maximum of a_i + b_i.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "separate maxima": (
                "x = 0\ny = 0\nfor a, b in r:\n    x = max(x, a)\n    y = max(y, b)\nprint(x + y)"
            ),
            "last": "a, b = r[n - 1]\nprint(a + b)",
        },
        tags=("implementation",),
    ),
    Task(
        id="p03588",
        relative="fewest-players",
        schema=(
            line(Int("n", 1, 10**5)),
            line(Rows("r", "n", ("a", "b"), ((1, 10**9), (0, 10**9)))),
        ),
        python=(
            "last = 0\nfor a, b in r:\n    last = max(last, a)\nprint(last)",
            "r.sort()\na, b = r[n - 1]\nprint(a)",
        ),
        only_python=(
            "print(max(a for a, b in r))",
            "print(max(r)[0])",
        ),
        only_cpp=("sort(r.begin(), r.end());\ncout << r.back().first << endl;",),
        titles=(
            "At Least How Many",
            "The Shortest Ranking",
        ),
        stories=(
            "All players of a game had different scores. It is known, for i = 1, ..., n, "
            "that the player in place a_i had the score b_i; the best player is in place "
            "1. What is the smallest number of players that is possible?",
            "A list of integers, sorted from the largest to the smallest without equal "
            "elements, has b_i as its a_i-th element for every i from 1 to n. Print the "
            "smallest length that it can have.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "number of facts": "print(n)",
            "largest number": (
                "last = 0\nfor a, b in r:\n    if a > last:\n        last = a + b\nprint(last)"
            ),
        },
        adjust=_ranking,
        valid=_consistent,
        constraints=("all a_i are different, and the facts do not contradict each other",),
        tags=("implementation",),
    ),
)

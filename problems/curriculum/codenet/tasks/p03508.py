"""Relatives of the tasks p03508 and p03176."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Ints,
    Rows,
    Values,
    line,
)
from problems.curriculum.codenet._task import Task


def _simple(rng: Random, size: str, values: Values) -> Values:
    n = max(2, values["n"])
    pairs = {tuple(sorted(rng.sample(range(1, n + 1), 2))) for _ in range(values["m"])}
    edges = rng.sample(sorted(pairs), len(pairs))
    return {"n": n, "m": len(edges), "e": edges}


def _proper(values: Values) -> bool:
    return len(set(values["e"])) == values["m"] and all(
        a < b <= values["n"] for a, b in values["e"]
    )


TASKS = (
    Task(
        id="p03508",
        relative="edges-missing",
        schema=(
            line(Int("n", 2, 1000), Int("m", 0, 1000)),
            line(Rows("e", "m", ("a", "b"), ((1, 1000), (1, 1000)))),
        ),
        python=(
            "print(n * (n - 1) // 2 - m)",
            "total = 0\nfor i in range(1, n):\n    total += i\nprint(total - m)",
        ),
        only_python=("print(sum(range(n)) - len(e))",),
        only_cpp=("cout << 1LL * n * (n - 1) / 2 - m << endl;",),
        titles=("Handshakes to Come", "Missing Edges"),
        stories=(
            "n people are at a party. So far m different pairs have shaken hands, the i-th pair "
            "being a_i and b_i. How many pairs have not shaken hands yet?",
            "A simple graph with n vertices has the m edges (a_i, b_i). How many edges can be "
            "added until it is complete, so that every two vertices are joined?",
        ),
        output=("Print the number.", "Print one integer."),
        adjust=_simple,
        valid=_proper,
        constraints=("a_i is less than b_i and at most n", "the pairs are different"),
        wrong={"twice": "print(n * (n - 1) - m)", "with itself": "print(n * (n + 1) // 2 - m)"},
        wide=True,
        rating=900,
        tags=("graphs", "counting"),
    ),
    Task(
        id="p03508",
        relative="vertices-without-edges",
        schema=(
            line(Int("n", 2, 1000), Int("m", 0, 1000)),
            line(Rows("e", "m", ("a", "b"), ((1, 1000), (1, 1000)))),
        ),
        python=(
            "degree = [0] * (n + 1)\nfor a, b in e:\n    degree[a] += 1\n    degree[b] += "
            "1\ncount = 0\nfor i in range(1, n + 1):\n    if degree[i] == 0:\n        count += "
            "1\nprint(count)",
            "seen = [False] * (n + 1)\ncount = n\nfor a, b in e:\n    if not seen[a]:\n        "
            "count -= 1\n    seen[a] = True\n    if not seen[b]:\n        count -= 1\n    "
            "seen[b] = True\nprint(count)",
        ),
        only_python=(
            "print(n - len({v for p in e for v in p}))",
            "used = set()\nfor a, b in e:\n    used |= {a, b}\nprint(n - len(used))",
        ),
        only_cpp=(
            "set<int> used;\nfor (auto [a, b] : e) {\n    used.insert(a);\n    "
            "used.insert(b);\n}\ncout << n - (int)used.size() << endl;",
        ),
        titles=("No Road at All", "Lonely Vertices"),
        stories=(
            "There are n towns, numbered from 1, and m roads; the i-th road joins the towns a_i "
            "and b_i. How many towns have no road?",
            "m games of chess were played by n people, game i by the people a_i and b_i. Print "
            "how many people did not play.",
        ),
        output=("Print the count.", "Print one integer."),
        adjust=_simple,
        valid=_proper,
        constraints=("a_i is less than b_i and at most n", "the pairs are different"),
        wrong={
            "two per edge": "print(max(0, n - 2 * m))",
            "first ends": "seen = [False] * (n + 1)\ncount = n\nfor a, b in e:\n    if not "
            "seen[a]:\n        count -= 1\n    seen[a] = True\nprint(count)",
        },
        rating=900,
        tags=("graphs",),
    ),
    Task(
        id="p03176",
        relative="visible-from-left",
        schema=(line(Int("n", 1, 100000)), line(Ints("h", "n", 1, 100000))),
        python=(
            "count = 0\nbest = 0\nfor x in h:\n    if x > best:\n        count += 1\n        "
            "best = x\nprint(count)",
            "top = h[0]\ncount = 1\nfor i in range(1, n):\n    if h[i] > top:\n        top = "
            "h[i]\n        count += 1\nprint(count)",
        ),
        only_python=("from itertools import accumulate\nprint(len(set(accumulate(h, max))))",),
        only_cpp=(
            "int best = 0, ans = 0;\nfor (int x : h) {\n    if (x > best) {\n        best = "
            "x;\n        ans++;\n    }\n}\ncout << ans << endl;",
        ),
        titles=("Skyline from the West", "New Records"),
        stories=(
            "n houses stand in a row from west to east, and house i is h_i metres high. Looking "
            "from the west, one sees a house if all houses west of it are lower. How many "
            "houses does one see?",
            "@A jumps n times, and jump i is h_i centimetres. A jump is a record if it is "
            "longer than every jump before; the first one always is. Print the number of records.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "ties": "count = 0\nbest = 0\nfor x in h:\n    if x >= best:\n        count += 1\n  "
            "      best = x\nprint(count)",
            "neighbours": "count = 1\nfor i in range(1, n):\n    if h[i] > h[i - 1]:\n        "
            "count += 1\nprint(count)",
        },
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p03176",
        relative="longest-rising-run",
        schema=(line(Int("n", 1, 100000)), line(Ints("h", "n", 1, 100000))),
        python=(
            "best = 1\nrun = 1\nfor i in range(1, n):\n    if h[i] > h[i - 1]:\n        run += "
            "1\n    else:\n        run = 1\n    best = max(best, run)\nprint(best)",
            "best = 0\ni = 0\nwhile i < n:\n    j = i + 1\n    while j < n and h[j - 1] < "
            "h[j]:\n        j += 1\n    best = max(best, j - i)\n    i = j\nprint(best)",
        ),
        only_python=(
            "dp = [1] * n\nfor i in range(1, n):\n    if h[i] > h[i - 1]:\n        dp[i] = dp[i "
            "- 1] + 1\nprint(max(dp))",
        ),
        only_cpp=(
            "int run = 0, best = 0;\nfor (int i = 0; i < n; i++) {\n    run = i && h[i] > h[i - "
            "1] ? run + 1 : 1;\n    best = max(best, run);\n}\ncout << best << endl;",
        ),
        titles=("Uphill", "Growing Day by Day"),
        stories=(
            "A path has n points with the heights h_1, ..., h_n. Find the largest number of "
            "successive points such that each of them is higher than the one before.",
            "On day i a shop had h_i customers. What is the length, in days, of the longest "
            "period of consecutive days during which the number of customers went up from each "
            "day to the next? A single day is a period of length 1.",
        ),
        output=("Print the length.", "Print the maximum."),
        wrong={
            "ties": "best = 1\nrun = 1\nfor i in range(1, n):\n    if h[i] >= h[i - 1]:\n       "
            " run += 1\n    else:\n        run = 1\n    best = max(best, run)\nprint(best)",
            "total": "best = 1\nfor i in range(1, n):\n    if h[i] > h[i - 1]:\n        best += "
            "1\nprint(best)",
        },
        rating=900,
        tags=("implementation", "two pointers"),
    ),
)

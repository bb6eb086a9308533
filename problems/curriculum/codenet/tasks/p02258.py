"""Tasks p02258 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _wave(rng: Random, size: str, values: Values) -> Values:
    r = values["r"]
    kind = rng.random()
    if kind < 0.3:
        return {**values, "r": sorted(r, reverse=True)}
    if kind < 0.5:
        cut = rng.randint(0, len(r))
        return {**values, "r": sorted(r[:cut], reverse=True) + sorted(r[cut:], reverse=True)}
    return values


TASKS = (
    Task(
        id="p02258",
        schema=(
            line(Int("n", 2, 200000)),
            line(Rows("r", "n", ("r",), ((1, 10**9),))),
        ),
        python=(
            "best = r[1] - r[0]\nlow = r[0]\nfor j in range(1, n):\n"
            "    best = max(best, r[j] - low)\n    low = min(low, r[j])\nprint(best)",
            "high = r[n - 1]\nanswer = -10**9\nfor i in range(n - 2, -1, -1):\n"
            "    if high - r[i] > answer:\n        answer = high - r[i]\n"
            "    if r[i] > high:\n        high = r[i]\nprint(answer)",
        ),
        only_python=(
            "print(max(x - m for x, m in zip(r[1:], accumulate(r, min))))",
            "low, best = r[0], -10**10\nfor x in r[1:]:\n    best = max(best, x - low)\n"
            "    low = min(low, x)\nprint(best)",
        ),
        only_cpp=(
            "int ans = INT_MIN, low = r[0];\nfor (int i = 1; i < n; i++) {\n"
            "    ans = max(ans, r[i] - low);\n    low = min(low, r[i]);\n}\n"
            "cout << ans << endl;",
        ),
        top_python=("from itertools import accumulate"),
        titles=(
            "Best Trade",
            "Buy Once, Sell Once",
        ),
        stories=(
            "The price of a share was noted on n days: r_1, ..., r_n. @A has to buy one "
            "share on some day and sell it on a later day. How much can @A gain at most? "
            "If every choice makes a loss, the answer is negative.",
            "Over all pairs of positions i < j in the sequence r, find the greatest value "
            "of the later number minus the earlier number.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "no loss": (
                "best = 0\nlow = r[0]\nfor j in range(1, n):\n"
                "    best = max(best, r[j] - low)\n    low = min(low, r[j])\nprint(best)"
            ),
            "order ignored": "print(max(r) - min(r))",
        },
        adjust=_wave,
        rating=900,
        tags=(
            "greedy",
            "dp",
        ),
    ),
    Task(
        id="p02258",
        relative="biggest-step",
        schema=(
            line(Int("n", 2, 1000)),
            line(Ints("r", "n", 1, 10**9)),
        ),
        python=(
            "best = 0\nfor i in range(n - 1):\n"
            "    best = max(best, abs(r[i + 1] - r[i]))\nprint(best)",
            "answer = 0\nfor i in range(1, n):\n    if r[i] > r[i - 1]:\n"
            "        d = r[i] - r[i - 1]\n    else:\n        d = r[i - 1] - r[i]\n"
            "    if d > answer:\n        answer = d\nprint(answer)",
        ),
        only_python=("print(max(abs(x - y) for x, y in zip(r, r[1:])))",),
        only_cpp=(
            "int ans = 0;\n"
            "for (int i = 1; i < n; i++) ans = max(ans, abs(r[i] - r[i - 1]));\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Biggest Step",
            "Largest Change in a Day",
        ),
        stories=(
            "The price of rice was r_i yen on day i, for n days. Between which two days "
            "in succession did it change the most, upwards or downwards? Print by how "
            "many yen it changed.",
            "For a sequence r of n integers, print the maximum of the absolute "
            "differences |r_i - r_{i+1}| of neighbors.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "upwards only": (
                "best = 0\nfor i in range(n - 1):\n    best = max(best, r[i + 1] - r[i])\n"
                "print(best)"
            ),
            "whole range": "print(max(r) - min(r))",
        },
        adjust=_wave,
        tags=("implementation",),
    ),
    Task(
        id="p02258",
        relative="new-lows",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("r", "n", 1, 10**9)),
        ),
        python=(
            "count = 1\nlow = r[0]\nfor i in range(1, n):\n    if r[i] < low:\n"
            "        low = r[i]\n        count += 1\nprint(count)",
            "answer = 0\nsmallest = 10**9 + 1\nfor x in r:\n    if x < smallest:\n"
            "        answer += 1\n        smallest = x\nprint(answer)",
        ),
        only_python=(
            "print(len(set(accumulate(r, min))))",
            "print(sum(i == 0 or r[i] < min(r[:i]) for i in range(n)))",
        ),
        only_cpp=(
            "int low = INT_MAX, ans = 0;\nfor (int x : r) if (x < low) low = x, ans++;\n"
            "cout << ans << endl;",
        ),
        top_python=("from itertools import accumulate"),
        titles=(
            "New Lows",
            "Cheaper than Ever",
        ),
        stories=(
            "n runners finish one after another with the times r_1, ..., r_n. A time is a "
            "new record if it is less than all times before it; the first time is a "
            "record as well. Count the records.",
            "@A follows a price for n days; on day i it is r_i. How many days i are there "
            "on which the price is strictly lower than on each earlier day? Day 1 counts.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "ties count": (
                "count = 1\nlow = r[0]\nfor i in range(1, n):\n    if r[i] <= low:\n"
                "        low = r[i]\n        count += 1\nprint(count)"
            ),
            "below yesterday": (
                "count = 1\nfor i in range(1, n):\n    if r[i] < r[i - 1]:\n"
                "        count += 1\nprint(count)"
            ),
        },
        adjust=_wave,
        tags=("implementation",),
    ),
)

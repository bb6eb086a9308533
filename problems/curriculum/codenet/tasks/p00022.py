"""Tasks p00022 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _windows(rng: Random, size: str, values: Values) -> Values:
    return {**values, "k": rng.randint(1, values["n"])}


TASKS = (
    Task(
        id="p00022",
        relative="lowest-run",
        schema=(
            line(Int("n", 1, 5000)),
            line(Ints("a", "n", -100000, 100000)),
        ),
        python=(
            "best = a[0]\ncurrent = 0\nfor x in a:\n"
            "    current = min(current + x, x)\n    best = min(best, current)\n"
            "print(best)",
            "total = 0\nhighest = 0\nanswer = 1000000000\nfor x in a:\n"
            "    total += x\n    answer = min(answer, total - highest)\n"
            "    highest = max(highest, total)\nprint(answer)",
        ),
        only_python=(
            "dp = a[:1]\nfor x in a[1:]:\n    dp.append(x + min(0, dp[-1]))\nprint(min(dp))",
        ),
        only_cpp=(
            "int best = INT_MAX, cur = 0;\nfor (int x : a) {\n"
            "    cur = min(cur, 0) + x;\n    best = min(best, cur);\n}\n"
            "cout << best << endl;",
        ),
        titles=(
            "The Coldest Days",
            "Smallest Contiguous Sum",
        ),
        stories=(
            "You are given n integers. Choose one or more of them that stand next "
            "to each other without gaps so that their sum is as small as possible, "
            "and print this sum.",
            "A shop gains a_i coins on day i, or loses coins if a_i is negative. "
            "Over all periods of one or more consecutive days, what is the lowest "
            "total gain? It can be negative.",
        ),
        output=(
            "Print the smallest sum.",
            "Print the lowest total as one integer.",
        ),
        wrong={
            "largest": "best = a[0]\ncurrent = 0\nfor x in a:\n"
            "    current = max(current + x, x)\n    best = max(best, current)\n"
            "print(best)",
            "may be empty": "best = 0\ncurrent = 0\nfor x in a:\n"
            "    current = min(current + x, 0)\n    best = min(best, current)\n"
            "print(best)",
            "single": "print(min(a))",
        },
        rating=1000,
        tags=(
            "dp",
            "prefix sums",
        ),
    ),
    Task(
        id="p00022",
        relative="k-in-a-row",
        schema=(
            line(Int("n", 1, 5000), Int("k", 1, 5000)),
            line(Ints("a", "n", -100000, 100000)),
        ),
        python=(
            "total = 0\nfor i in range(k):\n    total += a[i]\nbest = total\n"
            "for i in range(k, n):\n    total += a[i] - a[i - k]\n"
            "    best = max(best, total)\nprint(best)",
            "sums = [0]\nfor i in range(n):\n    sums.append(sums[i] + a[i])\n"
            "best = sums[k]\nfor i in range(k, n + 1):\n"
            "    best = max(best, sums[i] - sums[i - k])\nprint(best)",
        ),
        only_python=("s = [0, *accumulate(a)]\nprint(max(y - x for x, y in zip(s, s[k:])))",),
        only_cpp=(
            "long long cur = accumulate(a.begin(), a.begin() + k, 0LL), best = "
            "cur;\nfor (int i = k; i < n; i++) {\n    cur += a[i] - a[i - k];\n"
            "    best = max(best, cur);\n}\ncout << best << endl;",
        ),
        top_python=("from itertools import accumulate"),
        titles=(
            "k in a Row",
            "Best Week",
        ),
        stories=(
            "In a sequence of n integers, look at every block of exactly k "
            "consecutive elements. Print the largest sum of such a block.",
            "@A can work on n days and would earn a_i on day i (or pay, if it is "
            "negative), but has to work on exactly k days, one directly after the "
            "other. How much can @A earn at most?",
        ),
        output=(
            "Print the largest sum.",
            "Print one integer, the maximum.",
        ),
        adjust=_windows,
        valid=lambda values: values["k"] <= values["n"],
        constraints=("k is at most n",),
        wrong={
            "first block": "total = 0\nfor i in range(k):\n    total += a[i]\nprint(total)",
            "largest k": "a.sort()\ntotal = 0\nfor i in range(n - k, n):\n"
            "    total += a[i]\nprint(total)",
        },
        wide=True,
        rating=1000,
        tags=(
            "prefix sums",
            "two pointers",
        ),
    ),
)

"""Tasks p03163 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _light(rng: Random, size: str, values: Values) -> Values:
    w = min(values["w"], 3000)
    items = [(rng.randint(1, min(w, x)), v) for x, v in values["r"]]
    return {**values, "w": w, "r": items}


def _fits(values: Values) -> bool:
    return all(x <= values["w"] for x, _ in values["r"])


def _half(rng: Random, size: str, values: Values) -> Values:
    chosen = [x for x in values["a"] if rng.random() < 0.5]
    if rng.random() < 0.6 and chosen:
        values["k"] = min(10000, sum(chosen) + rng.randint(0, 1))
    return values


TASKS = (
    Task(
        id="p03163",
        schema=(
            line(Int("n", 1, 100), Int("w", 1, 10**5)),
            line(Rows("r", "n", ("w", "v"), ((1, 10**5), (1, 10**9)))),
        ),
        python=(
            "dp = [0] * (w + 1)\nfor x, y in r:\n    for i in range(w, x - 1, -1):\n"
            "        dp[i] = max(dp[i], dp[i - x] + y)\nprint(dp[w])",
            "dp = [-1] * (w + 1)\ndp[0] = 0\nfor weight, value in r:\n"
            "    for i in range(w - weight, -1, -1):\n"
            "        if dp[i] >= 0 and dp[i] + value > dp[i + weight]:\n"
            "            dp[i + weight] = dp[i] + value\nprint(max(dp))",
        ),
        only_python=(
            "dp = [0] * (w + 1)\nfor x, y in r:\n"
            "    dp = dp[:x] + [max(p, q + y) for p, q in zip(dp[x:], dp)]\nprint(dp[-1])",
        ),
        only_cpp=(
            "vector<long long> dp(w + 1);\nfor (auto [x, y] : r)\n"
            "    for (int i = w; i >= x; i--) dp[i] = max(dp[i], dp[i - x] + y);\n"
            "cout << dp[w] << endl;",
        ),
        titles=(
            "Knapsack",
            "Packing a Bag",
        ),
        stories=(
            "A ship can carry a load of w tons. There are n crates at the harbour; crate "
            "i weighs w_i tons and its contents are worth v_i. Crates cannot be divided. "
            "Find the greatest total worth that the ship can take on one trip.",
            "Choose a subset of n pairs (w_i, v_i) such that the sum of the chosen w_i "
            "does not exceed w and the sum of the chosen v_i is as large as possible. "
            "Print the latter sum.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "used again and again": (
                "dp = [0] * (w + 1)\nfor x, y in r:\n    for i in range(x, w + 1):\n"
                "        dp[i] = max(dp[i], dp[i - x] + y)\nprint(dp[w])"
            ),
            "in the given order": (
                "total = 0\nfor x, y in r:\n    if x <= w:\n        w -= x\n"
                "        total += y\nprint(total)"
            ),
        },
        adjust=_light,
        valid=_fits,
        constraints=("w_i ≤ w",),
        wide=True,
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03163",
        relative="exact-sum",
        schema=(
            line(Int("n", 1, 30), Int("k", 1, 10000)),
            line(Ints("a", "n", 1, 1000)),
        ),
        python=(
            "can = [False] * (k + 1)\ncan[0] = True\nfor x in a:\n"
            "    for i in range(k, x - 1, -1):\n        if can[i - x]:\n"
            '            can[i] = True\nif can[k]:\n    print("Yes")\nelse:\n'
            '    print("No")',
            "ways = [0] * 30001\nways[0] = 1\ntop = 0\nfor x in a:\n"
            "    for i in range(top, -1, -1):\n        if ways[i] == 1:\n"
            "            ways[i + x] = 1\n    top += x\nif ways[k] == 1:\n"
            '    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            "sums = {0}\nfor x in a:\n    sums |= {s + x for s in sums}\n"
            'print("Yes" if k in sums else "No")',
            'bits = 1\nfor x in a:\n    bits |= bits << x\nprint("Yes" if bits >> k & 1 else "No")',
        ),
        only_cpp=(
            "bitset<40001> b;\nb[0] = 1;\nfor (int x : a) b |= b << x;\n"
            'cout << (b[k] ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Exact Sum",
            "Without Change",
        ),
        stories=(
            "@A has n coins with the values a_1, ..., a_n and wants to pay exactly k, "
            "using every coin at most once. Print Yes if this is possible and No if it is "
            "not.",
            "Does the list a_1, ..., a_n have a non-empty selection of elements, each "
            "used at most once, whose sum equals k? Print Yes or No.",
        ),
        output=(
            'Print "Yes" if it is possible, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "coins used again": (
                "can = [False] * (k + 1)\ncan[0] = True\nfor x in a:\n"
                "    for i in range(x, k + 1):\n        if can[i - x]:\n"
                '            can[i] = True\nif can[k]:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
            "greedy": (
                "a.sort(reverse=True)\nfor x in a:\n    if x <= k:\n        k -= x\n"
                'if k == 0:\n    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_half,
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03163",
        relative="most-items",
        schema=(
            line(Int("n", 1, 100), Int("w", 1, 10**5, wide=True)),
            line(Ints("a", "n", 1, 10**5, wide=True)),
        ),
        python=(
            "a.sort()\ncount = 0\nfor x in a:\n    if x <= w:\n        w -= x\n"
            "        count += 1\nprint(count)",
            "a.sort()\ntotal = 0\ni = 0\nwhile i < n and total + a[i] <= w:\n"
            "    total += a[i]\n    i += 1\nprint(i)",
        ),
        only_python=("print(sum(s <= w for s in accumulate(sorted(a))))",),
        only_cpp=(
            "sort(a.begin(), a.end());\nint k = 0;\nlong long sum = 0;\n"
            "while (k < n && sum + a[k] <= w) sum += a[k++];\ncout << k << endl;",
        ),
        top_python=("from itertools import accumulate"),
        titles=(
            "As Many as Possible",
            "Elevator",
        ),
        stories=(
            "An elevator bears at most w kilograms. Of n people with the weights a_1, "
            "..., a_n, how many at most can ride at the same time?",
            "@A has w yen and sees n things with the prices a_1, ..., a_n, one of each. "
            "Find the largest number of things that @A can buy.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "not sorted": (
                "count = 0\nfor x in a:\n    if x <= w:\n        w -= x\n        count += 1\n"
                "print(count)"
            ),
            "not all the money": (
                "a.sort()\ncount = 0\nfor x in a:\n    if x < w:\n        w -= x\n"
                "        count += 1\nprint(count)"
            ),
        },
        wide=True,
        tags=(
            "greedy",
            "sorting",
        ),
    ),
)

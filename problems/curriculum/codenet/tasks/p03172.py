"""Tasks p03172 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _candies(rng: Random, size: str, values: Values) -> Values:
    k = values["k"] = min(values["k"], 500 if size == "max" else 40)
    values["a"] = [min(k, v if rng.random() < 0.2 else rng.randint(0, k)) for v in values["a"]]
    return values


def _weights(rng: Random, size: str, values: Values) -> Values:
    values["a"] = [1 + v % 7 for v in values["a"]] if size == "small" else values["a"]
    values["k"] = sum(v for v in values["a"] if rng.random() < 0.5)
    return {**values, "k": min(1000, values["k"])}


def _two_bounds(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        values["k"] = rng.randint(0, min(1000000, values["a"] + values["b"]))
    return values


TASKS = (
    Task(
        id="p03172",
        schema=(line(Int("n", 1, 100), Int("k", 0, 100000)), line(Ints("a", "n", 0, 100000))),
        python=(
            "mod = 1000000007\nways = [0] * (k + 1)\nways[0] = 1\nfor i in range(n):\n    "
            "total = 0\n    nxt = [0] * (k + 1)\n    for j in range(k + 1):\n        total += "
            "ways[j]\n        if j > a[i]:\n            total += mod - ways[j - a[i] - "
            "1]\n        total %= mod\n        nxt[j] = total\n    for j in range(k + "
            "1):\n        ways[j] = nxt[j]\nprint(ways[k])",
            "mod = 1000000007\nways = [0] * (k + 1)\nways[0] = 1\nfor i in range(n):\n    for "
            "j in range(1, k + 1):\n        ways[j] = (ways[j] + ways[j - 1]) % mod\n    for j "
            "in range(k, a[i], -1):\n        ways[j] = (ways[j] + mod - ways[j - a[i] - 1]) % "
            "mod\nprint(ways[k])",
        ),
        only_python=(
            "mod = 10**9 + 7\ndp = [1] + [0] * k\nfor x in a:\n    s = [0, *accumulate(dp, "
            "lambda p, q: (p + q) % mod)]\n    dp = [(s[j + 1] - s[max(0, j - x)]) % mod for j "
            "in range(k + 1)]\nprint(dp[k])",
        ),
        only_cpp=(
            "const long long M = 1000000007;\nvector<long long> dp(k + 1);\ndp[0] = 1;\nfor "
            "(int x : a) {\n    vector<long long> s(k + 2);\n    for (int j = 0; j <= k; j++) "
            "s[j + 1] = (s[j] + dp[j]) % M;\n    for (int j = 0; j <= k; j++) dp[j] = (s[j + "
            "1] - s[max(0, j - x)] + M) % M;\n}\ncout << dp[k] << endl;",
        ),
        top_python="from itertools import accumulate",
        titles=("Sharing Marbles", "Bounded Summands"),
        stories=(
            "Exactly k equal marbles are put into n different boxes, and box i has room for at "
            "most a_i of them (a box may stay empty). In how many ways can this be done? Two "
            "ways differ if some box gets different numbers of marbles. Print the number of "
            "ways modulo 1000000007.",
            "Count the sequences of integers x_1, ..., x_n with sum k in which every x_i is at "
            "least 0 and at most a_i. As this count may be huge, print its remainder after "
            "division by 10^9 + 7.",
        ),
        output=("Print the number modulo 1000000007.", "Print the answer modulo 10^9 + 7."),
        wrong={
            "no bounds": (
                "mod = 1000000007\nways = [0] * (k + 1)\nways[0] = 1\nfor i in range(n):\n    "
                "for j in range(1, k + 1):\n        ways[j] = (ways[j] + ways[j - 1]) % mod\n"
                "print(ways[k])"
            ),
            "off by one": (
                "mod = 1000000007\nways = [0] * (k + 1)\nways[0] = 1\nfor i in range(n):\n    "
                "for j in range(1, k + 1):\n        ways[j] = (ways[j] + ways[j - 1]) % "
                "mod\n    for j in range(k, a[i] - 1, -1):\n        if a[i] > 0:\n            "
                "ways[j] = (ways[j] + mod - ways[j - a[i]]) % mod\nprint(ways[k])"
            ),
        },
        adjust=_candies,
        valid=lambda values: max(values["a"]) <= values["k"],
        constraints=("a_i is at most k",),
        wide=True,
        rating=1700,
        tags=("dp", "counting"),
    ),
    Task(
        id="p03172",
        relative="ways-to-sum",
        schema=(line(Int("n", 1, 30), Int("k", 0, 1000)), line(Ints("a", "n", 1, 100))),
        python=(
            "ways = [0] * (k + 1)\nways[0] = 1\nfor i in range(n):\n    for j in range(k, a[i] "
            "- 1, -1):\n        ways[j] += ways[j - a[i]]\nprint(ways[k])",
            "ways = [0] * (k + 1)\nways[0] = 1\nfor x in a:\n    j = k\n    while j >= "
            "x:\n        ways[j] = ways[j] + ways[j - x]\n        j -= 1\nprint(ways[k])",
        ),
        only_python=(
            "count = Counter([0])\nfor x in a:\n    count += Counter({s + x: c for s, c in "
            "count.items()})\nprint(count[k])",
        ),
        only_cpp=(
            "vector<long long> dp(k + 1);\ndp[0] = 1;\nfor (int x : a)\n    for (int j = k; j "
            ">= x; j--) dp[j] += dp[j - x];\ncout << dp[k] << endl;",
        ),
        top_python="from collections import Counter",
        titles=("Pay Exactly", "Choose the Weights"),
        stories=(
            "@A has n weights, and the i-th one weighs a_i grams. In how many ways can @A "
            "choose some of them, or none, so that the chosen weights are exactly k grams in "
            "total? Weights are different things even if they are equally heavy.",
            "You are given n integers a_i and an integer k. Count the subsets of the indices "
            "1, 2, ..., n for which the a_i with chosen index i sum up to k. The empty subset "
            "has sum 0.",
        ),
        output=("Print the number of ways.", "Print one integer."),
        wrong={
            "uses weights again": (
                "ways = [0] * (k + 1)\nways[0] = 1\nfor i in range(n):\n    for j in "
                "range(a[i], k + 1):\n        ways[j] += ways[j - a[i]]\nprint(ways[k])"
            ),
            "zero or one": (
                "ways = [0] * (k + 1)\nways[0] = 1\nfor i in range(n):\n    for j in range(k, "
                "a[i] - 1, -1):\n        if ways[j - a[i]] == 1:\n            ways[j] = 1\n"
                "print(ways[k])"
            ),
        },
        adjust=_weights,
        wide=True,
        rating=1300,
        tags=("dp", "counting"),
    ),
    Task(
        id="p03172",
        relative="two-children",
        schema=(line(Int("k", 0, 1000000), Int("a", 0, 1000000), Int("b", 0, 1000000)),),
        python=(
            "low = max(0, k - b)\nhigh = min(a, k)\nprint(max(0, high - low + 1))",
            "count = 0\nfor x in range(min(a, k) + 1):\n    if k - x <= b:\n        count += "
            "1\nprint(count)",
        ),
        only_python=(
            "print(sum(k - x <= b for x in range(min(a, k) + 1)))",
            "print(len(range(max(0, k - b), min(a, k) + 1)))",
        ),
        only_cpp=("cout << max(0, min(a, k) - max(0, k - b) + 1) << endl;",),
        titles=("Two Children", "Split the Candies"),
        stories=(
            "k equal candies are divided between two children, and none is left over. The "
            "first child must not get more than a candies, and the second one not more than b. "
            "In how many ways is this possible?",
            "Given integers k, a and b, count the pairs (x, y) of non-negative integers with x "
            "+ y = k, x at most a and y at most b.",
        ),
        output=("Print the number of ways.", "Print the answer."),
        wrong={
            "ignores b": "print(min(a, k) + 1)",
            "negative": "print(min(a, k) - max(0, k - b) + 1)",
            "not from zero": "print(max(0, min(a, k) - max(0, k - b)))",
        },
        adjust=_two_bounds,
        tags=("math", "counting"),
    ),
)

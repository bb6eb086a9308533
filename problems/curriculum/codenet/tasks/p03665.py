"""Tasks p03665 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _parities(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        return {**values, "a": [min(100, x + x % 2) for x in values["a"]]}
    return values


def _reachable(rng: Random, size: str, values: Values) -> Values:
    a = [rng.randint(1, rng.choice((4, 10, 100))) for _ in values["a"]]
    return {**values, "a": a, "s": sum(x for x in a if rng.random() < 0.5)}


TASKS = (
    Task(
        id="p03665",
        schema=(
            line(Int("n", 1, 50), Int("p", 0, 1)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            "even = 1\nodd = 0\nfor x in a:\n    if x % 2 == 0:\n"
            "        even *= 2\n        odd *= 2\n    else:\n"
            "        total = even + odd\n        even = total\n"
            "        odd = total\nif p == 0:\n    print(even)\nelse:\n"
            "    print(odd)",
            "found = False\nways = 1\nfor i in range(n):\n    if a[i] % 2 == 1:\n"
            "        found = True\n    if i > 0:\n        ways *= 2\nif found:\n"
            "    print(ways)\nelse:\n    if p == 0:\n        print(ways * 2)\n"
            "    else:\n        print(0)",
        ),
        only_python=(
            "if any(x % 2 for x in a):\n    print(2 ** (n - 1))\nelse:\n"
            "    print(0 if p else 2 ** n)",
            "dp = [1, 0]\nfor x in a:\n"
            "    dp = [dp[0] + dp[x % 2], dp[1] + dp[1 - x % 2]]\nprint(dp[p])",
        ),
        only_cpp=(
            "bool odd = any_of(a.begin(), a.end(), [](int x) { return x % 2; });\n"
            "cout << (odd ? 1LL << (n - 1) : p ? 0LL : 1LL << n) << endl;",
            "vector<long long> dp = {1, 0};\n"
            "for (int x : a) dp = {dp[0] + dp[x % 2], dp[1] + dp[(1 + x) % 2]};\n"
            "cout << dp[p] << endl;",
        ),
        titles=(
            "Even or Odd Total",
            "Choosing Boxes",
        ),
        stories=(
            "There are n boxes with a_1, ..., a_n marbles. @A opens some of them, perhaps none "
            "or all. In how many ways can this be done such that the number of marbles in the "
            "opened boxes leaves the remainder p when it is divided by 2?",
            "Count the subsets of the n numbers a_1, ..., a_n (equal numbers at different "
            "places are different) whose sum is even if p is 0, and odd if p is 1. The empty "
            "subset has the sum 0.",
        ),
        output=(
            "Print the number of ways.",
            "Print the count.",
        ),
        adjust=_parities,
        wrong={
            "all even forgotten": "ways = 1\nfor i in range(n - 1):\n    ways *= 2\nprint(ways)",
            "parity swapped": "even = 1\nodd = 0\nfor x in a:\n    if x % 2 == 0:\n"
            "        even *= 2\n        odd *= 2\n    else:\n"
            "        total = even + odd\n        even = total\n"
            "        odd = total\nif p == 1:\n    print(even)\n"
            "else:\n    print(odd)",
        },
        wide=True,
        rating=1000,
        tags=(
            "counting",
            "math",
        ),
    ),
    Task(
        id="p03665",
        relative="subset-sum",
        schema=(
            line(Int("n", 1, 15), Int("s", 0, 1500)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            "ways = [0] * 1501\nways[0] = 1\nfor x in a:\n"
            "    for v in range(1500, x - 1, -1):\n        ways[v] += ways[v - x]\n"
            "print(ways[s])",
            "sums = [0]\nfor x in a:\n    k = len(sums)\n    for i in range(k):\n"
            "        sums.append(sums[i] + x)\ncount = 0\nfor v in sums:\n"
            "    if v == s:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(sum(c) == s for k in range(n + 1) for c in combinations(a, k)))",
            "count = 0\nfor mask in range(1 << n):\n"
            "    count += sum(a[i] for i in range(n) if mask >> i & 1) == s\n"
            "print(count)",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int mask = 0; mask < (1 << n); mask++) {\n"
            "    int sum = 0;\n    for (int i = 0; i < n; i++) {\n"
            "        if (mask >> i & 1) sum += a[i];\n    }\n    ans += sum == s;\n"
            "}\ncout << ans << endl;",
        ),
        top_python="from itertools import combinations",
        titles=(
            "Exactly s",
            "Weights on a Scale",
        ),
        stories=(
            "@A has n weights of a_1, ..., a_n grams and puts some of them (perhaps none) on a "
            "scale. How many selections weigh exactly s grams? Weights of the same size are "
            "different weights.",
            "Count the ways to choose a subset of the positions 1, ..., n such that the "
            "integers a_i at the chosen positions add up to s. The empty subset is allowed and "
            "has the sum 0.",
        ),
        output=(
            "Print the number of selections.",
            "Print the count.",
        ),
        adjust=_reachable,
        wrong={
            "reachable": "sums = {0}\nways = [0] * 1501\nways[0] = 1\n"
            "for x in a:\n    for v in range(1500, x - 1, -1):\n"
            "        if ways[v - x] == 1:\n"
            "            ways[v] = 1\nprint(ways[s])",
            "repeated use": "ways = [0] * 1501\nways[0] = 1\nfor x in a:\n"
            "    for v in range(x, 1501):\n"
            "        ways[v] += ways[v - x]\nprint(ways[s])",
        },
        rating=1000,
        tags=(
            "brute force",
            "dp",
        ),
    ),
    Task(
        id="p03665",
        relative="odd-run",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            "total = 0\ncount = 0\nfor i in range(n):\n    total = 0\n"
            "    for j in range(i, n):\n        total += a[j]\n"
            "        if total % 2 == 1:\n            count += 1\nprint(count)",
            "even = 1\nodd = 0\nparity = 0\ncount = 0\nfor x in a:\n"
            "    parity = (parity + x) % 2\n    if parity == 1:\n"
            "        count += even\n        odd += 1\n    else:\n"
            "        count += odd\n        even += 1\nprint(count)",
        ),
        only_python=("odd = sum(s % 2 for s in accumulate(a))\nprint(odd * (n + 1 - odd))",),
        only_cpp=(
            "vector<int> cnt = {1, 0};\nint s = 0, ans = 0;\nfor (int x : a) {\n"
            "    s ^= x & 1;\n    ans += cnt[1 - s];\n    cnt[s]++;\n}\n"
            "cout << ans << endl;",
        ),
        top_python="from itertools import accumulate",
        titles=(
            "Odd Stretches",
            "Consecutive Days",
        ),
        stories=(
            "On day i of n days, @A ate a_i cherries. Count the pairs (l, r) with 1 <= l <= r "
            "<= n for which @A ate an odd number of cherries in total on the days l, l+1, ..., "
            "r.",
            "How many non-empty contiguous parts of the sequence a_1, ..., a_n have an odd sum?",
        ),
        output=(
            "Print the count.",
            "Print the number of such parts.",
        ),
        wrong={
            "even sums": "count = 0\nfor i in range(n):\n    total = 0\n"
            "    for j in range(i, n):\n        total += a[j]\n"
            "        if total % 2 == 0:\n            count += 1\n"
            "print(count)",
            "prefixes only": "total = 0\ncount = 0\nfor x in a:\n    total += x\n"
            "    if total % 2 == 1:\n        count += 1\n"
            "print(count)",
        },
        rating=1000,
        tags=(
            "prefix sums",
            "counting",
        ),
    ),
)

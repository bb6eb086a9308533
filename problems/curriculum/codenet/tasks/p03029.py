"""Tasks p03029 to p03048 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _boxes(rng: Random, size: str, values: Values) -> Values:
    if size == "max":
        return {**values, "r": 2, "g": 3, "b": rng.randint(1, 9), "n": 3000 - rng.randint(0, 9)}
    top = rng.choice((6, 15))
    return {**values, **{name: rng.randint(1, top) for name in "rgb"}}


def _coins(rng: Random, size: str, values: Values) -> Values:
    top = rng.choice((6, 15))
    return {**values, "a": rng.randint(1, top), "b": rng.randint(1, top)}


TASKS = (
    Task(
        id="p03029",
        schema=(line(Int("a", 0, 100), Int("p", 0, 100)),),
        python=(
            "print((3 * a + p) // 2)",
            "pieces = p\nfor i in range(a):\n    pieces += 3\npies = 0\n"
            "while pieces >= 2:\n    pieces -= 2\n    pies += 1\nprint(pies)",
        ),
        only_python=("print(a * 3 + p >> 1)",),
        only_cpp=("cout << (a * 3 + p) / 2 << endl;",),
        wrong={
            "apart": "print(3 * a // 2 + p // 2)",
        },
        tags=("math",),
    ),
    Task(
        id="p03048",
        schema=(line(Int("r", 1, 3000), Int("g", 1, 3000), Int("b", 1, 3000), Int("n", 1, 3000)),),
        python=(
            "count = 0\nfor i in range(0, n + 1, r):\n"
            "    for j in range(i, n + 1, g):\n        if (n - j) % b == 0:\n"
            "            count += 1\nprint(count)",
            "ways = [0] * (n + 1)\nways[0] = 1\nfor i in range(r, n + 1):\n"
            "    ways[i] += ways[i - r]\nfor i in range(g, n + 1):\n"
            "    ways[i] += ways[i - g]\nfor i in range(b, n + 1):\n"
            "    ways[i] += ways[i - b]\nprint(ways[n])",
        ),
        only_python=(
            "print(sum((n - j) % b == 0 for i in range(0, n + 1, r) for j in range(i, n + 1, g)))",
            "dp = [1] + [0] * n\nfor x in (r, g, b):\n"
            "    for i in range(x, n + 1):\n        dp[i] += dp[i - x]\n"
            "print(dp[n])",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i * r <= n; i++) {\n"
            "    for (int j = 0; i * r + j * g <= n; j++) {\n"
            "        if ((n - i * r - j * g) % b == 0) ans++;\n    }\n}\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Three Kinds of Packs",
            "Exactly n",
        ),
        stories=(
            "Eggs are sold in packs of r, of g and of b eggs. In how many ways can @A buy "
            "exactly n eggs? A way is given by the number of packs of each of the three kinds, "
            "which may be zero; kinds of equal size are still different kinds.",
            "Count the triples (x, y, z) of integers that are 0 or more with r*x + g*y + b*z = n.",
        ),
        output=(
            "Print the number of ways.",
            "Print the number of triples.",
        ),
        adjust=_boxes,
        wrong={
            "at most": "count = 0\nfor i in range(0, n + 1, r):\n"
            "    for j in range(i, n + 1, g):\n        count += 1\n"
            "print(count)",
            "at least one": "count = 0\nfor i in range(r, n + 1, r):\n"
            "    for j in range(i + g, n + 1, g):\n"
            "        if j < n and (n - j) % b == 0:\n"
            "            count += 1\nprint(count)",
        },
        rating=900,
        tags=(
            "brute force",
            "counting",
        ),
    ),
    Task(
        id="p03048",
        relative="fewest",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000), Int("n", 1, 1000)),),
        python=(
            "best = -1\nfor i in range(n // a + 1):\n    rest = n - i * a\n"
            "    if rest % b == 0:\n        total = i + rest // b\n"
            "        if best < 0 or total < best:\n            best = total\n"
            "print(best)",
            "none = 1000000\nbest = none\nfor i in range(n + 1):\n"
            "    for j in range(n + 1):\n        if i * a + j * b > n:\n"
            "            break\n        if i * a + j * b == n:\n"
            "            best = min(best, i + j)\nif best == none:\n    best = -1\n"
            "print(best)",
        ),
        only_python=(
            "found = [i + (n - i * a) // b for i in range(n // a + 1) if (n - "
            "i * a) % b == 0]\nprint(min(found) if found else -1)",
            "print(min((i + (n - i * a) // b for i in range(n // a + 1) if (n "
            "- i * a) % b == 0), default=-1))",
        ),
        only_cpp=(
            "int best = INT_MAX;\nfor (int i = 0; i * a <= n; i++) {\n"
            "    int rest = n - i * a;\n"
            "    if (rest % b == 0) best = min(best, i + rest / b);\n}\n"
            "cout << (best == INT_MAX ? -1 : best) << endl;",
        ),
        titles=(
            "Two Coins",
            "As Few as Possible",
        ),
        stories=(
            "In @P there are only coins of a and of b units. With how few coins can @A pay "
            "exactly n units? If n units cannot be paid exactly, print -1.",
            "Find non-negative integers x and y with a*x + b*y = n such that x + y is "
            "smallest, and print x + y. If there are none, print -1.",
        ),
        output=(
            "Print the smallest number of coins, or -1.",
            "Print the answer.",
        ),
        adjust=_coins,
        wrong={
            "greedy": "big = max(a, b)\nsmall = min(a, b)\nrest = n % big\n"
            "if rest % small == 0:\n"
            "    print(n // big + rest // small)\nelse:\n"
            "    print(-1)",
        },
        rating=1000,
        tags=("brute force",),
    ),
    Task(
        id="p03048",
        relative="at-most",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000), Int("n", 1, 1000)),),
        python=(
            "count = 0\nfor i in range(n // a + 1):\n"
            "    count += (n - i * a) // b + 1\nprint(count)",
            "count = 0\nfor i in range(0, n + 1, a):\n"
            "    for j in range(0, n + 1, b):\n        if i + j <= n:\n"
            "            count += 1\nprint(count)",
        ),
        only_python=("print(sum((n - x) // b + 1 for x in range(0, n + 1, a)))",),
        only_cpp=(
            "int ans = 0;\n"
            "for (int i = 0; i * a <= n; i++) ans += (n - i * a) / b + 1;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Not Too Heavy",
            "Filling a Backpack",
        ),
        stories=(
            "@A can pack any number of cans, each of weight a, and any number of bottles, each "
            "of weight b. The total weight must not exceed n. How many pairs (number of cans, "
            "number of bottles) are possible? Both numbers may be 0.",
            "Count the pairs of non-negative integers x and y such that a*x + b*y is at most n.",
        ),
        output=(
            "Print the number of pairs.",
            "Print the count.",
        ),
        adjust=_coins,
        wrong={
            "exactly": "count = 0\nfor i in range(n // a + 1):\n"
            "    if (n - i * a) % b == 0:\n        count += 1\n"
            "print(count)",
            "none left out": "count = 0\nfor i in range(n // a + 1):\n"
            "    count += (n - i * a) // b\nprint(count)",
        },
        rating=900,
        tags=(
            "brute force",
            "counting",
        ),
    ),
)

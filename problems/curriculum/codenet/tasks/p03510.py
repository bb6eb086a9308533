"""Tasks p03510 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def beasts(rng: Random, size: str, values: Values) -> Values:
    spread = rng.choice((10, 10**6, 10**9, 10**10))
    n = values["n"]
    step = max(1, min(10**15 // n - 1, spread))
    x, out = 0, []
    for _, s in values["beasts"]:
        x += rng.randint(1, step)
        out.append((x, rng.randint(1, min(10**9, 2 * spread)) if rng.random() < 0.8 else s))
    return {"n": n, "beasts": out}


TASKS = (
    Task(
        id="p03510",
        schema=(
            line(Int("n", 1, 200000)),
            line(Rows("beasts", "n", ("x", "s"), ((1, 10**15), (1, 10**9)))),
        ),
        wide=True,
        python=(
            "best = 0\nprofit = 0\nlast = 0\nfor x, s in beasts:\n    profit -= x - last\n    "
            "if profit < 0:\n        profit = 0\n    profit += s\n    if profit > best:\n"
            "        best = profit\n    last = x\nprint(best)",
            "total = 0\nans = 0\nlow = 10**18\nfor x, s in beasts:\n    if total - x < low:\n"
            "        low = total - x\n    total += s\n    if total - x - low > ans:\n        "
            "ans = total - x - low\nprint(ans)",
        ),
        only_python=(
            "ans = cur = 0\np = beasts[0][0]\nfor x, s in beasts:\n    cur = max(cur - (x - "
            "p), 0) + s\n    ans = max(ans, cur)\n    p = x\nprint(ans)",
        ),
        only_cpp=(
            "long long sum = 0, best = 0, low = LLONG_MAX;\nfor (auto &[x, s] : beasts) {\n"
            "    low = min(low, sum - x);\n    sum += s;\n    best = max(best, sum - x - "
            "low);\n}\ncout << best << endl;",
        ),
        titles=("Throwing a Net", "Best Range"),
        stories=(
            "n treasures lie along a line; the i-th is at position x_i and is worth s_i. @A "
            "rents a fence from position L to position R (L may equal R), pays R - L for it, "
            "and gets all treasures at positions from L to R. Print the largest possible "
            "worth of the treasures minus the rent.",
            "You are given n pairs (x_i, s_i) with increasing x_i. Choose indices l <= r. "
            "Your gain is s_l + s_{l+1} + ... + s_r minus (x_r - x_l). Print the maximum gain.",
        ),
        output=("Print the maximum profit.", "Output one integer."),
        adjust=beasts,
        valid=lambda values: all(
            p[0] < q[0] for p, q in zip(values["beasts"], values["beasts"][1:], strict=False)
        ),
        constraints=("the x_i are increasing",),
        wrong={
            "one beast": (
                "best = 0\nfor x, s in beasts:\n    if s > best:\n        best = s\nprint(best)"
            ),
            "all": (
                "t = 0\nlast = -1\nfor x, s in beasts:\n    if last >= 0:\n        t -= x - last\n"
                "    t += s\n    last = x\nprint(t)"
            ),
        },
        rating=1000,
        tags=("greedy", "prefix sums"),
    ),
    Task(
        id="p03510",
        relative="best-run",
        schema=(line(Int("n", 1, 1000)), line(Ints("a", "n", -1000, 1000))),
        python=(
            "best = a[0]\ncur = 0\nfor x in a:\n    cur += x\n    if cur > best:\n        "
            "best = cur\n    if cur < 0:\n        cur = 0\nprint(best)",
            "dp = [0] * n\nfor i in range(n):\n    dp[i] = a[i]\n    if i > 0 and dp[i - 1] > "
            "0:\n        dp[i] += dp[i - 1]\nprint(max(dp))",
        ),
        only_python=(
            "from itertools import accumulate\nprint(max(accumulate(a, lambda s, x: max(s, 0) "
            "+ x)))",
        ),
        only_cpp=(
            "int best = INT_MIN, cur = 0;\nfor (int x : a) {\n    cur = max(cur, 0) + x;\n    "
            "best = max(best, cur);\n}\ncout << best << endl;",
        ),
        titles=("Best Run of Days", "Maximum Segment"),
        stories=(
            "A trader knows the profit a_i of each of n days (a negative one is a loss). The "
            "trader works from some day to some later or equal day without a break, at least "
            "one day. Print the largest possible total profit.",
            "You are given integers a_1, ..., a_n. Choose a non-empty contiguous part of the "
            "sequence so that its sum is as large as possible, and print that sum.",
        ),
        output=("Print the maximum sum.", "Output one integer."),
        wrong={
            "empty allowed": (
                "b = 0\nc = 0\nfor x in a:\n    c = max(0, c + x)\n    b = max(b, c)\nprint(b)"
            ),
            "positives": "t = 0\nfor x in a:\n    t += max(0, x)\nprint(t)",
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03510",
        relative="inside-the-range",
        schema=(
            line(Int("n", 1, 1000), Int("l", 1, 10000), Int("r", 1, 10000)),
            line(Rows("beasts", "n", ("x", "s"), ((1, 10000), (1, 1000)))),
        ),
        python=(
            "total = l - r\nfor x, s in beasts:\n    if l <= x <= r:\n        total += s\n"
            "print(total)",
            "ans = 0\nfor i in range(n):\n    x, s = beasts[i]\n    if x >= l and x <= r:\n"
            "        ans += s\nprint(ans - r + l)",
        ),
        only_python=("print(sum(s for x, s in beasts if l <= x <= r) - (r - l))",),
        only_cpp=(
            "int sum = l - r;\nfor (auto [x, s] : beasts) sum += x < l || x > r ? 0 : s;\n"
            "cout << sum << endl;",
        ),
        titles=("Inside the Range", "A Given Net"),
        stories=(
            "n apples lie along a road, the i-th at position x_i with a price of s_i. @A "
            "collects all apples at the positions from l to r, both included, and pays r - l "
            "for the way. Print the sum of the prices of the collected apples minus r - l. "
            "This can be negative.",
            "Given are n pairs (x_i, s_i) and two integers l and r. Let t be the sum of s_i "
            "over all i with l <= x_i <= r. Print t - (r - l).",
        ),
        output=("Print the profit.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "l": min(values["l"], values["r"], rng.choice(values["beasts"])[0]),
            "r": max(values["l"], values["r"]),
        },
        valid=lambda values: values["l"] <= values["r"],
        constraints=("l is at most r",),
        wrong={
            "open": "t = l - r\nfor x, s in beasts:\n    if l < x < r:\n        t += s\nprint(t)",
            "free way": "t = 0\nfor x, s in beasts:\n    if l <= x <= r:\n        t += s\nprint(t)",
        },
        rating=900,
    ),
)

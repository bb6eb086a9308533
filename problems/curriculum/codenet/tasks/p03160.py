"""Tasks p03160 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03160",
        schema=(
            line(Int("n", 2, 100000)),
            line(Ints("h", "n", 1, 10000)),
        ),
        python=(
            (
                "dp = [0] * n\ndp[1] = abs(h[1] - h[0])\n"
                "for i in range(2, n):\n"
                "    x = dp[i - 1] + abs(h[i] - h[i - 1])\n"
                "    y = dp[i - 2] + abs(h[i] - h[i - 2])\n"
                "    dp[i] = min(x, y)\nprint(dp[n - 1])"
            ),
            (
                "p = 0\nq = abs(h[0] - h[1])\nfor i in range(2, n):\n"
                "    r = min(q + abs(h[i] - h[i - 1]), p + abs(h[i] - h[i - 2]))\n"
                "    p = q\n    q = r\nprint(q)"
            ),
        ),
        only_python=(
            (
                "dp = [0, abs(h[1] - h[0])]\nfor i in range(2, n):\n"
                "    dp.append(min(dp[-1] + abs(h[i] - h[i - 1]), dp[-2] + abs(h[i] - h[i - 2])))\n"
                "print(dp[-1])"
            ),
        ),
        only_cpp=(
            (
                "vector<int> dp(n, INT_MAX);\ndp[0] = 0;\n"
                "for (int i = 0; i < n; i++) {\n"
                "    for (int j : {i + 1, i + 2}) {\n"
                "        if (j < n) dp[j] = min(dp[j], dp[i] + abs(h[i] - h[j]));\n"
                "    }\n}\ncout << dp.back() << endl;"
            ),
        ),
        titles=(
            "Jumping Along",
            "Roofs",
        ),
        output=(
            "Print the minimum.",
            "Print one integer.",
        ),
        stories=(
            (
                "@A walks over the roofs of n houses of heights h_1, ..., h_n, from the first to "
                "the last, always to the next roof or to the one after it. Going from height x to "
                "height y makes @A tired by |x - y|. How tired is @A at the end, if the way is "
                "chosen well?"
            ),
            (
                "A sequence h of n numbers is given. Choose a subsequence that contains the first "
                "and the last number and never omits two neighbours of h. Its price is the sum of "
                "the absolute differences between consecutive chosen numbers. Find the lowest "
                "price."
            ),
        ),
        wrong={
            "greedy": (
                "cost = 0\ni = 0\nwhile i < n - 1:\n"
                "    x = abs(h[i + 1] - h[i])\n"
                "    if i + 2 < n and abs(h[i + 2] - h[i]) < x:\n"
                "        cost += abs(h[i + 2] - h[i])\n        i += 2\n"
                "    else:\n        cost += x\n        i += 1\nprint(cost)"
            ),
            "every stone": (
                "cost = 0\nfor i in range(1, n):\n    cost += abs(h[i] - h[i - 1])\nprint(cost)"
            ),
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03160",
        relative="toll-stairs",
        schema=(
            line(Int("n", 1, 100000)),
            line(Ints("a", "n", 0, 10000)),
        ),
        python=(
            (
                "p = 0\nq = 0\nfor x in a:\n    r = min(p, q) + x\n    p = q\n"
                "    q = r\nprint(min(p, q))"
            ),
            (
                "dp = [0] * (n + 2)\nfor i in range(n):\n"
                "    dp[i + 2] = min(dp[i], dp[i + 1]) + a[i]\n"
                "print(min(dp[n], dp[n + 1]))"
            ),
        ),
        only_python=(("p = q = 0\nfor x in a:\n    p, q = q, min(p, q) + x\nprint(min(p, q))"),),
        titles=(
            "Toll on the Stairs",
            "Climbing for Coins",
        ),
        output=(
            "Print the minimum.",
            "Print the smallest cost.",
        ),
        stories=(
            (
                "A staircase has n steps. @A starts below step 1 and wants to get above step n, "
                "climbing one or two steps at a time. Standing on step i costs a_i coins. What is "
                "the smallest number of coins that @A has to pay?"
            ),
            (
                "Choose some of the indices 1, ..., n such that of any two neighbouring indices "
                "at least one is chosen. The cost is the sum of a_i over the chosen indices i. "
                "Find the minimum cost. (For n = 1 nothing has to be chosen.)"
            ),
        ),
        wrong={
            "last step forced": (
                "p = 0\nq = 0\nfor x in a:\n    r = min(p, q) + x\n    p = q\n    q = r\nprint(q)"
            ),
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03160",
        relative="ways-to-climb",
        schema=(line(Int("n", 1, 100000)),),
        python=(
            (
                "p = 1\nq = 1\nfor i in range(n - 1):\n"
                "    r = (p + q) % 1000000007\n    p = q\n    q = r\nprint(q)"
            ),
            (
                "dp = [0] * (n + 1)\ndp[0] = 1\ndp[1] = 1\n"
                "for i in range(2, n + 1):\n"
                "    dp[i] = (dp[i - 1] + dp[i - 2]) % 1000000007\nprint(dp[n])"
            ),
        ),
        only_python=(
            ("p, q = 1, 1\nfor _ in range(n - 1):\n    p, q = q, (p + q) % (10**9 + 7)\nprint(q)"),
        ),
        only_cpp=(
            (
                "vector<long long> dp = {1, 1};\n"
                "for (int i = 2; i <= n; i++) dp.push_back((dp[i - 1] + dp[i - 2]) % 1000000007);\n"
                "cout << dp[n] << endl;"
            ),
        ),
        titles=(
            "Ways to Climb",
            "One or Two",
        ),
        output=(
            "Print the number modulo 1000000007.",
            "Print the remainder.",
        ),
        stories=(
            (
                "A frog climbs a staircase of n steps. Each jump takes it one or two steps up. In "
                "how many ways can it get from the ground to the top? Print the number modulo "
                "1000000007."
            ),
            (
                "How many sequences of the numbers 1 and 2 have the sum n? Since there may be "
                "many, give the remainder of their number on division by 10^9 + 7."
            ),
        ),
        wrong={
            "off by one": (
                "p = 1\nq = 1\nfor i in range(n):\n"
                "    r = (p + q) % 1000000007\n    p = q\n    q = r\nprint(q)"
            ),
        },
        wide=True,
        rating=1000,
        tags=("dp", "counting"),
    ),
)

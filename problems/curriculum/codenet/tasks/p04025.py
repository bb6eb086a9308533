"""Tasks p04025 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p04025",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", -100, 100)),
        ),
        python=(
            "best = 10**9\nfor y in range(-100, 101):\n    cost = 0\n    for x in a:\n"
            "        cost += (x - y) * (x - y)\n    best = min(best, cost)\nprint(best)",
            "ans = -1\nfor y in range(min(a), max(a) + 1):\n    cost = 0\n"
            "    for x in a:\n        cost += (x - y) * (x - y)\n"
            "    if ans == -1 or cost < ans:\n        ans = cost\nprint(ans)",
        ),
        only_python=(
            "print(min(sum((x - y) ** 2 for x in a) for y in range(-100, 101)))",
            "y = round(sum(a) / n)\nprint(sum((x - y) ** 2 for x in a))",
        ),
        only_cpp=(
            "int best = INT_MAX;\nfor (int y = -100; y <= 100; y++) {\n    int cost = 0;\n"
            "    for (int x : a) cost += (x - y) * (x - y);\n    best = min(best, cost);\n"
            "}\ncout << best << endl;",
        ),
        titles=(
            "Making All Equal",
            "Squared Costs",
        ),
        stories=(
            "There are n numbers a_1, ..., a_n. Changing a number from x to y costs the "
            "square of x - y, and each number can be changed once at most. What is the "
            "lowest total cost after which all n numbers are the same integer?",
            "Choose an integer y so that the sum of (a_i - y)² over i = 1, ..., n becomes "
            "as small as possible. Print this smallest sum.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "only given values": (
                "best = 10**9\nfor y in a:\n    cost = 0\n    for x in a:\n"
                "        cost += (x - y) * (x - y)\n    best = min(best, cost)\nprint(best)"
            ),
            "no squares": (
                "best = 10**9\nfor y in range(-100, 101):\n    cost = 0\n    for x in a:\n"
                "        cost += abs(x - y)\n    best = min(best, cost)\nprint(best)"
            ),
        },
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p04025",
        relative="distances",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", -100, 100)),
        ),
        python=(
            "best = 10**9\nfor y in range(-100, 101):\n    cost = 0\n    for x in a:\n"
            "        cost += abs(x - y)\n    best = min(best, cost)\nprint(best)",
            "a.sort()\nmiddle = a[n // 2]\ntotal = 0\nfor x in a:\n"
            "    total += abs(x - middle)\nprint(total)",
        ),
        only_python=("print(min(sum(abs(x - y) for x in a) for y in a))",),
        only_cpp=(
            "sort(a.begin(), a.end());\nint ans = 0;\n"
            "for (int x : a) ans += abs(x - a[n / 2]);\ncout << ans << endl;",
        ),
        titles=(
            "Meeting Point",
            "Steps to Equality",
        ),
        stories=(
            "@A has n integers and may add 1 to or subtract 1 from any of them, as often "
            "as @A wants; each such step costs 1 dollar. How many dollars does it cost at "
            "least to make all integers equal?",
            "Friends live at the integer points a_1, ..., a_n of a line; several may live "
            "at the same point. They want to meet at an integer point so that the sum of "
            "the distances walked is minimal. Print that sum.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "squares": (
                "best = 10**9\nfor y in range(-100, 101):\n    cost = 0\n    for x in a:\n"
                "        cost += (x - y) * (x - y)\n    best = min(best, cost)\nprint(best)"
            ),
            "half way between the ends": (
                "best = 10**9\nfor y in a:\n"
                "    best = min(best, max(abs(max(a) - y), abs(min(a) - y)))\nprint(best)"
            ),
        },
        rating=900,
        tags=(
            "brute force",
            "sorting",
        ),
    ),
    Task(
        id="p04025",
        relative="one-of-them",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", -100, 100)),
        ),
        python=(
            "best = 10**9\nfor y in a:\n    cost = 0\n    for x in a:\n"
            "        cost += (x - y) * (x - y)\n    best = min(best, cost)\nprint(best)",
            "ans = -1\nfor i in range(n):\n    cost = 0\n    for j in range(n):\n"
            "        cost += (a[i] - a[j]) * (a[i] - a[j])\n"
            "    if ans < 0 or cost < ans:\n        ans = cost\nprint(ans)",
        ),
        only_python=("print(min(sum((x - y) ** 2 for x in a) for y in set(a)))",),
        only_cpp=(
            "int best = INT_MAX;\nfor (int y : a) {\n    int cost = 0;\n"
            "    for (int x : a) cost += (x - y) * (x - y);\n    best = min(best, cost);\n"
            "}\ncout << best << endl;",
        ),
        titles=(
            "One of Them",
            "Choosing a Leader",
        ),
        stories=(
            "One of n players is to become the leader. If the leader has strength y, each "
            "player of strength x loses (x - y)² points. The strengths are a_1, ..., a_n. "
            "Choose the leader so that the players lose as few points as possible in "
            "total, and print this number of points.",
            "For each j from 1 to n, let c_j be the sum of (a_i - a_j)² over all i. Print "
            "the minimum of c_1, ..., c_n.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "any target": (
                "best = 10**9\nfor y in range(-100, 101):\n    cost = 0\n    for x in a:\n"
                "        cost += (x - y) * (x - y)\n    best = min(best, cost)\nprint(best)"
            ),
        },
        rating=900,
        tags=("brute force",),
    ),
)

"""Tasks p02982 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Matrix, Values, line
from problems.curriculum.codenet._task import Task


def _different_rows(rng: Random, size: str, values: Values) -> Values:
    rows = values["x"]
    while len({tuple(row) for row in rows}) < len(rows):
        i = rng.randrange(len(rows))
        rows[i] = [rng.randint(-20, 20) for _ in rows[i]]
    return values


def _rows_differ(values: Values) -> bool:
    return len({tuple(row) for row in values["x"]}) == values["n"]


TASKS = (
    Task(
        id="p02982",
        schema=(
            line(Int("n", 2, 10), Int("d", 1, 10)),
            line(Matrix("x", "n", "d", -20, 20, text="one row of x")),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n        s = 0\n"
            "        for k in range(d):\n"
            "            s += (x[i][k] - x[j][k]) * (x[i][k] - x[j][k])\n        r = 0\n"
            "        while r * r < s:\n            r += 1\n        if r * r == s:\n"
            "            count += 1\nprint(count)",
            "square = [False] * 16001\nfor r in range(127):\n    if r * r <= 16000:\n"
            "        square[r * r] = True\nans = 0\nfor j in range(n):\n"
            "    for i in range(j):\n        dist = 0\n        for k in range(d):\n"
            "            diff = abs(x[i][k] - x[j][k])\n            dist += diff * diff\n"
            "        if square[dist]:\n            ans += 1\nprint(ans)",
        ),
        only_python=(
            "squares = {i * i for i in range(130)}\n"
            "print(sum(sum((p - q) ** 2 for p, q in zip(u, v)) in squares for u, v in "
            "combinations(x, 2)))",
            "ans = 0\nfor u, v in combinations(x, 2):\n"
            "    s = sum((p - q) ** 2 for p, q in zip(u, v))\n"
            "    ans += isqrt(s) ** 2 == s\nprint(ans)",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++) {\n"
            "    for (int j = i + 1; j < n; j++) {\n        int s = 0;\n"
            "        for (int k = 0; k < d; k++) s += (x[i][k] - x[j][k]) * (x[i][k] - "
            "x[j][k]);\n        int r = round(sqrt(s));\n        if (r * r == s) ans++;\n"
            "    }\n}\ncout << ans << endl;",
        ),
        top_python=("from itertools import combinations\nfrom math import isqrt"),
        titles=(
            "Whole Distances",
            "Points in Space",
        ),
        stories=(
            "You are given n different points with d coordinates each, where x_ij is "
            "coordinate j of point i. The distance of two points is the square root of "
            "the sum of the squares of their d coordinate differences. Count the pairs of "
            "points whose distance is a whole number.",
            "Each of n lists has d integers, and no two lists are equal. For two lists u "
            "and v let S be the sum of (u_k - v_k)² over all places k. In how many of the "
            "pairs of lists is S a perfect square?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "sum not squared": (
                "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n        s = 0\n"
                "        for k in range(d):\n            s += abs(x[i][k] - x[j][k])\n"
                "        r = 0\n        while r * r < s:\n            r += 1\n"
                "        if r * r == s:\n            count += 1\nprint(count)"
            ),
        },
        adjust=_different_rows,
        valid=_rows_differ,
        constraints=("no two of the n rows are equal",),
        rating=1000,
        tags=(
            "brute force",
            "geometry",
        ),
    ),
    Task(
        id="p02982",
        relative="close-pairs",
        schema=(
            line(Int("n", 2, 10), Int("d", 1, 10), Int("m", 1, 200)),
            line(Matrix("x", "n", "d", -20, 20, text="one row of x")),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n        s = 0\n"
            "        for k in range(d):\n            s += abs(x[i][k] - x[j][k])\n"
            "        if s <= m:\n            count += 1\nprint(count)",
            "ans = n * (n - 1) // 2\nfor i in range(n):\n    for j in range(i):\n"
            "        s = 0\n        for k in range(d):\n"
            "            s += max(x[i][k], x[j][k]) - min(x[i][k], x[j][k])\n"
            "        if s > m:\n            ans -= 1\nprint(ans)",
        ),
        only_python=(
            "print(sum(sum(abs(p - q) for p, q in zip(u, v)) <= m for u, v in combinations(x, 2)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++) {\n"
            "    for (int j = 0; j < i; j++) {\n        int s = 0;\n"
            "        for (int k = 0; k < d; k++) s += abs(x[i][k] - x[j][k]);\n"
            "        ans += s <= m;\n    }\n}\ncout << ans << endl;",
        ),
        top_python=("from itertools import combinations"),
        titles=(
            "Close Pairs",
            "Similar Tastes",
        ),
        stories=(
            "Each of n people rated the same d films with integers; x_ij is the rating of "
            "person i for film j. The disagreement of two people is the sum of |p - q| "
            "over all films, where p and q are their two ratings. Count the pairs of "
            "people whose disagreement is at most m.",
            "There are n points in d dimensions; row i of the table x has the coordinates "
            "of point i. The distance of two points is here the sum of the absolute "
            "differences of their coordinates. Print the number of pairs i < j with "
            "distance m or less.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "less than m": (
                "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n        s = 0\n"
                "        for k in range(d):\n            s += abs(x[i][k] - x[j][k])\n"
                "        if s < m:\n            count += 1\nprint(count)"
            ),
            "counted twice": (
                "count = 0\nfor i in range(n):\n    for j in range(n):\n        s = 0\n"
                "        for k in range(d):\n            s += abs(x[i][k] - x[j][k])\n"
                "        if s <= m and i != j:\n            count += 1\nprint(count)"
            ),
        },
        rating=900,
        tags=(
            "brute force",
            "geometry",
        ),
    ),
    Task(
        id="p02982",
        relative="nearest",
        schema=(
            line(Int("n", 2, 10), Int("d", 1, 10)),
            line(Matrix("x", "n", "d", -20, 20, text="one row of x")),
        ),
        python=(
            "best = 10**9\nfor i in range(n):\n    for j in range(i + 1, n):\n"
            "        s = 0\n        for k in range(d):\n"
            "            s += (x[i][k] - x[j][k]) * (x[i][k] - x[j][k])\n"
            "        best = min(best, s)\nprint(best)",
            "best = -1\nfor i in range(n):\n    for j in range(i):\n        s = 0\n"
            "        for k in range(d):\n            diff = abs(x[i][k] - x[j][k])\n"
            "            s += diff * diff\n        if best == -1 or s < best:\n"
            "            best = s\nprint(best)",
        ),
        only_python=(
            "print(min(sum((p - q) ** 2 for p, q in zip(u, v)) for u, v in combinations(x, 2)))",
        ),
        only_cpp=(
            "int best = INT_MAX;\nfor (int i = 0; i < n; i++) {\n"
            "    for (int j = 0; j < i; j++) {\n        int s = 0;\n"
            "        for (int k = 0; k < d; k++) s += (x[i][k] - x[j][k]) * (x[i][k] - "
            "x[j][k]);\n        best = min(best, s);\n    }\n}\ncout << best << endl;",
        ),
        top_python=("from itertools import combinations"),
        titles=(
            "Nearest Pair",
            "Smallest Distance",
        ),
        stories=(
            "Given n points in a space with d dimensions, find two of them that are "
            "nearest to each other and print the square of their distance, that is, the "
            "sum of the squared differences of their coordinates. Several points may be "
            "at the same place.",
            "Row i of a table holds d integers x_i1, ..., x_id. For two rows, add up the "
            "squares of the differences in each column. What is the smallest result over "
            "all pairs of different rows (different in number; their contents may be "
            "equal)?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "neighbours only": (
                "best = 10**9\nfor i in range(n - 1):\n    s = 0\n    for k in range(d):\n"
                "        s += (x[i][k] - x[i + 1][k]) * (x[i][k] - x[i + 1][k])\n"
                "    best = min(best, s)\nprint(best)"
            ),
        },
        rating=900,
        tags=(
            "brute force",
            "geometry",
        ),
    ),
)

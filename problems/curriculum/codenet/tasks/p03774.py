"""Tasks p03774 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _points(rng: Random, size: str, values: Values) -> Values:
    if size in ("edge", "max"):
        return values
    draw = {}
    for name in ("students", "points"):
        draw[name] = [(rng.randint(-5, 5), rng.randint(-5, 5)) for _ in values[name]]
    return {**values, **draw}


def _near_points(rng: Random, size: str, values: Values) -> Values:
    if size in ("edge", "max"):
        return values
    points = [(rng.randint(-5, 5), rng.randint(-5, 5)) for _ in values["points"]]
    return {**values, "points": points, "k": rng.randint(0, 9)}


def _near_points_only(rng: Random, size: str, values: Values) -> Values:
    if size in ("edge", "max"):
        return values
    return {
        **values,
        "points": [(rng.randint(-9, 9), rng.randint(-9, 9)) for _ in values["points"]],
    }


TASKS = (
    Task(
        id="p03774",
        schema=(
            line(Int("n", 1, 50), Int("m", 1, 50)),
            line(Rows("students", "n", ("a", "b"), ((-(10**8), 10**8), (-(10**8), 10**8)))),
            line(Rows("points", "m", ("c", "d"), ((-(10**8), 10**8), (-(10**8), 10**8)))),
        ),
        python=(
            "for a, b in students:\n    best = 10**9\n    where = 0\n"
            "    index = 0\n    for c, d in points:\n        index += 1\n"
            "        distance = abs(a - c) + abs(b - d)\n"
            "        if distance < best:\n            best = distance\n"
            "            where = index\n    print(where)",
            "for a, b in students:\n    least = 10**9\n    for c, d in points:\n"
            "        least = min(least, abs(a - c) + abs(b - d))\n    i = 0\n"
            "    found = 0\n    for c, d in points:\n        i += 1\n"
            "        if found == 0 and abs(a - c) + abs(b - d) == least:\n"
            "            found = i\n    print(found)",
        ),
        only_python=(
            "for a, b in students:\n"
            "    d = [abs(a - x) + abs(b - y) for x, y in points]\n"
            "    print(d.index(min(d)) + 1)",
            "for a, b in students:\n"
            "    print(min(range(m), key=lambda j: abs(a - points[j][0]) + "
            "abs(b - points[j][1])) + 1)",
        ),
        only_cpp=(
            "for (auto [a, b] : students) {\n    int best = 0, mn = INT_MAX;\n"
            "    for (int j = 0; j < m; j++) {\n"
            "        int dist = abs(a - points[j].first) + abs(b - "
            "points[j].second);\n        if (dist < mn) {\n            mn = dist;\n"
            "            best = j + 1;\n        }\n    }\n"
            "    cout << best << endl;\n}",
        ),
        titles=(
            "The Nearest Exit",
            "Shortest Walk",
        ),
        stories=(
            "In a town whose streets all run along the axes, n persons stand at the points "
            "(a_i, b_i), and there are m shops at the points (c_j, d_j). The way from (a, b) "
            "to (c, d) is |a - c| + |b - d| long. Each person goes to the nearest shop, and "
            "among equally near ones to the one with the smallest number. Print for each "
            "person the number of that shop, where the shops are numbered 1 to m in the order "
            "of the input.",
            "For i = 1, ..., n, find the smallest j for which |a_i - c_j| + |b_i - d_j| is as "
            "small as possible, and print j on a line of its own.",
        ),
        output=(
            "Print n lines, one number on each.",
            "Print the n numbers, one per line.",
        ),
        adjust=_points,
        wrong={
            "last of equals": "for a, b in students:\n    best = 10**9\n"
            "    where = 0\n    index = 0\n"
            "    for c, d in points:\n        index += 1\n"
            "        distance = abs(a - c) + abs(b - d)\n"
            "        if distance <= best:\n"
            "            best = distance\n"
            "            where = index\n    print(where)",
            "larger coordinate": "for a, b in students:\n    best = 10**9\n"
            "    where = 0\n    index = 0\n"
            "    for c, d in points:\n        index += 1\n"
            "        distance = max(abs(a - c), abs(b - d))\n"
            "        if distance < best:\n"
            "            best = distance\n"
            "            where = index\n    print(where)",
        },
        rating=900,
        tags=(
            "brute force",
            "geometry",
        ),
    ),
    Task(
        id="p03774",
        relative="farthest-pair",
        schema=(
            line(Int("n", 2, 50)),
            line(Rows("points", "n", ("x", "y"), ((-(10**8), 10**8), (-(10**8), 10**8)))),
        ),
        python=(
            "best = 0\nfor x, y in points:\n    for u, v in points:\n"
            "        best = max(best, abs(x - u) + abs(y - v))\nprint(best)",
            "sums = []\ndiffs = []\nfor x, y in points:\n    sums.append(x + y)\n"
            "    diffs.append(x - y)\n"
            "print(max(max(sums) - min(sums), max(diffs) - min(diffs)))",
        ),
        only_python=(
            "print(max(abs(x - u) + abs(y - v) for x, y in points for u, v in points))",
            "print(max(abs(p[0] - q[0]) + abs(p[1] - q[1]) for p, q in combinations(points, 2)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (auto [a, b] : points)\n"
            "    for (auto [c, d] : points) ans = max(ans, abs(a - c) + abs(b "
            "- d));\ncout << ans << endl;",
        ),
        top_python="from itertools import combinations",
        titles=(
            "Farthest Apart",
            "The Longest Walk",
        ),
        stories=(
            "There are n houses at the points (x_i, y_i) of a town. Walking from (x, y) to (u, "
            "v) takes |x - u| + |y - v| steps. How many steps apart are the two houses that "
            "are farthest from each other?",
            "Given n points in the plane, print the largest Manhattan distance between two of "
            "them. The Manhattan distance of (x, y) and (u, v) is |x - u| + |y - v|.",
        ),
        output=(
            "Print the largest distance.",
            "Print the maximum.",
        ),
        adjust=_near_points_only,
        wrong={
            "from the first": "first = True\nbest = 0\np = 0\nq = 0\n"
            "for x, y in points:\n    if first:\n        p = x\n"
            "        q = y\n        first = False\n"
            "    best = max(best, abs(x - p) + abs(y - q))\n"
            "print(best)",
        },
        rating=900,
        tags=(
            "brute force",
            "geometry",
        ),
    ),
    Task(
        id="p03774",
        relative="within-k",
        schema=(
            line(Int("n", 1, 1000), Int("k", 0, 10**8)),
            line(Rows("points", "n", ("x", "y"), ((-(10**8), 10**8), (-(10**8), 10**8)))),
        ),
        python=(
            "count = 0\nfor x, y in points:\n    if abs(x) + abs(y) <= k:\n"
            "        count += 1\nprint(count)",
            "count = 0\nfor x, y in points:\n    if x < 0:\n        x = -x\n"
            "    if y < 0:\n        y = -y\n    if x + y <= k:\n"
            "        count += 1\nprint(count)",
        ),
        only_python=("print(sum(abs(x) + abs(y) <= k for x, y in points))",),
        only_cpp=(
            "int ans = 0;\n"
            "for (auto& [x, y] : points) ans += abs(x) + abs(y) <= k;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Near the Centre",
            "At Most k Steps",
        ),
        stories=(
            "@A is at the point (0, 0) and can make at most k steps; a step changes one of the "
            "two coordinates by 1. How many of the n points (x_i, y_i) can be reached?",
            "Count the indices i for which |x_i| + |y_i| is at most k.",
        ),
        output=(
            "Print the count.",
            "Print the number of such points.",
        ),
        adjust=_near_points,
        wrong={
            "strict": "count = 0\nfor x, y in points:\n"
            "    if abs(x) + abs(y) < k:\n        count += 1\n"
            "print(count)",
            "signs": "count = 0\nfor x, y in points:\n    if x + y <= k:\n"
            "        count += 1\nprint(count)",
        },
        tags=(
            "geometry",
            "implementation",
        ),
    ),
)

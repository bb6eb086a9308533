"""Tasks p03296 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _runs(rng: Random, size: str, values: Values) -> Values:
    top = min(values["n"], rng.choice((2, 3, 100)))
    a, color = [], rng.randint(1, top)
    for _ in range(values["n"]):
        if rng.random() < 0.4:
            color = rng.randint(1, top)
        a.append(color)
    return {**values, "a": a}


def _colors(values: Values) -> bool:
    return max(values["a"]) <= values["n"]


TASKS = (
    Task(
        id="p03296",
        schema=(
            line(Int("n", 2, 100)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            "ans = 0\nrun = 1\nfor i in range(1, n):\n    if a[i] == a[i - 1]:\n"
            "        run += 1\n    else:\n        ans += run // 2\n        run = 1\n"
            "print(ans + run // 2)",
            "count = 0\nfor i in range(1, n):\n    if a[i] == a[i - 1]:\n"
            "        a[i] = 10000 + i\n        count += 1\nprint(count)",
            "i = 0\nspells = 0\nwhile i + 1 < n:\n    if a[i] == a[i + 1]:\n"
            "        spells += 1\n        i += 2\n    else:\n        i += 1\nprint(spells)",
        ),
        only_python=("print(sum(len(list(g)) // 2 for _, g in groupby(a)))",),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i < n; i++) {\n    if (a[i] == a[i - 1]) {\n"
            "        a[i] = -1;\n        ans++;\n    }\n}\ncout << ans << endl;",
        ),
        top_python=("from itertools import groupby"),
        titles=(
            "Recoloring",
            "No Equal Neighbours",
        ),
        stories=(
            "A fence has n boards, and board i has the color a_i. @A dislikes it when two "
            "boards side by side have the same color. @A can repaint single boards, each "
            "in any of 10000 colors. What is the smallest number of boards to repaint so "
            "that no two neighbouring boards agree in color?",
            "You are given a_1, ..., a_n. In one step you may replace one element by any "
            "integer from 1 to 10000. Print the least number of steps after which a_i ≠ "
            "a_{i+1} holds everywhere.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "counts equal pairs": (
                "count = 0\nfor i in range(1, n):\n    if a[i] == a[i - 1]:\n"
                "        count += 1\nprint(count)"
            ),
            "last run forgotten": (
                "ans = 0\nrun = 1\nfor i in range(1, n):\n    if a[i] == a[i - 1]:\n"
                "        run += 1\n    else:\n        ans += run // 2\n        run = 1\n"
                "print(ans)"
            ),
        },
        adjust=_runs,
        valid=_colors,
        constraints=("a_i ≤ n",),
        rating=900,
        tags=("greedy",),
    ),
    Task(
        id="p03296",
        relative="merge-all",
        schema=(
            line(Int("n", 2, 100)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            "count = 1\nfor i in range(1, n):\n    if a[i] != a[i - 1]:\n"
            "        count += 1\nprint(count)",
            "b = []\nlast = 0\nfor x in a:\n    if x != last:\n        b.append(x)\n"
            "    last = x\nprint(len(b))",
        ),
        only_python=(
            "print(len(list(groupby(a))))",
            "print(1 + sum(x != y for x, y in zip(a, a[1:])))",
        ),
        only_cpp=("a.erase(unique(a.begin(), a.end()), a.end());\ncout << a.size() << endl;",),
        top_python=("from itertools import groupby"),
        titles=(
            "Slimes that Merge",
            "Number of Blocks",
        ),
        stories=(
            "There are n slimes in a row; slime i has color a_i. Whenever two neighbours "
            "have the same color, they become one slime of this color. This goes on until "
            "no two neighbours are of the same color. How many slimes are there then?",
            "A sequence a_1, ..., a_n is cut into blocks: consecutive equal elements "
            "belong to the same block, different ones do not. Print the number of blocks.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "different colors": (
                "kinds = {a[0]}\nfor x in a:\n    kinds.add(x)\nprint(len(kinds))"
            ),
            "first one forgotten": (
                "count = 0\nfor i in range(1, n):\n    if a[i] != a[i - 1]:\n"
                "        count += 1\nprint(count)"
            ),
        },
        adjust=_runs,
        tags=("implementation",),
    ),
    Task(
        id="p03296",
        relative="longest-run",
        schema=(
            line(Int("n", 2, 100)),
            line(Ints("a", "n", 1, 100)),
        ),
        python=(
            "best = 1\nrun = 1\nfor i in range(1, n):\n    if a[i] == a[i - 1]:\n"
            "        run += 1\n    else:\n        run = 1\n    best = max(best, run)\n"
            "print(best)",
            "best = 0\nfor i in range(n):\n    j = i\n    while j < n and a[j] == a[i]:\n"
            "        j += 1\n    best = max(best, j - i)\nprint(best)",
        ),
        only_python=("print(max(len(list(g)) for _, g in groupby(a)))",),
        only_cpp=(
            "int best = 1, run = 1;\nfor (int i = 1; i < n; i++) {\n"
            "    run = a[i] == a[i - 1] ? run + 1 : 1;\n    best = max(best, run);\n}\n"
            "cout << best << endl;",
        ),
        top_python=("from itertools import groupby"),
        titles=(
            "Longest Run",
            "Same Color in a Row",
        ),
        stories=(
            "Of n cars that pass the window of @A, car i has the color a_i. Find the "
            "greatest number of cars of one color that pass directly after each other.",
            "Print the length of the longest part of consecutive elements of a_1, ..., "
            "a_n in which all elements are equal.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "most frequent": (
                "best = 0\nfor x in a:\n    same = 0\n    for y in a:\n        if x == y:\n"
                "            same += 1\n    best = max(best, same)\nprint(best)"
            ),
            "last run": (
                "run = 1\nfor i in range(1, n):\n    if a[i] == a[i - 1]:\n        run += 1\n"
                "    else:\n        run = 1\nprint(run)"
            ),
        },
        adjust=_runs,
        tags=("implementation",),
    ),
)

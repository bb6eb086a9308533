"""Tasks p02583 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _equal_sticks(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["l"] = [x % 9 + 1 for x in values["l"]]
    return values


TASKS = (
    Task(
        id="p02583",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("l", "n", 1, 10**9, wide=True)),
        ),
        python=(
            "l.sort()\ncount = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
            "        for k in range(j + 1, n):\n"
            "            if l[i] != l[j] and l[j] != l[k] and l[i] + l[j] > l[k]:\n"
            "                count += 1\nprint(count)",
            "ans = 0\nfor i in range(n):\n    for j in range(i):\n"
            "        if l[i] == l[j]:\n            continue\n        for k in range(j):\n"
            "            if l[k] == l[i] or l[k] == l[j]:\n                continue\n"
            "            longest = max(l[i], l[j], l[k])\n"
            "            if l[i] + l[j] + l[k] > 2 * longest:\n                ans += 1\n"
            "print(ans)",
        ),
        only_python=("l.sort()\nprint(sum(x < y < z < x + y for x, y, z in combinations(l, 3)))",),
        only_cpp=(
            "sort(l.begin(), l.end());\nint ans = 0;\nfor (int i = 0; i < n; i++)\n"
            "    for (int j = i + 1; j < n; j++)\n"
            "        for (int k = j + 1; k < n; k++)\n"
            "            if (l[i] < l[j] && l[j] < l[k] && l[i] + l[j] > l[k]) ans++;\n"
            "cout << ans << endl;",
        ),
        top_python=("from itertools import combinations"),
        titles=(
            "Triangles of Sticks",
            "Three Different Sides",
        ),
        stories=(
            "@A owns n rods; rod i is l_i centimetres long. Count the sets of three rods, "
            "no two of them equally long, from which a triangle with positive area can be "
            "built. Rods of the same length are still different rods.",
            "You are given l_1, ..., l_n. Print the number of index triples i < j < k for "
            "which the values l_i, l_j, l_k are pairwise different and each of them is "
            "less than the sum of the other two.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "flat triangles too": (
                "l.sort()\ncount = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
                "        for k in range(j + 1, n):\n"
                "            if l[i] != l[j] and l[j] != l[k] and l[i] + l[j] >= l[k]:\n"
                "                count += 1\nprint(count)"
            ),
            "equal sticks too": (
                "l.sort()\ncount = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
                "        for k in range(j + 1, n):\n            if l[i] + l[j] > l[k]:\n"
                "                count += 1\nprint(count)"
            ),
        },
        adjust=_equal_sticks,
        wide=True,
        rating=900,
        tags=(
            "brute force",
            "geometry",
        ),
    ),
    Task(
        id="p02583",
        relative="three-kinds",
        schema=(
            line(Int("n", 3, 60)),
            line(Ints("l", "n", 1, 10**9)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
            "        for k in range(j + 1, n):\n"
            "            if l[i] != l[j] and l[j] != l[k] and l[i] != l[k]:\n"
            "                count += 1\nprint(count)",
            "l.sort()\nans = 0\nfor j in range(n):\n    less = 0\n    more = 0\n"
            "    for x in l:\n        if x < l[j]:\n            less += 1\n"
            "        elif x > l[j]:\n            more += 1\n    ans += less * more\n"
            "print(ans)",
        ),
        only_python=("print(sum(len(set(t)) == 3 for t in combinations(l, 3)))",),
        only_cpp=(
            "int ans = 0;\nfor (int x : l) {\n"
            "    int less = count_if(l.begin(), l.end(), [&](int y) { return y < x; });\n"
            "    int more = count_if(l.begin(), l.end(), [&](int y) { return y > x; });\n"
            "    ans += less * more;\n}\ncout << ans << endl;",
        ),
        top_python=("from itertools import combinations"),
        titles=(
            "All Different",
            "Three Sizes",
        ),
        stories=(
            "There are n pencils, the i-th of length l_i. In how many ways can @A choose "
            "three pencils so that no two of the chosen ones have the same length?",
            "Given n integers l_1, ..., l_n, count the triples (i, j, k) with i < j < k "
            "such that l_i, l_j and l_k are three different values.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "neighbours only": (
                "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
                "        for k in range(j + 1, n):\n"
                "            if l[i] != l[j] and l[j] != l[k]:\n                count += 1\n"
                "print(count)"
            ),
        },
        adjust=_equal_sticks,
        rating=900,
        tags=(
            "brute force",
            "counting",
        ),
    ),
    Task(
        id="p02583",
        relative="longest-fence",
        schema=(
            line(Int("n", 3, 100)),
            line(Ints("l", "n", 1, 10**9, wide=True)),
        ),
        python=(
            "l.sort()\nbest = 0\nfor i in range(2, n):\n"
            "    if l[i - 2] + l[i - 1] > l[i]:\n"
            "        best = l[i - 2] + l[i - 1] + l[i]\nprint(best)",
            "l.sort(reverse=True)\ni = 0\n"
            "while i + 2 < n and l[i] >= l[i + 1] + l[i + 2]:\n    i += 1\nif i + 2 < n:\n"
            "    print(l[i] + l[i + 1] + l[i + 2])\nelse:\n    print(0)",
        ),
        only_python=(
            "l = sorted(l)\n"
            "print(max([x + y + z for x, y, z in zip(l, l[1:], l[2:]) if x + y > z], "
            "default=0))",
        ),
        only_cpp=(
            "sort(l.rbegin(), l.rend());\nlong long best = 0;\n"
            "for (int i = 0; i + 2 < n && best == 0; i++)\n"
            "    if (l[i] < l[i + 1] + l[i + 2]) best = l[i] + l[i + 1] + l[i + 2];\n"
            "cout << best << endl;",
        ),
        titles=(
            "Largest Perimeter",
            "Triangular Fence",
        ),
        stories=(
            "@A wants to build a triangular fence out of three of n planks with lengths "
            "l_1, ..., l_n; the triangle must not be flat. Find the greatest possible "
            "perimeter, or print 0 if no three planks form a triangle.",
            "You are given the lengths of n sticks. Choose three of them that are the "
            "sides of a triangle with positive area, and make the sum of their lengths as "
            "large as possible. Print this sum. If it cannot be done, print 0.",
        ),
        output=(
            "Print the greatest perimeter, or 0.",
            "Print one integer.",
        ),
        wrong={
            "flat ones": (
                "l.sort()\nbest = 0\nfor i in range(2, n):\n"
                "    if l[i - 2] + l[i - 1] >= l[i]:\n"
                "        best = l[i - 2] + l[i - 1] + l[i]\nprint(best)"
            ),
            "longest three": "l.sort()\nprint(l[n - 1] + l[n - 2] + l[n - 3])",
        },
        wide=True,
        rating=1000,
        tags=(
            "greedy",
            "sorting",
        ),
    ),
)

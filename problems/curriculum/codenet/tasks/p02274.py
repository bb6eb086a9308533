"""Tasks p02274 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _distinct(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        values["a"].sort(reverse=rng.random() < 0.5)
    return values


TASKS = (
    Task(
        id="p02274",
        schema=(
            line(Int("n", 1, 200000, wide=True)),
            line(Ints("a", "n", 0, 10**9, distinct=True, wide=True)),
        ),
        python=(
            "count = 0\nwidth = 1\nwhile width < n:\n    merged = []\n"
            "    start = 0\n    while start < n:\n"
            "        middle = min(start + width, n)\n"
            "        stop = min(start + 2 * width, n)\n        i = start\n"
            "        j = middle\n        while i < middle or j < stop:\n"
            "            if j == stop or (i < middle and a[i] < a[j]):\n"
            "                merged.append(a[i])\n                i += 1\n"
            "            else:\n                merged.append(a[j])\n"
            "                j += 1\n                count += middle - i\n"
            "        start += 2 * width\n    a = merged\n    width *= 2\n"
            "print(count)",
            "order = []\nfor x in a:\n    order.append(x)\norder.sort()\n"
            "tree = [0] * (n + 1)\ncount = 0\nseen = 0\nfor x in a:\n    low = 0\n"
            "    high = n - 1\n    while low < high:\n"
            "        middle = (low + high) // 2\n        if order[middle] < x:\n"
            "            low = middle + 1\n        else:\n"
            "            high = middle\n    smaller = 0\n    i = low\n"
            "    while i > 0:\n        smaller += tree[i]\n        i -= i & (-i)\n"
            "    count += seen - smaller\n    seen += 1\n    i = low + 1\n"
            "    while i <= n:\n        tree[i] += 1\n        i += i & (-i)\n"
            "print(count)",
        ),
        only_python=(
            "done = []\nans = 0\nfor i, x in enumerate(a):\n"
            "    k = bisect_left(done, x)\n    ans += i - k\n"
            "    done.insert(k, x)\nprint(ans)",
        ),
        only_cpp=(
            "vector<int> id(n), bit(n + 1);\niota(id.begin(), id.end(), 0);\n"
            "sort(id.begin(), id.end(), [&](int i, int j) { return a[i] > a[j]; "
            "});\nlong long ans = 0;\nfor (int i : id) {\n"
            "    for (int k = i; k > 0; k -= k & -k) ans += bit[k];\n"
            "    for (int k = i + 1; k <= n; k += k & -k) bit[k]++;\n}\n"
            "cout << ans << endl;",
        ),
        top_python=("from bisect import bisect_left"),
        titles=(
            "Inversions",
            "Wrong Order",
        ),
        stories=(
            "n runners with different numbers a_1, ..., a_n come in one after the "
            "other. For how many pairs of runners does the one with the greater "
            "number come in before the other? Going through all pairs would take "
            "too long.",
            "You are given a sequence of n distinct integers. Count the pairs of "
            "positions i < j for which a_i is greater than a_j. With n up to "
            "200000, an algorithm that needs about n log n steps is expected.",
        ),
        output=(
            "Print the number of pairs.",
            "Print the count as one integer.",
        ),
        adjust=_distinct,
        wrong={
            "neighbours": "count = 0\nfor i in range(1, n):\n"
            "    if a[i - 1] > a[i]:\n        count += 1\nprint(count)",
            "one round": "count = 0\nhigh = a[0]\nfor x in a:\n    if x < high:\n"
            "        count += 1\n    high = max(high, x)\nprint(count)",
        },
        wide=True,
        rating=1200,
        tags=(
            "sorting",
            "data structures",
        ),
    ),
    Task(
        id="p02274",
        relative="twice-as-large",
        schema=(
            line(Int("n", 1, 500)),
            line(Ints("a", "n", 0, 10**6)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
            "        if a[i] > 2 * a[j]:\n            count += 1\nprint(count)",
            "count = 0\nfor j in range(n):\n    bound = a[j] * 2\n"
            "    for i in range(j):\n        if a[i] > bound:\n"
            "            count += 1\nprint(count)",
        ),
        only_python=("print(sum(x > 2 * y for i, x in enumerate(a) for y in a[i + 1:]))",),
        only_cpp=(
            "int cnt = 0;\nfor (int i = 0; i < n; i++)\n"
            "    for (int j = i + 1; j < n; j++) cnt += a[i] > 2 * a[j];\n"
            "cout << cnt << endl;",
        ),
        titles=(
            "More Than Twice",
            "Steep Falls",
        ),
        stories=(
            "For how many pairs (i, j) with i < j is a_i greater than two times "
            "a_j, in the sequence a_1, ..., a_n?",
            "The price of a thing was a_1, ..., a_n coins on n days. Count the "
            "pairs of an earlier and a later day such that the price on the "
            "earlier day was more than twice the price on the later one.",
        ),
        output=(
            "Print the number of pairs.",
            "Print the count.",
        ),
        adjust=_distinct,
        wrong={
            "at least": "count = 0\nfor i in range(n):\n"
            "    for j in range(i + 1, n):\n        if a[i] >= 2 * a[j]:\n"
            "            count += 1\nprint(count)",
            "neighbours": "count = 0\nfor i in range(n - 1):\n"
            "    if a[i] > 2 * a[i + 1]:\n        count += 1\nprint(count)",
            "greater": "count = 0\nfor i in range(n):\n"
            "    for j in range(i + 1, n):\n        if a[i] > a[j]:\n"
            "            count += 1\nprint(count)",
        },
        rating=900,
        tags=(
            "brute force",
            "counting",
        ),
    ),
)

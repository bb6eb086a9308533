"""Tasks p02854 to p02886 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02854",
        schema=(
            line(Int("n", 2, 200000)),
            line(Ints("a", "n", 1, 2020202020, wide=True)),
        ),
        python=(
            "total = sum(a)\nleft = 0\nbest = total\nfor i in range(n - 1):\n"
            "    left += a[i]\n    best = min(best, abs(total - 2 * left))\nprint(best)",
            "i = 0\nj = n - 1\nleft = 0\nright = 0\nwhile i <= j:\n    if left < right:\n"
            "        left += a[i]\n        i += 1\n    else:\n        right += a[j]\n"
            "        j -= 1\nprint(abs(left - right))",
        ),
        only_python=("s = sum(a)\nprint(min(abs(s - 2 * x) for x in accumulate(a[:-1])))",),
        only_cpp=(
            "long long sum = accumulate(a.begin(), a.end(), 0LL), left = 0, ans = sum;\n"
            "for (int i = 0; i + 1 < n; i++) {\n    left += a[i];\n"
            "    ans = min(ans, llabs(sum - left - left));\n}\ncout << ans << endl;",
        ),
        top_python=("from itertools import accumulate"),
        titles=(
            "Cutting a Bar",
            "Two Equal Halves",
        ),
        stories=(
            "A rope has knots at n - 1 places, so that it consists of n pieces with "
            "lengths a_1, ..., a_n in this order. @A will cut it at one knot, and the two "
            "parts have to be equally long. Before that, @A may make any piece longer or "
            "shorter by 1, at a price of 1 for each such change; a piece must keep a "
            "length of at least 1. Print the smallest total price.",
            "Split the list a_1, ..., a_n at some place into a beginning and an end, "
            "neither of them empty. What is the smallest possible absolute difference "
            "between the sum of the beginning and the sum of the end?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "middle by count": (
                "left = 0\nfor i in range(n // 2):\n    left += a[i]\nprint(abs(sum(a) - 2 * left))"
            ),
            "not all cuts": (
                "total = sum(a)\nleft = 0\nbest = total\nfor i in range(n // 2):\n"
                "    left += a[i]\n    best = min(best, abs(total - 2 * left))\nprint(best)"
            ),
        },
        wide=True,
        rating=1000,
        tags=("prefix sums",),
    ),
    Task(
        id="p02854",
        relative="shorter-left",
        schema=(
            line(Int("n", 2, 200000)),
            line(Ints("a", "n", 1, 10**9, wide=True)),
        ),
        python=(
            "total = sum(a)\nleft = 0\ncount = 0\nfor i in range(n - 1):\n"
            "    left += a[i]\n    if left < total - left:\n        count += 1\n"
            "print(count)",
            "right = sum(a)\nleft = 0\ni = 0\n"
            "while i < n - 1 and left + a[i] < right - a[i]:\n    left += a[i]\n"
            "    right -= a[i]\n    i += 1\nprint(i)",
        ),
        only_python=("half = sum(a) / 2\nprint(sum(x < half for x in accumulate(a[:-1])))",),
        only_cpp=(
            "long long sum = 0, left = 0;\nint ans = 0;\nfor (auto x : a) sum += x;\n"
            "for (int i = 0; i < n - 1; i++) {\n    left += a[i];\n"
            "    if (left * 2 < sum) ans++;\n}\ncout << ans << endl;",
        ),
        top_python=("from itertools import accumulate"),
        titles=(
            "Shorter Left Part",
            "Unfair Cuts",
        ),
        stories=(
            "A chain of n links with weights a_1, ..., a_n can be opened between two "
            "neighbouring links, so there are n - 1 places to open it. Count the places "
            "for which the left part weighs less than the right part.",
            "For how many k with 1 ≤ k < n is a_1 + ... + a_k smaller than a_{k+1} + ... + a_n?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "equal too": (
                "total = sum(a)\nleft = 0\ncount = 0\nfor i in range(n - 1):\n"
                "    left += a[i]\n    if left <= total - left:\n        count += 1\n"
                "print(count)"
            ),
        },
        wide=True,
        rating=900,
        tags=("prefix sums",),
    ),
    Task(
        id="p02854",
        relative="best-place",
        schema=(
            line(Int("n", 2, 200000)),
            line(Ints("a", "n", 1, 10**9, wide=True)),
        ),
        python=(
            "total = sum(a)\nleft = 0\nbest = total\nplace = 0\nfor i in range(n - 1):\n"
            "    left += a[i]\n    if abs(total - 2 * left) < best:\n"
            "        best = abs(total - 2 * left)\n        place = i + 1\nprint(place)",
            "left = sum(a)\nright = 0\nbest = left\nk = 1\nfor i in range(n - 1, 0, -1):\n"
            "    left -= a[i]\n    right += a[i]\n    if abs(left - right) <= best:\n"
            "        best = abs(left - right)\n        k = i\nprint(k)",
        ),
        only_python=(
            "s = sum(a)\nd = [abs(s - 2 * x) for x in accumulate(a[:-1])]\n"
            "print(d.index(min(d)) + 1)",
        ),
        only_cpp=(
            "long long sum = accumulate(a.begin(), a.end(), 0LL), left = 0, best = "
            "LLONG_MAX;\nint where = 0;\nfor (int i = 1; i < n; i++) {\n"
            "    left += a[i - 1];\n    long long diff = llabs(sum - 2 * left);\n"
            "    if (diff < best) {\n        best = diff;\n        where = i;\n    }\n}\n"
            "cout << where << endl;",
        ),
        top_python=("from itertools import accumulate"),
        titles=(
            "Where to Cut",
            "Sharing a Shelf",
        ),
        stories=(
            "A shelf holds n books; book i from the left has a_i pages. @A takes the "
            "first k books and @B gets all others, and each of them gets at least one. "
            "Choose k so that the two numbers of pages differ as little as possible. "
            "Print k; if several values are equally good, print the smallest.",
            "You are given a_1, ..., a_n. Let d(k) be the absolute difference of the sum "
            "of the first k elements and the sum of the other ones. Among 1, 2, ..., n - "
            "1, find the k with the least d(k), and the smallest such k if there are "
            "several.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "last of the best": (
                "total = sum(a)\nleft = 0\nbest = total\nplace = 0\nfor i in range(n - 1):\n"
                "    left += a[i]\n    if abs(total - 2 * left) <= best:\n"
                "        best = abs(total - 2 * left)\n        place = i + 1\nprint(place)"
            ),
        },
        wide=True,
        rating=900,
        tags=("prefix sums",),
    ),
    Task(
        id="p02886",
        schema=(
            line(Int("n", 2, 50)),
            line(Ints("d", "n", 0, 100)),
        ),
        python=(
            "ans = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
            "        ans += d[i] * d[j]\nprint(ans)",
            "total = 0\nsquares = 0\nfor x in d:\n    total += x\n    squares += x * x\n"
            "print((total * total - squares) // 2)",
            "before = 0\nans = 0\nfor x in d:\n    ans += before * x\n    before += x\nprint(ans)",
        ),
        only_python=(
            "print(sum(x * y for x, y in combinations(d, 2)))",
            "print((sum(d) ** 2 - sum(x * x for x in d)) // 2)",
            "print(sum(d[i] * sum(d[i + 1:]) for i in range(n)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++)\n"
            "    for (int j = 0; j < i; j++) ans += d[i] * d[j];\ncout << ans << endl;",
        ),
        top_python=("from itertools import combinations"),
        titles=(
            "Sum over Pairs",
            "Products of Pairs",
        ),
        stories=(
            "For each pair of indices i < j, multiply d_i by d_j. Print the sum of all "
            "these products.",
            "There are n children, and child i knows d_i songs. Every two children meet "
            "exactly once, and then each pair of a song of the one and a song of the "
            "other is played. How many pairs of songs are played in all meetings together?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "twice": (
                "total = sum(d)\nans = 0\nfor x in d:\n    ans += x * (total - x)\nprint(ans)"
            ),
            "with itself": (
                "ans = 0\nfor i in range(n):\n    for j in range(i, n):\n"
                "        ans += d[i] * d[j]\nprint(ans)"
            ),
        },
        rating=900,
        tags=(
            "brute force",
            "math",
        ),
    ),
    Task(
        id="p02886",
        relative="differences",
        schema=(
            line(Int("n", 2, 50)),
            line(Ints("d", "n", 0, 100)),
        ),
        python=(
            "ans = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
            "        ans += abs(d[i] - d[j])\nprint(ans)",
            "d.sort()\nans = 0\nfor i in range(n):\n    ans += d[i] * (2 * i - n + 1)\nprint(ans)",
        ),
        only_python=("print(sum(abs(x - y) for x, y in combinations(d, 2)))",),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++)\n"
            "    for (int j = i + 1; j < n; j++) ans += abs(d[i] - d[j]);\n"
            "cout << ans << endl;",
        ),
        top_python=("from itertools import combinations"),
        titles=(
            "Sum of Distances",
            "All Differences",
        ),
        stories=(
            "There are n houses along a straight street, house i at position d_i. Find "
            "the sum of the distances between the houses, over all pairs of two houses.",
            "Given d_1, ..., d_n, compute |d_i - d_j| for every pair i < j and print the "
            "sum of all results.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "twice": (
                "ans = 0\nfor x in d:\n    for y in d:\n        ans += abs(x - y)\nprint(ans)"
            ),
            "neighbours only": (
                "ans = 0\nfor i in range(n - 1):\n    ans += abs(d[i] - d[i + 1])\nprint(ans)"
            ),
        },
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p02886",
        relative="neighbours",
        schema=(
            line(Int("n", 2, 50)),
            line(Ints("d", "n", 0, 100)),
        ),
        python=(
            "ans = 0\nfor i in range(n - 1):\n    ans += d[i] * d[i + 1]\nprint(ans)",
            "ans = 0\nlast = 0\nfor x in d:\n    ans += last * x\n    last = x\nprint(ans)",
        ),
        only_python=("print(sum(x * y for x, y in zip(d, d[1:])))",),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i < n; i++) ans += d[i - 1] * d[i];\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Neighbours",
            "Next to Each Other",
        ),
        stories=(
            "In a row of n numbers d_1, ..., d_n, multiply every two neighbours, and add "
            "up the n - 1 products. Print the sum.",
            "@A walks along n flower beds with d_1, ..., d_n flowers. Between bed i and "
            "bed i + 1 there are d_i × d_{i+1} bees. How many bees are there altogether?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "in a circle": (
                "ans = d[n - 1] * d[0]\nfor i in range(n - 1):\n    ans += d[i] * d[i + 1]\n"
                "print(ans)"
            ),
        },
        tags=("implementation",),
    ),
)

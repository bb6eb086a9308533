"""Tasks p02988 to p03012 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _permuted(rng: Random, size: str, values: Values) -> Values:
    values["p"] = rng.sample(range(1, values["n"] + 1), values["n"])
    return values


def _equal_halves(rng: Random, size: str, values: Values) -> Values:
    if values["n"] % 2 == 0 and rng.random() < 0.5:
        half = values["w"][: values["n"] // 2]
        values["w"] = half + rng.sample(half, len(half))
    return values


TASKS = (
    Task(
        id="p02988",
        schema=(line(Int("n", 3, 20)), line(Ints("p", "n", 1, 20, distinct=True))),
        python=(
            "count = 0\nfor i in range(1, n - 1):\n    if p[i - 1] < p[i] and p[i] < p[i + "
            "1]:\n        count += 1\n    if p[i - 1] > p[i] and p[i] > p[i + 1]:\n        "
            "count += 1\nprint(count)",
            "count = 0\nfor i in range(n - 2):\n    low = min(p[i], p[i + 1], p[i + 2])\n    "
            "high = max(p[i], p[i + 1], p[i + 2])\n    if p[i + 1] != low and p[i + 1] != "
            "high:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(sorted(p[i:i + 3])[1] == p[i + 1] for i in range(n - 2)))",
            "print(sum(a < b < c or a > b > c for a, b, c in zip(p, p[1:], p[2:])))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i + 1 < n; i++) ans += (p[i] > p[i - 1]) == (p[i] < "
            "p[i + 1]);\ncout << ans << endl;",
            "int ans = 0;\nfor (int i = 0; i + 2 < n; i++) {\n    vector<int> v = {p[i], p[i + "
            "1], p[i + 2]};\n    sort(v.begin(), v.end());\n    if (v[1] == p[i + 1]) ans++;\n"
            "}\ncout << ans << endl;",
        ),
        titles=("In the Middle of Three", "Between the Neighbors"),
        stories=(
            "n hikers walk in a line, and their heights p_i are the numbers 1 to n in some "
            "order. Count the hikers with a hiker in front and a hiker behind who are taller "
            "than one of these two and shorter than the other.",
            "The list p has each of the integers 1, 2, ..., n once. Leave out its first and "
            "its last element. How many of the others have a value between the values of their "
            "left and right neighbors?",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "only increasing": (
                "count = 0\nfor i in range(1, n - 1):\n    if p[i - 1] < p[i] and p[i] < p[i + "
                "1]:\n        count += 1\nprint(count)"
            ),
            "local maxima": (
                "count = 0\nfor i in range(1, n - 1):\n    if p[i - 1] < p[i] and p[i] > p[i + "
                "1]:\n        count += 1\nprint(count)"
            ),
        },
        adjust=_permuted,
        valid=lambda values: sorted(values["p"]) == list(range(1, values["n"] + 1)),
        constraints=("p is a permutation of 1 to n",),
        rating=900,
    ),
    Task(
        id="p02988",
        relative="peaks",
        schema=(line(Int("n", 3, 100)), line(Ints("p", "n", 1, 100))),
        python=(
            "count = 0\nfor i in range(1, n - 1):\n    if p[i] > p[i - 1] and p[i] > p[i + "
            "1]:\n        count += 1\nprint(count)",
            "count = 0\nfor i in range(2, n):\n    if p[i - 1] > max(p[i - 2], p[i]):\n        "
            "count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(a < b > c for a, b, c in zip(p, p[1:], p[2:])))",
            "print(len([i for i in range(1, n - 1) if p[i] > max(p[i - 1], p[i + 1])]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i + 1 < n; i++)\n    if (p[i] > max(p[i - 1], p[i + "
            "1])) ans++;\ncout << ans << endl;",
        ),
        titles=("Mountain Tops", "Count the Peaks"),
        stories=(
            "The heights p_1, ..., p_n were measured along a path. A point other than the "
            "first and the last one is a peak if it is higher than both points next to it. How "
            "many peaks are there?",
            "Given n integers p_i, count the indices i with 1 < i < n for which p_i is "
            "strictly greater than p_{i-1} and strictly greater than p_{i+1}.",
        ),
        output=("Print the number of peaks.", "Print the answer."),
        wrong={
            "not strict": (
                "count = 0\nfor i in range(1, n - 1):\n    if p[i] >= p[i - 1] and p[i] >= p[i "
                "+ 1]:\n        count += 1\nprint(count)"
            ),
            "valleys": (
                "count = 0\nfor i in range(1, n - 1):\n    if p[i] < p[i - 1] and p[i] < p[i + "
                "1]:\n        count += 1\nprint(count)"
            ),
        },
        rating=900,
    ),
    Task(
        id="p02988",
        relative="sum-of-medians",
        schema=(line(Int("n", 3, 100)), line(Ints("p", "n", 1, 1000))),
        python=(
            "total = 0\nfor i in range(n - 2):\n    low = min(p[i], p[i + 1], p[i + 2])\n    "
            "high = max(p[i], p[i + 1], p[i + 2])\n    total += p[i] + p[i + 1] + p[i + 2] - "
            "low - high\nprint(total)",
            "total = 0\nfor i in range(2, n):\n    x = min(p[i - 2], p[i - 1])\n    y = "
            "max(p[i - 2], p[i - 1])\n    total += max(x, min(y, p[i]))\nprint(total)",
        ),
        only_python=(
            "print(sum(sorted(p[i:i + 3])[1] for i in range(n - 2)))",
            "print(sum(sorted(t)[1] for t in zip(p, p[1:], p[2:])))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i + 2 < n; i++) {\n    vector<int> v(p.begin() + i, "
            "p.begin() + i + 3);\n    sort(v.begin(), v.end());\n    ans += v[1];\n}\ncout << "
            "ans << endl;",
        ),
        titles=("Sum of Middle Values", "Smooth the Data"),
        stories=(
            "A sensor gave the n values p_1, ..., p_n. For every three consecutive values, "
            "take the middle one after sorting these three by size. Print the sum of all "
            "values taken; there are n - 2 of them.",
            "For i = 1, 2, ..., n - 2, let m_i be the second smallest (the median) of p_i, "
            "p_{i+1} and p_{i+2}, where equal values count separately. Find m_1 + m_2 + ... + "
            "m_{n-2}.",
        ),
        output=("Print the sum.", "Print one integer."),
        wrong={
            "takes the middle position": (
                "total = 0\nfor i in range(1, n - 1):\n    total += p[i]\nprint(total)"
            ),
            "maximum": (
                "total = 0\nfor i in range(n - 2):\n    total += max(p[i], p[i + 1], p[i + "
                "2])\nprint(total)"
            ),
        },
        rating=900,
        tags=("sorting",),
    ),
    Task(
        id="p03012",
        schema=(line(Int("n", 2, 100)), line(Ints("w", "n", 1, 100))),
        python=(
            "total = sum(w)\nbest = 10000\nleft = 0\nfor i in range(n - 1):\n    left += "
            "w[i]\n    best = min(best, abs(total - 2 * left))\nprint(best)",
            "best = 100000\nfor t in range(1, n):\n    left = 0\n    right = 0\n    for i in "
            "range(n):\n        if i < t:\n            left += w[i]\n        "
            "else:\n            right += w[i]\n    best = min(best, max(left, right) - "
            "min(left, right))\nprint(best)",
        ),
        only_python=(
            "print(min(abs(sum(w[:t]) - sum(w[t:])) for t in range(1, n)))",
            "s = list(accumulate(w))\nprint(min(abs(s[-1] - 2 * x) for x in s[:-1]))",
        ),
        only_cpp=(
            "int sum = accumulate(w.begin(), w.end(), 0), left = 0, ans = 1e9;\nfor (int i = "
            "0; i + 1 < n; i++) {\n    left += w[i];\n    ans = min(ans, abs(sum - left - "
            "left));\n}\ncout << ans << endl;",
        ),
        top_python="from itertools import accumulate",
        titles=("Cut the Sausage Chain", "A Fair Cut"),
        stories=(
            "A chain of n sausages is cut at one place between two of them. The sausages weigh "
            "w_1, ..., w_n in this order. How small can the difference between the weights of "
            "the two pieces be?",
            "You are given the integers w_1 to w_n. Split the list once, into a first part and "
            "a last part, neither of them empty, and take the absolute difference of the sums "
            "of the two parts. Print the smallest value that you can get.",
        ),
        output=("Print the smallest difference.", "Print one integer."),
        wrong={
            "cut at half the count": (
                "left = 0\nfor i in range(n // 2):\n    left += w[i]\nprint(abs(sum(w) - 2 * left))"
            ),
            "last cut missed": (
                "total = sum(w)\nbest = abs(total - 2 * w[0])\nleft = 0\nfor i in range(n - "
                "2):\n    left += w[i]\n    best = min(best, abs(total - 2 * left))\n"
                "print(best)"
            ),
        },
        rating=900,
        tags=("brute force", "prefix sums"),
    ),
    Task(
        id="p03012",
        relative="first-at-least-half",
        schema=(line(Int("n", 1, 100)), line(Ints("w", "n", 1, 100))),
        python=(
            "total = sum(w)\nleft = 0\nt = 0\nwhile 2 * left < total:\n    left += w[t]\n    t "
            "+= 1\nprint(t)",
            "total = sum(w)\nleft = 0\nanswer = 0\nfor i in range(n):\n    if 2 * left < "
            "total:\n        answer = i + 1\n    left += w[i]\nprint(answer)",
        ),
        only_python=(
            "print(next(t for t in range(1, n + 1) if sum(w[:t]) >= sum(w[t:])))",
            "print(sum(2 * sum(w[:i]) < sum(w) for i in range(n)))",
        ),
        only_cpp=(
            "int total = accumulate(w.begin(), w.end(), 0), left = 0, t = 0;\nwhile (left * 2 "
            "< total) left += w[t++];\ncout << t << endl;",
        ),
        titles=("Half of the Work", "Half-Time Break"),
        stories=(
            "@A has n tasks that take w_1, ..., w_n minutes and does them in this order. After "
            "how many tasks is, for the first time, at least half of the total working time "
            "over?",
            "Given n integers w_i, find the smallest t such that w_1 + ... + w_t is greater "
            "than or equal to the sum of the remaining integers w_{t+1} + ... + w_n. (The "
            "empty sum is 0.)",
        ),
        output=("Print t.", "Print the number of tasks."),
        wrong={
            "strictly more": (
                "total = sum(w)\nleft = 0\nt = 0\nwhile 2 * left <= total:\n    left += "
                "w[t]\n    t += 1\nprint(t)"
            ),
            "half of the count": "print((n + 1) // 2)",
        },
        adjust=_equal_halves,
        rating=900,
        tags=("prefix sums",),
    ),
    Task(
        id="p03012",
        relative="largest-neighbor-gap",
        schema=(line(Int("n", 2, 100)), line(Ints("w", "n", 1, 100))),
        python=(
            "best = 0\nfor i in range(n - 1):\n    best = max(best, abs(w[i] - w[i + 1]))\n"
            "print(best)",
            "best = 0\nfor i in range(1, n):\n    gap = w[i] - w[i - 1]\n    if gap < "
            "0:\n        gap = -gap\n    if gap > best:\n        best = gap\nprint(best)",
        ),
        only_python=(
            "print(max(abs(x - y) for x, y in zip(w, w[1:])))",
            "print(max(abs(w[i] - w[i + 1]) for i in range(n - 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i < n; i++) ans = max(ans, abs(w[i] - w[i - 1]));\n"
            "cout << ans << endl;",
        ),
        titles=("The Highest Step", "Jump in Weight"),
        stories=(
            "A staircase of stones has n stones with heights w_1, ..., w_n. Walking from the "
            "first stone to the last one, one must climb up or down between stones next to "
            "each other. How large is the largest change of height, up or down, between two "
            "neighboring stones?",
            "@A noted a weight w_i on each of n days. Print the largest absolute difference "
            "between the weights of two days that follow each other.",
        ),
        output=("Print the largest difference.", "Print one integer."),
        wrong={
            "only upwards": (
                "best = 0\nfor i in range(n - 1):\n    best = max(best, w[i + 1] - w[i])\n"
                "print(best)"
            ),
            "any two": "print(max(w) - min(w))",
        },
        rating=900,
    ),
)

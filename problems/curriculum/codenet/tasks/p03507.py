"""Tasks p03507 to p03563 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _flowers(rng: Random, size: str, values: Values) -> Values:
    if size == "max" or rng.random() < 0.3:
        return values
    rows = [(rng.randint(1, 60), rng.randint(1, 20)) for _ in values["flowers"]]
    return {**values, "flowers": rows, "k": rng.randint(1, 60)}


def _ratings(rng: Random, size: str, values: Values) -> Values:
    return {**values, "g": values["r"]} if rng.random() < 0.2 else values


def _flowers_x(rng: Random, size: str, values: Values) -> Values:
    if size == "max" or rng.random() < 0.3:
        return values
    rows = [(rng.randint(1, 60), rng.randint(1, 20)) for _ in values["flowers"]]
    return {**values, "flowers": rows, "x": rng.randint(1, 100)}


def _kettles(rng: Random, size: str, values: Values) -> Values:
    if size == "max":
        return {**values, "k": rng.randint(500, 600)}
    return {**values, "k": rng.randint(1, 40), "d": [rng.randint(1, 30) for _ in values["d"]]}


TASKS = (
    Task(
        id="p03507",
        schema=(
            line(Int("n", 1, 10**5), Int("k", 1, 10**9)),
            line(Rows("flowers", "n", ("w", "d"), ((1, 10**18), (1, 10**9)))),
        ),
        python=(
            "low = 0\nhigh = 2 * 10**18\nwhile high - low > 1:\n"
            "    mid = (low + high) // 2\n    count = 0\n    for w, d in flowers:\n"
            "        if w <= mid and count < k:\n"
            "            count += (mid - w) // d + 1\n    if count >= k:\n"
            "        high = mid\n    else:\n        low = mid\nprint(high)",
            "low = 1\nhigh = 2 * 10**18\nwhile low < high:\n"
            "    mid = (low + high) // 2\n    left = k\n    for w, d in flowers:\n"
            "        if left > 0 and w <= mid:\n"
            "            left -= (mid - w) // d + 1\n    if left <= 0:\n"
            "        high = mid\n    else:\n        low = mid + 1\nprint(low)",
        ),
        only_python=(
            "lo, hi = 0, 2 * 10**18\nwhile hi - lo > 1:\n    x = (lo + hi) // 2\n"
            "    if sum((x - w) // d + 1 for w, d in flowers if w <= x) >= k:\n"
            "        hi = x\n    else:\n        lo = x\nprint(hi)",
        ),
        only_cpp=(
            "long long lo = 0, hi = 2e18;\nwhile (hi - lo > 1) {\n"
            "    long long mid = lo + (hi - lo) / 2, cnt = 0;\n"
            "    for (auto [w, d] : flowers) {\n"
            "        if (w <= mid) cnt += (mid - w) / d + 1;\n"
            "        if (cnt >= k) break;\n    }\n    (cnt >= k ? hi : lo) = mid;\n"
            "}\ncout << hi << endl;",
        ),
        titles=(
            "Endless Rows of Trees",
            "The k-th Bell",
        ),
        stories=(
            "There are n bells. Bell i rings for the first time at second w_i and then every "
            "d_i seconds, without end. All rings are noted in the order of time; rings at the "
            "same time are noted one by one. At which second is the k-th ring?",
            "For each i, take the endless list that begins with w_i and in which each number "
            "is d_i larger than the one before it. Merge the n lists into one sorted list, in "
            "which equal values are all kept, and print its k-th element.",
        ),
        output=(
            "Print the position of the k-th one on this time line or number line.",
            "Print the k-th value.",
        ),
        adjust=_flowers,
        wrong={
            "no first": "low = 0\nhigh = 4 * 10**18\nwhile high - low > 1:\n"
            "    mid = (low + high) // 2\n    count = 0\n"
            "    for w, d in flowers:\n"
            "        if w <= mid and count < k:\n"
            "            count += (mid - w) // d\n"
            "    if count >= k:\n        high = mid\n    else:\n"
            "        low = mid\nprint(high)",
        },
        wide=True,
        rating=1200,
        tags=("binary search",),
    ),
    Task(
        id="p03507",
        relative="how-many-before",
        schema=(
            line(Int("n", 1, 1000), Int("x", 1, 10**9)),
            line(Rows("flowers", "n", ("w", "d"), ((1, 10**9), (1, 10**9)))),
        ),
        python=(
            "count = 0\nfor w, d in flowers:\n    if w <= x:\n"
            "        count += (x - w) // d + 1\nprint(count)",
            "count = 0\nfor w, d in flowers:\n    rest = x - w + d\n"
            "    if rest > 0:\n        count += rest // d\nprint(count)",
        ),
        only_python=("print(sum((x - w) // d + 1 for w, d in flowers if w <= x))",),
        only_cpp=(
            "long long ans = 0;\nfor (auto [w, d] : flowers) {\n"
            "    if (w <= x) ans += (x - w) / d + 1;\n}\ncout << ans << endl;",
        ),
        titles=(
            "Flowers up to x",
            "Counting Rings",
        ),
        stories=(
            "On a long path, n kinds of flowers are planted. Flowers of kind i stand at the "
            "positions w_i, w_i + d_i, w_i + 2 d_i, and so on. How many flowers stand at "
            "positions up to x, the position x included? Several flowers may stand at the same "
            "position, and all are counted.",
            "For each i from 1 to n count the terms of the sequence w_i, w_i + d_i, w_i + 2 "
            "d_i, ... that are at most x. Print the sum of these counts.",
        ),
        output=(
            "Print the number.",
            "Print the total.",
        ),
        adjust=_flowers_x,
        wrong={
            "no first": "count = 0\nfor w, d in flowers:\n    if w <= x:\n"
            "        count += (x - w) // d\nprint(count)",
            "strict": "count = 0\nfor w, d in flowers:\n    if w < x:\n"
            "        count += (x - 1 - w) // d + 1\nprint(count)",
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03507",
        relative="kettles",
        schema=(
            line(Int("n", 1, 100), Int("k", 1, 10**5)),
            line(Ints("d", "n", 1, 1000)),
        ),
        python=(
            "t = 0\ncount = 0\nwhile count < k:\n    t += 1\n    count = 0\n"
            "    for x in d:\n        count += t // x\nprint(t)",
            "low = 0\nhigh = 1000 * k\nwhile high - low > 1:\n"
            "    mid = (low + high) // 2\n    count = 0\n    for x in d:\n"
            "        count += mid // x\n    if count >= k:\n        high = mid\n"
            "    else:\n        low = mid\nprint(high)",
        ),
        only_python=(
            "lo, hi = 0, min(d) * k\nwhile hi - lo > 1:\n    m = (lo + hi) // 2\n"
            "    if sum(m // x for x in d) >= k:\n        hi = m\n    else:\n"
            "        lo = m\nprint(hi)",
        ),
        only_cpp=(
            "int t = 0, c = 0;\nwhile (c < k) {\n    t++;\n    c = 0;\n"
            "    for (int x : d) c += t / x;\n}\ncout << t << endl;",
        ),
        titles=(
            "Tea for Everybody",
            "Working Together",
        ),
        stories=(
            "A workshop has n machines, and machine i finishes one piece every d_i minutes. "
            "All machines are switched on at the same time. After how many minutes are at "
            "least k pieces finished in total?",
            "Find the smallest positive integer t for which floor(t / d_1) + ... + floor(t / "
            "d_n) is k or more. Here floor rounds down to an integer.",
        ),
        output=(
            "Print the number of minutes, that is, the smallest such integer.",
            "Print the answer.",
        ),
        adjust=_kettles,
        wrong={
            "one machine": "print(min(d) * k)",
            "strict": "low = 0\nhigh = 2000 * k\nwhile high - low > 1:\n"
            "    mid = (low + high) // 2\n    count = 0\n"
            "    for x in d:\n        count += mid // x\n"
            "    if count > k:\n        high = mid\n    else:\n"
            "        low = mid\nprint(high)",
        },
        rating=1000,
        tags=("binary search",),
    ),
    Task(
        id="p03563",
        schema=(
            line(Int("r", 0, 4500)),
            line(Int("g", 0, 4500)),
        ),
        python=(
            "print(2 * g - r)",
            "gain = g - r\nprint(g + gain)",
        ),
        only_python=("print(g * 2 - r)",),
        only_cpp=("cout << 2 * g - r << endl;",),
        titles=(
            "The Wanted Average",
            "The Second Value",
        ),
        stories=(
            "The average of r and another integer is g. Which integer is it? It may be negative.",
            "@A wrote two tests. The first one gave r points, and the average of both is g "
            "points. Find how many points the second one gave, even if that is less than 0.",
        ),
        output=(
            "Print the integer.",
            "Print the answer.",
        ),
        adjust=_ratings,
        wrong={
            "average": "print((r + g) // 2)",
            "swapped": "print(2 * r - g)",
        },
        tags=("math",),
    ),
    Task(
        id="p03563",
        relative="three-tests",
        schema=(line(Int("a", 0, 1000), Int("b", 0, 1000), Int("m", 0, 1000)),),
        python=(
            "print(3 * m - a - b)",
            "total = m + m + m\ntotal -= a\ntotal -= b\nprint(total)",
        ),
        only_python=("print(m * 3 - sum([a, b]))",),
        only_cpp=("cout << 3 * m - (a + b) << endl;",),
        titles=(
            "Average of Three",
            "The Last Test",
        ),
        stories=(
            "@A got a and b points in the first two of three tests. How many points in the "
            "third test make the average of all three exactly m? Print the number, which can "
            "also be negative.",
            "You are given integers a, b and m. Find the integer c for which (a + b + c) / 3 = m.",
        ),
        output=(
            "Print the integer.",
            "Print the answer.",
        ),
        wrong={
            "two tests": "print(2 * m - a - b)",
            "difference": "print(m - a - b)",
        },
        tags=("math",),
    ),
    Task(
        id="p03563",
        relative="midpoint",
        schema=(line(Int("a", 0, 10000), Int("b", 0, 10000)),),
        python=(
            'if (a + b) % 2 == 0:\n    print((a + b) // 2)\nelse:\n    print("Impossible")',
            "low = min(a, b)\nhigh = max(a, b)\nwhile low < high:\n    low += 1\n"
            "    high -= 1\nif low == high:\n    print(low)\nelse:\n"
            '    print("Impossible")',
        ),
        only_python=('print("Impossible" if (a + b) % 2 else (a + b) // 2)',),
        only_cpp=(
            "if ((a + b) % 2 == 0) cout << (a + b) / 2 << endl;\n"
            'else cout << "Impossible" << endl;',
        ),
        titles=(
            "Halfway",
            "In the Middle",
        ),
        stories=(
            "@A lives at kilometre a of a road and @B at kilometre b. Is there a whole "
            "kilometre m that is equally far from both? Print m, or Impossible if no integer "
            "has this property. (If a = b, it is m = a.)",
            "If the mean of the integers a and b is an integer, print it; otherwise, print "
            "Impossible.",
        ),
        output=(
            "Print an integer or Impossible.",
            "Print the answer.",
        ),
        wrong={
            "rounded": "print((a + b) // 2)",
        },
        tags=("math",),
    ),
)

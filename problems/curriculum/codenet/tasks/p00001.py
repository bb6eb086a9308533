"""Tasks p00001 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _close(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        low = rng.randint(0, 9995)
        values["h"] = [(rng.randint(low, low + 5),) for _ in values["h"]]
    return values


def _limited(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        values["x"] = rng.choice(values["h"])
    return values


TASKS = (
    Task(
        id="p00001",
        schema=(line(Rows("h", 10, ("h",), ((0, 10000),))),),
        python=(
            "h.sort()\nprint(h[9])\nprint(h[8])\nprint(h[7])",
            "first = -1\nsecond = -1\nthird = -1\nfor x in h:\n    if x > first:\n"
            "        third = second\n        second = first\n        first = x\n"
            "    elif x > second:\n        third = second\n        second = x\n"
            "    elif x > third:\n        third = x\nprint(first)\nprint(second)\n"
            "print(third)",
        ),
        only_python=(
            "for x in sorted(h, reverse=True)[:3]:\n    print(x)",
            'print(*sorted(h)[:-4:-1], sep="\\n")',
            "for _ in range(3):\n    m = max(h)\n    print(m)\n    h.remove(m)",
        ),
        only_cpp=(
            "sort(h.rbegin(), h.rend());\nfor (int i = 0; i < 3; i++) cout << h[i] << endl;",
            "partial_sort(h.begin(), h.begin() + 3, h.end(), greater<int>());\n"
            "cout << h[0] << '\\n' << h[1] << '\\n' << h[2] << endl;",
        ),
        titles=(
            "Three Highest",
            "The Podium",
        ),
        stories=(
            "The points of ten players are given. Print the points of the first, "
            "the second and the third place, one per line. Players with equal "
            "points are listed one after the other.",
            "You are given ten integers, one per line. Output the largest three of "
            "them, from large to small, each in its own line. If a number occurs "
            "several times it counts several times.",
        ),
        output=(
            "Print three integers, one per line, the largest first.",
            "Print the three numbers on three lines.",
        ),
        adjust=_close,
        wrong={
            "ascending": "h.sort()\nprint(h[7])\nprint(h[8])\nprint(h[9])",
            "smallest": "h.sort()\nprint(h[0])\nprint(h[1])\nprint(h[2])",
            "distinct": "first = -1\nsecond = -1\nthird = -1\nfor x in h:\n"
            "    first = max(first, x)\nfor x in h:\n    if x < first:\n"
            "        second = max(second, x)\nfor x in h:\n    if x < second:\n"
            "        third = max(third, x)\nprint(first)\nprint(second)\n"
            "print(third)",
        },
        tags=("sorting",),
    ),
    Task(
        id="p00001",
        relative="without-extremes",
        schema=(
            line(Int("n", 3, 100)),
            line(Ints("a", "n", 0, 1000)),
        ),
        python=(
            "a.sort()\ntotal = 0\nfor i in range(1, n - 1):\n    total += a[i]\nprint(total)",
            "low = a[0]\nhigh = a[0]\ntotal = 0\nfor x in a:\n"
            "    low = min(low, x)\n    high = max(high, x)\n    total += x\n"
            "print(total - low - high)",
        ),
        only_python=(
            "print(sum(a) - max(a) - min(a))",
            "print(sum(sorted(a)[1:-1]))",
        ),
        only_cpp=(
            "auto [lo, hi] = minmax_element(a.begin(), a.end());\n"
            "cout << accumulate(a.begin(), a.end(), 0) - *lo - *hi << endl;",
        ),
        titles=(
            "Fair Judges",
            "Without the Extremes",
        ),
        stories=(
            "A jump is scored by n judges with the points a_1, ..., a_n. One of "
            "the highest and one of the lowest scores are struck out. Print the "
            "sum of the n - 2 scores that are left.",
            "You are given n integers. Remove one that is largest and another one "
            "that is smallest, and print the sum of the rest.",
        ),
        output=(
            "Print the sum.",
            "Print the total of what is left.",
        ),
        wrong={
            "highest only": "total = 0\nhigh = a[0]\nfor x in a:\n    total += x\n"
            "    high = max(high, x)\nprint(total - high)",
            "all extremes": "low = min(a)\nhigh = max(a)\ntotal = 0\nfor x in a:\n"
            "    if x != low and x != high:\n        total += x\nprint(total)",
        },
        tags=(
            "implementation",
            "sorting",
        ),
    ),
    Task(
        id="p00001",
        relative="above-and-below",
        schema=(
            line(Int("n", 1, 100), Int("x", 0, 10000)),
            line(Ints("h", "n", 0, 10000)),
        ),
        python=(
            "above = 0\nbelow = 0\nfor height in h:\n    if height > x:\n"
            "        above += 1\n    if height < x:\n        below += 1\n"
            "print(above, below)",
            "h.sort()\nbelow = 0\nwhile below < n and h[below] < x:\n"
            "    below += 1\nequal = 0\n"
            "while below + equal < n and h[below + equal] == x:\n    equal += 1\n"
            "print(n - below - equal, below)",
        ),
        only_python=("print(sum(v > x for v in h), sum(v < x for v in h))",),
        only_cpp=(
            "auto up = count_if(h.begin(), h.end(), [&](int v) { return v > x; });\n"
            "auto down = count_if(h.begin(), h.end(), [&](int v) { return v < x; "
            '});\ncout << up << " " << down << endl;',
        ),
        titles=(
            "Higher and Lower",
            "Compared with x",
        ),
        stories=(
            "@A lives at a height of x meters and knows n mountains of h_1, ..., "
            "h_n meters. How many of them are higher than the place where @A "
            "lives, and how many are lower?",
            "Given n integers and x, count those greater than x and those less "
            "than x. Output both counts, in this order.",
        ),
        output=(
            "Print two integers separated by a space.",
            "Print both numbers in one line with a space between them.",
        ),
        adjust=_limited,
        wrong={
            "equal is higher": "above = 0\nfor height in h:\n    if height >= x:\n"
            "        above += 1\nprint(above, n - above)",
            "other order": "above = 0\nbelow = 0\nfor height in h:\n"
            "    if height > x:\n        above += 1\n    if height < x:\n"
            "        below += 1\nprint(below, above)",
        },
    ),
)

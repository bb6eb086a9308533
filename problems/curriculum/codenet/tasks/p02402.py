"""Tasks p02402 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02402",
        schema=(
            line(Int("n", 1, 10000)),
            line(Ints("a", "n", -(10**6), 10**6)),
        ),
        python=(
            "print(min(a), max(a), sum(a))",
            "low = 10**6\nhigh = -10**6\ntotal = 0\nfor x in a:\n    if x < low:\n"
            "        low = x\n    if x > high:\n        high = x\n    total += x\n"
            "print(low, high, total)",
        ),
        only_python=(
            "a.sort()\nprint(a[0], a[-1], sum(a))",
            "print(*(f(a) for f in (min, max, sum)))",
        ),
        only_cpp=(
            "int lo = *min_element(a.begin(), a.end()), hi = *max_element(a.begin(), "
            "a.end());\n"
            'cout << lo << " " << hi << " " << accumulate(a.begin(), a.end(), 0LL) << endl;',
            "sort(a.begin(), a.end());\nlong long s = 0;\nfor (int x : a) s += x;\n"
            'cout << a[0] << " " << a[n - 1] << " " << s << endl;',
        ),
        titles=(
            "Smallest, Largest, Sum",
            "Statistics",
        ),
        stories=(
            "@A kept a list a_1, ..., a_n of changes of a bank account. Print the least "
            "entry, the greatest entry and the total of all entries, in this order, on "
            "one line.",
            "For a sequence a of n integers (they can be negative), print its minimum, "
            "its maximum and the sum of its elements.",
        ),
        output=(
            "Print three integers, separated by spaces.",
            "Print the three values on one line.",
        ),
        wrong={
            "order": "print(max(a), min(a), sum(a))",
            "maximum from zero": (
                "high = 0\nfor x in a:\n    if x > high:\n        high = x\n"
                "print(min(a), high, sum(a))"
            ),
        },
        wide=True,
        tags=("implementation",),
    ),
    Task(
        id="p02402",
        relative="positions",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", -(10**6), 10**6)),
        ),
        python=(
            "low = 0\nhigh = 0\nfor i in range(n):\n    if a[i] < a[low]:\n"
            "        low = i\n    if a[i] > a[high]:\n        high = i\n"
            "print(low + 1, high + 1)",
            "p = 0\nwhile a[p] != min(a):\n    p += 1\nq = 0\nwhile a[q] != max(a):\n"
            "    q += 1\nprint(p + 1, q + 1)",
        ),
        only_python=(
            "print(a.index(min(a)) + 1, a.index(max(a)) + 1)",
            "r = range(n)\nprint(min(r, key=lambda i: a[i]) + 1, max(r, key=lambda i: a[i]) + 1)",
        ),
        only_cpp=(
            "int p = min_element(a.begin(), a.end()) - a.begin();\n"
            "int q = max_element(a.begin(), a.end()) - a.begin();\n"
            'cout << p + 1 << " " << q + 1 << endl;',
        ),
        titles=(
            "Where Are They",
            "Coldest and Warmest Day",
        ),
        stories=(
            "The temperatures of n days were a_1, ..., a_n. On which day was it coldest, "
            "and on which day was it warmest? If there are several such days, take the "
            "first. Print both day numbers.",
            "Print the position of the minimum and the position of the maximum of the "
            "sequence a. Positions start from 1, and among equal elements the leftmost is "
            "meant.",
        ),
        output=(
            "Print two integers, separated by a space.",
            "Print the two positions in this order.",
        ),
        wrong={
            "last ones": (
                "low = 0\nhigh = 0\nfor i in range(n):\n    if a[i] <= a[low]:\n"
                "        low = i\n    if a[i] >= a[high]:\n        high = i\n"
                "print(low + 1, high + 1)"
            ),
            "from zero": (
                "low = 0\nhigh = 0\nfor i in range(n):\n    if a[i] < a[low]:\n"
                "        low = i\n    if a[i] > a[high]:\n        high = i\nprint(low, high)"
            ),
        },
        tags=("implementation",),
    ),
    Task(
        id="p02402",
        relative="without-extremes",
        schema=(
            line(Int("n", 3, 100)),
            line(Ints("a", "n", 0, 1000)),
        ),
        python=(
            "print(sum(a) - min(a) - max(a))",
            "a.sort()\ntotal = 0\nfor i in range(1, n - 1):\n    total += a[i]\nprint(total)",
        ),
        only_python=(
            "print(sum(sorted(a)[1:-1]))",
            "a.remove(max(a))\na.remove(min(a))\nprint(sum(a))",
        ),
        only_cpp=(
            "sort(a.begin(), a.end());\ncout << accumulate(a.begin() + 1, a.end() - 1, 0) << endl;",
        ),
        titles=(
            "Fair Judging",
            "Without the Extremes",
        ),
        stories=(
            "n judges gave the grades a_1, ..., a_n. One highest and one lowest grade are "
            "struck out (just one of each, even if others are equal). What is the sum of "
            "the other grades?",
            "Remove one maximal and one minimal element from the list a of n integers, "
            "and print the sum of the n - 2 elements that remain.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "minimum kept": "print(sum(a) - max(a))",
            "all extremes": (
                "low = min(a)\nhigh = max(a)\ntotal = 0\nfor x in a:\n"
                "    if x != low and x != high:\n        total += x\nprint(total)"
            ),
        },
        tags=(
            "implementation",
            "sorting",
        ),
    ),
)

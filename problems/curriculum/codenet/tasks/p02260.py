"""Tasks p02260 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _nearly(rng: Random, size: str, values: Values) -> Values:
    a, n = sorted(values["a"]), values["n"]
    if rng.random() < 0.4:
        for _ in range(rng.randint(0, 3)):
            i, j = rng.randrange(n), rng.randrange(n)
            a[i], a[j] = a[j], a[i]
        values = {**values, "a": a}
    return {**values, "k": rng.randint(1, n)} if "k" in values else values


TASKS = (
    Task(
        id="p02260",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 0, 100)),
        ),
        python=(
            "swaps = 0\nfor i in range(n):\n    k = i\n    for j in range(i, n):\n"
            "        if a[j] < a[k]:\n            k = j\n    if k != i:\n"
            "        a[i], a[k] = a[k], a[i]\n        swaps += 1\ntext = str(a[0])\n"
            'for i in range(1, n):\n    text += " " + str(a[i])\nprint(text)\nprint(swaps)',
            'count = 0\nrow = ""\nfor i in range(n):\n    mini = i\n'
            "    for j in range(i + 1, n):\n        if a[mini] > a[j]:\n"
            "            mini = j\n    if mini > i:\n"
            "        a[mini], a[i] = a[i], a[mini]\n        count += 1\n    if i > 0:\n"
            '        row += " "\n    row += str(a[i])\nprint(row)\nprint(count)',
        ),
        only_python=(
            "c = 0\nfor i in range(n):\n    m = a.index(min(a[i:]), i)\n    if m != i:\n"
            "        a[i], a[m] = a[m], a[i]\n        c += 1\nprint(*a)\nprint(c)",
        ),
        only_cpp=(
            "int cnt = 0;\nfor (int i = 0; i < n; i++) {\n"
            "    int m = min_element(a.begin() + i, a.end()) - a.begin();\n"
            "    if (m != i) {\n        swap(a[i], a[m]);\n        cnt++;\n    }\n}\n"
            'for (int i = 0; i < n; i++) cout << a[i] << (i + 1 < n ? " " : "\\n");\n'
            "cout << cnt << endl;",
        ),
        titles=(
            "Selection Sort",
            "Smallest to the Front",
        ),
        stories=(
            "@A sorts the sequence a as follows. For i = 1, 2, ..., n in turn, @A looks "
            "for the smallest element among a_i, ..., a_n (the leftmost one, if it occurs "
            "several times). If it does not stand at place i already, @A exchanges it "
            "with a_i. Print the sorted sequence on the first line, and the number of "
            "exchanges on the second.",
            "Sort n numbers by selection: for each position from left to right, find the "
            "first minimum of the part that starts there, and swap it to that position. A "
            "swap of an element with itself is not counted. Output the numbers in "
            "ascending order, then on the next line how many swaps were counted.",
        ),
        output=(
            "Print two lines: the sorted sequence and the number of swaps.",
            "Print the sequence, separated by spaces, and then the count on a line of its own.",
        ),
        wrong={
            "last minimum": (
                "swaps = 0\nfor i in range(n):\n    k = i\n    for j in range(i, n):\n"
                "        if a[j] <= a[k]:\n            k = j\n    if k != i:\n"
                "        a[i], a[k] = a[k], a[i]\n        swaps += 1\nfor x in a:\n"
                "    print(x)\nprint(swaps)"
            ),
            "every round": "a.sort()\nfor x in a:\n    print(x)\nprint(n - 1)",
        },
        adjust=_nearly,
        rating=900,
        tags=(
            "sorting",
            "simulation",
        ),
    ),
    Task(
        id="p02260",
        relative="k-rounds",
        schema=(
            line(Int("n", 1, 100), Int("k", 1, 100)),
            line(Ints("a", "n", 0, 100)),
        ),
        python=(
            "for i in range(k):\n    m = i\n    for j in range(i + 1, n):\n"
            "        if a[j] < a[m]:\n            m = j\n    a[i], a[m] = a[m], a[i]\n"
            'text = str(a[0])\nfor i in range(1, n):\n    text += " " + str(a[i])\n'
            "print(text)",
            'row = ""\nfor i in range(n):\n    if i < k:\n        m = i\n'
            "        for j in range(i, n):\n            if a[m] > a[j]:\n"
            "                m = j\n        a[m], a[i] = a[i], a[m]\n    if i > 0:\n"
            '        row += " "\n    row += str(a[i])\nprint(row)',
        ),
        only_python=(
            "for i in range(k):\n    m = a.index(min(a[i:]), i)\n"
            "    a[i], a[m] = a[m], a[i]\nprint(*a)",
        ),
        only_cpp=(
            "for (int i = 0; i < k; i++) iter_swap(a.begin() + i, min_element(a.begin() + "
            'i, a.end()));\nfor (int x : a) cout << x << " ";\ncout << endl;',
        ),
        titles=(
            "A Few Rounds of Sorting",
            "Half Sorted",
        ),
        stories=(
            "@A plays k rounds on a row a_1, ..., a_n. In round i, the leftmost smallest "
            "number among a_i, ..., a_n changes places with a_i (nothing happens if that "
            "is a_i itself). Show the row after the k rounds.",
            "Selection sort puts, for i = 1, 2, ..., the first minimum of positions i to "
            "n at position i by one swap. Print the sequence after only k such steps.",
        ),
        output=(
            "Print the n numbers of the row, separated by spaces.",
            "Print the sequence on one line.",
        ),
        wrong={
            "sorted": "a.sort()\nfor x in a:\n    print(x)",
            "one round less": (
                "for i in range(k - 1):\n    m = i\n    for j in range(i + 1, n):\n"
                "        if a[j] < a[m]:\n            m = j\n    a[i], a[m] = a[m], a[i]\n"
                "for x in a:\n    print(x)"
            ),
        },
        adjust=_nearly,
        valid=lambda values: values["k"] <= values["n"],
        constraints=("k is at most n",),
        rating=900,
        tags=(
            "sorting",
            "simulation",
        ),
    ),
    Task(
        id="p02260",
        relative="inversions",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 0, 100)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
            "        if a[i] > a[j]:\n            count += 1\nprint(count)",
            "swaps = 0\nfor i in range(n):\n    for j in range(n - 1):\n"
            "        if a[j] > a[j + 1]:\n            a[j], a[j + 1] = a[j + 1], a[j]\n"
            "            swaps += 1\nprint(swaps)",
        ),
        only_python=(
            "print(sum(x > y for x, y in combinations(a, 2)))",
            "print(sum(a[j] < a[i] for i in range(n) for j in range(i, n)))",
        ),
        only_cpp=(
            "int ans = 0;\n"
            "for (int j = 0; j < n; j++) ans += count_if(a.begin(), a.begin() + j, [&](int "
            "x) { return x > a[j]; });\ncout << ans << endl;",
        ),
        top_python=("from itertools import combinations"),
        titles=(
            "Neighbor Swaps",
            "Pairs in the Wrong Order",
        ),
        stories=(
            "n pupils with the heights a_1, ..., a_n stand in a row. Two pupils are in "
            "wrong order if the one further left is strictly taller. Print the number of "
            "pairs of pupils in wrong order.",
            "@A sorts the numbers a_1, ..., a_n into ascending order only by exchanging "
            "two neighbors of which the left one is greater. The number of exchanges is "
            "the same, whatever @A does. What is it?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "neighbors only": (
                "count = 0\nfor i in range(n - 1):\n    if a[i] > a[i + 1]:\n"
                "        count += 1\nprint(count)"
            ),
            "ties too": (
                "count = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n"
                "        if a[i] >= a[j]:\n            count += 1\nprint(count)"
            ),
        },
        adjust=_nearly,
        rating=900,
        tags=(
            "sorting",
            "brute force",
        ),
    ),
)

"""Tasks p02259 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _nearly_sorted(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        values["a"].sort()
    return values


TASKS = (
    Task(
        id="p02259",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", -1000, 1000)),
        ),
        python=(
            "swaps = 0\nfor i in range(n):\n    for j in range(n - 1, i, -1):\n"
            "        if a[j] < a[j - 1]:\n"
            "            a[j], a[j - 1] = a[j - 1], a[j]\n            swaps += 1\n"
            'row = str(a[0])\nfor i in range(1, n):\n    row += " "\n'
            "    row += str(a[i])\nprint(row)\nprint(swaps)",
            "swaps = 0\nfor i in range(n):\n    for j in range(i):\n"
            '        if a[j] > a[i]:\n            swaps += 1\na.sort()\nrow = ""\n'
            'for i in range(n):\n    if i > 0:\n        row += " "\n'
            "    row += str(a[i])\nprint(row)\nprint(swaps)",
        ),
        only_python=(
            "print(*sorted(a))\nprint(sum(x > y for i, x in enumerate(a) for y in a[i + 1:]))",
            "cnt = 0\nflag = True\nwhile flag:\n    flag = False\n"
            "    for j in range(n - 1, 0, -1):\n        if a[j] < a[j - 1]:\n"
            "            a[j], a[j - 1] = a[j - 1], a[j]\n            cnt += 1\n"
            '            flag = True\nprint(" ".join(map(str, a)))\nprint(cnt)',
        ),
        only_cpp=(
            "int cnt = 0;\nfor (int i = 0; i < n; i++)\n"
            "    for (int j = n - 1; j > i; j--)\n        if (a[j] < a[j - 1]) {\n"
            "            swap(a[j], a[j - 1]);\n            cnt++;\n        }\n"
            "for (int i = 0; i < n; i++) cout << a[i] << (i + 1 < n ? ' ' : '\\n');\n"
            "cout << cnt << endl;",
        ),
        titles=(
            "Swapping Neighbours",
            "Sorting in a Queue",
        ),
        stories=(
            "n people with the heights a_1, ..., a_n stand in a queue. As long as "
            "somebody stands directly in front of a smaller person, two such "
            "neighbours change places. At the end the heights never fall. Print "
            "the heights then, from the front, and in a second line how many "
            "exchanges took place. (The number does not depend on the order of the "
            "exchanges.)",
            "You are given n integers. First print them in non-descending order in "
            "one line, with single spaces between them. Then print how many swaps "
            "of adjacent elements bubble sort makes for that, which swaps two "
            "adjacent elements only if the left one is greater.",
        ),
        output=(
            "Print the sorted numbers in the first line and the number of swaps in the second.",
            "Print two lines as asked.",
        ),
        adjust=_nearly_sorted,
        wrong={
            "ties": "swaps = 0\nfor i in range(n):\n    for j in range(i):\n"
            "        if a[j] >= a[i]:\n            swaps += 1\na.sort()\n"
            'row = str(a[0])\nfor i in range(1, n):\n    row += " "\n'
            "    row += str(a[i])\nprint(row)\nprint(swaps)",
            "one pass": "swaps = 0\nfor j in range(n - 1, 0, -1):\n"
            "    if a[j] < a[j - 1]:\n        a[j], a[j - 1] = a[j - 1], a[j]\n"
            "        swaps += 1\nrow = str(a[0])\nfor i in range(1, n):\n"
            '    row += " "\n    row += str(a[i])\nprint(row)\nprint(swaps)',
        },
        rating=900,
        tags=("sorting",),
    ),
    Task(
        id="p02259",
        relative="selection-swaps",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 0, 1000)),
        ),
        python=(
            "swaps = 0\nfor i in range(n):\n    place = i\n"
            "    for j in range(i + 1, n):\n        if a[j] < a[place]:\n"
            "            place = j\n    if place != i:\n"
            "        a[i], a[place] = a[place], a[i]\n        swaps += 1\n"
            "print(swaps)",
            "swaps = 0\ni = 0\nwhile i < n:\n    low = a[i]\n    place = i\n"
            "    for j in range(i, n):\n        if a[j] < low:\n"
            "            low = a[j]\n            place = j\n    if place > i:\n"
            "        a[place] = a[i]\n        a[i] = low\n        swaps += 1\n"
            "    i += 1\nprint(swaps)",
        ),
        only_python=(
            "cnt = 0\nfor i in range(n):\n    m = a.index(min(a[i:]), i)\n"
            "    if m != i:\n        a[i], a[m] = a[m], a[i]\n        cnt += 1\n"
            "print(cnt)",
        ),
        only_cpp=(
            "int cnt = 0;\nfor (int i = 0; i < n; i++) {\n"
            "    int m = min_element(a.begin() + i, a.end()) - a.begin();\n"
            "    if (m != i) {\n        swap(a[i], a[m]);\n        cnt++;\n    }\n"
            "}\ncout << cnt << endl;",
        ),
        titles=(
            "Selection Sort",
            "Sorting the Shelf",
        ),
        stories=(
            "@A sorts a row of n numbers as follows. For each place from the first "
            "to the last, @A looks for the smallest number at this place or behind "
            "it (of several, the one farthest to the left). If it is not at this "
            "place already, @A exchanges it with the number there. How many "
            "exchanges does @A make?",
            "You are given a_1, ..., a_n. For i = 1 to n in this order: let m be "
            "the smallest index from i to n for which a_m is minimal among a_i, "
            "..., a_n; if m differs from i, swap a_i and a_m. Print how many swaps "
            "are made.",
        ),
        output=(
            "Print the number of exchanges.",
            "Print the count.",
        ),
        adjust=_nearly_sorted,
        wrong={
            "last minimum": "swaps = 0\nfor i in range(n):\n    place = i\n"
            "    for j in range(i + 1, n):\n        if a[j] <= a[place]:\n"
            "            place = j\n    if place != i:\n"
            "        a[i], a[place] = a[place], a[i]\n        swaps += 1\n"
            "print(swaps)",
            "always": "print(n - 1)",
        },
        rating=900,
        tags=(
            "sorting",
            "simulation",
        ),
    ),
)

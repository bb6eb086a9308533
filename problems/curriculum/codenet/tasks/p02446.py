"""Tasks p02446 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _repeats(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        low = rng.randint(-1000, 0)
        spread = rng.choice((2, 5, min(1000, len(values["a"]))))
        values["a"] = sorted(low + rng.randint(0, spread) for _ in values["a"])
    return values


def _mixed(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        values["a"] = [rng.randint(1, 3) for _ in values["a"]]
    return values


TASKS = (
    Task(
        id="p02446",
        schema=(
            line(Int("n", 1, 100000)),
            line(Ints("a", "n", -(10**9), 10**9, ascending=True)),
        ),
        python=(
            "row = str(a[0])\nfor i in range(1, n):\n    if a[i] != a[i - 1]:\n"
            '        row += " "\n        row += str(a[i])\nprint(row)',
            "kept = [a[0]]\nfor x in a:\n    if x > kept[len(kept) - 1]:\n"
            '        kept.append(x)\nrow = ""\nfor i in range(len(kept)):\n'
            '    if i > 0:\n        row += " "\n    row += str(kept[i])\n'
            "print(row)",
        ),
        only_python=(
            "print(*sorted(set(a)))",
            "print(*dict.fromkeys(a))",
            "print(*[k for k, _ in groupby(a)])",
        ),
        only_cpp=(
            "a.erase(unique(a.begin(), a.end()), a.end());\n"
            'for (size_t i = 0; i < a.size(); i++) cout << (i ? " " : "") << a[i];\n'
            "cout << endl;",
        ),
        top_python=("from itertools import groupby"),
        titles=(
            "No Doubles",
            "Each Number Once",
        ),
        stories=(
            "The numbers a_1, ..., a_n never decrease. Of all numbers that are "
            "equal keep just one, and write what remains in the same order.",
            "@A has n cards, sorted by their numbers from small to large, and "
            "gives away cards until every number is there only once. Which numbers "
            "does @A still have? List them in ascending order.",
        ),
        output=(
            "Print the remaining integers in one line, separated by spaces.",
            "Print the different numbers in ascending order on one line.",
        ),
        adjust=_repeats,
        wrong={
            "unchanged": "row = str(a[0])\nfor i in range(1, n):\n"
            '    row += " "\n    row += str(a[i])\nprint(row)',
            "singles": 'row = ""\nfor i in range(n):\n'
            "    if (i == 0 or a[i] != a[i - 1]) and (i == n - 1 or a[i] != a[i + "
            '1]):\n        row += str(a[i])\n        row += " "\nprint(row + "")',
        },
        rating=800,
        tags=(
            "implementation",
            "sorting",
        ),
    ),
    Task(
        id="p02446",
        relative="run-lengths",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 1, 1000)),
        ),
        python=(
            'row = ""\nlength = 1\nfor i in range(1, n):\n'
            "    if a[i] == a[i - 1]:\n        length += 1\n    else:\n"
            '        row += str(length)\n        row += " "\n        length = 1\n'
            "print(row + str(length))",
            "lengths = []\ni = 0\nwhile i < n:\n    j = i\n"
            "    while j < n and a[j] == a[i]:\n        j += 1\n"
            "    lengths.append(j - i)\n    i = j\nrow = str(lengths[0])\n"
            'for i in range(1, len(lengths)):\n    row += " "\n'
            "    row += str(lengths[i])\nprint(row)",
        ),
        only_python=("print(*[len(list(g)) for _, g in groupby(a)])",),
        only_cpp=(
            "for (int i = 0, j; i < n; i = j) {\n"
            "    for (j = i; j < n && a[j] == a[i]; j++);\n"
            '    cout << (i ? " " : "") << j - i;\n}\ncout << endl;',
        ),
        top_python=("from itertools import groupby"),
        titles=(
            "Lengths of Runs",
            "Colors in a Row",
        ),
        stories=(
            "A necklace lies open on a table; its n beads have the colors a_1, "
            "..., a_n. Beads of one color that lie next to each other form a block "
            "(as long as possible). Print the sizes of the blocks from left to "
            "right.",
            "Split a sequence of n integers into as few groups of consecutive "
            "equal elements as possible. Output the number of elements of each "
            "group, in the order of the groups.",
        ),
        output=(
            "Print the sizes in one line, separated by spaces.",
            "Print the lengths on one line.",
        ),
        adjust=_mixed,
        wrong={
            "last one lost": 'row = "0"\nlength = 1\nfor i in range(1, n):\n'
            "    if a[i] == a[i - 1]:\n        length += 1\n    else:\n"
            '        row += " "\n        row += str(length)\n        length = 1\n'
            "print(row)",
            "number of groups": "groups = 1\nfor i in range(1, n):\n"
            "    if a[i] != a[i - 1]:\n        groups += 1\nprint(groups)",
        },
        rating=900,
        tags=("implementation",),
    ),
    Task(
        id="p02446",
        relative="only-singles",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", -1000, 1000, ascending=True)),
        ),
        python=(
            "count = 0\nfor i in range(n):\n"
            "    left = i == 0 or a[i - 1] != a[i]\n"
            "    right = i == n - 1 or a[i + 1] != a[i]\n    if left and right:\n"
            "        count += 1\nprint(count)",
            "count = 0\ni = 0\nwhile i < n:\n    j = i + 1\n"
            "    while j < n and a[j] == a[i]:\n        j += 1\n"
            "    if j == i + 1:\n        count += 1\n    i = j\nprint(count)",
        ),
        only_python=(
            "print(sum(v == 1 for v in Counter(a).values()))",
            "print(sum(a.count(x) == 1 for x in a))",
        ),
        only_cpp=(
            "map<int, int> m;\nfor (int x : a) m[x]++;\nint cnt = 0;\n"
            "for (auto p : m) cnt += p.second == 1;\ncout << cnt << endl;",
        ),
        top_python=("from collections import Counter"),
        titles=(
            "Unique Values",
            "Numbers That Occur Once",
        ),
        stories=(
            "A sorted list of n integers is given, in ascending order. How many "
            "integers occur in it exactly once?",
            "n people stand in a row by age, the youngest first; their ages are "
            "measured in months from a fixed date, so they can be negative. Count "
            "the people with whom nobody else shares the age.",
        ),
        output=(
            "Print the count.",
            "Print one integer.",
        ),
        adjust=_repeats,
        wrong={
            "distinct": "count = 1\nfor i in range(1, n):\n"
            "    if a[i] != a[i - 1]:\n        count += 1\nprint(count)",
            "left only": "count = 0\nfor i in range(n - 1):\n"
            "    if a[i + 1] != a[i]:\n        count += 1\nprint(count)",
        },
        tags=(
            "implementation",
            "counting",
        ),
    ),
)

"""Tasks p02464 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _meeting(rng: Random, size: str, values: Values) -> Values:
    share = rng.choice((0.1, 0.5, 0.9))
    common = rng.sample(values["a"], max(1, int(share * min(values["n"], values["m"]))))
    known = set(common)
    others = [v for v in values["b"] if v not in known]
    return {**values, "b": sorted(common + rng.sample(others, values["m"] - len(common)))}


TASKS = (
    Task(
        id="p02464",
        schema=(
            line(Int("n", 1, 200000)),
            line(Ints("a", "n", 0, 10**9, distinct=True, ascending=True)),
            line(Int("m", 1, 200000)),
            line(Ints("b", "m", 0, 10**9, distinct=True, ascending=True)),
        ),
        python=(
            "i = 0\nj = 0\nwhile i < n and j < m:\n    if a[i] == b[j]:\n"
            "        print(a[i])\n        i += 1\n        j += 1\n"
            "    elif a[i] < b[j]:\n        i += 1\n    else:\n        j += 1",
            "known = {a[0]}\nfor x in a:\n    known.add(x)\nfor y in b:\n"
            "    if y in known:\n        print(y)",
        ),
        only_python=(
            'print(*sorted(set(a) & set(b)), sep="\\n")',
            "s = set(b)\nfor x in a:\n    if x in s:\n        print(x)",
        ),
        only_cpp=(
            "vector<int> c;\n"
            "set_intersection(a.begin(), a.end(), b.begin(), b.end(), "
            "back_inserter(c));\nfor (int x : c) cout << x << '\\n';",
        ),
        titles=(
            "In Both Sets",
            "Common Elements",
        ),
        stories=(
            "@A and @B each have a list of different numbers in ascending order. "
            "They share at least one number. Print all numbers that are on both "
            "lists, from small to large.",
            "Given are two ascending sequences a and b without repetitions that "
            "have some elements in common. Output each integer that appears in a "
            "and also in b, in ascending order.",
        ),
        output=(
            "Print the integers one per line.",
            "Print each common number in its own line.",
        ),
        adjust=_meeting,
        valid=lambda values: bool(set(values["a"]) & set(values["b"])),
        constraints=("at least one integer is in both sequences",),
        wrong={
            "same place": "count = 0\nfor i in range(min(n, m)):\n"
            "    if a[i] == b[i]:\n        print(a[i])\n        count += 1\n"
            "if count == 0:\n    print(a[0])",
            "union": "for x in a:\n    print(x)\nfor y in b:\n    print(y)",
        },
        rating=900,
        tags=(
            "two pointers",
            "data structures",
        ),
    ),
    Task(
        id="p02464",
        relative="merge-once",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", 0, 10**6, distinct=True, ascending=True)),
            line(Int("m", 1, 1000)),
            line(Ints("b", "m", 0, 10**6, distinct=True, ascending=True)),
        ),
        python=(
            "i = 0\nj = 0\nwhile i < n or j < m:\n"
            "    if j == m or (i < n and a[i] < b[j]):\n        print(a[i])\n"
            "        i += 1\n    elif i == n or b[j] < a[i]:\n"
            "        print(b[j])\n        j += 1\n    else:\n        print(a[i])\n"
            "        i += 1\n        j += 1",
            "c = []\nfor x in a:\n    c.append(x)\nfor y in b:\n    c.append(y)\n"
            "c.sort()\nfor i in range(n + m):\n"
            "    if i == 0 or c[i] != c[i - 1]:\n        print(c[i])",
        ),
        only_python=(
            "for x in sorted(set(a) | set(b)):\n    print(x)",
            'print(*sorted({*a, *b}), sep="\\n")',
        ),
        only_cpp=(
            "set<int> s(a.begin(), a.end());\nfor (int x : b) s.insert(x);\n"
            "for (int x : s) cout << x << endl;",
        ),
        titles=(
            "In at Least One",
            "Joining Two Lists",
        ),
        stories=(
            "@A knows the numbers of n members of a club, @B those of m members; "
            "both lists are ascending and without repetitions. Make one list of "
            "all the members whom at least one of them knows, each of them once, "
            "in ascending order.",
            "You are given the sets a and b of integers, each in ascending order. "
            "Output the elements of their union from small to large.",
        ),
        output=(
            "Print the integers one per line.",
            "Print every number in a line of its own.",
        ),
        adjust=_meeting,
        wrong={
            "twice": "c = []\nfor x in a:\n    c.append(x)\nfor y in b:\n"
            "    c.append(y)\nc.sort()\nfor x in c:\n    print(x)",
            "a only": "for x in a:\n    print(x)",
        },
        rating=900,
        tags=(
            "sorting",
            "two pointers",
        ),
    ),
    Task(
        id="p02464",
        relative="only-in-one",
        schema=(
            line(Int("n", 1, 1000)),
            line(Ints("a", "n", 0, 10**6, distinct=True, ascending=True)),
            line(Int("m", 1, 1000)),
            line(Ints("b", "m", 0, 10**6, distinct=True, ascending=True)),
        ),
        python=(
            "common = 0\nj = 0\nfor x in a:\n    while j < m and b[j] < x:\n"
            "        j += 1\n    if j < m and b[j] == x:\n        common += 1\n"
            "print(n - common, m - common)",
            "first = 0\nfor x in a:\n    found = False\n    for y in b:\n"
            "        if x == y:\n            found = True\n    if not found:\n"
            "        first += 1\nprint(first, m - (n - first))",
        ),
        only_python=("s, t = set(a), set(b)\nprint(len(s - t), len(t - s))",),
        only_cpp=(
            "int c = 0;\n"
            "for (int x : a) c += binary_search(b.begin(), b.end(), x);\n"
            'cout << n - c << " " << m - c << endl;',
        ),
        titles=(
            "Only Here, Only There",
            "Set Differences",
        ),
        stories=(
            "Two sets of integers, a with n and b with m elements, are given in "
            "ascending order. Print how many elements of a are not in b, and how "
            "many elements of b are not in a.",
            "@A has n different stamps and @B has m different stamps; the lists a "
            "and b hold their numbers in ascending order. How many of the stamps "
            "of @A does @B lack, and how many of those of @B does @A lack? Print "
            "both counts, in this order.",
        ),
        output=(
            "Print two integers separated by a space.",
            "Print the two counts in one line.",
        ),
        adjust=_meeting,
        wrong={
            "common": "common = 0\nfor x in a:\n    for y in b:\n"
            "        if x == y:\n            common += 1\nprint(common, common)",
            "swapped": "common = 0\nfor x in a:\n    for y in b:\n"
            "        if x == y:\n            common += 1\n"
            "print(m - common, n - common)",
        },
        rating=800,
        tags=(
            "two pointers",
            "data structures",
        ),
    ),
)

"""Tasks p02449 to p02453 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _permutation(rng: Random, size: str, values: Values) -> Values:
    a = list(range(1, values["n"] + 1))
    if rng.random() < 0.8:
        rng.shuffle(a)
    if rng.random() < 0.5:
        cut = rng.randint(0, len(a))
        a = a[:cut] + sorted(a[cut:], reverse=rng.random() < 0.6)
    return {**values, "a": a}


def _is_permutation(values: Values) -> bool:
    return sorted(values["a"]) == list(range(1, values["n"] + 1))


def _asked(rng: Random, size: str, values: Values) -> Values:
    a, k = values["a"], values["k"]
    near = [(max(0, min(10**9, rng.choice(a) + rng.randint(-1, 1))),) for _ in k]
    return {**values, "k": [x if rng.random() < 0.3 else y for x, y in zip(k, near, strict=True)]}


TASKS = (
    Task(
        id="p02449",
        schema=(
            line(Int("n", 1, 9)),
            line(Ints("a", "n", 1, 9, distinct=True)),
        ),
        python=(
            "for turn in range(3):\n    b = [0] * n\n    for i in range(n):\n"
            "        b[i] = a[i]\n    i = n - 2\n    if turn == 0:\n"
            "        while i >= 0 and b[i] < b[i + 1]:\n            i -= 1\n"
            "    if turn == 2:\n        while i >= 0 and b[i] > b[i + 1]:\n"
            "            i -= 1\n    if turn == 1:\n        i = 0\n    if i >= 0:\n"
            "        if turn != 1:\n            j = n - 1\n            if turn == 0:\n"
            "                while b[j] > b[i]:\n                    j -= 1\n"
            "            else:\n                while b[j] < b[i]:\n"
            "                    j -= 1\n            b[i], b[j] = b[j], b[i]\n"
            "            p = i + 1\n            q = n - 1\n            while p < q:\n"
            "                b[p], b[q] = b[q], b[p]\n                p += 1\n"
            "                q -= 1\n        text = str(b[0])\n"
            '        for j in range(1, n):\n            text += " " + str(b[j])\n'
            "        print(text)",
            "for sign in range(-1, 2):\n    b = [0] * n\n    for i in range(n):\n"
            "        b[i] = a[i] * sign if sign != 0 else a[i]\n    k = n - 1\n"
            "    if sign != 0:\n        while k > 0 and b[k - 1] > b[k]:\n"
            "            k -= 1\n        if k > 0:\n            last = n - 1\n"
            "            while b[last] < b[k - 1]:\n                last -= 1\n"
            "            b[k - 1], b[last] = b[last], b[k - 1]\n            left = k\n"
            "            right = n - 1\n            while left < right:\n"
            "                b[left], b[right] = b[right], b[left]\n"
            "                left += 1\n                right -= 1\n"
            '    if k > 0 or sign == 0:\n        row = ""\n        for i in range(n):\n'
            '            if i > 0:\n                row += " "\n'
            "            row += str(abs(b[i]))\n        print(row)",
        ),
        only_python=(
            "ps = list(permutations(range(1, n + 1)))\nk = ps.index(tuple(a))\n"
            "for p in ps[max(0, k - 1) : k + 2]:\n    print(*p)",
        ),
        only_cpp=(
            "auto show = [](const vector<int> &v) {\n"
            '    for (int x : v) cout << x << " ";\n    cout << endl;\n};\n'
            "vector<int> p = a, q = a;\n"
            "if (prev_permutation(p.begin(), p.end())) show(p);\nshow(a);\n"
            "if (next_permutation(q.begin(), q.end())) show(q);",
        ),
        top_python=("from itertools import permutations"),
        titles=(
            "Neighbors of a Permutation",
            "Before and After",
        ),
        stories=(
            "All orders of the numbers 1 to n are written into a book, one per page, "
            "sorted like words in a dictionary (the first number decides, then the "
            "second, and so on). The order a is on one of the pages. Print the page "
            "before it, then a itself, then the page after it, each on one line; if one "
            "of these pages does not exist, leave its line out.",
            "You are given a permutation a of 1, ..., n. Print up to three lines: the "
            "lexicographically largest permutation that is smaller than a, if there is "
            "one; the permutation a; and the lexicographically smallest permutation that "
            "is greater than a, if there is one.",
        ),
        output=(
            "Print each permutation on its own line, with spaces between the numbers.",
            "Print two or three lines (one if n is 1), each with n numbers.",
        ),
        wrong={
            "itself only": "for x in a:\n    print(x)",
            "reversed": (
                "for x in a:\n    print(x)\nfor i in range(n - 1, -1, -1):\n    print(a[i])"
            ),
        },
        adjust=_permutation,
        valid=_is_permutation,
        constraints=("a contains each of 1, ..., n once",),
        rating=1000,
        tags=(
            "brute force",
            "implementation",
        ),
    ),
    Task(
        id="p02449",
        relative="rank",
        schema=(
            line(Int("n", 1, 8)),
            line(Ints("a", "n", 1, 8, distinct=True)),
        ),
        python=(
            "rank = 1\nfor i in range(n):\n    f = 1\n    for k in range(1, n - i):\n"
            "        f *= k\n    for j in range(i + 1, n):\n        if a[j] < a[i]:\n"
            "            rank += f\nprint(rank)",
            "rank = 0\nfor i in range(n):\n    smaller = 0\n"
            "    for j in range(i + 1, n):\n        if a[j] < a[i]:\n"
            "            smaller += 1\n    rank = rank * (n - i) + smaller\n"
            "print(rank + 1)",
        ),
        only_python=(
            "print(list(permutations(sorted(a))).index(tuple(a)) + 1)",
            "print(sum(list(p) <= a for p in permutations(a)))",
        ),
        only_cpp=(
            "vector<int> p(a);\nsort(p.begin(), p.end());\nint k = 1;\nwhile (p != a) {\n"
            "    next_permutation(p.begin(), p.end());\n    k++;\n}\ncout << k << endl;",
        ),
        top_python=("from itertools import permutations"),
        titles=(
            "Number of a Permutation",
            "Page in the Book",
        ),
        stories=(
            "The permutations of 1, ..., n are listed in lexicographic order, starting "
            "with 1, 2, ..., n, and numbered from 1. What is the number of the "
            "permutation a?",
            "Each day, @A visits the n shops of a street in a new order: on day 1 in the "
            "order 1, 2, ..., n, and then always in the next order in the sense of a "
            "dictionary. On which day does @A use the order a?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "from zero": (
                "rank = 0\nfor i in range(n):\n    smaller = 0\n"
                "    for j in range(i + 1, n):\n        if a[j] < a[i]:\n"
                "            smaller += 1\n    rank = rank * (n - i) + smaller\nprint(rank)"
            ),
            "inversions": (
                "rank = 1\nfor i in range(n):\n    for j in range(i + 1, n):\n"
                "        if a[j] < a[i]:\n            rank += 1\nprint(rank)"
            ),
        },
        adjust=_permutation,
        valid=_is_permutation,
        constraints=("a contains each of 1, ..., n once",),
        rating=1000,
        tags=(
            "counting",
            "brute force",
        ),
    ),
    Task(
        id="p02453",
        schema=(
            line(Int("n", 1, 100000)),
            line(Ints("a", "n", 0, 10**9, ascending=True)),
            line(Int("q", 1, 200000)),
            line(Rows("k", "q", ("k",), ((0, 10**9),))),
        ),
        python=(
            "for x in k:\n    low = 0\n    high = n\n    while low < high:\n"
            "        mid = (low + high) // 2\n        if a[mid] < x:\n"
            "            low = mid + 1\n        else:\n            high = mid\n"
            "    print(low)",
            "for x in k:\n    left = -1\n    right = n\n    while right - left > 1:\n"
            "        mid = left + (right - left) // 2\n        if a[mid] >= x:\n"
            "            right = mid\n        else:\n            left = mid\n"
            "    print(right)",
        ),
        only_python=(
            "for x in k:\n    print(bisect_left(a, x))",
            'print(*[bisect_left(a, x) for x in k], sep="\\n")',
        ),
        only_cpp=(
            'for (int x : k) cout << lower_bound(a.begin(), a.end(), x) - a.begin() << "\\n";',
        ),
        top_python=("from bisect import bisect_left"),
        titles=(
            "Lower Bound",
            "How Many Are Smaller",
        ),
        stories=(
            "The heights of n pupils are a_1 <= ... <= a_n. For each of q heights k_1, "
            "..., k_q, tell how many of the pupils are strictly smaller than this height.",
            "Given is a sorted sequence a with the indices 0 to n-1. For every query "
            "value k, find the least index whose element is not less than k; it is n if "
            "all elements are less. Print the answers in the order of the queries.",
        ),
        output=(
            "Print q lines, one answer each.",
            "For each query, print one integer on a line.",
        ),
        wrong={
            "upper bound": (
                "for x in k:\n    low = 0\n    high = n\n    while low < high:\n"
                "        mid = (low + high) // 2\n        if a[mid] <= x:\n"
                "            low = mid + 1\n        else:\n            high = mid\n"
                "    print(low)"
            ),
            "one based": (
                "for x in k:\n    low = 0\n    high = n\n    while low < high:\n"
                "        mid = (low + high) // 2\n        if a[mid] < x:\n"
                "            low = mid + 1\n        else:\n            high = mid\n"
                "    print(low + 1)"
            ),
        },
        adjust=_asked,
        rating=900,
        tags=("binary search",),
    ),
    Task(
        id="p02453",
        relative="within-budget",
        schema=(
            line(Int("n", 1, 100000)),
            line(Ints("a", "n", 0, 10**9)),
            line(Int("q", 1, 100000)),
            line(Rows("k", "q", ("k",), ((0, 10**9),))),
        ),
        python=(
            "a.sort()\nfor x in k:\n    low = 0\n    high = n\n    while low < high:\n"
            "        mid = (low + high) // 2\n        if a[mid] <= x:\n"
            "            low = mid + 1\n        else:\n            high = mid\n"
            "    print(low)",
            "a.sort()\nfor x in k:\n    left = -1\n    right = n\n"
            "    while right - left > 1:\n        mid = left + (right - left) // 2\n"
            "        if a[mid] > x:\n            right = mid\n        else:\n"
            "            left = mid\n    print(left + 1)",
        ),
        only_python=('a.sort()\nprint(*[bisect(a, x) for x in k], sep="\\n")',),
        only_cpp=(
            "sort(a.begin(), a.end());\n"
            "for (int x : k) cout << upper_bound(a.begin(), a.end(), x) - a.begin() << '\\n';",
        ),
        top_python=("from bisect import bisect"),
        titles=(
            "Within the Budget",
            "Not Too Expensive",
        ),
        stories=(
            "A shop sells n things; thing i costs a_i yen. q customers come, and customer "
            "j can pay up to k_j yen. For each customer, print how many of the things "
            "cost at most that much.",
            "For every query value k, count the elements of a that are less than or equal "
            "to k. The sequence a is not sorted, and both n and q can be 100000, so that "
            "checking each element for each query is too slow.",
        ),
        output=(
            "Print q lines, one answer each.",
            "For each query in turn, print one integer on a line.",
        ),
        wrong={
            "strictly less": (
                "a.sort()\nfor x in k:\n    low = 0\n    high = n\n    while low < high:\n"
                "        mid = (low + high) // 2\n        if a[mid] < x:\n"
                "            low = mid + 1\n        else:\n            high = mid\n"
                "    print(low)"
            ),
            "not sorted": (
                "for x in k:\n    low = 0\n    high = n\n    while low < high:\n"
                "        mid = (low + high) // 2\n        if a[mid] <= x:\n"
                "            low = mid + 1\n        else:\n            high = mid\n"
                "    print(low)"
            ),
        },
        adjust=_asked,
        rating=900,
        tags=(
            "binary search",
            "sorting",
        ),
    ),
)

"""Tasks p03977 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, Rows, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03977",
        schema=(
            line(Int("t", 1, 1000)),
            line(Rows("cases", "t", ("n", "d"), ((1, 1000), (1, 127)))),
        ),
        python=(
            "for n, d in cases:\n    if n % 2 == 0:\n        print(127 * n - d)\n"
            "    else:\n        print(127 * (n - 1) + d)",
            "for n, d in cases:\n    total = 0\n    for i in range(7):\n"
            "        odd = (d >> i) & 1\n        count = n\n        if n % 2 != odd:\n"
            "            count -= 1\n        total += count << i\n    print(total)",
        ),
        only_python=(
            "for n, d in cases:\n    print(127 * (n - 1) + (d if n % 2 else 127 ^ d))",
            'print(*[127 * (n // 2 * 2) + (d if n % 2 else -d) for n, d in cases], sep="\\n")',
        ),
        only_cpp=(
            "for (auto [n, d] : cases) cout << (n - 1) * 127 + (n & 1 ? d : 127 - d) << '\\n';",
        ),
        titles=(
            "Splitting Numbers",
            "Greatest Sum of Pieces",
        ),
        stories=(
            "At first the blackboard shows a single integer d. In one move, @A erases "
            "some number x from it, picks any y with 0 <= y <= 127, and writes both y and "
            "the bitwise XOR of x and y. After n - 1 moves there are n numbers. Solve t "
            "independent cases: how large can the sum of these n numbers be?",
            "n integers from 0 to 127 have the bitwise exclusive or d. (For n = 1, the "
            "integer is d itself.) What is their greatest possible sum? Answer this for "
            "each of t given pairs (n, d).",
        ),
        output=(
            "Print t lines, one for each case.",
            "For each case in turn, print one integer on a line.",
        ),
        wrong={
            "even as odd": "for n, d in cases:\n    print(127 * (n - 1) + d)",
            "all full": "for n, d in cases:\n    print(127 * n)",
        },
        rating=900,
        tags=(
            "bitmasks",
            "greedy",
        ),
    ),
    Task(
        id="p03977",
        relative="two-cookies",
        schema=(line(Int("d", 0, 1000)),),
        python=(
            "best = 0\nfor y in range(d + 1):\n    if y + (d ^ y) > best:\n"
            "        best = y + (d ^ y)\nprint(best - d, best)",
            "most = d\ny = d\nwhile y >= 0:\n    s = y + (y ^ d)\n"
            "    most = max(most, s)\n    y -= 1\nprint(most - d, most)",
        ),
        only_python=("m = max(y + (d ^ y) for y in range(d + 1))\nprint(m - d, m)",),
        only_cpp=(
            "int m = 0;\nfor (int y = 0; y <= d; y++) m = max(m, y + (d ^ y));\n"
            'cout << m - d << " " << m << endl;',
        ),
        titles=(
            "Splitting by XOR",
            "Two New Numbers",
        ),
        stories=(
            "@A replaces the integer d by two numbers: some integer y with 0 <= y <= d, "
            "and the bitwise XOR of d and y. Let M be the largest possible sum of the "
            "two. Print M - d and M.",
            "Look at all integers y from 0 to d and compute y + (d XOR y) for each. Print "
            "by how much the greatest of these values exceeds d, and then that greatest "
            "value.",
        ),
        output=(
            "Print two integers, separated by a space.",
            "Print the difference and then the maximum, on one line.",
        ),
        wrong={
            "y below d": (
                "best = 0\nfor y in range(d // 2):\n    if y + (d ^ y) > best:\n"
                "        best = y + (d ^ y)\nprint(best - d, best)"
            ),
            "no gain": "print(0, d)",
        },
        tags=(
            "bitmasks",
            "brute force",
        ),
    ),
    Task(
        id="p03977",
        relative="lost-number",
        schema=(
            line(Int("n", 1, 100), Int("x", 0, 1023)),
            line(Ints("a", "n", 0, 1023)),
        ),
        python=(
            "for i in range(n):\n    x ^= a[i]\nprint(x)",
            "y = 0\nfor v in a:\n    y = y ^ v\nfor z in range(1024):\n"
            "    if (y ^ z) == x:\n        print(z)",
        ),
        only_python=(
            "print(reduce(xor, a, x))",
            "for v in a:\n    x ^= v\nprint(x)",
        ),
        only_cpp=("for (int v : a) x ^= v;\ncout << x << endl;",),
        top_python=("from functools import reduce\nfrom operator import xor"),
        titles=(
            "The Lost Number",
            "Repair the XOR",
        ),
        stories=(
            "@A had n + 1 nonnegative integers whose bitwise XOR was x. One of them got "
            "lost; the others are a_1, ..., a_n. Find the lost number.",
            "Find the nonnegative integer z such that a_1 xor a_2 xor ... xor a_n xor z "
            "is equal to x, where xor is the bitwise exclusive or.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "difference": "print(abs(x - sum(a)))",
            "x ignored": "y = 0\nfor v in a:\n    y ^= v\nprint(y)",
        },
        rating=900,
        tags=("bitmasks",),
    ),
)

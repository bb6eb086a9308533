"""Tasks p02607 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import (
    Int,
    Ints,
    line,
)
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02607",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "count = 0\nfor i in range(0, n, 2):\n    if a[i] % 2 == 1:\n        count += 1\n"
            "print(count)",
            "count = 0\nfor i in range(n):\n    if (i + 1) % 2 == 1 and a[i] % 2 == 1:\n"
            "        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(x % 2 for x in a[::2]))",
            "print(len([x for x in a[::2] if x % 2]))",
            "print(sum(1 for i, x in enumerate(a, 1) if i & 1 and x & 1))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i += 2) ans += a[i] % 2;\ncout << ans << endl;",
            "int ans = 0;\nfor (int i = 1; i <= n; i++) {\n    if (i & a[i - 1] & 1) ans++;\n}\n"
            "cout << ans << endl;",
        ),
        titles=("Odd and Odd", "Odd Places"),
        stories=(
            "n @T stand in a row, counted from 1. The i-th one has the number a_i painted on it. "
            "Count those whose position and whose number are both odd.",
            "Look only at the elements a_1, a_3, a_5, ... of the given sequence. How many of them "
            "are odd?",
        ),
        output=("Print the count.", "Print how many there are."),
        wrong={
            "even places": "count = 0\nfor i in range(1, n, 2):\n    if a[i] % 2 == 1:\n"
            "        count += 1\nprint(count)",
            "one condition": "count = 0\nfor x in a:\n    if x % 2 == 1:\n        count += 1\n"
            "print(count)",
        },
        rating=900,
    ),
    Task(
        id="p02607",
        relative="even-places-sum",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "total = 0\nfor i in range(1, n, 2):\n    total += a[i]\nprint(total)",
            "total = 0\nfor i in range(1, n + 1):\n    if i % 2 == 0:\n"
            "        total += a[i - 1]\nprint(total)",
        ),
        only_python=("print(sum(a[1::2]))", "print(sum(x for i, x in enumerate(a) if i % 2))"),
        only_cpp=(
            "int sum = 0;\nfor (int i = 1; i < n; i += 2) sum += a[i];\ncout << sum << endl;",
        ),
        titles=("Every Second One", "Even Places"),
        stories=(
            "There are n bags in a row, and bag i holds a_i nuts. @A takes the bags 2, 4, 6, "
            "and so "
            "on. How many nuts does @A get? The answer is 0 when n is 1.",
            "Find the sum of all elements of the sequence a that have an even index. Indices start "
            "at 1.",
        ),
        output=("Print the sum.", "Print the total."),
        wrong={
            "odd places": "total = 0\nfor i in range(0, n, 2):\n    total += a[i]\nprint(total)",
            "even values": "total = 0\nfor x in a:\n    if x % 2 == 0:\n        total += x\n"
            "print(total)",
        },
        rating=900,
    ),
    Task(
        id="p02607",
        relative="same-parity-as-place",
        schema=(line(Int("n", 1, 100)), line(Ints("a", "n", 1, 100))),
        python=(
            "count = 0\nfor i in range(n):\n    if (i + 1) % 2 == a[i] % 2:\n"
            "        count += 1\nprint(count)",
            "count = 0\nfor i in range(1, n + 1):\n    if (i + a[i - 1]) % 2 == 0:\n"
            "        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum((i + x) % 2 == 0 for i, x in enumerate(a, 1)))",
            "print(len([i for i in range(n) if (i + a[i]) % 2]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < n; i++) ans += (i + a[i]) % 2;\n"
            "cout << ans << endl;",
        ),
        titles=("Matching Parity", "Like the Index"),
        stories=(
            "You are given a_1, ..., a_n. An index i is nice if i and a_i are both even or both "
            "odd. "
            "Report the number of nice indices.",
            "Houses 1 to n stand in a street, and a_i people live in house i. How many houses have "
            "a number of the same parity as the number of people who live there?",
        ),
        output=("Print the number.", "Print one integer, the count."),
        wrong={
            "from zero": "count = 0\nfor i in range(n):\n    if i % 2 == a[i] % 2:\n"
            "        count += 1\nprint(count)",
            "only odd": "count = 0\nfor i in range(0, n, 2):\n    if a[i] % 2 == 1:\n"
            "        count += 1\nprint(count)",
        },
        rating=900,
    ),
)

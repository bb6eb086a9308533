"""Tasks p00002 to p00008 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p00002",
        relative="product",
        schema=(line(Int("a", 1, 10**9, wide=True), Int("b", 1, 10**9, wide=True)),),
        python=(
            "print(len(str(a * b)))",
            "p = a * b\ncount = 0\nwhile p > 0:\n    p = p // 10\n    count += 1\nprint(count)",
        ),
        only_python=("x = str(a * b)\nprint(len(x))",),
        only_cpp=(
            "cout << to_string((long long)a * b).size() << endl;",
            "long long p = 1LL * a * b;\nint cnt = 1;\nwhile (p >= 10) p /= 10, cnt++;\n"
            "cout << cnt << endl;",
        ),
        titles=(
            "Length of a Product",
            "Digits of a Times b",
        ),
        stories=(
            "Given positive integers a and b, find the number of decimal digits of a times b.",
            "A field is a meters long and b meters wide. @A writes its area in square "
            "meters into a table, one digit in each box. Print how many boxes @A fills.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "sum of lengths": "print(len(str(a)) + len(str(b)))",
            "one less": "print(len(str(a)) + len(str(b)) - 1)",
        },
        wide=True,
        tags=(
            "math",
            "implementation",
        ),
    ),
    Task(
        id="p00008",
        relative="four-digits",
        schema=(line(Int("n", 0, 50)),),
        python=(
            "count = 0\nfor a in range(10):\n    for b in range(10):\n"
            "        for c in range(10):\n            for d in range(10):\n"
            "                if a + b + c + d == n:\n                    count += 1\n"
            "print(count)",
            "answer = 0\nfor a in range(10):\n    for b in range(10):\n"
            "        for c in range(10):\n            d = n - a - b - c\n"
            "            if d >= 0 and d <= 9:\n                answer += 1\nprint(answer)",
        ),
        only_python=(
            "print(sum(sum(t) == n for t in product(range(10), repeat=4)))",
            'print(sum(sum(map(int, f"{x:04}")) == n for x in range(10000)))',
        ),
        only_cpp=(
            "int ans = 0;\nfor (int x = 0; x < 10000; x++) {\n"
            "    if (x / 1000 + x / 100 % 10 + x / 10 % 10 + x % 10 == n) ans++;\n}\n"
            "cout << ans << endl;",
        ),
        top_python=("from itertools import product"),
        titles=(
            "Lock with Four Wheels",
            "Digit Sum of Four",
        ),
        stories=(
            "A bicycle lock has four wheels that show a digit from 0 to 9 each. @A only "
            "remembers that the four digits add up to n. How many settings of the lock "
            "are possible?",
            'Among the 10000 strings "0000" to "9999", how many have the digit sum n?',
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "no leading zero": (
                "count = 0\nfor a in range(1, 10):\n    for b in range(10):\n"
                "        for c in range(10):\n            d = n - a - b - c\n"
                "            if d >= 0 and d <= 9:\n                count += 1\nprint(count)"
            ),
            "nines missed": (
                "count = 0\nfor a in range(9):\n    for b in range(9):\n"
                "        for c in range(9):\n            d = n - a - b - c\n"
                "            if d >= 0 and d < 9:\n                count += 1\nprint(count)"
            ),
        },
        tags=(
            "brute force",
            "counting",
        ),
    ),
    Task(
        id="p00008",
        relative="three-up-to-m",
        schema=(line(Int("n", 0, 300), Int("m", 1, 100)),),
        python=(
            "count = 0\nfor a in range(m + 1):\n    for b in range(m + 1):\n"
            "        c = n - a - b\n        if 0 <= c and c <= m:\n"
            "            count += 1\nprint(count)",
            "total = 0\nfor a in range(m + 1):\n    rest = n - a\n"
            "    low = max(0, rest - m)\n    high = min(m, rest)\n    if low <= high:\n"
            "        total += high - low + 1\nprint(total)",
        ),
        only_python=(
            "print(sum(0 <= n - x - y <= m for x in range(m + 1) for y in range(m + 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int a = 0; a <= m; a++)\n"
            "    for (int b = 0; b <= m; b++) ans += n - a - b >= 0 && n - a - b <= m;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Three Bounded Numbers",
            "Three Dice of Size m",
        ),
        stories=(
            "Find the number of triples (a, b, c) of integers with 0 <= a, b, c <= m and "
            "a + b + c = n. The order matters.",
            "Three children share n candies. A child may get nothing, but never more than "
            "m of them. In how many ways can the candies be shared, when only the numbers "
            "of candies count?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "below m": (
                "count = 0\nfor a in range(m):\n    for b in range(m):\n"
                "        c = n - a - b\n        if 0 <= c and c < m:\n            count += 1\n"
                "print(count)"
            ),
            "third unbounded": (
                "count = 0\nfor a in range(m + 1):\n    for b in range(m + 1):\n"
                "        if a + b <= n:\n            count += 1\nprint(count)"
            ),
        },
        adjust=lambda rng, _, values: (
            {**values, "n": rng.randint(0, 3 * values["m"])} if rng.random() < 0.8 else values
        ),
        tags=(
            "brute force",
            "counting",
        ),
    ),
)

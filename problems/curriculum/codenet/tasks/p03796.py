"""Tasks p03796 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03796",
        schema=(line(Int("n", 1, 10**5)),),
        python=(
            "mod = 10**9 + 7\npower = 1\nfor i in range(1, n + 1):\n"
            "    power = power * i % mod\nprint(power)",
            "answer = 1\nwhile n > 0:\n    answer = answer * n % 1000000007\n"
            "    n -= 1\nprint(answer)",
        ),
        only_python=(
            "MOD = 10**9 + 7\nans = 1\nfor i in range(n):\n    ans *= i + 1\n"
            "    ans %= MOD\nprint(ans)",
            "print(reduce(lambda x, y: x * y % (10**9 + 7), range(1, n + 1)))",
        ),
        only_cpp=(
            "const long long MOD = 1e9 + 7;\nlong long ans = 1;\n"
            "for (int i = 2; i <= n; i++) (ans *= i) %= MOD;\ncout << ans << endl;",
        ),
        top_python=("from functools import reduce"),
        titles=(
            "Growing Muscles",
            "Factorial Modulo",
        ),
        stories=(
            "@A has a plant of height 1. On day i its height becomes i times what "
            "it was the day before, for i = 1, 2, ..., n. Print the remainder of "
            "its height at the end when divided by 1000000007.",
            "Compute 1 x 2 x ... x n, the product of all positive integers up to "
            "n, and output it modulo 1000000007.",
        ),
        output=(
            "Print the remainder modulo 10^9+7.",
            "Print one integer from 0 to 10^9+6.",
        ),
        wrong={
            "one factor short": "power = 1\nfor i in range(1, n):\n"
            "    power = power * i % 1000000007\nprint(power)",
            "wrong modulus": "power = 1\nfor i in range(1, n + 1):\n"
            "    power = power * i % 1000000009\nprint(power)",
            "a sum": "print(n * (n + 1) // 2 % 1000000007)",
        },
        wide=True,
        rating=900,
        tags=(
            "math",
            "implementation",
        ),
    ),
    Task(
        id="p03796",
        relative="odd-factors",
        schema=(line(Int("n", 1, 10**5)),),
        python=(
            "mod = 10**9 + 7\nproduct = 1\nfor i in range(1, n + 1, 2):\n"
            "    product = product * i % mod\nprint(product)",
            "answer = 1\nfor i in range(1, n + 1):\n    if i % 2 == 1:\n"
            "        answer = answer * i % 1000000007\nprint(answer)",
        ),
        only_python=(
            "ans = 1\nfor odd in range(3, n + 1, 2):\n"
            "    ans = ans * odd % (10**9 + 7)\nprint(ans)",
        ),
        only_cpp=(
            "long long ans = 1;\n"
            "for (int i = 1; i <= n; i += 2) ans = ans * i % 1000000007;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Odd Factorial",
            "Only Odd Days",
        ),
        stories=(
            "Multiply all the odd integers that are at least 1 and at most n. What "
            "is the remainder of the product when it is divided by 10^9+7?",
            "@A starts with one coin. On day i, for i = 1 to n, the number of "
            "coins is multiplied by i if i is odd and stays as it is if i is even. "
            "Print the number of coins after day n modulo 10^9+7.",
        ),
        output=(
            "Print the product modulo 10^9+7.",
            "Print one integer: the remainder.",
        ),
        wrong={
            "even": "answer = 1\nfor i in range(2, n + 1, 2):\n"
            "    answer = answer * i % 1000000007\nprint(answer)",
            "n left out": "answer = 1\nfor i in range(1, n, 2):\n"
            "    answer = answer * i % 1000000007\nprint(answer)",
        },
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03796",
        relative="first-factorial",
        schema=(line(Int("x", 1, 10**18)),),
        python=(
            "n = 1\npower = 1\nwhile power < x:\n    n += 1\n    power *= n\nprint(n)",
            "value = 1\nanswer = 1\nfor i in range(2, 21):\n    if value < x:\n"
            "        value *= i\n        answer = i\nprint(answer)",
        ),
        only_python=("print(next(i for i in range(1, 30) if factorial(i) >= x))",),
        only_cpp=("long long f = 1;\nint n = 1;\nfor (; f < x; f *= ++n);\ncout << n << endl;",),
        top_python=("from math import factorial"),
        titles=(
            "Large Enough Factorial",
            "Reaching x",
        ),
        stories=(
            "Find the smallest positive integer n for which the product 1 x 2 x "
            "... x n is at least x.",
            "A number of bacteria is 1 in the first hour. In hour i (i = 2, 3, "
            "...) it becomes i times the number of the hour before. In which hour "
            "are there x or more of them for the first time?",
        ),
        output=(
            "Print the smallest such number.",
            "Print the answer.",
        ),
        wrong={
            "strictly more": "n = 1\npower = 1\nwhile power <= x:\n    n += 1\n"
            "    power *= n\nprint(n)",
            "doubling": "n = 1\npower = 1\nwhile power < x:\n    n += 1\n    power *= 2\nprint(n)",
        },
        wide=True,
        rating=800,
        tags=(
            "math",
            "implementation",
        ),
    ),
)

"""Tasks p02468 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02468",
        schema=(line(Int("m", 1, 100), Int("n", 1, 10**9)),),
        python=(
            "mod = 10**9 + 7\nresult = 1\nbase = m\nwhile n > 0:\n"
            "    if n % 2 == 1:\n        result = result * base % mod\n"
            "    base = base * base % mod\n    n = n // 2\nprint(result)",
            "answer = 1\nfor k in range(30, -1, -1):\n"
            "    answer = answer * answer % 1000000007\n    if n >> k & 1 == 1:\n"
            "        answer = answer * m % 1000000007\nprint(answer)",
        ),
        only_python=(
            "print(pow(m, n, 10**9 + 7))",
            "def power(x, k):\n    if k == 0:\n        return 1\n"
            "    half = power(x, k // 2)\n"
            "    return half * half * (x if k % 2 else 1) % (10**9 + 7)\n\n"
            "print(power(m, n))",
        ),
        only_cpp=(
            "const long long MOD = 1e9 + 7;\nlong long ans = 1, b = m;\n"
            "for (int k = n; k; k >>= 1) {\n    if (k & 1) ans = ans * b % MOD;\n"
            "    b = b * b % MOD;\n}\ncout << ans << endl;",
        ),
        titles=(
            "Power Modulo",
            "Rabbits",
        ),
        stories=(
            "Raise m to the n-th power. As the result is huge, output only its "
            "remainder when divided by 1000000007. Note that n is up to 10^9, so "
            "that n multiplications are too many.",
            "One rabbit lives on a meadow. Each year the number of rabbits becomes "
            "m times as large. How many are there after n years? Print the number "
            "modulo 10^9+7.",
        ),
        output=(
            "Print the result modulo 10^9+7.",
            "Print one integer, the remainder.",
        ),
        wrong={
            "product": "print(m * n % 1000000007)",
            "wrong modulus": "mod = 998244353\nresult = 1\nwhile n > 0:\n"
            "    if n % 2 == 1:\n        result = result * m % mod\n"
            "    m = m * m % mod\n    n = n // 2\nprint(result)",
        },
        wide=True,
        rating=1000,
        tags=(
            "math",
            "number theory",
        ),
    ),
    Task(
        id="p02468",
        relative="last-digit",
        schema=(line(Int("m", 1, 10**9), Int("n", 1, 10**9)),),
        python=(
            "result = 1\nbase = m % 10\nwhile n > 0:\n    if n % 2 == 1:\n"
            "        result = result * base % 10\n    base = base * base % 10\n"
            "    n = n // 2\nprint(result)",
            "digit = 1\nfor i in range((n - 1) % 4 + 1):\n"
            "    digit = digit * (m % 10) % 10\nprint(digit)",
        ),
        only_python=(
            "print(pow(m, n, 10))",
            "print((m % 10) ** (n % 4 + 4) % 10)",
        ),
        only_cpp=(
            "int d = m % 10, r = 1;\n"
            "for (int i = 0; i < n % 4 + 4; i++) r = r * d % 10;\n"
            "cout << r << endl;",
        ),
        titles=(
            "Last Digit of a Power",
            "The Final Digit",
        ),
        stories=(
            "What is the last decimal digit of m to the power of n?",
            "@A multiplies together n numbers that are all equal to m. Find the "
            "digit in the ones place of the product.",
        ),
        output=(
            "Print the digit.",
            "Print one integer from 0 to 9.",
        ),
        wrong={
            "digit of m": "print(m % 10)",
            "cycle off": "digit = 1\nfor i in range(n % 4):\n"
            "    digit = digit * (m % 10) % 10\nprint(digit)",
        },
        wide=True,
        rating=900,
        tags=(
            "math",
            "number theory",
        ),
    ),
    Task(
        id="p02468",
        relative="sum-of-powers",
        schema=(line(Int("m", 1, 100), Int("n", 1, 100000)),),
        python=(
            "mod = 10**9 + 7\ntotal = 0\npower = 1\nfor i in range(n):\n"
            "    power = power * m % mod\n    total = (total + power) % mod\n"
            "print(total)",
            "total = 0\nfor i in range(n):\n    total = (total + 1) * m % 1000000007\nprint(total)",
        ),
        only_python=(
            "MOD = 10**9 + 7\nans, p = 0, 1\nfor _ in range(n):\n"
            "    p = p * m % MOD\n    ans += p\nprint(ans % MOD)",
        ),
        only_cpp=(
            "const int MOD = 1000000007;\nlong long s = 0;\n"
            "for (int i = 0; i < n; i++) s = (s + 1) * m % MOD;\n"
            "cout << s << endl;",
        ),
        titles=(
            "Sum of Powers",
            "Chain Letters",
        ),
        stories=(
            "You are given m and n. Calculate m^1 + m^2 + ... + m^n modulo 1000000007.",
            "@A sends m letters on day 1. On each later day, m new letters are "
            "sent for every letter of the day before. How many letters are sent in "
            "the days 1 to n altogether? Give the number modulo 10^9+7.",
        ),
        output=(
            "Print the sum modulo 10^9+7.",
            "Print the remainder.",
        ),
        wrong={
            "from zero": "total = 1\npower = 1\nfor i in range(n):\n"
            "    power = power * m % 1000000007\n"
            "    total = (total + power) % 1000000007\nprint(total)",
            "last": "power = 1\nfor i in range(n):\n"
            "    power = power * m % 1000000007\nprint(power)",
        },
        wide=True,
        rating=900,
        tags=(
            "math",
            "implementation",
        ),
    ),
)

"""Tasks p03281 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _divisible(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        return {"n": rng.choice((105, 135, 165, 189, 195))}
    return values


def _usual_counts(rng: Random, size: str, values: Values) -> Values:
    return {**values, "k": rng.choice((2, 4, 4, 6, 8, values["k"]))}


TASKS = (
    Task(
        id="p03281",
        schema=(line(Int("n", 1, 200)),),
        python=(
            "ans = 0\nfor i in range(1, n + 1, 2):\n    divisors = 0\n"
            "    for d in range(1, i + 1):\n        if i % d == 0:\n"
            "            divisors += 1\n    if divisors == 8:\n        ans += 1\n"
            "print(ans)",
            "special = [105, 135, 165, 189, 195]\ncount = 0\nfor x in special:\n"
            "    if x <= n:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(sum(i % d == 0 for d in range(1, i + 1)) == 8 for i in range(1, n + 1, 2)))",
            "print(len([i for i in range(1, n + 1, 2) if len([d for d in range(1, i + 1) "
            "if i % d == 0]) == 8]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= n; i += 2) {\n    int cnt = 0;\n"
            "    for (int j = 1; j <= i; j++) if (i % j == 0) cnt++;\n"
            "    if (cnt == 8) ans++;\n}\ncout << ans << endl;",
        ),
        titles=(
            "Eight Divisors",
            "Special Odd Numbers",
        ),
        stories=(
            "An odd integer with exactly eight positive divisors is called rich. How many "
            "rich integers are not greater than n?",
            "Lamps 1 to n are in a row. For every d from 1 to n, each lamp whose number "
            "is a multiple of d is touched once. Count the lamps with an odd number that "
            "are touched exactly 8 times.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "even ones too": (
                "ans = 0\nfor i in range(1, n + 1):\n    divisors = 0\n"
                "    for d in range(1, i + 1):\n        if i % d == 0:\n"
                "            divisors += 1\n    if divisors == 8:\n        ans += 1\n"
                "print(ans)"
            ),
            "eight or more": (
                "ans = 0\nfor i in range(1, n, 2):\n    divisors = 0\n"
                "    for d in range(1, i + 1):\n        if i % d == 0:\n"
                "            divisors += 1\n    if divisors >= 8:\n        ans += 1\n"
                "print(ans)"
            ),
        },
        adjust=_divisible,
        rating=900,
        tags=(
            "brute force",
            "number theory",
        ),
    ),
    Task(
        id="p03281",
        relative="three-divisors",
        schema=(line(Int("n", 1, 1000)),),
        python=(
            "ans = 0\nfor i in range(1, n + 1):\n    divisors = 0\n"
            "    for d in range(1, i + 1):\n        if i % d == 0:\n"
            "            divisors += 1\n    if divisors == 3:\n        ans += 1\n"
            "print(ans)",
            "ans = 0\np = 2\nwhile p * p <= n:\n    prime = True\n"
            "    for d in range(2, p):\n        if p % d == 0:\n"
            "            prime = False\n    if prime:\n        ans += 1\n    p += 1\n"
            "print(ans)",
        ),
        only_python=(
            "print(sum(all(p % d for d in range(2, p)) for p in range(2, n + 1) if p * p <= n))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= n; i++) {\n    int cnt = 0;\n"
            "    for (int j = 1; j * j <= i; j++)\n"
            "        if (i % j == 0) cnt += j * j == i ? 1 : 2;\n    ans += cnt == 3;\n}\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Three Divisors",
            "Squares of Primes",
        ),
        stories=(
            "Count the integers from 1 to n, both included, that have exactly three "
            "positive divisors. For instance 9 is such a number: its divisors are 1, 3 "
            "and 9.",
            "Given n, print how many positive integers up to n are divisible by exactly "
            "three positive integers.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "all squares": (
                "ans = 0\np = 2\nwhile p * p <= n:\n    ans += 1\n    p += 1\nprint(ans)"
            ),
            "primes": (
                "ans = 0\nfor i in range(1, n + 1):\n    divisors = 0\n"
                "    for d in range(1, i + 1):\n        if i % d == 0:\n"
                "            divisors += 1\n    if divisors == 2:\n        ans += 1\n"
                "print(ans)"
            ),
        },
        rating=900,
        tags=(
            "brute force",
            "number theory",
        ),
    ),
    Task(
        id="p03281",
        relative="even-with-k",
        schema=(line(Int("n", 1, 200), Int("k", 1, 20)),),
        python=(
            "ans = 0\nfor i in range(2, n + 1, 2):\n    divisors = 0\n"
            "    for d in range(1, i + 1):\n        if i % d == 0:\n"
            "            divisors += 1\n    if divisors == k:\n        ans += 1\n"
            "print(ans)",
            "count = [0] * (n + 1)\nfor d in range(1, n + 1):\n"
            "    for m in range(d, n + 1, d):\n        count[m] += 1\nans = 0\n"
            "for i in range(1, n + 1):\n    if i % 2 == 0 and count[i] == k:\n"
            "        ans += 1\nprint(ans)",
        ),
        only_python=(
            "print([sum(i % d == 0 for d in range(1, i + 1)) for i in range(2, n + 1, "
            "2)].count(k))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 2; i <= n; i += 2) {\n    int cnt = 0;\n"
            "    for (int j = 1; j <= i; j++) cnt += i % j == 0;\n    ans += cnt == k;\n"
            "}\ncout << ans << endl;",
        ),
        titles=(
            "Even with K Divisors",
            "Divisor Count",
        ),
        stories=(
            "How many even integers between 1 and n have exactly k positive divisors? The "
            "integer n itself counts if it qualifies.",
            "For each even number from 2 up to at most n, @A writes down the number of "
            "its positive divisors. Print how often @A writes down k.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "odd ones too": (
                "ans = 0\nfor i in range(1, n + 1):\n    divisors = 0\n"
                "    for d in range(1, i + 1):\n        if i % d == 0:\n"
                "            divisors += 1\n    if divisors == k:\n        ans += 1\n"
                "print(ans)"
            ),
        },
        adjust=_usual_counts,
        rating=900,
        tags=(
            "brute force",
            "number theory",
        ),
    ),
)

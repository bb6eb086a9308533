"""Tasks p00009 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _ends(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    return {**values, "a": a, "b": b}


TASKS = (
    Task(
        id="p00009",
        relative="primes-up-to",
        schema=(line(Int("n", 1, 100000)),),
        python=(
            "composite = [False] * (n + 1)\ncount = 0\nfor i in range(2, n + 1):\n"
            "    if not composite[i]:\n        count += 1\n"
            "        for j in range(2 * i, n + 1, i):\n"
            "            composite[j] = True\nprint(count)",
            "count = 0\nfor x in range(2, n + 1):\n    if is_prime(x):\n"
            "        count += 1\nprint(count)",
        ),
        only_python=(
            "sieve = [True] * (n + 1)\nfor p in range(2, int(n**0.5) + 1):\n"
            "    if sieve[p]:\n"
            "        sieve[p * p::p] = [False] * len(sieve[p * p::p])\n"
            "print(sum(sieve[2:]))",
        ),
        only_cpp=(
            "vector<char> ok(n + 1, 1);\nint cnt = 0;\n"
            "for (int i = 2; i <= n; i++) {\n    if (!ok[i]) continue;\n"
            "    cnt++;\n"
            "    for (long long j = 1LL * i * i; j <= n; j += i) ok[j] = 0;\n}\n"
            "cout << cnt << endl;",
        ),
        top=(
            "def is_prime(x):\n    i = 2\n    while i * i <= x:\n"
            "        if x % i == 0:\n            return False\n        i += 1\n"
            "    return True"
        ),
        titles=(
            "Primes up to n",
            "Prime Counter",
        ),
        stories=(
            "How many of the integers 1, 2, ..., n are prime, that is, can be "
            "divided by exactly two positive integers?",
            "@A puts n boxes in a row, numbered from 1, and a ball into each box "
            "whose number is a prime. Print the number of balls. Recall that 1 is "
            "not a prime.",
        ),
        output=(
            "Print the number of primes.",
            "Print the count.",
        ),
        wrong={
            "one is prime": "count = 0\nfor x in range(1, n + 1):\n"
            "    if is_prime(x):\n        count += 1\nprint(count)",
            "without n": "count = 0\nfor x in range(2, n):\n    if is_prime(x):\n"
            "        count += 1\nprint(count)",
        },
        rating=900,
        tags=("number theory",),
    ),
    Task(
        id="p00009",
        relative="primes-between",
        schema=(line(Int("a", 1, 10000), Int("b", 1, 10000)),),
        python=(
            "count = 0\nfor x in range(max(a, 2), b + 1):\n    if is_prime(x):\n"
            "        count += 1\nprint(count)",
            "count = 0\nfor x in range(a, b + 1):\n    divisors = 0\n    i = 1\n"
            "    while i * i <= x:\n        if x % i == 0:\n"
            "            divisors += 1\n            if i * i < x:\n"
            "                divisors += 1\n        i += 1\n"
            "    if divisors == 2:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(x > 1 and all(x % d for d in range(2, isqrt(x) + 1)) for x "
            "in range(a, b + 1)))",
        ),
        only_cpp=(
            "int cnt = 0;\nfor (int x = a; x <= b; x++) {\n"
            "    bool prime = x > 1;\n"
            "    for (int d = 2; d * d <= x && prime; d++) prime = x % d;\n"
            "    cnt += prime;\n}\ncout << cnt << endl;",
        ),
        top=(
            "def is_prime(x):\n    i = 2\n    while i * i <= x:\n"
            "        if x % i == 0:\n            return False\n        i += 1\n"
            "    return True"
        ),
        top_python=("from math import isqrt"),
        titles=(
            "Primes between Two Numbers",
            "Prime Years",
        ),
        stories=(
            "You are given integers a and b. Count the prime numbers p that satisfy a <= p <= b.",
            "A kingdom existed from the year a to the year b, both included. A "
            "year is lucky if its number is a prime (a number above 1 that only 1 "
            "and itself divide). How many lucky years did the kingdom have?",
        ),
        output=(
            "Print the number of primes.",
            "Print how many there are.",
        ),
        adjust=_ends,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a is at most b",),
        wrong={
            "b excluded": "count = 0\nfor x in range(max(a, 2), b):\n"
            "    if is_prime(x):\n        count += 1\nprint(count)",
            "odd numbers": "count = 0\nfor x in range(a, b + 1):\n"
            "    if x % 2 == 1:\n        count += 1\nprint(count)",
        },
        rating=900,
        tags=("number theory",),
    ),
)

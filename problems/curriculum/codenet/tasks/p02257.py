"""Tasks p02257 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _primes_often(rng: Random, size: str, values: Values) -> Values:
    known = (
        2,
        3,
        5,
        7,
        11,
        13,
        97,
        101,
        9973,
        65537,
        999983,
        99999989,
        25,
        49,
        121,
        9409,
        99460729,
    )
    values["a"] = [(rng.choice(known),) if rng.random() < 0.2 else row for row in values["a"]]
    return values


def _composite(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["n"] = rng.choice((49, 121, 143, 9409, 31607**2, 31607 * 3, 999999937, 2 * 7919))
    return values


TASKS = (
    Task(
        id="p02257",
        schema=(
            line(Int("n", 1, 10000)),
            line(Rows("a", "n", ("a",), ((2, 10**8),))),
        ),
        python=(
            "count = 0\nfor x in a:\n    if is_prime(x):\n        count += 1\nprint(count)",
            "small = []\nfor i in range(2, 10001):\n    if is_prime(i):\n"
            "        small.append(i)\ncount = 0\nfor x in a:\n    prime = True\n"
            "    for p in small:\n        if p * p > x:\n            break\n"
            "        if x % p == 0:\n            prime = False\n"
            "            break\n    if prime:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "def prime(x):\n"
            "    return x == 2 or (x % 2 and all(x % d for d in range(3, "
            "int(x**0.5) + 1, 2)))\n\nprint(sum(1 for x in a if prime(x)))",
            "print(sum(pow(2, x - 1, x) == 1 and all(x % d for d in range(2, "
            "isqrt(x) + 1)) for x in a) + a.count(2))",
        ),
        only_cpp=(
            "int cnt = 0;\nfor (int x : a) {\n    bool ok = true;\n"
            "    for (int d = 2; d * d <= x; d++) {\n        if (x % d == 0) {\n"
            "            ok = false;\n            break;\n        }\n    }\n"
            "    if (ok) cnt++;\n}\ncout << cnt << endl;",
        ),
        top=(
            "def is_prime(x):\n    i = 2\n    while i * i <= x:\n"
            "        if x % i == 0:\n            return False\n        i += 1\n"
            "    return True"
        ),
        top_python=("from math import isqrt"),
        titles=(
            "Primes in the List",
            "Indivisible",
        ),
        stories=(
            "@A has n bags with a_1, ..., a_n marbles, at least 2 in each. A bag "
            "is lonely if its marbles cannot be put into two or more equal groups "
            "of at least 2 marbles. That is, the number of marbles is a prime. "
            "Count the lonely bags.",
            "You are given n integers, none of them below 2, one per line. For how "
            "many of them are 1 and the number itself the only positive divisors? "
            "Equal numbers are counted each time.",
        ),
        output=(
            "Print the count.",
            "Print how many of the numbers are prime.",
        ),
        adjust=_primes_often,
        wrong={
            "squares": "count = 0\nfor x in a:\n    prime = True\n    i = 2\n"
            "    while i * i < x:\n        if x % i == 0:\n"
            "            prime = False\n            break\n        i += 1\n"
            "    if prime:\n        count += 1\nprint(count)",
            "odd": "count = 0\nfor x in a:\n    if x % 2 == 1:\n        count += 1\nprint(count)",
        },
        rating=900,
        tags=("number theory",),
    ),
    Task(
        id="p02257",
        relative="prime-sum",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", 1, 10000)),
        ),
        python=(
            "total = 0\nfor x in a:\n    if x > 1 and is_prime(x):\n"
            "        total += x\nprint(total)",
            "composite = [False] * 10001\ncomposite[1] = True\n"
            "for i in range(2, 10001):\n    for j in range(2 * i, 10001, i):\n"
            "        composite[j] = True\ntotal = 0\nfor x in a:\n"
            "    if not composite[x]:\n        total += x\nprint(total)",
        ),
        only_python=(
            "print(sum(x for x in a if x > 1 and all(x % d for d in range(2, int(x**0.5) + 1))))",
        ),
        only_cpp=(
            "int sum = 0;\nfor (int x : a) {\n    int divisors = 0;\n"
            "    for (int d = 1; d <= x; d++) divisors += x % d == 0;\n"
            "    if (divisors == 2) sum += x;\n}\ncout << sum << endl;",
        ),
        top=(
            "def is_prime(x):\n    i = 2\n    while i * i <= x:\n"
            "        if x % i == 0:\n            return False\n        i += 1\n"
            "    return True"
        ),
        titles=(
            "Sum of the Primes",
            "Prime Prices",
        ),
        stories=(
            "You are given a list of n positive integers. Add up those that are "
            "prime numbers and print the sum (0 if there are none). Mind that 1 is "
            "not prime.",
            "In a shop with n things at the prices a_1, ..., a_n, @A buys all "
            "those whose price is a prime, and nothing else. What does @A pay?",
        ),
        output=(
            "Print the sum.",
            "Print the total as an integer.",
        ),
        wrong={
            "one counts": "total = 0\nfor x in a:\n    if is_prime(x):\n"
            "        total += x\nprint(total)",
            "count": "count = 0\nfor x in a:\n    if x > 1 and is_prime(x):\n"
            "        count += 1\nprint(count)",
        },
        rating=900,
        tags=("number theory",),
    ),
    Task(
        id="p02257",
        relative="least-divisor",
        schema=(line(Int("n", 2, 10**9)),),
        python=(
            "d = 2\nwhile d * d <= n and n % d != 0:\n    d += 1\nif d * d > n:\n"
            "    print(n)\nelse:\n    print(d)",
            "answer = n\nfor d in range(2, 31623):\n    if n % d == 0:\n"
            "        answer = d\n        break\nprint(answer)",
        ),
        only_python=("print(next((d for d in range(2, isqrt(n) + 1) if n % d == 0), n))",),
        only_cpp=(
            "int ans = n;\nfor (int d = 2; d * d <= n; d++)\n"
            "    if (n % d == 0) {\n        ans = d;\n        break;\n    }\n"
            "cout << ans << endl;",
        ),
        top_python=("from math import isqrt"),
        titles=(
            "Smallest Divisor",
            "Least Team Size",
        ),
        stories=(
            "Find the smallest integer greater than 1 that divides n. (If n is "
            "prime, this is n itself.)",
            "n students want to form teams of equal size, and nobody may be alone "
            "in a team; one team of all students is possible too. What is the "
            "smallest possible size of the teams?",
        ),
        output=(
            "Print the smallest divisor or size.",
            "Print the answer.",
        ),
        adjust=_composite,
        wrong={
            "two or itself": "if n % 2 == 0:\n    print(2)\nelse:\n    print(n)",
            "squares missed": "d = 2\nwhile d * d < n and n % d != 0:\n    d += 1\n"
            "if d * d >= n:\n    print(n)\nelse:\n    print(d)",
        },
        rating=900,
        tags=("number theory",),
    ),
)

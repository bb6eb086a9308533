"""Tasks p02469 to p02470 and their relatives."""

from __future__ import annotations

from math import lcm, prod
from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _product_fits(values: Values) -> bool:
    return prod(values["a"]) < 2**31


def _small_product(rng: Random, size: str, values: Values) -> Values:
    rest, a = 2**31 - 1, []
    for _ in range(values["n"]):
        near = rng.choice((4, 12, 30, 1000))
        a.append(rng.randint(1, max(1, min(rest, 1000, near))))
        rest //= a[-1]
    rng.shuffle(a)
    return {**values, "a": a}


def _limit(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        return values
    g = rng.randint(1, 20)
    a, b = g * rng.randint(1, 20), g * rng.randint(1, 20)
    m = lcm(a, b) * rng.randint(0, 5) + rng.choice((-1, 0, 0, 5))
    return {"a": a, "b": b, "m": max(1, m)}


TASKS = (
    Task(
        id="p02469",
        schema=(
            line(Int("n", 2, 10)),
            line(Ints("a", "n", 1, 1000)),
        ),
        python=(
            "answer = 1\nfor x in a:\n    p = answer\n    q = x\n    while q > 0:\n"
            "        r = p % q\n        p = q\n        q = r\n"
            "    answer = answer // p * x\nprint(answer)",
            "answer = a[0]\nfor i in range(1, n):\n    step = answer\n"
            "    while answer % a[i] != 0:\n        answer += step\nprint(answer)",
        ),
        only_python=(
            "print(lcm(*a))",
            "ans = 1\nfor x in a:\n    ans = ans * x // gcd(ans, x)\nprint(ans)",
        ),
        only_cpp=(
            "long long ans = 1;\nfor (long long x : a) ans = ans / __gcd(ans, x) * x;\n"
            "cout << ans << endl;",
        ),
        top_python=("from math import gcd, lcm"),
        titles=(
            "Least Common Multiple",
            "All Bells at Once",
        ),
        stories=(
            "n bells rang together just now. From now on, bell i rings every a_i minutes. "
            "After how many minutes will all the bells ring together again for the first "
            "time?",
            "Find the smallest positive integer that is divisible by each of the numbers "
            "a_1, ..., a_n.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "product": "p = 1\nfor x in a:\n    p *= x\nprint(p)",
            "maximum": "print(max(a))",
        },
        adjust=_small_product,
        valid=_product_fits,
        constraints=("the product of all a_i is less than 2147483648",),
        wide=True,
        rating=900,
        tags=(
            "number theory",
            "math",
        ),
    ),
    Task(
        id="p02469",
        relative="both-divide",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000), Int("m", 1, 10**6)),),
        python=(
            "count = 0\nfor x in range(a, m + 1, a):\n    if x % b == 0:\n"
            "        count += 1\nprint(count)",
            "p = a\nq = b\nwhile q > 0:\n    r = p % q\n    p = q\n    q = r\n"
            "print(m // (a // p * b))",
        ),
        only_python=(
            "print(m // lcm(a, b))",
            "print(sum(x % a == x % b == 0 for x in range(1, m + 1)))",
        ),
        only_cpp=("cout << m / (a / __gcd(a, b) * b) << endl;",),
        top_python=("from math import lcm"),
        titles=(
            "Common Multiples",
            "Two Watchmen",
        ),
        stories=(
            "How many integers between 1 and m are divisible by a and also by b?",
            "One watchman walks by in every minute whose number is a multiple of a, "
            "another one in every minute whose number is a multiple of b. In how many of "
            "the minutes 1, 2, ..., m do both walk by?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "product": "print(m // (a * b))",
            "either": (
                "count = 0\nfor x in range(1, m + 1):\n    if x % a == 0 or x % b == 0:\n"
                "        count += 1\nprint(count)"
            ),
        },
        adjust=_limit,
        wide=True,
        rating=900,
        tags=(
            "number theory",
            "math",
        ),
    ),
    Task(
        id="p02469",
        relative="one-to-n",
        schema=(line(Int("n", 1, 40)),),
        python=(
            "answer = 1\nfor x in range(2, n + 1):\n    p = answer\n    q = x\n"
            "    while q > 0:\n        r = p % q\n        p = q\n        q = r\n"
            "    answer *= x // p\nprint(answer)",
            "answer = 1\nfor p in range(2, n + 1):\n    prime = True\n"
            "    for d in range(2, p):\n        if p % d == 0:\n"
            "            prime = False\n    if prime:\n        power = p\n"
            "        while power <= n:\n            answer *= p\n            power *= p\n"
            "print(answer)",
        ),
        only_python=(
            "print(lcm(*range(1, n + 1)))",
            "print(reduce(lcm, range(1, n + 1)))",
        ),
        only_cpp=(
            "long long ans = 1;\n"
            "for (long long i = 2; i <= n; i++) ans = ans / __gcd(ans, i) * i;\n"
            "cout << ans << endl;",
        ),
        top_python=("from functools import reduce\nfrom math import lcm"),
        titles=(
            "Divisible by All",
            "Fair for Every Group",
        ),
        stories=(
            "Print the smallest positive integer that can be divided by each of 1, 2, "
            "..., n without a remainder.",
            "@A buys sweets for a party with at least 1 and at most n guests and wants to "
            "share them all equally, however many guests come. What is the least number "
            "of sweets, above zero, with which this works?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "factorial": (
                "f = 1\nfor i in range(1, n + 1):\n    if i <= 20:\n        f *= i\nprint(f)"
            ),
            "primes only": (
                "answer = 1\nfor p in range(2, n + 1):\n    prime = True\n"
                "    for d in range(2, p):\n        if p % d == 0:\n"
                "            prime = False\n    if prime:\n        answer *= p\nprint(answer)"
            ),
        },
        wide=True,
        rating=900,
        tags=(
            "number theory",
            "math",
        ),
    ),
    Task(
        id="p02470",
        schema=(line(Int("n", 1, 10**9)),),
        python=(
            "answer = n\nx = n\np = 2\nwhile p * p <= x:\n    if x % p == 0:\n"
            "        answer = answer // p * (p - 1)\n        while x % p == 0:\n"
            "            x //= p\n    p += 1\nif x > 1:\n"
            "    answer = answer // x * (x - 1)\nprint(answer)",
            "phi = 1\nd = 2\nwhile d * d <= n:\n    if n % d == 0:\n        n //= d\n"
            "        phi *= d - 1\n        while n % d == 0:\n            n //= d\n"
            "            phi *= d\n    d += 1\nif n > 1:\n    phi *= n - 1\nprint(phi)",
        ),
        only_python=(
            "ans = n\nfor p in range(2, isqrt(n) + 1):\n    if n % p == 0:\n"
            "        ans -= ans // p\n        while n % p == 0:\n            n //= p\n"
            "if n > 1:\n    ans -= ans // n\nprint(ans)",
        ),
        only_cpp=(
            "int ans = n;\nfor (int p = 2; p * p <= n; p++) {\n    if (n % p) continue;\n"
            "    ans -= ans / p;\n    while (n % p == 0) n /= p;\n}\n"
            "if (n > 1) ans -= ans / n;\ncout << ans << endl;",
        ),
        top_python=("from math import isqrt"),
        wrong={
            "last prime missed": (
                "answer = n\np = 2\nwhile p * p <= n:\n    if n % p == 0:\n"
                "        answer = answer // p * (p - 1)\n        while n % p == 0:\n"
                "            n //= p\n    p += 1\nprint(answer)"
            ),
        },
        rating=1000,
        tags=(
            "number theory",
            "math",
        ),
    ),
)

"""Tasks p03106 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def common_divisors(rng: Random, size: str, values: Values) -> Values:
    g = rng.choice((1, 6, 12, 24, rng.randint(1, 50)))
    a, b = (g * rng.randint(1, 100 // g) for _ in "ab")
    common = [d for d in range(1, 101) if a % d == 0 and b % d == 0]
    return {"a": a, "b": b, "k": rng.randint(1, len(common))}


TASKS = (
    Task(
        id="p03106",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("k", 1, 100)),),
        python=(
            "count = 0\nd = min(a, b)\nwhile True:\n    if a % d == 0 and b % d == 0:\n"
            "        count += 1\n        if count == k:\n            break\n    d -= 1\n"
            "print(d)",
            "divisors = []\nfor i in range(1, 101):\n    if a % i == 0 and b % i == 0:\n"
            "        divisors.append(i)\nprint(divisors[len(divisors) - k])",
        ),
        only_python=(
            "print([i for i in range(1, 101) if a % i == b % i == 0][-k])",
            "print(sorted((d for d in range(1, min(a, b) + 1) if a % d == 0 and b % d == 0), "
            "reverse=True)[k - 1])",
        ),
        only_cpp=(
            "for (int d = min(a, b); d > 0; d--) {\n    if (a % d == 0 && b % d == 0 && --k "
            "== 0) {\n        cout << d << endl;\n        break;\n    }\n}",
            "int d = 101;\nwhile (k) {\n    d--;\n    if (a % d == 0 && b % d == 0) k--;\n}\n"
            "cout << d << endl;",
        ),
        titles=("Common Divisors", "k-th From the Top"),
        stories=(
            "@A writes all common divisors of a and b on a board, from the largest down to 1. "
            "Print the k-th number on the board. There are at least k numbers.",
            "Consider the positive integers by which both a and b are divisible. Sorted in "
            "descending order, which one is at position k? Print it; it is known to exist.",
        ),
        output=("Print the k-th largest common divisor.", "Output one integer."),
        adjust=common_divisors,
        valid=lambda values: (
            sum(values["a"] % d == values["b"] % d == 0 for d in range(1, 101)) >= values["k"]
        ),
        constraints=("a and b have at least k common divisors",),
        wrong={
            "k-th smallest": (
                "d = 0\nwhile k > 0:\n    d += 1\n    if a % d == 0 and b % d == 0:\n        k -= "
                "1\nprint(d)"
            ),
            "largest": "print(gcd(a, b))",
        },
        top="from math import gcd",
        rating=900,
        tags=("math", "brute force"),
    ),
    Task(
        id="p03106",
        relative="count-divisors-in-range",
        schema=(line(Int("n", 1, 10000), Int("l", 1, 10000), Int("r", 1, 10000)),),
        python=(
            "count = 0\nfor d in range(l, r + 1):\n    if n % d == 0:\n        count += 1\n"
            "print(count)",
            "ans = 0\nd = l\nwhile d <= r and d <= n:\n    if n % d == 0:\n        ans += 1\n"
            "    d += 1\nprint(ans)",
        ),
        only_python=("print(sum(n % d == 0 for d in range(l, r + 1)))",),
        only_cpp=("int c = 0;\nfor (int i = l; i <= r; ++i) c += !(n % i);\ncout << c << endl;",),
        titles=("Divisors in a Range", "Equal Groups"),
        stories=(
            "A class has n children. The teacher wants to divide them into groups of the same "
            "size, and the size must be at least l and at most r. Print how many different "
            "sizes are possible.",
            "You are given n, l and r. How many integers d with l <= d <= r are divisors of "
            "n? Print the number.",
        ),
        output=("Print the count.", "Output one integer."),
        adjust=lambda rng, size, values: {
            "n": rng.choice((values["n"], 720, 5040, 60)),
            "l": min(values["l"], values["r"], rng.choice((10, 10000))),
            "r": max(values["l"], values["r"]),
        },
        valid=lambda values: values["l"] <= values["r"],
        constraints=("l is at most r",),
        wrong={
            "range end missed": (
                "c = 0\nfor d in range(l, r):\n    if n % d == 0:\n        c += 1\nprint(c)"
            ),
            "multiples of l": "print(r // l)",
        },
        rating=900,
        tags=("math", "brute force"),
    ),
    Task(
        id="p03106",
        relative="k-th-multiple",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("k", 1, 1000)),),
        python=(
            "x = 0\nwhile k > 0:\n    x += 1\n    if x % a == 0 or x % b == 0:\n        k -= "
            "1\nprint(x)",
            "i = 0\nj = 0\nlast = 0\nfor step in range(k):\n    last = min((i + 1) * a, (j + "
            "1) * b)\n    if (i + 1) * a == last:\n        i += 1\n    if (j + 1) * b == "
            "last:\n        j += 1\nprint(last)",
        ),
        only_python=(
            "m = {i * a for i in range(1, k + 1)} | {i * b for i in range(1, k + 1)}\n"
            "print(sorted(m)[k - 1])",
        ),
        only_cpp=(
            "set<int> m;\nfor (int i = 1; i <= k; i++) {\n    m.insert(i * a);\n    "
            "m.insert(i * b);\n}\nauto it = m.begin();\nadvance(it, k - 1);\ncout << *it << "
            "endl;",
        ),
        titles=("k-th Multiple", "Two Bells"),
        stories=(
            "One bell rings every a minutes and another every b minutes, both for the first "
            "time after their whole period. When both ring in the same minute, one hears only "
            "one sound. After how many minutes does one hear the k-th sound? Print that "
            "number.",
            "Find the k-th smallest positive integer that is a multiple of a or a multiple of "
            "b (or of both), and print it.",
        ),
        output=("Print the answer.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "b": rng.choice((values["b"], values["a"], 3, 4)),
        },
        wrong={
            "counted twice": (
                "i = 1\nj = 1\nlast = 0\nfor step in range(k):\n    if i * a <= j * b:\n        "
                "last = i * a\n        i += 1\n    else:\n        last = j * b\n        j += 1\n"
                "print(last)"
            ),
            "multiples of a": "print(a * k)",
        },
        rating=900,
        tags=("brute force",),
    ),
)

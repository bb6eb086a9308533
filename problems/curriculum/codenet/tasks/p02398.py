"""Tasks p02398 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _divisors(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    c = values["c"]
    if rng.random() < 0.5:
        a = rng.choice([d for d in range(1, c + 1) if c % d == 0])
        b = max(a, rng.choice([d for d in range(1, c + 1) if c % d == 0]))
    return {**values, "a": a, "b": b}


def _common(rng: Random, size: str, values: Values) -> Values:
    g = rng.choice((1, 1, 6, 12, 60))
    return {**values, "a": max(1, values["a"] // g) * g, "b": max(1, values["b"] // g) * g}


TASKS = (
    Task(
        id="p02398",
        schema=(line(Int("a", 1, 10000), Int("b", 1, 10000), Int("c", 1, 10000)),),
        python=(
            "count = 0\nfor i in range(a, b + 1):\n    if c % i == 0:\n"
            "        count += 1\nprint(count)",
            "count = 0\ni = 1\nwhile i * i <= c:\n    if c % i == 0:\n"
            "        j = c // i\n        if a <= i and i <= b:\n"
            "            count += 1\n        if j != i and a <= j and j <= b:\n"
            "            count += 1\n    i += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(c % i == 0 for i in range(a, b + 1)))",
            "print(len([d for d in range(a, b + 1) if not c % d]))",
        ),
        only_cpp=(
            "int cnt = 0;\nfor (int i = a; i <= b; i++)\n"
            "    if (c % i == 0) cnt++;\ncout << cnt << endl;",
        ),
        titles=(
            "Divisors in a Range",
            "Equal Shares",
        ),
        stories=(
            "A teacher has c sweets and wants to give all children the same number "
            "of them, with none left. The class will have at least a and at most b "
            "children. For how many class sizes does this work?",
            "How many integers d with a <= d <= b divide c without a remainder?",
        ),
        output=(
            "Print the count.",
            "Print how many there are.",
        ),
        adjust=_divisors,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a is at most b",),
        wrong={
            "b excluded": "count = 0\nfor i in range(a, b):\n    if c % i == 0:\n"
            "        count += 1\nprint(count)",
            "multiples": "print(b // c - (a - 1) // c)",
            "all": "count = 0\nfor i in range(1, c + 1):\n"
            "    if c % i == 0:\n        count += 1\nprint(count)",
        },
        tags=(
            "math",
            "brute force",
        ),
    ),
    Task(
        id="p02398",
        relative="common-divisors",
        schema=(line(Int("a", 1, 10000), Int("b", 1, 10000)),),
        python=(
            "count = 0\nfor d in range(1, min(a, b) + 1):\n"
            "    if a % d == 0 and b % d == 0:\n        count += 1\nprint(count)",
            "x = a\ny = b\nwhile y > 0:\n    rest = x % y\n    x = y\n"
            "    y = rest\ncount = 0\nfor d in range(1, x + 1):\n"
            "    if x % d == 0:\n        count += 1\nprint(count)",
        ),
        only_python=("g = gcd(a, b)\nprint(sum(g % d == 0 for d in range(1, g + 1)))",),
        only_cpp=(
            "int g = __gcd(a, b), cnt = 0;\n"
            "for (int d = 1; d <= g; d++) cnt += g % d == 0;\ncout << cnt << endl;",
        ),
        top_python=("from math import gcd"),
        titles=(
            "Common Divisors",
            "Flower Bouquets",
        ),
        stories=(
            "@A has a roses and b tulips and makes bouquets that are all alike, "
            "using up all flowers. Every bouquet has the same number of roses as "
            "the others, and the same number of tulips as the others. How many "
            "different numbers of bouquets are possible?",
            "Count the positive integers that divide both a and b.",
        ),
        output=(
            "Print the number of them.",
            "Print the count as an integer.",
        ),
        adjust=_common,
        wrong={
            "greatest": "best = 1\nfor d in range(1, min(a, b) + 1):\n"
            "    if a % d == 0 and b % d == 0:\n        best = d\nprint(best)",
            "without one": "count = 0\nfor d in range(2, min(a, b) + 1):\n"
            "    if a % d == 0 and b % d == 0:\n        count += 1\nprint(count)",
        },
        tags=(
            "math",
            "number theory",
        ),
    ),
    Task(
        id="p02398",
        relative="divisor-sum",
        schema=(line(Int("a", 1, 10000), Int("b", 1, 10000), Int("c", 1, 10000)),),
        python=(
            "total = 0\nfor d in range(a, b + 1):\n    if c % d == 0:\n"
            "        total += d\nprint(total)",
            "total = 0\nfor d in range(1, c + 1):\n"
            "    if c % d == 0 and a <= d and d <= b:\n        total += d\n"
            "print(total)",
        ),
        only_python=("print(sum(d for d in range(a, b + 1) if c % d == 0))",),
        only_cpp=(
            "int sum = 0;\n"
            "for (int d = a; d <= b; d++) sum += c % d == 0 ? d : 0;\n"
            "cout << sum << endl;",
        ),
        titles=(
            "Sum of Some Divisors",
            "Cards That Divide",
        ),
        stories=(
            "Given a, b and c, add up the divisors of c that are at least a and at "
            "most b. The sum is 0 if there are none.",
            "On the table lie cards with the numbers a, a+1, ..., b. @A takes "
            "every card whose number divides c. What do the numbers on the cards "
            "taken add up to? (0 if no card is taken.)",
        ),
        output=(
            "Print the sum.",
            "Print one integer, the total.",
        ),
        adjust=_divisors,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a is at most b",),
        wrong={
            "count": "total = 0\nfor d in range(a, b + 1):\n"
            "    if c % d == 0:\n        total += 1\nprint(total)",
            "proper": "total = 0\nfor d in range(a, min(b + 1, c)):\n"
            "    if c % d == 0:\n        total += d\nprint(total)",
        },
        tags=(
            "math",
            "brute force",
        ),
    ),
)

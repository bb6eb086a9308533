"""Tasks p00019 and their relatives."""

from __future__ import annotations

from math import factorial

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p00019",
        schema=(line(Int("n", 1, 20)),),
        python=(
            "f = 1\nfor i in range(1, n + 1):\n    f *= i\nprint(f)",
            "answer = n\nwhile n > 1:\n    n -= 1\n    answer *= n\nprint(answer)",
        ),
        only_python=(
            "print(factorial(n))",
            "print(reduce(lambda x, y: x * y, range(1, n + 1)))",
        ),
        only_cpp=(
            "long long f = 1;\nwhile (n) f *= n--;\ncout << f << endl;",
            "cout << fact(n) << endl;",
        ),
        top_python=("from functools import reduce\nfrom math import factorial"),
        top_cpp=("long long fact(int n) { return n < 2 ? 1 : n * fact(n - 1); }"),
        titles=(
            "Factorial",
            "Orders of n Books",
        ),
        stories=(
            "In how many orders can n different books be placed on a shelf?",
            "Multiply all the integers from 1 to n and print the product.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "n left out": "f = 1\nfor i in range(1, n):\n    f *= i\nprint(f)",
            "sum": "f = 0\nfor i in range(1, n + 1):\n    f += i\nprint(f)",
        },
        wide=True,
        tags=("math",),
    ),
    Task(
        id="p00019",
        relative="odd-only",
        schema=(line(Int("n", 1, 33)),),
        python=(
            "f = 1\nfor i in range(1, n + 1, 2):\n    f *= i\nprint(f)",
            "product = 1\nfor x in range(2, n + 1):\n    if x % 2 == 1:\n"
            "        product *= x\nprint(product)",
        ),
        only_python=("print(prod(range(1, n + 1, 2)))",),
        only_cpp=(
            "long long ans = 1;\nfor (int i = 3; i <= n; i += 2) ans *= i;\ncout << ans << endl;",
        ),
        top_python=("from math import prod"),
        titles=(
            "Product of Odd Numbers",
            "Odd Factorial",
        ),
        stories=(
            "Print the product of all odd integers between 1 and n, both ends included.",
            "@A starts with 1 yen. On each of the days 1 to n with an odd number, the "
            "money is multiplied by the number of the day. How much is it at the end?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "all": ("f = 1\nfor i in range(1, n + 1):\n    if i <= 20:\n        f *= i\nprint(f)"),
            "n left out": "f = 1\nfor i in range(1, n, 2):\n    f *= i\nprint(f)",
        },
        wide=True,
        tags=("math",),
    ),
    Task(
        id="p00019",
        relative="reach-x",
        schema=(line(Int("x", 1, 10**18)),),
        python=(
            "n = 1\nf = 1\nwhile f < x:\n    n += 1\n    f *= n\nprint(n)",
            "answer = 20\np = 2432902008176640000\n"
            "while answer > 1 and p // answer >= x:\n    p //= answer\n    answer -= 1\n"
            "print(answer)",
        ),
        only_python=("print(next(n for n in range(1, 21) if factorial(n) >= x))",),
        only_cpp=("long long f = 1;\nint n = 1;\nwhile (f < x) f *= ++n;\ncout << n << endl;",),
        top_python=("from math import factorial"),
        titles=(
            "Enough Arrangements",
            "First Large Factorial",
        ),
        stories=(
            "Let n! be the product of the integers from 1 to n. Find the smallest "
            "positive integer n such that n! is at least x.",
            "@A wants to greet the guests in another order every day, for x days. What is "
            "the smallest number of guests (at least one) for which there are enough "
            "different orders?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "more than x": "n = 1\nf = 1\nwhile f <= x:\n    n += 1\n    f *= n\nprint(n)",
            "from zero": "n = 0\nf = 1\nwhile f < x:\n    n += 1\n    f *= n\nprint(n)",
        },
        adjust=lambda rng, _, values: (
            {"x": max(1, factorial(rng.randint(1, 19)) + rng.randint(-1, 1))}
            if rng.random() < 0.7
            else values
        ),
        wide=True,
        tags=(
            "math",
            "brute force",
        ),
    ),
)

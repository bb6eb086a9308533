"""Tasks p02859 to p02897 and their relatives."""

from __future__ import annotations

from problems._types import Checker
from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

CLOSE = Checker(float_absolute=1e-6, float_relative=1e-6)

TASKS = (
    Task(
        id="p02859",
        schema=(line(Int("r", 1, 100)),),
        python=("print(r * r)", "ans = 0\nfor i in range(r):\n    ans += r\nprint(ans)"),
        only_python=("print(r ** 2)", "print(pow(r, 2))"),
        only_cpp=("cout << r * r << endl;",),
        wrong={"twice": "print(2 * r)"},
        tags=("math",),
    ),
    Task(
        id="p02897",
        schema=(line(Int("n", 1, 100)),),
        python=(
            'odd = (n + 1) // 2\nv = odd * 10**8 // n\nprint(str(v // 10**8) + "." + '
            "str(10**8 + v % 10**8)[1:])",
            "odd = 0\nfor i in range(1, n + 1):\n    if i % 2 == 1:\n        odd += 1\nv = "
            'odd * 10**8 // n\nprint(str(v // 10**8) + "." + str(v % 10**8 + 10**8)[1:])',
        ),
        only_python=(
            "print((n + 1) // 2 / n)",
            "print(len(range(1, n + 1, 2)) / n)",
            "print(0.5 if n % 2 == 0 else (n + 1) / 2 / n)",
        ),
        only_cpp=(
            'printf("%.10f\\n", (double)((n + 1) / 2) / n);',
            "cout << fixed << setprecision(10) << (n - n / 2) * 1.0 / n << endl;",
        ),
        titles=("Odd Chance", "Probability of Odd"),
        stories=(
            "Cards with the numbers 1 to n lie in a box, one card for each number. @A draws "
            "one card; all are equally likely. Print the probability that the number on it is "
            "not divisible by 2. An error of at most 0.000001 is allowed.",
            "Among the integers 1, 2, ..., n, what fraction is odd? Print it as a decimal "
            "number with an absolute or relative error of 10^-6 or less.",
        ),
        output=("Print the probability.", "Output the answer as a decimal number."),
        checker=CLOSE,
        wide=True,
        wrong={
            "always half": 'print("0.5")',
            "even": (
                'v = n // 2 * 10**8 // n\nprint(str(v // 10**8) + "." + str(10**8 + v % 10**8)[1:])'
            ),
        },
        tags=("math",),
    ),
    Task(
        id="p02897",
        relative="multiple-of-three",
        schema=(line(Int("n", 1, 100)),),
        python=(
            'k = n // 3\nv = k * 10**8 // n\nprint(str(v // 10**8) + "." + str(10**8 + v % '
            "10**8)[1:])",
            "k = 0\nfor i in range(1, n + 1):\n    if i % 3 == 0:\n        k += 1\nv = k * "
            '10**8 // n\nprint(str(v // 10**8) + "." + str(v % 10**8 + 10**8)[1:])',
        ),
        only_python=("print(n // 3 / n)", "print(sum(i % 3 == 0 for i in range(1, n + 1)) / n)"),
        only_cpp=('printf("%.10f\\n", (double)(n / 3) / n);',),
        titles=("Chance of Three", "Multiples in the Box"),
        stories=(
            "An integer from 1 to n is chosen at random, each with the same probability. Find "
            "the probability that it is a multiple of 3. Print it with an absolute or "
            "relative error of at most 10^-6.",
            "@A writes the numbers 1, 2, ..., n on balls and puts them into a bag, then takes "
            "out one ball without looking. Print the probability that its number can be "
            "divided by 3 without remainder. Errors up to 0.000001 are accepted.",
        ),
        output=("Print the probability.", "Output one real number."),
        checker=CLOSE,
        wide=True,
        wrong={"always a third": 'print("0.33333333")'},
        tags=("math",),
    ),
    Task(
        id="p02897",
        relative="odd-count-in-range",
        schema=(line(Int("a", 1, 10**9), Int("b", 1, 10**9)),),
        python=(
            "print((b + 1) // 2 - a // 2)",
            "n = b - a + 1\nif n % 2 == 1 and a % 2 == 1:\n    print(n // 2 + 1)\nelse:\n    "
            "print(n // 2)",
        ),
        only_python=("print(len(range(a | 1, b + 1, 2)))",),
        only_cpp=("cout << (b + 1) / 2 - a / 2 << endl;",),
        titles=("Odd Numbers Between", "Odd Houses"),
        stories=(
            "On one side of a street the houses have odd numbers. Print how many odd integers "
            "there are from a to b, both a and b included.",
            "Given integers a and b with a not greater than b, count the integers x such that "
            "x is at least a, at most b, and leaves remainder 1 when divided by 2. Print the "
            "count.",
        ),
        output=("Print the count.", "Output one integer."),
        adjust=lambda rng, size, values: {"a": min(values.values()), "b": max(values.values())},
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a is at most b",),
        wrong={"half": "print((b - a) // 2)", "half rounded up": "print((b - a + 2) // 2)"},
        tags=("math",),
    ),
)

"""Tasks p03125 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _divisor(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    if rng.random() < 0.4:
        b = a * rng.randint(1, 20 // a)
    return {"a": a, "b": b}


def _often_multiple(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        return {**values, "b": values["a"] * rng.randint(1, 1000 // values["a"])}
    return values


TASKS = (
    Task(
        id="p03125",
        schema=(line(Int("a", 1, 20), Int("b", 1, 20)),),
        python=(
            "if b % a == 0:\n    print(a + b)\nelse:\n    print(b - a)",
            (
                "x = b\nwhile x > 0:\n    x -= a\nif x == 0:\n"
                "    print(a + b)\nelse:\n    print(b - a)"
            ),
        ),
        only_python=("print(b - a if b % a else a + b)",),
        only_cpp=("cout << (b % a == 0 ? b + a : b - a) << endl;",),
        titles=(
            "Sum or Difference",
            "Does It Divide",
        ),
        output=(
            "Print the answer.",
            "Print one integer.",
        ),
        stories=(
            (
                "You are given a and b, and a is not greater than b. When b is a multiple of a, "
                "the answer is their sum, and when it is not, the answer is b minus a."
            ),
            (
                "@A has a coins, @B has b coins, at least as many. If @B's coins can be laid into "
                "piles of exactly a coins each, with none left over, print how many coins the two "
                "have together; if they cannot, print how many more coins @B has than @A."
            ),
        ),
        constraints=("a <= b",),
        wrong={
            "always the sum": "print(a + b)",
            "swapped": "if a % b == 0:\n    print(a + b)\nelse:\n    print(b - a)",
        },
        adjust=_divisor,
        valid=lambda values: values["a"] <= values["b"],
        tags=("math",),
    ),
    Task(
        id="p03125",
        relative="quotient-or-remainder",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000)),),
        python=(
            "if b % a == 0:\n    print(b // a)\nelse:\n    print(b % a)",
            ("q = b // a\nr = b - q * a\nif r == 0:\n    print(q)\nelse:\n    print(r)"),
        ),
        only_python=("print(b % a or b // a)",),
        only_cpp=("int r = b % a;\ncout << (r ? r : b / a) << endl;",),
        titles=(
            "Quotient or Remainder",
            "Dividing Sweets",
        ),
        output=(
            "Print an integer.",
            "Print the answer.",
        ),
        stories=(
            (
                "Divide b by a. If there is no remainder, print the quotient; otherwise, print "
                "the remainder."
            ),
            (
                "@A shares b sweets equally and as far as possible among a children. Print how "
                "many sweets are left over. If none are, print how many sweets each child gets "
                "instead."
            ),
        ),
        wrong={
            "always the remainder": "print(b % a)",
            "always the quotient": "print(b // a)",
        },
        adjust=_often_multiple,
        tags=("math",),
    ),
    Task(
        id="p03125",
        relative="common-divisors",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000)),),
        python=(
            (
                "ans = 0\nfor i in range(1, min(a, b) + 1):\n"
                "    if a % i == 0 and b % i == 0:\n        ans += 1\n"
                "print(ans)"
            ),
            (
                "ans = 0\ni = 1\nwhile i <= a:\n"
                "    if a % i == 0 and b % i == 0:\n        ans += 1\n"
                "    i += 1\nprint(ans)"
            ),
        ),
        only_python=("print(sum(a % i == 0 == b % i for i in range(1, a + 1)))",),
        only_cpp=(
            (
                "int g = __gcd(a, b), cnt = 0;\n"
                "for (int i = 1; i <= g; i++) cnt += g % i == 0;\n"
                "cout << cnt << endl;"
            ),
        ),
        titles=(
            "Common Divisors",
            "Equal Groups",
        ),
        output=(
            "Print the number.",
            "Print the answer.",
        ),
        stories=(
            "How many positive integers divide both a and b?",
            (
                "@A has a red and b blue @T and wants to make some equal parcels out of them: "
                "each parcel with the same number of red ones and the same number of blue ones, "
                "and nothing left over. How many choices of the number of parcels are there?"
            ),
        ),
        wrong={
            "one divisor missing": (
                "ans = 0\nfor i in range(2, min(a, b) + 1):\n"
                "    if a % i == 0 and b % i == 0:\n        ans += 1\n"
                "print(ans)"
            ),
            "either": (
                "ans = 0\nfor i in range(1, max(a, b) + 1):\n"
                "    if a % i == 0 or b % i == 0:\n        ans += 1\nprint(ans)"
            ),
        },
        adjust=_often_multiple,
        rating=900,
        tags=("number theory", "brute force"),
    ),
)

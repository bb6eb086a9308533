"""Tasks p02256 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _related(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        return values
    g = rng.randint(1, 12 if size == "small" else 10**4)
    top = 12 if size == "small" else 10**5
    return {"a": g * rng.randint(1, top), "b": g * rng.randint(1, top)}


TASKS = (
    Task(
        id="p02256",
        schema=(line(Int("a", 1, 10**9), Int("b", 1, 10**9)),),
        python=(
            "while b > 0:\n    r = a % b\n    a = b\n    b = r\nprint(a)",
            "x = max(a, b)\ny = min(a, b)\nwhile x % y != 0:\n    x, y = y, x % y\nprint(y)",
        ),
        only_python=(
            "print(gcd(a, b))",
            "while b:\n    a, b = b, a % b\nprint(a)",
        ),
        only_cpp=(
            "cout << __gcd(a, b) << endl;",
            "while (a && b) {\n    if (a > b) a %= b;\n    else b %= a;\n}\ncout << a + b << endl;",
        ),
        top_python=("from math import gcd"),
        titles=(
            "Greatest Common Divisor",
            "Largest Square Tile",
        ),
        stories=(
            "A floor is a cm long and b cm wide. @A wants to cover it without gaps by "
            "equal square tiles whose side is a whole number of cm and that need no "
            "cutting. How long can the side of a tile be at most?",
            "What is the largest integer that divides a as well as b?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one step": (
                "if a >= b:\n    r = a % b\n    if r == 0:\n        print(b)\n    else:\n"
                "        print(r)\nelse:\n    r = b % a\n    if r == 0:\n        print(a)\n"
                "    else:\n        print(r)"
            ),
            "smaller": "print(min(a, b))",
        },
        adjust=_related,
        rating=900,
        tags=(
            "number theory",
            "math",
        ),
    ),
    Task(
        id="p02256",
        relative="tiles",
        schema=(line(Int("a", 1, 10**9, wide=True), Int("b", 1, 10**9, wide=True)),),
        python=(
            "x = a\ny = b\nwhile y > 0:\n    r = x % y\n    x = y\n    y = r\n"
            "print((a // x) * (b // x))",
            "from math import gcd\ng = gcd(a, b)\nprint(a * b // g // g)",
        ),
        only_python=("g = gcd(a, b)\nprint(a // g * (b // g))",),
        only_cpp=("long long g = __gcd(a, b);\ncout << a / g * (b / g) << endl;",),
        top_python=("from math import gcd"),
        titles=(
            "Cutting into Squares",
            "Fewest Squares",
        ),
        stories=(
            "A sheet of paper of a by b millimeters is cut completely into squares that "
            "all have the same size, with a whole number of millimeters as side. Print "
            "the smallest possible number of squares.",
            "Let g be the greatest common divisor of the integers a and b. Compute (a / "
            "g) times (b / g).",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "lcm": (
                "x = a\ny = b\nwhile y > 0:\n    r = x % y\n    x = y\n    y = r\nprint(a // x * b)"
            ),
            "product": "print(a * b)",
        },
        adjust=_related,
        wide=True,
        rating=900,
        tags=(
            "number theory",
            "math",
        ),
    ),
    Task(
        id="p02256",
        relative="steps",
        schema=(line(Int("a", 1, 10**9), Int("b", 1, 10**9)),),
        python=(
            "count = 0\nwhile b > 0:\n    r = a % b\n    a = b\n    b = r\n"
            "    count += 1\nprint(count)",
            "steps = 1\nwhile a % b != 0:\n    a, b = b, a % b\n    steps += 1\nprint(steps)",
        ),
        only_python=("k = 0\nwhile b:\n    a, b, k = b, a % b, k + 1\nprint(k)",),
        only_cpp=("cout << steps(a, b) << endl;",),
        top_cpp=(
            "int steps(long long a, long long b) { return b == 0 ? 0 : 1 + steps(b, a % b); }"
        ),
        titles=(
            "Steps of Euclid",
            "Remainder Again and Again",
        ),
        stories=(
            "@A has the pair (a, b). As long as its second number is not 0, @A replaces "
            "(a, b) by (b, a mod b), where a mod b is the remainder of a divided by b. "
            "How many replacements does @A make?",
            "The Euclidean algorithm sets r to the remainder of a divided by b, then a to "
            "b and b to r, and repeats this until b is 0. Print how many times it does so "
            "for the given a and b.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "larger first": (
                "x = max(a, b)\ny = min(a, b)\ncount = 0\nwhile y > 0:\n    r = x % y\n"
                "    x = y\n    y = r\n    count += 1\nprint(count)"
            ),
            "one less": (
                "count = 0\nwhile a % b != 0:\n    a, b = b, a % b\n    count += 1\nprint(count)"
            ),
        },
        adjust=_related,
        rating=900,
        tags=(
            "number theory",
            "simulation",
        ),
    ),
)

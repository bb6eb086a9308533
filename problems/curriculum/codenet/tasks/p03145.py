"""Tasks p03145 and its relatives."""

from __future__ import annotations

from math import isqrt
from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _triples() -> list[tuple[int, int, int]]:
    return [
        (a, b, c)
        for a in range(1, 100)
        for b in range(1, 100)
        for c in range(max(a, b), 101)
        if a * a + b * b == c * c
    ]


TRIPLES = _triples()


def _right(rng: Random, size: str, values: Values) -> Values:
    a, b, c = rng.choice(TRIPLES)
    return {**values, "a": a, "b": b, "c": c}


def _perhaps_right(rng: Random, size: str, values: Values) -> Values:
    sides = list(rng.choice(TRIPLES)) if rng.random() < 0.6 else [values[name] for name in "abc"]
    sides[rng.randrange(3)] += rng.choice((0, 0, 0, 1))
    sides = [min(100, side) for side in rng.sample(sides, 3)]
    return {**values, **dict(zip("abc", sides, strict=True))}


def _legs(rng: Random, size: str, values: Values) -> Values:
    a, b, _ = rng.choice(TRIPLES)
    return {**values, "a": a, "b": b}


def _whole_diagonal(values: Values) -> bool:
    square = values["a"] ** 2 + values["b"] ** 2
    return isqrt(square) ** 2 == square


TASKS = (
    Task(
        id="p03145",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(a * b // 2)",
            "area = a * b\narea //= 2\nprint(area)",
        ),
        only_python=(
            "print(int(a * b / 2))",
            "print(a * b >> 1)",
        ),
        only_cpp=(
            "cout << a * b / 2 << endl;",
            'printf("%d\\n", a * b / 2);',
        ),
        titles=(
            "Right Angle",
            "Half a Rectangle",
        ),
        stories=(
            "A triangle has a right angle between its sides of length a and b; its third side "
            "has length c. What is its area?",
            "@A cuts a rectangle with the sides a and b along a diagonal, which has length c. "
            "Print the area of one of the two equal triangles.",
        ),
        output=(
            "Print the area as an integer.",
            "Print an integer.",
        ),
        adjust=_right,
        valid=lambda values: values["a"] ** 2 + values["b"] ** 2 == values["c"] ** 2,
        constraints=(
            "a^2 + b^2 = c^2",
            "the area is an integer",
        ),
        wrong={
            "rectangle": "print(a * b)",
            "longest side": "print(a * c // 2)",
        },
        tags=(
            "geometry",
            "math",
        ),
    ),
    Task(
        id="p03145",
        relative="is-right",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "big = max(a, b, c)\nif a * a + b * b + c * c == 2 * big * big:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "x = a * a\ny = b * b\nz = c * c\n"
            'if x + y == z or y + z == x or x + z == y:\n    print("Yes")\nelse:\n'
            '    print("No")',
        ),
        only_python=(
            'x, y, z = sorted([a, b, c])\nprint("Yes" if x * x + y * y == z * z else "No")',
            's = sorted(v ** 2 for v in (a, b, c))\nprint(["No", "Yes"][s[0] + s[1] == s[2]])',
        ),
        only_cpp=(
            "vector<int> v = {a, b, c};\nsort(v.begin(), v.end());\n"
            'cout << (v[0] * v[0] + v[1] * v[1] == v[2] * v[2] ? "Yes" : "No") '
            "<< endl;",
        ),
        titles=(
            "Is It a Right Triangle?",
            "Three Sticks",
        ),
        stories=(
            "@A has three sticks of lengths a, b and c. Print Yes if they can be put together "
            "to a triangle with a right angle, and No if they cannot. (That is so if the "
            "squares of two lengths add up to the square of the third one.)",
            "You are given integers a, b and c. Determine whether the square of one of them is "
            "the sum of the squares of the other two. Print Yes or No.",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        adjust=_perhaps_right,
        wrong={
            "only c": 'if a * a + b * b == c * c:\n    print("Yes")\nelse:\n    print("No")',
            "no squares": "if a + b == c or b + c == a or a + c == b:\n"
            '    print("Yes")\nelse:\n    print("No")',
        },
        tags=(
            "geometry",
            "math",
        ),
    ),
    Task(
        id="p03145",
        relative="hypotenuse",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "c = 1\nwhile c * c < a * a + b * b:\n    c += 1\nprint(c)",
            "for c in range(1, 200):\n    if c * c == a * a + b * b:\n        print(c)",
        ),
        only_python=(
            "print(int(hypot(a, b) + 0.5))",
            "print(isqrt(a * a + b * b))",
        ),
        only_cpp=("cout << (int)round(sqrt(a * a + b * b)) << endl;",),
        top_python="from math import hypot, isqrt",
        titles=(
            "Diagonal",
            "The Long Side",
        ),
        stories=(
            "The two shorter sides of a right triangle have the lengths a and b. Find the "
            "length of the longest side. By the theorem of Pythagoras, its square is a^2 + "
            "b^2, and here it is always an integer.",
            "A rectangular garden is a metres wide and b metres long, and its diagonal is a "
            "whole number of metres long. Print the length of the diagonal in metres.",
        ),
        output=(
            "Print an integer.",
            "Print the length.",
        ),
        adjust=_legs,
        valid=_whole_diagonal,
        constraints=("a^2 + b^2 is the square of an integer",),
        wrong={
            "around": "print(a + b)",
            "squared": "print(a * a + b * b)",
        },
        tags=(
            "geometry",
            "math",
        ),
    ),
)

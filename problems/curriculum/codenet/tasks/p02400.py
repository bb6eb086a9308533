"""Tasks p02400 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _outer(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    a, b = max(a, b), min(a, b)
    return {**values, "a": a, "b": b if b < a else a - 1}


TASKS = (
    Task(
        id="p02400",
        relative="square-frame",
        schema=(line(Int("a", 2, 1000), Int("b", 1, 1000)),),
        python=(
            "print(a * a - b * b, 4 * (a + b))",
            "area = (a - b) * (a + b)\nlength = 0\nfor i in range(4):\n"
            "    length += a + b\nprint(area, length)",
        ),
        only_python=("print(a**2 - b**2, 4 * a + 4 * b)",),
        only_cpp=("cout << a * a - b * b << ' ' << 4 * (a + b) << endl;",),
        titles=(
            "Picture Frame",
            "A Square with a Hole",
        ),
        stories=(
            "From a square sheet with sides of length a, @A cuts out a smaller "
            "square with sides of length b in the middle. Print the area that is "
            "left and the total length of all its edges, those of the hole "
            "included.",
            "You are given integers a and b, a greater than b. Compute the "
            "difference of the areas of squares of side a and side b, and the sum "
            "of the perimeters of these two squares. Output both in this order.",
        ),
        output=(
            "Print the area and the length, separated by a space.",
            "Print two integers in one line.",
        ),
        adjust=_outer,
        valid=lambda values: values["b"] < values["a"],
        constraints=("b is less than a",),
        wrong={
            "without the hole": "print(a * a - b * b, 4 * a)",
            "difference": "print((a - b) * (a - b), 4 * (a + b))",
        },
        tags=(
            "geometry",
            "math",
        ),
    ),
    Task(
        id="p02400",
        relative="box",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(a * b * c, 2 * (a * b + b * c + c * a))",
            "volume = a * b * c\nsurface = a * b + a * c + b * c\nsurface *= 2\n"
            "print(volume, surface)",
        ),
        only_python=("print(a * b * c, sum(2 * x * y for x, y in ((a, b), (b, c), (a, c))))",),
        only_cpp=(
            'int v = a * b * c, s = 2 * (a * b + b * c + a * c);\ncout << v << " " << s << endl;',
        ),
        titles=(
            "Volume and Surface",
            "The Parcel",
        ),
        stories=(
            "A parcel is a, b and c long, wide and high, and has right angles "
            "everywhere. Print its volume and then the total area of its six sides.",
            "For a rectangular box with edges of lengths a, b and c, output first "
            "a*b*c and second the area of its whole surface.",
        ),
        output=(
            "Print two integers separated by a space.",
            "Print both numbers in one line, with a space between them.",
        ),
        wrong={
            "half": "print(a * b * c, a * b + b * c + c * a)",
            "swapped": "print(2 * (a * b + b * c + c * a), a * b * c)",
        },
        tags=(
            "geometry",
            "math",
        ),
    ),
)

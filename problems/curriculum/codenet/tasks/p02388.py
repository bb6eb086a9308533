"""Tasks p02388 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02388",
        schema=(line(Int("x", 1, 100)),),
        python=(
            "print(x * x * x)",
            "answer = 1\nfor i in range(3):\n    answer *= x\nprint(answer)",
        ),
        only_python=(
            "print(x ** 3)",
            "print(pow(x, 3))",
        ),
        only_cpp=(
            "int cube = x * x * x;\ncout << cube << endl;",
            "cout << (int)(pow(x, 3) + 0.5) << endl;",
        ),
        titles=(
            "Small Cubes",
            "Third Power",
        ),
        stories=(
            "A cube-shaped box is built of little cubes with edges of length 1. "
            "Each edge of the box is x long. Of how many little cubes does it "
            "consist?",
            "Multiply x by itself and the result by x once more. Output the product.",
        ),
        output=(
            "Print the third power of x.",
            "Print one integer.",
        ),
        wrong={
            "square": "print(x * x)",
            "triple": "print(3 * x)",
        },
        tags=("math",),
    ),
    Task(
        id="p02388",
        relative="cube-surface",
        schema=(line(Int("x", 1, 1000)),),
        python=(
            "print(6 * x * x)",
            "face = x * x\ntotal = 0\nfor i in range(6):\n    total += face\nprint(total)",
        ),
        only_python=("print(6 * x ** 2)",),
        only_cpp=("int face = x * x;\ncout << face * 6 << endl;",),
        titles=(
            "Painting a Cube",
            "Six Faces",
        ),
        stories=(
            "@A paints all six faces of a cube with edges of x centimeters. How "
            "many square centimeters are painted?",
            "A cube has edges of length x. Find the total area of its surface.",
        ),
        output=(
            "Print the area as an integer.",
            "Print the area.",
        ),
        wrong={
            "volume": "print(x * x * x)",
            "four faces": "print(4 * x * x)",
        },
        tags=(
            "math",
            "geometry",
        ),
    ),
    Task(
        id="p02388",
        relative="cube-difference",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "print(abs(a * a * a - b * b * b))",
            "first = a * a * a\nsecond = b * b * b\nif first > second:\n"
            "    print(first - second)\nelse:\n    print(second - first)",
        ),
        only_python=("print(abs(a**3 - b**3))",),
        only_cpp=("int p = a * a * a, q = b * b * b;\ncout << max(p, q) - min(p, q) << endl;",),
        titles=(
            "Two Cubes",
            "Difference of Cubes",
        ),
        stories=(
            "Two cubes have edges of lengths a and b. Print by how much the volume "
            "of one differs from the volume of the other (not a negative number).",
            "Given positive integers a and b, compute the absolute value of a to "
            "the power of 3 minus b to the power of 3.",
        ),
        output=(
            "Print the difference.",
            "Print one non-negative integer.",
        ),
        wrong={
            "signed": "print(a * a * a - b * b * b)",
            "squares": "print(abs(a * a - b * b))",
        },
        tags=("math",),
    ),
)

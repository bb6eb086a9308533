"""Tasks p02795 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _few_squares(rng: Random, size: str, values: Values) -> Values:
    return {**values, "n": rng.randint(1, values["h"] * values["w"])}


def _painted(rng: Random, size: str, values: Values) -> Values:
    return {**values, "x": rng.randint(0, values["h"]), "y": rng.randint(0, values["w"])}


TASKS = (
    Task(
        id="p02795",
        schema=(
            line(Int("h", 1, 100)),
            line(Int("w", 1, 100)),
            line(Int("n", 1, 10000)),
        ),
        python=(
            "m = max(h, w)\nprint((n + m - 1) // m)",
            (
                "m = h\nif w > h:\n    m = w\nans = 0\nwhile n > 0:\n"
                "    n -= m\n    ans += 1\nprint(ans)"
            ),
        ),
        only_python=("print(-(-n // max(h, w)))",),
        only_cpp=("int m = max(h, w);\ncout << n / m + (n % m > 0) << endl;",),
        titles=(
            "Painting Lines",
            "Black Squares",
        ),
        output=(
            "Print the smallest number.",
            "Print the number of steps.",
        ),
        stories=(
            (
                "A white board consists of h rows and w columns of squares. With one stroke, @A "
                "colours a whole row or a whole column black. What is the smallest number of "
                "strokes after which n squares or more are black?"
            ),
            (
                "@A has h × w stamps on a sheet, in h rows and w columns, and needs at least n of "
                "them. One cut takes away a complete row or a complete column (what is left of it "
                "counts as well). How few cuts are enough if @A cuts as well as possible?"
            ),
        ),
        constraints=("n <= h * w",),
        wrong={
            "rows only": "print((n + w - 1) // w)",
            "rounded down": "print(n // max(h, w))",
        },
        adjust=_few_squares,
        valid=lambda values: values["n"] <= values["h"] * values["w"],
    ),
    Task(
        id="p02795",
        relative="white-left",
        schema=(
            line(Int("h", 1, 100)),
            line(Int("w", 1, 100)),
            line(Int("x", 0, 100)),
            line(Int("y", 0, 100)),
        ),
        python=(
            "print((h - x) * (w - y))",
            "print(h * w - x * w - y * h + x * y)",
        ),
        only_cpp=("int rows = h - x, cols = w - y;\ncout << rows * cols << endl;",),
        titles=(
            "What Stays White",
            "Rows and Columns Painted",
        ),
        output=(
            "Print the number.",
            "Print the answer.",
        ),
        stories=(
            (
                "A grid of h rows and w columns is white. @A paints x of the rows and y of the "
                "columns black, completely. How many squares are still white?"
            ),
            (
                "In a hall with h rows of w chairs, all chairs of x different rows are taken, and "
                "in addition all chairs of y different columns. Count the free chairs."
            ),
        ),
        constraints=(
            "x <= h",
            "y <= w",
        ),
        wrong={
            "crossings twice": "print(max(0, h * w - x * w - y * h))",
        },
        adjust=_painted,
        valid=lambda values: values["x"] <= values["h"] and values["y"] <= values["w"],
        tags=("math",),
    ),
    Task(
        id="p02795",
        relative="all-black",
        schema=(
            line(Int("h", 1, 100)),
            line(Int("w", 1, 100)),
        ),
        python=(
            "print(min(h, w))",
            "if h < w:\n    print(h)\nelse:\n    print(w)",
        ),
        only_python=(
            "print(h if h < w else w)",
            "print(sorted([h, w])[0])",
        ),
        only_cpp=("cout << (h < w ? h : w) << endl;",),
        titles=(
            "All Black",
            "Wiping the Board",
        ),
        output=(
            "Print the minimum number.",
            "Print the answer.",
        ),
        stories=(
            (
                "A board has h rows and w columns of squares. One stroke of a broad brush "
                "blackens one whole row or one whole column. How few strokes make all squares "
                "black?"
            ),
            (
                "@A waters a field of h × w plants. A hose waters a complete row or a complete "
                "column at once. Find the minimum number of times that the hose must be used so "
                "that every plant gets water."
            ),
        ),
        wrong={
            "maximum": "print(max(h, w))",
            "product": "print(h * w)",
        },
        tags=("greedy",),
    ),
)

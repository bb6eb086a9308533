"""Tasks p03101 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _crossed(rng: Random, size: str, values: Values) -> Values:
    return {**values, "a": rng.randint(1, values["h"]), "b": rng.randint(1, values["w"])}


def _thin(rng: Random, size: str, values: Values) -> Values:
    return {**values, rng.choice("hw"): rng.randint(1, 3)} if rng.random() < 0.5 else values


TASKS = (
    Task(
        id="p03101",
        schema=(
            line(Int("h", 1, 20), Int("w", 1, 20)),
            line(Int("a", 1, 20), Int("b", 1, 20)),
        ),
        python=(
            "print((h - a) * (w - b))",
            "count = 0\nfor i in range(h):\n    for j in range(w):\n"
            "        if i >= a and j >= b:\n            count += 1\nprint(count)",
            "print(h * w - a * w - b * h + a * b)",
        ),
        only_python=("print(sum(i >= a and j >= b for i in range(h) for j in range(w)))",),
        only_cpp=("h -= a;\nw -= b;\ncout << h * w << endl;",),
        titles=(
            "Painted Rows",
            "Unpainted Squares",
        ),
        stories=(
            "A sheet of paper is divided into h rows and w columns of squares, all white. @A "
            "paints a whole rows and b whole columns. How many squares stay white?",
            "From a table with h rows and w columns, a rows and b columns are deleted. How "
            "many cells does the table have afterwards?",
        ),
        output=(
            "Print the count.",
            "Print how many are left.",
        ),
        adjust=_crossed,
        valid=lambda values: values["a"] <= values["h"] and values["b"] <= values["w"],
        constraints=(
            "a <= h",
            "b <= w",
        ),
        wrong={
            "crossing cells": "print(h * w - a * w - b * h)",
            "swapped": "print((h - b) * (w - a))",
        },
        tags=("math",),
    ),
    Task(
        id="p03101",
        relative="painted",
        schema=(
            line(Int("h", 1, 1000), Int("w", 1, 1000)),
            line(Int("a", 1, 1000), Int("b", 1, 1000)),
        ),
        python=(
            "print(h * w - (h - a) * (w - b))",
            "count = 0\nfor i in range(h):\n    if i < a:\n        count += w\n"
            "    else:\n        count += b\nprint(count)",
        ),
        only_python=("print(a * w + b * h - a * b)",),
        only_cpp=("cout << a * w + (h - a) * b << endl;",),
        titles=(
            "Ploughed Field",
            "Rows and Columns in Red",
        ),
        stories=(
            "A board has h rows and w columns. @A colours all cells of a of the rows, and then "
            "all cells of b of the columns; a cell may be coloured twice. How many cells are "
            "coloured in the end?",
            "In a field with h rows and w columns of plants, all plants in the first a rows "
            "and all plants in the first b columns are watered. Count the watered plants.",
        ),
        output=(
            "Print the count.",
            "Print the number.",
        ),
        adjust=_crossed,
        valid=lambda values: values["a"] <= values["h"] and values["b"] <= values["w"],
        constraints=(
            "a <= h",
            "b <= w",
        ),
        wrong={
            "counted twice": "print(a * w + b * h)",
            "white ones": "print((h - a) * (w - b))",
        },
        tags=("math",),
    ),
    Task(
        id="p03101",
        relative="frame",
        schema=(line(Int("h", 1, 1000), Int("w", 1, 1000)),),
        python=(
            "if h <= 2 or w <= 2:\n    print(h * w)\nelse:\n    print(2 * h + 2 * w - 4)",
            "print(h * w - max(0, h - 2) * max(0, w - 2))",
            "count = 0\nfor i in range(h):\n    if i == 0 or i == h - 1:\n"
            "        count += w\n    else:\n        count += min(w, 2)\n"
            "print(count)",
        ),
        only_python=("print(h * w - max(h - 2, 0) * max(w - 2, 0))",),
        only_cpp=("cout << (min(h, w) <= 2 ? h * w : 2 * (h + w) - 4) << endl;",),
        titles=(
            "Cells at the Edge",
            "A Frame",
        ),
        stories=(
            "How many cells of a board with h rows and w columns lie at its edge, that is, in "
            "the first or last row or in the first or last column?",
            "@A builds a rectangle out of h rows of w stones each and then takes away all "
            "stones that are in the inside, so that only the stones of the outermost rows and "
            "columns remain. How many stones remain?",
        ),
        output=(
            "Print the count.",
            "Print the number.",
        ),
        adjust=_thin,
        wrong={
            "thin boards": "print(2 * h + 2 * w - 4)",
            "corners twice": "if h <= 2 or w <= 2:\n    print(h * w)\nelse:\n"
            "    print(2 * h + 2 * w)",
        },
        tags=(
            "math",
            "geometry",
        ),
    ),
)

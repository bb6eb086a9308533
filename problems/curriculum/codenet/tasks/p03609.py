"""Tasks p03609 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _some_left(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        values["t"] = rng.randint(1, values["x"] // values["r"] + 1)
    return values


TASKS = (
    Task(
        id="p03609",
        schema=(line(Int("x", 1, 10**9), Int("t", 1, 10**9)),),
        python=(
            "print(max(0, x - t))",
            "if x > t:\n    print(x - t)\nelse:\n    print(0)",
        ),
        only_python=(
            "print(x - t if x >= t else 0)",
            "print(x - min(x, t))",
        ),
        only_cpp=("cout << max(0, x - t) << endl;",),
        titles=(
            "Sandglass",
            "Burning Candle",
        ),
        stories=(
            "A candle of x millimetres becomes one millimetre shorter each minute until "
            "nothing is left of it. How long, in millimetres, is it after t minutes?",
            "Print x - t, or 0 if that would be negative.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "negative": "print(x - t)",
            "absolute": "print(abs(x - t))",
        },
        tags=("math",),
    ),
    Task(
        id="p03609",
        relative="lower-bulb",
        schema=(line(Int("x", 1, 10**9), Int("t", 1, 10**9)),),
        python=(
            "print(min(x, t))",
            "if t < x:\n    print(t)\nelse:\n    print(x)",
        ),
        only_python=("print(t if t < x else x)",),
        only_cpp=("cout << (x < t ? x : t) << endl;",),
        titles=(
            "The Lower Bulb",
            "Reading Pages",
        ),
        stories=(
            "The upper half of a sandglass holds x grams of sand, the lower half is "
            "empty. Each second, one gram falls down, as long as there is any above. How "
            "many grams are in the lower half after t seconds?",
            "A book has x pages. @A reads one page a day and stops when the book is "
            "finished. How many pages has @A read after t days?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "no end": "print(t)",
        },
        tags=("math",),
    ),
    Task(
        id="p03609",
        relative="rate",
        schema=(
            line(
                Int("x", 1, 10**9, wide=True),
                Int("r", 1, 1000, wide=True),
                Int("t", 1, 10**9, wide=True),
            ),
        ),
        python=(
            "print(max(0, x - r * t))",
            "used = r * t\nif used >= x:\n    print(0)\nelse:\n    print(x - used)",
        ),
        only_python=("print(x - min(x, r * t))",),
        only_cpp=("cout << max(0LL, x - r * t) << endl;",),
        titles=(
            "Leaking Tank",
            "Rate of Flow",
        ),
        stories=(
            "A tank contains x litres of water and loses r litres every minute until it "
            "is empty. Print how many litres it contains after t minutes.",
            "@A has x coins and spends r coins a day; on the day when fewer than r coins "
            "are left, @A spends all of them, and nothing afterwards. How many coins "
            "remain after t days?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "rate one": "print(max(0, x - t))",
            "negative": "print(x - r * t)",
        },
        adjust=_some_left,
        wide=True,
        tags=("math",),
    ),
)

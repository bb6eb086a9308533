"""Tasks p03437 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _factors(rng: Random, size: str, values: Values) -> Values:
    x, y = values["x"] % 1000 + 1, values["y"] % 1000 + 1
    kind = rng.randrange(4)
    if kind == 0:
        return {"x": x * y, "y": y}
    if kind == 1:
        return {"x": x, "y": x * y}
    return values


TASKS = (
    Task(
        id="p03437",
        relative="divides-either",
        schema=(line(Int("x", 1, 10**9), Int("y", 1, 10**9)),),
        python=(
            'if x % y == 0 or y % x == 0:\n    print("Yes")\nelse:\n    print("No")',
            'if max(x, y) % min(x, y) == 0:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=('print("Yes" if not x % y or not y % x else "No")',),
        only_cpp=('cout << (x % y == 0 || y % x == 0 ? "Yes" : "No") << endl;',),
        titles=(
            "Multiple or Divisor",
            "Gears",
        ),
        stories=(
            "Given positive integers x and y, print Yes if one of them is a multiple of "
            "the other one, and No otherwise.",
            "Two gears have x and y teeth. @A calls them friendly if the number of teeth "
            "of one gear is divisible by the number of teeth of the other, no matter "
            "which. Print Yes or No: are the gears friendly?",
        ),
        output=(
            'Print "Yes" if one number divides the other, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "one direction": 'if x % y == 0:\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_factors,
        tags=("math",),
    ),
    Task(
        id="p03437",
        relative="next-multiple",
        schema=(line(Int("x", 1, 10**9, wide=True), Int("y", 1, 10**9, wide=True)),),
        python=(
            "print((y // x + 1) * x)",
            "print(y + x - y % x)",
        ),
        only_python=("print(y - y % x + x)",),
        only_cpp=("cout << y / x * x + x << endl;",),
        titles=(
            "The Next Multiple",
            "Next Train",
        ),
        stories=(
            "Print the smallest multiple of x that is strictly greater than y.",
            "Trains leave at the minutes 0, x, 2x, 3x, and so on. @A comes at minute y "
            "and just misses the train of that minute, if there is one. At which minute "
            "does the next train leave?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "not less than": "print((y + x - 1) // x * x)",
        },
        adjust=_factors,
        wide=True,
        tags=("math",),
    ),
)

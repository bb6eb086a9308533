"""Tasks p03679 to p03711 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def best_by(rng: Random, size: str, values: Values) -> Values:
    x, a, b = values["x"], values["a"], values["b"]
    b = rng.choice((b, a, a + 1, a + x, a + x + 1))
    return {**values, "b": max(1, min(10**9, b))}


TASKS = (
    Task(
        id="p03679",
        schema=(line(Int("x", 1, 10**9), Int("a", 1, 10**9), Int("b", 1, 10**9)),),
        python=(
            'if b <= a:\n    print("delicious")\nelif b - a <= x:\n    print("safe")\nelse:\n'
            '    print("dangerous")',
            'late = b - a\nans = "safe"\nif late <= 0:\n    ans = "delicious"\nif late > x:\n'
            '    ans = "dangerous"\nprint(ans)',
        ),
        only_python=('print("delicious" if a >= b else "safe" if b - a <= x else "dangerous")',),
        only_cpp=('cout << (b <= a ? "delicious" : b - a <= x ? "safe" : "dangerous") << endl;',),
        adjust=best_by,
        wrong={
            "strict": 'print("delicious" if b <= a else "safe" if b - a < x else "dangerous")',
            "same day": 'print("delicious" if b < a else "safe" if b - a <= x else "dangerous")',
        },
    ),
    Task(
        id="p03711",
        relative="days-in-month",
        schema=(line(Int("m", 1, 12)),),
        python=(
            "if m == 2:\n    print(28)\nelif m == 4 or m == 6 or m == 9 or m == 11:\n    "
            "print(30)\nelse:\n    print(31)",
            "days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\nprint(days[m - 1])",
        ),
        only_python=(
            "print(28 if m == 2 else 30 if m in (4, 6, 9, 11) else 31)",
            "print(31 - (m in {4, 6, 9, 11}) - 3 * (m == 2))",
        ),
        only_cpp=(
            "cout << (m == 2 ? 28 : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31) << endl;",
        ),
        titles=("Days in a Month", "Calendar"),
        stories=(
            "In a year that is not a leap year, February (month 2) has 28 days; the months 4, "
            "6, 9 and 11 have 30 days; all the others have 31 days. Print the number of days "
            "of month m.",
            "@A tears one sheet per day off a calendar of a common year, in which month 2 has "
            "28 days, months 4, 6, 9, 11 have 30 and the other months 31. How many sheets "
            "does @A tear off in month m? Print the number.",
        ),
        output=("Print the number of days.", "Output one integer."),
        wrong={
            "alternating": "print(28 if m == 2 else 30 if m % 2 == 0 else 31)",
            "no february": "print(30 if m == 2 or m == 4 or m == 6 or m == 9 or m == 11 else 31)",
        },
    ),
    Task(
        id="p03711",
        relative="same-season",
        schema=(line(Int("x", 1, 12), Int("y", 1, 12)),),
        python=(
            'if x % 12 // 3 == y % 12 // 3:\n    print("Yes")\nelse:\n    print("No")',
            'season = [0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 1]\nans = "No"\nif season[x] == '
            'season[y]:\n    ans = "Yes"\nprint(ans)',
        ),
        only_python=('s = "wwsssuuuaaaw"\nprint("Yes" if s[x - 1] == s[y - 1] else "No")',),
        only_cpp=('cout << (x % 12 / 3 == y % 12 / 3 ? "Yes" : "No") << endl;',),
        titles=("Same Season", "Two Months"),
        stories=(
            "The months 3, 4, 5 are spring, 6, 7, 8 are summer, 9, 10, 11 are autumn, and 12, "
            "1, 2 are winter. Do the months x and y belong to the same season? Print Yes or "
            "No.",
            "The numbers from 1 to 12 are split into four groups: {12, 1, 2}, {3, 4, 5}, {6, "
            "7, 8} and {9, 10, 11}. Print Yes if x and y are in one group, and No if they are "
            "not.",
        ),
        output=("Print Yes or No.", "Output Yes or No."),
        adjust=lambda rng, size, values: {
            **values,
            "y": rng.choice((values["y"], 12, values["x"] % 12 + 1)),
        },
        wrong={
            "december": 'print("Yes" if x // 3 == y // 3 else "No")',
            "blocks from one": 'print("Yes" if (x - 1) // 3 == (y - 1) // 3 else "No")',
        },
    ),
)

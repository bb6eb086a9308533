"""Tasks p02933 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _close(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["b"] = values["a"]
    return values


def _limit(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["a"] = len(values["s"])
    return values


def _red(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["a"] = 3200 + rng.randint(-1, 1)
    return values


TASKS = (
    Task(
        id="p02933",
        schema=(
            line(Int("a", 2800, 4999)),
            line(Word("s", 1, 10)),
        ),
        python=(
            'if a >= 3200:\n    print(s)\nelse:\n    print("red")',
            'color = "red"\nif a >= 3200:\n    color = s\nprint(color)',
        ),
        only_python=('print(s if a >= 3200 else "red")', 'print(["red", s][a >= 3200])'),
        only_cpp=(
            'cout << (a < 3200 ? "red" : s) << endl;',
            'if (a < 3200) s = "red";\ncout << s << endl;',
        ),
        stories=(
            "A player with rating a chooses the color s for the name. Players whose "
            "rating is below 3200 have to use red. In which color does the name appear?",
            "A lamp shines red as long as the number on its dial is smaller than 3200. "
            "From 3200 on, it shows the color s. The dial is at a. Print the color of the "
            "lamp.",
        ),
        titles=("Name Color", "Red Below 3200"),
        output=("Print the color.", "Output one word, the color."),
        wrong={
            "border": 'if a > 3200:\n    print(s)\nelse:\n    print("red")',
            "swapped": 'if a < 3200:\n    print(s)\nelse:\n    print("red")',
        },
        adjust=_red,
        tags=("strings",),
    ),
    Task(
        id="p02933",
        relative="two-words",
        schema=(
            line(Int("a", 1, 100), Int("b", 1, 100)),
            line(Word("s", 1, 10)),
            line(Word("t", 1, 10)),
        ),
        python=(
            'if a > b:\n    print(s)\nelif a < b:\n    print(t)\nelse:\n    print("draw")',
            'winner = "draw"\nif a > b:\n    winner = s\nif b > a:\n    winner = t\nprint(winner)',
        ),
        only_python=('print(s if a > b else t if a < b else "draw")',),
        only_cpp=('cout << (a > b ? s : a < b ? t : "draw") << endl;',),
        stories=(
            "The team s scored a goals and the team t scored b goals. Print the name of "
            "the team that scored more goals, or draw if they scored equally many.",
            "Two players whose names are s and t throw dice and get a and b points. Who "
            "has more points? Print the name, but print draw if the points are equal.",
        ),
        titles=("Name of the Winner", "Goals"),
        output=("Print one word.", "Print a name, or draw."),
        wrong={
            "no draw": "if a > b:\n    print(s)\nelse:\n    print(t)",
            "fewer": 'if a < b:\n    print(s)\nelif a > b:\n    print(t)\nelse:\n    print("draw")',
        },
        adjust=_close,
        tags=("strings",),
    ),
    Task(
        id="p02933",
        relative="long-word",
        schema=(
            line(Int("a", 1, 10)),
            line(Word("s", 1, 10)),
        ),
        python=(
            'if len(s) > a:\n    print("long")\nelse:\n    print(s)',
            'result = "long"\nif a >= len(s):\n    result = s\nprint(result)',
        ),
        only_python=('print(s if len(s) <= a else "long")',),
        only_cpp=('cout << ((int)s.size() > a ? "long" : s) << endl;',),
        stories=(
            "A display has room for a letters. If the word s fits on it, print s. "
            "Otherwise print long.",
            "You are given an integer a and a string s. If s has at most a characters, "
            "print it unchanged; if it has more than a characters, print the word long.",
        ),
        titles=("Small Display", "Too Long"),
        output=("Print one word.", "Print the word that is shown."),
        wrong={
            "strict": 'if len(s) >= a:\n    print("long")\nelse:\n    print(s)',
            "cuts": "print(s[:a])",
        },
        adjust=_limit,
        tags=("strings",),
    ),
)

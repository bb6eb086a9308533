"""Tasks p02552 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02552",
        schema=(line(Int("x", 0, 1)),),
        python=(
            "print(1 - x)",
            "if x == 0:\n    print(1)\nelse:\n    print(0)",
        ),
        only_python=("print(x ^ 1)", "print(0 if x else 1)", "print([1, 0][x])"),
        only_cpp=("cout << (x ^ 1) << endl;", "cout << !x << endl;"),
        titles=("Flip", "The Other Bit", "Light Switch"),
        stories=(
            "A lamp is either off, written 0, or on, written 1. @A presses its switch once. Its "
            "state before was x. What is its state afterwards?",
            "There are only two cards, marked 0 and 1. @A holds the card x and swaps it for the "
            "other one. Which number is on the card that @A holds now?",
        ),
        output=("Print the answer.", "Print 0 or 1, as asked."),
        wrong={"not changed": "print(x)", "always one": "print(1)"},
    ),
    Task(
        id="p02552",
        relative="two-or-five",
        schema=(line(Int("x", 2, 5)),),
        python=(
            "print(7 - x)",
            "if x == 2:\n    print(5)\nelse:\n    print(2)",
        ),
        only_python=("print(5 if x == 2 else 2)",),
        only_cpp=("cout << (x == 2 ? 5 : 2) << endl;",),
        titles=("Two or Five", "The Other Coin"),
        stories=(
            "@A has two coins, one worth 2 and one worth 5. @A takes the coin worth x out of the "
            "pocket. What is the coin worth that is still there?",
            "You are given an integer x that is either 2 or 5. Print 5 if x is 2, and 2 if x is 5.",
        ),
        output=("Print the answer.", "Print one integer."),
        valid=lambda values: values["x"] in (2, 5),
        constraints=("x is 2 or 5",),
        wrong={"not changed": "print(x)"},
    ),
)

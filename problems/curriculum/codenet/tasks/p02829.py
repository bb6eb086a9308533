"""Tasks p02829 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _two_of_three(rng: Random, size: str, values: Values) -> Values:
    a, b = rng.sample((1, 2, 3), 2)
    return {**values, "a": a, "b": b}


def _differ(values: Values) -> bool:
    return values["a"] != values["b"]


def _two_colours(rng: Random, size: str, values: Values) -> Values:
    a, b = rng.sample(("RED", "BLUE", "GREEN"), 2)
    return {**values, "a": a, "b": b}


def _colours_differ(values: Values) -> bool:
    pair = {values["a"], values["b"]}
    return len(pair) == 2 and pair <= {"RED", "BLUE", "GREEN"}


def _few(rng: Random, size: str, values: Values) -> Values:
    a, b = rng.randint(1, values["n"]), rng.randint(1, values["n"])
    return {**values, "a": a, "b": rng.choice((a, b))}


def _inside(values: Values) -> bool:
    return max(values["a"], values["b"]) <= values["n"]


TASKS = (
    Task(
        id="p02829",
        schema=(
            line(Int("a", 1, 3)),
            line(Int("b", 1, 3)),
        ),
        python=(
            "print(6 - a - b)",
            "for x in range(1, 4):\n    if x != a and x != b:\n        print(x)",
        ),
        only_python=(
            "print(*({1, 2, 3} - {a, b}))",
            "print(a ^ b)",
        ),
        only_cpp=(
            "cout << 6 - a - b << endl;",
            "cout << (a ^ b) << endl;",
        ),
        titles=(
            "The Third Door",
            "One Answer Left",
        ),
        stories=(
            "There are three doors, 1, 2 and 3, and a prize is behind one of them. @A opened "
            "the doors a and b and found nothing. Behind which door is the prize?",
            "Given two different integers a and b from 1 to 3, print the integer from 1 to 3 "
            "that is neither of them.",
        ),
        output=(
            "Print 1, 2 or 3.",
            "Print the number.",
        ),
        adjust=_two_of_three,
        valid=_differ,
        constraints=("a and b are different",),
        wrong={
            "next": "print(b % 3 + 1)",
        },
        tags=("implementation",),
    ),
    Task(
        id="p02829",
        relative="third-colour",
        schema=(line(Word("a", 3, 5, alphabet="BDEGLNRU"), Word("b", 3, 5, alphabet="BDEGLNRU")),),
        python=(
            'if a != "RED" and b != "RED":\n    print("RED")\nelse:\n'
            '    if a != "BLUE" and b != "BLUE":\n        print("BLUE")\n'
            '    else:\n        print("GREEN")',
            'answer = "GREEN"\nif a == "GREEN" or b == "GREEN":\n'
            '    answer = "BLUE"\n    if a == "BLUE" or b == "BLUE":\n'
            '        answer = "RED"\nprint(answer)',
        ),
        only_python=(
            'print(({"RED", "BLUE", "GREEN"} - {a, b}).pop())',
            'print(next(c for c in ("RED", "BLUE", "GREEN") if c not in (a, b)))',
        ),
        only_cpp=(
            'for (string c : {"RED", "BLUE", "GREEN"}) {\n'
            "    if (c != a && c != b) cout << c << endl;\n}",
        ),
        titles=(
            "Missing Colour",
            "Three Crayons",
        ),
        stories=(
            "A box holds three crayons, RED, BLUE and GREEN. @A borrows the crayon a, and @B "
            "borrows the crayon b. Print the colour of the crayon that is left.",
            "You are given two different words a and b, both among RED, BLUE and GREEN. Print "
            "the third of these words.",
        ),
        output=(
            "Print RED, BLUE or GREEN.",
            "Print the colour.",
        ),
        adjust=_two_colours,
        valid=_colours_differ,
        constraints=(
            "a and b are different",
            "each of them is RED, BLUE or GREEN",
        ),
        wrong={
            "forgets green": 'if a != "RED" and b != "RED":\n    print("RED")\n'
            'else:\n    print("BLUE")',
        },
        tags=(
            "implementation",
            "strings",
        ),
    ),
    Task(
        id="p02829",
        relative="missing-of-n",
        schema=(
            line(Int("n", 2, 1000)),
            line(Int("a", 1, 1000), Int("b", 1, 1000)),
        ),
        python=(
            "if a == b:\n    print(n - 1)\nelse:\n    print(n - 2)",
            "count = 0\nfor x in range(1, n + 1):\n    if x != a and x != b:\n"
            "        count += 1\nprint(count)",
        ),
        only_python=("print(n - len({a, b}))",),
        only_cpp=("cout << n - (a == b ? 1 : 2) << endl;",),
        titles=(
            "Cards Left",
            "Two Numbers Crossed Out",
        ),
        stories=(
            "The numbers 1, 2, ..., n are written on a sheet. @A crosses out the number a, and "
            "@B crosses out the number b, which may be the same one. How many numbers are not "
            "crossed out?",
            "Count the integers from 1 to n that are different from a and also different from b.",
        ),
        output=(
            "Print the count.",
            "Print how many numbers are left.",
        ),
        adjust=_few,
        valid=_inside,
        constraints=("a and b are at most n",),
        wrong={
            "always two": "print(n - 2)",
        },
        tags=(
            "math",
            "implementation",
        ),
    ),
)

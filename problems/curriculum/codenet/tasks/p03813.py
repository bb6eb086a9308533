"""Tasks p03813 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _near_1200(rng: Random, size: str, values: Values) -> Values:
    for name in values:
        if rng.random() < 0.5:
            values[name] = rng.choice((1199, 1200, 1201, 2799, 2800, 2801))
        elif rng.random() < 0.6:
            values[name] = rng.randint(1, 3000)
    return values


TASKS = (
    Task(
        id="p03813",
        schema=(line(Int("x", 1, 3000)),),
        python=(
            'if x < 1200:\n    print("ABC")\nelse:\n    print("ARC")',
            'if x >= 1200:\n    print("ARC")\nelse:\n    print("ABC")',
        ),
        only_python=(
            'print("ABC" if x < 1200 else "ARC")',
            'print("A" + "BR"[x >= 1200] + "C")',
        ),
        only_cpp=('cout << (x < 1200 ? "ABC" : "ARC") << endl;',),
        titles=(
            "Which Contest",
            "Below 1200",
        ),
        stories=(
            "There are two contests: ABC is for everyone with a rating below 1200, ARC "
            "for everyone else. @A has the rating x. Print the name of the contest for @A.",
            "Print ARC if the integer x is at least 1200, and ABC if it is smaller.",
        ),
        output=(
            'Print "ABC" if x is less than 1200, and "ARC" otherwise.',
            "Print ABC or ARC.",
        ),
        wrong={
            "1200 too": 'if x <= 1200:\n    print("ABC")\nelse:\n    print("ARC")',
        },
        adjust=_near_1200,
        tags=("implementation",),
    ),
    Task(
        id="p03813",
        relative="three-contests",
        schema=(line(Int("x", 1, 4000)),),
        python=(
            'if x < 1200:\n    print("ABC")\nelif x < 2800:\n    print("ARC")\nelse:\n'
            '    print("AGC")',
            'name = "ABC"\nif x >= 1200:\n    name = "ARC"\nif x >= 2800:\n'
            '    name = "AGC"\nprint(name)',
        ),
        only_python=('print("ABC" if x < 1200 else "ARC" if x < 2800 else "AGC")',),
        only_cpp=('cout << (x < 1200 ? "ABC" : x < 2800 ? "ARC" : "AGC") << endl;',),
        titles=(
            "Three Contests",
            "Beginner or Master",
        ),
        stories=(
            "@A has x points. With fewer than 1200 points one takes part in the contest "
            "ABC, with 1200 or more but fewer than 2800 in ARC, and with 2800 or more in "
            "AGC. In which contest does @A take part?",
            "You are given an integer x. Print ABC if x < 1200, AGC if x ≥ 2800, and ARC "
            "in all other cases.",
        ),
        output=(
            "Print ABC, ARC or AGC.",
            "Print the name of the contest.",
        ),
        wrong={
            "2800 is ARC": (
                'if x < 1200:\n    print("ABC")\nelif x <= 2800:\n    print("ARC")\nelse:\n'
                '    print("AGC")'
            ),
            "1200 is ABC": (
                'if x <= 1200:\n    print("ABC")\nelif x < 2800:\n    print("ARC")\nelse:\n'
                '    print("AGC")'
            ),
        },
        adjust=_near_1200,
        tags=("implementation",),
    ),
    Task(
        id="p03813",
        relative="promoted",
        schema=(line(Int("x", 1, 3000), Int("y", 1, 3000)),),
        python=(
            'if x < 1200 and y >= 1200:\n    print("Up")\nelif x >= 1200 and y < 1200:\n'
            '    print("Down")\nelse:\n    print("Same")',
            "before = 0\nafter = 0\nif x >= 1200:\n    before = 1\nif y >= 1200:\n"
            '    after = 1\nif after > before:\n    print("Up")\nelif after < before:\n'
            '    print("Down")\nelse:\n    print("Same")',
        ),
        only_python=('print("Same" if (x < 1200) == (y < 1200) else "Up" if x < y else "Down")',),
        only_cpp=(
            "bool p = x >= 1200, q = y >= 1200;\n"
            'cout << (p == q ? "Same" : q ? "Up" : "Down") << endl;',
        ),
        titles=(
            "Promoted",
            "Two Leagues",
        ),
        stories=(
            "Players with 1200 points or more play in the upper league, all others in the "
            "lower one. In spring @A had x points, in autumn y points. Print Up if @A "
            "went from the lower to the upper league, Down if from the upper to the "
            "lower, and Same if the league is the same.",
            "Two integers x and y are given. If x is below 1200 and y is not, print Up. "
            "If y is below 1200 and x is not, print Down. In any other case, print Same.",
        ),
        output=(
            "Print Up, Down or Same.",
            "Print one of the three words.",
        ),
        wrong={
            "just larger": (
                'if x < y:\n    print("Up")\nelif x > y:\n    print("Down")\nelse:\n'
                '    print("Same")'
            ),
            "1200 is low": (
                'if x <= 1200 and y > 1200:\n    print("Up")\nelif x > 1200 and y <= 1200:\n'
                '    print("Down")\nelse:\n    print("Same")'
            ),
        },
        adjust=_near_1200,
        tags=("implementation",),
    ),
)

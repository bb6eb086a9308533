"""Tasks p03351 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _near(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        for name in "bc":
            shift = rng.choice((-1, 1)) * (values["d"] + rng.randint(-1, 1))
            values[name] = min(100, max(1, values["a" if name == "b" else "b"] + shift))
    return values


def _close(rng: Random, size: str, values: Values) -> Values:
    return {name: rng.randint(1, 30) for name in values} if rng.random() < 0.5 else values


TASKS = (
    Task(
        id="p03351",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100), Int("d", 1, 100)),),
        python=(
            "if abs(a - c) <= d or (abs(a - b) <= d and abs(b - c) <= d):\n"
            '    print("Yes")\nelse:\n    print("No")',
            "ok = abs(a - c) <= d\nif abs(a - b) <= d and abs(b - c) <= d:\n"
            '    ok = True\nif ok:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if min(abs(a - c), max(abs(a - b), abs(b - c))) <= d else "No")',
        ),
        only_cpp=(
            "bool direct = abs(a - c) <= d;\n"
            "bool via = abs(a - b) <= d && abs(b - c) <= d;\n"
            'cout << (direct || via ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Radio Contact",
            "Three on a Line",
        ),
        stories=(
            "Three radio stations stand on a straight road at the kilometres a, b and c. "
            "A signal reaches d kilometres far. Can a message get from the station at a "
            "to the one at c, either at once or with the station at b passing it on? "
            "Print Yes or No.",
            "@A stands at point a of a number line and wants to get to point c, in one "
            "jump, or in two jumps with a rest at point b. A jump covers a distance of at "
            "most d. Print Yes if @A can do it, or No if not.",
        ),
        output=(
            'Print "Yes" if it is possible, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "direct only": 'if abs(a - c) <= d:\n    print("Yes")\nelse:\n    print("No")',
            "less than d": (
                'if abs(a - c) < d or (abs(a - b) < d and abs(b - c) < d):\n    print("Yes")\n'
                'else:\n    print("No")'
            ),
        },
        adjust=_near,
        tags=("implementation",),
    ),
    Task(
        id="p03351",
        relative="pairs-in-contact",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100), Int("d", 1, 100)),),
        python=(
            "count = 0\nif abs(a - b) <= d:\n    count += 1\nif abs(b - c) <= d:\n"
            "    count += 1\nif abs(a - c) <= d:\n    count += 1\nprint(count)",
            "x = [a, b, c]\ncount = 3\nfor i in range(3):\n    for j in range(i):\n"
            "        if abs(x[i] - x[j]) > d:\n            count -= 1\nprint(count)",
        ),
        only_python=("print(sum(abs(p - q) <= d for p, q in ((a, b), (b, c), (c, a))))",),
        only_cpp=("cout << (abs(a - b) <= d) + (abs(b - c) <= d) + (abs(c - a) <= d) << endl;",),
        titles=(
            "Pairs in Contact",
            "Close Friends",
        ),
        stories=(
            "Three people stand on a line at the coordinates a, b and c. Two of them can "
            "talk if they are at most d metres apart. How many of the three pairs can "
            "talk?",
            "From the integers a, b and c one can form three pairs. Count the pairs whose "
            "two numbers differ by d or less.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "outer pair forgotten": (
                "count = 0\nif abs(a - b) <= d:\n    count += 1\nif abs(b - c) <= d:\n"
                "    count += 1\nprint(count)"
            ),
            "less than d": (
                "count = 0\nif abs(a - b) < d:\n    count += 1\nif abs(b - c) < d:\n"
                "    count += 1\nif abs(a - c) < d:\n    count += 1\nprint(count)"
            ),
        },
        adjust=_near,
        tags=("implementation",),
    ),
    Task(
        id="p03351",
        relative="needed-range",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(min(abs(a - c), max(abs(a - b), abs(b - c))))",
            "d = 0\nwhile abs(a - c) > d and (abs(a - b) > d or abs(b - c) > d):\n"
            "    d += 1\nprint(d)",
        ),
        only_python=("print(sorted([max(abs(a - b), abs(b - c)), abs(a - c)])[0])",),
        only_cpp=("int via = max(abs(a - b), abs(b - c));\ncout << min(abs(c - a), via) << endl;",),
        titles=(
            "Needed Range",
            "Shortest Antenna",
        ),
        stories=(
            "Radios stand at the positions a, b and c of a line. A radio with range d "
            "reaches everything at a distance of at most d, and all three have the same "
            "range. Find the smallest d such that the radio at a can send to the radio at "
            "c, directly or by way of the radio at b.",
            "@A wants to go from a to c on a number line, either in one step or in two "
            "steps with a stop at b. The length of the longest step should be as small as "
            "possible. Print this length.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "direct": "print(abs(a - c))",
            "via b": "print(max(abs(a - b), abs(b - c)))",
        },
        adjust=_close,
        rating=900,
        tags=("math",),
    ),
)

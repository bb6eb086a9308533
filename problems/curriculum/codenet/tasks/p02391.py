"""Tasks p02391 to p02393 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _close(rng: Random, size: str, values: Values) -> Values:
    kind = rng.random()
    if kind < 0.4:
        return {**values, "c": max(-1000, min(1000, values["a"] + values["b"]))}
    return values


def _mirrored(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        return {**values, "b": rng.choice((-1, 1)) * values["a"]}
    return values


TASKS = (
    Task(
        id="p02391",
        schema=(line(Int("a", -1000, 1000), Int("b", -1000, 1000)),),
        python=(
            'if a < b:\n    print("a < b")\nelif a > b:\n    print("a > b")\nelse:\n'
            '    print("a == b")',
            'sign = "=="\nif a < b:\n    sign = "<"\nif a > b:\n    sign = ">"\n'
            'print("a " + sign + " b")',
        ),
        only_python=(
            'print("a < b" if a < b else "a > b" if a > b else "a == b")',
            'print("a", ["==", ">", "<"][(a > b) - (a < b)], "b")',
        ),
        only_cpp=(
            'cout << "a " << (a < b ? "<" : a > b ? ">" : "==") << " b" << endl;',
            'puts(a < b ? "a < b" : a > b ? "a > b" : "a == b");',
        ),
        titles=(
            "Less or Greater",
            "The Right Sign",
        ),
        stories=(
            '@A compares the numbers a and b. The answer is "a < b" when b is the greater '
            'one, "a > b" when a is, and "a == b" when they are the same (the letters a '
            "and b themselves, not the numbers).",
            "Which sign belongs between the integers a and b: <, > or == ? Print the "
            "letter a, the sign, and the letter b, with spaces around the sign.",
        ),
        output=(
            'Print "a < b", "a > b" or "a == b".',
            "Print one line as described.",
        ),
        wrong={
            "single sign": (
                'if a < b:\n    print("a < b")\nelif a > b:\n    print("a > b")\nelse:\n'
                '    print("a = b")'
            ),
            "no equality": 'if a < b:\n    print("a < b")\nelse:\n    print("a > b")',
        },
        adjust=_mirrored,
        tags=("implementation",),
    ),
    Task(
        id="p02391",
        relative="sum-and-c",
        schema=(line(Int("a", -1000, 1000), Int("b", -1000, 1000), Int("c", -1000, 1000)),),
        python=(
            's = a + b\nif s < c:\n    print("a + b < c")\nelif s > c:\n'
            '    print("a + b > c")\nelse:\n    print("a + b == c")',
            'sign = "<"\nif a + b == c:\n    sign = "=="\nif a + b - c > 0:\n'
            '    sign = ">"\nprint("a + b " + sign + " c")',
        ),
        only_python=('print("a + b", "<" if a + b < c else ">" if a + b > c else "==", "c")',),
        only_cpp=(
            'string sign = a + b < c ? "<" : a + b > c ? ">" : "==";\n'
            'cout << "a + b " << sign << " c" << endl;',
        ),
        titles=(
            "A Sum and a Number",
            "Compare the Sum",
        ),
        stories=(
            'You are given integers a, b and c. Print "a + b < c", "a + b > c" or "a + b '
            '== c", whichever of these is true.',
            "@A puts weights a and b on the left pan and c on the right (they are strange "
            'weights and may be negative). If the right pan is heavier, print "a + b < '
            'c"; if the left one is, print "a + b > c"; if they balance, print "a + b == '
            'c".',
        ),
        output=(
            "Print one of the three lines.",
            "Print the true statement.",
        ),
        wrong={
            "b ignored": (
                'if a < c:\n    print("a + b < c")\nelif a > c:\n    print("a + b > c")\n'
                'else:\n    print("a + b == c")'
            ),
            "no equality": ('if a + b < c:\n    print("a + b < c")\nelse:\n    print("a + b > c")'),
        },
        adjust=_close,
        tags=("implementation",),
    ),
    Task(
        id="p02391",
        relative="nearer-to-zero",
        schema=(line(Int("a", -1000, 1000), Int("b", -1000, 1000)),),
        python=(
            'if abs(a) < abs(b):\n    print("a")\nelif abs(a) > abs(b):\n    print("b")\n'
            'else:\n    print("both")',
            'x = a * a\ny = b * b\nif x == y:\n    print("both")\nelif x < y:\n'
            '    print("a")\nelse:\n    print("b")',
        ),
        only_python=('print("both" if abs(a) == abs(b) else "a" if abs(a) < abs(b) else "b")',),
        only_cpp=(
            'int d = abs(a) - abs(b);\ncout << (d < 0 ? "a" : d > 0 ? "b" : "both") << endl;',
        ),
        titles=(
            "Nearer to Zero",
            "Who Is Closer",
        ),
        stories=(
            "Two houses stand on a number line at positions a and b, and the station is "
            'at 0. Print "a" if house a is nearer to the station, "b" if house b is '
            'nearer, and "both" if the distances are equal.',
            "Which of the integers a and b has the smaller absolute value? Print the "
            "letter a or b, or the word both if the absolute values agree.",
        ),
        output=(
            "Print a, b or both.",
            "Print the answer, one word.",
        ),
        wrong={
            "plain comparison": (
                'if a < b:\n    print("a")\nelif a > b:\n    print("b")\nelse:\n    print("both")'
            ),
            "further": (
                'if abs(a) > abs(b):\n    print("a")\nelif abs(a) < abs(b):\n    print("b")\n'
                'else:\n    print("both")'
            ),
        },
        adjust=_mirrored,
        tags=("implementation",),
    ),
    Task(
        id="p02393",
        schema=(line(Int("a", 1, 10000), Int("b", 1, 10000), Int("c", 1, 10000)),),
        python=(
            "if a > b:\n    a, b = b, a\nif b > c:\n    b, c = c, b\nif a > b:\n"
            "    a, b = b, a\nprint(a, b, c)",
            "low = min(a, min(b, c))\nhigh = max(a, max(b, c))\n"
            "print(low, a + b + c - low - high, high)",
        ),
        only_python=("print(*sorted([a, b, c]))",),
        only_cpp=(
            "int v[] = {a, b, c};\nsort(v, v + 3);\n"
            'cout << v[0] << " " << v[1] << " " << v[2] << endl;',
        ),
        wrong={
            "one pass": ("if a > b:\n    a, b = b, a\nif b > c:\n    b, c = c, b\nprint(a, b, c)"),
            "descending": (
                "low = min(a, min(b, c))\nhigh = max(a, max(b, c))\n"
                "print(high, a + b + c - low - high, low)"
            ),
        },
        tags=("sorting",),
    ),
)

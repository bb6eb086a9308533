"""Tasks p02601 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _few_steps(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["k"] = rng.randint(1, 4)
    return values


TASKS = (
    Task(
        id="p02601",
        schema=(
            line(Int("a", 1, 7), Int("b", 1, 7), Int("c", 1, 7)),
            line(Int("k", 1, 7)),
        ),
        python=(
            (
                "while b <= a:\n    b *= 2\n    k -= 1\nwhile c <= b:\n"
                '    c *= 2\n    k -= 1\nif k >= 0:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
            (
                "for i in range(k):\n    if a >= b:\n        b *= 2\n"
                "    else:\n        c *= 2\nif a < b and b < c:\n"
                '    print("Yes")\nelse:\n    print("No")'
            ),
        ),
        only_python=(
            (
                "for _ in range(k):\n    if b <= a:\n        b *= 2\n"
                "    elif c <= b:\n        c *= 2\n"
                'print("Yes" if a < b < c else "No")'
            ),
        ),
        only_cpp=(
            (
                "while (k--) {\n    if (a >= b) b <<= 1;\n    else c <<= 1;\n"
                '}\ncout << (a < b && b < c ? "Yes" : "No") << endl;'
            ),
        ),
        titles=(
            "Doubling Three Numbers",
            "Make It Increasing",
        ),
        output=(
            "Print Yes or No.",
            "Print the word that answers the question.",
        ),
        stories=(
            (
                "Three numbers a, b, c stand in a row. In one step @A may double one of them. Can "
                "a < b < c be reached with k steps or fewer? Answer Yes or No."
            ),
            (
                "The plants of @A, @B and a neighbour are a, b and c cm high. A spoon of "
                "fertilizer doubles the height of one plant, and there are only k spoons (not all "
                "need be used). Print Yes if the plant of @B can get taller than that of @A and "
                "the neighbour's taller than that of @B, and No if not."
            ),
        ),
        wrong={
            "equal is enough": (
                "while b < a:\n    b *= 2\n    k -= 1\nwhile c < b:\n"
                '    c *= 2\n    k -= 1\nif k >= 0:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
            "b never grows": (
                "for i in range(k):\n    c *= 2\nif a < b and b < c:\n"
                '    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_few_steps,
        rating=900,
        tags=("greedy", "simulation"),
    ),
    Task(
        id="p02601",
        relative="fewest-doublings",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000)),),
        python=(
            "ans = 0\nwhile a <= b:\n    a *= 2\n    ans += 1\nprint(ans)",
            (
                "ans = 0\nfor i in range(20):\n    if a <= b:\n        a += a\n"
                "        ans += 1\nprint(ans)"
            ),
        ),
        only_python=("print(next(i for i in range(20) if a << i > b))",),
        only_cpp=(("int cnt = 0;\nfor (; a <= b; a *= 2) cnt++;\ncout << cnt << endl;"),),
        titles=(
            "Overtake",
            "How Many Doublings",
        ),
        output=(
            "Print the answer.",
            "Print the number of times.",
        ),
        stories=(
            (
                "You are given integers a and b. How many times must a be doubled until it is "
                "greater than b? The number is 0 if a is greater already."
            ),
            (
                "A colony of a cells doubles every hour. Find the first number of full hours "
                "after which there are more than b cells."
            ),
        ),
        wrong={
            "equal": "ans = 0\nwhile a < b:\n    a *= 2\n    ans += 1\nprint(ans)",
        },
        tags=("simulation",),
    ),
    Task(
        id="p02601",
        relative="halve-the-largest",
        schema=(
            line(Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)),
            line(Int("k", 1, 7)),
        ),
        python=(
            (
                "for i in range(k):\n    if a >= b and a >= c:\n"
                "        a //= 2\n    elif b >= c:\n        b //= 2\n"
                "    else:\n        c //= 2\nprint(a + b + c)"
            ),
            (
                "v = [a, b, c]\nfor i in range(k):\n    v.sort()\n"
                "    v[2] = v[2] // 2\nprint(v[0] + v[1] + v[2])"
            ),
        ),
        only_python=(
            ("v = [a, b, c]\nfor _ in range(k):\n    v[v.index(max(v))] //= 2\nprint(sum(v))"),
        ),
        titles=(
            "Halving",
            "Taxes",
        ),
        output=(
            "Print the sum.",
            "Print the number that is asked for.",
        ),
        stories=(
            (
                "Three numbers a, b and c are on a board. k times, the largest of them is "
                "replaced by its half, rounded down (if several are largest, one of these). Find "
                "the sum of the three numbers at the end."
            ),
            (
                "@A, @B and a friend own a, b and c coins. On each of k days, a person who has "
                "the most coins at that moment loses some: x coins become x / 2, rounded down. "
                "How many coins do the three have together afterwards?"
            ),
        ),
        wrong={
            "always a": "for i in range(k):\n    a //= 2\nprint(a + b + c)",
        },
        rating=900,
        tags=("simulation",),
    ),
)

"""Tasks p02783 to p02835 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _healing(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    return {**values, "a": max(a, b, 2), "b": min(a, max(a, b, 2) - 1)}


def _near_21(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        x = rng.randint(4, 13)
        y = rng.randint(max(1, 8 - x), min(13, 20 - x))
        values["a"] = [x, y, min(13, rng.randint(21, 22) - x - y)]
    return values


def _few(rng: Random, size: str, values: Values) -> Values:
    limit = max(1, values["h"] // 3)
    if rng.random() < 0.6:
        values["a"] = min(values["a"], limit)
        values["b"] = min(values["b"], limit)
    return values


TASKS = (
    Task(
        id="p02783",
        schema=(line(Int("h", 1, 10000), Int("a", 1, 10000)),),
        python=(
            "print((h + a - 1) // a)",
            "count = 0\nwhile h > 0:\n    h -= a\n    count += 1\nprint(count)",
            "ans = h // a\nif h % a > 0:\n    ans += 1\nprint(ans)",
        ),
        only_python=(
            "print(-(-h // a))",
            "print(len(range(0, h, a)))",
        ),
        only_cpp=(
            "cout << h / a + (h % a != 0) << endl;",
            "int n = 0;\nfor (; h > 0; h -= a) n++;\ncout << n << endl;",
        ),
        titles=(
            "Attacks",
            "Fight with a Dragon",
        ),
        stories=(
            "A dragon has h points of life, and each blow of @A takes a of them away. The "
            "dragon is beaten as soon as 0 points or less are left. Print how many blows "
            "it takes.",
            "Find the smallest integer x for which x times a is at least h.",
            "@A has to carry h bricks to the roof and can take up to a bricks on each "
            "walk. How many walks are needed?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "rounded down": "print(h // a)",
            "always one more": "print(h // a + 1)",
        },
        tags=("math",),
    ),
    Task(
        id="p02783",
        relative="healing",
        schema=(line(Int("h", 1, 10000), Int("a", 2, 10000), Int("b", 1, 9999)),),
        python=(
            "count = 1\nh -= a\nwhile h > 0:\n    h += b\n    h -= a\n    count += 1\nprint(count)",
            "if h <= a:\n    print(1)\nelse:\n    print(1 + (h - a + a - b - 1) // (a - b))",
        ),
        only_python=("print(1 if h <= a else 1 - (a - h) // (a - b))",),
        only_cpp=(
            "int turns = 0;\nwhile (true) {\n    turns++;\n    h -= a;\n"
            "    if (h <= 0) break;\n    h += b;\n}\ncout << turns << endl;",
        ),
        titles=(
            "Healing Monster",
            "Snail in a Well",
        ),
        stories=(
            "A monster has health h. Each attack of @A lowers its health by a. If the "
            "health is 0 or less after an attack, @A has won; otherwise the monster gains "
            "b health before the next attack. How many attacks does @A make?",
            "A snail sits at the bottom of a well that is h metres deep. Every day it "
            "climbs a metres, and if it has not reached the top by then, it slides back b "
            "metres in the night. Here b is less than a. Print the number of the day on "
            "which it reaches the top; the first day is 1.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "plain division": "print((h + a - b - 1) // (a - b))",
            "no healing": "print((h + a - 1) // a)",
        },
        adjust=_healing,
        valid=lambda values: values["b"] < values["a"],
        constraints=("b < a",),
        tags=("simulation",),
    ),
    Task(
        id="p02783",
        relative="last-blow",
        schema=(line(Int("h", 1, 10000), Int("a", 1, 10000), Int("b", 1, 10000)),),
        python=(
            "turn = 0\nwhile h > 0:\n    if turn % 2 == 0:\n        h -= a\n    else:\n"
            '        h -= b\n    turn += 1\nif turn % 2 == 1:\n    print("First")\nelse:\n'
            '    print("Second")',
            'r = h % (a + b)\nif r > 0 and r <= a:\n    print("First")\nelse:\n    print("Second")',
        ),
        only_python=('print("First" if 0 < h % (a + b) <= a else "Second")',),
        only_cpp=(
            "bool first = false;\nwhile (h > 0) {\n    first = !first;\n"
            '    h -= first ? a : b;\n}\ncout << (first ? "First" : "Second") << endl;',
        ),
        titles=(
            "The Last Blow",
            "Who Finishes It",
        ),
        stories=(
            "Two heroes attack a monster of health h by turns. A blow of the first hero "
            "takes away a health, a blow of the second takes away b, and the first hero "
            "begins. Whose blow makes the health 0 or less? Print First or Second.",
            "@A and @B eat from a bowl of h nuts in turn, beginning with @A. @A eats a "
            "nuts each time and @B eats b nuts each time, or all nuts that are left if "
            "there are not so many. Print First if @A eats the last nut, and Second if @B "
            "does.",
        ),
        output=(
            'Print "First" if the one who begins also ends it, and "Second" otherwise.',
            "Print First or Second.",
        ),
        wrong={
            "remainder zero": (
                'if h % (a + b) <= a:\n    print("First")\nelse:\n    print("Second")'
            ),
        },
        adjust=_few,
        tags=("simulation",),
    ),
    Task(
        id="p02835",
        schema=(line(Ints("a", 3, 1, 13)),),
        python=(
            'if sum(a) >= 22:\n    print("bust")\nelse:\n    print("win")',
            'total = a[0] + a[1] + a[2]\nif total < 22:\n    print("win")\nelse:\n'
            '    print("bust")',
        ),
        only_python=(
            'print("bust" if sum(a) > 21 else "win")',
            'print(["win", "bust"][sum(a) >= 22])',
        ),
        only_cpp=('cout << (a[0] + a[1] + a[2] >= 22 ? "bust" : "win") << endl;',),
        titles=(
            "Up to 21",
            "Three Cards",
        ),
        stories=(
            "@A holds three cards with the values a_1, a_2 and a_3. @A loses with a total "
            "above 21. Print bust if @A loses and win if not.",
            "Three parcels weigh a_1, a_2 and a_3 kilograms, and the shelf bears 21 "
            "kilograms. Print win if it bears all three parcels at once; print bust if "
            "they are too heavy.",
        ),
        output=(
            'Print "bust" if the sum is more than 21, and "win" otherwise.',
            "Print bust or win.",
        ),
        wrong={
            "21 too": 'if sum(a) >= 21:\n    print("bust")\nelse:\n    print("win")',
            "22 allowed": 'if sum(a) > 22:\n    print("bust")\nelse:\n    print("win")',
        },
        adjust=_near_21,
        tags=("implementation",),
    ),
    Task(
        id="p02835",
        relative="two-hands",
        schema=(
            line(Ints("a", 3, 1, 13)),
            line(Ints("b", 3, 1, 13)),
        ),
        python=(
            "x = a[0] + a[1] + a[2]\ny = b[0] + b[1] + b[2]\nif x >= 22:\n    x = 0\n"
            'if y >= 22:\n    y = 0\nif x > y:\n    print("A")\nelif x < y:\n'
            '    print("B")\nelse:\n    print("Draw")',
            "x = 0\ny = 0\nfor i in range(3):\n    x += a[i]\n    y += b[i]\n"
            'if (x > 21 and y > 21) or x == y:\n    print("Draw")\n'
            'elif y > 21 or (x <= 21 and x > y):\n    print("A")\nelse:\n    print("B")',
        ),
        only_python=(
            "x, y = [sum(h) if sum(h) < 22 else 0 for h in (a, b)]\n"
            'print("A" if x > y else "B" if y > x else "Draw")',
        ),
        only_cpp=(
            "int x = accumulate(a.begin(), a.end(), 0), y = accumulate(b.begin(), b.end(), "
            "0);\nif (x > 21) x = 0;\nif (y > 21) y = 0;\n"
            'cout << (x > y ? "A" : x < y ? "B" : "Draw") << endl;',
        ),
        titles=(
            "Two Hands",
            "Duel of Cards",
        ),
        stories=(
            "Two players hold three cards each: player A has a_1, a_2, a_3 and player B "
            "has b_1, b_2, b_3. The score of a player is the sum of the three cards, or 0 "
            "if this sum is 22 or more. Print A or B, whoever has the higher score, or "
            "Draw if the scores are equal.",
            "Two teams carry three stones each into their boats, with weights a_1, a_2, "
            "a_3 and b_1, b_2, b_3. A boat with a load of more than 21 sinks, and its "
            "load counts as nothing. The team that has more load in the end wins. Print A "
            "if the first team wins, B if the second wins, and Draw if nobody does.",
        ),
        output=(
            "Print A, B or Draw.",
            "Print the winner.",
        ),
        wrong={
            "no limit": (
                'x = sum(a)\ny = sum(b)\nif x > y:\n    print("A")\nelif x < y:\n'
                '    print("B")\nelse:\n    print("Draw")'
            ),
            "21 is too much": (
                "x = a[0] + a[1] + a[2]\ny = b[0] + b[1] + b[2]\nif x >= 21:\n    x = 0\n"
                'if y >= 21:\n    y = 0\nif x > y:\n    print("A")\nelif x < y:\n'
                '    print("B")\nelse:\n    print("Draw")'
            ),
        },
        adjust=_near_21,
        tags=("implementation",),
    ),
    Task(
        id="p02835",
        relative="spread",
        schema=(line(Ints("a", 3, 1, 13)),),
        python=(
            'if max(a) - min(a) >= 5:\n    print("wide")\nelse:\n    print("narrow")',
            'a.sort()\nif a[2] - a[0] < 5:\n    print("narrow")\nelse:\n    print("wide")',
        ),
        only_python=('print("wide" if max(a) - min(a) > 4 else "narrow")',),
        only_cpp=(
            'sort(a.begin(), a.end());\ncout << (a[2] - a[0] >= 5 ? "wide" : "narrow") << endl;',
        ),
        titles=(
            "Wide or Narrow",
            "Spread",
        ),
        stories=(
            "For three integers a_1, a_2, a_3, take the difference of the largest and the "
            "smallest. If it is 5 or more, print wide; if it is less than 5, print narrow.",
            "Three friends are a_1, a_2 and a_3 years old. Print narrow if any two of "
            "them are less than five years apart, and wide if there are two friends with "
            "five or more years between them.",
        ),
        output=(
            'Print "wide" if the difference is at least 5, and "narrow" otherwise.',
            "Print wide or narrow.",
        ),
        wrong={
            "neighbours only": (
                'if abs(a[0] - a[1]) >= 5 or abs(a[1] - a[2]) >= 5:\n    print("wide")\n'
                'else:\n    print("narrow")'
            ),
            "more than five": (
                'if max(a) - min(a) > 5:\n    print("wide")\nelse:\n    print("narrow")'
            ),
        },
        tags=("implementation",),
    ),
)

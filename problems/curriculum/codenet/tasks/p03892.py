"""Tasks p03892 to p04030 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Rows, Values, Word, line
from problems.curriculum.codenet._task import Task


def _segment(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        g, p, q = rng.randint(1, 30), rng.randint(-9, 9), rng.randint(-9, 9)
        values["c"] = min(10**9, max(1, values["a"] + g * p))
        values["d"] = min(10**9, max(1, values["b"] + g * q))
    return values


def _common(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        g = rng.randint(1, 1000)
        values["x"], values["y"] = (1 + v % 99 for v in (values["x"], values["y"]))
        values["x"], values["y"] = values["x"] * g, values["y"] * g
    return values


def _floor(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        g = rng.randint(2, 50)
        values["x"], values["y"] = g * rng.randint(1, 20), g * rng.randint(1, 20)
    return values


def _keys(rng: Random, size: str, values: Values) -> Values:
    keys = [rng.choice("0011B") for _ in values["s"]]
    if not _typed("".join(keys)):
        keys[-1] = rng.choice("01")
    return {**values, "s": "".join(keys)}


def _typed(keys: str) -> str:
    text = ""
    for key in keys:
        text = text[:-1] if key == "B" else text + key
    return text


TASKS = (
    Task(
        id="p03892",
        schema=(line(*(Int(name, 1, 10**9) for name in "abcd")),),
        python=(
            "x = abs(a - c)\ny = abs(b - d)\nif x == 0 or y == 0:\n    print(0)\nelse:\n    p "
            "= x\n    q = y\n    while q > 0:\n        p, q = q, p % q\n    print(x + y - p)",
            "x = max(a, c) - min(a, c)\ny = max(b, d) - min(b, d)\np = x\nq = y\nwhile p > 0 "
            "and q > 0:\n    if p > q:\n        p %= q\n    else:\n        q %= p\nprint(x + y "
            "- max(p, q))",
        ),
        only_python=("x, y = abs(a - c), abs(b - d)\nprint(x + y - gcd(x, y))",),
        only_cpp=("int x = abs(a - c), y = abs(b - d);\ncout << x + y - __gcd(x, y) << endl;",),
        top_python="from math import gcd",
        titles=("Diagonal Cut", "Crossed Cells"),
        stories=(
            "On squared paper with unit squares whose corners have integer coordinates, @A "
            "draws a straight line from the point (a, b) to the different point (c, d). How "
            "many unit squares have a part of the line in their interior? Touching only a "
            "corner or running along an edge does not count.",
            "You are given integers a, b, c and d. Let x = |a - c| and y = |b - d|; they are "
            "not both 0. Print x + y minus the greatest common divisor of x and y, where the "
            "greatest common divisor of 0 and z is z.",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "no common divisor": "print(abs(a - c) + abs(b - d) - 1)",
            "sum only": "print(abs(a - c) + abs(b - d))",
        },
        adjust=_segment,
        valid=lambda values: (values["a"], values["b"]) != (values["c"], values["d"]),
        constraints=("(a, b) and (c, d) are different",),
        rating=1100,
        tags=("math", "number theory"),
    ),
    Task(
        id="p03892",
        relative="points-on-segment",
        schema=(line(Int("x", 1, 1000000000), Int("y", 1, 1000000000)),),
        python=(
            "p = x\nq = y\nwhile q > 0:\n    p, q = q, p % q\nprint(p + 1)",
            "while x != 0 and y != 0:\n    if x > y:\n        x %= y\n    else:\n        y %= "
            "x\nprint(max(x, y) + 1)",
        ),
        only_python=("print(gcd(x, y) + 1)",),
        only_cpp=("cout << __gcd(x, y) + 1 << endl;",),
        top_python="from math import gcd",
        titles=("Grid Points on a Line", "Posts of a Fence"),
        stories=(
            "A straight fence goes from the point (0, 0) to the point (x, y). A post stands at "
            "every point of the fence that has two integer coordinates, both ends included. "
            "How many posts are there?",
            "For given integers x and y, print one more than the greatest common divisor of x "
            "and y.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "ends left out": "p = x\nq = y\nwhile q > 0:\n    p, q = q, p % q\nprint(p - 1)",
            "shorter side": "print(min(x, y) + 1)",
        },
        adjust=_common,
        rating=1000,
        tags=("number theory",),
    ),
    Task(
        id="p03892",
        relative="square-tiles",
        schema=(line(Int("x", 1, 1000), Int("y", 1, 1000)),),
        python=(
            "p = x\nq = y\nwhile q > 0:\n    p, q = q, p % q\nprint(x // p * (y // p))",
            "best = 1\nfor k in range(1, min(x, y) + 1):\n    if x % k == 0 and y % k == "
            "0:\n        best = k\nprint((x // best) * (y // best))",
        ),
        only_python=("print(x * y // gcd(x, y) ** 2)",),
        only_cpp=("int g = __gcd(x, y);\ncout << (x / g) * (y / g) << endl;",),
        top_python="from math import gcd",
        titles=("Fewest Square Tiles", "Tiling a Floor"),
        stories=(
            "A floor of x times y centimeters is covered completely with equal square tiles, "
            "without gaps and without cutting any. The side of a tile is an integer. How many "
            "tiles are needed at least?",
            "You are given integers x and y. Let g be their greatest common divisor. Print the "
            "product of x / g and y / g.",
        ),
        output=("Print the smallest number of tiles.", "Print the answer."),
        wrong={
            "unit tiles": "print(x * y)",
            "once divided": "p = x\nq = y\nwhile q > 0:\n    p, q = q, p % q\nprint(x * y // p)",
        },
        adjust=_floor,
        rating=1000,
        tags=("number theory",),
    ),
    Task(
        id="p04030",
        schema=(line(Word("s", 1, 10, alphabet="01B")),),
        python=(
            't = []\nfor i in range(len(s)):\n    c = s[i]\n    if c == "B":\n        if '
            'len(t) > 0:\n            t.pop()\n    elif c == "0":\n        t.append(0)\n    '
            'else:\n        t.append(1)\ntext = ""\nfor x in t:\n    text += str(x)\n'
            "print(text)",
            'text = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c != "B":\n        text '
            "+= s[i]\n    elif len(text) > 0:\n        text = text[:len(text) - 1]\nprint(text)",
        ),
        only_python=(
            't = ""\nfor c in s:\n    t = t[:-1] if c == "B" else t + c\nprint(t)',
            't = []\nfor c in s:\n    if c != "B":\n        t.append(c)\n    elif t:\n        '
            't.pop()\nprint("".join(t))',
        ),
        only_cpp=(
            "string t;\nfor (char c : s) {\n    if (c != 'B') t += c;\n    else if "
            "(!t.empty()) t.pop_back();\n}\ncout << t << endl;",
        ),
        titles=("Three Keys", "Stack of Cards"),
        stories=(
            "@A puts cards with 0 or 1 on a stack, and sometimes takes the top card away. The "
            "string s lists the moves: 0 or 1 means that a card with this digit is put on top, "
            "B means that the top card is removed (if there is no card, nothing changes). "
            "Print the digits on the stack at the end, from the bottom to the top; at least "
            "one card is left.",
            "Begin with an empty text and read s from left to right. At 0 or 1, write this "
            "character at the end of the text. At B, delete the last character of the text, "
            "unless the text is empty. Print the final text, which is never empty.",
        ),
        output=("Print the string.", "Print the final text."),
        wrong={
            "B only skipped": (
                'text = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c != "B":\n        '
                "text += s[i]\nprint(text)"
            ),
            "clears everything": (
                'text = ""\nfor i in range(len(s)):\n    c = s[i]\n    if c == "B":\n        '
                'text = ""\n    else:\n        text += s[i]\nprint(text + "")'
            ),
        },
        adjust=_keys,
        valid=lambda values: _typed(values["s"]) != "",
        constraints=("the answer is not an empty string",),
        rating=900,
        tags=("strings", "simulation"),
    ),
    Task(
        id="p04030",
        relative="final-length",
        schema=(line(Word("s", 1, 100, alphabet="abB")),),
        python=(
            'size = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "B":\n        size = '
            "max(0, size - 1)\n    else:\n        size += 1\nprint(size)",
            'count = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c != "B":\n        count '
            "+= 1\n    elif count > 0:\n        count -= 1\nprint(count)",
        ),
        only_python=('n = 0\nfor c in s:\n    n = max(n - 1, 0) if c == "B" else n + 1\nprint(n)',),
        only_cpp=(
            "int n = 0;\nfor (char c : s) n = c == 'B' ? max(0, n - 1) : n + 1;\ncout << n << "
            "endl;",
        ),
        titles=("How Long Is the Text?", "Backspace Count"),
        stories=(
            "A keyboard has the keys a, b and B. The keys a and b write a letter at the end of "
            "the text, and B deletes the last letter, or does nothing if the text is empty. "
            "The text is empty at first. Given the string s of the keys pressed, find the "
            "length of the text at the end.",
            "A box is empty at first. Reading s from left to right, put a ball in for each a "
            "and each b, and take a ball out for each B if there is one. How many balls are in "
            "the box in the end?",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "may be negative": (
                'size = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "B":\n        '
                "size -= 1\n    else:\n        size += 1\nprint(size)"
            ),
            "empty at the end only": (
                'size = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "B":\n        '
                "size -= 1\n    else:\n        size += 1\nprint(max(0, size))"
            ),
        },
        rating=900,
        tags=("strings", "simulation"),
    ),
    Task(
        id="p04030",
        relative="passengers",
        schema=(
            line(Int("n", 1, 100), Int("k", 1, 20)),
            line(Rows("d", "n", ("x", "y"), ((0, 20), (0, 20)))),
        ),
        python=(
            "inside = 0\nfor x, y in d:\n    inside -= min(inside, x)\n    inside += y\n    "
            "inside = min(inside, k)\nprint(inside)",
            "p = 0\nfor x, y in d:\n    if x > p:\n        p = 0\n    else:\n        p -= "
            "x\n    p += y\n    if p > k:\n        p = k\nprint(p)",
        ),
        only_python=("p = 0\nfor x, y in d:\n    p = min(k, max(0, p - x) + y)\nprint(p)",),
        only_cpp=(
            "int p = 0;\nfor (auto [x, y] : d) p = min(k, max(0, p - x) + y);\ncout << p << endl;",
        ),
        titles=("A Small Bus", "Water Tank"),
        stories=(
            "A tank holds at most k liters of water and is empty at first. n times, first x_i "
            "liters are taken out (or all the water, if there is less), and then y_i liters "
            "are poured in; what does not fit is lost. How many liters are in the tank at the "
            "end?",
            "A bus with k seats starts empty. At stop i, for i from 1 to n, x_i passengers "
            "want to get off (if there are fewer, all get off), and then y_i people want to "
            "get on; they get on one by one as long as a seat is free. How many passengers are "
            "in the bus after stop n?",
        ),
        output=("Print the number.", "Print one integer."),
        wrong={
            "no limit": "p = 0\nfor x, y in d:\n    p = max(0, p - x) + y\nprint(p)",
            "on before off": (
                "p = 0\nfor x, y in d:\n    p = min(k, p + y)\n    p = max(0, p - x)\nprint(p)"
            ),
        },
        rating=900,
        tags=("simulation",),
    ),
)

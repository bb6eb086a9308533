"""Tasks p03712 to p03781 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Grid, Int, Values, line
from problems.curriculum.codenet._task import Task


def _poles(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        c = rng.choice((2 * values["b"] - values["a"], values["a"]))
        values["c"] = min(100, max(1, c))
    return values


def _triangular(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        t = rng.randint(1, 40)
        values["x"] = max(1, t * (t + 1) // 2 + rng.randint(-1, 1))
    return values


def _reached(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        n = rng.randint(1, 12)
        values["x"] = n * values["a"] + values["d"] * n * (n - 1) // 2
    return values


TASKS = (
    Task(
        id="p03712",
        schema=(
            line(Int("h", 1, 100), Int("w", 1, 100)),
            line(Grid("a", "h", "w", "abcdefghijklmnopqrstuvwxyz")),
        ),
        python=(
            'border = ""\nfor i in range(w + 2):\n    border += "#"\nprint(border)\nfor i in '
            'range(h):\n    print("#" + a[i] + "#")\nprint(border)',
            'for i in range(h + 2):\n    t = ""\n    for j in range(w + 2):\n        if i == 0 '
            'or j == 0 or i == h + 1 or j == w + 1:\n            t += "#"\n        '
            "else:\n            t += a[i - 1][j - 1]\n    print(t)",
        ),
        only_python=(
            'print("#" * (w + 2))\nfor row in a:\n    print(f"#{row}#")\nprint("#" * (w + 2))',
            'print("\\n".join(["#" * (w + 2), *("#" + r + "#" for r in a), "#" * (w + 2)]))',
        ),
        only_cpp=(
            "string edge(w + 2, '#');\ncout << edge << endl;\nfor (auto& row : a) cout << '#' "
            "<< row << '#' << endl;\ncout << edge << endl;",
        ),
        titles=("Framed Picture", "Fence Around a Garden"),
        stories=(
            "A garden is drawn as h rows of w lowercase letters. @A builds a fence directly "
            "around it, also at the corners, and draws each piece of the fence as #. Print the "
            "drawing with the fence: h + 2 rows of w + 2 characters.",
            "Print a table with h + 2 rows and w + 2 columns. Its first and last rows and its "
            "first and last columns consist of # only; the inner part is the given table of h "
            "rows with w letters each.",
        ),
        output=("Print the rows.", "Print h + 2 lines."),
        wrong={
            "no sides": (
                'border = ""\nfor i in range(w):\n    border += "#"\nprint(border)\nfor i in '
                "range(h):\n    print(a[i])\nprint(border)"
            ),
            "top only": (
                'border = ""\nfor i in range(w + 2):\n    border += "#"\nprint(border)\nfor i '
                'in range(h):\n    print("#" + a[i] + "#")'
            ),
        },
        rating=900,
        tags=("grids", "strings"),
    ),
    Task(
        id="p03712",
        relative="hollow-box",
        schema=(line(Int("h", 2, 50), Int("w", 2, 50)),),
        python=(
            'for i in range(h):\n    t = ""\n    for j in range(w):\n        if i == 0 or j == '
            '0 or i == h - 1 or j == w - 1:\n            t += "#"\n        else:\n            '
            't += "."\n    print(t)',
            'full = ""\ninner = "#"\nfor j in range(w):\n    full += "#"\n    if j >= '
            '2:\n        inner += "."\ninner += "#"\nprint(full)\nfor i in range(h - 2):\n    '
            "print(inner)\nprint(full)",
        ),
        only_python=(
            'print("#" * w)\nfor _ in range(h - 2):\n    print("#" + "." * (w - 2) + "#")\n'
            'print("#" * w)',
        ),
        only_cpp=(
            "for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) cout << (i % (h - "
            "1) == 0 || j % (w - 1) == 0 ? '#' : '.');\n    cout << endl;\n}",
        ),
        titles=("Draw a Frame", "Hollow Rectangle"),
        stories=(
            "Draw a rectangle of h rows and w columns of characters: # on its border, that is, "
            "in the first and last row and in the first and last column, and a point (.) "
            "everywhere else.",
            "A castle is h meters long and w meters wide. On its plan every square meter is "
            "one character: # for the wall, which is the outermost square meter on each of the "
            "four sides, and . for the yard inside. Print the plan, with h rows of w "
            "characters.",
        ),
        output=("Print h lines.", "Print the drawing."),
        wrong={
            "filled": (
                'for i in range(h):\n    t = ""\n    for j in range(w):\n        t += "#"\n    '
                "print(t)"
            ),
            "open bottom": (
                'for i in range(h):\n    t = ""\n    for j in range(w):\n        if i == 0 or '
                'j == 0 or j == w - 1:\n            t += "#"\n        else:\n            t += '
                '"."\n    print(t)'
            ),
        },
        tags=("grids",),
    ),
    Task(
        id="p03712",
        relative="count-border-letters",
        schema=(line(Int("h", 1, 50), Int("w", 1, 50)), line(Grid("a", "h", "w", ".#"))),
        python=(
            "count = 0\nfor i in range(h):\n    for j in range(w):\n        c = "
            "a[i][j]\n        if i == 0 or j == 0 or i == h - 1 or j == w - 1:\n            if "
            'c == "#":\n                count += 1\nprint(count)',
            "count = 0\nfor i in range(h):\n    for j in range(w):\n        c = "
            "a[i][j]\n        inside = 0 < i and i < h - 1 and 0 < j and j < w - 1\n        if "
            'c == "#" and not inside:\n            count += 1\nprint(count)',
        ),
        only_python=(
            'print(sum(a[i][j] == "#" for i in range(h) for j in range(w) if i in (0, h - 1) '
            "or j in (0, w - 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i < h; i++)\n    for (int j = 0; j < w; "
            "j++)\n        if (i == 0 || j == 0 || i == h - 1 || j == w - 1) ans += a[i][j] == "
            "'#';\ncout << ans << endl;",
        ),
        titles=("Stones at the Edge", "Border Cells"),
        stories=(
            "A board with h rows and w columns is given; # is a cell with a stone and . is an "
            "empty cell. How many stones lie in the first row, the last row, the first column "
            "or the last column? A stone counts once even if it lies at a corner.",
            "In a grid of h rows and w columns, a cell is at the border if it lies in an "
            "outermost row or column. Count the border cells that contain the character #.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "all cells": (
                "count = 0\nfor i in range(h):\n    for j in range(w):\n        c = "
                'a[i][j]\n        if c == "#":\n            count += 1\nprint(count)'
            ),
            "rows only": (
                "count = 0\nfor i in range(h):\n    for j in range(w):\n        c = "
                "a[i][j]\n        if i == 0 or i == h - 1:\n            if c == "
                '"#":\n                count += 1\nprint(count)'
            ),
        },
        rating=900,
        tags=("grids",),
    ),
    Task(
        id="p03759",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            'if b - a == c - b:\n    print("YES")\nelse:\n    print("NO")',
            'print("YES" if 2 * b == a + c else "NO")',
        ),
        only_python=('print("YNEOS"[b - a != c - b::2])',),
        only_cpp=('cout << (b - a == c - b ? "YES" : "NO") << endl;',),
        wrong={
            "absolute": 'if abs(b - a) == abs(c - b):\n    print("YES")\nelse:\n    print("NO")',
        },
        adjust=_poles,
    ),
    Task(
        id="p03781",
        schema=(line(Int("x", 1, 1000000000)),),
        python=(
            "t = 0\ntotal = 0\nwhile total < x:\n    t += 1\n    total += t\nprint(t)",
            "t = 1\nwhile t * (t + 1) // 2 < x:\n    t += 1\nprint(t)",
        ),
        only_python=(
            "print(next(t for t in count(1) if t * (t + 1) >= 2 * x))",
            "i = 0\nwhile x > 0:\n    i += 1\n    x -= i\nprint(i)",
        ),
        only_cpp=("int t = 0;\nwhile (x > 0) x -= ++t;\ncout << t << endl;",),
        top_python="from itertools import count",
        titles=("Growing Jumps", "Frog on the Stairs"),
        stories=(
            "A frog sits on stair 0. In second number i it either rests or jumps exactly i "
            "stairs up or down. After how many seconds, at the earliest, can it sit on stair x?",
            "Let s(t) = 1 + 2 + ... + t. Find the smallest positive integer t for which s(t) "
            "is greater than or equal to x. (Leaving out one suitable summand then gives "
            "exactly x.)",
        ),
        output=("Print the smallest number.", "Print t."),
        wrong={
            "strict": "t = 0\ntotal = 0\nwhile total <= x:\n    t += 1\n    total += t\nprint(t)",
            "rounded down": "t = 1\nwhile (t + 1) * (t + 2) // 2 <= x:\n    t += 1\nprint(t)",
        },
        adjust=_triangular,
        wide=True,
        rating=1000,
        tags=("math", "greedy"),
    ),
    Task(
        id="p03781",
        relative="savings-weeks",
        schema=(line(Int("x", 1, 1000000), Int("a", 1, 1000), Int("d", 0, 100)),),
        python=(
            "weeks = 0\nmoney = 0\nwhile money < x:\n    money += a + d * weeks\n    weeks += "
            "1\nprint(weeks)",
            "weeks = 0\nrate = a\nwhile x > 0:\n    x -= rate\n    rate += d\n    weeks += 1\n"
            "print(weeks)",
        ),
        only_python=("n = 1\nwhile n * a + d * n * (n - 1) // 2 < x:\n    n += 1\nprint(n)",),
        only_cpp=(
            "int weeks = 0;\nfor (int s = 0; s < x; s += a + d * weeks, weeks++);\ncout << "
            "weeks << endl;",
        ),
        titles=("Growing Savings", "When Is It Enough?"),
        stories=(
            "@A saves a coins in the first week and in each later week d coins more than in "
            "the week before. After how many weeks does @A have at least x coins for the first "
            "time?",
            "Find the smallest positive integer n for which the sum of the n numbers a, a + d, "
            "a + 2d, ... is at least x.",
        ),
        output=("Print the number of weeks.", "Print n."),
        wrong={
            "constant rate": "print((x + a - 1) // a)",
            "strict": (
                "weeks = 0\nmoney = 0\nwhile money <= x:\n    money += a + d * weeks\n    "
                "weeks += 1\nprint(weeks)"
            ),
        },
        adjust=_reached,
        tags=("math", "simulation"),
    ),
    Task(
        id="p03781",
        relative="is-triangular",
        schema=(line(Int("x", 1, 1000000)),),
        python=(
            "t = 0\ntotal = 0\nwhile total < x:\n    t += 1\n    total += t\nif total == "
            'x:\n    print("Yes")\nelse:\n    print("No")',
            "ok = False\nfor t in range(1, 1500):\n    if t * (t + 1) == 2 * x:\n        ok = "
            'True\nprint("Yes" if ok else "No")',
        ),
        only_python=(
            'print("Yes" if isqrt(8 * x + 1) ** 2 == 8 * x + 1 else "No")',
            'print("Yes" if x in [t * (t + 1) // 2 for t in range(1, 1500)] else "No")',
        ),
        only_cpp=('int t = 0;\nwhile (x > 0) x -= ++t;\ncout << (x == 0 ? "Yes" : "No") << endl;',),
        top_python="from math import isqrt",
        titles=("Triangle of Coins", "Triangular Numbers"),
        stories=(
            "@A lays out coins in rows: one coin in the first row, two in the second, three in "
            "the third and so on. Can exactly x coins be laid out in this way, so that each "
            "row that was begun is complete? Print Yes or No.",
            "Print Yes if x = 1 + 2 + ... + t holds for some positive integer t. If not, print No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "never": 'print("Yes" if x == 1 or x == 3 else "No")',
            "one more": (
                't = 0\ntotal = 0\nwhile total < x:\n    t += 1\n    total += t\nprint("Yes" '
                'if total - x <= 1 else "No")'
            ),
        },
        adjust=_triangular,
        rating=900,
        tags=("math",),
    ),
)

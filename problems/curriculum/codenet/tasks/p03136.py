"""Tasks p03136 to p03155 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def _polygon(rng: Random, size: str, values: Values) -> Values:
    sides = values["l"]
    if rng.random() < 0.7:
        sides = [1 + v % 12 for v in sides]
        sides[0] = min(100, max(1, sum(sides[1:]) + rng.randint(-1, 1)))
        rng.shuffle(sides)
    return {**values, "l": sides}


def _sticks(rng: Random, size: str, values: Values) -> Values:
    a, b = values["a"], values["b"]
    sides = rng.choice(((a, a, a), (a, b, a), (a, b, a + b), (a, b, a + b - 1), (a, b, b)))
    for name, side in zip("abc", rng.sample(sides, 3), strict=True):
        values[name] = min(side, 1000)
    return values


def _fits(rng: Random, size: str, values: Values) -> Values:
    values["h"], values["w"] = rng.randint(1, values["n"]), rng.randint(1, values["n"])
    return values


def _cards(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.8:
        values["h"], values["w"] = rng.randint(1, values["n"]), rng.randint(1, values["m"])
    if rng.random() < 0.3:
        values["w"] = values["h"]
    return values


TASKS = (
    Task(
        id="p03136",
        schema=(line(Int("n", 3, 10)), line(Ints("l", "n", 1, 100))),
        python=(
            "longest = max(l)\ntotal = sum(l)\nif longest < total - longest:\n    "
            'print("Yes")\nelse:\n    print("No")',
            'l.sort()\nrest = 0\nfor i in range(n - 1):\n    rest += l[i]\nprint("Yes" if l[n '
            '- 1] < rest else "No")',
        ),
        only_python=(
            'print("Yes" if 2 * max(l) < sum(l) else "No")',
            'l.sort()\nprint("No" if l[-1] >= sum(l[:-1]) else "Yes")',
        ),
        only_cpp=(
            "sort(l.begin(), l.end());\nint sum = accumulate(l.begin(), l.end() - 1, 0);\ncout "
            '<< (sum > l.back() ? "Yes" : "No") << endl;',
            "int mx = 0, sum = 0;\nfor (int x : l) mx = max(mx, x), sum += x;\ncout << (mx < "
            'sum - mx ? "Yes" : "No") << endl;',
        ),
        titles=("Can the Sticks Close?", "A Ring of Sticks"),
        stories=(
            "@A has n sticks of lengths l_1, ..., l_n. They can be laid out as a polygon "
            "exactly if each stick is shorter than all other sticks put together. Print Yes if "
            "this is so, and No if some stick is at least as long as the others together.",
            "You are given n integers l_i. Let m be their maximum. Print Yes if m is strictly "
            "less than the sum of the remaining n - 1 integers (all but one element equal to "
            "m), and No otherwise.",
        ),
        output=("Print Yes or No.", "Print the answer, Yes or No."),
        wrong={
            "flat polygon": (
                'longest = max(l)\ntotal = sum(l)\nprint("Yes" if longest <= total - longest '
                'else "No")'
            ),
            "whole sum": 'print("Yes" if max(l) < sum(l) else "No")',
        },
        adjust=_polygon,
        rating=900,
        tags=("geometry", "math"),
    ),
    Task(
        id="p03136",
        relative="triangle-kind",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)),),
        python=(
            'longest = max(a, b, c)\nif 2 * longest >= a + b + c:\n    print("None")\nelif a '
            '== b and b == c:\n    print("Equilateral")\nelif a == b or b == c or a == c:\n    '
            'print("Isosceles")\nelse:\n    print("Scalene")',
            'if a + b <= c or a + c <= b or b + c <= a:\n    print("None")\nelse:\n    same = '
            "0\n    if a == b:\n        same += 1\n    if b == c:\n        same += 1\n    if a "
            '== c:\n        same += 1\n    if same == 3:\n        print("Equilateral")\n    '
            'elif same == 1:\n        print("Isosceles")\n    else:\n        print("Scalene")',
        ),
        only_python=(
            'x, y, z = sorted((a, b, c))\nnames = ["Equilateral", "Isosceles", "Scalene"]\n'
            'print("None" if x + y <= z else names[len({a, b, c}) - 1])',
        ),
        only_cpp=(
            'set<int> k = {a, b, c};\nif (2 * *k.rbegin() >= a + b + c) puts("None");\nelse '
            'puts(k.size() == 1 ? "Equilateral" : k.size() == 2 ? "Isosceles" : "Scalene");',
        ),
        titles=("Kinds of Triangles", "Three Sticks"),
        stories=(
            "You are given three lengths a, b and c. If one of them is greater than or equal "
            "to the sum of the other two, there is no such triangle: print None. Otherwise "
            "print Equilateral if all three are equal, Isosceles if exactly two are equal, and "
            "Scalene if all are different.",
            "@A tries to make a triangle from three sticks of lengths a, b and c. This fails "
            "(print None) if the longest stick is not shorter than the other two together. A "
            "triangle with three equal sides is called Equilateral, one with just two equal "
            "sides Isosceles, and every other one Scalene. What does @A get?",
        ),
        output=("Print one of the four words.", "Print None, Equilateral, Isosceles or Scalene."),
        wrong={
            "flat allowed": (
                'longest = max(a, b, c)\nif 2 * longest > a + b + c:\n    print("None")\nelif '
                'a == b and b == c:\n    print("Equilateral")\nelif a == b or b == c or a == '
                'c:\n    print("Isosceles")\nelse:\n    print("Scalene")'
            ),
            "last pair forgotten": (
                'longest = max(a, b, c)\nif 2 * longest >= a + b + c:\n    print("None")\nelif '
                'a == b and b == c:\n    print("Equilateral")\nelif a == b or b == c:\n    '
                'print("Isosceles")\nelse:\n    print("Scalene")'
            ),
        },
        adjust=_sticks,
        rating=900,
        tags=("geometry",),
    ),
    Task(
        id="p03136",
        relative="shortest-extra",
        schema=(line(Int("n", 2, 10)), line(Ints("l", "n", 1, 100))),
        python=(
            "longest = max(l)\ntotal = sum(l)\nprint(max(1, 2 * longest - total + 1))",
            "l.sort()\nrest = 0\nfor i in range(n - 1):\n    rest += l[i]\nneed = l[n - 1] - "
            "rest + 1\nif need < 1:\n    need = 1\nprint(need)",
        ),
        only_python=(
            "print(max(1, 2 * max(l) - sum(l) + 1))",
            "print(next(x for x in range(1, 102) if max(l) < sum(l) - max(l) + x))",
        ),
        only_cpp=(
            "int mx = *max_element(l.begin(), l.end()), s = accumulate(l.begin(), l.end(), "
            "0);\ncout << max(1, mx - (s - mx) + 1) << endl;",
        ),
        titles=("One More Stick", "The Last Side"),
        stories=(
            "n sticks have the lengths l_1, ..., l_n. @A adds one stick whose length is a "
            "positive integer x. Find the smallest x for which each of the old n sticks is "
            "strictly shorter than all other sticks together, the new one included.",
            "Given n integers l_i with maximum m and sum s, find the smallest positive integer "
            "x with m < (s - m) + x.",
        ),
        output=("Print x.", "Print the smallest length."),
        wrong={
            "may be zero": "print(max(0, 2 * max(l) - sum(l) + 1))",
            "equality": "print(max(1, 2 * max(l) - sum(l)))",
        },
        adjust=_polygon,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03155",
        schema=(line(Int("n", 1, 100)), line(Int("h", 1, 100)), line(Int("w", 1, 100))),
        python=(
            "print((n - h + 1) * (n - w + 1))",
            "count = 0\nfor i in range(n):\n    for j in range(n):\n        if i + h <= n and "
            "j + w <= n:\n            count += 1\nprint(count)",
        ),
        only_python=(
            "print(len(range(h, n + 1)) * len(range(w, n + 1)))",
            "print(sum(i + h <= n and j + w <= n for i in range(n) for j in range(n)))",
        ),
        only_cpp=("cout << (n - h + 1) * (n - w + 1) << endl;",),
        titles=("Place the Rug", "Where to Hang the Poster?"),
        stories=(
            "A floor is tiled with n rows of n square tiles. A rug has the size of h rows and "
            "w columns of tiles; it must not be turned and has to lie exactly on h times w "
            "tiles. How many places are there for it?",
            "You are given integers n, h and w. In a table with n rows and n columns, in how "
            "many ways can one mark a block that is made of h consecutive rows and w "
            "consecutive columns?",
        ),
        output=("Print the number of ways.", "Print one integer."),
        wrong={
            "off by one": "print((n - h) * (n - w))",
            "turned too": (
                "if h == w:\n    print((n - h + 1) * (n - w + 1))\nelse:\n    print(2 * (n - h "
                "+ 1) * (n - w + 1))"
            ),
        },
        adjust=_fits,
        valid=lambda values: max(values["h"], values["w"]) <= values["n"],
        constraints=("h and w are at most n",),
        tags=("math",),
    ),
    Task(
        id="p03155",
        relative="turned-rectangle",
        schema=(line(Int("n", 1, 100), Int("m", 1, 100)), line(Int("h", 1, 100), Int("w", 1, 100))),
        python=(
            "count = 0\nif h <= n and w <= m:\n    count += (n - h + 1) * (m - w + 1)\nif h != "
            "w and w <= n and h <= m:\n    count += (n - w + 1) * (m - h + 1)\nprint(count)",
            "count = max(0, n - h + 1) * max(0, m - w + 1)\nif h != w:\n    count += max(0, n "
            "- w + 1) * max(0, m - h + 1)\nprint(count)",
        ),
        only_python=(
            "print(sum(max(0, n - a + 1) * max(0, m - b + 1) for a, b in {(h, w), (w, h)}))",
        ),
        only_cpp=(
            "auto f = [&](int a, int b) { return max(0, n - a + 1) * max(0, m - b + 1); };\n"
            "cout << (h == w ? f(h, w) : f(h, w) + f(w, h)) << endl;",
        ),
        titles=("Turn the Card", "Two Directions"),
        stories=(
            "A board has n rows and m columns of cells. A card covers h rows and w columns, "
            "or, after a quarter turn, w rows and h columns. In how many different ways can it "
            "be put on the board so that it covers whole cells and does not stick out? Two "
            "ways are the same if they cover the same cells.",
            "Count the rectangles in a grid with n rows and m columns that consist of whole "
            "cells and have h rows and w columns or w rows and h columns.",
        ),
        output=("Print the count.", "Print the number of ways."),
        wrong={
            "square twice": (
                "count = max(0, n - h + 1) * max(0, m - w + 1)\ncount += max(0, n - w + 1) * "
                "max(0, m - h + 1)\nprint(count)"
            ),
            "not turned": "print(max(0, n - h + 1) * max(0, m - w + 1))",
        },
        adjust=_cards,
        rating=900,
        tags=("math", "counting"),
    ),
    Task(
        id="p03155",
        relative="all-squares",
        schema=(line(Int("n", 1, 100), Int("m", 1, 100)),),
        python=(
            "count = 0\nfor k in range(1, min(n, m) + 1):\n    count += (n - k + 1) * (m - k + "
            "1)\nprint(count)",
            "count = 0\nfor i in range(n):\n    for j in range(m):\n        count += min(n - "
            "i, m - j)\nprint(count)",
        ),
        only_python=(
            "print(sum((n - k) * (m - k) for k in range(min(n, m))))",
            "print(sum(min(i, j) for i in range(1, n + 1) for j in range(1, m + 1)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int k = 0; k < min(n, m); k++) ans += (n - k) * (m - k);\ncout "
            "<< ans << endl;",
        ),
        titles=("How Many Squares?", "Squares of All Sizes"),
        stories=(
            "A sheet of paper is divided into n rows and m columns of unit cells. How many "
            "squares of any size, made of whole cells, can be found on it?",
            "For each size k with k at most n and m, count the blocks of k consecutive rows "
            "and k consecutive columns in a table with n rows and m columns. Print the total "
            "over all k from 1 on.",
        ),
        output=("Print the number of squares.", "Print one integer."),
        wrong={
            "only unit squares": "print(n * m)",
            "largest missed": (
                "count = 0\nfor k in range(1, min(n, m)):\n    count += (n - k + 1) * (m - k + "
                "1)\nprint(count)"
            ),
        },
        rating=900,
        tags=("math", "counting"),
    ),
)

"""Tasks p02394 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _inside(rng: Random, size: str, values: Values) -> Values:
    w, h = values["w"], values["h"]
    if rng.random() < 0.6:
        r = rng.randint(1, max(1, min(w, h) // 2))
        x = rng.randint(min(r, w), max(w - r, min(r, w))) + rng.choice((0, 0, 0, -1, 1))
        y = rng.randint(min(r, h), max(h - r, min(r, h))) + rng.choice((0, 0, 0, -1, 1))
        values.update(x=max(-100, min(100, x)), y=max(-100, min(100, y)), r=r)
    return values


def _edge(rng: Random, size: str, values: Values) -> Values:
    w, h = values["w"], values["h"]
    x, y = rng.randint(-1, w + 1), rng.randint(-1, h + 1)
    if rng.random() < 0.4:
        x = rng.choice((0, w))
    elif rng.random() < 0.4:
        y = rng.choice((0, h))
    return {**values, "x": max(-100, min(100, x)), "y": max(-100, min(100, y))}


TASKS = (
    Task(
        id="p02394",
        schema=(
            line(
                Int("w", 1, 100),
                Int("h", 1, 100),
                Int("x", -100, 100),
                Int("y", -100, 100),
                Int("r", 1, 100),
            ),
        ),
        python=(
            "if r <= x and x <= w - r and r <= y and y <= h - r:\n"
            '    print("Yes")\nelse:\n    print("No")',
            'answer = "Yes"\nif x - r < 0 or x + r > w:\n    answer = "No"\n'
            'if y - r < 0 or y + r > h:\n    answer = "No"\nprint(answer)',
        ),
        only_python=(
            'print("Yes" if r <= x <= w - r and r <= y <= h - r else "No")',
            'print("Yes" if min(x, y, w - x, h - y) >= r else "No")',
        ),
        only_cpp=('cout << (min({x, y, w - x, h - y}) >= r ? "Yes" : "No") << endl;',),
        titles=(
            "A Circle in a Box",
            "Round Table",
        ),
        stories=(
            "The corners of a room are at the points (0, 0), (w, 0), (w, h) and "
            "(0, h). @A wants to put a round table of radius r with its middle at "
            "(x, y). Print Yes if no part of the table gets outside the room (it "
            "may touch the walls), and No otherwise.",
            "A rectangle has one corner at the origin and the opposite one at (w, "
            "h), with sides parallel to the axes. Does the circle of radius r "
            "around (x, y) lie completely in it? Touching the border is allowed. "
            "Output Yes or No.",
        ),
        output=(
            "Print Yes or No.",
            "Print Yes if it does, otherwise No.",
        ),
        adjust=_inside,
        wrong={
            "no touching": "if r < x and x < w - r and r < y and y < h - r:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "the middle": "if 0 <= x and x <= w and 0 <= y and y <= h:\n"
            '    print("Yes")\nelse:\n    print("No")',
            "right and top": 'if x + r <= w and y + r <= h:\n    print("Yes")\n'
            'else:\n    print("No")',
        },
        tags=(
            "geometry",
            "implementation",
        ),
    ),
    Task(
        id="p02394",
        relative="point-and-border",
        schema=(line(Int("w", 1, 99), Int("h", 1, 99), Int("x", -100, 100), Int("y", -100, 100)),),
        python=(
            'if x < 0 or x > w or y < 0 or y > h:\n    print("Outside")\n'
            'elif x == 0 or x == w or y == 0 or y == h:\n    print("Border")\n'
            'else:\n    print("Inside")',
            'if 0 < x and x < w and 0 < y and y < h:\n    print("Inside")\n'
            'elif 0 <= x and x <= w and 0 <= y and y <= h:\n    print("Border")\n'
            'else:\n    print("Outside")',
        ),
        only_python=(
            "d = min(x, y, w - x, h - y)\n"
            'print("Inside" if d > 0 else "Border" if d == 0 else "Outside")',
        ),
        only_cpp=(
            "int d = min({x, w - x, y, h - y});\n"
            'cout << (d > 0 ? "Inside" : d == 0 ? "Border" : "Outside") << endl;',
        ),
        titles=(
            "Inside, Border or Outside",
            "Where Is the Dog?",
        ),
        stories=(
            "A garden is a rectangle with corners (0, 0) and (w, h) and sides "
            "parallel to the axes; its fence is the border of the rectangle. A dog "
            "is at the point (x, y). Print Inside if it is in the garden but not "
            "at the fence, Border if it is exactly at the fence, and Outside "
            "otherwise.",
            "You are given a rectangle that reaches from 0 to w in the first "
            "coordinate and from 0 to h in the second, and a point (x, y). Decide "
            "where the point lies: strictly within the rectangle (Inside), on one "
            "of its sides or corners (Border), or neither (Outside).",
        ),
        output=(
            "Print Inside, Border or Outside.",
            "Print one of the three words.",
        ),
        adjust=_edge,
        wrong={
            "lines": "if x == 0 or x == w or y == 0 or y == h:\n"
            '    print("Border")\nelif 0 < x and x < w and 0 < y and y < h:\n'
            '    print("Inside")\nelse:\n    print("Outside")',
            "no border": "if 0 <= x and x <= w and 0 <= y and y <= h:\n"
            '    print("Inside")\nelse:\n    print("Outside")',
        },
        tags=(
            "geometry",
            "implementation",
        ),
    ),
)

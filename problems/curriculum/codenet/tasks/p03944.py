"""Tasks p03944 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Rows,
    Values,
    line,
)
from problems.curriculum.codenet._task import Task


def _rectangle(rng: Random, size: str, values: Values) -> Values:
    w, h, rows = values["w"], values["h"], []
    for _, _, a in values["p"]:
        x, y = rng.randint(0, w), rng.randint(0, h)
        if rng.random() < 0.9:
            x = {1: rng.randint(0, w // 3), 2: w - rng.randint(0, w // 3)}.get(a, x)
            y = {3: rng.randint(0, h // 3), 4: h - rng.randint(0, h // 3)}.get(a, y)
        rows.append((x, y, a))
    return values | {"p": rows}


def _inside(values: Values) -> bool:
    return all(x <= values["w"] and y <= values["h"] for x, y, *_ in values["p"])


TASKS = (
    Task(
        id="p03944",
        schema=(
            line(Int("w", 1, 100), Int("h", 1, 100), Int("n", 1, 100)),
            line(Rows("p", "n", ("x", "y", "a"), ((0, 100), (0, 100), (1, 4)))),
        ),
        python=(
            "left = 0\nright = w\nlow = 0\nhigh = h\nfor x, y, a in p:\n    if a == 1:\n        "
            "left = max(left, x)\n    elif a == 2:\n        right = min(right, x)\n    elif a "
            "== 3:\n        low = max(low, y)\n    else:\n        high = min(high, "
            "y)\nprint(max(0, right - left) * max(0, high - low))",
            "white = 0\nfor i in range(w):\n    for j in range(h):\n        ok = True\n        "
            "for x, y, a in p:\n            if (a == 1 and i < x) or (a == 2 and i >= x) or (a "
            "== 3 and j < y) or (a == 4 and j >= y):\n                ok = False\n              "
            "  break\n        if ok:\n            white += 1\nprint(white)",
        ),
        only_python=(
            "x1, x2, y1, y2 = 0, w, 0, h\nfor x, y, a in p:\n    if a == 1:\n        x1 = "
            "max(x1, x)\n    if a == 2:\n        x2 = min(x2, x)\n    if a == 3:\n        y1 = "
            "max(y1, y)\n    if a == 4:\n        y2 = min(y2, y)\nprint((x2 - x1) * (y2 - y1) "
            "if x1 < x2 and y1 < y2 else 0)",
            "l = max([x for x, y, a in p if a == 1] + [0])\nr = min([x for x, y, a in p if a == "
            "2] + [w])\nd = max([y for x, y, a in p if a == 3] + [0])\nu = min([y for x, y, a "
            "in p if a == 4] + [h])\nprint(max(r - l, 0) * max(u - d, 0))",
        ),
        only_cpp=(
            "int l = 0, r = w, d = 0, u = h;\nfor (auto [x, y, a] : p) {\n    if (a == 1) l = "
            "max(l, x);\n    if (a == 2) r = min(r, x);\n    if (a == 3) d = max(d, y);\n    if "
            "(a == 4) u = min(u, y);\n}\ncout << max(0, r - l) * max(0, u - d) << endl;",
        ),
        titles=("White Rest", "Cutting Paper"),
        stories=(
            "A sheet of paper covers all points with 0 to w as first and 0 to h as second "
            "coordinate. @A makes n straight cuts. Cut i goes through (x_i, y_i) and throws "
            "away what is left of the point if a_i is 1, right of it if a_i is 2, below it if "
            "a_i is 3, and above it if a_i is 4. What is the area of the paper at the end?",
            "A field with corners (0, 0) and (w, h) dries up in n steps. In step i the part "
            "with x < x_i dries up if a_i = 1, the one with x > x_i if a_i = 2, the one with y "
            "< y_i if a_i = 3, and the one with y > y_i if a_i = 4. How large is the area that "
            "never dries up?",
        ),
        output=("Print the area that is left.", "Print the area as an integer."),
        adjust=_rectangle,
        valid=_inside,
        constraints=("x_i is at most w and y_i is at most h",),
        wrong={
            "negative sides": "left = 0\nright = w\nlow = 0\nhigh = h\nfor x, y, a in p:\n    "
            "if a == 1:\n        left = max(left, x)\n    elif a == 2:\n        right = "
            "min(right, x)\n    elif a == 3:\n        low = max(low, y)\n    else:\n        "
            "high = min(high, y)\nprint((right - left) * (high - low))",
            "last counts": "left = 0\nright = w\nlow = 0\nhigh = h\nfor x, y, a in p:\n    if a "
            "== 1:\n        left = x\n    elif a == 2:\n        right = x\n    elif a == 3:\n   "
            "     low = y\n    else:\n        high = y\nprint(max(0, right - left) * max(0, "
            "high - low))",
        },
        rating=1000,
        tags=("geometry", "implementation"),
    ),
    Task(
        id="p03944",
        relative="bounding-box",
        schema=(
            line(Int("n", 1, 100)),
            line(Rows("p", "n", ("x", "y"), ((-100, 100), (-100, 100)))),
        ),
        python=(
            "left = 100\nright = -100\nlow = 100\nhigh = -100\nfor x, y in p:\n    left = "
            "min(left, x)\n    right = max(right, x)\n    low = min(low, y)\n    high = "
            "max(high, y)\nprint((right - left) * (high - low))",
            "best_x = 0\nbest_y = 0\nfor a, b in p:\n    for c, d in p:\n        best_x = "
            "max(best_x, c - a)\n        best_y = max(best_y, d - b)\nprint(best_x * best_y)",
        ),
        only_python=(
            "x, y = zip(*p)\nprint((max(x) - min(x)) * (max(y) - min(y)))",
            "xs = [q[0] for q in p]\nys = [q[1] for q in p]\nprint((max(xs) - min(xs)) * "
            "(max(ys) - min(ys)))",
        ),
        only_cpp=(
            "int l = 1e9, r = -1e9, d = 1e9, u = -1e9;\nfor (auto [x, y] : p) {\n    l = min(l, "
            "x);\n    r = max(r, x);\n    d = min(d, y);\n    u = max(u, y);\n}\ncout << (r - "
            "l) * (u - d) << endl;",
        ),
        titles=("Fence", "Smallest Rectangle"),
        stories=(
            "n trees stand at the points (x_i, y_i). @A wants to enclose them by a rectangular "
            "fence whose sides are parallel to the axes; trees may stand on the fence. What is "
            "the smallest area that the fence can enclose? It may be 0.",
            "Print the area of the smallest rectangle with sides parallel to the coordinate "
            "axes that contains all of n given points (x_i, y_i), on its border or inside. A "
            "rectangle may degenerate to a segment or a point, with the area 0.",
        ),
        output=("Print the area.", "Print one integer."),
        wrong={
            "from the origin": "right = 0\nhigh = 0\nfor x, y in p:\n    right = max(right, "
            "x)\n    high = max(high, y)\nprint(right * high)",
            "perimeter": "left = 100\nright = -100\nlow = 100\nhigh = -100\nfor x, y in p:\n    "
            "left = min(left, x)\n    right = max(right, x)\n    low = min(low, y)\n    high = "
            "max(high, y)\nprint(2 * (right - left + high - low))",
        },
        rating=900,
        tags=("geometry",),
    ),
    Task(
        id="p03944",
        relative="points-in-rectangle",
        schema=(
            line(Int("w", 1, 100), Int("h", 1, 100), Int("n", 1, 100)),
            line(Rows("p", "n", ("x", "y"), ((-100, 200), (-100, 200)))),
        ),
        python=(
            "count = 0\nfor x, y in p:\n    if 0 < x and x < w and 0 < y and y < h:\n        "
            "count += 1\nprint(count)",
            "count = n\nfor x, y in p:\n    if x <= 0 or x >= w or y <= 0 or y >= h:\n        "
            "count -= 1\nprint(count)",
        ),
        only_python=("print(sum(0 < x < w and 0 < y < h for x, y in p))",),
        only_cpp=(
            "int ans = 0;\nfor (auto [x, y] : p) {\n    if (x > 0 && x < w && y > 0 && y < h) "
            "ans++;\n}\ncout << ans << endl;",
        ),
        titles=("Inside the Rectangle", "Drops of Rain"),
        stories=(
            "A rectangle has the corners (0, 0), (w, 0), (w, h) and (0, h). n points are given. "
            "How many of them lie strictly inside, that is, within the rectangle but not on its "
            "border?",
            "@A throws n darts at a board. Dart i hits the point (x_i, y_i). It counts if x_i "
            "is greater than 0 and less than w, and y_i is greater than 0 and less than h. How "
            "many darts count?",
        ),
        output=("Print the number of points or darts.", "Print the count."),
        adjust=lambda rng, _, values: (
            values
            | {
                "p": [
                    (rng.randint(-1, values["w"] + 1), rng.randint(-1, values["h"] + 1))
                    for _ in values["p"]
                ]
            }
        ),
        wrong={
            "border": "count = 0\nfor x, y in p:\n    if 0 <= x and x <= w and 0 <= y and y <= "
            "h:\n        count += 1\nprint(count)",
            "upper only": "count = 0\nfor x, y in p:\n    if x < w and y < h:\n        count += "
            "1\nprint(count)",
        },
        rating=900,
        tags=("geometry",),
    ),
)

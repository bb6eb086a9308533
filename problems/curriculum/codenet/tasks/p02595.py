"""Tasks p02595 to p02621 and their relatives."""

from __future__ import annotations

import math
from random import Random

from problems.curriculum._schema import Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _near(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        points = [p for p in values["p"] if abs(p[0]) + abs(p[1]) <= 200000] or [(3, 4)]
        x, y = rng.choice(points)
        values["d"] = min(200000, max(0, math.isqrt(x * x + y * y) + rng.choice((0, 0, 1))))
    return values


def _near_taxi(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        x, y = rng.choice(values["p"])
        values["d"] = min(100000, abs(x) + abs(y))
    return values


def _equal_far(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5 and size != "max":
        near = [(3, 4), (5, 0), (-4, 3), (4, 4), (0, -5), (1, 6), (-5, -3)]
        values["p"] = [rng.choice(near) for _ in values["p"]]
    return values


TASKS = (
    Task(
        id="p02595",
        schema=(
            line(Int("n", 1, 200000), Int("d", 0, 200000)),
            line(Rows("p", "n", ("x", "y"), ((-200000, 200000), (-200000, 200000)))),
        ),
        python=(
            "count = 0\nfor x, y in p:\n    if square(x, y) <= square(d, 0):\n        count += "
            "1\nprint(count)",
            "limit = square(d, 0)\nfar = 0\nfor x, y in p:\n    if square(x, y) > "
            "limit:\n        far += 1\nprint(n - far)",
        ),
        only_python=(
            "print(sum(x * x + y * y <= d * d for x, y in p))",
            "print(len([0 for x, y in p if x ** 2 + y ** 2 <= d ** 2]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (auto [x, y] : p)\n    if (1LL * x * x + 1LL * y * y <= 1LL * d "
            "* d) ans++;\ncout << ans << endl;",
        ),
        top="def square(x, y):\n    return x * x + y * y",
        titles=("Inside the Circle", "Near Home"),
        stories=(
            "A radio station stands at (0, 0) and can be heard at every place whose "
            "straight-line distance from it is d or less. There are n houses; house i is at "
            "(x_i, y_i). In how many of them can the station be heard?",
            "You are given n points (x, y) with integer coordinates. Count those that lie "
            "inside or on the circle of radius d with center (0, 0).",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "border left out": (
                "count = 0\nfor x, y in p:\n    if square(x, y) < square(d, 0):\n        count "
                "+= 1\nprint(count)"
            ),
            "streets": (
                "count = 0\nfor x, y in p:\n    if abs(x) + abs(y) <= d:\n        count += 1\n"
                "print(count)"
            ),
        },
        adjust=_near,
        rating=900,
        wide=True,
        tags=("geometry",),
    ),
    Task(
        id="p02595",
        relative="taxi-distance",
        schema=(
            line(Int("n", 1, 100000), Int("d", 0, 100000)),
            line(Rows("p", "n", ("x", "y"), ((-100000, 100000), (-100000, 100000)))),
        ),
        python=(
            "count = 0\nfor x, y in p:\n    if abs(x) + abs(y) > d:\n        count += 1\n"
            "print(count)",
            "near = 0\nfor x, y in p:\n    if abs(x) + abs(y) <= d:\n        near += 1\n"
            "print(n - near)",
        ),
        only_python=("print(sum(abs(x) + abs(y) > d for x, y in p))",),
        only_cpp=(
            "int ans = 0;\nfor (auto [x, y] : p) ans += abs(x) + abs(y) > d;\ncout << ans << endl;",
        ),
        titles=("Too Far for the Taxi", "Outside the Diamond"),
        stories=(
            "In a city all streets run north-south or east-west, so the way from (0, 0) to (x, "
            "y) has length |x| + |y|. There are n customers at the points (x_i, y_i). A taxi "
            "starts at (0, 0) and can drive at most d. How many customers can it not reach?",
            "Given n points (x, y), find how many of them satisfy |x| + |y| > d.",
        ),
        output=("Print the number.", "Print the answer."),
        wrong={
            "reachable ones": (
                "count = 0\nfor x, y in p:\n    if abs(x) + abs(y) <= d:\n        count += 1\n"
                "print(count)"
            ),
            "border counted": (
                "count = 0\nfor x, y in p:\n    if abs(x) + abs(y) >= d:\n        count += 1\n"
                "print(count)"
            ),
        },
        adjust=_near_taxi,
        rating=900,
        tags=("geometry",),
    ),
    Task(
        id="p02595",
        relative="farthest-point",
        schema=(
            line(Int("n", 1, 1000)),
            line(Rows("p", "n", ("x", "y"), ((-1000, 1000), (-1000, 1000)))),
        ),
        python=(
            "best = -1\nanswer = 0\nfor i in range(n):\n    x, y = p[i]\n    if x * x + y * y "
            "> best:\n        best = x * x + y * y\n        answer = i + 1\nprint(answer)",
            "far = 0\nanswer = 1\ni = 0\nfor x, y in p:\n    i += 1\n    if x * x + y * y > "
            "far:\n        far = x * x + y * y\n        answer = i\nprint(answer)",
        ),
        only_python=(
            "q = [x * x + y * y for x, y in p]\nprint(q.index(max(q)) + 1)",
            "print(max(range(n), key=lambda i: p[i][0] ** 2 + p[i][1] ** 2) + 1)",
        ),
        only_cpp=(
            "int best = -1, ans = 0, i = 0;\nfor (auto [x, y] : p) {\n    i++;\n    if (x * x "
            "+ y * y > best) best = x * x + y * y, ans = i;\n}\ncout << ans << endl;",
        ),
        titles=("The Farthest Point", "Longest Throw"),
        stories=(
            "There are n points in the plane, numbered from 1; point i is (x_i, y_i). Which "
            "one has the greatest distance to (0, 0)? If several points share that distance, "
            "take the one with the smallest number.",
            "n balls were thrown from the point (0, 0), and the i-th one came to rest at (x_i, "
            "y_i). Print the number i of the ball that lies farthest from (0, 0) in a straight "
            "line. Among equally far balls, the one thrown first wins.",
        ),
        output=("Print the number of the point.", "Print an integer between 1 and n."),
        wrong={
            "last of equals": (
                "best = -1\nanswer = 0\ni = 0\nfor x, y in p:\n    i += 1\n    if x * x + y * "
                "y >= best:\n        best = x * x + y * y\n        answer = i\nprint(answer)"
            ),
            "sum of coordinates": (
                "best = -1\nanswer = 0\ni = 0\nfor x, y in p:\n    i += 1\n    if abs(x) + "
                "abs(y) > best:\n        best = abs(x) + abs(y)\n        answer = i\n"
                "print(answer)"
            ),
        },
        adjust=_equal_far,
        rating=900,
        tags=("geometry",),
    ),
    Task(
        id="p02621",
        schema=(line(Int("a", 1, 10)),),
        python=(
            "print(a + a * a + a * a * a)",
            "total = 0\npower = 1\nfor i in range(3):\n    power *= a\n    total += power\n"
            "print(total)",
        ),
        only_python=(
            "print(a + a**2 + a**3)",
            "print(sum(a**i for i in range(1, 4)))",
            "print(a * (1 + a * (1 + a)))",
        ),
        only_cpp=(
            "cout << a + a * a + a * a * a << endl;",
            "cout << (int)(a + pow(a, 2) + pow(a, 3)) << endl;",
        ),
        titles=("Three Powers", "Line, Square, Cube"),
        stories=(
            "@A has a stick of length a, a square with side a and a cube with edge a. Add up "
            "the length of the stick, the area of the square and the volume of the cube. What "
            "is the result?",
            "You are given an integer a. Add the first, the second and the third power of a, "
            "and print the sum.",
        ),
        output=("Print the sum.", "Print one integer."),
        wrong={
            "no cube": "print(a + a * a)",
            "products": "print(a + 2 * a + 3 * a)",
        },
        tags=("math",),
    ),
    Task(
        id="p02621",
        relative="square-minus",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "print(a * a + b * b - a * b)",
            "total = 0\ntotal += a * a\ntotal += b * b\ntotal -= a * b\nprint(total)",
        ),
        only_python=("print(a**2 + b**2 - a * b)", "print((a - b) ** 2 + a * b)"),
        only_cpp=("cout << a * a - a * b + b * b << endl;",),
        titles=("Two Squares", "A Small Formula"),
        stories=(
            "Given two integers a and b, find the value of a^2 - ab + b^2.",
            "@A has one square garden with side a and one with side b. A rectangle of a times "
            "b in them is covered by a pond. How large is the area that is left, that is, the "
            "sum of the two squares minus the area of the pond?",
        ),
        output=("Print the value.", "Print the answer as an integer."),
        wrong={
            "plus": "print(a * a + b * b + a * b)",
            "no product": "print(a * a + b * b)",
        },
        tags=("math",),
    ),
    Task(
        id="p02621",
        relative="powers-up-to-n",
        schema=(line(Int("a", 1, 10), Int("n", 1, 15)),),
        python=(
            "total = 0\npower = 1\nfor i in range(n):\n    power *= a\n    total += power\n"
            "print(total)",
            "total = 0\nfor i in range(n):\n    total = (total + 1) * a\nprint(total)",
        ),
        only_python=(
            "print(sum(a**i for i in range(1, n + 1)))",
            "print(n if a == 1 else (a ** (n + 1) - a) // (a - 1))",
        ),
        only_cpp=(
            "long long sum = 0, p = 1;\nfor (int i = 1; i <= n; i++) {\n    p *= a;\n    sum "
            "+= p;\n}\ncout << sum << endl;",
        ),
        titles=("Sum of Powers", "Family Tree"),
        stories=(
            "You are given two integers a and n. Compute a + a^2 + ... + a^n.",
            "A chain letter starts with one person. Whoever gets it writes to a new people, in "
            "each of n rounds: a people get it in round 1, a^2 in round 2, and so on up to "
            "round n. How many letters are written in the n rounds together?",
        ),
        output=("Print the sum.", "Print the answer."),
        wrong={
            "one too many": (
                "total = 0\npower = 1\nfor i in range(n + 1):\n    total += power\n    power "
                "*= a\nprint(total)"
            ),
            "last only": "power = 1\nfor i in range(n):\n    power *= a\nprint(power)",
        },
        wide=True,
        tags=("math",),
    ),
)

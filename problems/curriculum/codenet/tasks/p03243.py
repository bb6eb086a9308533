"""Tasks p03243 to p03265 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, line
from problems.curriculum.codenet._task import Task


def _repdigit(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["n"] = min(999, max(100, 111 * rng.randint(1, 9) + rng.choice((-1, 0, 0, 1))))
    return values


def _different(rng: Random, size: str, values: Values) -> Values:
    if (values["x1"], values["y1"]) == (values["x2"], values["y2"]):
        values["x2"] += 1 if values["x2"] < 100 else -1
    return values


def _points_differ(values: Values) -> bool:
    return (values["x1"], values["y1"]) != (values["x2"], values["y2"])


def _above_repdigit(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["n"] = min(999, 111 * rng.randint(2, 9) + rng.choice((0, 0, 1)))
    return values


def _symmetric(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        digit = rng.randint(1, 9)
        values["n"] = 101 * digit + 10 * rng.randint(0, 9)
    return values


TASKS = (
    Task(
        id="p03243",
        schema=(line(Int("n", 100, 999)),),
        python=(
            "while n % 111 != 0:\n    n += 1\nprint(n)",
            "print((n + 110) // 111 * 111)",
            "answer = 111\nwhile answer < n:\n    answer += 111\nprint(answer)",
        ),
        only_python=(
            "print(-(-n // 111) * 111)",
            "print(next(x for x in range(n, 1000) if len(set(str(x))) == 1))",
            'print(min(int(d * 3) for d in "123456789" if int(d * 3) >= n))',
        ),
        only_cpp=(
            "cout << (n + 110) / 111 * 111 << endl;",
            "int x = 111;\nwhile (x < n) x += 111;\ncout << x << endl;",
        ),
        stories=(
            "The counter of a machine stands at n, a number of three digits, and grows by "
            "1 each time. @A waits until it shows three equal digits, which may be the "
            "case at once. Which number does it show then?",
            "Print the smallest integer x ≥ n whose three digits coincide, such as 444. "
            "The given n has three digits too.",
        ),
        titles=("Three Equal Digits", "Counter"),
        output=("Print the number asked for.", "Print the answer."),
        wrong={
            "strictly later": "print(n // 111 * 111 + 111)",
            "rounds down": "print(n // 111 * 111)",
        },
        adjust=_repdigit,
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p03243",
        relative="below",
        schema=(line(Int("n", 112, 999)),),
        python=("n -= 1\nwhile n % 111 != 0:\n    n -= 1\nprint(n)", "print((n - 1) // 111 * 111)"),
        only_python=("print(next(x for x in range(n - 1, 0, -1) if len(set(str(x))) == 1))",),
        only_cpp=("cout << (n - 1) / 111 * 111 << endl;",),
        stories=(
            "An integer of three digits is called even-faced if its digits are all the "
            "same. Given n, find the greatest even-faced integer that is less than n.",
            "House numbers 111, 222, 333, ..., 999 are painted gold. What is the largest "
            "gold number strictly below n?",
        ),
        titles=("Gold Number", "Just Below"),
        output=("Print the answer.", "Write the answer on one line."),
        wrong={
            "not strict": "print(n // 111 * 111)",
            "next one": "print((n + 110) // 111 * 111)",
        },
        adjust=_above_repdigit,
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p03243",
        relative="palindrome-next",
        schema=(line(Int("n", 100, 999)),),
        python=(
            "while n // 100 != n % 10:\n    n += 1\nprint(n)",
            "answer = 0\nfor x in range(999, n - 1, -1):\n    if x // 100 == x % 10:\n"
            "        answer = x\nprint(answer)",
        ),
        only_python=(
            "print(next(x for x in range(n, 1000) if str(x) == str(x)[::-1]))",
            "while str(n)[0] != str(n)[-1]:\n    n += 1\nprint(n)",
        ),
        only_cpp=(
            "auto s = to_string(n);\nwhile (s[0] != s[2]) s = to_string(++n);\ncout << s << endl;",
        ),
        stories=(
            "A three-digit number is symmetric if its first digit equals its last one. "
            "Print the smallest symmetric number that is at least n.",
            "The display in the car of @A shows n kilometers, a number with three digits. "
            "What is the next display, this one included, that can be read from right to "
            "left with the same result?",
        ),
        titles=("Symmetric Number", "Same from Both Sides"),
        output=("Output the required number.", "Write the answer on one line."),
        wrong={
            "equal digits": "while n % 111 != 0:\n    n += 1\nprint(n)",
        },
        adjust=_symmetric,
        rating=900,
        tags=("brute force",),
    ),
    Task(
        id="p03265",
        schema=(line(*(Int(name, -100, 100) for name in ("x1", "y1", "x2", "y2"))),),
        python=(
            "dx = x2 - x1\ndy = y2 - y1\nprint(x2 - dy, y2 + dx, x1 - dy, y1 + dx)",
            "x3 = x2 + y1 - y2\ny3 = y2 + x2 - x1\nx4 = x1 + x3 - x2\ny4 = y1 + y3 - y2\n"
            "print(x3, y3, x4, y4)",
        ),
        only_python=(
            "z, w = complex(x1, y1), complex(x2, y2)\nd = (w - z) * 1j\n"
            "print(*(int(v) for p in (w + d, z + d) for v in (p.real, p.imag)))",
        ),
        only_cpp=(
            "int dx = x2 - x1, dy = y2 - y1;\n"
            "cout << x2 - dy << ' ' << y2 + dx << ' ' << x1 - dy << ' ' << y1 + dx << endl;",
        ),
        stories=(
            "@A walks around a square field, always turning left at the corners: from "
            "(x1, y1) to (x2, y2), then to (x3, y3), to (x4, y4) and back. The x-axis "
            "points to the right and the y-axis upwards. Find the last two corners and "
            "print x3, y3, x4, y4 in this order.",
            "The side of a square from the point (x1, y1) to the point (x2, y2) is known. "
            "The square lies on the left of this side, seen in the direction from the "
            "first point to the second (y grows upwards). Print the other corners: first "
            "the one next to (x2, y2), then the one next to (x1, y1), as four integers "
            "x3, y3, x4, y4.",
        ),
        titles=("Corners of a Square", "Turning Left"),
        output=(
            "Print x3, y3, x4 and y4, separated by spaces.",
            "Print four integers on one line: x3, y3, x4, y4.",
        ),
        wrong={
            "clockwise": "dx = x2 - x1\ndy = y2 - y1\nprint(x2 + dy, y2 - dx, x1 + dy, y1 - dx)",
            "order": "dx = x2 - x1\ndy = y2 - y1\nprint(x1 - dy, y1 + dx, x2 - dy, y2 + dx)",
        },
        adjust=_different,
        valid=_points_differ,
        constraints=("the points (x1, y1) and (x2, y2) differ",),
        rating=900,
        tags=("geometry",),
    ),
    Task(
        id="p03265",
        relative="parallelogram",
        schema=(
            line(*(Int(name, -100, 100) for name in ("x1", "y1", "x2", "y2"))),
            line(Int("x3", -100, 100), Int("y3", -100, 100)),
        ),
        python=(
            "print(x1 + x3 - x2, y1 + y3 - y2)",
            "dx = x1 - x2\ndy = y1 - y2\nprint(x3 + dx, y3 + dy)",
        ),
        only_python=("print(*[p - q + r for p, q, r in ((x1, x2, x3), (y1, y2, y3))])",),
        only_cpp=('cout << x1 - x2 + x3 << " " << y1 - y2 + y3 << endl;',),
        stories=(
            "The points (x1, y1), (x2, y2), (x3, y3) are three corners of a "
            "parallelogram, in this order along its border. Print the coordinates of the "
            "fourth corner. The three points may lie on one line or coincide; then "
            "continue in the same way, going from (x3, y3) by the same step that leads "
            "from (x2, y2) to (x1, y1).",
            "A robot at (x3, y3) makes the same move, in direction and length, that would "
            "bring it from (x2, y2) to (x1, y1). Where does it stand after the move? "
            "Print its x- and y-coordinate.",
        ),
        titles=("Fourth Corner", "Same Move"),
        output=(
            "Print two integers, x and y.",
            "Print the two coordinates with a space between them.",
        ),
        wrong={
            "opposite move": "print(x3 + x2 - x1, y3 + y2 - y1)",
            "other corner": "print(x1 + x2 - x3, y1 + y2 - y3)",
        },
        rating=900,
        tags=("geometry",),
    ),
    Task(
        id="p03265",
        relative="quarter-turn",
        schema=(line(*(Int(name, -100, 100) for name in ("x1", "y1", "x2", "y2"))),),
        python=(
            "print((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1))",
            "dx = abs(x1 - x2)\ndy = abs(y1 - y2)\narea = dx * dx + dy * dy\nprint(area)",
        ),
        only_python=("print((x1 - x2) ** 2 + (y1 - y2) ** 2)",),
        only_cpp=(
            "auto sq = [](int v) { return v * v; };\ncout << sq(x1 - x2) + sq(y1 - y2) << endl;",
        ),
        stories=(
            "A square has a side with the ends (x1, y1) and (x2, y2). Print its area.",
            "Find the square of the distance between the points (x1, y1) and (x2, y2) of "
            "the plane. It is an integer.",
        ),
        titles=("Area of the Square", "Squared Distance"),
        output=("Print one integer: the answer.", "Output the required number."),
        wrong={
            "rectangle": "print(abs(x2 - x1) * abs(y2 - y1))",
            "steps": "print(abs(x2 - x1) + abs(y2 - y1))",
        },
        adjust=_different,
        valid=_points_differ,
        constraints=("the points (x1, y1) and (x2, y2) differ",),
        rating=900,
        tags=("geometry",),
    ),
)

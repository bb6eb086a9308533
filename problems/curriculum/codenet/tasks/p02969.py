"""Tasks p02969 to p02994 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Ints, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02969",
        schema=(line(Int("r", 1, 100)),),
        python=(
            "print(3 * r * r)",
            "s = r * r\nprint(s + s + s)",
        ),
        only_python=(
            "print(3 * r ** 2)",
            "print(3 * pow(r, 2))",
        ),
        only_cpp=('printf("%d\\n", r * r * 3);',),
        titles=(
            "Twelve Corners",
            "Three Squares",
        ),
        output=(
            "Print the area as an integer.",
            "Print the answer.",
        ),
        stories=(
            (
                "@A draws a circle of radius r and a twelve-sided figure with equal sides and "
                "angles whose corners lie on the circle. Its area is known to be 3 times the "
                "square of the radius. How large is it for the given r?"
            ),
            (
                "Three square fields have sides of r metres each. Find the area of all three "
                "together."
            ),
        ),
        wrong={
            "twice": "print(2 * r * r)",
            "not squared": "print(3 * r)",
        },
        tags=("math", "geometry"),
    ),
    Task(
        id="p02969",
        relative="box-surface",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(2 * (a * b + b * c + c * a))",
            "s = a * b\ns += b * c\ns += a * c\nprint(s + s)",
        ),
        only_python=("print(2 * sum((a * b, b * c, c * a)))",),
        only_cpp=("cout << 2 * a * b + 2 * b * c + 2 * a * c << endl;",),
        titles=(
            "Surface of a Box",
            "Paper for a Present",
        ),
        output=(
            "Print the area.",
            "Print an integer.",
        ),
        stories=(
            (
                "A box has edges of length a, b and c that meet at right angles. Compute the "
                "total area of its six faces."
            ),
            (
                "@A glues paper on every side of a cuboid of size a × b × c, also on the bottom. "
                "How much paper is needed if nothing overlaps?"
            ),
        ),
        wrong={
            "three faces": "print(a * b + b * c + c * a)",
            "volume": "print(a * b * c)",
        },
        tags=("math", "geometry"),
    ),
    Task(
        id="p02969",
        relative="inner-square",
        schema=(line(Int("r", 1, 100)),),
        python=(
            "print(2 * r * r)",
            "d = 2 * r\nprint(d * d // 2)",
        ),
        only_python=("print(r ** 2 * 2)",),
        titles=(
            "Square in a Circle",
            "Diagonal",
        ),
        output=(
            "Print the area, an integer.",
            "Print the answer.",
        ),
        stories=(
            (
                "The four corners of a square lie on a circle of radius r. Hence its diagonals "
                "have length 2r. What is the area of the square?"
            ),
            (
                "A square whose diagonal is 2r long has the area 2 × r × r. You are given r; find "
                "the area."
            ),
        ),
        wrong={
            "outer square": "print(4 * r * r)",
        },
        tags=("math", "geometry"),
    ),
    Task(
        id="p02994",
        schema=(line(Int("n", 2, 200), Int("l", -100, 100)),),
        python=(
            (
                "total = 0\nbest = 1000\nfor i in range(n):\n    x = l + i\n"
                "    total += x\n    if abs(x) < abs(best):\n        best = x\n"
                "print(total - best)"
            ),
            (
                "total = n * l\nfor i in range(n):\n    total += i\n"
                "if l >= 0:\n    print(total - l)\nelif l + n - 1 <= 0:\n"
                "    print(total - (l + n - 1))\nelse:\n    print(total)"
            ),
        ),
        only_python=(
            "a = range(l, l + n)\nprint(sum(a) - min(a, key=abs))",
            "print(sum(sorted(range(l, l + n), key=abs)[1:]))",
        ),
        only_cpp=(
            (
                "int sum = 0, eat = l;\nfor (int x = l; x < l + n; x++) {\n"
                "    sum += x;\n    if (abs(x) < abs(eat)) eat = x;\n}\n"
                "cout << sum - eat << endl;"
            ),
        ),
        titles=(
            "One Piece Less",
            "The Smallest Change",
        ),
        output=(
            "Print the new sum.",
            "Print an integer.",
        ),
        stories=(
            (
                "Let S be the sum of the n consecutive integers l, l+1, ..., l+n-1. @A leaves out "
                "one of the numbers such that the sum of the other n-1 is as near to S as it can "
                "be. What is this new sum?"
            ),
            (
                "There are n @T; the first is worth l points and each further one is worth one "
                "point more than the one before it (points may be negative). @A throws away the "
                "one whose worth is nearest to zero. Find the total worth of those that remain."
            ),
        ),
        wrong={
            "first one": ("total = 0\nfor i in range(n):\n    total += l + i\nprint(total - l)"),
            "smallest value when negative": (
                "total = 0\nfor i in range(n):\n    total += l + i\n"
                "if l <= 0:\n    print(total)\nelse:\n    print(total - l)"
            ),
        },
        rating=900,
        tags=("math", "brute force"),
    ),
    Task(
        id="p02994",
        relative="without-largest",
        schema=(line(Int("n", 2, 200), Int("l", -100, 100)),),
        python=(
            ("total = 0\nfor i in range(n - 1):\n    total += l + i\nprint(total)"),
            ("total = 0\nx = l\nwhile x < l + n - 1:\n    total += x\n    x += 1\nprint(total)"),
        ),
        only_python=(
            "print(sum(range(l, l + n - 1)))",
            "a = [l + i for i in range(n)]\nprint(sum(a) - max(a))",
        ),
        titles=(
            "All but the Largest",
            "Without the Best",
        ),
        output=(
            "Print the sum.",
            "Print an integer, possibly negative.",
        ),
        stories=(
            (
                "Consider the n integers l, l + 1, l + 2, ..., l + n - 1. Remove the largest one "
                "and print the sum of the others."
            ),
            (
                "The i-th of n melons weighs l + i - 1 kilograms more than the scale expects (a "
                "negative number means less). @A gives away the one with the greatest value. What "
                "is the sum of the values of the rest?"
            ),
        ),
        wrong={
            "nothing removed": ("total = 0\nfor i in range(n):\n    total += l + i\nprint(total)"),
        },
        rating=800,
        tags=("math",),
    ),
    Task(
        id="p02994",
        relative="nearest-to-zero",
        schema=(
            line(Int("n", 1, 100)),
            line(Ints("a", "n", -1000, 1000)),
        ),
        python=(
            (
                "best = a[0]\nfor x in a:\n"
                "    if abs(x) < abs(best) or (abs(x) == abs(best) and x > best):\n"
                "        best = x\nprint(best)"
            ),
            (
                "best = 1001\nfor x in a:\n    best = min(best, abs(x))\n"
                "found = False\nfor x in a:\n    if x == best:\n"
                "        found = True\nif found:\n    print(best)\nelse:\n"
                "    print(-best)"
            ),
        ),
        only_python=("print(min(a, key=lambda x: (abs(x), -x)))",),
        titles=(
            "Nearest to Zero",
            "Small Change",
        ),
        output=(
            "Print the value.",
            "Print an integer.",
        ),
        stories=(
            (
                "You are given n integers. Which of them is the nearest to 0? If both a positive "
                "number and its negative counterpart qualify, choose the positive one."
            ),
            (
                "@A measured the temperature n times. Print the measured value with the smallest "
                "absolute value; in case of a tie between x and -x, the value that is not "
                "negative."
            ),
        ),
        wrong={
            "minimum": "best = a[0]\nfor x in a:\n    best = min(best, x)\nprint(best)",
            "absolute value": (
                "best = 1001\nfor x in a:\n    best = min(best, abs(x))\nprint(best)"
            ),
        },
        rating=900,
        tags=("implementation",),
    ),
)

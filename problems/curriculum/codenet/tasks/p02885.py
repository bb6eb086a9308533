"""Tasks p02885, p02946 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Values,
    line,
)
from problems.curriculum.codenet._task import Task


def _curtain(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.5:
        values["b"] = rng.randint(1, max(1, values["a"] // 2))
    return values


TASKS = (
    Task(
        id="p02885",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "print(max(0, a - 2 * b))",
            "rest = a - b - b\nif rest < 0:\n    rest = 0\nprint(rest)",
        ),
        only_python=("print(a - 2 * b if a > 2 * b else 0)", "print(len(range(2 * b, a)))"),
        only_cpp=(
            "cout << max(a - b * 2, 0) << endl;",
            "cout << (a > 2 * b ? a - 2 * b : 0) << endl;",
        ),
        titles=("Curtains", "What Stays Open"),
        stories=(
            "A wall is a wide. @A hangs up two posters, each b wide and as high as the wall, so "
            "that as little of the wall as possible can be seen. How much of the width can "
            "still be seen?",
            "Take b away from a twice. Print the number that is left, or 0 if it would be "
            "negative.",
        ),
        output=("Print the answer.", "Print one integer."),
        adjust=_curtain,
        wrong={"negative": "print(a - 2 * b)", "one curtain": "print(max(0, a - b))"},
        tags=("math",),
    ),
    Task(
        id="p02885",
        relative="planks-to-cover",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 100), Int("k", 1, 10)),),
        python=(
            'if b * k >= a:\n    print("Yes")\nelse:\n    print("No")',
            'rest = a\nfor i in range(k):\n    rest -= b\nprint("Yes" if rest <= 0 else "No")',
        ),
        only_python=('print("Yes" if a <= b * k else "No")', 'print(["No", "Yes"][k * b >= a])'),
        only_cpp=('cout << (k * b >= a ? "Yes" : "No") << endl;',),
        titles=("Bridge", "Planks"),
        stories=(
            "A ditch is a metres long. @A has k planks of b metres each and lays them one "
            "behind the other. Do they reach from one end of the ditch to the other? Print Yes "
            "or No.",
            "You are given integers a, b and k. Print Yes if k times b is at least a, and No "
            "otherwise.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=lambda rng, _, values: (
            values | {"a": max(1, values["b"] * values["k"] + rng.randint(-2, 2))}
            if rng.random() < 0.7
            else values
        ),
        wrong={
            "strict": 'if b * k > a:\n    print("Yes")\nelse:\n    print("No")',
            "one plank": 'if b >= a:\n    print("Yes")\nelse:\n    print("No")',
        },
        tags=("math",),
    ),
    Task(
        id="p02885",
        relative="overlap-of-two-curtains",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(max(0, min(a, b) + min(a, c) - a))",
            "b = min(a, b)\nc = min(a, c)\nif b + c > a:\n    print(b + c - a)\nelse:\n    "
            "print(0)",
        ),
        only_python=("print(sum(1 for i in range(a) if i < b and i >= a - c))",),
        only_cpp=("cout << max(0, min(a, b) + min(a, c) - a) << endl;",),
        titles=("Painted Twice", "Two Brushes"),
        stories=(
            "A strip is a cells long. @A paints the first b cells red, and all cells if there "
            "are fewer than b. Then @B paints the last c cells blue, again all of them if there "
            "are fewer than c. How many cells are painted by both?",
            "Of a seats in a row, the min(a, b) leftmost ones are reserved by @A and the min(a, "
            "c) rightmost ones by @B. Print the number of seats reserved twice.",
        ),
        output=("Print the number of cells.", "Print one integer."),
        wrong={
            "not capped": "print(max(0, b + c - a))",
            "negative": "print(min(a, b) + min(a, c) - a)",
        },
        tags=("math",),
        rating=900,
    ),
    Task(
        id="p02946",
        schema=(line(Int("k", 1, 100), Int("x", 0, 100)),),
        python=(
            't = ""\nfor i in range(x - k + 1, x + k):\n    t += str(i)\n    t += " "\nprint(t)',
            "for i in range(2 * k - 1):\n    print(x - k + 1 + i)",
        ),
        only_python=(
            "print(*range(x - k + 1, x + k))",
            'print(" ".join(map(str, range(x - k + 1, x + k))))',
            "print(*[i for i in range(-1000, 1000) if abs(i - x) < k])",
        ),
        only_cpp=('for (int i = x - k + 1; i < x + k; i++) cout << i << " ";\ncout << endl;',),
        titles=("Neighbourhood", "Where It May Be"),
        stories=(
            "A block of k neighbouring integers on the number line is secret. All that @A knows "
            "is that x is in the block. Print all integers that can be in the block, from the "
            "smallest to the largest.",
            "List in increasing order all integers i whose distance to x is smaller than k. "
            "Negative ones belong to the list as well.",
        ),
        output=(
            "Print the integers in ascending order, separated by spaces.",
            "Print the list in one line with spaces between the numbers.",
        ),
        wrong={
            "last missing": 't = ""\nfor i in range(x - k + 1, x + k - 1):\n    t += str(i)\n   '
            ' t += " "\nprint(t)',
            "one too wide": 't = ""\nfor i in range(x - k, x + k + 1):\n    t += str(i)\n    t '
            '+= " "\nprint(t)',
        },
        rating=900,
    ),
    Task(
        id="p02946",
        relative="nearest-house-numbers",
        schema=(line(Int("n", 1, 100), Int("x", 1, 100), Int("d", 0, 100)),),
        python=(
            't = ""\nfor i in range(1, n + 1):\n    if abs(i - x) <= d:\n        t += str(i)\n  '
            '      t += " "\nprint(t)',
            't = ""\nfor i in range(max(1, x - d), min(n, x + d) + 1):\n    t += str(i)\n    t '
            '+= " "\nprint(t)',
        ),
        only_python=(
            "print(*range(max(1, x - d), min(n, x + d) + 1))",
            "print(*[i for i in range(1, n + 1) if x - d <= i <= x + d])",
        ),
        only_cpp=(
            'for (int i = 1; i <= n; i++) {\n    if (abs(i - x) <= d) cout << i << " '
            '";\n}\ncout << endl;',
        ),
        titles=("Radio Tower", "Houses in Reach"),
        stories=(
            "Houses 1 to n stand in a street, and a radio stands at house x. Its signal reaches "
            "all houses whose numbers differ from x by at most d. List these houses in "
            "increasing order.",
            "Print in ascending order each integer i from 1 to n with |i - x| not greater than d.",
        ),
        output=(
            "Print the numbers in increasing order, separated by spaces.",
            "Print the integers in one line with spaces in between.",
        ),
        adjust=lambda rng, _, values: values | {"x": rng.randint(1, values["n"])},
        valid=lambda values: values["x"] <= values["n"],
        constraints=("x is at most n",),
        wrong={
            "strict": 't = ""\nfor i in range(1, n + 1):\n    if abs(i - x) < d:\n        t += '
            'str(i)\n        t += " "\nprint(t)',
            "not cut": 't = ""\nfor i in range(x - d, x + d + 1):\n    t += str(i)\n    t += " '
            '"\nprint(t)',
        },
        rating=900,
    ),
    Task(
        id="p02946",
        relative="countdown-steps",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100)),),
        python=(
            't = ""\nx = a\nwhile x >= b:\n    t += str(x)\n    t += " "\n    x -= 1\nprint(t)',
            't = ""\nfor i in range(a - b + 1):\n    t += str(a - i)\n    t += " "\nprint(t)',
        ),
        only_python=("print(*range(a, b - 1, -1))",),
        only_cpp=('for (int i = a; i >= b; i--) cout << i << " ";\ncout << endl;',),
        titles=("Countdown", "From a Down to b"),
        stories=(
            "An elevator goes down from floor a to floor b and shows each floor that it passes, "
            "a and b included. Print what it shows, in order.",
            "You are given integers a and b, where a is not less than b. Print a, a - 1, a - 2, "
            "..., b.",
        ),
        output=(
            "Print the integers in one line, separated by spaces.",
            "Print the numbers with spaces in between.",
        ),
        adjust=lambda rng, _, values: {"a": max(values.values()), "b": min(values.values())},
        valid=lambda values: values["a"] >= values["b"],
        constraints=("a is at least b",),
        wrong={
            "last missing": 't = ""\nx = a\nwhile x > b:\n    t += str(x)\n    t += " "\n    x '
            "-= 1\nprint(t)",
            "ascending": 't = ""\nfor x in range(b, a + 1):\n    t += str(x)\n    t += " '
            '"\nprint(t)',
        },
    ),
)

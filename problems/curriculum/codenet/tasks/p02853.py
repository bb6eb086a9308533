"""Tasks p02853 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import (
    Int,
    line,
)
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02853",
        schema=(line(Int("x", 1, 205), Int("y", 1, 205)),),
        python=(
            "total = 0\nif x <= 3:\n    total += (4 - x) * 100000\nif y <= 3:\n    total += (4 "
            "- y) * 100000\nif x == 1 and y == 1:\n    total += 400000\nprint(total)",
            "total = max(0, 4 - x) + max(0, 4 - y)\nif x + y == 2:\n    total += 4\nprint(total "
            "* 100000)",
        ),
        only_python=(
            "prize = {1: 300000, 2: 200000, 3: 100000}\nprint(prize.get(x, 0) + prize.get(y, 0) "
            "+ (400000 if x == y == 1 else 0))",
            "p = [0, 300000, 200000, 100000] + [0] * 300\nans = p[x] + p[y]\nif x == 1 and y == "
            "1:\n    ans += 400000\nprint(ans)",
        ),
        only_cpp=(
            "map<int, int> p = {{1, 300000}, {2, 200000}, {3, 100000}};\nint ans = p[x] + "
            "p[y];\nif (x == 1 && y == 1) ans += 400000;\ncout << ans << endl;",
            "int ans = max(0, 4 - x) * 100000 + max(0, 4 - y) * 100000;\ncout << (x * y == 1 ? "
            "ans + 400000 : ans) << endl;",
        ),
        titles=("Prize Money", "Two Cups"),
        stories=(
            "@A was in place x in a race and in place y in a swimming cup. For either of them, "
            "place 1 is worth 300000 yen, place 2 is worth 200000 yen, place 3 is worth 100000 "
            "yen, and the other places nothing. There is a bonus of 400000 yen for a winner of "
            "both. How much does @A get?",
            "A rank of 1, 2 or 3 pays 300000, 200000 or 100000; any greater rank pays 0. Add "
            "the pay of rank x and that of rank y, and add 400000 more if both ranks are 1.",
        ),
        output=("Print the sum of money.", "Print the total."),
        adjust=lambda rng, _, values: {
            "x": rng.choice((values["x"], 1, 1, 2, 3, 4)),
            "y": rng.choice((values["y"], 1, 1, 2, 3, 4)),
        },
        wrong={
            "no bonus": "print((max(0, 4 - x) + max(0, 4 - y)) * 100000)",
            "bonus for equal": "total = max(0, 4 - x) + max(0, 4 - y)\nif x == y:\n    total += "
            "4\nprint(total * 100000)",
        },
    ),
    Task(
        id="p02853",
        relative="ticket-by-age",
        schema=(line(Int("x", 0, 120)),),
        python=(
            "if x < 6:\n    print(0)\nelif x < 18:\n    print(500)\nelif x < 65:\n    "
            "print(1200)\nelse:\n    print(800)",
            "price = 1200\nif x <= 5:\n    price = 0\nif x >= 6 and x <= 17:\n    price = "
            "500\nif x >= 65:\n    price = 800\nprint(price)",
        ),
        only_python=("print(0 if x < 6 else 500 if x < 18 else 1200 if x < 65 else 800)",),
        only_cpp=("cout << (x < 6 ? 0 : x < 18 ? 500 : x < 65 ? 1200 : 800) << endl;",),
        titles=("Museum", "Admission"),
        stories=(
            "The museum is free for children under 6. From 6 to 17 years a visitor pays 500 "
            "yen, from 18 to 64 years 1200 yen, and from 65 years on 800 yen. @A is x years "
            "old. How much does @A pay?",
            "Print 0 if x is at most 5, 500 if x is between 6 and 17, 1200 if x is between 18 "
            "and 64, and 800 if x is 65 or more.",
        ),
        output=("Print the price.", "Print one of 0, 500, 1200 and 800."),
        adjust=lambda rng, _, values: {"x": rng.choice((5, 6, 17, 18, 64, 65, values["x"]))},
        wrong={
            "bounds": "if x <= 6:\n    print(0)\nelif x <= 18:\n    print(500)\nelif x <= 65:\n "
            "   print(1200)\nelse:\n    print(800)",
            "no seniors": "if x < 6:\n    print(0)\nelif x < 18:\n    print(500)\nelse:\n    "
            "print(1200)",
        },
    ),
    Task(
        id="p02853",
        relative="better-rank-of-two",
        schema=(line(Int("x", 1, 205), Int("y", 1, 205)),),
        python=(
            'best = min(x, y)\nif best == 1:\n    print("gold")\nelif best == 2:\n    '
            'print("silver")\nelif best == 3:\n    print("bronze")\nelse:\n    print("none")',
            'medal = "none"\nif x == 3 or y == 3:\n    medal = "bronze"\nif x == 2 or y == 2:\n '
            '   medal = "silver"\nif x == 1 or y == 1:\n    medal = "gold"\nprint(medal)',
        ),
        only_python=('print({1: "gold", 2: "silver", 3: "bronze"}.get(min(x, y), "none"))',),
        only_cpp=(
            'int b = min(x, y);\nstring names[4] = {"gold", "silver", "bronze", '
            '"none"};\ncout << names[min(b, 4) - 1] << endl;',
        ),
        titles=("The Better Medal", "Two Attempts"),
        stories=(
            "Rank 1 wins gold, rank 2 silver and rank 3 bronze. @A took part twice and reached "
            "the ranks x and y; only the better (smaller) rank counts. Print the medal in lower "
            "case, or none if there is no medal.",
            "Let m be the smaller one of the integers x and y. Print gold if m is 1, silver if "
            "m is 2, bronze if m is 3, and none if m is greater than 3.",
        ),
        output=("Print gold, silver, bronze or none.", "Print one word."),
        adjust=lambda rng, _, values: {
            "x": rng.choice((values["x"], 1, 2, 3, 4)),
            "y": rng.choice((values["y"], 2, 3, 4, 5)),
        },
        wrong={
            "first only": 'if x == 1:\n    print("gold")\nelif x == 2:\n    '
            'print("silver")\nelif x == 3:\n    print("bronze")\nelse:\n    print("none")'
        },
    ),
)

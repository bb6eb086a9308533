"""Tasks p03795 to p03827 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _meals(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        values["n"] = 15 * rng.randint(1, 6) + rng.choice((-1, 0, 0, 1))
    return values


def _steps(rng: Random, size: str, values: Values) -> Values:
    up = rng.random()
    values["s"] = "".join("ID"[rng.random() < up] for _ in range(values["n"]))
    return values


TASKS = (
    Task(
        id="p03795",
        schema=(line(Int("n", 1, 100)),),
        python=(
            "print(n * 800 - n // 15 * 200)",
            "paid = 800 * n\nback = 0\nfor i in range(15, n + 1, 15):\n    back += 200\n"
            "print(paid - back)",
        ),
        only_python=(
            "x, y = n * 800, n // 15 * 200\nprint(x - y)",
            "print(sum(600 if i % 15 == 0 else 800 for i in range(1, n + 1)))",
        ),
        only_cpp=("cout << 800 * n - n / 15 * 200 << endl;",),
        stories=(
            "A ride on a carousel costs 800 yen. For every full fifteen rides, @A gets a "
            "gift of 200 yen from the owner. Print how much @A has spent after n rides, "
            "less the gifts.",
            "Let q be the number of times that 15 fits completely into n. Compute 800 "
            "times n minus 200 times q.",
        ),
        titles=("Carousel", "Money Back"),
        output=("Print the answer.", "Print one integer: the answer."),
        wrong={
            "not whole": "print(n * 800 - n * 200 // 15)",
            "no return": "print(n * 800)",
        },
        adjust=_meals,
    ),
    Task(
        id="p03795",
        relative="stamp-card",
        schema=(line(Int("n", 1, 1000), Int("p", 1, 1000), Int("k", 2, 20)),),
        python=(
            "print((n - n // (k + 1)) * p)",
            "paid = 0\nstamps = 0\nfor i in range(n):\n    if stamps == k:\n        stamps = 0\n"
            "    else:\n        stamps += 1\n        paid += p\nprint(paid)",
        ),
        only_python=("full, rest = divmod(n, k + 1)\nprint((full * k + rest) * p)",),
        only_cpp=("cout << (n - n / (k + 1)) * p << endl;",),
        stories=(
            "A coffee costs p yen. @A gets a stamp for every coffee that is paid. As soon "
            "as @A has k stamps, the next coffee is free, and the card starts again "
            "without stamps (a free coffee gives none). How many yen do n coffees cost?",
            "A taxi driver charges p yen a ride, but after each k rides that you paid "
            "for, you ride once for nothing. What do n rides cost in total?",
        ),
        titles=("Stamp Card", "One Ride for Nothing"),
        output=("Print the number asked for.", "Print the result as an integer."),
        wrong={
            "every k-th free": "print((n - n // k) * p)",
            "none free": "print(n * p)",
        },
    ),
    Task(
        id="p03795",
        relative="bulk",
        schema=(line(Int("n", 1, 1000)),),
        python=(
            "print(n // 10 * 900 + n % 10 * 100)",
            "price = 0\nwhile n >= 10:\n    n -= 10\n    price += 900\nprice += 100 * n\n"
            "print(price)",
        ),
        only_python=(
            "q, r = divmod(n, 10)\nprint(900 * q + 100 * r)",
            "print(100 * (n - n // 10))",
        ),
        only_cpp=("cout << n / 10 * 900 + n % 10 * 100 << endl;",),
        stories=(
            "One egg costs 100 yen, and a box of 10 eggs costs 900 yen. What is the "
            "lowest price for exactly n eggs?",
            "@A needs n screws. They are sold in packs of ten for 900 yen and singly for "
            "100 yen each. @A buys as many packs as possible without getting more than n "
            "screws, and the rest singly. How many yen does @A pay?",
        ),
        titles=("Boxes of Eggs", "Packs of Ten"),
        output=("Write the answer on one line.", "Print the answer."),
        wrong={
            "singly": "print(n * 100)",
            "boxes only": "print((n + 9) // 10 * 900)",
        },
    ),
    Task(
        id="p03827",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, alphabet="ID", length="n")),
        ),
        python=(
            'x = 0\nbest = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "I":\n'
            "        x += 1\n    else:\n        x -= 1\n    best = max(best, x)\nprint(best)",
            'highest = 0\nnow = 0\nfor i in range(n):\n    step = s[i]\n    if step == "I":\n'
            '        now += 1\n    if step == "D":\n        now -= 1\n    if now > highest:\n'
            "        highest = now\nprint(highest)",
        ),
        only_python=(
            "from itertools import accumulate\n"
            'print(max(0, *accumulate(1 if c == "I" else -1 for c in s)))',
            'print(max(s[:i].count("I") - s[:i].count("D") for i in range(n + 1)))',
        ),
        only_cpp=(
            "int x = 0, best = 0;\nfor (char c : s) {\n    x += c == 'I' ? 1 : -1;\n"
            "    best = max(best, x);\n}\ncout << best << endl;",
        ),
        stories=(
            "A lift begins on floor 0. The letters of s, n in number, are its moves: I is "
            "one floor up, D is one floor down. What is the highest floor on which the "
            "lift is at any time, from the start to the end?",
            "Read s, a string of n letters I and D, from left to right and count: plus "
            "one for every I, minus one for every D. Print the largest count that is ever "
            "reached; the count 0 at the beginning is reached too.",
        ),
        titles=("Highest Floor", "Largest Count"),
        output=("Print the answer.", "Print the number asked for."),
        wrong={
            "end only": 'x = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "I":\n'
            "        x += 1\n    else:\n        x -= 1\nprint(x)",
            "without the start": "x = 0\nbest = -1000\nfor i in range(len(s)):\n    c ="
            " s[i]\n"
            '    if c == "I":\n        x += 1\n    else:\n'
            "        x -= 1\n    best = max(best, x)\nprint(best)",
        },
        adjust=_steps,
        rating=900,
        tags=("simulation", "strings"),
    ),
    Task(
        id="p03827",
        relative="back-at-zero",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, alphabet="ID", length="n")),
        ),
        python=(
            'x = 0\ncount = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "I":\n'
            "        x += 1\n    else:\n        x -= 1\n    if x == 0:\n        count += 1\n"
            "print(count)",
            'up = 0\ncount = 0\nfor i in range(n):\n    c = s[i]\n    if c == "I":\n'
            "        up += 1\n    if up + up == i + 1:\n        count += 1\nprint(count)",
        ),
        only_python=(
            "from itertools import accumulate\n"
            'print(list(accumulate(1 if c == "I" else -1 for c in s)).count(0))',
            'print(sum(s[:i].count("I") * 2 == i for i in range(1, n + 1)))',
        ),
        only_cpp=(
            "int x = 0, cnt = 0;\nfor (char c : s) {\n    if (c == 'I') x++; else x--;\n"
            "    cnt += x == 0;\n}\ncout << cnt << endl;",
        ),
        stories=(
            "An integer x is 0 at first. A string s of n letters tells what happens to "
            "it: I adds 1 to x, and D subtracts 1 from x. After how many of the n "
            "operations is x equal to 0?",
            "@A walks on a straight road, n steps in all. The string s describes them: I "
            "is a step to the east, D a step of the same length to the west. How many "
            "times does @A come back to the starting point?",
        ),
        titles=("Back at Zero", "Return to the Start"),
        output=("Output the required number.", "Write the answer on one line."),
        wrong={
            "start counted": "x = 0\ncount = 1\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "I":\n        x += 1\n    else:\n        x -= 1\n'
            "    if x == 0:\n        count += 1\nprint(count)",
            "turns": "count = 0\nfor i in range(1, n):\n    if s[i] != s[i - 1]:\n"
            "        count += 1\nprint(count)",
        },
        adjust=_steps,
        rating=900,
        tags=("simulation", "strings"),
    ),
    Task(
        id="p03827",
        relative="span",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, alphabet="ID", length="n")),
        ),
        python=(
            "x = 0\nhigh = 0\nlow = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c =="
            ' "I":\n'
            "        x += 1\n    else:\n        x -= 1\n    high = max(high, x)\n"
            "    low = min(low, x)\nprint(high - low)",
            "seen = [False] * (2 * n + 1)\nplace = n\nseen[n] = True\ncount = 0\n"
            'for i in range(n):\n    step = s[i]\n    if step == "I":\n        place += 1\n'
            "    else:\n        place -= 1\n    if not seen[place]:\n        seen[place] = True\n"
            "        count += 1\nprint(count)",
        ),
        only_python=(
            "from itertools import accumulate\n"
            'v = [0, *accumulate(1 if c == "I" else -1 for c in s)]\nprint(max(v) - min(v))',
        ),
        only_cpp=(
            "int x = 0, high = 0, low = 0;\nfor (char c : s) {\n    x += c == 'I' ? 1 : -1;\n"
            "    high = max(high, x), low = min(low, x);\n}\ncout << high - low << endl;",
        ),
        stories=(
            "A water level changes n times: I in the string s means that it rises by 1, D "
            "that it falls by 1. Print the difference between the highest and the lowest "
            "level of the whole time, including the beginning and the end.",
            "A counter starts at 0. For every letter I of s it goes up by 1, for every D "
            "down by 1, in the order of the n letters. Let M be the maximum and m the "
            "minimum over all its values, the first one included. What is M - m?",
        ),
        titles=("Highest minus Lowest", "Water Level"),
        output=("Print the result as an integer.", "Write the answer on one line."),
        wrong={
            "highest": "x = 0\nhigh = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "I":\n        x += 1\n    else:\n        x -= 1\n'
            "    high = max(high, x)\nprint(high)",
            "end": 'x = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "I":\n'
            "        x += 1\n    else:\n        x -= 1\nprint(abs(x))",
        },
        adjust=_steps,
        rating=900,
        tags=("simulation", "strings"),
    ),
)

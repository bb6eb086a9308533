"""Tasks p02724 to p02753 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, Word, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02724",
        schema=(line(Int("x", 0, 1000000000)),),
        python=(
            "print(x // 500 * 1000 + x % 500 // 5 * 5)",
            "ans = x // 500 * 1000\nx %= 500\nans += x - x % 5\nprint(ans)",
        ),
        only_python=(("gold, rest = divmod(x, 500)\nprint(1000 * gold + rest // 5 * 5)"),),
        only_cpp=(
            ("int gold = x / 500, five = x % 500 / 5;\ncout << gold * 1000 + five * 5 << endl;"),
        ),
        titles=(
            "Happy Coins",
            "Changing Money",
        ),
        output=(
            "Print the largest number.",
            "Print the answer.",
        ),
        stories=(
            (
                "@A may change x yen into Japanese coins (500, 100, 50, 10, 5 and 1 yen) as @A "
                "likes. Each 500-yen coin is worth 1000 points, each 5-yen coin 5 points, all "
                "other coins nothing. What is the largest possible number of points?"
            ),
            (
                "A machine turns x tokens into medals. A gold medal costs 500 tokens and makes @A "
                "1000 units happier, a bronze one costs 5 tokens and gives 5 units. Tokens may "
                "remain unused. How many units of happiness can @A reach at best?"
            ),
        ),
        wrong={
            "no five-yen coins": "print(x // 500 * 1000)",
            "remainder not rounded": "print(x // 500 * 1000 + x % 500)",
        },
        rating=900,
        tags=("greedy", "math"),
    ),
    Task(
        id="p02724",
        relative="fewest-coins",
        schema=(line(Int("x", 0, 1000000000)),),
        python=(
            ("ans = x // 500\nx %= 500\nans += x // 100\nx %= 100\nprint(ans + x)"),
            (
                "ans = 0\ncoins = [500, 100, 1]\nfor c in coins:\n"
                "    ans += x // c\n    x %= c\nprint(ans)"
            ),
        ),
        only_python=("print(x // 500 + x % 500 // 100 + x % 100)",),
        titles=(
            "Fewest Coins",
            "Three Kinds of Coins",
        ),
        output=(
            "Print the smallest number.",
            "Print one integer.",
        ),
        stories=(
            (
                "In @P there are coins of 500, 100 and 1 units only. What is the smallest number "
                "of coins with which one can pay exactly x units?"
            ),
            (
                "@A splits the number x into summands, each of them 1, 100 or 500, and uses as "
                "few summands as possible. How many are there?"
            ),
        ),
        wrong={
            "no hundreds": "print(x // 500 + x % 500)",
        },
        rating=900,
        tags=("greedy", "math"),
    ),
    Task(
        id="p02724",
        relative="three-for-two",
        schema=(line(Int("x", 0, 1000000000), Int("p", 1, 1000)),),
        python=(
            "m = x // p\nprint(m + m // 2)",
            ("sets = x // (2 * p)\nrest = x - sets * 2 * p\nprint(3 * sets + rest // p)"),
        ),
        only_python=("m = x // p\nprint(m * 3 // 2)",),
        titles=(
            "Three for Two",
            "Special Offer",
        ),
        output=(
            "Print the largest number.",
            "Print the answer.",
        ),
        stories=(
            (
                "A bottle of juice costs p yen. For every two bottles that @A pays for, the shop "
                "adds a third one for free. @A has x yen. How many bottles can @A carry home at "
                "most?"
            ),
            (
                "You have x coins, and each ticket costs p coins. Every second ticket that you "
                "buy comes with one extra ticket as a present. Find the largest number of tickets "
                "that you can have in the end."
            ),
        ),
        wrong={
            "no presents": "print(x // p)",
            "half a set": "print(x * 3 // (2 * p))",
        },
        wide=True,
        rating=900,
        tags=("greedy", "math"),
    ),
    Task(
        id="p02753",
        schema=(line(Word("s", 3, 3, alphabet="AB")),),
        python=(
            ('if s == "AAA" or s == "BBB":\n    print("No")\nelse:\n    print("Yes")'),
            ('if s[0] == s[1] and s[1] == s[2]:\n    print("No")\nelse:\n    print("Yes")'),
        ),
        only_python=(
            'print("Yes" if len(set(s)) > 1 else "No")',
            'print("Yes" if "A" in s and "B" in s else "No")',
        ),
        only_cpp=('cout << (s[0] != s[1] || s[1] != s[2] ? "Yes" : "No") << endl;',),
        wrong={
            "two stations only": 'if s[0] != s[1]:\n    print("Yes")\nelse:\n    print("No")',
        },
        tags=("strings",),
    ),
)

"""Tasks p02811 to p02836 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def near_coins(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        values["x"] = max(1, min(100000, 500 * values["k"] + rng.choice((-1, 0, 1, -100, 100))))
    return values


def near_two_coins(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.7:
        total = 100 * values["a"] + 50 * values["b"]
        values["x"] = max(1, min(20000, total + rng.choice((-1, 0, 1, -50, 50))))
    return values


def almost_palindrome(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    half = s[: (len(s) + 1) // 2]
    t = list(half + half[: len(s) // 2][::-1])
    for _ in range(rng.randint(0, 3)):
        t[rng.randrange(len(t))] = rng.choice("abcxyz")
    return {**values, "s": "".join(t)}


TASKS = (
    Task(
        id="p02811",
        schema=(line(Int("k", 1, 100), Int("x", 1, 100000)),),
        python=(
            'if 500 * k >= x:\n    print("Yes")\nelse:\n    print("No")',
            'money = 0\nfor i in range(k):\n    money += 500\nif money < x:\n    print("No")\n'
            'else:\n    print("Yes")',
        ),
        only_python=(
            'print("Yes" if k * 500 >= x else "No")',
            'print(("No", "Yes")[x <= 500 * k])',
        ),
        only_cpp=(
            'cout << (k * 500 >= x ? "Yes" : "No") << endl;',
            'puts(x <= 500 * k ? "Yes" : "No");',
        ),
        titles=("Coins", "Enough Money"),
        stories=(
            "In @A's purse there are k coins and nothing else. Each of them is worth 500 yen. "
            "Print Yes if @A can pay a bill of x yen with them (change is given), and No if "
            "the money is not enough.",
            "Given integers k and x, print Yes if 500 times k is greater than or equal to x. "
            "Otherwise print No.",
            "A book costs x yen. @A owns k coins of 500 yen. Does @A have at least the price "
            "of the book? Print Yes or No.",
        ),
        output=("Print Yes or No.", "Output Yes if so, and No if not."),
        adjust=near_coins,
        wrong={
            "strict": 'print("Yes" if 500 * k > x else "No")',
            "other coin": 'print("Yes" if 100 * k >= x else "No")',
        },
    ),
    Task(
        id="p02811",
        relative="two-kinds-of-coins",
        schema=(line(Int("a", 0, 100), Int("b", 0, 100), Int("x", 1, 20000)),),
        python=(
            "total = 100 * a + 50 * b\nif total >= x:\n    print(total - x)\nelse:\n    print(-1)",
            "rest = 100 * a + 50 * b - x\nif rest < 0:\n    rest = -1\nprint(rest)",
        ),
        only_python=("print(max(-1, 100 * a + 50 * b - x))",),
        only_cpp=("cout << max(-1, a * 100 + b * 50 - x) << endl;",),
        titles=("Two Kinds of Coins", "What Is Left"),
        stories=(
            "@A has a coins of 100 yen and b coins of 50 yen, and wants to buy a toy for x "
            "yen. If @A has enough money, print how many yen are left afterwards. If not, "
            "print -1.",
            "Let s = 100a + 50b. If s is at least x, print s - x; if s is less than x, print -1.",
        ),
        output=("Print one integer.", "Output the amount that is left, or -1."),
        adjust=near_two_coins,
        wrong={
            "negative rest": "print(100 * a + 50 * b - x)",
            "clipped at zero": "print(max(0, 100 * a + 50 * b - x))",
        },
    ),
    Task(
        id="p02811",
        relative="coins-needed",
        schema=(line(Int("c", 1, 500), Int("x", 1, 100000)),),
        python=(
            "print((x + c - 1) // c)",
            "ans = x // c\nif x % c > 0:\n    ans += 1\nprint(ans)",
            "count = 0\nwhile count * c < x:\n    count += 1\nprint(count)",
        ),
        only_python=("print(-(-x // c))", "import math\nprint(math.ceil(x / c))"),
        only_cpp=("cout << x / c + (x % c != 0) << endl;",),
        titles=("How Many Coins", "Coins of One Kind"),
        stories=(
            "All coins in a country are worth c. @A must pay at least x in coins. Print the "
            "smallest number of coins with which this is possible.",
            "Given positive integers c and x, find the least integer k such that k times c is "
            "not less than x. Print k.",
        ),
        output=("Print the number of coins.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "x": rng.choice((values["x"], values["c"] * rng.randint(1, 200), values["c"] * 3 + 1)),
        },
        wrong={"rounds down": "print(x // c)", "always one more": "print(x // c + 1)"},
        tags=("math",),
    ),
    Task(
        id="p02836",
        schema=(line(Word("s", 1, 100)),),
        python=(
            "n = len(s)\nans = 0\nfor i in range(n // 2):\n    if s[i] != s[n - 1 - i]:\n"
            "        ans += 1\nprint(ans)",
            "i = 0\nj = len(s) - 1\ncount = 0\nwhile i < j:\n    if s[i] != s[j]:\n        "
            "count += 1\n    i += 1\n    j -= 1\nprint(count)",
        ),
        only_python=(
            "print(sum(x != y for x, y in zip(s, s[::-1])) // 2)",
            "print(sum(s[i] != s[-1 - i] for i in range(len(s) // 2)))",
        ),
        only_cpp=(
            "string t(s.rbegin(), s.rend());\nint cnt = 0;\nfor (int i = 0; i < "
            "(int)s.size(); i++) cnt += s[i] != t[i];\ncout << cnt / 2 << endl;",
        ),
        titles=("Palindrome Repair", "Mirror Word"),
        stories=(
            "@A wants the word s to read the same forwards and backwards. One step replaces "
            "one letter by any other letter. Print the least number of steps that is enough.",
            "You are given a string s. In an operation you rewrite one character as you like. "
            "Find how many operations are needed at least so that s equals its reversal, and "
            "print this number.",
        ),
        output=("Print the minimum number.", "Output one integer."),
        adjust=almost_palindrome,
        wrong={
            "counts twice": (
                "n = len(s)\nc = 0\nfor i in range(n):\n    if s[i] != s[n - 1 - i]:\n        c "
                "+= 1\nprint(c)"
            ),
            "equal pairs": (
                "n = len(s)\nc = 0\nfor i in range(n // 2):\n    if s[i] == s[n - 1 - i]:\n"
                "        c += 1\nprint(c)"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02836",
        relative="hamming",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, length="n")),
            line(Word("t", 1, 100, length="n")),
        ),
        python=(
            "ans = 0\nfor i in range(n):\n    if s[i] != t[i]:\n        ans += 1\nprint(ans)",
            "same = 0\nfor i in range(n):\n    if s[i] == t[i]:\n        same += 1\nprint(n - "
            "same)",
        ),
        only_python=("print(sum(x != y for x, y in zip(s, t)))",),
        only_cpp=(
            "int c = 0;\nfor (int i = 0; i < n; i++) c += s[i] != t[i];\ncout << c << endl;",
        ),
        titles=("From One to the Other", "Different Letters"),
        stories=(
            "Two words s and t have n letters each. How many letters of s must be changed so "
            "that s becomes t? Print the count.",
            "You are given an integer n and two strings s and t of length n. Count the "
            "positions at which the two strings have different characters. Print this count.",
        ),
        output=("Print the number of letters.", "Output the count."),
        adjust=lambda rng, size, values: {
            **values,
            "t": "".join(
                rng.choice((x, x, y)) for x, y in zip(values["s"], values["t"], strict=True)
            ),
        },
        wrong={
            "equal ones": (
                "c = 0\nfor i in range(n):\n    if s[i] == t[i]:\n        c += 1\nprint(c)"
            ),
            "stops at first": (
                "c = 0\nfor i in range(n):\n    if s[i] != t[i]:\n        c = 1\nprint(c)"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02836",
        relative="reversed-is-smaller",
        schema=(line(Word("s", 1, 100)),),
        python=(
            "n = len(s)\nans = -1\nfor i in range(n // 2):\n    if s[i] != s[n - 1 - i]:\n"
            "        ans = i + 1\n        break\nprint(ans)",
            "n = len(s)\ni = 0\nwhile i < n and s[i] == s[n - 1 - i]:\n    i += 1\nif i == "
            "n:\n    print(-1)\nelse:\n    print(i + 1)",
        ),
        only_python=(
            "t = s[::-1]\nprint(next((i for i, (x, y) in enumerate(zip(s, t), 1) if x != y), -1))",
        ),
        only_cpp=(
            "string t(s.rbegin(), s.rend());\nint i = 0, n = s.size();\nwhile (i < n && s[i] "
            "== t[i]) i++;\ncout << (i == n ? -1 : i + 1) << endl;",
        ),
        titles=("First Difference", "Broken Mirror"),
        stories=(
            "Compare the word s with the word written backwards, letter by letter from the "
            "left. At which position (counted from 1) do they differ for the first time? "
            "Print that position, or -1 if s is a palindrome.",
            "You are given a string s. Print the smallest positive integer i such that the "
            "i-th character from the left and the i-th character from the right are "
            "different. If there is no such i, print -1.",
        ),
        output=("Print the position, or -1.", "Output one integer."),
        adjust=almost_palindrome,
        wrong={
            "from zero": (
                "n = len(s)\nans = -1\nfor i in range(n // 2):\n    if s[i] != s[n - 1 - i]:\n"
                "        ans = i\n        break\nprint(ans)"
            ),
            "last difference": (
                "n = len(s)\nans = -1\nfor i in range(n):\n    if s[i] != s[n - 1 - i]:\n        "
                "ans = i + 1\nprint(ans)"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
)

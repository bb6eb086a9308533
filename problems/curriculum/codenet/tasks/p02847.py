"""Tasks p02847 to p02879 and their relatives."""

from __future__ import annotations

import string
from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task

_DAYS = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")


def _day(rng: Random, size: str, values: Values) -> Values:
    return {**values, "s": rng.choice(_DAYS)}


def _just_enough(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.4:
        return {**values, "m": values["a"] + values["b"]}
    return values


TASKS = (
    Task(
        id="p02847",
        schema=(line(Word("s", 3, 3, alphabet=string.ascii_uppercase)),),
        python=(
            (
                'days = ["SUN", "SAT", "FRI", "THU", "WED", "TUE", "MON"]\n'
                "ans = 7\nfor i in range(1, 7):\n    if days[i] == s:\n"
                "        ans = i\nprint(ans)"
            ),
            (
                'if s == "SAT":\n    print(1)\nelif s == "FRI":\n    print(2)\n'
                'elif s == "THU":\n    print(3)\nelif s == "WED":\n'
                '    print(4)\nelif s == "TUE":\n    print(5)\n'
                'elif s == "MON":\n    print(6)\nelse:\n    print(7)'
            ),
        ),
        only_python=(
            'print(7 - ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"].index(s))',
            'print({"SUN": 7, "MON": 6, "TUE": 5, "WED": 4, "THU": 3, "FRI": 2, "SAT": 1}[s])',
        ),
        only_cpp=(
            (
                'map<string, int> left = {{"SUN", 7}, {"MON", 6}, {"TUE", 5}, {"WED", 4},\n'
                '                         {"THU", 3}, {"FRI", 2}, {"SAT", 1}};\n'
                "cout << left[s] << endl;"
            ),
        ),
        titles=(
            "Waiting for Sunday",
            "Days to Go",
        ),
        output=(
            "Print the number of days.",
            "Print an integer from 1 to 7.",
        ),
        stories=(
            (
                "@A only rests on Sundays. Today is the day s, one of MON, TUE, WED, THU, FRI, "
                "SAT and SUN. In how many days will @A rest for the first time, not counting "
                "today?"
            ),
            (
                "The name s of a weekday is shortened to its first three letters, all capital. "
                "How many nights does one have to sleep from s until a Sunday comes? From a "
                "Sunday to the following one they are 7."
            ),
        ),
        constraints=("s is one of SUN, MON, TUE, WED, THU, FRI, SAT",),
        wrong={
            "Sunday today": (
                'days = ["SUN", "SAT", "FRI", "THU", "WED", "TUE", "MON"]\n'
                "ans = 0\nfor i in range(1, 7):\n    if days[i] == s:\n"
                "        ans = i\nprint(ans)"
            ),
        },
        adjust=_day,
        valid=lambda values: values["s"] in _DAYS,
        tags=("strings",),
    ),
    Task(
        id="p02847",
        relative="weekend",
        schema=(line(Word("s", 3, 3, alphabet=string.ascii_uppercase)),),
        python=(
            ('if s == "SAT" or s == "SUN":\n    print("Yes")\nelse:\n    print("No")'),
            ('c = s[0]\nif c == "S":\n    print("Yes")\nelse:\n    print("No")'),
        ),
        only_python=('print("Yes" if s in ("SUN", "SAT") else "No")',),
        only_cpp=('cout << (s == "SUN" || s == "SAT" ? "Yes" : "No") << endl;',),
        titles=(
            "Weekend",
            "No School",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        stories=(
            (
                "You are given s, a day of the week: MON, TUE, WED, THU, FRI, SAT or SUN. Tell "
                "whether it belongs to the weekend, that is, whether it is Saturday or Sunday."
            ),
            (
                "The shop in @P is closed on Saturdays and Sundays. Today is the day s (the first "
                "three letters of its English name). Print Yes if the shop is closed today, and "
                "No otherwise."
            ),
        ),
        constraints=("s is one of SUN, MON, TUE, WED, THU, FRI, SAT",),
        wrong={
            "Sunday only": 'if s == "SUN":\n    print("Yes")\nelse:\n    print("No")',
        },
        adjust=_day,
        valid=lambda values: values["s"] in _DAYS,
        tags=("strings",),
    ),
    Task(
        id="p02847",
        relative="after-k-days",
        schema=(line(Word("s", 3, 3, alphabet=string.ascii_uppercase), Int("k", 0, 1000)),),
        python=(
            (
                'days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]\n'
                "x = 0\nfor i in range(7):\n    if days[i] == s:\n"
                "        x = i\nprint(days[(x + k) % 7])"
            ),
            (
                'days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]\n'
                "x = 0\nwhile days[x] != s:\n    x += 1\nfor i in range(k):\n"
                "    x += 1\n    if x == 7:\n        x = 0\nprint(days[x])"
            ),
        ),
        only_python=(
            ('days = "SUN MON TUE WED THU FRI SAT".split()\nprint(days[(days.index(s) + k) % 7])'),
        ),
        only_cpp=(
            (
                'vector<string> days = {"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"};\n'
                "int x = find(days.begin(), days.end(), s) - days.begin();\n"
                "cout << days[(x + k) % 7] << endl;"
            ),
        ),
        titles=(
            "Which Day",
            "k Days Later",
        ),
        output=(
            "Print the day.",
            "Print three capital letters.",
        ),
        stories=(
            (
                "Today is the weekday s. Which weekday is it k days from now? Days are written as "
                "SUN, MON, TUE, WED, THU, FRI, SAT."
            ),
            (
                "@A leaves for a journey on a day s, one of SUN, MON, TUE, WED, THU, FRI and SAT, "
                "and comes home after exactly k days. Find the day of the week of the return, in "
                "the same notation."
            ),
        ),
        constraints=("s is one of SUN, MON, TUE, WED, THU, FRI, SAT",),
        wrong={
            "one day late": (
                'days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]\n'
                "x = 0\nfor i in range(7):\n    if days[i] == s:\n"
                "        x = i\nprint(days[(x + k + 1) % 7])"
            ),
        },
        adjust=_day,
        valid=lambda values: values["s"] in _DAYS,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02879",
        schema=(line(Int("a", 1, 20), Int("b", 1, 20)),),
        python=(
            "if a <= 9 and b <= 9:\n    print(a * b)\nelse:\n    print(-1)",
            "if max(a, b) > 9:\n    print(-1)\nelse:\n    print(a * b)",
        ),
        only_python=("print(a * b if a < 10 and b < 10 else -1)",),
        only_cpp=("cout << (a > 9 || b > 9 ? -1 : a * b) << endl;",),
        titles=(
            "Small Multiplication Table",
            "Only One Digit",
        ),
        output=(
            "Print the product or -1.",
            "Print the answer.",
        ),
        stories=(
            (
                "@A knows the products of all pairs of one-digit numbers, but no others. Which "
                "number does @A give for a times b? If @A does not know it, the answer is -1."
            ),
            (
                "You are given a and b. When both have a single digit, print their product, and "
                "-1 when one of them (or both) has two digits."
            ),
        ),
        wrong={
            "only one checked": "if a <= 9:\n    print(a * b)\nelse:\n    print(-1)",
            "nine missing": "if a < 9 and b < 9:\n    print(a * b)\nelse:\n    print(-1)",
        },
    ),
    Task(
        id="p02879",
        relative="in-the-table",
        schema=(line(Int("n", 1, 100)),),
        python=(
            (
                "ok = False\nfor i in range(1, 10):\n"
                "    if n % i == 0 and n // i <= 9:\n        ok = True\n"
                'if ok:\n    print("Yes")\nelse:\n    print("No")'
            ),
            (
                "ok = False\nfor i in range(1, 10):\n"
                "    for j in range(1, 10):\n        if i * j == n:\n"
                '            ok = True\nif ok:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        ),
        only_python=(
            'print("Yes" if any(n % i == 0 and n // i < 10 for i in range(1, 10)) else "No")',
        ),
        only_cpp=(
            (
                "bool ok = false;\nfor (int i = 1; i <= 9; i++) {\n"
                "    if (n % i == 0 && n / i <= 9) ok = true;\n}\n"
                'puts(ok ? "Yes" : "No");'
            ),
        ),
        titles=(
            "In the Table",
            "Product of Digits",
        ),
        output=(
            "Print Yes or No.",
            "Print the answer.",
        ),
        stories=(
            ("Is n the product of two numbers from 1 to 9 (which may be equal)? Print Yes or No."),
            (
                "A multiplication table has 9 rows and 9 columns; row i, column j holds the "
                "number i × j. Determine whether the number n occurs in it."
            ),
        ),
        wrong={
            "equal factors missing": (
                "ok = False\nfor i in range(1, 10):\n"
                "    for j in range(i + 1, 10):\n        if i * j == n:\n"
                '            ok = True\nif ok:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        },
        tags=("brute force", "math"),
    ),
    Task(
        id="p02879",
        relative="cheap-sum",
        schema=(line(Int("a", 0, 200), Int("b", 0, 200), Int("m", 0, 400)),),
        python=(
            'if a + b <= m:\n    print(a + b)\nelse:\n    print("error")',
            's = a + b\nif s > m:\n    print("error")\nelse:\n    print(s)',
        ),
        only_python=('print("error" if a + b > m else a + b)',),
        titles=(
            "Old Calculator",
            "Overflow",
        ),
        output=(
            "Print the sum or the word error.",
            "Print what is shown.",
        ),
        stories=(
            (
                "A calculator adds a and b, but it can show numbers up to m only. For a larger "
                "sum it shows the word error. What does it show?"
            ),
            "Print a + b if this is at most m. If a + b is greater than m, print error.",
        ),
        wrong={
            "equal is too much": 'if a + b < m:\n    print(a + b)\nelse:\n    print("error")',
            "each number": ('if a <= m and b <= m:\n    print(a + b)\nelse:\n    print("error")'),
        },
        adjust=_just_enough,
    ),
)

"""Tasks p02921 to p02951 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _similar(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    t = "".join(c if rng.random() < 0.6 else rng.choice("SCR") for c in s)
    return {**values, "t": t}


def _sorted_ab(rng: Random, size: str, values: Values) -> Values:
    b, a = sorted((values["a"], values["b"]))
    return {**values, "a": a, "b": b}


TASKS = (
    Task(
        id="p02921",
        schema=(
            line(Word("s", 3, 3, alphabet="SCR")),
            line(Word("t", 3, 3, alphabet="SCR")),
        ),
        python=(
            "count = 0\nfor i in range(3):\n    if s[i] == t[i]:\n        count += 1\nprint(count)",
            "wrong = 0\nif s[0] != t[0]:\n    wrong += 1\nif s[1] != t[1]:\n"
            "    wrong += 1\nif s[2] != t[2]:\n    wrong += 1\nprint(3 - wrong)",
        ),
        only_python=(
            "print(sum(x == y for x, y in zip(s, t)))",
            "print(len([i for i in range(3) if s[i] == t[i]]))",
        ),
        only_cpp=("cout << (s[0] == t[0]) + (s[1] == t[1]) + (s[2] == t[2]) << endl;",),
        titles=(
            "Weather Forecast",
            "Right Guesses",
        ),
        stories=(
            "Two strings s and t of three characters each are given. At how many of the "
            "three positions do they have the same character?",
            "For each of three days @A guessed the weather: S is sun, C is cloud and R is "
            "rain. The guesses are the letters of s, and what really came are the letters "
            "of t. Print how many guesses were right.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "counts mistakes": (
                "count = 0\nfor i in range(3):\n    if s[i] != t[i]:\n        count += 1\n"
                "print(count)"
            ),
        },
        adjust=_similar,
        tags=("strings",),
    ),
    Task(
        id="p02921",
        relative="missing-rain",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, alphabet="SCR", length="n")),
            line(Word("t", 1, 100, alphabet="SCR", length="n")),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    c = s[i]\n"
            '    if c == "R" and s[i] != t[i]:\n        count += 1\nprint(count)',
            "ans = 0\nfor i in range(n):\n    c = s[i]\n    d = t[i]\n"
            '    if c == "R" and d != "R":\n        ans += 1\nprint(ans)',
        ),
        only_python=(
            'print(sum(x == "R" != y for x, y in zip(s, t)))',
            'print(list(zip(s, t)).count(("R", "S")) + list(zip(s, t)).count(("R", "C")))',
        ),
        only_cpp=(
            "int ans = 0;\n"
            "for (int i = 0; i < n; i++) if (s[i] == 'R' && t[i] != 'R') ans++;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Umbrella for Nothing",
            "Rain That Did Not Come",
        ),
        stories=(
            "The strings s and t show the forecast and the real weather of n days; S "
            "means sunny, C means cloudy, R means rainy. @A takes an umbrella on each day "
            "with a forecast of rain. On how many days does @A carry it although it does "
            "not rain?",
            "Two strings s and t of length n are given. Count the positions where s has "
            "the letter R and t has another letter.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "all mistakes": (
                "count = 0\nfor i in range(n):\n    if s[i] != t[i]:\n        count += 1\n"
                "print(count)"
            ),
            "the other way": (
                "count = 0\nfor i in range(n):\n    c = t[i]\n"
                '    if c == "R" and s[i] != t[i]:\n        count += 1\nprint(count)'
            ),
        },
        adjust=_similar,
        tags=("strings",),
    ),
    Task(
        id="p02921",
        relative="longest-right-run",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, alphabet="SCR", length="n")),
            line(Word("t", 1, 100, alphabet="SCR", length="n")),
        ),
        python=(
            "best = 0\nrun = 0\nfor i in range(n):\n    if s[i] == t[i]:\n"
            "        run += 1\n        best = max(best, run)\n    else:\n        run = 0\n"
            "print(best)",
            "best = 0\nfor i in range(n):\n    j = i\n    while j < n and s[j] == t[j]:\n"
            "        j += 1\n    best = max(best, j - i)\nprint(best)",
        ),
        only_python=(
            'right = "".join("1" if x == y else " " for x, y in zip(s, t))\n'
            "print(max(map(len, right.split()), default=0))",
        ),
        only_cpp=(
            "int best = 0, cur = 0;\nfor (int i = 0; i < n; i++) {\n"
            "    cur = s[i] == t[i] ? cur + 1 : 0;\n    best = max(best, cur);\n}\n"
            "cout << best << endl;",
        ),
        titles=(
            "Longest Streak",
            "Lucky Days",
        ),
        stories=(
            "On n days @A guessed the weather, s_1 ... s_n, and afterwards wrote down the "
            "real weather, t_1 ... t_n, each day with one of the letters S, C and R. What "
            "is the greatest number of consecutive days with a correct guess?",
            "You are given strings s and t, both of length n. Print the length of the "
            "longest block of consecutive positions at which both strings agree. If they "
            "agree nowhere, print 0.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "last streak": (
                "run = 0\nfor i in range(n):\n    if s[i] == t[i]:\n        run += 1\n"
                "    else:\n        run = 0\nprint(run)"
            ),
            "total": (
                "count = 0\nfor i in range(n):\n    if s[i] == t[i]:\n        count += 1\n"
                "print(count)"
            ),
        },
        adjust=_similar,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02951",
        schema=(line(Int("a", 1, 20), Int("b", 1, 20), Int("c", 1, 20)),),
        python=(
            "print(max(0, c - (a - b)))",
            "while b < a and c > 0:\n    b += 1\n    c -= 1\nprint(c)",
            "free = a - b\nif free >= c:\n    print(0)\nelse:\n    print(c - free)",
        ),
        only_python=(
            "print(max(c - a + b, 0))",
            "print(c - min(a - b, c))",
        ),
        only_cpp=(
            "cout << max(0, b + c - a) << endl;",
            "cout << (b + c > a ? b + c - a : 0) << endl;",
        ),
        titles=(
            "Pouring",
            "Two Bottles",
        ),
        stories=(
            "A cup has room for a spoons of tea and holds b spoons at the moment; a pot "
            "has c spoons. @A fills the cup from the pot until the cup is full or the pot "
            "is empty. How many spoons stay in the pot?",
            "A car park has a places, of which b are taken. Now c more cars arrive. Print "
            "the number of them that find no place.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "negative": "print(c - (a - b))",
            "poured amount": "print(min(c, a - b))",
        },
        adjust=_sorted_ab,
        valid=lambda values: values["b"] <= values["a"],
        constraints=("b ≤ a",),
        tags=("math",),
    ),
    Task(
        id="p02951",
        relative="poured",
        schema=(line(Int("a", 1, 20), Int("b", 1, 20), Int("c", 1, 20)),),
        python=(
            "print(min(c, a - b))",
            "moved = 0\nwhile b < a and c > 0:\n    b += 1\n    c -= 1\n    moved += 1\n"
            "print(moved)",
        ),
        only_python=("print(c if b + c <= a else a - b)",),
        only_cpp=("cout << min(a - b, c) << endl;",),
        titles=(
            "How Much Is Poured",
            "Filling Up",
        ),
        stories=(
            "A basket can hold a @T, and there are b in it already. @A has c more and "
            "puts in as many as will fit. How many @T does @A put in?",
            "Bottle 1 has a capacity of a and holds b litres of oil; bottle 2 holds c "
            "litres. As much oil as possible is moved from bottle 2 to bottle 1. Print "
            "the number of litres that are moved.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "no limit": "print(c)",
            "what remains": "print(max(0, c - (a - b)))",
        },
        adjust=_sorted_ab,
        valid=lambda values: values["b"] <= values["a"],
        constraints=("b ≤ a",),
        tags=("math",),
    ),
    Task(
        id="p02951",
        relative="overflow",
        schema=(line(Int("a", 1, 50), Int("b", 1, 50), Int("c", 1, 100)),),
        python=(
            "x = min(a, c)\nc -= x\ny = min(b, c)\nc -= y\nprint(x, y, c)",
            "if c <= a:\n    print(c, 0, 0)\nelif c <= a + b:\n    print(a, c - a, 0)\n"
            "else:\n    print(a, b, c - a - b)",
        ),
        only_python=("print(min(a, c), min(b, max(0, c - a)), max(0, c - a - b))",),
        only_cpp=(
            "int x = min(a, c), y = min(b, c - x);\n"
            'cout << x << " " << y << " " << c - x - y << endl;',
        ),
        titles=(
            "Two Buckets",
            "Overflow",
        ),
        stories=(
            "Two empty buckets have capacities a and b. @A has c litres of water and "
            "pours it into the first bucket until it is full, then into the second bucket "
            "until that is full, and spills the rest. Print three numbers: the litres in "
            "the first bucket, in the second one, and on the ground.",
            "There are c guests. First the a seats in the hall are used, then the b seats "
            "on the terrace, and whoever comes later has to stand. Output how many guests "
            "sit in the hall, how many sit on the terrace and how many stand.",
        ),
        output=(
            "Print three integers in one line, separated by spaces.",
            "Print the three numbers, separated by single spaces.",
        ),
        wrong={
            "spilled too much": ("x = min(a, c)\ny = min(b, c)\nprint(x, y, max(0, c - a - b))"),
        },
        tags=("math",),
    ),
)

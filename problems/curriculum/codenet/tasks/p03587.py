"""Tasks p03587, p03606 and their relatives."""

from __future__ import annotations

import itertools
from random import Random

from problems.curriculum._schema import (
    Int,
    Rows,
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _seats(rng: Random, size: str, values: Values) -> Values:
    n = values["n"]
    cuts = sorted(rng.sample(range(1, 100001 if size == "max" else max(100, 4 * n)), 2 * n))
    values["g"] = [(cuts[2 * i], cuts[2 * i + 1] - rng.randint(0, 1)) for i in range(n)]
    rng.shuffle(values["g"])
    return values


def _apart(values: Values) -> bool:
    taken = sorted(values["g"])
    return all(low <= high for low, high in taken) and all(
        p[1] < q[0] for p, q in itertools.pairwise(taken)
    )


TASKS = (
    Task(
        id="p03587",
        schema=(line(Word("s", 6, 6, alphabet="01")),),
        python=(
            'count = 0\nfor i in range(6):\n    c = s[i]\n    if c == "1":\n        count += '
            "1\nprint(count)",
            'count = 6\nfor i in range(len(s)):\n    c = s[i]\n    if c == "0":\n        count '
            "-= 1\nprint(count)",
        ),
        only_python=(
            'print(s.count("1"))',
            "print(sum(int(c) for c in s))",
            'print(len(s.replace("0", "")))',
        ),
        only_cpp=(
            "cout << count(s.begin(), s.end(), '1') << endl;",
            "int ans = 0;\nfor (char c : s) ans += c - '0';\ncout << ans << endl;",
        ),
        titles=("Accepted", "Six Switches"),
        stories=(
            "An egg box has six places. s has one character per place, 1 if there is an egg and "
            "0 if the place is empty. How many eggs are in the box?",
            "You are given a string s of six characters, all of them 0 or 1. Print how many of "
            "them are 1.",
        ),
        output=("Print the count.", "Print one integer."),
        wrong={
            "zeros": 'count = 0\nfor i in range(6):\n    c = s[i]\n    if c == "0":\n        '
            "count += 1\nprint(count)",
            "five": 'count = 0\nfor i in range(5):\n    c = s[i]\n    if c == "1":\n        '
            "count += 1\nprint(count)",
        },
        tags=("strings",),
    ),
    Task(
        id="p03587",
        relative="more-ones-than-zeros",
        schema=(line(Word("s", 1, 100, alphabet="01")),),
        python=(
            'ones = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "1":\n        ones += '
            "1\nzeros = len(s) - ones\nif ones > zeros:\n    print(1)\nelif zeros > ones:\n    "
            "print(0)\nelse:\n    print(-1)",
            'balance = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "1":\n        '
            "balance += 1\n    else:\n        balance -= 1\nif balance == 0:\n    "
            "print(-1)\nelse:\n    print(1 if balance > 0 else 0)",
        ),
        only_python=('x, y = s.count("0"), s.count("1")\nprint(-1 if x == y else int(y > x))',),
        only_cpp=(
            "int b = 0;\nfor (char c : s) b += c == '1' ? 1 : -1;\ncout << (b > 0 ? 1 : b < 0 ? "
            "0 : -1) << endl;",
        ),
        titles=("Which Is More Frequent", "Zeros against Ones"),
        stories=(
            "The string s consists of 0 and 1. Print the character that occurs more often in "
            "it, or -1 if both occur equally often.",
            "Two teams play a series of games. For every game s has a 0 if team 0 won it, or a "
            "1 if team 1 did. Print the number of the team with more wins, and -1 in case of a "
            "tie.",
        ),
        output=("Print 0, 1 or -1.", "Print the answer."),
        adjust=lambda rng, _, values: (
            {"s": "".join(rng.sample("01" * len(values["s"]), 2 * len(values["s"])))[:100]}
            if rng.random() < 0.4
            else values
        ),
        wrong={
            "no tie": 'ones = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "1":\n      '
            "  ones += 1\nprint(1 if 2 * ones > len(s) else 0)",
            "last": "print(s[-1])",
        },
        tags=("strings",),
    ),
    Task(
        id="p03587",
        relative="position-of-first-one",
        schema=(line(Word("s", 1, 100, alphabet="ox")),),
        python=(
            'answer = -1\nfor i in range(len(s)):\n    c = s[i]\n    if c == "o" and answer == '
            "-1:\n        answer = i + 1\nprint(answer)",
            'answer = -1\nfor i in range(len(s) - 1, -1, -1):\n    c = s[i]\n    if c == "o":\n '
            "       answer = i + 1\nprint(answer)",
        ),
        only_python=('print(s.find("o") + 1 or -1)', 'print(s.index("o") + 1 if "o" in s else -1)'),
        only_cpp=(
            "size_t p = s.find('o');\nif (p == string::npos) cout << -1 << endl;\nelse cout << "
            "p + 1 << endl;",
        ),
        titles=("First Success", "When Did It Work"),
        stories=(
            "@A tries to open a door again and again. The i-th character of s is o if attempt i "
            "was a success, and x if it failed. Print the number of the first success, or -1 if "
            "there was none.",
            "At which position (the first one is 1) does the letter o occur for the first time "
            "in s? Print -1 if s consists of x only.",
        ),
        output=("Print the position, or -1.", "Print one integer."),
        adjust=lambda rng, _, values: (
            {"s": "x" * rng.randint(0, len(values["s"])) + values["s"]}
            if rng.random() < 0.4 and len(values["s"]) < 50
            else {"s": "x" * len(values["s"])}
            if rng.random() < 0.3
            else values
        ),
        wrong={
            "from zero": "answer = -1\nfor i in range(len(s) - 1, -1, -1):\n    c = s[i]\n    "
            'if c == "o":\n        answer = i\nprint(answer)',
            "last": 'answer = -1\nfor i in range(len(s)):\n    c = s[i]\n    if c == "o":\n     '
            "   answer = i + 1\nprint(answer)",
        },
        tags=("strings",),
    ),
    Task(
        id="p03606",
        schema=(
            line(Int("n", 1, 1000)),
            line(Rows("g", "n", ("l", "r"), ((1, 100000), (1, 100000)))),
        ),
        python=(
            "total = 0\nfor l, r in g:\n    total += r - l + 1\nprint(total)",
            "count = n\nfor i in range(n):\n    l, r = g[i]\n    count += r - l\nprint(count)",
        ),
        only_python=("print(sum(r - l + 1 for l, r in g))", "print(sum(r - l for l, r in g) + n)"),
        only_cpp=(
            "int ans = 0;\nfor (auto [l, r] : g) ans += r - l + 1;\ncout << ans << endl;",
            "int ans = n;\nfor (auto &p : g) ans += p.second - p.first;\ncout << ans << endl;",
        ),
        titles=("Full Seats", "Blocks of Numbers"),
        stories=(
            "A train has seats with the numbers 1 to 100000. n families have booked seats; "
            "family i has all seats from l_i to r_i, and no seat was booked twice. How many "
            "seats are booked?",
            "You are given n intervals of integers from l_i to r_i, both ends included, that do "
            "not overlap. Print the number of integers that are in one of them.",
        ),
        output=("Print the total.", "Print one integer."),
        adjust=_seats,
        valid=_apart,
        constraints=("l_i is at most r_i, and the intervals have no common number",),
        wrong={
            "end missed": "total = 0\nfor l, r in g:\n    total += r - l\nprint(total)",
            "span": "low = 100000\nhigh = 1\nfor l, r in g:\n    low = min(low, l)\n    high = "
            "max(high, r)\nprint(high - low + 2)",
        },
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p03606",
        relative="longest-interval",
        schema=(
            line(Int("n", 1, 1000)),
            line(Rows("g", "n", ("l", "r"), ((1, 100000), (1, 100000)))),
        ),
        python=(
            "best = 0\nfor l, r in g:\n    best = max(best, r - l + 1)\nprint(best)",
            "answer = 0\nfor i in range(n):\n    l, r = g[i]\n    if r - l > answer:\n        "
            "answer = r - l\nprint(answer + 1)",
        ),
        only_python=("print(max(r - l + 1 for l, r in g))",),
        only_cpp=(
            "int best = 0;\nfor (auto [l, r] : g) best = max(best, r - l + 1);\ncout << best << "
            "endl;",
        ),
        titles=("The Largest Family", "Longest Stay"),
        stories=(
            "n guests stay at a hotel; guest i is there from day l_i to day r_i, including both "
            "days. How many days does the guest who stays longest spend there?",
            "Each of n intervals contains all integers from l_i to r_i. Print how many integers "
            "the largest of them contains.",
        ),
        output=("Print the maximum.", "Print one integer."),
        adjust=_seats,
        valid=lambda values: all(low <= high for low, high in values["g"]),
        constraints=("l_i is at most r_i",),
        wrong={
            "end missed": "best = 0\nfor l, r in g:\n    best = max(best, r - l)\nprint(best)",
            "first": "l, r = g[0]\nprint(r - l + 1)",
        },
        rating=900,
    ),
    Task(
        id="p03606",
        relative="who-is-there-at",
        schema=(
            line(Int("n", 1, 1000), Int("x", 1, 100000)),
            line(Rows("g", "n", ("l", "r"), ((1, 100000), (1, 100000)))),
        ),
        python=(
            "count = 0\nfor l, r in g:\n    if l <= x and x <= r:\n        count += "
            "1\nprint(count)",
            "count = n\nfor l, r in g:\n    if x < l or x > r:\n        count -= 1\nprint(count)",
        ),
        only_python=("print(sum(l <= x <= r for l, r in g))",),
        only_cpp=(
            "int ans = 0;\nfor (auto [l, r] : g) ans += l <= x && x <= r;\ncout << ans << endl;",
        ),
        titles=("In the Museum at Time x", "Covered How Often"),
        stories=(
            "n visitors come to a museum. Visitor i is in the building from minute l_i to "
            "minute r_i, both included. How many visitors are in the building at minute x?",
            "In how many of the n intervals [l_i, r_i], whose ends belong to them, does the "
            "integer x lie?",
        ),
        output=("Print the number.", "Print the count."),
        adjust=lambda rng, _, values: (
            values
            | {"g": (g := [(min(p), max(p)) for p in values["g"]]), "x": rng.choice(rng.choice(g))}
        ),
        valid=lambda values: all(low <= high for low, high in values["g"]),
        constraints=("l_i is at most r_i",),
        wrong={
            "open": "count = 0\nfor l, r in g:\n    if l < x and x < r:\n        count += "
            "1\nprint(count)",
            "end": "count = 0\nfor l, r in g:\n    if l <= x and x < r:\n        count += "
            "1\nprint(count)",
        },
        rating=900,
    ),
)

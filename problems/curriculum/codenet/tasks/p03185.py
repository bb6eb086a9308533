"""Tasks p03185 to p03211 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, line
from problems.curriculum.codenet._task import Task


def rising(rng: Random, size: str, values: Values) -> Values:
    h = values["h"]
    kind = rng.random()
    if kind < 0.3:
        h = sorted(h)
    elif kind < 0.5:
        h = [x // 10 for x in sorted(h, reverse=True)]
    return {**values, "h": [max(1, x) for x in h]}


def no_zeros(rng: Random, size: str, values: Values) -> Values:
    length = {"small": rng.randint(4, 6), "max": 10}.get(size, rng.randint(4, 10))
    digits = [rng.choice("123456789") for _ in range(length)]
    if rng.random() < 0.5:
        place = rng.randint(0, length - 3)
        digits[place : place + 3] = rng.choice(("753", "752", "754", "766", "699"))
    return {"s": int("".join(digits))}


TASKS = (
    Task(
        id="p03185",
        relative="one-or-two-stones",
        schema=(line(Int("n", 2, 10000), Int("c", 1, 1000)), line(Ints("h", "n", 1, 1000))),
        wide=True,
        python=(
            "dp = [0] * n\ndp[1] = abs(h[1] - h[0]) + c\nfor i in range(2, n):\n    x = dp[i "
            "- 1] + abs(h[i] - h[i - 1]) + c\n    y = dp[i - 2] + abs(h[i] - h[i - 2]) + c\n"
            "    if x < y:\n        dp[i] = x\n    else:\n        dp[i] = y\nprint(dp[n - 1])",
            "before = 0\nnow = abs(h[0] - h[1]) + c\nfor i in range(2, n):\n    x = now + "
            "abs(h[i] - h[i - 1]) + c\n    y = before + abs(h[i] - h[i - 2]) + c\n    before "
            "= now\n    now = min(x, y)\nprint(now)",
        ),
        only_python=(
            "dp = [0, abs(h[1] - h[0]) + c]\nfor i in range(2, n):\n    dp.append(c + "
            "min(dp[i - j] + abs(h[i] - h[i - j]) for j in (1, 2)))\nprint(dp[-1])",
        ),
        only_cpp=(
            "vector<int> dp(n, INT_MAX);\ndp[0] = 0;\nfor (int i = 1; i < n; i++)\n    for "
            "(int j = max(0, i - 2); j < i; j++) dp[i] = min(dp[i], dp[j] + abs(h[i] - h[j]) "
            "+ c);\ncout << dp[n - 1] << endl;",
        ),
        titles=("One or Two Stones", "Tired Frog"),
        stories=(
            "Stones 1 to n stand in a row; stone i has height h_i. A frog wants to get from "
            "stone 1 to stone n. From stone i it jumps to stone i + 1 or i + 2. A jump "
            "between heights x and y costs |x - y| + c. Print the smallest possible total "
            "cost.",
            "Choose indices 1 = i_1 < i_2 < ... < i_m = n such that neighbouring indices "
            "differ by 1 or 2. The cost is the sum of |h_{i_{k+1}} - h_{i_k}| + c over k = 1, "
            "..., m - 1. Find the minimum cost and print it.",
        ),
        output=("Print the minimum cost.", "Output one integer."),
        wrong={
            "always one": (
                "t = 0\nfor i in range(1, n):\n    t += abs(h[i] - h[i - 1]) + c\nprint(t)"
            ),
            "no fixed cost": (
                "p = 0\nq = abs(h[1] - h[0])\nfor i in range(2, n):\n    x = q + abs(h[i] - h[i - "
                "1])\n    y = p + abs(h[i] - h[i - 2])\n    p = q\n    q = min(x, y)\nprint(q)"
            ),
        },
        rating=1000,
        tags=("dp",),
    ),
    Task(
        id="p03185",
        relative="climbing",
        schema=(line(Int("n", 2, 10000)), line(Ints("h", "n", 1, 1000000))),
        wide=True,
        python=(
            "up = 0\nfor i in range(1, n):\n    if h[i] > h[i - 1]:\n        up += h[i] - h[i "
            "- 1]\nprint(up)",
            "total = 0\nlast = h[0]\nfor x in h:\n    total += max(0, x - last)\n    last = "
            "x\nprint(total)",
        ),
        only_python=("print(sum(max(0, y - x) for x, y in zip(h, h[1:])))",),
        only_cpp=(
            "long long s = 0;\nfor (int i = 1; i < n; i++) s += max(h[i] - h[i - 1], 0);\n"
            "cout << s << endl;",
        ),
        titles=("Metres of Climb", "Only Uphill"),
        stories=(
            "A hiker visits n points in order; point i is at a height of h_i metres. From one "
            "point to the next the path goes straight up or straight down. Print how many "
            "metres the hiker climbs in total; metres downhill do not count.",
            "For a sequence h_1, ..., h_n, add up h_{i+1} - h_i over all i from 1 to n - 1 "
            "for which this difference is positive. Print the sum, which is 0 if there is no "
            "such i.",
        ),
        output=("Print the total climb.", "Output one integer."),
        adjust=rising,
        wrong={
            "all differences": (
                "t = 0\nfor i in range(1, n):\n    t += abs(h[i] - h[i - 1])\nprint(t)"
            ),
            "first and last": "print(max(0, h[n - 1] - h[0]))",
        },
        rating=900,
    ),
    Task(
        id="p03211",
        schema=(line(Int("s", 1111, 9999999999)),),
        wide=True,
        python=(
            "best = 1000\nwhile s >= 100:\n    diff = abs(s % 1000 - 753)\n    if diff < "
            "best:\n        best = diff\n    s //= 10\nprint(best)",
            "ans = abs(s % 1000 - 753)\nx = s // 10\nwhile x > 99:\n    part = x % 1000\n    "
            "if part > 753:\n        ans = min(ans, part - 753)\n    else:\n        ans = "
            "min(ans, 753 - part)\n    x = x // 10\nprint(ans)",
        ),
        only_python=(
            "s = str(s)\nprint(min(abs(int(s[i:i + 3]) - 753) for i in range(len(s) - 2)))",
            "s = str(s)\nbest = 999\nfor i in range(len(s) - 2):\n    best = min(best, "
            "abs(753 - int(s[i:i + 3])))\nprint(best)",
        ),
        only_cpp=(
            "string t = to_string(s);\nint best = 999;\nfor (int i = 0; i + 2 < "
            "(int)t.size(); i++) best = min(best, abs(stoi(t.substr(i, 3)) - 753));\ncout << "
            "best << endl;",
        ),
        titles=("Close to 753", "Three Digits in a Row"),
        stories=(
            "The digits of s contain no 0. @A marks three neighbouring digits of s and reads "
            "them from left to right as a number. How near to 753 can this number be? Print "
            "the smallest possible absolute difference between it and 753.",
            "Consider every block of 3 adjacent digits of the integer s as a three-digit "
            "number t. Print the minimum of |t - 753| over all these blocks.",
        ),
        output=("Print the minimum difference.", "Output one integer."),
        adjust=no_zeros,
        valid=lambda values: "0" not in str(values["s"]),
        constraints=("s contains no digit 0",),
        wrong={
            "first block missed": (
                "b = 1000\nwhile s >= 1000:\n    b = min(b, abs(s % 1000 - 753))\n    s //= 10\n"
                "print(b)"
            ),
            "blocks apart": (
                "b = 1000\nwhile s >= 100:\n    b = min(b, abs(s % 1000 - 753))\n    s //= 1000\n"
                "print(b)"
            ),
        },
        rating=900,
        tags=("strings", "brute force"),
    ),
    Task(
        id="p03211",
        relative="largest-two-digits",
        schema=(line(Int("s", 10, 10**9)),),
        python=(
            "best = 0\nwhile s >= 10:\n    if s % 100 > best:\n        best = s % 100\n    s "
            "//= 10\nprint(best)",
            "t = str(s)\nans = 0\nfor i in range(len(t) - 1):\n    ans = max(ans, int(t[i]) * "
            "10 + int(t[i + 1]))\nprint(ans)",
        ),
        only_python=(
            "t = str(s)\nprint(max(int(t[i:i + 2]) for i in range(len(t) - 1)))",
            "t = str(s)\nprint(int(max(x + y for x, y in zip(t, t[1:]))))",
        ),
        only_cpp=(
            "int best = 0;\nfor (; s >= 10; s /= 10) best = max(best, s % 100);\ncout << best "
            "<< endl;",
        ),
        titles=("Largest Pair of Digits", "Window of Two"),
        stories=(
            "@A holds a paper with a small window over the number s, so that just two "
            "neighbouring digits can be seen, and reads them as an integer (07 is read as 7). "
            "Which is the largest integer that can be seen? Print it.",
            "For each pair of adjacent digits p, q of s (p to the left of q), compute 10p + "
            "q. Print the maximum.",
        ),
        output=("Print the maximum.", "Output one integer."),
        wrong={
            "largest digit last": "b = 0\nm = s % 10\nprint(max(m, s % 100))",
            "pairs apart": (
                "b = 0\nwhile s >= 10:\n    b = max(b, s % 100)\n    s //= 100\nprint(b)"
            ),
        },
        tags=("brute force",),
    ),
    Task(
        id="p03211",
        relative="closest-element",
        schema=(line(Int("n", 1, 100), Int("x", 1, 1000)), line(Ints("a", "n", 1, 1000))),
        python=(
            "best = a[0]\nfor v in a:\n    if abs(v - x) < abs(best - x) or (abs(v - x) == "
            "abs(best - x) and v < best):\n        best = v\nprint(best)",
            "a.sort()\nans = a[0]\nfor i in range(1, n):\n    if abs(a[i] - x) < abs(ans - "
            "x):\n        ans = a[i]\nprint(ans)",
        ),
        only_python=(
            "print(min(a, key=lambda v: (abs(v - x), v)))",
            "print(min(sorted(a), key=lambda v: abs(v - x)))",
        ),
        only_cpp=(
            "pair<int, int> best = {INT_MAX, 0};\nfor (int v : a) best = min(best, "
            "make_pair(abs(v - x), v));\ncout << best.second << endl;",
        ),
        titles=("Closest Element", "Nearest Price"),
        stories=(
            "A shop offers n presents with the prices a_1, ..., a_n. @A looks for one whose "
            "price is as near to x as possible; if two prices are equally near, @A takes the "
            "smaller one. Print the price of the present that @A takes.",
            "You are given integers a_1, ..., a_n and x. Find the a_i for which |a_i - x| is "
            "minimum, and print its value. In case of a tie, print the smaller value.",
        ),
        output=("Print the closest value.", "Output one integer."),
        adjust=lambda rng, size, values: {
            **values,
            "a": [
                min(1000, max(1, rng.choice((v, values["x"] + rng.choice((-5, 5, 7, -7))))))
                for v in values["a"]
            ],
        },
        wrong={
            "larger on ties": (
                "a.sort()\nb = a[0]\nfor v in a:\n    if abs(v - x) <= abs(b - x):\n        b = "
                "v\nprint(b)"
            ),
            "difference": "b = 1000\nfor v in a:\n    b = min(b, abs(v - x))\nprint(b)",
        },
        rating=900,
    ),
)

"""Tasks p03179 to p03186 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Ints, Values, Word, line
from problems.curriculum.codenet._task import Task


def _signs(rng: Random, size: str, values: Values) -> Values:
    values["s"] = values["s"][: 300 if size == "max" else 8]
    values["n"] = len(values["s"]) + 1
    return values


def _true_signs(rng: Random, size: str, values: Values) -> Values:
    p, n = values["p"], values["n"]
    signs = ["<" if p[i] < p[i + 1] else ">" for i in range(n - 1)]
    if rng.random() < 0.7:
        for i in range(1, n):
            if p[i] == p[i - 1] and rng.random() < 0.9:
                p[i] = p[i - 1] + 1 if p[i - 1] < 1000 else 1
        signs = ["<" if p[i] < p[i + 1] else ">" for i in range(n - 1)]
    if rng.random() < 0.3:
        signs[rng.randrange(n - 1)] = "<"
    return {**values, "s": "".join(signs)}


def _long_signs(rng: Random, size: str, values: Values) -> Values:
    return {**values, "n": len(values["s"]) + 1}


TASKS = (
    Task(
        id="p03179",
        schema=(line(Int("n", 2, 3000)), line(Word("s", 1, 2999, alphabet="<>"))),
        python=(
            "mod = 1000000007\ndp = [0] * n\ndp[0] = 1\nfor i in range(1, n):\n    c = s[i - "
            '1]\n    nxt = [0] * n\n    total = 0\n    if c == "<":\n        for j in range(i '
            "+ 1):\n            nxt[j] = total\n            total = (total + dp[j]) % mod\n    "
            "else:\n        for j in range(i - 1, -1, -1):\n            total = (total + "
            "dp[j]) % mod\n            nxt[j] = total\n    for j in range(n):\n        dp[j] = "
            "nxt[j]\nprint(sum(dp) % mod)",
            "mod = 1000000007\ndp = [0] * n\ndp[0] = 1\nfor i in range(1, n):\n    c = s[i - "
            "1]\n    total = [0] * (n + 1)\n    for j in range(n):\n        total[j + 1] = "
            "(total[j] + dp[j]) % mod\n    for j in range(i + 1):\n        if c == "
            '"<":\n            dp[j] = total[j]\n        else:\n            dp[j] = (total[i] '
            "+ mod - total[j]) % mod\nprint(sum(dp) % mod)",
        ),
        only_python=(
            'mod = 10**9 + 7\ndp = [1]\nfor c in s:\n    if c == "<":\n        dp = [0] + '
            "list(accumulate(dp, lambda x, y: (x + y) % mod))\n    else:\n        dp = "
            "list(accumulate(dp[::-1], lambda x, y: (x + y) % mod))[::-1] + [0]\nprint(sum(dp) "
            "% mod)",
        ),
        only_cpp=(
            "const int M = 1e9 + 7;\nvector<int> dp = {1};\nfor (char c : s) {\n    int m = "
            "dp.size();\n    vector<int> next(m + 1);\n    if (c == '<') {\n        for (int j "
            "= 1; j <= m; j++) next[j] = (next[j - 1] + dp[j - 1]) % M;\n    } else {\n        "
            "for (int j = m - 1; j >= 0; j--) next[j] = (next[j + 1] + dp[j]) % M;\n    }\n    "
            "dp = next;\n}\nlong long ans = 0;\nfor (int x : dp) ans += x;\ncout << ans % M << "
            "endl;",
        ),
        top_python="from itertools import accumulate",
        titles=("Ups and Downs", "Signs Between Numbers"),
        stories=(
            "The numbers 1, 2, ..., n are to be written in a row, each once, and between "
            "neighbors stand the n - 1 signs of the string s, from left to right. In how many "
            "orders of the numbers are all signs true (< means that the left number is "
            "smaller, > that it is larger)? Print this number modulo 1000000007.",
            "n runners of different speed stand in a line. For every i from 1 to n - 1, the "
            "i-th character of s is < if runner i of the line is slower than runner i + 1, and "
            "> if faster. How many lines of these n runners have the signs s? Give the "
            "remainder after division by 10^9 + 7.",
        ),
        output=("Print the number modulo 1000000007.", "Print the answer modulo 10^9 + 7."),
        wrong={
            "signs swapped at the second half": (
                "mod = 1000000007\ndp = [0] * n\ndp[0] = 1\nfor i in range(1, n):\n    c = s[i "
                "- 1]\n    total = [0] * (n + 1)\n    for j in range(n):\n        total[j + 1] "
                "= (total[j] + dp[j]) % mod\n    for j in range(i + 1):\n        if c == "
                '"<":\n            dp[j] = total[j]\n        else:\n            dp[j] = '
                "total[i]\nprint(sum(dp) % mod)"
            ),
            "all orders": (
                "mod = 1000000007\ncount = 1\nfor i in range(1, n + 1):\n    count = count * i "
                "% mod\nprint(count)"
            ),
        },
        adjust=_signs,
        valid=lambda values: len(values["s"]) == values["n"] - 1,
        constraints=("The length of s is n - 1",),
        wide=True,
        rating=1800,
        tags=("dp", "counting"),
    ),
    Task(
        id="p03179",
        relative="check-signs",
        schema=(
            line(Int("n", 2, 100)),
            line(Word("s", 1, 99, alphabet="<>")),
            line(Ints("p", "n", 1, 1000)),
        ),
        python=(
            'ok = True\nfor i in range(n - 1):\n    c = s[i]\n    if c == "<" and p[i] >= p[i '
            '+ 1]:\n        ok = False\n    if c == ">" and p[i] <= p[i + 1]:\n        ok = '
            'False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "wrong = 0\nfor i in range(1, n):\n    c = s[i - 1]\n    if p[i - 1] == "
            'p[i]:\n        wrong += 1\n    elif c == "<":\n        if p[i - 1] > '
            "p[i]:\n            wrong += 1\n    elif p[i - 1] < p[i]:\n        wrong += 1\n"
            'print("Yes" if wrong == 0 else "No")',
        ),
        only_python=(
            'print("Yes" if all(x < y if c == "<" else x > y for c, x, y in zip(s, p, p[1:])) '
            'else "No")',
            't = "".join("<" if x < y else ">" if x > y else "=" for x, y in zip(p, p[1:]))\n'
            'print("Yes" if s == t else "No")',
        ),
        only_cpp=(
            "bool ok = true;\nfor (int i = 0; i + 1 < n; i++)\n    if (!(s[i] == '<' ? p[i] < "
            'p[i + 1] : p[i] > p[i + 1])) ok = false;\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=("Are the Signs True?", "Check the Homework"),
        stories=(
            "@A wrote the n numbers p_1, ..., p_n and put a sign < or > between each two "
            "neighbors; s is the string of these n - 1 signs, from left to right. Print Yes if "
            "every sign is true, and No if at least one is false.",
            "You are given a string s of n - 1 characters < and >, and n integers p_i. Print "
            'Yes if for each i from 1 to n - 1 the relation "p_i, then the i-th character of '
            's, then p_{i+1}" holds. Otherwise print No.',
        ),
        output=("Print Yes or No.", "Print the answer: Yes or No."),
        wrong={
            "equality allowed": (
                'ok = True\nfor i in range(n - 1):\n    c = s[i]\n    if c == "<" and p[i] > '
                'p[i + 1]:\n        ok = False\n    if c == ">" and p[i] < p[i + 1]:\n        '
                'ok = False\nprint("Yes" if ok else "No")'
            ),
            "last sign only": (
                "ok = True\nfor i in range(n - 1):\n    c = s[i]\n    ok = p[i] != p[i + "
                '1]\n    if c == "<" and p[i] > p[i + 1]:\n        ok = False\n    if c == ">" '
                'and p[i] < p[i + 1]:\n        ok = False\nprint("Yes" if ok else "No")'
            ),
        },
        adjust=_true_signs,
        valid=lambda values: len(values["s"]) == values["n"] - 1,
        constraints=("The length of s is n - 1",),
        rating=900,
    ),
    Task(
        id="p03179",
        relative="smallest-heights",
        schema=(line(Int("n", 2, 100)), line(Word("s", 1, 99, alphabet="<>"))),
        python=(
            "best = 1\nrun = 1\nfor i in range(n - 1):\n    if s[i] == s[max(0, i - "
            "1)]:\n        run += 1\n    else:\n        run = 2\n    best = max(best, run)\n"
            "print(best)",
            "best = 0\nrun = 0\nfor i in range(n - 1):\n    if i > 0 and s[i] != s[i - "
            "1]:\n        run = 0\n    run += 1\n    best = max(best, run)\nprint(best + 1)",
        ),
        only_python=(
            "print(max(len(list(g)) for _, g in groupby(s)) + 1)",
            'print(1 + max(map(len, s.replace("<>", "< >").replace("><", "> <").split())))',
        ),
        only_cpp=(
            "int run = 1, best = 1;\nfor (int i = 1; i < (int)s.size(); i++) {\n    run = s[i] "
            "== s[i - 1] ? run + 1 : 1;\n    best = max(best, run);\n}\ncout << best + 1 << "
            "endl;",
        ),
        top_python="from itertools import groupby",
        titles=("Longest Climb", "Longest Slope"),
        stories=(
            "A path visits n points, and no two neighboring points have the same height. The "
            "string s of length n - 1 says where it goes up (<) and where it goes down (>). A "
            "slope is a group of consecutive points on which the path only goes up or only "
            "goes down. What is the largest number of points of a slope?",
            "You are given n and a string s of n - 1 characters, each < or >. Let r be the "
            "length of the longest block of equal consecutive characters in s. Print r + 1.",
        ),
        output=("Print one integer.", "Print the largest number of points."),
        wrong={
            "counts signs": (
                "best = 0\nrun = 0\nfor i in range(n - 1):\n    if i > 0 and s[i] != s[i - "
                "1]:\n        run = 0\n    run += 1\n    best = max(best, run)\nprint(best)"
            ),
            "only upwards": (
                "best = 0\nrun = 0\nfor i in range(n - 1):\n    c = s[i]\n    if c == "
                '"<":\n        run += 1\n    else:\n        run = 0\n    best = max(best, '
                "run)\nprint(best + 1)"
            ),
        },
        adjust=_long_signs,
        valid=lambda values: len(values["s"]) == values["n"] - 1,
        constraints=("The length of s is n - 1",),
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03186",
        schema=(line(Int("a", 0, 1000000000), Int("b", 0, 1000000000), Int("c", 0, 1000000000)),),
        python=(
            "print(b + min(c, a + b + 1))",
            "if c <= a + b + 1:\n    print(b + c)\nelse:\n    print(b + a + b + 1)",
        ),
        only_python=(
            "print(min(b + c, a + 2 * b + 1))",
            "print(b + c if a + b >= c else a + b + b + 1)",
        ),
        only_cpp=("cout << b + min(c, a + b + 1) << endl;",),
        wrong={
            "no last one": "print(b + min(c, a + b))",
            "only a cures": "print(b + min(c, a + 1))",
        },
        wide=True,
        rating=900,
        tags=("math", "greedy"),
    ),
)

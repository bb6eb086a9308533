"""Tasks p03264 to p03303 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _small_sum(rng: Random, size: str, values: Values) -> Values:
    return {**values, "n": rng.randint(1, 20)} if rng.random() < 0.7 else values


def _two_coins(rng: Random, size: str, values: Values) -> Values:
    values["a"], values["b"] = rng.randint(2, 20), rng.randint(2, 20)
    values["n"] = max(1, min(200, 5 * values["n"])) if rng.random() < 0.5 else values["n"]
    return values


def _line_width(rng: Random, size: str, values: Values) -> Values:
    length = len(values["s"])
    return {**values, "w": rng.randint(1, rng.choice((length, 1 + length // 3)))}


TASKS = (
    Task(
        id="p03264",
        schema=(line(Int("k", 2, 100)),),
        python=(
            "print(k // 2 * ((k + 1) // 2))",
            "even = 0\nodd = 0\nfor i in range(1, k + 1):\n    if i % 2 == 0:\n        even += "
            "1\n    else:\n        odd += 1\nprint(even * odd)",
        ),
        only_python=(
            "print(k * k // 4)",
            "print((k // 2) * (k - k // 2))",
            "print(sum((i + j) % 2 for i in range(1, k + 1) for j in range(1, i)))",
        ),
        only_cpp=("cout << (k / 2) * ((k + 1) / 2) << endl;", "cout << k * k / 4 << endl;"),
        titles=("One Even, One Odd", "Mixed Pairs"),
        stories=(
            "There are k balls with the numbers 1, 2, ..., k. @A takes two balls, one with an "
            "even and one with an odd number. How many different pairs can @A take?",
            "For a given integer k, count the sets {x, y} of two integers from 1 to k such "
            "that x + y is odd.",
        ),
        output=("Print the number of pairs.", "Print one integer."),
        wrong={
            "half squared": "print(k // 2 * (k // 2))",
            "all pairs": "print(k * (k - 1) // 2)",
        },
        tags=("math", "counting"),
    ),
    Task(
        id="p03264",
        relative="even-sum-pairs",
        schema=(line(Int("k", 2, 1000)),),
        python=(
            "even = k // 2\nodd = k - even\nprint(even * (even - 1) // 2 + odd * (odd - 1) // 2)",
            "count = 0\nfor i in range(1, k + 1):\n    if i % 2 == 0:\n        count += i // 2 "
            "- 1\n    else:\n        count += i // 2\nprint(count)",
        ),
        only_python=(
            "print(sum((i + j) % 2 == 0 for i in range(1, k + 1) for j in range(i + 1, k + 1)))",
            "print(comb(k // 2, 2) + comb(k - k // 2, 2))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i <= k; i++)\n    for (int j = i + 1; j <= k; j++) "
            "ans += (i + j) % 2 == 0;\ncout << ans << endl;",
        ),
        top_python="from math import comb",
        titles=("Even Sums", "Two of the Same Parity"),
        stories=(
            "How many pairs (i, j) of integers with 1 <= i < j <= k have an even sum i + j?",
            "k players have the shirt numbers 1 to k. Two of them form a good team if both "
            "numbers are even or both are odd. How many good teams are there?",
        ),
        output=("Print the count.", "Print the number."),
        wrong={
            "odd sums": "print(k // 2 * (k - k // 2))",
            "ordered": "even = k // 2\nodd = k - even\nprint(even * (even - 1) + odd * (odd - 1))",
        },
        tags=("math", "counting"),
    ),
    Task(
        id="p03264",
        relative="multiples-of-three",
        schema=(line(Int("k", 1, 1000), Int("m", 1, 100)),),
        python=(
            "a = k // m\nprint(a * (k - a))",
            "a = 0\nb = 0\nfor i in range(1, k + 1):\n    if i % m == 0:\n        a += 1\n    "
            "else:\n        b += 1\nprint(a * b)",
        ),
        only_python=(
            "print(k // m * (k - k // m))",
            "c = Counter(i % m == 0 for i in range(1, k + 1))\nprint(c[True] * c[False])",
        ),
        only_cpp=(
            "int a = 0;\nfor (int i = m; i <= k; i += m) a++;\ncout << a * (k - a) << endl;",
        ),
        top_python="from collections import Counter",
        titles=("One Multiple, One Other", "Choose Two Cards"),
        stories=(
            "On k cards stand the integers 1, 2, ..., k. In how many ways can one choose a "
            "card with a multiple of m and a card whose number is not a multiple of m?",
            "You are given integers k and m. Let a be how many of the integers from 1 to k are "
            "divisible by m, and let b be how many are not. Print a times b.",
        ),
        output=("Print the number of ways.", "Print one integer."),
        wrong={
            "only multiples": "print(k // m)",
            "one too many": "a = k // m + 1\nprint(a * (k - a))",
        },
        tags=("math", "counting"),
    ),
    Task(
        id="p03285",
        schema=(line(Int("n", 1, 100)),),
        python=(
            "ok = False\nfor i in range(26):\n    for j in range(15):\n        if 4 * i + 7 * "
            'j == n:\n            ok = True\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "while n >= 0 and n % 4 != 0:\n    n -= 7\n    if n < 0:\n        break\n"
            'print("Yes" if n >= 0 else "No")',
        ),
        only_python=(
            'print("Yes" if any(4 * i + 7 * j == n for i in range(26) for j in range(15)) else '
            '"No")',
            'print("No" if n in (1, 2, 3, 5, 6, 9, 10, 13, 17) else "Yes")',
            'print("Yes" if n in {4 * i + 7 * j for i in range(26) for j in range(15)} else "No")',
        ),
        only_cpp=(
            "bool ok = false;\nfor (int i = 0; i <= n; i += 4)\n    if ((n - i) % 7 == 0) ok = "
            'true;\ncout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=("Fours and Sevens", "Steps of Two Lengths"),
        stories=(
            "A robot can only make steps of 4 and of 7 meters, always forward. Print Yes if it "
            "can stop exactly n meters from its start, and No if it cannot.",
            "Print Yes if there are integers x and y, neither of them negative, with 4x + 7y = "
            "n. Otherwise, print No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        wrong={
            "only one kind": (
                'if n % 4 == 0 or n % 7 == 0:\n    print("Yes")\nelse:\n    print("No")'
            ),
            "both kinds": (
                "ok = False\nfor i in range(1, 26):\n    for j in range(1, 15):\n        if 4 "
                '* i + 7 * j == n:\n            ok = True\nprint("Yes" if ok else "No")'
            ),
        },
        adjust=_small_sum,
        rating=900,
        tags=("brute force", "math"),
    ),
    Task(
        id="p03285",
        relative="fewest-coins",
        schema=(line(Int("n", 1, 200), Int("a", 1, 20), Int("b", 1, 20)),),
        python=(
            "best = -1\nfor i in range(n + 1):\n    for j in range(n + 1):\n        if a * i + "
            "b * j == n:\n            if best == -1 or i + j < best:\n                best = i "
            "+ j\nprint(best)",
            "best = 1000\nfor i in range(n // a + 1):\n    rest = n - a * i\n    if rest % b "
            "== 0:\n        best = min(best, i + rest // b)\nif best == 1000:\n    best = -1\n"
            "print(best)",
        ),
        only_python=(
            "print(min((i + (n - a * i) // b for i in range(n // a + 1) if (n - a * i) % b == "
            "0), default=-1))",
            "counts = [i + j for i in range(n + 1) for j in range(n + 1) if a * i + b * j == "
            "n]\nprint(min(counts) if counts else -1)",
        ),
        only_cpp=(
            "int best = 1e9;\nfor (int i = 0; a * i <= n; i++)\n    if ((n - a * i) % b == 0) "
            "best = min(best, i + (n - a * i) / b);\ncout << (best == 1e9 ? -1 : best) << endl;",
        ),
        titles=("Two Kinds of Bags", "Fewest Coins"),
        stories=(
            "Rice is sold in bags of a kilograms and bags of b kilograms. @A needs exactly n "
            "kilograms. What is the smallest number of bags with that total weight? If no "
            "choice of bags has it, print -1.",
            "In a country there are only coins of value a and of value b. A price of n must be "
            "paid without change. Print the minimum number of coins needed, or -1 if the price "
            "cannot be paid.",
        ),
        output=("Print the minimum or -1.", "Print one integer."),
        wrong={
            "yes or no": (
                "ok = -1\nfor i in range(n // a + 1):\n    if (n - a * i) % b == 0:\n        "
                "ok = i + (n - a * i) // b\nprint(ok)"
            ),
            "greedy": (
                "high = max(a, b)\nlow = min(a, b)\nrest = n % high\nif rest % low == 0:\n    "
                "print(n // high + rest // low)\nelse:\n    print(-1)"
            ),
        },
        adjust=_two_coins,
        rating=1000,
        tags=("brute force",),
    ),
    Task(
        id="p03285",
        relative="how-many-ways",
        schema=(line(Int("n", 1, 1000)),),
        python=(
            "count = 0\nfor i in range(n // 3 + 1):\n    if (n - 3 * i) % 5 == 0:\n        "
            "count += 1\nprint(count)",
            "count = 0\nfor i in range(n + 1):\n    for j in range(201):\n        if 3 * i + 5 "
            "* j == n:\n            count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum((n - 3 * i) % 5 == 0 for i in range(n // 3 + 1)))",
            "print(sum(i % 3 == 0 for i in range(n, -1, -5)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 0; i <= n; i += 5) ans += (n - i) % 3 == 0;\ncout << "
            "ans << endl;",
        ),
        titles=("Threes and Fives", "Count the Purchases"),
        stories=(
            "Pens cost 3 coins each and notebooks 5 coins each. In how many ways can @A spend "
            "exactly n coins on pens and notebooks? Only the number of pens and the number of "
            "notebooks matter, and each may be 0.",
            "Count the pairs (x, y) of non-negative integers for which 3x + 5y equals n.",
        ),
        output=("Print the count.", "Print the number of ways."),
        wrong={
            "positive only": (
                "count = 0\nfor i in range(1, n // 3 + 1):\n    if 3 * i < n and (n - 3 * i) % "
                "5 == 0:\n        count += 1\nprint(count)"
            ),
            "yes or no": (
                "count = 0\nfor i in range(n // 3 + 1):\n    if (n - 3 * i) % 5 == 0:\n        "
                "count = 1\nprint(count)"
            ),
        },
        rating=900,
        tags=("brute force", "math"),
    ),
    Task(
        id="p03303",
        schema=(line(Word("s", 1, 1000)), line(Int("w", 1, 1000))),
        python=(
            't = ""\nfor i in range(len(s)):\n    if i % w == 0:\n        t += s[i]\nprint(t)',
            't = ""\ni = 0\nwhile i < len(s):\n    t += s[i]\n    i += w\nprint(t)',
        ),
        only_python=("print(s[::w])", 'print("".join(s[i] for i in range(0, len(s), w)))'),
        only_cpp=("for (int i = 0; i < s.size(); i += w) cout << s[i];\ncout << endl;",),
        wrong={
            "ends of lines": (
                't = ""\nfor i in range(len(s)):\n    if i % w == w - 1:\n        t += s[i]\n'
                "print(t)"
            ),
        },
        adjust=_line_width,
        valid=lambda values: values["w"] <= len(values["s"]),
        constraints=("w is at most the length of s",),
        rating=900,
        tags=("strings",),
    ),
)

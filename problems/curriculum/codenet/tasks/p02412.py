"""Tasks p02412 to p02418 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Matrix, Values, Word, line
from problems.curriculum.codenet._task import Task


def _piece(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    if size != "max" and rng.random() < 0.5:
        s = "".join(rng.choice("ab") for _ in s)
    length, start = rng.randint(1, len(s)), rng.randrange(len(s))
    p = (s + s)[start : start + length]
    if rng.random() < 0.4:
        i = rng.randrange(length)
        p = p[:i] + rng.choice("abc") + p[i + 1 :]
    return {"s": s, "p": p}


def _turned(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    start = rng.randrange(len(s))
    letters = list(s[start:] + s[:start])
    if rng.random() < 0.5:
        i, j = rng.randrange(len(s)), rng.randrange(len(s))
        letters[i], letters[j] = letters[j], letters[i]
    return {"s": s, "t": "".join(letters)}


TASKS = (
    Task(
        id="p02412",
        relative="one-query",
        schema=(line(Int("n", 3, 100), Int("x", 0, 300)),),
        python=(
            "count = 0\nfor i in range(1, n + 1):\n    for j in range(i + 1, n + 1):\n"
            "        k = x - i - j\n        if k > j and k <= n:\n            count += 1\n"
            "print(count)",
            "answer = 0\nfor a in range(1, n - 1):\n    for b in range(a + 1, n):\n"
            "        for c in range(b + 1, n + 1):\n            if a + b + c == x:\n"
            "                answer += 1\nprint(answer)",
        ),
        only_python=(
            "print(sum(sum(t) == x for t in combinations(range(1, n + 1), 3)))",
            "print(sum(j < x - i - j <= n for i in range(1, n) for j in range(i + 1, n)))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int a = 1; a <= n; a++)\n    for (int b = 1; b < a; b++)\n"
            "        for (int c = 1; c < b; c++) ans += a + b + c == x;\n"
            "cout << ans << endl;",
        ),
        top_python=("from itertools import combinations"),
        titles=(
            "Three Cards",
            "Sum of Three",
        ),
        stories=(
            "Cards with the numbers 1 to n lie on the table. @A takes three of them whose "
            "numbers add up to x. How many different sets of three cards can that be?",
            "Count the triples of integers a < b < c between 1 and n with a + b + c = x.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "equal numbers": (
                "count = 0\nfor i in range(1, n + 1):\n    for j in range(i, n + 1):\n"
                "        k = x - i - j\n        if k >= j and k <= n:\n"
                "            count += 1\nprint(count)"
            ),
            "below n": (
                "count = 0\nfor i in range(1, n):\n    for j in range(i + 1, n):\n"
                "        k = x - i - j\n        if k > j and k < n:\n            count += 1\n"
                "print(count)"
            ),
        },
        adjust=lambda rng, _, values: (
            {**values, "x": rng.randint(5, min(300, 3 * values["n"]))}
            if rng.random() < 0.8
            else values
        ),
        tags=(
            "brute force",
            "counting",
        ),
    ),
    Task(
        id="p02412",
        relative="two-cards",
        schema=(line(Int("n", 2, 1000), Int("x", 1, 2000)),),
        python=(
            "count = 0\nfor i in range(1, n + 1):\n    j = x - i\n"
            "    if i < j and j <= n:\n        count += 1\nprint(count)",
            "low = max(1, x - n)\nhigh = (x + 1) // 2 - 1\nif high < low:\n    print(0)\n"
            "else:\n    print(high - low + 1)",
        ),
        only_python=(
            "print(sum(i < x - i <= n for i in range(1, n + 1)))",
            "print(len([i for i in range(1, n) if i < x - i and x - i <= n]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; 2 * i < x; i++) ans += x - i <= n;\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Two Cards",
            "Pairs up to n",
        ),
        stories=(
            "How many ways are there to choose two different integers from 1 to n with "
            "the sum x? The order of the two does not matter.",
            "The players of a team wear the numbers 1 to n. @A looks for two players "
            "whose numbers add up to x. Print how many such pairs there are.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "twice the same": (
                "count = 0\nfor i in range(1, n + 1):\n    j = x - i\n"
                "    if i <= j and j <= n:\n        count += 1\nprint(count)"
            ),
            "ordered": (
                "count = 0\nfor i in range(1, n + 1):\n    j = x - i\n"
                "    if i != j and j >= 1 and j <= n:\n        count += 1\nprint(count)"
            ),
        },
        adjust=lambda rng, _, values: (
            {**values, "x": rng.randint(2, 2 * values["n"])} if rng.random() < 0.8 else values
        ),
        tags=(
            "counting",
            "math",
        ),
    ),
    Task(
        id="p02414",
        schema=(
            line(Int("n", 1, 100), Int("m", 1, 100), Int("l", 1, 100)),
            line(Matrix("a", "n", "m", 0, 10000)),
            line(Matrix("b", "m", "l", 0, 10000)),
        ),
        python=(
            'for i in range(n):\n    text = ""\n    for j in range(l):\n        c = 0\n'
            "        for k in range(m):\n            c += a[i][k] * b[k][j]\n"
            '        if j > 0:\n            text += " "\n        text += str(c)\n'
            "    print(text)",
            "for i in range(n):\n    row = [0] * l\n    for k in range(m):\n"
            "        for j in range(l):\n            row[j] += a[i][k] * b[k][j]\n"
            "    line = str(row[0])\n    for j in range(1, l):\n"
            '        line += " " + str(row[j])\n    print(line)',
        ),
        only_python=(
            "columns = list(zip(*b))\nfor row in a:\n"
            "    print(*[sum(x * y for x, y in zip(row, column)) for column in columns])",
        ),
        only_cpp=(
            "for (int i = 0; i < n; i++) {\n    for (int j = 0; j < l; j++) {\n"
            "        long long c = 0;\n"
            "        for (int k = 0; k < m; k++) c += a[i][k] * b[k][j];\n"
            '        cout << c << (j + 1 < l ? " " : "\\n");\n    }\n}',
        ),
        wrong={
            "last term": (
                "for i in range(n):\n    for j in range(l):\n        c = 0\n"
                "        for k in range(m - 1):\n            c += a[i][k] * b[k][j]\n"
                "        print(c)"
            ),
        },
        wide=True,
        rating=900,
        tags=(
            "implementation",
            "math",
        ),
    ),
    Task(
        id="p02418",
        schema=(
            line(Word("s", 1, 100)),
            line(Word("p", 1, 100)),
        ),
        python=(
            'if p in s + s:\n    print("Yes")\nelse:\n    print("No")',
            "found = 0\nfor i in range(len(s)):\n    same = 1\n"
            "    for j in range(len(p)):\n        if s[(i + j) % len(s)] != p[j]:\n"
            "            same = 0\n    if same == 1:\n        found = 1\n"
            'print("Yes" if found == 1 else "No")',
        ),
        only_python=(
            'print("Yes" if p in s * 2 else "No")',
            'print(["No", "Yes"][(s + s).find(p) >= 0])',
        ),
        only_cpp=(
            's += s;\ncout << (s.find(p) != string::npos ? "Yes" : "No") << endl;',
            'puts((s + s).find(p) == string::npos ? "No" : "Yes");',
        ),
        titles=(
            "Letters on a Ring",
            "Necklace",
        ),
        stories=(
            "The letters of s are engraved around a ring, so that the first letter "
            "follows the last. @A reads along the ring from any letter on, in the "
            "direction of s. Can @A read the word p in this way? Print Yes or No.",
            "Think of s as a circular string. Decide whether p occurs in it as a "
            "contiguous part, which may run over the end of s to its beginning.",
        ),
        output=(
            'Print "Yes" if the word occurs, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "not circular": 'if p in s:\n    print("Yes")\nelse:\n    print("No")',
            "reversed too": (
                't = ""\nt += s[::-1]\nif p in s + s or p in t + t:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        },
        adjust=_piece,
        valid=lambda values: len(values["p"]) <= len(values["s"]),
        constraints=("p is not longer than s",),
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02418",
        relative="rotation",
        schema=(
            line(Word("s", 1, 100)),
            line(Word("t", 1, 100)),
        ),
        python=(
            'if t in s + s:\n    print("Yes")\nelse:\n    print("No")',
            'answer = "No"\nu = ""\nu += s\nfor i in range(len(s)):\n    if u == t:\n'
            '        answer = "Yes"\n    c = u[0]\n    u = u[1:]\n    u += c\n'
            "print(answer)",
        ),
        only_python=('print("Yes" if any(s[i:] + s[:i] == t for i in range(len(s))) else "No")',),
        only_cpp=(
            "bool ok = false;\nfor (size_t i = 0; i < s.size(); i++) {\n"
            "    rotate(s.begin(), s.begin() + 1, s.end());\n    ok |= s == t;\n}\n"
            'cout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Rotated Word",
            "Turned Wheel",
        ),
        stories=(
            "The strings s and t have the same length. In one move, the first letter of s "
            "is taken away and put at its end. Can s become equal to t by some number of "
            "moves (possibly none)?",
            "Two wheels have letters on their rims; read clockwise from the top, they "
            "show s and t, which are equally long. Is it possible to turn the first wheel "
            "so that it looks like the second one?",
        ),
        output=(
            'Print "Yes" if it is possible, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "no move": 'if s == t:\n    print("Yes")\nelse:\n    print("No")',
            "one move": (
                'c = s[0]\nu = ""\nu += s[1:]\nu += c\nif u == t or s == t:\n'
                '    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_turned,
        valid=lambda values: len(values["s"]) == len(values["t"]),
        constraints=("t is as long as s",),
        rating=900,
        tags=("strings",),
    ),
)

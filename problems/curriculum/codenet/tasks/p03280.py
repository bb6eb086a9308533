"""Tasks p03280 to p03370 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    Int,
    Rows,
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _rotated(rng: Random, size: str, values: Values) -> Values:
    k = rng.randrange(len(values["s"]))
    t = values["s"][k:] + values["s"][:k]
    if rng.random() < 0.5:
        t = "".join(sorted(t)) if rng.random() < 0.5 else t[:-1] + rng.choice("abz")
    return {"s": values["s"], "t": t}


def _harshad(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        n = values["n"]
        while n > 1 and n % sum(map(int, str(n))):
            n -= 1
        values["n"] = n
    return values


def _doughnuts(rng: Random, size: str, values: Values) -> Values:
    values["x"] = min(
        100000,
        sum(v for (v,) in values["m"]) + rng.choice((0, min(values["m"])[0], rng.randint(0, 9000))),
    )
    return values


TASKS = (
    Task(
        id="p03280",
        schema=(line(Int("a", 2, 100), Int("b", 2, 100)),),
        python=("print((a - 1) * (b - 1))", "print(a * b - a - b + 1)"),
        only_python=(
            "print(sum(b - 1 for _ in range(a - 1)))",
            "a, b = a - 1, b - 1\nprint(a * b)",
        ),
        only_cpp=("cout << (a - 1) * (b - 1) << endl;", "a--, b--;\ncout << a * b << endl;"),
        titles=("Garden with Paths", "What Is Left of the Field"),
        stories=(
            "A garden is a rectangle of a by b metres. Two straight paths, both 1 metre wide, "
            "cross it completely, one from north to south and one from west to east. How many "
            "square metres are not part of a path?",
            "From a board with a rows and b columns of unit squares, one whole row and one "
            "whole column are removed. How many squares are left?",
        ),
        output=("Print the area.", "Print one integer."),
        wrong={"crossing twice": "print(a * b - a - b)", "whole": "print(a * b)"},
        tags=("math", "geometry"),
    ),
    Task(
        id="p03280",
        relative="frame-of-picture",
        schema=(line(Int("a", 1, 1000), Int("b", 1, 1000), Int("w", 1, 100)),),
        python=(
            "print((a + 2 * w) * (b + 2 * w) - a * b)",
            "sides = 2 * w * (a + b)\ncorners = 4 * w * w\nprint(sides + corners)",
        ),
        only_python=("print(2 * w * (a + b + 2 * w))",),
        only_cpp=("int outer = (a + 2 * w) * (b + 2 * w);\ncout << outer - a * b << endl;",),
        titles=("Frame", "Around the Pool"),
        stories=(
            "A picture of a by b centimetres gets a frame that is w centimetres wide on all "
            "four sides. What is the area of the frame alone, its corners included?",
            "A rectangle with the sides a and b lies in the middle of a larger rectangle with "
            "the sides a + 2w and b + 2w. Print the area of the part of the larger one that the "
            "smaller one does not cover.",
        ),
        output=("Print the area.", "Print one integer."),
        wrong={
            "corners missed": "print(2 * w * (a + b))",
            "one side": "print((a + w) * (b + w) - a * b)",
        },
        tags=("math", "geometry"),
    ),
    Task(
        id="p03280",
        relative="border-squares",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100)),),
        python=(
            "if a <= 2 or b <= 2:\n    print(a * b)\nelse:\n    print(2 * a + 2 * b - 4)",
            "count = 0\nfor i in range(a):\n    for j in range(b):\n        if i == 0 or i == a "
            "- 1 or j == 0 or j == b - 1:\n            count += 1\nprint(count)",
        ),
        only_python=("print(a * b - max(0, a - 2) * max(0, b - 2))",),
        only_cpp=("cout << a * b - max(a - 2, 0) * max(b - 2, 0) << endl;",),
        titles=("On the Edge", "Border Cells"),
        stories=(
            "A sheet of squared paper has a rows and b columns. How many squares lie in the "
            "first or last row or in the first or last column?",
            "@A plants a times b flowers in a rows and b columns. Print how many flowers are at "
            "the border of this bed.",
        ),
        output=("Print the count.", "Print one integer."),
        adjust=lambda rng, _, values: {
            "a": rng.choice((1, 2, values["a"], values["a"])),
            "b": values["b"],
        },
        wrong={"thin": "print(2 * a + 2 * b - 4)", "corners": "print(2 * a + 2 * b)"},
        tags=("math",),
    ),
    Task(
        id="p03293",
        schema=(line(Word("s", 2, 100)), line(Word("t", 2, 100))),
        python=(
            "n = len(s)\nfound = False\nfor k in range(n):\n    same = True\n    for i in "
            "range(n):\n        if s[(i + k) % n] != t[i]:\n            same = False\n    if "
            'same:\n        found = True\nprint("Yes" if found else "No")',
            'if t in s + s:\n    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            'print("Yes" if t in s * 2 else "No")',
            'print("Yes" if any(s[i:] + s[:i] == t for i in range(len(s))) else "No")',
        ),
        only_cpp=('cout << ((s + s).find(t) != string::npos ? "Yes" : "No") << endl;',),
        adjust=_rotated,
        valid=lambda values: len(values["s"]) == len(values["t"]),
        constraints=("s and t have the same length",),
        wrong={
            "letters": 'print("Yes" if s[0] in t else "No")',
            "equal": 'print("Yes" if s == t else "No")',
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03316",
        schema=(line(Int("n", 1, 10**9)),),
        python=(
            "total = 0\nx = n\nwhile x > 0:\n    total += x % 10\n    x //= 10\nif n % total == "
            '0:\n    print("Yes")\nelse:\n    print("No")',
            'digits = 0\nt = str(n)\nfor c in t:\n    digits += int(c)\nprint("Yes" if n % '
            'digits == 0 else "No")',
        ),
        only_python=(
            'print("No" if n % sum(map(int, str(n))) else "Yes")',
            'print("Yes" if n % sum(int(c) for c in str(n)) == 0 else "No")',
        ),
        only_cpp=(
            "int s = 0;\nfor (char c : to_string(n)) s += c - '0';\ncout << (n % s ? \"No\" : "
            '"Yes") << endl;',
            'int s = 0;\nfor (int x = n; x; x /= 10) s += x % 10;\nputs(n % s == 0 ? "Yes" : '
            '"No");',
        ),
        titles=("Divisible by Its Digits", "Digit Sum"),
        stories=(
            "Add up the decimal digits of n. Print Yes if n is a multiple of this sum, and No "
            "otherwise.",
            "@A has n @T and wants to make equal heaps, as many as the digits of n give when "
            "they are added. Is this possible with nothing left over? Print Yes or No.",
        ),
        output=("Print Yes or No.", "Print the answer."),
        adjust=_harshad,
        wrong={
            "last digit": 'print("Yes" if n % 10 == 0 or n % (n % 10) == 0 else "No")',
            "by nine": 'print("Yes" if n % 9 == 0 else "No")',
        },
        rating=900,
        tags=("math", "implementation"),
    ),
    Task(
        id="p03316",
        relative="digit-sum-of-range",
        schema=(line(Int("n", 1, 10000), Int("k", 1, 36)),),
        python=(
            "count = 0\nfor i in range(1, n + 1):\n    s = 0\n    x = i\n    while x > 0:\n     "
            "   s += x % 10\n        x //= 10\n    if s == k:\n        count += 1\nprint(count)",
            "count = 0\nfor i in range(n + 1):\n    if i // 10000 + i // 1000 % 10 + i // 100 % "
            "10 + i // 10 % 10 + i % 10 == k:\n        count += 1\nprint(count)",
        ),
        only_python=("print(sum(sum(map(int, str(i))) == k for i in range(1, n + 1)))",),
        only_cpp=(
            "int cnt = 0;\nfor (int i = 1; i <= n; i++) {\n    int s = 0;\n    for (char c : "
            "to_string(i)) s += c - '0';\n    cnt += s == k;\n}\ncout << cnt << endl;",
        ),
        titles=("Sum of Digits Is k", "Count by Digits"),
        stories=(
            "How many of the integers 1, 2, ..., n have the digit sum k?",
            "@A has n tickets, numbered from 1 to n, and keeps those on which the digits add up "
            "to exactly k. Print how many tickets are kept.",
        ),
        output=("Print the count.", "Print one integer."),
        adjust=lambda rng, _, values: (
            values | {"k": sum(map(int, str(rng.randint(1, values["n"]))))}
        ),
        wrong={
            "n missed": "count = 0\nfor i in range(1, n):\n    s = 0\n    x = i\n    while x > "
            "0:\n        s += x % 10\n        x //= 10\n    if s == k:\n        count += "
            "1\nprint(count)",
            "up to k": "count = 0\nfor i in range(1, n + 1):\n    s = 0\n    x = i\n    while x "
            "> 0:\n        s += x % 10\n        x //= 10\n    if s <= k:\n        count += "
            "1\nprint(count)",
        },
        rating=900,
        tags=("brute force", "math"),
    ),
    Task(
        id="p03316",
        relative="largest-digit",
        schema=(line(Int("n", 1, 10**9)),),
        python=(
            "best = 0\nwhile n > 0:\n    best = max(best, n % 10)\n    n //= 10\nprint(best)",
            "best = 0\nt = str(n)\nfor c in t:\n    if int(c) > best:\n        best = "
            "int(c)\nprint(best)",
        ),
        only_python=("print(max(str(n)))", "print(max(map(int, str(n))))"),
        only_cpp=("string s = to_string(n);\ncout << *max_element(s.begin(), s.end()) << endl;",),
        titles=("The Largest Digit", "Which Digit Is Greatest"),
        stories=(
            "Print the greatest digit in the decimal notation of the integer n.",
            "@A may keep a single digit of the number n as a prize in coins. How many coins "
            "does @A get at most?",
        ),
        output=("Print the digit.", "Print one digit."),
        wrong={
            "first digit": "while n >= 10:\n    n //= 10\nprint(n)",
            "last digit": "print(n % 10)",
        },
        tags=("math", "implementation"),
    ),
    Task(
        id="p03338",
        schema=(line(Int("n", 2, 100)), line(Word("s", 2, 100, length="n"))),
        python=(
            "letters = 'abcdefghijklmnopqrstuvwxyz'\nbest = 0\n"
            "for k in range(1, n):\n    count = 0\n"
            "    for c in letters:\n        if c in s[:k] and c in s[k:]:\n            count += 1\n"
            "    best = max(best, count)\nprint(best)",
            "best = 0\nfor k in range(1, n):\n    count = 0\n    for i in range(k):\n        "
            "first = True\n        for j in range(i):\n            if s[j] == s[i]:\n           "
            "     first = False\n        later = False\n        for j in range(k, n):\n         "
            "   if s[j] == s[i]:\n                later = True\n        if first and later:\n   "
            "         count += 1\n"
            "    best = max(best, count)\nprint(best)",
        ),
        only_python=(
            "print(max(len(set(s[:i]) & set(s[i:])) for i in range(1, n)))",
            "ans = 0\nfor i in range(1, n):\n    ans = max(ans, len(set(s[:i]) & "
            "set(s[i:])))\nprint(ans)",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = 1; i < n; i++) {\n    string x = s.substr(0, i), y = "
            "s.substr(i);\n    int c = 0;\n    for (char d = 'a'; d <= 'z'; d++) {\n        if "
            "(x.find(d) != string::npos && y.find(d) != string::npos) c++;\n    }\n    ans = "
            "max(ans, c);\n}\ncout << ans << endl;",
        ),
        wrong={
            "middle": "h = n // 2\ncount = 0\nfor i in range(h):\n    if s[i] in s[h:]:\n       "
            " count += 1\nprint(count)"
        },
        rating=900,
        tags=("strings", "brute force"),
    ),
    Task(
        id="p03370",
        schema=(
            line(Int("n", 2, 100), Int("x", 2, 100000)),
            line(Rows("m", "n", ("m",), ((1, 1000),))),
        ),
        python=(
            "total = 0\nlow = m[0]\nfor v in m:\n    total += v\n    low = min(low, v)\nprint(n "
            "+ (x - total) // low)",
            "m.sort()\nfor v in m:\n    x -= v\ncount = n\nwhile x >= m[0]:\n    x -= m[0]\n    "
            "count += 1\nprint(count)",
        ),
        only_python=(
            "print(n + (x - sum(m)) // min(m))",
            "m.sort()\nprint(len(m) + (x - sum(m)) // m[0])",
        ),
        only_cpp=(
            "int s = accumulate(m.begin(), m.end(), 0);\ncout << n + (x - s) / "
            "*min_element(m.begin(), m.end()) << endl;",
        ),
        adjust=_doughnuts,
        valid=lambda values: sum(v for (v,) in values["m"]) <= values["x"],
        constraints=("the sum of all m_i is at most x",),
        wrong={
            "cheapest only": "low = m[0]\nfor v in m:\n    low = min(low, v)\nprint(x // low)",
            "no more": "print(n)",
        },
        rating=900,
        tags=("greedy", "math"),
    ),
)

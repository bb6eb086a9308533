"""Tasks p03635 to p03730 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import (
    LOWER,
    Int,
    Values,
    Word,
    line,
)
from problems.curriculum.codenet._task import Task


def _toss(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        s = values["s"]
        values["s"] = "".join(rng.sample(LOWER, len(s)))
    return values


def _residue(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        factor = rng.randint(1, 6)
        values["a"] = factor * rng.randint(1, 100 // factor)
        values["b"] = factor * rng.randint(1, 100 // factor)
    values["c"] %= values["b"]
    if rng.random() < 0.4:
        values["c"] = values["a"] * rng.randint(1, 9) % values["b"]
    return values


TASKS = (
    Task(
        id="p03635",
        schema=(line(Int("n", 2, 100), Int("m", 2, 100)),),
        python=("print((n - 1) * (m - 1))", "print(n * m - n - m + 1)"),
        only_python=("print(sum(m - 1 for _ in range(n - 1)))",),
        only_cpp=("cout << (n - 1) * (m - 1) << endl;",),
        wrong={"all": "print(n * m)", "one side": "print((n - 1) * m)"},
        tags=("math",),
    ),
    Task(
        id="p03671",
        schema=(line(Int("a", 1, 10000), Int("b", 1, 10000), Int("c", 1, 10000)),),
        python=(
            "print(a + b + c - max(a, b, c))",
            "print(min(a + b, b + c, a + c))",
            "if a >= b and a >= c:\n    print(b + c)\nelif b >= a and b >= c:\n    print(a + "
            "c)\nelse:\n    print(a + b)",
        ),
        only_python=(
            "x = sorted([a, b, c])\nprint(x[0] + x[1])",
            "print(sum(sorted((a, b, c))[:2]))",
        ),
        only_cpp=(
            "cout << a + b + c - max({a, b, c}) << endl;",
            "vector<int> v = {a, b, c};\nsort(v.begin(), v.end());\ncout << v[0] + v[1] << endl;",
        ),
        titles=("Two of Three", "Bells"),
        stories=(
            "A shop has three cakes, for a, b and c yen. @A wants two of the three. What is the "
            "lowest price for which this is possible?",
            "Three positive integers a, b and c are given. Add any two of them. What is the "
            "smallest sum that can come out?",
        ),
        output=("Print the minimum price.", "Print the smallest sum."),
        wrong={"largest": "print(a + b + c - min(a, b, c))", "twice": "print(2 * min(a, b, c))"},
        tags=("greedy", "math"),
    ),
    Task(
        id="p03671",
        relative="middle-of-three",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 100)),),
        python=(
            "print(a + b + c - max(a, b, c) - min(a, b, c))",
            "v = [a, b, c]\nv.sort()\nprint(v[1])",
        ),
        only_python=("print(sorted([a, b, c])[1])", "print(max(min(a, b), min(b, c), min(a, c)))"),
        only_cpp=("cout << max(min(a, b), min(max(a, b), c)) << endl;",),
        titles=("Median", "The Middle One"),
        stories=(
            "@A, @B and a friend are a, b and c years old. They stand in a line from the "
            "youngest to the oldest. How old is the one in the middle?",
            "Print the median of the integers a, b and c, which is the second number after "
            "sorting them.",
        ),
        output=("Print the answer.", "Print one integer."),
        wrong={"given order": "print(b)", "mean": "print((a + b + c) // 3)"},
        tags=("sorting",),
    ),
    Task(
        id="p03671",
        relative="difference-of-extremes",
        schema=(
            line(
                Int("a", -1000, 1000),
                Int("b", -1000, 1000),
                Int("c", -1000, 1000),
                Int("d", -1000, 1000),
            ),
        ),
        python=(
            "print(max(a, b, c, d) - min(a, b, c, d))",
            "low = a\nhigh = a\nv = [b, c, d]\nfor x in v:\n    low = min(low, x)\n    high = "
            "max(high, x)\nprint(high - low)",
        ),
        only_python=("v = sorted([a, b, c, d])\nprint(v[-1] - v[0])",),
        only_cpp=("cout << max({a, b, c, d}) - min({a, b, c, d}) << endl;",),
        titles=("Range", "Warm and Cold"),
        stories=(
            "A thermometer showed the temperatures a, b, c and d, some of them perhaps below "
            "zero. By how many degrees was the warmest measurement above the coldest?",
            "What is the difference between the largest and the smallest one of the integers a, "
            "b, c and d?",
        ),
        output=("Print the difference.", "Print one integer."),
        wrong={
            "first and last": "print(abs(d - a))",
            "sum": "print(max(a, b, c, d) + min(a, b, c, d))",
        },
        tags=("math",),
    ),
    Task(
        id="p03698",
        schema=(line(Word("s", 2, 26)),),
        python=(
            "ok = True\nfor i in range(len(s)):\n    for j in range(i):\n        if s[i] == "
            's[j]:\n            ok = False\nif ok:\n    print("yes")\nelse:\n    print("no")',
            "pairs = 0\nfor i in range(len(s)):\n    for j in range(i + 1, len(s)):\n        if "
            's[i] == s[j]:\n            pairs += 1\nprint("yes" if pairs == 0 else "no")',
        ),
        only_python=(
            'print("yes" if len(set(s)) == len(s) else "no")',
            'print("no" if any(s.count(c) > 1 for c in s) else "yes")',
        ),
        only_cpp=(
            'set<char> st(s.begin(), s.end());\ncout << (st.size() == s.size() ? "yes" : "no") '
            "<< endl;",
        ),
        adjust=_toss,
        wrong={
            "neighbours": "ok = True\nfor i in range(1, len(s)):\n    if s[i] == s[i - 1]:\n    "
            '    ok = False\nprint("yes" if ok else "no")',
            "first letter": "ok = True\nfor i in range(1, len(s)):\n    if s[i] == s[0]:\n      "
            '  ok = False\nprint("yes" if ok else "no")',
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03730",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 0, 99)),),
        python=(
            "found = False\nfor i in range(1, b + 1):\n    if a * i % b == c:\n        found = "
            'True\nif found:\n    print("YES")\nelse:\n    print("NO")',
            'if c % gcd(a, b) == 0:\n    print("YES")\nelse:\n    print("NO")',
        ),
        only_python=(
            'print("YES" if any(a * i % b == c for i in range(1, b + 1)) else "NO")',
            'print("YES" if c in {a * i % b for i in range(b)} else "NO")',
        ),
        only_cpp=(
            'string ans = "NO";\nfor (int i = 1; i <= b; i++) {\n    if (a * i % b == c) ans = '
            '"YES";\n}\ncout << ans << endl;',
            'cout << (c % __gcd(a, b) ? "NO" : "YES") << endl;',
        ),
        top="from math import gcd",
        titles=("Multiples and Remainders", "Can the Rest Be c?"),
        stories=(
            "Does any of the numbers a, 2a, 3a, 4a, ... leave the remainder c when it is "
            "divided by b? Print YES or NO.",
            "A wheel has b positions, 0 to b - 1. It is at position 0, and every push turns it "
            "a positions further around. Print YES if it stops at position c after some push "
            "(there is at least one), and NO if it never does.",
        ),
        output=("Print YES or NO.", "Print the answer in capital letters."),
        adjust=_residue,
        valid=lambda values: values["c"] < values["b"],
        constraints=("c is less than b",),
        wrong={
            "first only": 'print("YES" if a % b == c else "NO")',
            "divides": 'print("YES" if c % a == 0 else "NO")',
        },
        rating=900,
        tags=("number theory", "brute force"),
    ),
    Task(
        id="p03730",
        relative="smallest-multiplier",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 0, 99)),),
        python=(
            "answer = -1\nfor i in range(b, 0, -1):\n    if a * i % b == c:\n        answer = "
            "i\nprint(answer)",
            "i = 1\nwhile i <= b and a * i % b != c:\n    i += 1\nif i > b:\n    i = -1\nprint(i)",
        ),
        only_python=("print(next((i for i in range(1, b + 1) if a * i % b == c), -1))",),
        only_cpp=(
            "int ans = -1;\nfor (int i = b; i >= 1; i--) {\n    if (a * i % b == c) ans = "
            "i;\n}\ncout << ans << endl;",
        ),
        titles=("The First Push", "Least Multiplier"),
        stories=(
            "Find the smallest positive integer k for which a times k leaves the remainder c "
            "after division by b. If no such k exists, the answer is -1.",
            "A clock hand moves over b marks, numbered 0 to b - 1, and starts at mark 0. In "
            "each second it jumps a marks ahead (mark 0 follows mark b - 1). After how many "
            "seconds, at least one, is it at mark c for the first time? Print -1 if it never is.",
        ),
        output=("Print the smallest number, or -1.", "Print one integer."),
        adjust=_residue,
        valid=lambda values: values["c"] < values["b"],
        constraints=("c is less than b",),
        wrong={
            "zero allowed": "answer = -1\nfor i in range(b, -1, -1):\n    if a * i % b == c:\n  "
            "      answer = i\nprint(answer)",
            "largest": "answer = -1\nfor i in range(1, b + 1):\n    if a * i % b == c:\n        "
            "answer = i\nprint(answer)",
        },
        rating=900,
        tags=("number theory", "brute force"),
    ),
    Task(
        id="p03730",
        relative="sum-of-two-multiples",
        schema=(line(Int("a", 1, 100), Int("b", 1, 100), Int("c", 1, 1000)),),
        python=(
            "found = False\nfor i in range(c // a + 1):\n    if (c - a * i) % b == 0:\n        "
            'found = True\nif found:\n    print("YES")\nelse:\n    print("NO")',
            'rest = c\nwhile rest >= 0 and rest % b != 0:\n    rest -= a\nprint("YES" if rest '
            '>= 0 else "NO")',
        ),
        only_python=(
            'print("YES" if any((c - i) % b == 0 for i in range(0, c + 1, a)) else "NO")',
        ),
        only_cpp=(
            "bool ok = false;\nfor (int x = 0; x <= c; x += a) ok |= (c - x) % b == 0;\ncout << "
            '(ok ? "YES" : "NO") << endl;',
        ),
        titles=("Two Kinds of Stamps", "Exact Postage"),
        stories=(
            "@A has any number of stamps of a yen and any number of stamps of b yen. Can @A put "
            "stamps worth exactly c yen on a letter? Only one kind of stamp is fine, too. Print "
            "YES or NO.",
            "Are there non-negative integers x and y such that a times x plus b times y equals "
            "c? Print YES if there are, and NO otherwise.",
        ),
        output=("Print YES or NO.", "Print the answer."),
        adjust=lambda rng, _, values: (
            values | {"c": rng.randint(1, 60)} if rng.random() < 0.5 else values
        ),
        wrong={
            "one kind": 'print("YES" if c % a == 0 or c % b == 0 else "NO")',
            "both once": "found = False\nfor i in range(1, c // a + 1):\n    if (c - a * i) % b "
            '== 0 and c > a * i:\n        found = True\nprint("YES" if found else "NO")',
        },
        rating=900,
        tags=("brute force", "number theory"),
    ),
)

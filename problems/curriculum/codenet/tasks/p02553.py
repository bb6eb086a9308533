"""Tasks p02553 to p02571 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _two_ranges(rng: Random, size: str, values: Values) -> Values:
    values["a"], values["b"] = sorted((values["a"], values["b"]))
    values["c"], values["d"] = sorted((values["c"], values["d"]))
    return values


def _planted(rng: Random, size: str, values: Values) -> Values:
    s = values["s"]
    t = values["t"][: len(s)]
    if rng.random() < 0.6:
        start = rng.randint(0, len(s) - len(t))
        part = list(s[start : start + len(t)])
        for _ in range(rng.randint(0, 2)):
            part[rng.randrange(len(part))] = rng.choice("abcxyz")
        t = "".join(part)
    values["t"] = t
    return values


TASKS = (
    Task(
        id="p02553",
        schema=(line(*(Int(name, -(10**9), 10**9, wide=True) for name in "abcd")),),
        python=(
            "print(max(a * c, a * d, b * c, b * d))",
            "best = a * c\nif a * d > best:\n    best = a * d\nif b * c > best:\n    best = b"
            " * c\n"
            "if b * d > best:\n    best = b * d\nprint(best)",
            "print(max(max(a * c, a * d), max(b * c, b * d)))",
        ),
        only_python=(
            "print(max(x * y for x in (a, b) for y in (c, d)))",
            "products = sorted([a * c, a * d, b * c, b * d])\nprint(products[-1])",
        ),
        only_cpp=(
            "cout << max({a * c, a * d, b * c, b * d}) << endl;",
            "long long best = LLONG_MIN;\n"
            "for (long long x : {a, b}) for (long long y : {c, d}) best = max(best, x * y);\n"
            "cout << best << endl;",
        ),
        stories=(
            "@A picks an integer from a to b, and @B picks an integer from c to d; both "
            "ends may be picked. They multiply their two numbers. How large can the "
            "product be? Print this largest product.",
            "You are given two ranges of integers, [a, b] and [c, d]. Take one integer "
            "out of each range. Find the greatest product of two integers taken in this "
            "way; note that it may be negative.",
        ),
        titles=("Product of Two Ranges", "Best Product"),
        output=("Print the result as an integer.", "Write the answer on one line."),
        wrong={
            "only upper ends": "print(b * d)",
            "two products": "print(max(a * c, b * d))",
            "starts at zero": "print(max(0, a * c, a * d, b * c, b * d))",
        },
        adjust=_two_ranges,
        valid=lambda values: values["a"] <= values["b"] and values["c"] <= values["d"],
        constraints=("a ≤ b and c ≤ d",),
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02553",
        relative="smallest-product",
        schema=(line(*(Int(name, -(10**9), 10**9, wide=True) for name in "abcd")),),
        python=(
            "print(min(a * c, a * d, b * c, b * d))",
            "best = min(a * c, a * d)\nbest = min(best, b * c)\nbest = min(best, b * d)\n"
            "print(best)",
        ),
        only_python=(
            "print(min(x * y for x in (a, b) for y in (c, d)))",
            "print(sorted([a * c, a * d, b * c, b * d])[0])",
        ),
        only_cpp=("cout << min({a * c, a * d, b * c, b * d}) << endl;",),
        stories=(
            "Integers x and y satisfy a ≤ x ≤ b and c ≤ y ≤ d. Print the minimum possible "
            "value of the product x × y.",
            "@A chooses a number between a and b, @B one between c and d (integers, ends "
            "included). What is the smallest product that their two numbers can have?",
        ),
        titles=("Smallest Product", "Lowest Product"),
        output=("Print the result as an integer.", "Write the answer on one line."),
        wrong={
            "lower ends": "print(a * c)",
            "maximum": "print(max(a * c, a * d, b * c, b * d))",
        },
        adjust=_two_ranges,
        valid=lambda values: values["a"] <= values["b"] and values["c"] <= values["d"],
        constraints=("a ≤ b and c ≤ d",),
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02553",
        relative="farthest-points",
        schema=(line(*(Int(name, -(10**9), 10**9, wide=True) for name in "abcd")),),
        python=(
            "print(max(b - c, d - a))",
            "first = abs(b - c)\nsecond = abs(d - a)\nif first < second:\n    print(second)\n"
            "else:\n    print(first)",
        ),
        only_python=("print(max(abs(x - y) for x in (a, b) for y in (c, d)))",),
        only_cpp=("cout << max(b - c, d - a) << endl;",),
        stories=(
            "One point lies somewhere on the number line between a and b, another "
            "somewhere between c and d (ends included). Find the maximum possible "
            "distance between the two points.",
            "You are given two intervals of the number line, from a to b and from c to d. "
            "A cat sits in the first one and a dog in the second one, both at integer "
            "coordinates. At most how far apart can they be?",
        ),
        titles=("Far Apart", "Cat and Dog"),
        output=("Write the answer on one line.", "Print the answer."),
        wrong={
            "one order only": "print(d - a)",
            "whole span": "print(max(b, d) - min(a, c))",
        },
        adjust=_two_ranges,
        valid=lambda values: values["a"] <= values["b"] and values["c"] <= values["d"],
        constraints=("a ≤ b and c ≤ d",),
        wide=True,
        rating=900,
        tags=("math",),
    ),
    Task(
        id="p02571",
        schema=(
            line(Word("s", 1, 1000)),
            line(Word("t", 1, 1000)),
        ),
        python=(
            "best = len(t)\nfor i in range(len(s) - len(t) + 1):\n    changes = 0\n"
            "    for j in range(len(t)):\n        if s[i + j] != t[j]:\n            changes"
            " += 1\n"
            "    best = min(best, changes)\nprint(best)",
            "most = 0\nfor start in range(len(s) - len(t) + 1):\n    same = 0\n"
            "    for k in range(len(t)):\n        if s[start + k] == t[k]:\n            same"
            " += 1\n"
            "    if same > most:\n        most = same\nprint(len(t) - most)",
        ),
        only_python=(
            "n, m = len(s), len(t)\n"
            "print(min(sum(x != y for x, y in zip(s[i:i + m], t)) for i in range(n - m + 1)))",
            "ans = len(t)\nfor i in range(len(s) - len(t) + 1):\n"
            "    cnt = sum(1 for x, y in zip(s[i:], t) if x != y)\n    ans = min(ans, cnt)\n"
            "print(ans)",
        ),
        only_cpp=(
            "int n = s.size(), m = t.size(), best = m;\nfor (int i = 0; i + m <= n; i++) {\n"
            "    int cnt = 0;\n    for (int j = 0; j < m; j++) cnt += s[i + j] != t[j];\n"
            "    best = min(best, cnt);\n}\ncout << best << endl;",
        ),
        stories=(
            "@A has written the word s and wants the word t to appear in it, letter after "
            "letter without gaps. @A may rewrite letters of s, each with any other "
            "letter, but may not move or add any. Print the least number of letters that "
            "have to be rewritten.",
            "A strip of paper with the word t is laid on the word s so that every letter "
            "of t covers a letter of s. Count the places where the covered letter "
            "differs. Over all positions of the strip, find the minimum of this count.",
        ),
        titles=("Fit the Word", "Closest Part"),
        output=("Output the required number.", "Write the answer on one line."),
        wrong={
            "stops early": "best = len(t)\nfor i in range(len(s) - len(t)):\n    changes"
            " = 0\n"
            "    for j in range(len(t)):\n        if s[i + j] != t[j]:\n"
            "            changes += 1\n    best = min(best, changes)\n"
            "print(best)",
            "start only": "changes = 0\nfor j in range(len(t)):\n    if s[j] != t[j]:\n"
            "        changes += 1\nprint(changes)",
        },
        adjust=_planted,
        valid=lambda values: len(values["t"]) <= len(values["s"]),
        constraints=("t is not longer than s",),
        rating=900,
        tags=("strings", "brute force"),
    ),
    Task(
        id="p02571",
        relative="count-near",
        schema=(
            line(Word("s", 1, 1000)),
            line(Word("t", 1, 1000)),
        ),
        python=(
            "count = 0\nfor i in range(len(s) - len(t) + 1):\n    changes = 0\n"
            "    for j in range(len(t)):\n        if s[i + j] != t[j]:\n            changes"
            " += 1\n"
            "    if changes <= 1:\n        count += 1\nprint(count)",
            "found = 0\nfor i in range(len(s) - len(t) + 1):\n    same = 0\n"
            "    for j in range(len(t)):\n        if s[i + j] == t[j]:\n            same += 1\n"
            "    if same >= len(t) - 1:\n        found += 1\nprint(found)",
        ),
        only_python=(
            "m = len(t)\n"
            "print(sum(sum(x != y for x, y in zip(s[i:i + m], t)) < 2 for i in range(len(s) -"
            " m + 1)))",
        ),
        only_cpp=(
            "int n = s.size(), m = t.size(), res = 0;\nfor (int i = 0; i + m <= n; i++) {\n"
            "    int diff = 0;\n"
            "    for (int j = 0; j < m && diff < 2; j++) if (s[i + j] != t[j]) diff++;\n"
            "    if (diff < 2) res++;\n}\ncout << res << endl;",
        ),
        stories=(
            "You are given strings s and t. Count the starting positions at which a part "
            "of s, as long as t, differs from t in at most one character.",
            "@A looks for the word t in a long text s and forgives one misprint: a place "
            "in s counts as a find if the letters there equal t, or equal t but for "
            "exactly one letter. How many places count? Places may overlap.",
        ),
        titles=("Almost Found", "One Misprint"),
        output=("Print the answer.", "Print the number asked for."),
        wrong={
            "exact only": "count = 0\nfor i in range(len(s) - len(t) + 1):\n    changes = 0\n"
            "    for j in range(len(t)):\n        if s[i + j] != t[j]:\n"
            "            changes += 1\n    if changes == 0:\n        count"
            " += 1\n"
            "print(count)",
            "misses the end": "count = 0\nfor i in range(len(s) - len(t)):\n    changes = 0\n"
            "    for j in range(len(t)):\n        if s[i + j] != t[j]:\n"
            "            changes += 1\n    if changes <= 1:\n"
            "        count += 1\nprint(count)",
        },
        adjust=_planted,
        valid=lambda values: len(values["t"]) <= len(values["s"]),
        constraints=("t is not longer than s",),
        rating=900,
        tags=("strings", "brute force"),
    ),
    Task(
        id="p02571",
        relative="longest-start",
        schema=(
            line(Word("s", 1, 1000)),
            line(Word("t", 1, 1000)),
        ),
        python=(
            "best = 0\nfor i in range(len(s)):\n    k = 0\n"
            "    while k < len(t) and i + k < len(s) and s[i + k] == t[k]:\n        k += 1\n"
            "    best = max(best, k)\nprint(best)",
            "best = 0\nwhile best < len(t) and t[:best + 1] in s:\n    best += 1\nprint(best)",
        ),
        only_python=(
            "print(max(k for k in range(len(t) + 1) if t[:k] in s))",
            "k = len(t)\nwhile t[:k] not in s:\n    k -= 1\nprint(k)",
        ),
        only_cpp=(
            "int k = t.size();\nwhile (s.find(t.substr(0, k)) == string::npos) k--;\n"
            "cout << k << endl;",
        ),
        stories=(
            "Given are strings s and t. Print the largest k such that the first k "
            "characters of t occur in s as consecutive characters. If even the first "
            "character of t does not occur in s, print 0.",
            "@A wants to cut the beginning of the word t, as long as possible, out of the "
            "word s in one piece. How many letters long can the piece be (0 if there is "
            "none)?",
        ),
        titles=("Longest Beginning", "One Piece"),
        output=("Write the answer on one line.", "Output the required number."),
        wrong={
            "start of s only": "k = 0\nwhile k < len(t) and k < len(s) and s[k] == t[k]:\n"
            "    k += 1\nprint(k)",
            "gaps allowed": "k = 0\nfor c in s:\n    if k < len(t) and t[k] == c:\n"
            "        k += 1\nprint(k)",
        },
        adjust=_planted,
        valid=lambda values: len(values["t"]) <= len(values["s"]),
        constraints=("t is not longer than s",),
        rating=900,
        tags=("strings",),
    ),
)

"""Tasks p02664 to p02693 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _close(rng: Random, size: str, values: Values) -> Values:
    a, b = sorted((values["a"], values["b"]))
    if rng.random() < 0.6:
        b = min(1000, a + rng.randint(0, values["k"]))
    return {**values, "a": a, "b": b}


TASKS = (
    Task(
        id="p02664",
        relative="all-days",
        schema=(line(Word("t", 1, 200000, alphabet="PD?")),),
        python=(
            'ans = ""\nfor i in range(len(t)):\n    c = t[i]\n    if c == "?":\n'
            '        ans += "D"\n    else:\n        ans += c\nprint(ans)',
            'days = "PD"\nans = ""\nfor i in range(len(t)):\n    if t[i] == days[0]:\n'
            "        ans += days[0]\n    else:\n        ans += days[1]\nprint(ans)",
        ),
        only_python=(
            'print(t.replace("?", "D"))',
            'print("".join("D" if c == "?" else c for c in t))',
            'print("D".join(t.split("?")))',
        ),
        only_cpp=(
            "for (char &c : t) if (c == '?') c = 'D';\ncout << t << endl;",
            "replace(t.begin(), t.end(), '?', 'D');\ncout << t << endl;",
        ),
        titles=(
            "Fill the Gaps",
            "Question Marks",
        ),
        stories=(
            "You are given a string t of the characters P, D and ?. Change every ? into D "
            "and print the result.",
            "@A wrote down a long word of the letters P and D, but some of the letters D "
            "can no longer be read; they appear as question marks in t. Print the word "
            "that @A wrote.",
        ),
        output=(
            "Print the resulting string.",
            "Print the answer.",
        ),
        wrong={
            "other letter": (
                'ans = ""\nfor i in range(len(t)):\n    c = t[i]\n    if c == "?":\n'
                '        ans += "P"\n    else:\n        ans += c\nprint(ans)'
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02664",
        relative="quotient",
        schema=(line(Word("s", 1, 200000, alphabet="PD")),),
        python=(
            'count = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "D":\n'
            "        count += 1\n        if i > 0 and s[i - 1] != s[i]:\n"
            "            count += 1\nprint(count)",
            "score = 0\nafter_p = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "P":\n        after_p = 1\n    else:\n'
            "        score += 1 + after_p\n        after_p = 0\nprint(score)",
        ),
        only_python=('print(s.count("D") + s.count("PD"))',),
        only_cpp=(
            "int ans = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n"
            "    if (s[i] == 'D') ans++;\n"
            "    if (i > 0 && s[i - 1] == 'P' && s[i] == 'D') ans++;\n}\n"
            "cout << ans << endl;",
        ),
        titles=(
            "Score of a Word",
            "D and PD",
        ),
        stories=(
            "A word s of the letters P and D gets one point for each letter D, and one "
            "more point for each D that comes directly after a P. Print its score.",
            "Given a string s that consists of P and D, count the places where D occurs "
            "in it and the places where the substring PD occurs in it, and print the "
            "total of the two counts.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "single letters": (
                'count = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "D":\n'
                "        count += 1\nprint(count)"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p02693",
        schema=(
            line(Int("k", 1, 1000)),
            line(Int("a", 1, 1000), Int("b", 1, 1000)),
        ),
        python=(
            "found = False\nfor x in range(a, b + 1):\n    if x % k == 0:\n"
            '        found = True\nif found:\n    print("OK")\nelse:\n    print("NG")',
            'if b // k * k >= a:\n    print("OK")\nelse:\n    print("NG")',
            'x = k\nwhile x < a:\n    x += k\nif x <= b:\n    print("OK")\nelse:\n    print("NG")',
        ),
        only_python=(
            'print("OK" if any(x % k == 0 for x in range(a, b + 1)) else "NG")',
            'print("OK" if b // k > (a - 1) // k else "NG")',
        ),
        only_cpp=(
            'cout << (b / k > (a - 1) / k ? "OK" : "NG") << endl;',
            'string ans = "NG";\n'
            'for (int i = a; i <= b; i++) if (i % k == 0) ans = "OK";\n'
            "cout << ans << endl;",
        ),
        titles=(
            "A Multiple in Between",
            "Golf Shot",
        ),
        stories=(
            "Is there a multiple of k among the integers a, a + 1, ..., b? Print OK if "
            "there is, and NG if not.",
            "A bus leaves the stop at the minutes k, 2k, 3k and so on. @A waits there "
            "from minute a to minute b, both included. Print OK if @A sees at least one "
            "bus leave, or NG if @A sees none.",
        ),
        output=(
            'Print "OK" if there is such a number, and "NG" otherwise.',
            "Print OK or NG.",
        ),
        wrong={
            "end left out": (
                "found = False\nfor x in range(a, b):\n    if x % k == 0:\n"
                '        found = True\nif found:\n    print("OK")\nelse:\n    print("NG")'
            ),
            "by length": 'if b - a >= k:\n    print("OK")\nelse:\n    print("NG")',
        },
        adjust=_close,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a ≤ b",),
        tags=("brute force",),
    ),
    Task(
        id="p02693",
        relative="count-multiples",
        schema=(
            line(Int("k", 1, 1000)),
            line(Int("a", 1, 1000), Int("b", 1, 1000)),
        ),
        python=(
            "print(b // k - (a - 1) // k)",
            "count = 0\nfor x in range(a, b + 1):\n    if x % k == 0:\n"
            "        count += 1\nprint(count)",
        ),
        only_python=(
            "print(sum(1 for x in range(a, b + 1) if x % k == 0))",
            "print(len([x for x in range(a, b + 1) if not x % k]))",
        ),
        only_cpp=(
            "int ans = 0;\nfor (int i = a; i <= b; i++) ans += i % k == 0;\ncout << ans << endl;",
        ),
        titles=(
            "Multiples in a Range",
            "How Many Buses",
        ),
        stories=(
            "Count the multiples of k that are not less than a and not greater than b.",
            "A lamp flashes at second k and then again every k seconds. @A looks at it "
            "from second a to second b, including both. How many flashes does @A see?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "start forgotten": "print(b // k - a // k)",
            "length only": "print((b - a + 1) // k)",
        },
        adjust=_close,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a ≤ b",),
        tags=("math",),
    ),
    Task(
        id="p02693",
        relative="largest-multiple",
        schema=(
            line(Int("k", 1, 1000)),
            line(Int("a", 1, 1000), Int("b", 1, 1000)),
        ),
        python=(
            "x = b // k * k\nif x < a:\n    x = -1\nprint(x)",
            "ans = -1\nfor x in range(a, b + 1):\n    if x % k == 0:\n        ans = x\nprint(ans)",
        ),
        only_python=(
            "print(max((x for x in range(a, b + 1) if x % k == 0), default=-1))",
            "print(b - b % k if b - b % k >= a else -1)",
        ),
        only_cpp=(
            "int x = b;\nwhile (x >= a && x % k != 0) x--;\ncout << (x >= a ? x : -1) << endl;",
        ),
        titles=(
            "Farthest Shot",
            "Largest Multiple",
        ),
        stories=(
            "@A can throw a ball any whole number of metres from a to b. @A wants the "
            "distance to be divisible by k and as large as possible. Print this distance, "
            "or -1 if there is none.",
            "You are given k, a and b. Output the greatest integer in the range from a to "
            "b that is a multiple of k. When the range has no such integer, output -1.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, which may be -1.",
        ),
        wrong={
            "never missing": "print(b // k * k)",
            "smallest": (
                "ans = -1\nfor x in range(a, b + 1):\n    if x % k == 0 and ans == -1:\n"
                "        ans = x\nprint(ans)"
            ),
        },
        adjust=_close,
        valid=lambda values: values["a"] <= values["b"],
        constraints=("a ≤ b",),
        tags=("math",),
    ),
)

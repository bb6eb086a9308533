"""Tasks p03814 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Word, line
from problems.curriculum.codenet._task import Task

UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def a_to_z(rng: Random, size: str, values: Values) -> Values:
    s = list(values["s"])
    if len(s) < 2:
        s = ["A", "Z"]
    i, j = sorted(rng.sample(range(len(s)), 2))
    s[i], s[j] = "A", "Z"
    return {"s": "".join(s)}


def some_x(rng: Random, size: str, values: Values) -> Values:
    s = list(values["s"])
    if rng.random() < 0.8:
        for _ in range(rng.randint(1, 3)):
            s[rng.randrange(len(s))] = "x"
    return {"s": "".join(s)}


TASKS = (
    Task(
        id="p03814",
        schema=(line(Word("s", 1, 200000, alphabet=UPPER)),),
        python=(
            'first = -1\nlast = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "A" and '
            'first < 0:\n        first = i\n    if c == "Z":\n        last = i\nprint(last - '
            "first + 1)",
            'i = 0\nj = len(s) - 1\na = "A"\nz = "Z"\nwhile s[i] != a[0]:\n    i += 1\nwhile '
            "s[j] != z[0]:\n    j -= 1\nprint(j - i + 1)",
        ),
        only_python=(
            'print(s.rindex("Z") - s.index("A") + 1)',
            'print(len(s[s.find("A"):s.rfind("Z") + 1]))',
        ),
        only_cpp=("cout << s.rfind('Z') - s.find('A') + 1 << endl;",),
        titles=("From A to Z", "Longest Piece"),
        stories=(
            "@A cuts one piece out of a paper strip with the letters s. The piece must have "
            "an A at its left end and a Z at its right end. Print the number of letters in "
            "the longest such piece; there is at least one.",
            "You are given a string s of capital letters. Find the largest j - i + 1 such "
            "that i < j, the i-th character is 'A' and the j-th character is 'Z'. Such i and "
            "j exist. Print this value.",
        ),
        output=("Print the greatest length.", "Output one integer."),
        adjust=a_to_z,
        valid=lambda values: 0 <= values["s"].find("A") < values["s"].rfind("Z"),
        constraints=("s contains an A and, somewhere after it, a Z",),
        wrong={
            "first z": (
                'f = -1\nl = -1\nfor i in range(len(s)):\n    c = s[i]\n    if c == "A" and f < '
                '0:\n        f = i\n    if c == "Z" and f >= 0 and l < 0:\n        l = i\nprint(l '
                "- f + 1)"
            ),
            "one short": (
                'f = -1\nl = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "A" and f < '
                '0:\n        f = i\n    if c == "Z":\n        l = i\nprint(l - f)'
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03814",
        relative="between-x",
        schema=(line(Word("s", 1, 1000)),),
        python=(
            'first = -1\nlast = -1\nfor i in range(len(s)):\n    c = s[i]\n    if c == "x":\n'
            "        if first < 0:\n            first = i\n        last = i\nif first == "
            "last:\n    print(-1)\nelse:\n    print(last - first - 1)",
            'mark = "x"\ni = 0\nj = len(s) - 1\nwhile i <= j and s[i] != mark[0]:\n    i += '
            "1\nwhile i <= j and s[j] != mark[0]:\n    j -= 1\nif i >= j:\n    print(-1)\n"
            "else:\n    print(j - i - 1)",
        ),
        only_python=('print(s.rfind("x") - s.find("x") - 1)',),
        only_cpp=(
            "int l = s.find('x'), r = s.rfind('x');\ncout << (l == r ? -1 : r - l - 1) << endl;",
        ),
        titles=("Between the Marks", "First and Last x"),
        stories=(
            "@A marks two places in a text with the letter x: in the string s, consider the "
            "first x and the last x. Print the number of letters strictly between them. If s "
            "has at most one x, print -1.",
            "Given a string s, let i and j be the positions of the first and the last 'x' in "
            "it. Print j - i - 1. When there are fewer than two of them, print -1.",
        ),
        output=("Print the number of letters, or -1.", "Output one integer."),
        adjust=some_x,
        wrong={
            "inclusive": (
                'f = -1\nl = -1\nfor i in range(len(s)):\n    c = s[i]\n    if c == "x":\n        '
                "if f < 0:\n            f = i\n        l = i\nif f == l:\n    print(-1)\nelse:\n"
                "    print(l - f + 1)"
            ),
            "zero for none": (
                'f = 0\nl = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "x":\n        '
                "if f == 0:\n            f = i + 1\n        l = i + 1\nprint(max(0, l - f - 1))"
            ),
        },
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03814",
        relative="strip-letters",
        schema=(line(Word("s", 1, 1000, alphabet="abx")),),
        python=(
            'i = 0\nj = len(s)\nmark = "x"\nwhile i < j and s[i] == mark[0]:\n    i += 1\n'
            "while i < j and s[j - 1] == mark[0]:\n    j -= 1\nprint(j - i)",
            "first = len(s)\nlast = -1\nfor i in range(len(s)):\n    c = s[i]\n    if c != "
            '"x":\n        first = min(first, i)\n        last = i\nprint(max(0, last - first '
            "+ 1))",
        ),
        only_python=('print(len(s.strip("x")))',),
        only_cpp=(
            "while (!s.empty() && s.back() == 'x') s.pop_back();\nwhile (!s.empty() && "
            "s.front() == 'x') s.erase(0, 1);\ncout << s.size() << endl;",
        ),
        titles=("Strip", "Rotten Ends"),
        stories=(
            "A sausage is described by the string s; rotten parts are the letters x. @A cuts "
            "off rotten parts from the left end and from the right end until both ends are "
            "good or nothing is left. Print the length of what is left.",
            "Remove all letters 'x' at the beginning of s and all letters 'x' at the end of "
            "s, but none in between. Print the length of the remaining string (possibly 0).",
        ),
        output=("Print the length.", "Output one integer."),
        adjust=lambda rng, size, values: {
            "s": (
                "x" * rng.randint(0, 3)
                + values["s"][: rng.randint(0, 990)]
                + "x" * rng.randint(1, 3)
            )[:1000]
        },
        wrong={
            "all removed": (
                'n = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c != "x":\n        n += 1\n'
                "print(n)"
            ),
            "left only": (
                'i = 0\nm = "x"\nwhile i < len(s) and s[i] == m[0]:\n    i += 1\nprint(len(s) - i)'
            ),
        },
        rating=900,
        tags=("strings",),
    ),
)

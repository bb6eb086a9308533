"""Tasks p03951 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _overlapping(rng: Random, size: str, values: Values) -> Values:
    s, n = values["s"], values["n"]
    k = rng.randint(0, n)
    if rng.random() < 0.7:
        values["t"] = s[k:] + values["t"][:k]
    return values


def _rotated(rng: Random, size: str, values: Values) -> Values:
    s, k = values["s"], rng.randrange(values["n"])
    if rng.random() < 0.7:
        values["t"] = s[k:] + s[:k]
    return values


TASKS = (
    Task(
        id="p03951",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, length="n")),
            line(Word("t", 1, 100, length="n")),
        ),
        python=(
            "i = 0\nwhile s[i:] != t[:n - i]:\n    i += 1\nprint(n + i)",
            "ans = 2 * n\nfor k in range(1, n + 1):\n    same = True\n"
            "    for j in range(k):\n        if s[n - k + j] != t[j]:\n"
            "            same = False\n    if same:\n        ans = 2 * n - k\nprint(ans)",
        ),
        only_python=("print(next(n + i for i in range(n + 1) if s[i:] == t[:n - i]))",),
        only_cpp=(
            "int k = n;\nwhile (s.substr(n - k) != t.substr(0, k)) k--;\n"
            "cout << 2 * n - k << endl;",
        ),
        titles=(
            "Prefix and Suffix",
            "Glued Words",
        ),
        stories=(
            "Find the shortest word that begins with s and ends with t, where s and t "
            "both have n letters and may overlap in it, and print its length. The word "
            "has at least n letters.",
            "@A prints the word s on the left end of a paper strip and t on the right "
            "end. The two words have n letters each, and they may lie over each other "
            "where their letters agree. Print the smallest possible number of letters on "
            "the strip.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "shortest overlap": (
                "ans = 2 * n\nfor i in range(n):\n    if s[i:] == t[:n - i]:\n"
                "        ans = n + i\nprint(ans)"
            ),
            "no overlap": "print(2 * n)",
        },
        adjust=_overlapping,
        rating=900,
        tags=(
            "strings",
            "brute force",
        ),
    ),
    Task(
        id="p03951",
        relative="count-overlaps",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, length="n")),
            line(Word("t", 1, 100, length="n")),
        ),
        python=(
            "count = 0\nfor i in range(n):\n    if s[i:] == t[:n - i]:\n"
            "        count += 1\nprint(count)",
            "ans = 0\nfor k in range(1, n + 1):\n    same = True\n    for j in range(k):\n"
            "        if s[n - k + j] != t[j]:\n            same = False\n    if same:\n"
            "        ans += 1\nprint(ans)",
        ),
        only_python=("print(sum(s.endswith(t[:k]) for k in range(1, n + 1)))",),
        only_cpp=(
            "int cnt = 0;\n"
            "for (int k = 1; k <= n; k++) cnt += s.substr(n - k) == t.substr(0, k);\n"
            "cout << cnt << endl;",
        ),
        titles=(
            "Common Ends",
            "Count the Overlaps",
        ),
        stories=(
            "Strings s and t of length n are given. For how many k with 1 ≤ k ≤ n are the "
            "last k characters of s the same as the first k characters of t?",
            "A number k from 1 to n is called a link if the end of s with k letters "
            "equals the beginning of t with k letters; both words have n letters. Count "
            "the links.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "whole word left out": (
                "count = 0\nfor i in range(1, n):\n    if s[i:] == t[:n - i]:\n"
                "        count += 1\nprint(count)"
            ),
        },
        adjust=_overlapping,
        rating=900,
        tags=("strings",),
    ),
    Task(
        id="p03951",
        relative="rotation",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("s", 1, 100, length="n")),
            line(Word("t", 1, 100, length="n")),
        ),
        python=(
            "ans = -1\nfor k in range(n - 1, -1, -1):\n    if s[k:] + s[:k] == t:\n"
            "        ans = k\nprint(ans)",
            "k = 0\nwhile k < n and s[k:] + s[:k] != t:\n    k += 1\nif k == n:\n"
            "    print(-1)\nelse:\n    print(k)",
        ),
        only_python=("print((s + s).find(t))",),
        only_cpp=(
            "size_t p = (s + s).find(t);\ncout << (p == string::npos ? -1 : (int)p) << endl;",
        ),
        titles=(
            "Rotation",
            "First to the End",
        ),
        stories=(
            "In one move, the first letter of the word s is taken away and put at its "
            "end. How many moves at least are needed to turn s into t? Print -1 if it "
            "never happens. Both words have n letters.",
            "Find the smallest integer k ≥ 0 such that t consists of s without its first "
            "k characters, followed by those k characters. If there is none, print -1.",
        ),
        output=(
            "Print the number, or -1.",
            "Print one integer.",
        ),
        wrong={
            "largest": (
                "ans = -1\nfor k in range(n):\n    if s[k:] + s[:k] == t:\n"
                "        ans = n - k\nprint(ans)"
            ),
        },
        adjust=_rotated,
        rating=900,
        tags=("strings",),
    ),
)

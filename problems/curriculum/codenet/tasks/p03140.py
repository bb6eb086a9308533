"""Tasks p03140 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _alike(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.3:
        return values
    for name in ("b", "c"):
        if name in values:
            pairs = zip(values["a"], values[name], strict=True)
            values[name] = "".join(x if rng.random() < 0.6 else y for x, y in pairs)
    return values


TASKS = (
    Task(
        id="p03140",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("a", 1, 100, length="n")),
            line(Word("b", 1, 100, length="n")),
            line(Word("c", 1, 100, length="n")),
        ),
        python=(
            (
                "ans = 0\nfor i in range(n):\n"
                "    if a[i] == b[i] and b[i] == c[i]:\n        ans += 0\n"
                "    elif a[i] == b[i] or b[i] == c[i] or a[i] == c[i]:\n"
                "        ans += 1\n    else:\n        ans += 2\nprint(ans)"
            ),
            (
                "ans = 0\nfor i in range(n):\n    if b[i] != a[i]:\n"
                "        ans += 1\n    if c[i] != a[i] and c[i] != b[i]:\n"
                "        ans += 1\nprint(ans)"
            ),
        ),
        only_python=(
            "print(sum(len(set(t)) - 1 for t in zip(a, b, c)))",
            "print(sum(len({x, y, z}) for x, y, z in zip(a, b, c)) - n)",
        ),
        only_cpp=(
            (
                "int ans = 0;\nfor (int i = 0; i < n; i++) {\n"
                "    set<char> t = {a[i], b[i], c[i]};\n"
                "    ans += t.size() - 1;\n}\ncout << ans << endl;"
            ),
        ),
        titles=(
            "Three Words",
            "Making Them Equal",
        ),
        output=(
            "Print the smallest number.",
            "Print the answer as an integer.",
        ),
        stories=(
            (
                "@A has three words a, b and c, each made of n small letters. Replacing one "
                "letter of one word by another letter takes a second. How many seconds does it "
                "take at least until all three words are the same?"
            ),
            (
                "Three rows of n magnetic letters hang on a fridge. The three letters of each "
                "column should become alike, for every column. What is the smallest number of "
                "letters that must be exchanged?"
            ),
        ),
        wrong={
            "copy a": (
                "ans = 0\nfor i in range(n):\n    if b[i] != a[i]:\n"
                "        ans += 1\n    if c[i] != a[i]:\n        ans += 1\n"
                "print(ans)"
            ),
        },
        adjust=_alike,
        rating=900,
        tags=("strings", "greedy"),
    ),
    Task(
        id="p03140",
        relative="two-words",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("a", 1, 100, length="n")),
            line(Word("b", 1, 100, length="n")),
        ),
        python=(
            ("ans = 0\nfor i in range(n):\n    if a[i] != b[i]:\n        ans += 1\nprint(ans)"),
            (
                "same = 0\nfor i in range(n):\n    if a[i] == b[i]:\n"
                "        same += 1\nprint(n - same)"
            ),
        ),
        only_python=("print(sum(x != y for x, y in zip(a, b)))",),
        only_cpp=(
            (
                "int ans = 0;\n"
                "for (int i = 0; i < n; i++) ans += a[i] != b[i];\n"
                "cout << ans << endl;"
            ),
        ),
        titles=(
            "Two Words",
            "Hamming Distance",
        ),
        output=(
            "Print the number.",
            "Print one integer.",
        ),
        stories=(
            (
                "You are given two strings a and b of length n. At how many positions do they "
                "differ?"
            ),
            (
                "@A typed the word b instead of the word a of the same length n. How many keys "
                "were pressed wrongly?"
            ),
        ),
        wrong={
            "equal ones": (
                "same = 0\nfor i in range(n):\n    if a[i] == b[i]:\n        same += 1\nprint(same)"
            ),
        },
        adjust=_alike,
        tags=("strings",),
    ),
    Task(
        id="p03140",
        relative="all-three-differ",
        schema=(
            line(Int("n", 1, 100)),
            line(Word("a", 1, 100, length="n")),
            line(Word("b", 1, 100, length="n")),
            line(Word("c", 1, 100, length="n")),
        ),
        python=(
            (
                "ans = 0\nfor i in range(n):\n"
                "    if a[i] != b[i] and b[i] != c[i] and a[i] != c[i]:\n"
                "        ans += 1\nprint(ans)"
            ),
            (
                "ans = n\nfor i in range(n):\n"
                "    if a[i] == b[i] or b[i] == c[i] or c[i] == a[i]:\n"
                "        ans -= 1\nprint(ans)"
            ),
        ),
        only_python=("print(sum(len(set(t)) == 3 for t in zip(a, b, c)))",),
        titles=(
            "Three Different Letters",
            "Wheels",
        ),
        output=(
            "Print the count.",
            "Print the number.",
        ),
        stories=(
            (
                "Three strings a, b and c of length n are given. Count the positions i at which "
                "the three i-th characters are pairwise different."
            ),
            (
                "A game machine with three wheels is played n times. In game i the wheels show "
                "a_i, b_i and c_i, the i-th letters of the strings a, b and c. The player loses "
                "if no two of the three letters are equal. How many games are lost?"
            ),
        ),
        wrong={
            "neighbours only": (
                "ans = 0\nfor i in range(n):\n"
                "    if a[i] != b[i] and b[i] != c[i]:\n        ans += 1\n"
                "print(ans)"
            ),
        },
        adjust=_alike,
        rating=900,
        tags=("strings",),
    ),
)

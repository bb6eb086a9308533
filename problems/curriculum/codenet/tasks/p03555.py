"""Tasks p03555 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Values, Words, line
from problems.curriculum.codenet._task import Task


def _turned(rng: Random, size: str, values: Values) -> Values:
    first = values["c"][0]
    if rng.random() < 0.7:
        letters = list(first[::-1])
        if rng.random() < 0.4:
            letters[rng.randrange(3)] = rng.choice("abcxyz")
        values["c"] = [first, "".join(letters)]
    return values


def _mirror(rng: Random, size: str, values: Values) -> Values:
    rows = []
    for row in values["c"]:
        left, middle = row[0], row[1]
        right = left if rng.random() < 0.8 else rng.choice("abcxyz")
        rows.append(left + middle + right)
    values["c"] = rows
    return values


TASKS = (
    Task(
        id="p03555",
        schema=(line(Words("c", 2, 3, 3)),),
        python=(
            'if c[0] == c[1][::-1]:\n    print("YES")\nelse:\n    print("NO")',
            "same = 0\nfor j in range(3):\n    if c[0][j] == c[1][2 - j]:\n        same += 1\n"
            'if same == 3:\n    print("YES")\nelse:\n    print("NO")',
        ),
        only_python=(
            'print("YES" if c == [row[::-1] for row in c[::-1]] else "NO")',
            's, t = c\nprint("YES" if s[::-1] == t else "NO")',
        ),
        only_cpp=(
            'reverse(c[1].begin(), c[1].end());\ncout << (c[0] == c[1] ? "YES" : "NO") << endl;',
            "cout << (c[0][0] == c[1][2] && c[0][1] == c[1][1] && c[0][2] == c[1][0] ?"
            ' "YES" : "NO") << endl;',
        ),
        stories=(
            "@A writes two lines of three letters on a tile and then turns the tile "
            "upside down (a half turn). Letters are thought to look the same in every "
            "direction. Does the tile show the same two lines as before?",
            "Given are two words of three letters, c_1 and c_2. Print YES if c_2 is c_1 "
            "read backwards, and NO otherwise.",
        ),
        titles=("Half Turn", "Tile Upside Down"),
        output=(
            "Print the word YES or the word NO, in capital letters.",
            "Output the answer, YES or NO.",
        ),
        wrong={
            "equal rows": 'if c[0] == c[1]:\n    print("YES")\nelse:\n    print("NO")',
            "ends only": 'if c[0][0] == c[1][2] and c[0][2] == c[1][0]:\n    print("YES")\n'
            'else:\n    print("NO")',
        },
        adjust=_turned,
        tags=("grids", "strings"),
    ),
    Task(
        id="p03555",
        relative="mirror",
        schema=(line(Words("c", 2, 3, 3)),),
        python=(
            'if c[0][0] == c[0][2] and c[1][0] == c[1][2]:\n    print("YES")\nelse:\n'
            '    print("NO")',
            'answer = "YES"\nfor i in range(2):\n    if c[i] != c[i][::-1]:\n'
            '        answer = "NO"\nprint(answer)',
        ),
        only_python=('print("YES" if all(row == row[::-1] for row in c) else "NO")',),
        only_cpp=(
            "bool ok = true;\nfor (auto &row : c) ok &= row.front() == row.back();\n"
            'cout << (ok ? "YES" : "NO") << endl;',
        ),
        stories=(
            "A grid of 2 rows and 3 columns contains letters. Does it stay the same if "
            "its left column and its right column change places?",
            "Two words of three letters are given. Print YES if both of them are "
            "palindromes, that is, equal to themselves when read from right to left. "
            "Otherwise print NO.",
        ),
        titles=("Mirror Image", "Two Palindromes"),
        output=(
            "Output the answer, YES or NO.",
            "Print the word YES or the word NO, in capital letters.",
        ),
        wrong={
            "one is enough": "if c[0][0] == c[0][2] or c[1][0] == c[1][2]:\n"
            '    print("YES")\nelse:\n    print("NO")',
            "first row": 'if c[0][0] == c[0][2]:\n    print("YES")\nelse:\n    print("NO")',
        },
        adjust=_mirror,
        tags=("grids", "strings"),
    ),
    Task(
        id="p03555",
        relative="turn-it",
        schema=(line(Words("c", 2, 3, 3)),),
        python=(
            "print(c[1][::-1])\nprint(c[0][::-1])",
            'for i in range(1, -1, -1):\n    row = ""\n    for j in range(2, -1, -1):\n'
            "        row += c[i][j]\n    print(row)",
        ),
        only_python=('print(*[row[::-1] for row in c[::-1]], sep="\\n")',),
        only_cpp=(
            "for (int i = 1; i >= 0; i--) cout << string(c[i].rbegin(), c[i].rend()) << endl;",
        ),
        stories=(
            "You are given a grid of letters with 2 rows and 3 columns. Rotate it by 180 "
            "degrees and print the two rows of the result.",
            "@A looks at two lines of three letters from the opposite side of the table, "
            "so the first line is last and each line runs backwards. Print what @A reads, "
            "in two lines. (The letters themselves count as unchanged.)",
        ),
        titles=("Rotate the Grid", "From the Other Side"),
        output=("Print two lines of three letters.", "Print the two rows."),
        wrong={
            "rows reversed only": "print(c[0][::-1])\nprint(c[1][::-1])",
            "rows swapped only": "print(c[1])\nprint(c[0])",
        },
        tags=("grids", "strings"),
    ),
)

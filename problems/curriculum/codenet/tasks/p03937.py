"""Tasks p03937 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Grid, Int, Values, Word, line
from problems.curriculum.codenet._task import Task


def _walk(rng: Random, size: str, values: Values) -> Values:
    h, w = values["h"], values["w"]
    y = x = 0
    visited = {(0, 0)}
    detour = rng.choice((0.0, 0.0, 0.15, 0.3))
    while (y, x) != (h - 1, w - 1):
        moves = ((0, -1), (-1, 0)) if rng.random() < detour else ((0, 1), (1, 0))
        dy, dx = rng.choice(moves)
        if 0 <= y + dy < h and 0 <= x + dx < w:
            y, x = y + dy, x + dx
            visited.add((y, x))
    rows = ["".join(".#"[(i, j) in visited] for j in range(w)) for i in range(h)]
    return {**values, "a": rows}


def _walkable(values: Values) -> bool:
    h, w, rows = values["h"], values["w"], values["a"]
    marked = {(i, j) for i in range(h) for j in range(w) if rows[i][j] == "#"}
    if (0, 0) not in marked or (h - 1, w - 1) not in marked:
        return False
    stack, seen = [(0, 0)], {(0, 0)}
    while stack:
        i, j = stack.pop()
        for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if near in marked and near not in seen:
                seen.add(near)
                stack.append(near)
    return seen == marked


TASKS = (
    Task(
        id="p03937",
        schema=(
            line(Int("h", 2, 8), Int("w", 2, 8)),
            line(Grid("a", "h", "w", ".#")),
        ),
        python=(
            "count = 0\nfor i in range(h):\n    for j in range(w):\n"
            '        c = a[i][j]\n        if c == "#":\n            count += 1\n'
            'if count == h + w - 1:\n    print("Possible")\nelse:\n'
            '    print("Impossible")',
            'answer = "Possible"\ny = 0\nx = 0\nvisited = 1\n'
            'while y < h - 1 or x < w - 1:\n    down = "."\n    right = "."\n'
            "    if y + 1 < h:\n        down = a[y + 1][x]\n    if x + 1 < w:\n"
            '        right = a[y][x + 1]\n    if right == "#":\n        x += 1\n'
            '    elif down == "#":\n        y += 1\n    else:\n        break\n'
            "    visited += 1\ntotal = 0\nfor i in range(h):\n"
            '    for j in range(w):\n        c = a[i][j]\n        if c == "#":\n'
            "            total += 1\n"
            "if visited != total or y < h - 1 or x < w - 1:\n"
            '    answer = "Impossible"\nprint(answer)',
        ),
        only_python=(
            'print("Possible" if sum(row.count("#") for row in a) == h + w - 1 else "Impossible")',
            'print("Possible" if "".join(a).count("#") < h + w else "Impossible")',
        ),
        only_cpp=(
            "int cnt = 0;\n"
            "for (auto &row : a) cnt += count(row.begin(), row.end(), '#');\n"
            'cout << (cnt == h + w - 1 ? "Possible" : "Impossible") << endl;',
        ),
        titles=(
            "Right and Down",
            "Traces in the Snow",
        ),
        stories=(
            "A field of h rows and w columns is covered with snow. @A walked over "
            "it from the upper left to the lower right square, each time to a "
            "square that shares a side with the last one, and perhaps came to some "
            "squares more than once. The map a shows the squares with traces as # "
            "and the others as '.'. Could it be that every step of @A went down or "
            "to the right? Print Possible or Impossible.",
            "In a grid of h rows and w columns the cells marked # are those that a "
            "walk from the top left to the bottom right corner has touched (steps "
            "go to cells that share a side). Print Possible if some walk that goes "
            "only right and down touches exactly these cells, otherwise Impossible.",
        ),
        output=(
            "Print Possible or Impossible.",
            "Print the word Possible if so, and Impossible if not.",
        ),
        adjust=_walk,
        valid=_walkable,
        constraints=(
            "the cells marked # are those of a walk from the top left to the bottom right cell",
        ),
        wrong={
            "always": 'print("Possible")',
            "one more": "count = 0\nfor i in range(h):\n    for j in range(w):\n"
            '        c = a[i][j]\n        if c == "#":\n            count += 1\n'
            'if count <= h + w + 1:\n    print("Possible")\nelse:\n'
            '    print("Impossible")',
        },
        rating=1000,
        tags=(
            "grids",
            "implementation",
        ),
    ),
    Task(
        id="p03937",
        relative="touching-pairs",
        schema=(
            line(Int("h", 1, 50), Int("w", 1, 50)),
            line(Grid("a", "h", "w", ".#")),
        ),
        python=(
            "pairs = 0\nfor i in range(h):\n    for j in range(w):\n"
            '        c = a[i][j]\n        if c == "#":\n'
            "            if i + 1 < h:\n                d = a[i + 1][j]\n"
            '                if d == "#":\n                    pairs += 1\n'
            "            if j + 1 < w:\n                e = a[i][j + 1]\n"
            '                if e == "#":\n                    pairs += 1\n'
            "print(pairs)",
            "pairs = 0\nfor i in range(h):\n    for j in range(1, w):\n"
            "        c = a[i][j]\n        d = a[i][j - 1]\n"
            '        if c == "#" and d == "#":\n            pairs += 1\n'
            "for i in range(1, h):\n    for j in range(w):\n        c = a[i][j]\n"
            '        d = a[i - 1][j]\n        if c == "#" and d == "#":\n'
            "            pairs += 1\nprint(pairs)",
        ),
        only_python=(
            "ans = 0\nfor rows in (a, list(zip(*a))):\n    for row in rows:\n"
            '        ans += sum(x == y == "#" for x, y in zip(row, row[1:]))\n'
            "print(ans)",
        ),
        only_cpp=(
            "int ans = 0;\n"
            "for (int i = 0; i < h; i++) for (int j = 0; j < w; j++) {\n"
            "    if (a[i][j] != '#') continue;\n"
            "    if (i > 0 && a[i - 1][j] == '#') ans++;\n"
            "    if (j > 0 && a[i][j - 1] == '#') ans++;\n}\ncout << ans << endl;",
        ),
        titles=(
            "Walls between Neighbours",
            "Touching Squares",
        ),
        stories=(
            "On a plan of h rows and w columns, # is a house and '.' is grass. Two "
            "houses are neighbours if their squares share a side. How many pairs "
            "of neighbouring houses are there?",
            "You are given a grid with h rows and w columns that consists of the "
            "characters # and '.'. Count the pairs of cells, next to each other "
            "horizontally or vertically, that both are #.",
        ),
        output=(
            "Print the number of pairs.",
            "Print the count as one integer.",
        ),
        wrong={
            "horizontal only": "pairs = 0\nfor i in range(h):\n"
            "    for j in range(1, w):\n        c = a[i][j]\n"
            '        d = a[i][j - 1]\n        if c == "#" and d == "#":\n'
            "            pairs += 1\nprint(pairs)",
            "alike": "pairs = 0\nfor i in range(h):\n    for j in range(w):\n"
            "        if i > 0 and a[i][j] == a[i - 1][j]:\n"
            "            pairs += 1\n"
            "        if j > 0 and a[i][j] == a[i][j - 1]:\n"
            "            pairs += 1\nprint(pairs)",
        },
        rating=900,
        tags=(
            "grids",
            "counting",
        ),
    ),
    Task(
        id="p03937",
        relative="end-of-walk",
        schema=(line(Word("s", 1, 100, alphabet="RD")),),
        python=(
            "row = 1\ncolumn = 1\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "D":\n        row += 1\n    else:\n        column += 1\n'
            "print(row, column)",
            'down = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c == "D":\n'
            "        down += 1\nprint(down + 1, len(s) - down + 1)",
        ),
        only_python=('print(s.count("D") + 1, s.count("R") + 1)',),
        only_cpp=(
            "int d = count(s.begin(), s.end(), 'D');\n"
            "cout << d + 1 << ' ' << s.size() - d + 1 << endl;",
        ),
        titles=(
            "Where the Stone Ends",
            "Moves of a Stone",
        ),
        stories=(
            "A stone lies in the cell of row 1 and column 1 of an endless grid. "
            "The string s lists its moves: R moves it one column to the right, D "
            "moves it one row down. Print the row and the column in which it ends, "
            "in this order.",
            "@A stands at the point (1, 1). For each letter of s, from left to "
            "right, the first coordinate grows by 1 if the letter is D, and the "
            "second grows by 1 if it is R. Output the final coordinates.",
        ),
        output=(
            "Print two integers with a space between them.",
            "Print both numbers in one line, separated by a space.",
        ),
        wrong={
            "swapped": "row = 1\ncolumn = 1\nfor i in range(len(s)):\n"
            '    c = s[i]\n    if c == "R":\n        row += 1\n    else:\n'
            "        column += 1\nprint(row, column)",
            "from zero": "down = 0\nfor i in range(len(s)):\n    c = s[i]\n"
            '    if c == "D":\n        down += 1\nprint(down, len(s) - down)',
        },
        rating=800,
        tags=(
            "strings",
            "simulation",
        ),
    ),
)

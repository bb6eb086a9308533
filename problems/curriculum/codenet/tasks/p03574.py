"""Tasks p03574 to p03597 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Grid, Int, Values, line
from problems.curriculum.codenet._task import Task


def _bombs(rng: Random, size: str, values: Values) -> Values:
    density = rng.choice((0.1, 0.3, 0.6))
    values["s"] = ["".join(".#"[rng.random() < density] for _ in row) for row in values["s"]]
    return values


def _painted(rng: Random, size: str, values: Values) -> Values:
    values["a"] = rng.randint(0, values["n"] ** 2)
    return values


def _area(rng: Random, size: str, values: Values) -> Values:
    values["a"] = rng.randint(0, values["h"] * values["w"])
    return values


def _tiny(rng: Random, size: str, values: Values) -> Values:
    if size != "max" and rng.random() < 0.4:
        values["n"] = rng.randint(1, 3)
    return values


TASKS = (
    Task(
        id="p03574",
        schema=(
            line(Int("h", 1, 50), Int("w", 1, 50)),
            line(Grid("s", "h", "w", ".#")),
        ),
        python=(
            "bomb = [0] * (h * w)\nfor i in range(h):\n    for j in range(w):\n"
            '        c = s[i][j]\n        if c == "#":\n            bomb[i * w + j] = 1\n'
            'for i in range(h):\n    row = ""\n    for j in range(w):\n'
            '        if bomb[i * w + j] == 1:\n            row += "#"\n        else:\n'
            "            count = 0\n            for y in range(max(0, i - 1), min(h, i + 2)):\n"
            "                for x in range(max(0, j - 1), min(w, j + 2)):\n"
            "                    count += bomb[y * w + x]\n            row += str(count)\n"
            "    print(row)",
            "near = [0] * (h * w)\nfor i in range(h):\n    for j in range(w):\n"
            '        c = s[i][j]\n        if c == "#":\n            for dy in range(-1, 2):\n'
            "                for dx in range(-1, 2):\n                    y = i + dy\n"
            "                    x = j + dx\n"
            "                    if 0 <= y and y < h and 0 <= x and x < w:\n"
            '                        near[y * w + x] += 1\nfor i in range(h):\n    row = ""\n'
            '    for j in range(w):\n        c = s[i][j]\n        if c == "#":\n'
            '            row += "#"\n        else:\n            row += str(near[i * w + j])\n'
            "    print(row)",
        ),
        only_python=(
            't = ["." * (w + 2), *("." + row + "." for row in s), "." * (w + 2)]\n'
            "for i in range(1, h + 1):\n"
            '    print("".join("#" if t[i][j] == "#" else str(sum(t[i + d][j - 1:j +'
            ' 2].count("#") for d in (-1, 0, 1))) for j in range(1, w + 1)))',
            "for i in range(h):\n    row = []\n    for j in range(w):\n"
            '        if s[i][j] == "#":\n            row.append("#")\n            continue\n'
            '        cnt = sum(r[max(0, j - 1):j + 2].count("#") for r in s[max(0, i - 1):i'
            " + 2])\n"
            '        row.append(str(cnt))\n    print("".join(row))',
        ),
        only_cpp=(
            "for (int i = 0; i < h; i++) for (int j = 0; j < w; j++) {\n"
            "    if (s[i][j] == '#') continue;\n    int cnt = 0;\n"
            "    for (int y = i - 1; y <= i + 1; y++) for (int x = j - 1; x <= j + 1; x++)\n"
            "        if (y >= 0 && y < h && x >= 0 && x < w && s[y][x] == '#') cnt++;\n"
            "    s[i][j] = '0' + cnt;\n}\nfor (auto &row : s) cout << row << \"\\n\";",
        ),
        stories=(
            "A garden of h rows and w columns has trees (#) and free places (.). On every "
            "free place @A puts a sign with the number of trees around it, in the up to "
            "eight places that touch it by a side or a corner. Print the garden with its "
            "trees and the numbers on the signs.",
            "Copy the map s of h lines and w columns, but write a digit instead of each "
            "dot: the number of # signs among its neighbours to the left and right, above "
            "and below, and in the four diagonal directions. The # signs are copied as "
            "they are.",
        ),
        titles=("Signs and Trees", "Numbers for Dots"),
        output=("Print h lines with w characters each.", "Print the map after the change."),
        wrong={
            "four neighbours": "bomb = [0] * (h * w)\nfor i in range(h):\n"
            "    for j in range(w):\n        c = s[i][j]\n"
            '        if c == "#":\n            bomb[i * w + j] = 1\n'
            'for i in range(h):\n    row = ""\n    for j in range(w):\n'
            '        if bomb[i * w + j] == 1:\n            row += "#"\n'
            "        else:\n            count = 0\n"
            "            for y in range(max(0, i - 1), min(h, i + 2)):\n"
            "                for x in range(max(0, j - 1), min(w, j +"
            " 2)):\n"
            "                    if x == j or y == i:\n"
            "                        count += bomb[y * w + x]\n"
            "            row += str(count)\n    print(row)",
        },
        adjust=_bombs,
        rating=1000,
        tags=("grids",),
    ),
    Task(
        id="p03574",
        relative="lonely-bombs",
        schema=(
            line(Int("h", 1, 50), Int("w", 1, 50)),
            line(Grid("s", "h", "w", ".#")),
        ),
        python=(
            "lonely = 0\nfor i in range(h):\n    for j in range(w):\n        c = s[i][j]\n"
            '        if c == "#":\n            count = 0\n'
            "            if i > 0 and s[i - 1][j] == c:\n                count += 1\n"
            "            if i + 1 < h and s[i + 1][j] == c:\n                count += 1\n"
            "            if j > 0 and s[i][j - 1] == c:\n                count += 1\n"
            "            if j + 1 < w and s[i][j + 1] == c:\n                count += 1\n"
            "            if count == 0:\n                lonely += 1\nprint(lonely)",
            "answer = 0\nfor i in range(h):\n    for j in range(w):\n        c = s[i][j]\n"
            '        ok = c == "#"\n        for y in range(max(0, i - 1), min(h, i + 2)):\n'
            "            for x in range(max(0, j - 1), min(w, j + 2)):\n"
            "                if abs(y - i) + abs(x - j) == 1 and s[y][x] == c:\n"
            "                    ok = False\n        if ok:\n            answer += 1"
            "\nprint(answer)",
        ),
        only_python=(
            'b = {(i, j) for i in range(h) for j in range(w) if s[i][j] == "#"}\n'
            "print(sum(not b & {(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)} for i, j in b))",
        ),
        only_cpp=(
            "int dy[] = {0, 1, 0, -1}, dx[] = {1, 0, -1, 0}, res = 0;\n"
            "for (int i = 0; i < h; i++) for (int j = 0; j < w; j++) {\n"
            "    bool ok = s[i][j] == '#';\n    for (int d = 0; d < 4; d++) {\n"
            "        int y = i + dy[d], x = j + dx[d];\n"
            "        if (y >= 0 && y < h && x >= 0 && x < w && s[y][x] == '#') ok = false;"
            "\n    }\n"
            "    res += ok;\n}\ncout << res << endl;",
        ),
        stories=(
            "A grid with h rows and w columns is given; # is a black square and . a white "
            "one. Count the black squares that share no side with another black square.",
            "On a map, # stands for a house and . for a meadow. A house is lonely if "
            "there is no house directly above, below, to the left or to the right of it. "
            "How many lonely houses are there?",
        ),
        titles=("Lonely Houses", "Black Squares Apart"),
        output=("Print the number asked for.", "Write the answer on one line."),
        wrong={
            "diagonals too": "answer = 0\nfor i in range(h):\n    for j in range(w):\n"
            "        count = 0\n        c = s[i][j]\n"
            "        for y in range(max(0, i - 1), min(h, i + 2)):\n"
            "            for x in range(max(0, j - 1), min(w, j + 2)):\n"
            "                if s[y][x] == c:\n"
            "                    count += 1\n"
            '        if c == "#" and count == 1:\n            answer'
            " += 1\n"
            "print(answer)",
            "left and right": "answer = 0\nfor i in range(h):\n    for j in range(w):\n"
            '        c = s[i][j]\n        if c == "#":\n'
            "            if (j == 0 or s[i][j - 1] != c) and (j + 1 =="
            " w or s[i][j + 1] != c):\n"
            "                answer += 1\nprint(answer)",
        },
        adjust=_bombs,
        rating=1000,
        tags=("grids",),
    ),
    Task(
        id="p03574",
        relative="fullest-row",
        schema=(
            line(Int("h", 1, 50), Int("w", 1, 50)),
            line(Grid("s", "h", "w", ".#")),
        ),
        python=(
            "best = 0\nfor i in range(h):\n    count = 0\n    for j in range(w):\n"
            '        c = s[i][j]\n        if c == "#":\n            count += 1\n'
            "    best = max(best, count)\nprint(best)",
            "best = 0\nfor i in range(h):\n    count = w\n    for j in range(w):\n"
            '        c = s[i][j]\n        if c == ".":\n            count -= 1\n'
            "    if count > best:\n        best = count\nprint(best)",
        ),
        only_python=('print(max(row.count("#") for row in s))',),
        only_cpp=(
            "int best = 0;\n"
            "for (auto &row : s) best = max(best, (int)count(row.begin(), row.end(), '#'));\n"
            "cout << best << endl;",
        ),
        stories=(
            "A parking area has h rows with w places each. A car is drawn as # and a free "
            "place as a dot. How many cars stand in the row with the most cars?",
            "Given a grid of h rows and w columns made of . and #, print the maximum "
            "number of # in one row.",
        ),
        titles=("Most Cars in a Row", "Fullest Row"),
        output=("Write the answer on one line.", "Print one integer: the answer."),
        wrong={
            "columns": "best = 0\nfor j in range(w):\n    count = 0\n    for i in range(h):\n"
            '        c = s[i][j]\n        if c == "#":\n            count += 1\n'
            "    best = max(best, count)\nprint(best)",
            "first row": "count = 0\nfor j in range(w):\n    c = s[0][j]\n    if c =="
            ' "#":\n'
            "        count += 1\nprint(count)",
        },
        adjust=_bombs,
        rating=900,
        tags=("grids",),
    ),
    Task(
        id="p03597",
        schema=(
            line(Int("n", 1, 100)),
            line(Int("a", 0, 10000)),
        ),
        python=(
            "print(n * n - a)",
            "squares = 0\nfor i in range(n):\n    squares += n\nprint(squares - a)",
        ),
        only_python=("print(n ** 2 - a)", "print(pow(n, 2) - a)"),
        only_cpp=("cout << n * n - a << endl;",),
        stories=(
            "A floor is covered with n rows of n tiles. Exactly a tiles are white and all "
            "the others black. How many black tiles are there?",
            "A square field has sides of n meters. @A plants flowers on a square meters "
            "of it and grass on the rest. On how many square meters does grass grow?",
        ),
        titles=("Black Tiles", "The Rest of the Square"),
        output=("Print the answer.", "Output the required number."),
        wrong={
            "side": "print(abs(n - a))",
            "perimeter": "print(abs(4 * n - a))",
        },
        adjust=_painted,
        valid=lambda values: values["a"] <= values["n"] ** 2,
        constraints=("a is at most the square of n",),
    ),
    Task(
        id="p03597",
        relative="rectangle",
        schema=(
            line(Int("h", 1, 100), Int("w", 1, 100)),
            line(Int("a", 0, 10000)),
        ),
        python=(
            "print(abs(h * w - a - a))",
            "white = a\nblack = h * w - a\nif white > black:\n    print(white - black)\nelse:\n"
            "    print(black - white)",
        ),
        only_python=("print(abs(h * w - 2 * a))",),
        only_cpp=("cout << abs(h * w - 2 * a) << endl;",),
        stories=(
            "A grid has h rows and w columns. Exactly a of its squares are white, the "
            "others are black. Print the difference between the number of white squares "
            "and the number of black squares, as a number not below 0.",
            "There are h boxes with w chocolates each. @A eats a of the chocolates, and "
            "@B eats all the rest. One of them may have eaten more than the other: how "
            "many more? Print 0 if both ate equally many.",
        ),
        titles=("Difference of Colors", "Chocolates"),
        output=("Write the answer on one line.", "Print the answer."),
        wrong={
            "rest": "print(h * w - a)",
            "sign": "print(h * w - 2 * a)",
        },
        adjust=_area,
        valid=lambda values: values["a"] <= values["h"] * values["w"],
        constraints=("a ≤ h × w",),
    ),
    Task(
        id="p03597",
        relative="frame",
        schema=(line(Int("n", 1, 10000)),),
        python=(
            "if n == 1:\n    print(1)\nelse:\n    print(4 * n - 4)",
            "inner = max(0, n - 2)\nprint(n * n - inner * inner)",
        ),
        only_python=("print(n ** 2 - max(n - 2, 0) ** 2)", "print(max(1, 4 * (n - 1)))"),
        only_cpp=("cout << (n == 1 ? 1 : 4 * (n - 1)) << endl;",),
        stories=(
            "In a grid of n rows and n columns, every square at the border (in the first "
            "or last row or in the first or last column) is painted. How many squares are "
            "painted?",
            "A square of n times n coins lies on a table. @A takes away the coins along "
            "its edge. Print how many coins @A takes; a single coin is an edge too.",
        ),
        titles=("Border Squares", "Coins Along the Edge"),
        output=("Print the number asked for.", "Write the answer on one line."),
        wrong={
            "corners twice": "print(4 * n)",
            "single square": "print(4 * n - 4)",
        },
        adjust=_tiny,
        tags=("math",),
    ),
)

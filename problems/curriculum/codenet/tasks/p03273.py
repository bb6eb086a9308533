"""Tasks p03273 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Grid, Int, Values, line
from problems.curriculum.codenet._task import Task


def _sparse(rng: Random, size: str, values: Values) -> Values:
    h, w = values["h"], values["w"]
    rows = [r for r in range(h) if rng.random() < 0.6] or [0]
    cols = [c for c in range(w) if rng.random() < 0.6] or [w - 1]
    grid = [["."] * w for _ in range(h)]
    for _ in range(rng.randint(1, max(1, h * w // 3))):
        grid[rng.choice(rows)][rng.choice(cols)] = "#"
    return {**values, "a": ["".join(row) for row in grid]}


TASKS = (
    Task(
        id="p03273",
        schema=(
            line(Int("h", 1, 100), Int("w", 1, 100)),
            line(Grid("a", "h", "w", ".#")),
        ),
        python=(
            'for i in range(h):\n    if "#" in a[i]:\n        line = ""\n'
            "        for j in range(w):\n            used = False\n"
            "            for k in range(h):\n                c = a[k][j]\n"
            '                if c == "#":\n                    used = True\n'
            "            if used:\n                line += a[i][j]\n"
            "        print(line)",
            "cols = [0] * w\nrows = [0] * h\nfor i in range(h):\n"
            '    for j in range(w):\n        c = a[i][j]\n        if c == "#":\n'
            "            rows[i] = 1\n            cols[j] = 1\nfor i in range(h):\n"
            '    if rows[i] == 1:\n        line = ""\n        for j in range(w):\n'
            "            if cols[j] == 1:\n                line += a[i][j]\n"
            "        print(line)",
        ),
        only_python=(
            'rows = [r for r in a if "#" in r]\n'
            'cols = [c for c in zip(*rows) if "#" in c]\nfor r in zip(*cols):\n'
            '    print("".join(r))',
            'keep = [j for j in range(w) if any(row[j] == "#" for row in a)]\n'
            'for row in a:\n    if "#" in row:\n'
            '        print("".join(row[j] for j in keep))',
        ),
        only_cpp=(
            "vector<bool> row(h), col(w);\nfor (int i = 0; i < h; i++)\n"
            "    for (int j = 0; j < w; j++)\n"
            "        if (a[i][j] == '#') row[i] = col[j] = true;\n"
            "for (int i = 0; i < h; i++) {\n    if (!row[i]) continue;\n"
            "    for (int j = 0; j < w; j++)\n"
            "        if (col[j]) cout << a[i][j];\n    cout << endl;\n}",
        ),
        titles=(
            "Squeezing a Picture",
            "No Empty Rows or Columns",
        ),
        stories=(
            "A picture has h lines of w characters, each of which is . for an empty dot or # "
            "for a filled dot. Take out every line without a filled dot, and every column "
            "without a filled dot. Print the picture that remains.",
            "From a table with h rows and w columns whose cells are . or #, delete all rows in "
            "which only . occurs and likewise all columns in which only . occurs. Output the "
            "rest of the table.",
        ),
        output=(
            "Print the remaining rows, one per line.",
            "Print what remains, in the form in which it is given, without the numbers.",
        ),
        adjust=_sparse,
        valid=lambda values: any("#" in row for row in values["a"]),
        constraints=("at least one square is #",),
        wrong={
            "rows only": 'for i in range(h):\n    if "#" in a[i]:\n        print(a[i])',
        },
        rating=900,
        tags=(
            "grids",
            "implementation",
        ),
    ),
    Task(
        id="p03273",
        relative="count-empty",
        schema=(
            line(Int("h", 1, 100), Int("w", 1, 100)),
            line(Grid("a", "h", "w", ".#")),
        ),
        python=(
            'rows = 0\nfor i in range(h):\n    if "#" not in a[i]:\n'
            "        rows += 1\ncols = 0\nfor j in range(w):\n    empty = True\n"
            '    for i in range(h):\n        c = a[i][j]\n        if c == "#":\n'
            "            empty = False\n    if empty:\n        cols += 1\n"
            "print(rows, cols)",
            "full = [0] * h\nhigh = [0] * w\nfor i in range(h):\n"
            '    for j in range(w):\n        c = a[i][j]\n        if c == "#":\n'
            "            full[i] = 1\n            high[j] = 1\n"
            "print(h - sum(full), w - sum(high))",
        ),
        only_python=('print(sum("#" not in r for r in a), sum("#" not in c for c in zip(*a)))',),
        only_cpp=(
            "int r = 0, c = 0;\n"
            "for (string& s : a) r += s.find('#') == string::npos;\n"
            "for (int j = 0; j < w; j++) {\n    bool empty = true;\n"
            "    for (int i = 0; i < h; i++) empty &= a[i][j] == '.';\n"
            '    c += empty;\n}\ncout << r << " " << c << endl;',
        ),
        titles=(
            "Empty Rows, Empty Columns",
            "Free Seats",
        ),
        stories=(
            "The seats of a cinema form h rows and w columns; # marks a taken seat and . a "
            "free one. Print the number of rows in which all seats are free, and then the "
            "number of columns in which all seats are free.",
            "Given a grid of h rows and w columns made of . and #, count the rows that have no "
            "# and the columns that have no #.",
        ),
        output=(
            "Print the two numbers, separated by a space.",
            "Print two integers: first for the rows, then for the columns.",
        ),
        adjust=_sparse,
        wrong={
            "rows only": "rows = 0\nfor i in range(h):\n"
            '    if "#" not in a[i]:\n        rows += 1\n'
            "print(rows, rows)",
        },
        rating=900,
        tags=("grids",),
    ),
    Task(
        id="p03273",
        relative="bounding-box",
        schema=(
            line(Int("h", 1, 100), Int("w", 1, 100)),
            line(Grid("a", "h", "w", ".#")),
        ),
        python=(
            "top = h\nbottom = 0\nleft = w\nright = 0\nfor i in range(h):\n"
            '    for j in range(w):\n        c = a[i][j]\n        if c == "#":\n'
            "            top = min(top, i)\n            bottom = max(bottom, i)\n"
            "            left = min(left, j)\n            right = max(right, j)\n"
            "print((bottom - top + 1) * (right - left + 1))",
            'first = -1\nlast = -1\nfor i in range(h):\n    if "#" in a[i]:\n'
            "        last = i\n        if first < 0:\n            first = i\n"
            "p = -1\nq = -1\nfor j in range(w):\n    for i in range(h):\n"
            '        c = a[i][j]\n        if c == "#":\n            q = j\n'
            "            if p < 0:\n                p = j\n"
            "print((last - first + 1) * (q - p + 1))",
        ),
        only_python=(
            'ys = [i for i in range(h) if "#" in a[i]]\n'
            'xs = [j for j in range(w) if any(r[j] == "#" for r in a)]\n'
            "print((ys[-1] - ys[0] + 1) * (xs[-1] - xs[0] + 1))",
        ),
        only_cpp=(
            "int t = h, b = -1, l = w, r = -1;\nfor (int i = 0; i < h; i++)\n"
            "    for (int j = 0; j < w; j++)\n        if (a[i][j] == '#') {\n"
            "            t = min(t, i), b = max(b, i);\n"
            "            l = min(l, j), r = max(r, j);\n        }\n"
            "cout << (b - t + 1) * (r - l + 1) << endl;",
        ),
        titles=(
            "Bounding Box",
            "Fence around the Trees",
        ),
        stories=(
            "On a map of h rows and w columns, # is a tree and . is grass. @A wants to fence "
            "in a rectangular area along the lines of the map that contains all trees. How "
            "many squares does the smallest such area have?",
            "You are given a grid of . and # with at least one #. Find the smallest rectangle, "
            "made of consecutive rows and consecutive columns, that contains every #. Print "
            "its area, that is, the number of its cells.",
        ),
        output=(
            "Print the number of cells.",
            "Print the area.",
        ),
        adjust=_sparse,
        valid=lambda values: any("#" in row for row in values["a"]),
        constraints=("at least one square is #",),
        wrong={
            "count": "count = 0\nfor i in range(h):\n"
            "    for j in range(w):\n        c = a[i][j]\n"
            '        if c == "#":\n            count += 1\n'
            "print(count)",
            "off by one": "top = h\nbottom = 0\nleft = w\nright = 0\n"
            "for i in range(h):\n    for j in range(w):\n"
            '        c = a[i][j]\n        if c == "#":\n'
            "            top = min(top, i)\n"
            "            bottom = max(bottom, i)\n"
            "            left = min(left, j)\n"
            "            right = max(right, j)\n"
            "print((bottom - top) * (right - left))",
        },
        rating=900,
        tags=("grids",),
    ),
)

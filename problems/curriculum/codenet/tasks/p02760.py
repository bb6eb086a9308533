"""Tasks p02760 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Int, Matrix, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _bingo(rng: Random, size: str, values: Values) -> Values:
    numbers = rng.sample(range(1, 101), 9)
    others = [x for x in range(1, 101) if x not in numbers]
    count = rng.randint(1, 10)
    hits = rng.randint(0, min(count, 9))
    called = rng.sample(numbers, hits) + rng.sample(others, count - hits)
    rng.shuffle(called)
    return {"a": [numbers[i : i + 3] for i in (0, 3, 6)], "n": count, "b": [(x,) for x in called]}


def _distinct_numbers(values: Values) -> bool:
    cells = {x for row in values["a"] for x in row}
    return len(cells) == 9 and len(set(values["b"])) == values["n"]


_LO_SHU = ((2, 7, 6), (9, 5, 1), (4, 3, 8))


def _magic(rng: Random, size: str, values: Values) -> Values:
    if rng.random() < 0.6:
        factor, shift = rng.randint(1, 5), rng.randint(0, 20)
        rows = [[factor * x + shift for x in row] for row in _LO_SHU]
        if rng.random() < 0.4:
            rows[rng.randrange(3)][rng.randrange(3)] += 1
        if rng.random() < 0.3:
            rows = [rows[1], rows[0], rows[2]]
        values["a"] = rows
    return values


TASKS = (
    Task(
        id="p02760",
        schema=(
            line(Matrix("a", 3, 3, 1, 100, text="one row of a")),
            line(Int("n", 1, 10)),
            line(Rows("b", "n", ("b",), ((1, 100),))),
        ),
        python=(
            "called = {0}\nfor x in b:\n    called.add(x)\nmark = [0] * 9\n"
            "for i in range(9):\n    if a[i // 3][i % 3] in called:\n        mark[i] = 1\n"
            "bingo = mark[0] + mark[4] + mark[8] == 3 or mark[2] + mark[4] + mark[6] == 3\n"
            "for i in range(3):\n"
            "    if mark[3 * i] + mark[3 * i + 1] + mark[3 * i + 2] == 3:\n"
            "        bingo = True\n    if mark[i] + mark[i + 3] + mark[i + 6] == 3:\n"
            '        bingo = True\nif bingo:\n    print("Yes")\nelse:\n    print("No")',
            "row = [0] * 3\ncol = [0] * 3\nmain = 0\nanti = 0\nfor x in b:\n"
            "    for i in range(3):\n        for j in range(3):\n"
            "            if a[i][j] == x:\n                row[i] += 1\n"
            "                col[j] += 1\n                if i == j:\n"
            "                    main += 1\n                if i + j == 2:\n"
            "                    anti += 1\n"
            "if max(row) == 3 or max(col) == 3 or main == 3 or anti == 3:\n"
            '    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            "g = [[x in b for x in r] for r in a]\n"
            "lines = g + list(zip(*g)) + [[g[i][i] for i in range(3)], [g[i][2 - i] for i "
            'in range(3)]]\nprint("Yes" if any(all(k) for k in lines) else "No")',
        ),
        only_cpp=(
            "set<int> s(b.begin(), b.end());\nbool ok = false;\n"
            "auto hit = [&](int i, int j) { return s.count(a[i][j]) > 0; };\n"
            "for (int i = 0; i < 3; i++) {\n"
            "    if (hit(i, 0) && hit(i, 1) && hit(i, 2)) ok = true;\n"
            "    if (hit(0, i) && hit(1, i) && hit(2, i)) ok = true;\n}\n"
            "if (hit(0, 0) && hit(1, 1) && hit(2, 2)) ok = true;\n"
            "if (hit(0, 2) && hit(1, 1) && hit(2, 0)) ok = true;\n"
            'cout << (ok ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Bingo",
            "Three in a Line",
        ),
        stories=(
            "A bingo card shows nine different numbers in 3 rows of 3. Then n different "
            "numbers are called, and each called number that is on the card is crossed "
            "out. Print Yes if in the end some row, some column or one of the two "
            "diagonals is crossed out completely, and No otherwise.",
            "You are given a 3 by 3 table a of distinct integers and n distinct integers "
            "b_1, ..., b_n. A line is a row, a column or a diagonal of the table. Does a "
            "line exist all of whose three numbers occur among b_1, ..., b_n? Print Yes "
            "or No.",
        ),
        output=(
            'Print "Yes" if such a line exists, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "no diagonals": (
                "row = [0] * 3\ncol = [0] * 3\nfor x in b:\n    for i in range(3):\n"
                "        for j in range(3):\n            if a[i][j] == x:\n"
                "                row[i] += 1\n                col[j] += 1\n"
                'if max(row) == 3 or max(col) == 3:\n    print("Yes")\nelse:\n    print("No")'
            ),
            "any three": (
                "count = 0\nfor x in b:\n    for i in range(3):\n        for j in range(3):\n"
                "            if a[i][j] == x:\n                count += 1\nif count >= 3:\n"
                '    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_bingo,
        valid=_distinct_numbers,
        constraints=(
            "all a_ij are different",
            "all b_i are different",
        ),
        rating=1000,
        tags=(
            "implementation",
            "grids",
        ),
    ),
    Task(
        id="p02760",
        relative="magic-square",
        schema=(line(Matrix("a", 3, 3, 1, 100, text="one row of a")),),
        python=(
            "s = a[0][0] + a[0][1] + a[0][2]\n"
            "ok = a[0][0] + a[1][1] + a[2][2] == s and a[0][2] + a[1][1] + a[2][0] == s\n"
            "for i in range(3):\n    if a[i][0] + a[i][1] + a[i][2] != s:\n"
            "        ok = False\n    if a[0][i] + a[1][i] + a[2][i] != s:\n"
            '        ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")',
            "sums = [0] * 8\nfor i in range(3):\n    for j in range(3):\n"
            "        sums[i] += a[i][j]\n        sums[3 + j] += a[i][j]\n"
            "        if i == j:\n            sums[6] += a[i][j]\n        if i + j == 2:\n"
            "            sums[7] += a[i][j]\nif max(sums) == min(sums):\n"
            '    print("Yes")\nelse:\n    print("No")',
        ),
        only_python=(
            "lines = a + list(zip(*a)) + [[a[i][i] for i in range(3)], [a[i][2 - i] for i "
            'in range(3)]]\nprint("Yes" if len({sum(x) for x in lines}) == 1 else "No")',
        ),
        only_cpp=(
            "set<int> sums;\nfor (int i = 0; i < 3; i++) {\n"
            "    sums.insert(a[i][0] + a[i][1] + a[i][2]);\n"
            "    sums.insert(a[0][i] + a[1][i] + a[2][i]);\n}\n"
            "sums.insert(a[0][0] + a[1][1] + a[2][2]);\n"
            "sums.insert(a[0][2] + a[1][1] + a[2][0]);\n"
            'cout << (sums.size() == 1 ? "Yes" : "No") << endl;',
        ),
        titles=(
            "Magic Square",
            "Equal Sums",
        ),
        stories=(
            "A table of 3 rows and 3 columns is called magic if its three rows, its three "
            "columns and its two diagonals all have the same sum. Print Yes if the table "
            "a is magic; otherwise print No. Numbers may occur several times.",
            "Nine lamps hang in a square, three in each of three rows; the lamp in row i "
            "and column j has brightness a_ij. @A likes the square if each row, each "
            "column and both diagonals are equally bright in total. Does @A like it? "
            "Print Yes or No.",
        ),
        output=(
            'Print "Yes" if all eight sums are equal, and "No" otherwise.',
            "Print Yes or No.",
        ),
        wrong={
            "no diagonals": (
                "s = a[0][0] + a[0][1] + a[0][2]\nok = True\nfor i in range(3):\n"
                "    if a[i][0] + a[i][1] + a[i][2] != s or a[0][i] + a[1][i] + a[2][i] != s:\n"
                '        ok = False\nif ok:\n    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_magic,
        rating=900,
        tags=(
            "implementation",
            "grids",
        ),
    ),
    Task(
        id="p02760",
        relative="best-line",
        schema=(line(Matrix("a", 3, 3, 1, 100, text="one row of a")),),
        python=(
            "best = 0\nfor i in range(3):\n"
            "    best = max(best, a[i][0] + a[i][1] + a[i][2])\n"
            "    best = max(best, a[0][i] + a[1][i] + a[2][i])\nprint(best)",
            "sums = [0] * 6\nfor i in range(3):\n    for j in range(3):\n"
            "        sums[i] += a[i][j]\n        sums[3 + j] += a[i][j]\nprint(max(sums))",
        ),
        only_python=("print(max(map(sum, a + list(zip(*a)))))",),
        only_cpp=(
            "int best = 0;\nfor (int i = 0; i < 3; i++) {\n    int r = 0, c = 0;\n"
            "    for (int j = 0; j < 3; j++) {\n        r += a[i][j];\n"
            "        c += a[j][i];\n    }\n    best = max({best, r, c});\n}\n"
            "cout << best << endl;",
        ),
        titles=(
            "Best Row or Column",
            "Richest Line",
        ),
        stories=(
            "You are given a table with 3 rows and 3 columns of integers. Compute the sum "
            "of each row and of each column, and print the largest of these six sums.",
            "A field is divided into 3 × 3 squares, and a_ij potatoes grow in the square "
            "in row i and column j. @A may harvest all squares of one row or all squares "
            "of one column. At most how many potatoes can @A get?",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "rows only": (
                "best = 0\nfor i in range(3):\n"
                "    best = max(best, a[i][0] + a[i][1] + a[i][2])\nprint(best)"
            ),
        },
        rating=900,
        tags=(
            "implementation",
            "grids",
        ),
    ),
)

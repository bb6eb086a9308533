"""Tasks p03167 and its relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Grid, Int, Values, line
from problems.curriculum.codenet._task import Task


def _open_grid(rng: Random, size: str, values: Values) -> Values:
    h, w = values["h"], values["w"]
    if size == "max":
        h, w = 300, 300
    share = rng.choice((0.0, 0.1, 0.2, 0.35))
    rows = [["#" if rng.random() < share else "." for _ in range(w)] for _ in range(h)]
    rows[0][0] = rows[-1][-1] = "."
    return {"h": h, "w": w, "a": ["".join(row) for row in rows]}


def _ends_open(values: Values) -> bool:
    return values["a"][0][0] == values["a"][-1][-1] == "."


def _smaller_grid(rng: Random, size: str, values: Values) -> Values:
    h, w = min(values["h"], 200), min(values["w"], 200)
    return {"h": h, "w": w, "a": [row[:w] for row in values["a"][:h]]}


TASKS = (
    Task(
        id="p03167",
        schema=(
            line(Int("h", 2, 1000), Int("w", 2, 1000)),
            line(Grid("a", "h", "w", ".#")),
        ),
        python=(
            (
                "dp = [0] * w\ndp[0] = 1\nfor i in range(h):\n"
                "    for j in range(w):\n        c = a[i][j]\n"
                '        if c == "#":\n            dp[j] = 0\n'
                "        elif j > 0:\n"
                "            dp[j] = (dp[j] + dp[j - 1]) % 1000000007\n"
                "print(dp[w - 1])"
            ),
            (
                "dp = [0] * ((h + 1) * (w + 1))\ndp[1] = 1\n"
                "for i in range(h):\n    for j in range(w):\n"
                '        c = a[i][j]\n        if c == ".":\n'
                "            k = (i + 1) * (w + 1) + j + 1\n"
                "            dp[k] = (dp[k - 1] + dp[k - w - 1]) % 1000000007\n"
                "print(dp[h * (w + 1) + w])"
            ),
        ),
        only_python=(
            (
                "mod = 10**9 + 7\ndp = [1] + [0] * (w - 1)\nfor row in a:\n"
                '    for j, c in enumerate(row):\n        if c == "#":\n'
                "            dp[j] = 0\n        elif j:\n"
                "            dp[j] = (dp[j] + dp[j - 1]) % mod\nprint(dp[-1])"
            ),
        ),
        only_cpp=(
            (
                "const int MOD = 1000000007;\n"
                "vector<vector<int>> dp(h, vector<int>(w));\n"
                "for (int i = 0; i < h; i++) {\n"
                "    for (int j = 0; j < w; j++) {\n"
                "        if (i == 0 && j == 0) dp[i][j] = 1;\n"
                "        else if (a[i][j] == '.')\n"
                "            dp[i][j] = ((i ? dp[i - 1][j] : 0) + (j ? dp[i][j - 1] : 0)) % MOD;\n"
                "    }\n}\ncout << dp[h - 1][w - 1] << endl;"
            ),
        ),
        titles=(
            "Paths in a Park",
            "Right and Down",
        ),
        output=(
            "Print the number of ways modulo 10^9 + 7.",
            "Print the answer.",
        ),
        stories=(
            (
                "A park is drawn as h lines of w characters; a dot is a free cell and # a cell "
                "with a bush. @A walks from the upper left cell to the lower right cell over free "
                "cells, each step going one cell to the right or one cell down. In how many ways? "
                "Give the number modulo 10^9 + 7."
            ),
            (
                "A robot in the corner at the top left of a board (h rows, w columns) can only "
                "move one cell right or one cell down, and it must not enter a cell marked #. "
                "Count its different ways to the corner at the bottom right and print the count "
                "modulo 1000000007."
            ),
        ),
        constraints=(
            "the first character of the first line and the last one of the last line are dots",
        ),
        wrong={
            "walls ignored": (
                "dp = [0] * w\ndp[0] = 1\nfor i in range(h):\n"
                "    for j in range(1, w):\n"
                "        dp[j] = (dp[j] + dp[j - 1]) % 1000000007\n"
                "print(dp[w - 1])"
            ),
        },
        adjust=_open_grid,
        valid=_ends_open,
        rating=1000,
        tags=("dp", "grids"),
    ),
    Task(
        id="p03167",
        relative="reachable",
        schema=(
            line(Int("h", 2, 1000), Int("w", 2, 1000)),
            line(Grid("a", "h", "w", ".#")),
        ),
        python=(
            (
                "dp = [False] * w\ndp[0] = True\nfor i in range(h):\n"
                "    for j in range(w):\n        c = a[i][j]\n"
                '        if c == "#":\n            dp[j] = False\n'
                "        elif j > 0 and dp[j - 1]:\n            dp[j] = True\n"
                'if dp[w - 1]:\n    print("Yes")\nelse:\n    print("No")'
            ),
            (
                "dp = [0] * ((h + 1) * (w + 1))\ndp[1] = 1\n"
                "for i in range(h):\n    for j in range(w):\n"
                "        c = a[i][j]\n        k = (i + 1) * (w + 1) + j + 1\n"
                '        if c == ".":\n'
                "            dp[k] = max(dp[k - 1], dp[k - w - 1])\n"
                'if dp[h * (w + 1) + w] == 1:\n    print("Yes")\nelse:\n'
                '    print("No")'
            ),
        ),
        titles=(
            "Can It Get Through",
            "Falling Ball",
        ),
        output=(
            "Print Yes or No.",
            "Print Yes if it is possible, and No otherwise.",
        ),
        stories=(
            (
                "A labyrinth of h rows and w columns is given; # is a wall and . is free. Can @A "
                "come from the top left cell to the bottom right cell by steps to the right and "
                "steps down only, without entering a wall?"
            ),
            (
                "A ball lies in the first cell of the first row of a grid. It can move one cell "
                "to the right or one cell down, into cells marked with a dot, not into cells "
                "marked #. Decide whether it can reach the last cell of the last row."
            ),
        ),
        constraints=(
            "the first character of the first line and the last one of the last line are dots",
        ),
        wrong={
            "always": 'print("Yes")',
            "walls in the first column": (
                "dp = [1] * w\nfor i in range(h):\n    for j in range(w):\n"
                '        c = a[i][j]\n        if c == "#":\n'
                "            dp[j] = 0\n        elif j > 0:\n"
                "            dp[j] = max(dp[j], dp[j - 1])\n"
                'if dp[w - 1] == 1:\n    print("Yes")\nelse:\n    print("No")'
            ),
        },
        adjust=_open_grid,
        valid=_ends_open,
        rating=1000,
        tags=("dp", "grids"),
    ),
    Task(
        id="p03167",
        relative="most-coins",
        schema=(
            line(Int("h", 2, 1000), Int("w", 2, 1000)),
            line(Grid("a", "h", "w", ".o")),
        ),
        python=(
            (
                "dp = [0] * w\nfor i in range(h):\n    for j in range(w):\n"
                "        if j > 0:\n            dp[j] = max(dp[j], dp[j - 1])\n"
                '        c = a[i][j]\n        if c == "o":\n'
                "            dp[j] += 1\nprint(dp[w - 1])"
            ),
            (
                "dp = [0] * ((h + 1) * (w + 1))\nfor i in range(h):\n"
                "    for j in range(w):\n"
                "        k = (i + 1) * (w + 1) + j + 1\n"
                "        dp[k] = max(dp[k - 1], dp[k - w - 1])\n"
                '        c = a[i][j]\n        if c == "o":\n'
                "            dp[k] += 1\nprint(dp[h * (w + 1) + w])"
            ),
        ),
        titles=(
            "Coins on the Way",
            "Collecting",
        ),
        output=(
            "Print the maximum.",
            "Print the largest number.",
        ),
        stories=(
            (
                "A board has h rows of w cells. A cell marked o holds one coin, a cell marked "
                "with a dot is empty. @A goes from the top left to the bottom right cell, always "
                "one cell right or one cell down, and takes the coins of all cells on the way, "
                "the first and the last included. At most how many coins can that be?"
            ),
            (
                "You are given a grid of the characters o and dot. A path starts in the upper "
                "left corner, ends in the lower right corner and consists of steps to the right "
                "and down. Find the maximum number of o on such a path."
            ),
        ),
        wrong={
            "all coins": (
                "ans = 0\nfor i in range(h):\n    for j in range(w):\n"
                '        c = a[i][j]\n        if c == "o":\n'
                "            ans += 1\nprint(ans)"
            ),
        },
        adjust=_smaller_grid,
        rating=1000,
        tags=("dp", "grids"),
    ),
)

"""Tasks p03184 and their relatives."""

from __future__ import annotations

from random import Random

from problems.curriculum._schema import Grid, Int, Rows, Values, line
from problems.curriculum.codenet._task import Task


def _walls(rng: Random, size: str, values: Values) -> Values:
    h, w = values["h"], values["w"]
    if size != "max":
        h, w = min(h, 50), min(w, 50)
    count = min(values["n"], h * w - 2, 12 if size != "max" else 150)
    walls: set[tuple[int, int]] = set()
    while len(walls) < count:
        wall = (rng.randint(1, h), rng.randint(1, w))
        if wall not in ((1, 1), (h, w)):
            walls.add(wall)
    return {"h": h, "w": w, "n": count, "r": rng.sample(sorted(walls), count)}


def _good_walls(values: Values) -> bool:
    h, w, walls = values["h"], values["w"], values["r"]
    inside = all(x <= h and y <= w for x, y in walls)
    return inside and len(set(walls)) == len(walls) and not {(1, 1), (h, w)} & set(walls)


def _open_corners(rng: Random, size: str, values: Values) -> Values:
    rows = [
        "".join("#" if c == "#" and rng.random() < 0.4 else "." for c in row) for row in values["s"]
    ]
    rows[0] = "." + rows[0][1:]
    rows[-1] = rows[-1][:-1] + "."
    return {**values, "s": rows}


def _inside(rng: Random, size: str, values: Values) -> Values:
    return {**values, "r": min(values["r"], values["h"]), "c": min(values["c"], values["w"])}


def _corners_free(values: Values) -> bool:
    return values["s"][0][0] == "." == values["s"][-1][-1]


TASKS = (
    Task(
        id="p03184",
        schema=(
            line(Int("h", 2, 10**5), Int("w", 2, 10**5), Int("n", 1, 3000)),
            line(Rows("r", "n", ("r", "c"), ((1, 10**5), (1, 10**5)))),
        ),
        python=(
            "mod = 10**9 + 7\nfact = [1] * (h + w)\ninv = [1] * (h + w)\n"
            "for i in range(1, h + w):\n    fact[i] = fact[i - 1] * i % mod\n"
            "inv[h + w - 1] = power(fact[h + w - 1], mod - 2)\n"
            "for i in range(h + w - 1, 0, -1):\n    inv[i - 1] = inv[i] * i % mod\n"
            "r.sort()\nways = []\nfor i in range(n):\n    x, y = r[i]\n"
            "    total = fact[x + y - 2] * inv[x - 1] % mod * inv[y - 1] % mod\n"
            "    for j in range(i):\n        p, q = r[j]\n        if q <= y:\n"
            "            paths = fact[x - p + y - q] * inv[x - p] % mod * inv[y - q] % mod\n"
            "            total = (total + (mod - ways[j]) * paths) % mod\n"
            "    ways.append(total)\n"
            "ans = fact[h + w - 2] * inv[h - 1] % mod * inv[w - 1] % mod\n"
            "for j in range(n):\n    p, q = r[j]\n"
            "    paths = fact[h - p + w - q] * inv[h - p] % mod * inv[w - q] % mod\n"
            "    ans = (ans + (mod - ways[j]) * paths) % mod\nprint(ans)",
            "mod = 10**9 + 7\nfact = [1]\nfor i in range(1, h + w + 1):\n"
            "    fact.append(fact[i - 1] * i % mod)\ninv = []\n"
            "for i in range(max(h, w)):\n    inv.append(power(fact[i], mod - 2))\n"
            "r.sort(reverse=True)\nways = [0] * n\nfor i in range(n):\n    x, y = r[i]\n"
            "    total = fact[h - x + w - y] * inv[h - x] % mod * inv[w - y] % mod\n"
            "    for j in range(i):\n        p, q = r[j]\n        if q >= y:\n"
            "            paths = fact[p - x + q - y] * inv[p - x] % mod * inv[q - y] % mod\n"
            "            total += mod - ways[j] * paths % mod\n    ways[i] = total % mod\n"
            "ans = fact[h + w - 2] * inv[h - 1] % mod * inv[w - 1] % mod\n"
            "for i in range(n):\n    x, y = r[i]\n"
            "    ans += mod - fact[x + y - 2] * inv[x - 1] % mod * inv[y - 1] % mod * "
            "ways[i] % mod\nprint(ans % mod)",
        ),
        top=(
            "def power(b, e):\n    result = 1\n    while e > 0:\n        if e % 2 == 1:\n"
            "            result = result * b % 1000000007\n"
            "        b = b * b % 1000000007\n        e //= 2\n    return result"
        ),
        titles=(
            "Grid with Few Walls",
            "Paths around Walls",
        ),
        stories=(
            "A city has h streets from west to east and w streets from north to south, so "
            "there are h × w crossings. The n crossings (r_i, c_i), meaning street r_i "
            "from the north and c_i from the west, are closed. @A drives from crossing "
            "(1, 1) to crossing (h, w), always south or east and never over a closed "
            "crossing. Count the possible routes modulo 1000000007.",
            "In a table with h rows and w columns, the cells (r_1, c_1), ..., (r_n, c_n) "
            "are blocked. A robot starts in the cell (1, 1), and each step increases its "
            "row number or its column number by 1. How many ways to the cell (h, w) avoid "
            "all blocked cells? Print the number modulo 10^9 + 7.",
        ),
        output=(
            "Print the number modulo 1000000007.",
            "Print the answer modulo 10^9 + 7.",
        ),
        wrong={
            "walls ignored": (
                "mod = 10**9 + 7\nans = 1\nfor i in range(1, w):\n"
                "    ans = ans * (h - 1 + i) % mod * power(i, mod - 2) % mod\nprint(ans)"
            ),
        },
        adjust=_walls,
        valid=_good_walls,
        constraints=(
            "1 ≤ r_i ≤ h and 1 ≤ c_i ≤ w",
            "the n cells are different, and neither (1, 1) nor (h, w) is among them",
        ),
        wide=True,
        rating=1000,
        tags=(
            "dp",
            "counting",
        ),
    ),
    Task(
        id="p03184",
        relative="drawn-grid",
        schema=(
            line(Int("h", 2, 100), Int("w", 2, 100)),
            line(Grid("s", "h", "w", ".#")),
        ),
        python=(
            "dp = [0] * (w + 1)\ndp[1] = 1\nfor i in range(h):\n    for j in range(w):\n"
            '        c = s[i][j]\n        if c == "#":\n            dp[j + 1] = 0\n'
            "        else:\n            dp[j + 1] = (dp[j] + dp[j + 1]) % 1000000007\n"
            "print(dp[w])",
            "mod = 10**9 + 7\nways = [0] * (h * w)\nways[0] = 1\nfor i in range(h):\n"
            '    for j in range(w):\n        c = s[i][j]\n        if c == ".":\n'
            "            if i > 0:\n"
            "                ways[i * w + j] += ways[(i - 1) * w + j]\n"
            "            if j > 0:\n"
            "                ways[i * w + j] += ways[i * w + j - 1]\n"
            "            ways[i * w + j] %= mod\nprint(ways[h * w - 1])",
        ),
        only_python=(
            "dp = [[0] * (w + 1) for _ in range(h + 1)]\ndp[0][1] = 1\n"
            "for i, row in enumerate(s):\n    for j, c in enumerate(row):\n"
            '        if c == ".":\n'
            "            dp[i + 1][j + 1] = (dp[i][j + 1] + dp[i + 1][j]) % (10**9 + 7)\n"
            "print(dp[h][w])",
        ),
        only_cpp=(
            "vector<vector<long long>> dp(h, vector<long long>(w));\n"
            "for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n"
            "        if (s[i][j] == '#') continue;\n"
            "        if (i == 0 && j == 0) dp[i][j] = 1;\n"
            "        if (i > 0) dp[i][j] += dp[i - 1][j];\n"
            "        if (j > 0) dp[i][j] += dp[i][j - 1];\n"
            "        dp[i][j] %= 1000000007;\n    }\n}\ncout << dp[h - 1][w - 1] << endl;",
        ),
        titles=(
            "Right and Down",
            "Through the Garden",
        ),
        stories=(
            "A map of h rows and w columns shows free squares as '.' and trees as '#'. In "
            "how many ways can @A walk from the top left square to the bottom right "
            "square, if every step goes one square to the right or one square down, and "
            "no step enters a tree? Print the number modulo 1000000007.",
            "You are given h strings of w characters, '.' or '#'. Count the paths from "
            "the first character of the first string to the last character of the last "
            "string that visit only '.' and go only down or right to the next character. "
            "Print the count modulo 10^9 + 7.",
        ),
        output=(
            "Print the number modulo 1000000007.",
            "Print the answer modulo 10^9 + 7.",
        ),
        wrong={
            "walls ignored": (
                "dp = [0] * (w + 1)\ndp[1] = 1\nfor i in range(h):\n    for j in range(w):\n"
                "        dp[j + 1] = (dp[j] + dp[j + 1]) % 1000000007\nprint(dp[w])"
            ),
        },
        adjust=_open_corners,
        valid=_corners_free,
        constraints=("the top left and the bottom right characters are '.'",),
        wide=True,
        rating=900,
        tags=(
            "dp",
            "grids",
        ),
    ),
    Task(
        id="p03184",
        relative="one-checkpoint",
        schema=(line(Int("h", 1, 30), Int("w", 1, 30), Int("r", 1, 30), Int("c", 1, 30)),),
        python=(
            "print(paths(r - 1, c - 1) % 1000000007 * (paths(h - r, w - c) % 1000000007) % "
            "1000000007)",
            "mod = 10**9 + 7\ndp = [0] * (w + 1)\ndp[1] = 1\nfor i in range(1, h + 1):\n"
            "    for j in range(1, w + 1):\n"
            "        if (i < r and j > c) or (i > r and j < c):\n            dp[j] = 0\n"
            "        elif i > 1 or j > 1:\n            dp[j] = (dp[j] + dp[j - 1]) % mod\n"
            "print(dp[w])",
        ),
        only_python=("print(comb(r + c - 2, r - 1) * comb(h - r + w - c, h - r) % (10**9 + 7))",),
        top=(
            "def paths(down, right):\n    result = 1\n    for i in range(1, right + 1):\n"
            "        result = result * (down + i) // i\n    return result"
        ),
        top_python=("from math import comb"),
        titles=(
            "Over the Checkpoint",
            "Stop on the Way",
        ),
        stories=(
            "A board has h rows and w columns. A piece moves from the square in row 1 and "
            "column 1 to the square in row h and column w, one square down or one square "
            "to the right at a time, and it has to visit the square in row r and column "
            "c. How many ways are there, modulo 1000000007?",
            "@A walks through a town with h × w crossings from the crossing (1, 1) to the "
            "crossing (h, w). Each step goes from (i, j) to (i + 1, j) or to (i, j + 1). "
            "A friend is waiting at the crossing (r, c), and @A wants to pass there. "
            "Print the number of possible walks modulo 10^9 + 7.",
        ),
        output=(
            "Print the number modulo 1000000007.",
            "Print the answer modulo 10^9 + 7.",
        ),
        wrong={
            "all paths": "print(paths(h - 1, w - 1) % 1000000007)",
        },
        adjust=_inside,
        valid=lambda values: values["r"] <= values["h"] and values["c"] <= values["w"],
        constraints=(
            "r ≤ h",
            "c ≤ w",
        ),
        wide=True,
        rating=1000,
        tags=(
            "dp",
            "counting",
        ),
    ),
)

"""Character grids: rows and columns with enough of a symbol, cells and their neighbours."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import (
    GRID_PAIRS,
    amount,
    codes,
    grid_schema,
    grid_words,
    outputs,
    pick,
    wrong,
)
from problems.curriculum._schema import Values


def _lines_parameters(rng: Random) -> Parameters:
    test = rng.choice(("none", "all", "least", "least", "most", "exactly", "exactly", "odd"))
    k = rng.randint(1, 4) if test in ("least", "most", "exactly") else 0
    return {
        "axis": rng.choice(("row", "column")),
        "pair": rng.choice(GRID_PAIRS),
        "test": test,
        "k": k,
    }


def _plant_lines(symbol: str, axis: str) -> object:
    def adjust(rng: Random, size: str, values: Values) -> Values:
        lines = (
            values["s"] if axis == "row" else ["".join(r) for r in zip(*values["s"], strict=True)]
        )
        whole = [symbol * len(r) if rng.random() < 0.25 else r for r in lines]
        values["s"] = whole if axis == "row" else ["".join(r) for r in zip(*whole, strict=True)]
        return values

    return adjust


_LINES_PYTHON = (
    "print(sum(1 for r in $lines if $short))",
    """
ans = 0
for r in $lines:
    c = r.count('$a')
    if $cond:
        ans += 1
print(ans)
""",
    """
ans = 0
for $i in range($long):
    c = 0
    for $j in range($across):
        if s[i][j] == '$a':
            c += 1
    if $cond:
        ans += 1
print(ans)
""",
)
_LINES_CPP = (
    """
int ans = 0;
for (int $i = 0; $i < $long; $i++) {
    int c = 0;
    for (int $j = 0; $j < $across; $j++) {
        if (s[i][j] == '$a') c++;
    }
    if ($cond) ans++;
}
cout << ans << endl;
""",
    """
vector<int> cnt($long);
for (int i = 0; i < n; i++) {
    for (int j = 0; j < m; j++) {
        if (s[i][j] == '$a') cnt[$i]++;
    }
}
int ans = 0;
for (int c : cnt) ans += $cond;
cout << ans << endl;
""",
    """
READS
int n, m;
cin >> n >> m;
vector<int> cnt($long);
for (int i = 0; i < n; i++) {
    for (int j = 0; j < m; j++) {
        char x;
        cin >> x;
        cnt[$i] += x == '$a';
    }
}
cout << count_if(cnt.begin(), cnt.end(), [&](int c) { return $cond; }) << endl;
""",
)


def _lines(parameters: Parameters, rng: Random) -> Spec:
    a, axis = parameters["pair"][0], parameters["axis"]
    row = axis == "row"
    across = "m" if row else "n"
    if parameters["test"] == "all":
        cond, almost = f"c == {across}", f"c >= {across} - 1"
        has = pick(rng, f"consist only of '{a}'", f"are completely filled with '{a}'")
        each = f"all its cells are '{a}'"
    else:
        test = amount(parameters["test"], parameters["k"])
        cond, almost = test.code, test.almost
        has = f"contain {pick(rng, *test.words)} '{a}' characters"
        each = f"it has {pick(rng, *test.words)} cells equal to '{a}'"
    parts = {
        "a": a, "cond": cond, "short": cond.replace("c ", f"r.count('{a}') "), "across": across,
        "lines": "s" if row else "zip(*s)", "long": "n" if row else "m",
        "i": "i" if row else "j", "j": "j" if row else "i",
    }  # fmt: skip
    swapped = parts | {"lines": "zip(*s)" if row else "s"}
    grid = grid_words(rng)
    return Spec(
        titles=("Special Lines", f"Counting {axis}s".title(), "Grid Check", "@A and the Board"),
        stories=(
            f"You are given {grid}. Count the {axis}s that {has}.",
            f"@A drew {grid}. How many of its {axis}s {has}?",
            f"The map of @P is {grid}. A {axis} is called good if {each}. "
            f"Find the number of good {axis}s.",
            f"Given {grid}, a {axis} is counted if {each}. Find how many {axis}s are counted.",
            f"@A looks at {grid} and likes a {axis} if {each}. How many {axis}s does @A like?",
        ),
        schema=grid_schema(rng, parameters["pair"]),
        output=outputs(f"the number of such {axis}s"),
        python=codes(_LINES_PYTHON, **parts),
        cpp=codes(_LINES_CPP, **parts),
        wrong=(
            wrong("near condition", _LINES_PYTHON[1], **parts | {"cond": almost}),
            wrong("rows and columns swapped", _LINES_PYTHON[0], **swapped),
            wrong("counts cells", f"print(sum(r.count('{a}') for r in s))"),
        ),
        adjust=_plant_lines(a, axis),  # type: ignore[arg-type]
    )


def _near_parameters(rng: Random) -> Parameters:
    test = rng.choice(("none", "least", "least", "exactly", "exactly", "odd", "most"))
    k = rng.randint(1, 3) if test in ("least", "most", "exactly") else 0
    pair = rng.choice(("#.", "*.", "xo", ".#", "ox"))
    return {"cell": pair[0], "near": rng.choice(pair), "pair": "".join(sorted(pair)),
            "moves": rng.choice(("side", "side", "all", "row", "column")),
            "test": test, "k": k}  # fmt: skip


_MOVES = {
    "side": ("(0, 1), (0, -1), (1, 0), (-1, 0)", "abs(x) + abs(y) == 1"),
    "row": ("(0, 1), (0, -1)", "x == 0 && y != 0"),
    "column": ("(1, 0), (-1, 0)", "y == 0 && x != 0"),
    "all": (
        "(0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)",
        "x != 0 || y != 0",
    ),
}
_PADDED = {
    "side": "(p[i - 1][j], p[i + 1][j], p[i][j - 1], p[i][j + 1])",
    "row": "(p[i][j - 1], p[i][j + 1])",
    "column": "(p[i - 1][j], p[i + 1][j])",
    "all": "(p[i - 1][j - 1:j + 2] + p[i][j - 1] + p[i][j + 1] + p[i + 1][j - 1:j + 2])",
}
_NEIGHBOUR_WORDS = {
    "side": ("neighbours are cells sharing a side with it", "side-adjacent"),
    "row": ("neighbours are the cells directly to the left and right of it",
            "left and right"),
    "column": ("neighbours are the cells directly above and below it", "upper and lower"),
    "all": ("neighbours are the up to eight cells sharing a side or a corner with it",
            "side- and corner-adjacent"),
}  # fmt: skip
_NEAR_PYTHON = (
    """
ans = 0
for i in range(n):
    for j in range(m):
        if s[i][j] == '$a':
            c = 0
            for x, y in ($moves):
                if 0 <= i + x < n and 0 <= j + y < m and s[i + x][j + y] == '$b':
                    c += 1
            if $cond:
                ans += 1
print(ans)
""",
    """
p = [' ' * (m + 2)] + [' ' + r + ' ' for r in s] + [' ' * (m + 2)]
ans = 0
for i in range(1, n + 1):
    for j in range(1, m + 1):
        c = $padded.count('$b')
        if p[i][j] == '$a' and $cond:
            ans += 1
print(ans)
""",
)
_NEAR_CPP = (
    """
int ans = 0;
for (int i = 0; i < n; i++) {
    for (int j = 0; j < m; j++) {
        if (s[i][j] != '$a') continue;
        int c = 0;
        for (int x = -1; x <= 1; x++) {
            for (int y = -1; y <= 1; y++) {
                int u = i + x, v = j + y;
                if (($step) && u >= 0 && u < n && v >= 0 && v < m && s[u][v] == '$b') c++;
            }
        }
        if ($cond) ans++;
    }
}
cout << ans << endl;
""",
    """
vector<pair<int, int>> d = {$braces};
int ans = 0;
for (int i = 0; i < n; i++) {
    for (int j = 0; j < m; j++) {
        int c = 0;
        for (auto [x, y] : d) {
            int u = i + x, v = j + y;
            if (u >= 0 && v >= 0 && u < n && v < m && s[u][v] == '$b') c++;
        }
        if (s[i][j] == '$a' && $cond) ans++;
    }
}
cout << ans << endl;
""",
)


def _near(parameters: Parameters, rng: Random) -> Spec:
    a, b = parameters["cell"], parameters["near"]
    test = amount(parameters["test"], parameters["k"])
    moves, step = _MOVES[parameters["moves"]]
    about, short = _NEIGHBOUR_WORDS[parameters["moves"]]
    parts = {
        "a": a, "b": b, "moves": moves, "step": step, "cond": test.code,
        "padded": _PADDED[parameters["moves"]],
        "braces": moves.replace("(", "{").replace(")", "}"),
    }  # fmt: skip
    many = pick(rng, *test.words)
    grid = grid_words(rng)
    return Spec(
        titles=("Neighbours", "Adjacent Cells", "Look Around", "@A's Garden", "Crowded Cells"),
        stories=(
            f"You are given {grid}. Count the cells '{a}' that have {many} neighbours equal "
            f"to '{b}'. For every cell, its {about}.",
            f"The garden of @A is {grid}. A cell '{a}' is nice if {many} of its {short} "
            f"neighbours inside the garden are '{b}'. How many nice cells are there?",
            f"Given {grid}. For a cell, the {about}. Find the number of cells with '{a}' "
            f"that have {many} '{b}' among their neighbours.",
            f"@A studies a picture: {grid}. How many '{a}' cells have {many} '{b}' "
            f"neighbours? The {about}; cells outside do not count.",
            f"In @P there is {grid}. Count the '{a}' cells with {many} {short} neighbours "
            f"that contain '{b}'.",
        ),
        schema=grid_schema(rng, parameters["pair"]),
        output=outputs("the number of such cells"),
        python=codes(_NEAR_PYTHON, **parts),
        cpp=codes(_NEAR_CPP, **parts),
        wrong=(
            wrong("near condition", _NEAR_PYTHON[0], **parts | {"cond": test.almost}),
            wrong("ignores the cell", _NEAR_PYTHON[1].replace("p[i][j] == '$a' and ", ""), **parts),
            wrong(
                "indices wrap around",
                _NEAR_PYTHON[0].replace(
                    "0 <= i + x < n and 0 <= j + y < m", "i + x < n and j + y < m"
                ),
                **parts,
            ),
        ),
    )


FAMILIES = (
    Family("grid_lines", ("implementation",), 900, _lines_parameters, _lines),
    Family("grid_neighbours", ("implementation",), 1100, _near_parameters, _near),
)

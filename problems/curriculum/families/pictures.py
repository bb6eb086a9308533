"""Pictures on character grids: turned, recoloured, and cut to a bounding box."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import (
    GRID_PAIRS,
    codes,
    grid_schema,
    grid_words,
    outputs,
    pick,
    wrong,
)
from problems.curriculum._schema import Values


@dataclass(frozen=True, slots=True)
class Turn:
    """A rearrangement of a grid: words, the cell at ``(i, j)``, Python rows, sides exchanged."""

    words: tuple[str, ...]
    cell: str
    rows: str
    swapped: bool


_TURNS = {
    "transpose": Turn(("transpose it (rows become columns)", "reflect it over its main diagonal"),
                      "s[j][i]", "zip(*s)", True),
    "mirror": Turn(("mirror it left to right", "reverse every row"),
                   "s[i][m - 1 - j]", "[r[::-1] for r in s]", False),
    "flip": Turn(("turn it upside down by reversing the order of the rows",
                  "write its rows in reverse order"), "s[n - 1 - i][j]", "s[::-1]", False),
    "half": Turn(("rotate it by 180 degrees", "rotate it by half a turn"),
                 "s[n - 1 - i][m - 1 - j]", "[r[::-1] for r in s[::-1]]", False),
    "clockwise": Turn(("rotate it by 90 degrees clockwise",), "s[n - 1 - j][i]", "zip(*s[::-1])",
                      True),
    "counter": Turn(("rotate it by 90 degrees counterclockwise",), "s[j][m - 1 - i]",
                    "list(zip(*s))[::-1]", True),
    "same": Turn(("copy it",), "s[i][j]", "s", False),
}  # fmt: skip


_TRIPLES = ("abc", ".#*", "xo-", "012")


def _turn_parameters(rng: Random) -> Parameters:
    change = rng.choice(("none", "replace", "swap"))
    turns = sorted(_TURNS) if change != "none" else sorted(set(_TURNS) - {"same"})
    return {"turn": rng.choice(turns), "change": change,
            "pair": "".join(rng.sample(rng.choice(_TRIPLES), 2))}  # fmt: skip


_TURN_PYTHON = (
    "for r in $rows:\n    print(''.join(r)$fix)",
    """
for i in range($h):
    r = ''
    for j in range($w):
        r += $cell
    print(r$fix)
""",
    "for i in range($h):\n    print(''.join($cell for j in range($w))$fix)",
)
_TURN_CPP = (
    """
for (int i = 0; i < $h; i++) {
    for (int j = 0; j < $w; j++) {
        char c = $cell;
        $change
        cout << c;
    }
    cout << "\\n";
}
""",
    """
for (int i = 0; i < $h; i++) {
    string r;
    for (int j = 0; j < $w; j++) r += $cell;
    $each
    cout << r << endl;
}
""",
)


def _turn(parameters: Parameters, rng: Random) -> Spec:
    turn, (a, b) = _TURNS[parameters["turn"]], parameters["pair"]
    fix, change, then = {
        "none": ("", "", ""),
        "replace": (f".replace('{a}', '{b}')", f"if (c == '{a}') c = '{b}';",
                    pick(rng, f"replace every '{a}' by '{b}'", f"change each '{a}' to '{b}'")),
        "swap": (f".translate(str.maketrans('{a}{b}', '{b}{a}'))",
                 f"if (c == '{a}') c = '{b}'; else if (c == '{b}') c = '{a}';",
                 pick(rng, f"swap '{a}' and '{b}' everywhere",
                      f"change each '{a}' to '{b}' and each '{b}' to '{a}'")),
    }[parameters["change"]]  # fmt: skip
    h, w = ("m", "n") if turn.swapped else ("n", "m")
    each = f"for (char &c : r) {{ {change} }}" if change else ""
    parts = {"rows": turn.rows, "cell": turn.cell, "h": h, "w": w, "fix": fix, "change": change,
             "each": each}  # fmt: skip
    steps = [pick(rng, *turn.words) if parameters["turn"] != "same" else "", then]
    do = " and then ".join(filter(None, steps))
    alphabet = next(three for three in _TRIPLES if set(parameters["pair"]) <= set(three))
    other = "s[i][j]" if turn.cell != "s[i][j]" else "s[n - 1 - i][j]"
    grid = grid_words(rng)
    return Spec(
        titles=("Turned Picture", "Grid Editing", "@A's Picture", "Transformation", "Image Tool"),
        stories=(
            f"You are given {grid}. Your task is to {do}. Print the resulting grid.",
            f"@A has a picture: {grid}. @A wants to {do}. What will the picture look like?",
            f"Write a program for @A's image editor. It takes {grid} and has to {do}.",
            f"Given {grid}, {do}. Output the result row by row.",
            f"A pattern for a carpet in @P is {grid}. The tailor decided to {do}. "
            "Show the new pattern.",
        ),
        schema=grid_schema(rng, alphabet),
        output=("Print the resulting grid.", "Print the rows of the result, one per line."),
        python=codes(_TURN_PYTHON, **parts),
        cpp=codes(_TURN_CPP, **parts),
        wrong=(
            wrong("wrong cell", _TURN_PYTHON[2],
                  **parts | {"cell": other, "h": "n", "w": "m"}),
            wrong("wrong change", _TURN_PYTHON[0],
                  **parts | {"fix": "" if fix else f".replace('{a}', '{b}')"}),
        ),
    )  # fmt: skip


_BOX = {
    "area": ("the area (number of cells) of the smallest rectangle", "h * w"),
    "perimeter": ("the perimeter of the smallest rectangle", "2 * (h + w)"),
    "height": ("the height (number of rows) of the smallest rectangle", "h"),
    "width": ("the width (number of columns) of the smallest rectangle", "w"),
    "side": ("the length of the longer side of the smallest rectangle", "max(h, w)"),
    "rest": ("how many cells are not '{a}' in the smallest rectangle", "h * w - len(r)"),
}


def _box_parameters(rng: Random) -> Parameters:
    return {"pair": rng.choice(GRID_PAIRS), "ask": rng.choice(sorted(_BOX))}


_BOX_PYTHON = (
    """
r = [i for i in range(n) for j in range(m) if s[i][j] == '$a']
q = [j for i in range(n) for j in range(m) if s[i][j] == '$a']
h = max(r) - min(r) + 1
w = max(q) - min(q) + 1
print($value)
""",
    """
r = []
q = []
for i in range(n):
    for j in range(m):
        if s[i][j] == '$a':
            r.append(i)
            q.append(j)
r.sort()
q.sort()
h = r[-1] - r[0] + 1
w = q[-1] - q[0] + 1
print($value)
""",
)
_BOX_CPP = (
    """
int x1 = n, x2 = -1, y1 = m, y2 = -1$cnt;
for (int i = 0; i < n; i++) {
    for (int j = 0; j < m; j++) {
        if (s[i][j] == '$a') {
            x1 = min(x1, i);
            x2 = max(x2, i);
            y1 = min(y1, j);
            y2 = max(y2, j);
            $inc
        }
    }
}
int h = x2 - x1 + 1, w = y2 - y1 + 1;
cout << $value << endl;
""",
    """
vector<int> r, q;
for (int i = 0; i < n; i++) {
    for (int j = 0; j < m; j++) {
        if (s[i][j] == '$a') {
            r.push_back(i);
            q.push_back(j);
        }
    }
}
sort(q.begin(), q.end());
int h = r.back() - r[0] + 1;
int w = q.back() - q[0] + 1;
cout << $long << endl;
""",
)


def _box(parameters: Parameters, rng: Random) -> Spec:
    (a, b), ask = parameters["pair"], parameters["ask"]
    words, value = _BOX[ask]
    what = words.format(a=a)
    rest = ask == "rest"
    parts = {"a": a, "value": value}
    cpp = parts | {"value": value.replace("len(r)", "cnt"), "cnt": ", cnt = 0" if rest else "",
                   "inc": "cnt++;" if rest else "",
                   "long": value.replace("len(r)", "(int)r.size()")}  # fmt: skip

    def sparse(rng: Random, size: str, values: Values) -> Values:
        keep = rng.choice((0.1, 0.3, 0.6))
        grid = [[a if rng.random() < keep * 0.5 else b for _ in r] for r in values["s"]]
        rng.choice(grid)[rng.randrange(values["m"])] = a
        values["s"] = ["".join(r) for r in grid]
        return values

    grid = grid_words(rng)
    return Spec(
        titles=("Bounding Box", "Cut Out", "Smallest Frame", "@A's Painting", "Fence"),
        stories=(
            f"You are given {grid}. Find {what} with sides parallel to the grid that "
            f"contains every '{a}'.",
            f"@A marked some cells of {grid} with '{a}'. Find {what} of grid cells "
            f"covering all the marked cells.",
            f"A photo of @P is {grid}. @A crops it so that all '{a}' remain. Determine "
            f"{what} that can be left.",
            f"Given {grid}, consider axis-parallel figures made of whole cells that cover "
            f"all cells '{a}'. What is {what} of this kind?",
            f"Treasure '{a}' is buried in some cells of {grid}. @A wants to dig everything "
            f"up. Compute {what} with sides along the grid lines containing all the treasure.",
        ),
        schema=grid_schema(rng, parameters["pair"]),
        output=outputs("the value asked for"),
        python=codes(_BOX_PYTHON, **parts),
        cpp=codes(_BOX_CPP, **cpp),
        wrong=(
            wrong("off by one", _BOX_PYTHON[0].replace(" + 1", ""), **parts),
            wrong("whole grid", f"h, w, r = n, m, [1] * ''.join(s).count('{a}')\nprint({value})"),
        ),
        adjust=sparse,
        valid=lambda values: any(a in r for r in values["s"]),
        constraints=(f"there is at least one '{a}'",),
    )


FAMILIES = (
    Family("grid_turns", ("implementation",), 1000, _turn_parameters, _turn),
    Family("grid_box", ("implementation",), 1000, _box_parameters, _box),
)

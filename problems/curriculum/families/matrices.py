"""Integer matrices: values of rows and columns, and regions such as diagonals and the border."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import FOLDS, codes, outputs, pick, wrong
from problems.curriculum._schema import Int, Matrix, Schema, line


def _bounds(rng: Random) -> tuple[int, int]:
    return rng.choice(((0, 20), (1, 100), (-100, 100), (0, 1000), (-(10**6), 10**6)))


def _schema(rng: Random) -> Schema:
    text = rng.choice(("the number of rows and columns", "the size of the matrix", ""))
    most, (lo, hi) = rng.choice((10, 50, 100)), _bounds(rng)
    return (
        line(Int("n", 1, most), Int("m", 1, most, text)),
        line(Matrix("a", "n", "m", lo, hi)),
    )


@dataclass(frozen=True, slots=True)
class Inner:
    """The value ``y`` of one line ``r``: noun phrase, expression, start, steps for an ``x``."""

    words: str
    expression: str
    start: str
    python: str
    cpp: str


def _inner(kind: str, k: int) -> Inner:
    return {
        "sum": Inner("sum of elements", "sum(r)", "0", "y += x", "y += x;"),
        "max": Inner("largest element", "max(r)", "-10000000", "y = max(y, x)", "y = max(y, x);"),
        "min": Inner("smallest element", "min(r)", "10000000", "y = min(y, x)", "y = min(y, x);"),
        "even": Inner(
            "number of even elements",
            "sum(x % 2 == 0 for x in r)",
            "0", "if x % 2 == 0:\n    y += 1", "if (x % 2 == 0) y++;",
        ),
        "above": Inner(
            f"number of elements greater than {k}",
            f"sum(x > {k} for x in r)",
            "0", f"if x > {k}:\n    y += 1", f"if (x > {k}) y++;",
        ),
    }[kind]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outer:
    """What is asked about the line values ``b``; ``{axis}`` and ``{value}`` stand in the words."""

    words: str
    python: str
    cpp: str


_LARGEST, _SMALLEST = "max_element(b.begin(), b.end())", "min_element(b.begin(), b.end())"
_OUTER = {
    "max": Outer("the largest {value} over all {axis}s", "max(b)", f"*{_LARGEST}"),
    "min": Outer("the smallest {value} over all {axis}s", "min(b)", f"*{_SMALLEST}"),
    "spread": Outer(
        "the difference between the largest and the smallest {value} of a {axis}",
        "max(b) - min(b)",
        f"*{_LARGEST} - *{_SMALLEST}",
    ),
    "first": Outer(
        "the 1-based index of the {axis} with the largest {value} (the first such {axis} in case "
        "of a tie)",
        "b.index(max(b)) + 1",
        f"{_LARGEST} - b.begin() + 1",
    ),
    "sum": Outer(
        "the total of the numbers obtained by writing down the {value} of every {axis}",
        "sum(b)",
        "accumulate(b.begin(), b.end(), 0LL)",
    ),
}
_SAME = {("max", "max"), ("min", "min"), ("sum", "sum"), ("even", "sum"), ("above", "sum")}


def _lines_parameters(rng: Random) -> Parameters:
    pairs = [(i, o) for i in ("sum", "max", "min", "even", "above") for o in _OUTER]
    inner, outer = rng.choice([pair for pair in pairs if pair not in _SAME])
    k = rng.randint(0, 12) if inner == "above" else 0
    return {"axis": rng.choice(("row", "column")), "inner": inner, "outer": outer, "k": k}


_LINES_PYTHON = (
    "b = [$expression for r in $lines]\nprint($answer)",
    """
b = []
for r in $lines:
    b.append($expression)
print($answer)
""",
    """
b = []
for $i in range($long):
    y = $start
    for $j in range($across):
        x = a[i][j]
        $python
    b.append(y)
print($answer)
""",
)
_LINES_CPP = (
    """
vector<long long> b;
for (int $i = 0; $i < $long; $i++) {
    int y = $start;
    for (int $j = 0; $j < $across; $j++) {
        int x = a[i][j];
        $cpp
    }
    b.push_back(y);
}
cout << $result << endl;
""",
    """
vector<int> b($long, $start);
for (int i = 0; i < n; i++) {
    for (int j = 0; j < m; j++) {
        int x = a[i][j];
        int &y = b[$i];
        $cpp
    }
}
cout << $result << endl;
""",
)


def _lines(parameters: Parameters, rng: Random) -> Spec:
    axis, row = parameters["axis"], parameters["axis"] == "row"
    inner, outer = _inner(parameters["inner"], parameters["k"]), _OUTER[parameters["outer"]]
    parts = {
        "expression": inner.expression, "start": inner.start, "python": inner.python,
        "cpp": inner.cpp, "answer": outer.python, "result": outer.cpp,
        "lines": "a" if row else "zip(*a)", "long": "n" if row else "m",
        "across": "m" if row else "n", "i": "i" if row else "j", "j": "j" if row else "i",
    }  # fmt: skip
    ask = outer.words.format(axis=axis, value=inner.words)
    swapped = parts | {"lines": "zip(*a)" if row else "a"}
    other = "min(b)" if parameters["outer"] == "max" else "max(b)"
    return Spec(
        titles=("Matrix", "Table Report", f"Best {axis.title()}", "Rows and Columns", "@A's Table"),
        stories=(
            f"You are given an n by m matrix of integers. Find {ask}.",
            f"@A filled a table with n rows and m columns with integers. Compute {ask}.",
            f"Given a matrix a with n rows and m columns, determine {ask}.",
            f"The scores of a game in @P are written in a table of n rows and m columns. @A needs "
            f"{ask}. Help @A.",
            f"For each {axis} of an n by m integer table, consider the {inner.words}. Your task "
            f"is to output {ask}.",
        ),
        schema=_schema(rng),
        output=outputs("the required value"),
        python=codes(_LINES_PYTHON, **parts),
        cpp=codes(_LINES_CPP, **parts),
        wrong=(
            wrong("rows and columns swapped", _LINES_PYTHON[0], **swapped),
            wrong("wrong question", _LINES_PYTHON[0], **parts | {"answer": other}),
        ),
    )


@dataclass(frozen=True, slots=True)
class Region:
    """Cells of a square matrix: words, a condition in both languages, and a near miss."""

    words: tuple[str, ...]
    python: str
    cpp: str
    almost: str


_REGIONS = {
    "main": Region(("on the main diagonal", "on the diagonal from the top left corner to the "
                    "bottom right one"), "i == j", "i == j", "i + j == n - 1"),
    "anti": Region(("on the diagonal from the top right corner to the bottom left one",
                    "on the antidiagonal"), "i + j == n - 1", "i + j == n - 1", "i == j"),
    "above": Region(("strictly above the main diagonal",), "i < j", "i < j", "i <= j"),
    "below": Region(("strictly below the main diagonal",), "i > j", "i > j", "i >= j"),
    "upper": Region(("on or above the main diagonal",), "i <= j", "i <= j", "i < j"),
    "border": Region(("on the border", "in the first or last row or column"),
                     "i in (0, n - 1) or j in (0, n - 1)",
                     "i == 0 || i == n - 1 || j == 0 || j == n - 1", "i == 0 or j == 0"),
    "both": Region(("on at least one of the two diagonals",), "i == j or i + j == n - 1",
                   "i == j || i + j == n - 1", "i == j"),
    "chess": Region(("in cells (i, j) with i + j even (indices start from 1)",),
                    "(i + j) % 2 == 0", "(i + j) % 2 == 0", "(i + j) % 2 == 1"),
    "off": Region(("not on the main diagonal", "outside the main diagonal"), "i != j", "i != j",
                  "i < j"),
}  # fmt: skip


def _region_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("sum", "max", "min", "even", "above", "above"))
    k = rng.randint(0, 9) if ask == "above" else 0
    return {"region": rng.choice(sorted(_REGIONS)), "ask": ask, "k": k}


_REGION_PYTHON = (
    "b = [a[i][j] for i in range(n) for j in range(n) if $cond]\nprint($answer)",
    """
ans = $start
for i in range(n):
    for j in range(n):
        if $cond:
            y = a[i][j]
            $python
print(ans)
""",
    """
b = []
for i in range(n):
    for j in range(n):
        if $cond:
            b.append(a[i][j])
print($answer)
""",
)
_REGION_CPP = (
    """
long long ans = $zero;
for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
        if ($test) {
            long long y = a[i][j];
            $step
        }
    }
}
cout << ans << endl;
""",
    """
vector<int> b;
for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++)
        if ($test) b.push_back(a[i][j]);
cout << $result << endl;
""",
)


def _region(parameters: Parameters, rng: Random) -> Spec:
    region, ask, k = _REGIONS[parameters["region"]], parameters["ask"], parameters["k"]
    parts = {"cond": region.python, "test": region.cpp}
    if ask in FOLDS:
        fold = FOLDS[ask]
        what = f"the {pick(rng, *fold.words)} of the elements"
        parts |= {"answer": fold.python, "result": fold.cpp, "start": fold.start, "zero":
                  fold.wide_start, "python": fold.step, "step": fold.step + ";"}  # fmt: skip
    else:
        test = "y % 2 == 0" if ask == "even" else f"y > {k}"
        what = f"the number of {'even elements' if ask == 'even' else f'elements greater than {k}'}"
        parts |= {"answer": f"sum({test} for y in b)", "start": "0", "zero": "0",
                  "result": f"count_if(b.begin(), b.end(), [](int y) {{ return {test}; }})",
                  "python": f"if {test}:\n    ans += 1", "step": f"if ({test}) ans++;"}  # fmt: skip
    where = pick(rng, *region.words)
    lo, hi = _bounds(rng)
    return Spec(
        titles=("Square Matrix", "Part of a Matrix", "Diagonals", "Region Query", "@A's Square"),
        stories=(
            f"You are given an n by n matrix of integers. Find {what} that lie {where}.",
            f"@A wrote integers in all cells of an n by n square. Compute {what} {where}.",
            f"Given a square matrix of size n, determine {what} located {where}.",
            f"A square in @P is paved with n rows of n plates, and an integer is carved on each "
            f"plate. @A wants to know {what} of the square that are {where}.",
            f"Look only at cells of a given n by n table that are {where}. Find {what} in them.",
        ),
        schema=(
            line(Int("n", 2, rng.choice((10, 50, 100)), rng.choice(("the size", "")))),
            line(Matrix("a", "n", "n", lo, hi)),
        ),
        output=outputs("the required value"),
        python=codes(_REGION_PYTHON, **parts),
        cpp=codes(_REGION_CPP, **parts),
        wrong=(
            wrong("wrong region", _REGION_PYTHON[0], **parts | {"cond": region.almost}),
            wrong("whole matrix", _REGION_PYTHON[0], **parts | {"cond": "True"}),
        ),
    )  # fmt: skip


FAMILIES = (
    Family("matrix_lines", ("implementation",), 1000, _lines_parameters, _lines),
    Family("matrix_region", ("implementation",), 900, _region_parameters, _region),
)

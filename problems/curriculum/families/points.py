"""Points in the plane near a given place, in three metrics."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_misc import codes, outputs, twins
from problems.curriculum._schema import Int, Rows, Schema, line


@dataclass(frozen=True, slots=True)
class Programs:
    """Correct and mistaken programs of one choice of parameters."""

    python: tuple[Code, ...]
    cpp: tuple[Code, ...]
    wrong: tuple[Wrong, ...]


def _rows(rng: Random, bounds: tuple[tuple[int, int], ...], columns: tuple[str, str]) -> Schema:
    most = rng.choice((10, 100, 1000, 10_000))
    text = rng.choice(("the number of pairs", "the number of lines that follow", ""))
    return (line(Int("n", 1, most, text)), line(Rows("a", "n", columns, bounds)))


def _metric(metric: str, p: int, q: int) -> tuple[str, str]:
    dx, dy = f"x - {p}" if p else "x", f"y - {q}" if q else "y"
    square = [f"({d}) * ({d})" if " " in d else f"{d} * {d}" for d in (dx, dy)]
    return {
        "manhattan": ("Manhattan distance (sum of the coordinate differences)",
                      f"abs({dx}) + abs({dy})"),
        "squared": ("squared Euclidean distance", f"{square[0]} + {square[1]}"),
        "chess": ("distance in king moves (maximum of the coordinate differences)",
                  f"max(abs({dx}), abs({dy}))"),
    }[metric]  # fmt: skip


def _point_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("within", "within", "below", "near", "far", "index"))
    return {"metric": rng.choice(("manhattan", "squared", "chess")), "ask": ask,
            "p": rng.choice((0, 0, 1, 2, 3)), "q": rng.choice((0, 0, 1, 2, 3)),
            "k": rng.randint(3, 12) if ask in ("within", "below") else 0}  # fmt: skip


_POINT_COUNT = (
    "ans = 0\nfor x, y in a:\n    if $cond:\n        ans += 1\nprint(ans)",
    "ans = 0\nfor i in range(n):\n    x, y = a[i]\n    if $cond:\n        ans += 1\nprint(ans)",
)
_POINT_SHORT = ("print(sum(1 for x, y in a if $cond))",)
_POINT_LEAST = "print(min($d for x, y in a))"
_POINT_FOLD = (
    "ans = $start\nfor x, y in a:\n    d = $d\n    ans = $fold(ans, d)\nprint(ans)",
    "b = []\nfor x, y in a:\n    b.append($d)\nprint($fold(b))",
)
_POINT_INDEX = (
    "best = 10**18\nans = 0\nfor i in range(n):\n    x, y = a[i]\n    d = $d\n"
    "    if d < best:\n        best = d\n        ans = i + 1\nprint(ans)",
    "b = []\nfor x, y in a:\n    b.append($d)\nans = 0\nfor i in range(n):\n"
    "    if b[i] < b[ans]:\n        ans = i\nprint(ans + 1)",
)


def _point_code(parameters: Parameters, d: str) -> Programs:
    ask, k = parameters["ask"], parameters["k"]
    fold = "max" if ask == "far" else "min"
    limit = k * k if parameters["metric"] == "squared" else k
    sign, near = ("<=", "<") if ask == "within" else ("<", "<=")
    parts = {"d": d, "fold": fold, "start": "0" if ask == "far" else "10**18"}
    if ask in ("within", "below"):
        cond, almost = f"{d} {sign} {limit}", f"{d} {near} {limit}"
        python, cpp = twins(_POINT_COUNT, _POINT_SHORT, **parts | {"cond": cond})
        bad = codes(_POINT_SHORT, cond=almost)
    elif ask == "index":
        python, cpp = twins(_POINT_INDEX, (), **parts)
        bad = codes((_POINT_INDEX[0].replace("<", "<="),), **parts)
    else:
        short = f"print({fold}($d for x, y in a))"
        python, cpp = twins(_POINT_FOLD, (short,), **parts)
        bad = codes(_POINT_FOLD[:1], **parts | {"fold": "min" if fold == "max" else "max"})
    plain = _careless(d)
    counts = ask in ("within", "below")
    text = "print(sum(1 for x, y in a if $d $sign $limit))" if counts else _POINT_LEAST
    miss = codes((text,), d=plain, sign=sign, limit=limit)  # fmt: skip
    mistakes = Wrong("python", bad[0], "near condition"), Wrong("python", miss[0], "forgets abs")
    return Programs(python, cpp, mistakes)


def _careless(d: str) -> str:
    """A distance by someone who forgets absolute values (or adds one, for squares)."""
    return d.replace("abs", "") if "abs" in d else f"{d} + 1"


def _points(parameters: Parameters, rng: Random) -> Spec:
    name, d = _metric(parameters["metric"], parameters["p"], parameters["q"])
    chosen, ask, k = _point_code(parameters, d), parameters["ask"], parameters["k"]
    limit = k * k if parameters["metric"] == "squared" else k
    place = f"({parameters['p']}, {parameters['q']})"
    question = {
        "within": f"the number of points whose {name} from {place} is at most {limit}",
        "below": f"the number of points whose {name} from {place} is less than {limit}",
        "near": f"the smallest {name} from {place} to one of the points",
        "far": f"the largest {name} from {place} to one of the points",
        "index": f"the index of the point with the smallest {name} from {place} (the first one "
                 "in case of a tie)",
    }[ask]  # fmt: skip
    high = rng.choice((10, 100, 10**4))
    return Spec(
        titles=("Points", "Nearby", "Distances", "@A's Map", "Radar"),
        stories=(
            f"You are given n points (x_i, y_i) in the plane. Find {question}.",
            f"@A marked n points on a sheet of squared paper. Compute {question}.",
            f"A radar stands at {place} in @P, and n objects are at points (x_i, y_i). "
            f"Determine {question}.",
            f"There are n houses at integer points, and @A lives at {place}. Regard the houses "
            f"as points and find {question}.",
            f"Given the coordinates of n points, output {question}.",
        ),
        schema=_rows(rng, ((-high, high), (-high, high)), ("x", "y")),
        output=outputs("the required number"),
        python=chosen.python,
        cpp=chosen.cpp,
        wrong=chosen.wrong,
        adjust=lambda rng, size, values: values | {
            "a": [(x % 9 - rng.choice((0, 4)), y % 9) for x, y in values["a"]]
        } if size == "small" else values,
    )  # fmt: skip


FAMILIES = (
    Family("points_near", ("geometry", "implementation"), 1000, _point_parameters, _points),
)

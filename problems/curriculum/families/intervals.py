"""Rows of two numbers: segments and pairs that meet a condition."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_misc import outputs, pick, twins, wrong
from problems.curriculum._schema import Int, Rows, Schema, Values, line


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on a pair ``x, y``: words, an expression of both languages, and a near miss."""

    words: str
    code: str
    almost: str


@dataclass(frozen=True, slots=True)
class Selection:
    """Programs that select pairs by a condition and fold the selected ones."""

    python: tuple[Code, ...]
    cpp: tuple[Code, ...]
    wrong: tuple[Wrong, ...]


_LOOPS = (
    "ans = $start\nfor x, y in a:\n    if $cond:\n        $step\nprint(ans)",
    "ans = $start\nfor i in range(n):\n    x, y = a[i]\n    if $cond:\n        $step\nprint(ans)",
)
_FIRST = (
    "ans = -1\nfor i in range(n):\n    x, y = a[i]\n    if ans == -1 and $cond:\n"
    "        ans = i + 1\nprint(ans)",
    "ans = -1\nfor i in range(n - 1, -1, -1):\n    x, y = a[i]\n    if $cond:\n"
    "        ans = i + 1\nprint(ans)",
)
_SHORT = {
    "count": "print(sum(1 for x, y in a if $cond))",
    "sum": "print(sum($value for x, y in a if $cond))",
    "best": "print(max([$value for x, y in a if $cond], default=0))",
    "first": "print(next((i + 1 for i, (x, y) in enumerate(a) if $cond), -1))",
}
_STEPS = {"count": "ans += 1", "sum": "ans += $value", "best": "ans = max(ans, $value)",
          "first": ""}  # fmt: skip


def _select(ask: str, condition: Condition, value: str) -> Selection:
    loops = _FIRST if ask == "first" else _LOOPS
    step = _STEPS[ask].replace("$value", value)
    parts = {"cond": condition.code, "start": "0", "step": step, "value": value}
    if ask == "first" and " or " in condition.code:
        loops = (loops[0].replace("$cond", "($cond)"), loops[1])
    python, cpp = twins(loops, (_SHORT[ask],), **parts)
    missed = _SHORT[ask].replace("in a if", "in a[:-1] if").replace("rate(a)", "rate(a[1:])")
    return Selection(python, cpp, (
        wrong("near condition", _SHORT[ask], **parts | {"cond": condition.almost}),
        wrong("one pair missed", missed, **parts),
    ))  # fmt: skip


def _question(ask: str, what: str, value: str) -> str:
    """What is asked about the selected things; ``what`` is a plural with its condition."""
    return {
        "count": f"the number of {what}",
        "sum": f"the sum of {value} over all {what}",
        "best": f"the largest {value} among all {what} (0 if there are none)",
        "first": f"the index of the first of the {what} (1-based, -1 if there are none)",
    }[ask]


def _rows(rng: Random, bounds: tuple[tuple[int, int], ...], columns: tuple[str, str]) -> Schema:
    most = rng.choice((10, 100, 1000, 10_000))
    text = rng.choice(("the number of pairs", "the number of lines that follow", ""))
    return (line(Int("n", 1, most, text)), line(Rows("a", "n", columns, bounds)))


def _segment_condition(kind: str, k: int) -> Condition:
    return {
        "covers": Condition(f"that contain the point {k} (ends included)", f"x <= {k} and y >= {k}",
                            f"x < {k} and y > {k}"),
        "strict": Condition(f"that contain the point {k} strictly inside", f"x < {k} and y > {k}",
                            f"x <= {k} and y >= {k}"),
        "misses": Condition(f"that do not contain the point {k} (ends belong to a segment)",
                            f"x > {k} or y < {k}", f"x >= {k} or y <= {k}"),
        "long": Condition(f"whose length r_i - l_i is at least {k}", f"y - x >= {k}",
                          f"y - x > {k}"),
        "short": Condition(f"whose length r_i - l_i is less than {k}", f"y - x < {k}",
                           f"y - x <= {k}"),
        "left": Condition(f"that lie completely to the left of the point {k} (r_i < {k})",
                          f"y < {k}", f"y <= {k}"),
        "middle": Condition(f"with l_i + r_i greater than {2 * k}", f"x + y > {2 * k}",
                            f"x + y >= {2 * k}"),
    }[kind]  # fmt: skip


def _segment_parameters(rng: Random) -> Parameters:
    return {"kind": rng.choice(("covers", "strict", "misses", "long", "short", "left", "middle")),
            "ask": rng.choice(("count", "count", "sum", "best", "first")),
            "k": rng.randint(3, 15)}  # fmt: skip


def _ordered(rng: Random, size: str, values: Values) -> Values:
    values["a"] = [(min(row), max(row)) for row in values["a"]]
    return values


def _segments(parameters: Parameters, rng: Random) -> Spec:
    ask = parameters["ask"]
    condition = _segment_condition(parameters["kind"], parameters["k"])
    chosen = _select(ask, condition, "y - x")

    def question(name: str) -> str:
        return _question(ask, f"{name} {condition.words}", "length")

    high = rng.choice((20, 100, 10**6))
    return Spec(
        titles=("Segments", "Intervals", "Line Segments", "Shifts", "@A's Intervals"),
        stories=(
            f"You are given n segments [l_i, r_i] on a line. Find {question('segments')}.",
            f"@A drew n segments on the number line, the i-th from l_i to r_i. "
            f"Compute {question('segments')}.",
            f"There are n intervals [l_i, r_i]. @A wonders about some of them. "
            f"Determine {question('intervals')}.",
            f"The i-th guard in @P is on duty from l_i to r_i; see this as a segment on a line. "
            f"Find {question('segments')}.",
            f"Given n pairs l_i, r_i, the ends of segments on the x-axis, "
            f"output {question('segments')}.",
        ),
        schema=_rows(rng, ((0, high), (0, high)), ("l", "r")),
        output=outputs("the required number"),
        python=chosen.python,
        cpp=chosen.cpp,
        wrong=chosen.wrong,
        adjust=_ordered,
        valid=lambda values: all(x <= y for x, y in values["a"]),
        constraints=("it is guaranteed that l_i ≤ r_i",),
    )


def _pair_condition(kind: str, k: int) -> Condition:
    return {
        "more": Condition(f"with b_i at least {k} greater than a_i", f"y - x >= {k}",
                          f"y - x > {k}"),
        "less": Condition(f"with a_i - b_i greater than {k}", f"x - y > {k}", f"x - y >= {k}"),
        "near": Condition(f"in which a_i and b_i differ by at most {k}", f"abs(x - y) <= {k}",
                          f"abs(x - y) < {k}"),
        "far": Condition(f"in which a_i and b_i differ by more than {k}", f"abs(x - y) > {k}",
                         f"abs(x - y) >= {k}"),
        "times": Condition(f"with a_i greater than {k} times b_i", f"x > {k} * y",
                           f"x >= {k} * y"),
        "sum": Condition(f"with a_i + b_i divisible by {k}", f"(x + y) % {k} == 0",
                         f"x % {k} == 0 and y % {k} == 0"),
        "both": Condition(f"in which both numbers are at least {k}", f"x >= {k} and y >= {k}",
                          f"x >= {k} or y >= {k}"),
        "any": Condition(f"in which a_i or b_i (or both) is less than {k}", f"x < {k} or y < {k}",
                         f"x < {k} and y < {k}"),
    }[kind]  # fmt: skip


_PAIR_VALUES = {"total": ("a_i + b_i", "x + y"), "first": ("a_i", "x"), "second": ("b_i", "y"),
                "gap": ("|a_i - b_i|", "abs(x - y)")}  # fmt: skip


def _pair_parameters(rng: Random) -> Parameters:
    ask = rng.choice(("count", "count", "sum", "best", "first"))
    kinds = ("more", "less", "near", "far", "times", "sum", "both", "any")
    return {"kind": rng.choice(kinds), "ask": ask, "k": rng.randint(2, 9),
            "value": rng.choice(sorted(_PAIR_VALUES)) * (ask in ("sum", "best"))}  # fmt: skip


def _close(rng: Random, size: str, values: Values) -> Values:
    if size == "small":
        values["a"] = [(x % 15, y % 15) if rng.random() < 0.7 else (x, y) for x, y in values["a"]]
    return values


def _pairs(parameters: Parameters, rng: Random) -> Spec:
    ask, condition = parameters["ask"], _pair_condition(parameters["kind"], parameters["k"])
    words, value = _PAIR_VALUES[parameters["value"] or "total"]
    chosen = _select(ask, condition, value)
    words = pick(rng, words, f"the value {words}") if ask == "sum" else f"value of {words}"

    def question(name: str) -> str:
        return _question(ask, f"{name} {condition.words}", words)

    high = rng.choice((20, 100, 10**6))
    return Spec(
        titles=("Pairs", "Two Numbers", "Rooms", "Comparison", "@A and @B"),
        stories=(
            f"You are given n pairs of integers (a_i, b_i). Find {question('pairs')}.",
            f"@A and @B play n rounds; in round i they score a_i and b_i points. "
            f"Compute {question('rounds')}.",
            f"There are n rooms in @P. In room i there are a_i people and b_i chairs. "
            f"Determine {question('rooms')}.",
            f"On day i, @A sold a_i @T and bought b_i. Find {question('days')}.",
            f"Given n lines with two integers a_i and b_i each, output {question('lines')}.",
        ),
        schema=_rows(rng, ((0, high), (0, high)), ("a", "b")),
        output=outputs("the required number"),
        python=chosen.python,
        cpp=chosen.cpp,
        wrong=chosen.wrong,
        adjust=_close,
    )


FAMILIES = (
    Family("segment_selection", ("implementation",), 900, _segment_parameters, _segments),
    Family("pair_selection", ("implementation", "math"), 900, _pair_parameters, _pairs),
)

"""Walks by commands in the plane."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, plural, twins, wrong
from problems.curriculum._phrases_shared import verdict
from problems.curriculum._schema import Int, Schema, Values, Word, line

_PLANE_ASKS = {
    "manhattan": Ask(
        "the Manhattan distance |x| + |y| from the start to the final position", "", "",
        "abs(x) + abs(y)",
    ),
    "square": Ask(
        "the squared Euclidean distance x^2 + y^2 from the start to the final position", "", "",
        "x * x + y * y",
    ),
    "end": Ask("the final coordinates x and y", "", "", "x, y"),
    "visits": Ask(
        "how many of the moves end at the starting point (0, 0)", "ans = 0",
        "if x == 0 and y == 0:\n    ans += 1", "ans",
    ),
    "right": Ask(
        "the largest x-coordinate ever reached (including the start)", "ans = 0",
        "ans = max(ans, x)", "ans",
    ),
    "low": Ask(
        "the smallest y-coordinate ever reached (including the start)", "ans = 0",
        "ans = min(ans, y)", "ans",
    ),
    "far": Ask(
        "the largest value of |x| + |y| over the whole walk", "ans = 0",
        "ans = max(ans, abs(x) + abs(y))", "ans",
    ),
    "axis": Ask(
        "the number of moves after which x is equal to y", "ans = 0",
        "if x == y:\n    ans += 1", "ans",
    ),
    "home": Ask("whether the final position is the starting point", "", "", ""),
}  # fmt: skip
_LETTERS = ("LRDU", "WESN", "<>v^")


def _plane_parameters(rng: Random) -> Parameters:
    return {"letters": rng.choice(_LETTERS), "ask": rng.choice(sorted(_PLANE_ASKS)),
            "dx": rng.randint(1, 3), "dy": rng.randint(1, 3)}  # fmt: skip


_PLANE_LOOPS = (
    """
x = y = 0
$init
for c in s:
    if c == '$l':
        x -= $dx
    elif c == '$r':
        x += $dx
    elif c == '$d':
        y -= $dy
    else:
        y += $dy
    $each
print($value)
""",
    """
x, y = 0, 0
$init
for c in s:
    if c == '$u':
        y += $dy
    if c == '$d':
        y -= $dy
    if c == '$r':
        x += $dx
    if c == '$l':
        x -= $dx
    $each
print($value)
""",
)
_PLANE_PYTHON = (
    """
d = {'$l': (-$dx, 0), '$r': ($dx, 0), '$d': (0, -$dy), '$u': (0, $dy)}
x = y = 0
$init
for c in s:
    x += d[c][0]
    y += d[c][1]
    $each
print($value)
""",
)
_PLANE_COUNT = """
x = s.count('$r')$timesx - s.count('$l')$timesx
y = s.count('$u')$timesy - s.count('$d')$timesy
print($value)
"""


def _path(rng: Random, text: str) -> Schema:
    most = rng.choice((100, 1000, 10_000))
    if rng.random() < 0.4:
        return (line(Int("n", 1, most, "the number of commands")),
                line(Word("s", 1, most, alphabet=text, length="n")))  # fmt: skip
    return (line(Word("s", 1, most, "the commands", alphabet=text)),)


def _there_and_back(letters: str) -> Callable[[Random, str, Values], Values]:
    opposite = str.maketrans(letters, "".join(letters[i ^ 1] for i in range(len(letters))))

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if rng.random() < 0.5:
            there = values["s"][: max(1, len(values["s"]) // 2)]
            back = list(there.translate(opposite))
            rng.shuffle(back)
            values["s"] = there + "".join(back)
            if len(values["s"]) > values.get("n", len(values["s"])):
                values["s"] = there
            if "n" in values:
                values["n"] = len(values["s"])
        return values

    return adjust


def _plane(parameters: Parameters, rng: Random) -> Spec:
    ask, dx, dy = _PLANE_ASKS[parameters["ask"]], parameters["dx"], parameters["dy"]
    l, r, d, u = parameters["letters"]  # noqa: E741
    parts = ask.parts() | {"dx": dx, "dy": dy, "l": l, "r": r, "d": d, "u": u,
                           "timesx": f" * {dx}" if dx > 1 else "",
                           "timesy": f" * {dy}" if dy > 1 else ""}  # fmt: skip
    task, output = f"Find {ask.words}.", outputs("the answer to the question")
    if parameters["ask"] == "end":
        output = ("Print x and y.", "Print two integers: the final coordinates.")
    if parameters["ask"] == "home":
        v = verdict(rng)
        parts["value"] = f"'{v.yes}' if x == 0 and y == 0 else '{v.no}'"
        task, output = f"Determine {ask.words}.", v.output("the walk ends where it began")
    counted = (_PLANE_COUNT,) if not ask.each else ()
    python, cpp = twins(_PLANE_LOOPS, (*_PLANE_PYTHON, *counted), **parts)
    moves = f"'{l}' decreases x by {dx}, '{r}' increases x by {dx}, '{d}' decreases y by {dy}, " \
            f"'{u}' increases y by {dy}"  # fmt: skip
    steps = f"'{l}' and '{r}' mean {plural(dx, 'unit')} left or right, '{d}' and '{u}' mean " \
            f"{plural(dy, 'unit')} down or up"  # fmt: skip
    return Spec(
        titles=("Robot Walk", "Walking", "Commands", "@A's Robot", "Tour of the Plane"),
        stories=(
            f"A robot stands at (0, 0) and executes a string of commands: {moves}. {task}",
            f"@A starts at the origin and follows instructions: {steps} (x grows to the right, "
            f"y grows upwards). {task}",
            f"You are given moves s of a point that starts in (0, 0): {moves}. {task}",
            f"A drone flies over @P from point (0, 0). In its program {steps}; right is +x, up is "
            f"+y. {task}",
            f"A token is placed at the origin. Each character of s moves it: {moves}. {task}",
        ),
        schema=_path(rng, parameters["letters"]),
        output=output,
        python=python,
        cpp=cpp,
        wrong=(
            wrong("directions swapped", _PLANE_LOOPS[0], **parts | {"l": r, "r": l, "d": u}),
            wrong("ignores step lengths", _PLANE_LOOPS[0], **parts | {"dx": 1, "dy": 1}),
            wrong("one step missed", _PLANE_LOOPS[1].replace("in s:", "in s[1:]:"), **parts),
        ),
        adjust=_there_and_back(parameters["letters"]),
    )


FAMILIES = (Family("walk_plane", ("implementation", "simulation"), 900, _plane_parameters, _plane),)

"""Walks by commands, in the plane and on a line of cells."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, plural, twins, verdict, wrong
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


def _there_and_back(letters: str) -> object:
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
        adjust=_there_and_back(parameters["letters"]),  # type: ignore[arg-type]
    )


_WALLS = {
    "stay": ("q >= 1 and q <= m", "p = q",
             "A command that would lead outside the cells is ignored",
             "the number of ignored commands"),
    "clamp": ("", "p = min(m, max(1, q))",
              "If a step is too long, the robot stops at the last cell in that direction",
              "the number of commands that were cut short by the end of the line"),
    "wrap": ("", "p = (q - 1 + m * $k) % m + 1",
             "The cells form a circle: cell 1 follows cell m",
             "the number of commands that crossed the border between cells m and 1"),
}  # fmt: skip


def _line_parameters(rng: Random) -> Parameters:
    letters = rng.choice(("LR", "-+", "<>", "AB", "DU"))
    return {"letters": letters, "wall": rng.choice(sorted(_WALLS)),
            "ask": rng.choice(("end", "event", "first", "top", "same")),
            "k": rng.randint(1, 3)}  # fmt: skip


_LINE_LOOPS = (
    """
$init
for c in s:
    q = p
    if c == '$l':
        q -= $k
    else:
        q += $k
    $event
    $move
    $each
print($value)
""",
    """
$init
for c in s:
    q = p - $k if c == '$l' else p + $k
    $event
    $move
    $each
print($value)
""",
)
_LINE_PYTHON = (
    """
d = {'$l': -$k, '$r': $k}
$init
for c in s:
    q = p + d[c]
    $event
    $move
    $each
print($value)
""",
)


def _line_ask(parameters: Parameters, event: str) -> Ask:
    return {
        "end": Ask("the number of the final cell", "", "", "p"),
        "event": Ask(event, "ans = 0", "", "ans"),
        "first": Ask("after how many commands the robot is in cell 1", "ans = 0",
                     "if p == 1:\n    ans += 1", "ans"),
        "top": Ask("the largest number of a visited cell (the starting cell counts)", "ans = p",
                   "ans = max(ans, p)", "ans"),
        "same": Ask("after how many commands the robot is in the cell where it started",
                    "ans = 0\nz = p", "if p == z:\n    ans += 1", "ans"),
    }[parameters["ask"]]  # fmt: skip


def _enter(rng: Random, size: str, values: Values) -> Values:
    if size != "max":
        values["m"] = min(values["m"], rng.randint(1, 9))
    values["p"] = (values["p"] - 1) % values["m"] + 1
    return values


def _walk(parameters: Parameters, rng: Random) -> Spec:
    guard, move, rule, event = _WALLS[parameters["wall"]]
    ask, k = _line_ask(parameters, event), parameters["k"]
    (l, r) = parameters["letters"]  # noqa: E741
    move = move.replace("$k", str(k)).replace(" * 1)", ")")
    happens = "if q < 1 or q > m:\n    ans += 1" if parameters["ask"] == "event" else ""
    guarded = f"if {guard}:\n    {move}" if guard else move
    parts = ask.parts() | {"l": l, "r": r, "k": k, "move": guarded, "event": happens}
    python, cpp = twins(_LINE_LOOPS, _LINE_PYTHON, "int", **parts)
    by = f"by {plural(k, 'cell')}"
    moves = f"'{l}' moves the robot {by} towards smaller numbers, '{r}' {by} towards larger ones"
    other = "if q > 1 and q < m:\n    p = q" if guard else "p = q"
    most = rng.choice((10, 100, 1000))
    return Spec(
        titles=("Robot in a Corridor", "Cells in a Row", "@A's Robot", "Walls", "Corridor"),
        stories=(
            f"Cells are numbered from 1 to m, and a robot stands in cell p. Command {moves}. "
            f"{rule}. Find {ask.words}.",
            f"@A controls a robot in a row of m cells numbered 1 to m, starting at cell p. "
            f"{moves}. {rule}. Compute {ask.words}.",
            f"There are m cells 1, 2, ..., m. A robot is in cell p and executes a string s: "
            f"{moves}. {rule}. Your task is to determine {ask.words}.",
            f"A cleaning robot works in a corridor of @P with m cells, numbered from 1. At first "
            f"it is in cell p. {moves}. {rule}. What is {ask.words}?"
            if parameters["ask"] in ("end", "event", "top")
            else f"A cleaning robot works in a corridor of @P with m cells, numbered from 1. At "
            f"first it is in cell p. {moves}. {rule}. Say {ask.words}.",
            f"Simulate a robot that starts in cell p of cells 1 to m: {moves}. {rule}. "
            f"Report {ask.words}.",
        ),
        schema=(
            line(Int("m", 1, most), Int("p", 1, most, "the number of cells and the first cell")),
            line(Word("s", 1, rng.choice((100, 1000, 10_000)), alphabet=parameters["letters"])),
        ),
        output=outputs("the required number"),
        python=python,
        cpp=cpp,
        wrong=(
            wrong("no walls", _LINE_LOOPS[1], **parts | {"move": other}),
            wrong("other step", _LINE_LOOPS[1], **parts | {"k": k % 3 + 1}),
            wrong("directions swapped", _LINE_LOOPS[0], **parts | {"l": r}),
        ),
        adjust=_enter,
        valid=lambda values: values["p"] <= values["m"],
        constraints=("the first cell exists, p ≤ m",),
    )


FAMILIES = (
    Family("walk_plane", ("implementation", "simulation"), 900, _plane_parameters, _plane),
    Family("walk_line", ("implementation", "simulation"), 1000, _line_parameters, _walk),
)

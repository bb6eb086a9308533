"""Walks by commands on a line of cells."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_misc import Ask, outputs, plural, twins, wrong
from problems.curriculum._schema import Int, Values, Word, line

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


FAMILIES = (Family("walk_line", ("implementation", "simulation"), 1000, _line_parameters, _walk),)

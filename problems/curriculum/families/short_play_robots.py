"""Short simulations of commands: a counter or a walk on a line, a robot on a grid."""

from __future__ import annotations

import json
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Values, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import Adjust
from problems.curriculum.families.short_play_tables import branches, listed

_PAIRS = ("LR", "+-", "UD", "<>", "ab", "xo", "FB", "01", "IO", "pq", "WE", "()")


def _walk_parameters(rng: Random) -> Parameters:
    return {
        "letters": "".join(rng.sample(rng.choice(_PAIRS), 2)),
        "up": rng.randint(1, 9),
        "down": rng.randint(1, 9),
        "start": rng.choice((0, 0, rng.randint(1, 50))),
        "limit": rng.choice(("none", "none", "zero", "cap")),
        "ask": rng.choice(("end", "end", "highest", "visits")),
    }


def _walk(parameters: Parameters, rng: Random) -> Spec:
    p, q = parameters["letters"]
    up, down, start = parameters["up"], parameters["down"], parameters["start"]
    limit, ask, cap = parameters["limit"], parameters["ask"], start + 2 * up
    stop, rule = {
        "none": ("", ""),
        "zero": (
            "x = max(x, 0)",
            f" However, if {q} would make it negative, it becomes 0 instead.",
        ),
        "cap": (
            f"x = min(x, {cap})",
            f" However, if {p} leads above {cap}, it becomes {cap}.",
        ),
    }[limit]
    want, first, each, last = {
        "end": ("the final value", "", "", "x"),
        "highest": (
            f"the largest value that ever occurs (including {start} at the beginning)",
            f"ans = {start}\n", "    ans = max(ans, x)\n", "ans"),
        "visits": (
            f"how often the value is exactly {start} after a command",
            "ans = 0\n", f"    if x == {start}:\n        ans += 1\n", "ans"),
    }[ask]  # fmt: skip
    tail = f"    {stop}\n" if stop else ""
    loop = f"x = {start}\n{first}for c in s:\n    "
    move = f'if c == "{p}":\n        x += {up}\n    else:\n        x -= {down}\n'
    body = f"{loop}{move}{tail}{each}print({last})"
    index = f"x = {start}\n{first}for i in range(len(s)):\n    "
    other = f'if s[i] == "{q}":\n        x -= {down}\n    if s[i] == "{p}":\n        x += {up}\n'
    ours = [f'{loop}x += {up} if c == "{p}" else -{down}\n{tail}{each}print({last})']
    if ask == "end" and not stop:
        ours.append(f'print({start} + {up} * s.count("{p}") - {down} * s.count("{q}"))')
    wrong = {
        "exchanged": body.replace(f'"{p}"', f'"{q}"'),
        "wrong start": body.replace(f"x = {start}\n", f"x = {start + 1}\n"),
    }
    if stop:
        wrong["no limit"] = body.replace(tail, "")
    two = f"{p} and {q}"
    return short_spec(
        rng,
        (line(Word("s", 1, rng.choice((20, 100)), alphabet=p + q)),),
        titles=("Plus and Minus", "A Walk of @A", "The Counter"),
        stories=(
            f"A counter shows {start}. For each character of s, from left to right, the value "
            f"grows by {up} if it is {p}, and falls by {down} if it is {q}.{rule} Print {want}.",
            f"@A stands at the position {start} of a number line. You are given a string s of "
            f"{two}: {p} means to add {up} to the position, {q} means to subtract {down} from it."
            f"{rule.replace(' it becomes', ' the position becomes')} The value is the position. "
            f"Find {want}.",
            f"Let x be {start}. The commands in s are carried out in order: {p} adds {up} to x and "
            f"{q} subtracts {down} from x.{rule} Find {want} of x."
            if ask != "visits"
            else f"Let x be {start}. The commands in s are carried out in order: {p} adds {up} to "
            f"x and {q} subtracts {down} from x.{rule} Find {want}; the value is x.",
            f"An elevator in @P starts at height {start}. A string s of {two} is entered. With "
            f"{p}, its height increases by {up}, and with {q}, it decreases by {down}.{rule} "
            f"The value is the height. Print {want}.",
            f"@B has {start} points at the beginning. Then there is a sequence s of results: each "
            f"{p} brings {up} points, each {q} costs {down} points.{rule} The value is the "
            f"number of points. Print {want}.",
        ),
        output=("Print the answer as an integer.", "Print the number."),
        python=(body, f"{index}{other}{tail}{each}print({last})"),
        only_python=ours,
        wrong=wrong,
    )


def _returning(letters: str) -> Adjust:
    def adjust(rng: Random, size: str, values: Values) -> Values:
        del size
        pair = rng.choice((letters[:2], letters[2:]))
        s = values["s"][:6] + "".join(rng.choice(pair) for _ in range(rng.randint(2, 12)))
        return {"s": s[-20:]} if rng.random() < 0.7 else values

    return adjust


def _grid_parameters(rng: Random) -> Parameters:
    letters = rng.choice(("LRUD", "WENS", "abcd", "1234", "<>^v", "lrud", "pqxy"))
    return {
        "letters": letters if rng.random() < 0.4 else "".join(rng.sample(letters, 4)),
        "dx": rng.randint(1, 5),
        "dy": rng.randint(1, 5),
        "x": rng.randint(-20, 20),
        "y": rng.randint(-20, 20),
        "ask": rng.choice(("end", "distance", "same")),
    }


def _grid(parameters: Parameters, rng: Random) -> Spec:
    letters, dx, dy = parameters["letters"], parameters["dx"], parameters["dy"]
    x0, y0, ask = parameters["x"], parameters["y"], parameters["ask"]
    changes = [("x", "-", dx), ("x", "+", dx), ("y", "+", dy), ("y", "-", dy)]
    effects = [
        f"{c} {'increases' if sign == '+' else 'decreases'} {v} by {d}"
        for c, (v, sign, d) in zip(letters, changes, strict=True)
    ]
    short = [f"{c}: {v} {sign} {d}" for c, (v, sign, d) in zip(letters, changes, strict=True)]
    steps = [
        (f'c == "{c}"', f"{v} {sign}= {d}")
        for c, (v, sign, d) in zip(letters, changes, strict=True)
    ]
    want, end = {
        "end": ("the final x and y", "print(x, y)"),
        "distance": (
            f"the value of |x - ({x0})| + |y - ({y0})| at the end",
            f"print(abs(x - {x0}) + abs(y - {y0}))",
        ),
        "same": (
            f"the point ({x0}, {y0}) is visited after the start",
            "",
        ),
    }[ask]
    if x0 < 0:
        end = end.replace(f"x - {x0}", f"x + {-x0}")
    if y0 < 0:
        end = end.replace(f"y - {y0}", f"y + {-y0}")
    output: tuple[str, str] = (f"Print {want}.", f"Print {want}.".replace("Print", "Output"))
    each, first = "", ""
    if ask == "same":
        first, each, end = (
            "k = 0\n",
            f"    if x == {x0} and y == {y0}:\n        k += 1\n",
            "print(k)",
        )
        output = (f"Print how many times {want}.", f"Print the number of times that {want}.")
    start = f"x = {x0}\ny = {y0}\n{first}"
    tests = branches(steps[:3], steps[3][1]).replace("\n", "\n    ").rstrip() + "\n"
    flat = "".join(f"    if {t}:\n        {do}\n" for t, do in rng.sample(steps, 4))
    body = f"{start}for c in s:\n    {tests}{each}{end}"
    a, b, c, d = letters
    counts = f's.count("{b}") - s.count("{a}")', f's.count("{c}") - s.count("{d}")'
    ours = [
        f"d = {json.dumps({k: [dx * i, dy * j] for k, (i, j) in zip(letters, ((-1, 0), (1, 0), (0, 1), (0, -1)), strict=True)})}"  # noqa: E501
        f"\n{start}for c in s:\n    x += d[c][0]\n    y += d[c][1]\n{each}{end}"
    ]
    if ask != "same":
        ours.append(f"x = {x0} + {dx} * ({counts[0]})\ny = {y0} + {dy} * ({counts[1]})\n{end}")
    bad = branches([steps[1], steps[0]], steps[2][1]).replace("\n", "\n    ").rstrip() + "\n"
    swapped = tests.replace(f'"{c}"', '"#"').replace(f'"{b}"', f'"{c}"').replace('"#"', f'"{b}"')
    return short_spec(
        rng,
        (line(Word("s", 1, rng.choice((20, 100)), alphabet=letters)),),
        titles=("A Robot in @P", "Moves", "Follow the Commands"),
        stories=(
            f"A robot is at (x, y) = ({x0}, {y0}). It reads the commands in s from left to right: "
            f"{listed(effects)}.",
            f"@A stands at the point ({x0}, {y0}) of the plane. You are given a string s of the "
            f"letters {listed(list(letters))}. In order, each letter moves @A: {listed(effects)}.",
            f"Start with x = {x0} and y = {y0} and process each character of s. What the "
            f"characters do: {'; '.join(short)}.",
            f"A ship leaves the harbor at x = {x0}, y = {y0}. Its route is written as a string s. "
            f"The meaning of a character: {listed(effects)}.",
            f"In a game, the figure of @A is at ({x0}, {y0}), where the first number is x and the "
            f"second one is y. There are four buttons: {listed(effects)}. @A presses the buttons "
            f"in the order of s.",
        ),
        output=output,
        python=(body, f"{start}for c in s:\n{flat}{each}{end}"),
        only_python=ours,
        wrong={
            "letters exchanged": f"{start}for c in s:\n    {swapped}{each}{end}",
            "forgets a letter": f"{start}for c in s:\n    {bad}{each}{end}",
        },
        adjust=_returning(letters) if ask == "same" else None,
    )  # fmt: skip


FAMILIES = (
    Family("short_play_walk", ("simulation", "strings"), 800, _walk_parameters, _walk),
    Family("short_play_robot", ("simulation", "implementation"), 800, _grid_parameters, _grid),
)

"""Short problems about boards: colours of cells, leaps, printed patterns, changed grids."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Grid, Int, Schema, Words, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_play_tables import listed

_YES = (("Yes", "No"), ("YES", "NO"), ("legal", "illegal"), ("ok", "bad"), ("can", "cannot"))


def _leap_parameters(rng: Random) -> Parameters:
    kind = rng.choice(("leap", "leap", "king", "rook", "bishop"))
    return {
        "kind": kind,
        "p": rng.randint(1, 4),
        "q": rng.randint(5, 9) if kind == "leap" else rng.randint(1, 9),
        "size": rng.randint(12, 60),
        "words": list(rng.choice(_YES)),
    }


def _leap(parameters: Parameters, rng: Random) -> Spec:
    p, q, size, kind = (parameters[key] for key in ("p", "q", "size", "kind"))
    yes, no = parameters["words"]
    told, test, worse = {
        "leap": (
            f"one coordinate changes by exactly {p} and the other one by exactly {q}",
            f"(x == {p} and y == {q}) or (x == {q} and y == {p})",
            f"x == {p} and y == {q}",
        ),
        "king": (
            f"no coordinate changes by more than {q}, and at least one of them changes",
            f"max(x, y) <= {q} and x + y > 0",
            f"max(x, y) <= {q}",
        ),
        "rook": (
            f"exactly one coordinate changes, by at most {q}",
            f"(x == 0 and 0 < y <= {q}) or (y == 0 and 0 < x <= {q})",
            "x == 0 or y == 0",
        ),
        "bishop": (
            f"both coordinates change by the same amount (up or down), which is at least 1 and at "
            f"most {q}",
            f"x == y and 1 <= x <= {q}",
            "x == y and x >= 1",
        ),
    }[kind]
    other = test.replace(str(q), str(q + 1))
    calc = "x = abs(a - c)\ny = abs(b - d)\n"
    one, two = json.dumps(yes), json.dumps(no)
    schema: Schema = (line(Int("a", 1, size), Int("b", 1, size)),
                      line(Int("c", 1, size), Int("d", 1, size)))  # fmt: skip
    return short_spec(
        rng,
        schema,
        titles=("A Strange Piece", "One Move", "Board of @P"),
        stories=(
            f"On a board with {size} rows and {size} columns, a piece can move so that {told}. Can "
            f"it go from the cell in row a and column b to the cell in row c and column d in one "
            f"move?",
            f"@A invented a chess piece: in a move, {told}. It stands at (a, b). Decide whether it "
            f"can reach (c, d) with exactly one move.",
            f"You are given two points (a, b) and (c, d). A step between two points is allowed if "
            f"{told}. Is the step from the first point to the second one allowed?",
            f"A frog in @P jumps over a grid of stones. In a jump, {told}. The frog sits on the "
            f"stone (a, b) and wants to get to the stone (c, d) by a single jump. Is it possible?",
            f"In a board game, the token of @B is on (a, b). By the rules, {told} in each turn. "
            f"Check whether the token can be on (c, d) right after the next turn.",
        ),
        output=(
            f'Print "{yes}" if it is possible, and "{no}" otherwise.',
            f"If so, print {yes}; otherwise, print {no}.",
        ),
        python=(
            f"{calc}if {test}:\n    print({one})\nelse:\n    print({two})",
            f"{calc}ans = {two}\nif {test}:\n    ans = {one}\nprint(ans)",
        ),
        only_python=(
            f"x, y = abs(a - c), abs(b - d)\nprint({one} if {test} else {two})",
            *([f"print({one} if {{abs(a - c), abs(b - d)}} == {{{p}, {q}}} else {two})"]
              if kind == "leap" else []),
        ),
        wrong={
            "misses a part": f"{calc}print({one} if {worse} else {two})",
            "other constant": f"{calc}print({one} if {other} else {two})",
        },
        adjust=lambda r, size_, v: v if r.random() < 0.2 else _jumped(r, v, kind, p, q, size),
    )  # fmt: skip


def _jumped(
    rng: Random, values: dict[str, int], kind: str, p: int, q: int, size: int
) -> dict[str, int]:
    more = q + 1
    x, y = rng.choice(
        {
            "leap": ((p, q), (q, p), (p, more), (p, p), (q, q)),
            "king": ((q, p % more), (more, p), (q, q), (0, 0), (0, q), (1, more)),
            "rook": ((q, 0), (0, q), (more, 0), (0, more), (0, 0), (1, q)),
            "bishop": ((q, q), (1, 1), (more, more), (0, 0), (q, q - 1)),
        }[kind]
    )
    a, b = rng.randint(1, size - x), rng.randint(1, size - y)
    found = {"a": a, "b": b, "c": a + x, "d": b + y}
    if rng.random() < 0.5:
        found["b"], found["d"] = found["d"], found["b"]
    return {**values, **found} if max(found.values()) <= size else values


def _pattern_parameters(rng: Random) -> Parameters:
    return {
        "chars": rng.sample("#.*o+xX-=", 2),
        "kind": rng.choice(("chess", "frame", "rows", "stairs", "diagonal", "columns")),
        "k": rng.randint(2, 5),
        "r": rng.randint(0, 1),
    }


def _pattern(parameters: Parameters, rng: Random) -> Spec:
    (u, v), kind, k, r = parameters["chars"], parameters["kind"], parameters["k"], parameters["r"]
    told, test, worse = {
        "chess": (f"i + j is {('even', 'odd')[r]}", f"(i + j) % 2 == {r}", f"i % 2 == {r}"),
        "frame": ("i is 1 or h, or j is 1 or w", "i == 1 or i == h or j == 1 or j == w",
                  "i == 1 or i == h"),
        "rows": (f"the remainder of i divided by {k} is {r}", f"i % {k} == {r}", f"j % {k} == {r}"),
        "columns": (f"the remainder of j divided by {k} is {r}", f"j % {k} == {r}",
                    f"i % {k} == {r}"),
        "stairs": (f"j is at most {k} times i", f"j <= {k} * i", f"j <= i + {k}"),
        "diagonal": (f"the remainder of i + j divided by {k + 1} is {r}",
                     f"(i + j) % {k + 1} == {r}", f"(i + j) % {k} == {r}"),
    }[kind]  # fmt: skip
    head = 'for i in range(1, h + 1):\n    t = ""\n    for j in range(1, w + 1):\n'
    tail = f':\n            t += "{u}"\n        else:\n            t += "{v}"\n'
    body = f"{head}        if {test}{tail}"
    bad = f"{head}        if {worse}{tail}"
    swap = f"{head}        if not ({test}){tail}"
    other = (
        f'i = 1\nwhile i <= h:\n    t = ""\n    for j in range(1, w + 1):\n        '
        f'c = "{v}"\n        if {test}:\n            c = "{u}"\n        t += c\n    print(t)\n    '
        "i += 1"
    )
    rest = f"and {v} otherwise"
    spec = short_spec(
        rng,
        (line(Int("h", 1, 20), Int("w", 1, 20)),),
        titles=("A Pattern", "Tiles in @P", "Draw It"),
        stories=(
            f"Print a pattern of h rows and w columns. The character in row i and column j "
            f"(1 <= i <= h, 1 <= j <= w) is {u} if {told}, {rest}.",
            f"@A lays tiles on a floor with h rows and w columns, counted from 1. The tile in row "
            f"i and column j is {u} if {told}, {rest}. Draw the floor.",
            f"You are given integers h and w. Draw a picture of h lines with w characters each: "
            f"the j-th character of the i-th line is {u} when {told}, {rest}.",
            f"A flag of @P has h rows of w fields. Number the rows and the columns from 1. If "
            f"{told} for a field in row i and column j, the field is {u}; else, it is {v}. Show "
            f"the flag.",
            f"Let (i, j) be the j-th cell from the left in the i-th row from the top of a grid "
            f"with h rows and w columns. @B writes {u} into each cell (i, j) such that {told}, and "
            f"{v} into every other cell. Print the grid.",
        ),
        output=("Print h lines of w characters each.", "Print the h rows, one per line."),
        python=(f"{body}    print(t)", other),
        only_python=(
            f"for i in range(1, h + 1):\n    print(''.join('{u}' if {test} else '{v}' "
            f"for j in range(1, w + 1)))",
        ),
        wrong={"wrong condition": f"{bad}    print(t)", "exchanged": f"{swap}    print(t)"},
    )
    return spec


_CELLS = {
    "all": ("{c}", 's[i][j] == "{c}"'),
    "border": ("{c} and lie in the first or last row or column",
               's[i][j] == "{c}" and (i == 0 or i == h - 1 or j == 0 or j == w - 1)'),
    "right": ("{c} and have a {d} immediately to the right",
              's[i][j] == "{c}" and j + 1 < w and s[i][j + 1] == "{d}"'),
    "below": ("{c} and have a {d} immediately below",
              's[i][j] == "{c}" and i + 1 < h and s[i + 1][j] == "{d}"'),
    "odd": ("{c} or {d} and lie in row {r}, {r} + {k}, {r} + 2 * {k}, and so on (the top row is "
            "row 1)", '(s[i][j] == "{c}" or s[i][j] == "{d}") and i >= {r} - 1 '
            "and (i + 1 - {r}) % {k} == 0"),
    "above": ("{c} and lie below row {k} (the top row is row 1)",
              's[i][j] == "{c}" and i >= {k}'),
}  # fmt: skip


def _cells_parameters(rng: Random) -> Parameters:
    return {
        "letters": "".join(rng.sample("#.*oxABCabc", rng.randint(3, 4))),
        "kind": rng.choice(sorted(_CELLS)),
        "k": rng.randint(2, 4),
        "r": rng.randint(1, 2),
        "weight": rng.choice((1, 1, rng.randint(2, 30))),
    }


def _cells(parameters: Parameters, rng: Random) -> Spec:
    letters, weight = parameters["letters"], parameters["weight"]
    told, test = (
        text.format(c=letters[0], d=letters[1], k=parameters["k"], r=parameters["r"])
        for text in _CELLS[parameters["kind"]]
    )
    bad = test.replace(f'"{letters[0]}"', f'"{letters[2]}"')
    ask = f"{weight} point{'s' if weight > 1 else ''} for each of the cells"
    loops = "for i in range(h):\n    for j in range(w):\n        "
    body = f"ans = 0\n{loops}if {test}:\n            ans += {weight}\nprint(ans)"
    times = f" * {weight}" if weight > 1 else ""
    count = f"k = 0\n{loops}if {test}:\n            k += 1\nprint(k{times})"
    pseudo = (line(Int("h", 1, 10), Int("w", 1, 10)), line(Words("s", "h", 1, 1)))
    spec = short_spec(
        rng,
        pseudo,
        titles=("Cells", "Points in a Grid", "Map of @P"),
        stories=(
            f"You are given a grid s with h rows and w columns. There is {ask} that are {told}. "
            f"Find the total number of points.",
            f"@A has a map with h rows of w characters. @A gets {ask} that are {told}. How many "
            f"points does @A get?",
            f"A board of h rows and w columns consists of {listed(list(letters))}. The score is "
            f"{ask} that are {told}. Compute the score of the board s.",
            f"A field in @P is divided into h times w cells, given as a grid s. Its value is "
            f"{ask} that are {told}. Print the value.",
            f"A puzzle is written on h lines with w characters each. @B counts {ask} that are "
            f"{told}. What is the sum?",
        ),
        output=("Print the number of points.", "Print the answer."),
        python=(body, count),
        only_python=(f"print(sum({test} for i in range(h) for j in range(w)){times})",),
        wrong={
            "wrong letter": body.replace(test, bad),
            "skips the last row": body.replace("range(h)", "range(h - 1)"),
        },
    )
    return replace(spec, schema=(pseudo[0], line(Grid("s", "h", "w", letters))))


FAMILIES = (
    Family("short_play_leap", ("implementation", "math"), 900, _leap_parameters, _leap),
    Family("short_play_pattern", ("implementation", "grids"), 900, _pattern_parameters, _pattern),
    Family("short_play_cells", ("grids", "implementation"), 900, _cells_parameters, _cells),
)

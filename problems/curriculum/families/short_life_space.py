"""Short problems about space: tiles, paths around gardens, boxes, seats."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec

_WORDS = (("Yes", "No"), ("YES", "NO"), ("yes", "no"))


def _tile_parameters(rng: Random) -> Parameters:
    p, q = rng.sample(range(2, 15), 2)
    return {"p": p, "q": q, "spare": rng.choice((0, 0, rng.randint(1, 20)))}


def _tile(parameters: Parameters, rng: Random) -> Spec:
    p, q, spare = parameters["p"], parameters["q"], parameters["spare"]
    high = rng.choice((100, 1000))
    schema: Schema = (line(Int("h", 1, high), Int("w", 1, high)),)
    more = f" and {spare} more as a reserve" if spare else ""
    tail = f" + {spare}" if spare else ""
    turn = "without turning them"
    rows = f"r = h // {p}\nif h % {p} > 0:\n    r += 1\nc = w // {q}\nif w % {q} > 0:\n    c += 1\n"
    return short_spec(
        rng,
        schema,
        titles=("Tiles", "A New Floor", "Carpets"),
        stories=(
            f"A floor has h rows and w columns of cells. A tile covers {p} rows and {q} columns, "
            f"and tiles may stick out. How many tiles are needed to cover the floor, {turn}"
            f"{f', if {spare} more are wanted as a reserve' if spare else ''}?",
            f"@A covers a wall, h cm high and w cm wide, with sheets that are {p} cm high and {q} "
            f"cm wide, {turn}. Sheets may be cut, but the cut pieces are thrown away. Find the "
            f"number of sheets needed{more}.",
            f"A yard of length h and width w is to be covered with mats of length {p} and width "
            f"{q} laid in straight rows, all in the same direction as the yard. They may go over "
            f"the border. @B buys the mats needed{more}. How many are these?",
            f"You are given integers h and w. Find the smallest number of blocks of size {p} by "
            f"{q}, arranged in a grid {turn}, that together reach at least the height h and the "
            f"width w{f', and add {spare} to it' if spare else ''}.",
            f"A photo of h by w points is cut into frames of {p} by {q} points, starting in one "
            f"corner; frames at the border may be smaller. @A sends all frames{more}. Count them.",
        ),
        output=("Print the number.", "Print the answer as one integer."),
        python=(
            f"print((h + {p - 1}) // {p} * ((w + {q - 1}) // {q}){tail})",
            f"{rows}print(r * c{tail})",
            f"ans = {spare}\nfor i in range(0, h, {p}):\n    for j in range(0, w, {q}):\n"
            "        ans += 1\nprint(ans)",
        ),
        only_python=(
            f"print(-(-h // {p}) * -(-w // {q}){tail})",
            f"print(len(range(0, h, {p})) * len(range(0, w, {q})){tail})",
        ),
        wrong={
            "rounds down": f"print((h // {p}) * (w // {q}){tail})",
            "divides the area": f"print((h * w + {p * q - 1}) // {p * q}{tail})",
        },
    )


def _path_parameters(rng: Random) -> Parameters:
    return {
        "width": rng.randint(1, 9),
        "inside": rng.random() < 0.5,
        "ask": rng.choice(("path", "other", "fence")),
        "price": rng.choice((1, 1, rng.randint(2, 20))),
    }


def _path(parameters: Parameters, rng: Random) -> Spec:
    width, inside, price = parameters["width"], parameters["inside"], parameters["price"]
    low = 2 * width + 1 if inside else 1
    schema: Schema = (line(Int("a", low, low + 99), Int("b", low, low + 99)),)
    sign = "-" if inside else "+"
    p, q = f"(a {sign} {2 * width})", f"(b {sign} {2 * width})"
    path = f"a * b - {p} * {q}" if inside else f"{p} * {q} - a * b"
    where = "inside" if inside else "outside"
    rest = "garden without the path" if inside else "garden together with the path"
    ask, value = {
        "path": ("the area of the path", path),
        "other": (f"the area of the {rest}", f"{p} * {q}"),
        "fence": (
            f"the perimeter of the {rest.replace('garden without', 'part without')}",
            f"2 * ({p} + {q})",
        ),
    }[parameters["ask"]]
    ask = f"{price} times {ask}" if price > 1 else ask
    times = f" * {price}" if price > 1 else ""
    bad = value.replace(str(2 * width), "W").replace("W", str(width))
    bad = bad.replace(f"(a {sign} {width})", f"(a {sign} {width})")
    step = f"c = a\nd = b\nfor i in range({width}):\n    c {sign}= 2\n    d {sign}= 2\n"
    stepped = value.replace(p, "c").replace(q, "d")
    return short_spec(
        rng,
        schema,
        titles=("Garden", "Around the Garden", "The Park of @P"),
        stories=(
            f"A rectangular garden has sides of a and b meters. Along all its sides, {where} the "
            f"garden, there is a rectangular path {width} meters wide. Find {ask}.",
            f"@A's garden is a rectangle of a by b meters. A path of width {width} meters runs "
            f"along its whole border, on the {where}, also around the corners, so that its outer "
            f"and inner edges are rectangles. Compute {ask}.",
            f"You are given the sides a and b of a rectangular garden in @P. A rectangular ring of "
            f"width {width} with the border of the garden as its {'outer' if inside else 'inner'} "
            f"edge is made into a path. Print {ask}.",
            f"In a plan, a garden has a rows and b columns of square cells. Paint a path that is "
            f"{width} cells wide all around just {where} its border, corners included. Each cell "
            f"has sides of length 1. Determine {ask}.",
            f"@B lays a path around the {'inner' if inside else 'outer'} side of the border of an "
            f"a by b garden. It is {width} wide everywhere, and its two edges are rectangles. "
            f"What is {ask}?",
        ),
        python=(
            f"print(({value}){times})",
            f"{step}print(({stepped}){times})",
            f"ans = {value}\nprint(ans{times})",
        ),
        only_python=(f"x, y = a {sign} {2 * width}, b {sign} {2 * width}\n"
                     f"print(({value.replace(p, 'x').replace(q, 'y')}){times})",),
        wrong={"one side only": f"print(({bad}){times})"},
    )  # fmt: skip


def _box_parameters(rng: Random) -> Parameters:
    return {
        "sides": [rng.randint(3, 25) for _ in range(rng.randint(2, 3))],
        "turn": rng.random() < 0.5,
        "tight": rng.random() < 0.5,
    }


def _box(parameters: Parameters, rng: Random) -> Spec:
    sides, turn, tight = list(parameters["sides"]), parameters["turn"], parameters["tight"]
    names = ("a", "b", "c")[: len(sides)]
    schema: Schema = (line(*(Int(name, 1, rng.choice((30, 40))) for name in names)),)
    thing, shape = ("box", "sizes") if len(sides) == 3 else ("picture", "sides")
    case = "crate" if len(sides) == 3 else "frame"
    given, fixed = " x ".join(names), " x ".join(map(str, sides))
    sign = "<=" if tight else "<"
    limits = sorted(sides) if turn else sides
    strict = "may be equal" if tight else "must be strictly smaller"
    how = (
        f"It may be turned so that its {shape} change places"
        if turn
        else f"It must not be turned: the {shape} are compared in the given order"
    )
    rule = f"{how}. Each side {strict}{' to the one it is put along' if tight else ''}."
    yes, no = rng.choice((*_WORDS, ("fits", "too big")))
    form = f'if {{}}:\n    print("{yes}")\nelse:\n    print("{no}")'
    direct = " and ".join(f"{n} {sign} {v}" for n, v in zip(names, sides, strict=True))
    loose = direct.replace("<=", "<") if tight else direct.replace("<", "<=")
    sort = f"v = [{', '.join(names)}]\nv.sort()\n"
    checked = " and ".join(f"v[{i}] {sign} {v}" for i, v in enumerate(limits))
    swaps = "if a > b:\n    a, b = b, a\n"
    if len(names) == 3:
        swaps += "if b > c:\n    b, c = c, b\nif a > b:\n    a, b = b, a\n"
    ordered = " and ".join(f"{n} {sign} {v}" for n, v in zip(names, limits, strict=True))
    nested = "ok = True\n" + "".join(
        f"if {n} {'>' if tight else '>='} {v}:\n    ok = False\n"
        for n, v in zip(names, sides, strict=True)
    )
    vector = f"zip({'sorted' if turn else ''}(({', '.join(names)})), {tuple(limits)})"
    test = ordered if not turn else f"all(p {sign} q for p, q in {vector})"
    return short_spec(
        rng,
        schema,
        titles=("Does It Fit?", case.capitalize(), f"The {thing.capitalize()} of @A"),
        stories=(
            f"@A has a {thing} of {given} and a {case} of {fixed} centimeters. Does the {thing} "
            f"fit into the {case}? {rule}",
            f"A {thing} has {shape} {', '.join(names)}. The {case} in @P has {shape} {fixed}. "
            f"{rule} Decide whether the {thing} goes into the {case}.",
            f"You are given the {shape} {', '.join(names)} of a {thing}. A {case} of {fixed} is "
            f"there for it. {rule} Check whether it fits.",
            f"@B wants to put a {given} {thing} parallel to the sides into a {fixed} {case}. "
            f"{rule} Is this possible?",
            f"The {case} measures {fixed}, and a {thing} measures {given}. The {thing} is placed "
            f"with its edges along those of the {case}. {rule} Can it be placed inside?",
        ),
        output=(
            f"Print `{yes}` if it fits, and `{no}` otherwise.",
            f"If it fits, print `{yes}`; if it does not, print `{no}`.",
        ),
        python=(f"{sort}{form.format(checked)}", f"{swaps}{form.format(ordered)}")
        if turn
        else (form.format(direct), f"{nested}{form.format('ok')}"),
        only_python=(f'print("{yes}" if {test} else "{no}")',),
        wrong={
            "wrong when equal": f"{sort if turn else ''}" + form.format(
                (checked.replace("<=", "<") if tight else checked.replace("<", "<="))
                if turn
                else loose
            ),
            "wrong turning": form.format(direct) if turn else f"{sort}" + form.format(
                " and ".join(f"v[{i}] {sign} {v}" for i, v in enumerate(sorted(sides)))
            ),
        },
        adjust=balanced(
            schema,
            f"all(p {sign} q for p, q in zip("
            f"{'sorted' if turn else ''}(({', '.join(names)})), {tuple(limits)}))",
        ),
    )  # fmt: skip


def _seat_parameters(rng: Random) -> Parameters:
    return {
        "width": rng.randint(3, 30),
        "snake": rng.random() < 0.5,
        "first": rng.choice((1, 1, rng.randint(2, 40))),
    }


def _seat(parameters: Parameters, rng: Random) -> Spec:
    width, snake, first = parameters["width"], parameters["snake"], parameters["first"]
    schema: Schema = (line(Int("n", first, rng.choice((1000, 10000)))),)
    row, place = f"(n - {first}) // {width}", f"(n - {first}) % {width}"
    turned = "every other row, beginning with row 2, is numbered from right to left"
    same = "every row is numbered from left to right"
    rule = f"There, {turned}, and the others from left to right." if snake else f"There, {same}."
    body = f"r = {row}\np = {place}\n"
    flip = f"if r % 2 == 1:\n    p = {width - 1} - p\n" if snake else ""
    walk = f"r = 1\nc = n - {first - 1}\nwhile c > {width}:\n    c -= {width}\n    r += 1\n"
    back = f"if r % 2 == 0:\n    c = {width + 1} - c\n" if snake else ""
    begin = f"start with {first}"
    return short_spec(
        rng,
        schema,
        titles=("Seats", "Where Is My Seat?", "The Theater of @P"),
        stories=(
            f"A theater has rows of {width} seats each. The seat numbers {begin} in row 1 and go "
            f"on row by row. {rule} Find the row of seat n and its place in the row, both "
            "counted from 1, the place from the left.",
            f"@A's ticket has the seat number n. The seats of the hall, {width} in each row, are "
            f"numbered row after row, and the numbers {begin}. {rule} Print the row and the column "
            "of the seat, where columns are counted from the left, both from 1.",
            f"Fields of a board with {width} columns get consecutive numbers that {begin} in the "
            f"first row. {rule} In which row and which column (from the left) is number n? Both "
            "are counted from 1.",
            f"You are given an integer n. Integers that {begin} are written into rows of length "
            f"{width}, one row below the other. {rule} Find the row and the position from the left "
            "of n, both counted from 1.",
            f"In a storehouse, @T lie in rows of {width}, and their numbers {begin}. Row 1 is "
            f"filled first, then row 2 and so on. {rule} @B looks for number n. Which row is it "
            "in, and at which place from the left? Count both from 1.",
        ),
        output=("Print the row and the place.", "Print two integers: row and place."),
        python=(f"{body}{flip}print(r + 1, p + 1)", f"{walk}{back}print(r, c)"),
        only_python=(
            f"r, c = divmod(n - {first}, {width})\n"
            + (
                f"print(r + 1, {width} - c if r % 2 else c + 1)" if snake else "print(r + 1, c + 1)"
            ),
        ),
        wrong={
            "counts from 0": f"r = n // {width}\np = n % {width}\nprint(r + 1, p + 1)"
            if first != 1
            else f"r = n // {width}\np = n % {width}\nprint(r + 1, p)",
            "wrong direction": f"{body}"
            + ("" if snake else f"if r % 2 == 1:\n    p = {width - 1} - p\n")
            + "print(r + 1, p + 1)",
        },
        adjust=balanced(schema, f"n >= {first + width}", share=0.7),
    )


FAMILIES = (
    Family("short_life_tile", ("math", "geometry"), 900, _tile_parameters, _tile),
    Family("short_life_path", ("math", "geometry"), 800, _path_parameters, _path),
    Family("short_life_box", ("sorting", "geometry"), 900, _box_parameters, _box),
    Family("short_life_seat", ("math", "implementation"), 900, _seat_parameters, _seat),
)

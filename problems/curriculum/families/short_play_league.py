"""Short problems about results: points for wins and draws, seats in rows."""

from __future__ import annotations

import json
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_play_tables import listed


def _league_parameters(rng: Random) -> Parameters:
    letters = rng.choice(("WDL", "VUN", "ABC", "+=-", "GSB", "oxt", "wdl", "210"))
    return {
        "letters": "".join(rng.sample(letters, 3)),
        "points": [rng.randint(2, 12), rng.randint(1, 6), rng.randint(-5, 0)],
        "twist": rng.choice(("none", "none", "last", "streak")),
        "bonus": rng.randint(2, 20),
    }


def _league(parameters: Parameters, rng: Random) -> Spec:
    (a, b, c), (p, q, r) = parameters["letters"], parameters["points"]
    twist, bonus = parameters["twist"], parameters["bonus"]
    rule, more = {
        "none": ("", ""),
        "last": (
            f" If the last character is {a}, {bonus} points are added.",
            f'if s[len(s) - 1] == "{a}":\n    ans += {bonus}\n',
        ),
        "streak": (
            f" For each {a} that directly follows another {a}, {bonus} points are added.",
            f'for i in range(1, len(s)):\n    if s[i] == "{a}" and s[i - 1] == "{a}":\n'
            f"        ans += {bonus}\n",
        ),
    }[twist]
    lose = f"costs {-r} point{'s' if r < -1 else ''}" if r else "counts 0 points"
    shown = f"{a} gives {p} points, {b} gives {q} point{'s' if q > 1 else ''}, and {c} {lose}"
    last = f"        ans -= {-r}\n" if r else ""
    other = f'    elif c == "{c}":\n{last}' if r else ""
    body = f'ans = 0\nfor c in s:\n    if c == "{a}":\n        ans += {p}\n    elif c == "{b}":\n'
    body += f"        ans += {q}\n{other}{more}print(ans)"
    minus = f" - {-r} * z" if r else ""
    count = f'x = 0\ny = 0\nz = 0\nfor c in s:\n    if c == "{a}":\n        x += 1\n'
    count += f'    if c == "{b}":\n        y += 1\n    if c == "{c}":\n        z += 1\n'
    count += f"ans = {p} * x + {q} * y{minus}\n{more}print(ans)"
    total = f'ans = s.count("{a}") * {p} + s.count("{b}") * {q} + s.count("{c}") * {r}\n'
    table = json.dumps({a: p, b: q, c: r})
    wrong = {
        "letters exchanged": body.replace(f'"{a}":\n        ans', '"?":\n        ans')
        .replace(f'"{b}"', f'"{a}"').replace('"?"', f'"{b}"'),
        "wrong points": body.replace(f"ans += {p}\n", f"ans += {p + 1}\n"),
    }  # fmt: skip
    if more:
        wrong["forgets the bonus"] = body.replace(more, "")
    return short_spec(
        rng,
        (line(Word("s", 1, rng.choice((20, 100)), alphabet=a + b + c)),),
        titles=("Season of @A", "Total Points", "Results"),
        stories=(
            f"The results of a team from @P are given as a string s, one character for each "
            f"match. {shown}.{rule} How many points does the team have?",
            f"You are given a string s of {listed([a, b, c])}. Each character counts: {shown}."
            f"{rule} Find the total.",
            f"@A plays a game and notes each round as a character of s. In every round, {shown}."
            f"{rule} The score starts at 0. Print the final score.",
            f"A league has its own rules: {shown}.{rule} @B wrote down the results of all matches "
            f"in order as s. Compute the points.",
            f"Add up values over the characters of s, where {shown}.{rule} What is the sum?",
        ),
        output=("Print the total number of points.", "Print the result as an integer."),
        python=(body, count),
        only_python=(
            f"{total}{more}print(ans)",
            f"d = {table}\nans = sum(d[c] for c in s)\n{more}print(ans)",
        ),
        wrong=wrong,
    )


def _seat_parameters(rng: Random) -> Parameters:
    return {
        "width": rng.randint(3, 9),
        "letters": rng.choice(("ABCDEFGHI", "abcdefghi", "PQRSTUVWX", "ZYXWVUTSR")),
        "first": rng.choice((1, 1, rng.randint(2, 40))),
        "snake": rng.random() < 0.4,
    }


def _seat(parameters: Parameters, rng: Random) -> Spec:
    width, first, snake = parameters["width"], parameters["first"], parameters["snake"]
    letters = parameters["letters"][:width]
    name = f"first the row, then the letter, such as {first}{letters[1]}"
    order = f"from {letters[0]} to {letters[-1]}"
    rule = (
        f"Rows {first}, {first + 2}, and so on are filled {order}, the other rows in the opposite "
        f"direction"
        if snake
        else f"Each row is filled {order}"
    )
    calc = f"r = (n - 1) // {width}\nk = (n - 1) % {width}\n"
    turn = f"if r % 2 == 1:\n    k = {width - 1} - k\n" if snake else ""
    row = f"r + {first}"
    end = f'names = "{letters}"\nprint({row}, names[k])'
    loop = f"r = {first}\nk = n - 1\nwhile k >= {width}:\n    k -= {width}\n    r += 1\n"
    if snake:
        loop += f"if (r - {first}) % 2 == 1:\n    k = {width - 1} - k\n"
    schema: Schema = (line(Int("n", 1, rng.choice((100, 1000)))),)
    both = f'"{letters}{letters[::-1]}"[(n - 1) % {2 * width}]' if snake else (
        f'"{letters}"[(n - 1) % {width}]')  # fmt: skip
    wrong = {
        "off by one": f"r = n // {width}\nk = n % {width}\n{turn}{end}",
        "wrong width": f"r = (n - 1) // {width + 1}\nk = (n - 1) % {width}\n{turn}{end}",
    }
    if snake:
        wrong["no turning"] = f"{calc}{end}"
    name = name.replace(f"{first}{letters[1]}", f'"{first} {letters[1]}"')
    return short_spec(
        rng,
        schema,
        titles=("Seat Number", "Theater of @P", "Where to Sit"),
        stories=(
            f"A theater in @P has rows with {width} seats, {listed(list(letters))}. The first row "
            f"has the number {first}, the next one {first + 1}, and so on. Guests take the seats "
            f"row after row. {rule}. Find the seat of the n-th guest.",
            f"An airplane has {width} seats per row with the letters {letters}. The rows are "
            f"numbered {first}, {first + 1}, {first + 2}, .... People are seated in this order of "
            f"rows. {rule}. Where does person n sit, counted from 1?",
            f"@A writes the numbers 1, 2, 3, ... into a table with {width} columns called "
            f"{listed(list(letters))} and rows called {first}, {first + 1}, .... One row is filled "
            f"after the other. {rule}. In which row and column is n?",
            f"Boxes are put on shelves number {first}, {first + 1}, and so on, one shelf after "
            f"the other. A shelf, also called a row, has {width} places {letters}. {rule}. Print "
            f"where box n is; the first one is box 1.",
            f"@B arranges n @T in rows of {width}, where the first row is row {first} and the "
            f"places in a row are called {listed(list(letters))}. {rule}. Find the place of the "
            f"last one.",
        ),
        output=(
            f"Print the row and the letter, separated by a space: {name}.",
            "Print the number of the row and then the letter, with a space between them.",
        ),
        python=(f"{calc}{turn}{end}", f'{loop}names = "{letters}"\nprint(r, names[k])'),
        only_python=(f"print((n - 1) // {width} + {first}, {both})",),
        wrong=wrong,
    )


FAMILIES = (
    Family("short_play_league", ("strings", "implementation"), 800, _league_parameters, _league),
    Family("short_play_seat", ("math", "implementation"), 800, _seat_parameters, _seat),
)

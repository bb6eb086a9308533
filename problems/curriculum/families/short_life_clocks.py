"""Short problems about clocks: later times, opening hours, overlaps."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec

_WORDS = (("Yes", "No"), ("YES", "NO"), ("yes", "no"))
_OVERLAP = {
    "length": "during how many minutes both of them are there",
    "meet": "whether there is some time (more than a single moment) when both of them are there",
    "alone": "during how many minutes @B is there without @A",
    "union": "during how many minutes at least one of them is there",
}


def _later_parameters(rng: Random) -> Parameters:
    hours = rng.choice((12, 24, 24, rng.randint(5, 40)))
    minutes = rng.choice((60, 60, 60, rng.randint(10, 100)))
    return {
        "hours": hours,
        "minutes": minutes,
        "k": rng.randint(2, 3 * minutes),
        "back": rng.random() < 0.3,
    }


def _later(parameters: Parameters, rng: Random) -> Spec:
    hours, minutes, k = parameters["hours"], parameters["minutes"], parameters["k"]
    back = parameters["back"]
    schema: Schema = (line(Int("h", 0, hours - 1), Int("m", 0, minutes - 1)),)
    day = hours * minutes
    shift = (day - k % day) % day if back else k
    when = f"{k} minutes {'before' if back else 'after'}"
    does = f"{k} minutes {'earlier' if back else 'later'}"
    rule = f"A day has {hours} hours, numbered from 0, and an hour has {minutes} minutes."
    sign = "-" if back else "+"
    step = f"t = h * {minutes} + m + {shift}\n"
    walk = (
        f"for i in range({k}):\n    m -= 1\n    if m < 0:\n        m = {minutes - 1}\n"
        f"        h -= 1\n    if h < 0:\n        h = {hours - 1}\nprint(h, m)"
        if back
        else f"m += {k}\nwhile m >= {minutes}:\n    m -= {minutes}\n    h += 1\n"
        f"while h >= {hours}:\n    h -= {hours}\nprint(h, m)"
    )
    return short_spec(
        rng,
        schema,
        titles=("Clock", "Minutes", "What Time Is It", "The Clock of @P"),
        stories=(
            f"{rule} It is now m minutes past h o'clock. What will the clock show {does}?"
            if not back
            else f"{rule} It is now m minutes past h o'clock. What did the clock show {does}?",
            f"The clock of @P goes from 0:0 to {hours - 1}:{minutes - 1} and then starts again. "
            f"Find the time that is {when} h:m.",
            f"@A's train to @P {'left' if back else 'leaves'} {when} hour h, minute m. {rule} "
            "Print the hour and the minute of the departure.",
            f"You are given a time as integers h and m, hours and minutes. {rule} Print the time "
            f"{does}, which may be on another day.",
            f"@A looks at a clock that shows h hours and m minutes, while @B's clock is always "
            f"exactly {k} minutes {'slow' if back else 'fast'}. {rule} What does @B's clock show?",
        ),
        output=("Print the hour and the minute, separated by a space.", "Print hour and minute."),
        python=(
            f"{step}print(t // {minutes} % {hours}, t % {minutes})",
            f"{step}t %= {day}\nprint(t // {minutes}, t % {minutes})",
            walk,
        ),
        only_python=(
            f"print(*divmod((h * {minutes} + m {sign} {k}) % {day}, {minutes}))",
            f"h, m = divmod(h * {minutes} + m {sign} {k}, {minutes})\nprint(h % {hours}, m)",
        ),
        wrong={
            "forgets the new day": f"t = h * {minutes} + m + {shift}\n"
            f"print(t // {minutes}, t % {minutes})",
            "forgets the hours": f"print(h, (m + {shift % minutes}) % {minutes})",
        },
    )


def _open_parameters(rng: Random) -> Parameters:
    first, last = rng.sample(range(1, 23), 2)
    return {"first": first, "last": last, "closed": rng.random() < 0.5}


def _open(parameters: Parameters, rng: Random) -> Spec:
    first, last, closed = parameters["first"], parameters["last"], parameters["closed"]
    schema: Schema = (line(Int("h", 0, 23)),)
    yes, no = rng.choice((*_WORDS, ("open", "closed"), ("Open", "Closed")))
    end = last + 1 if closed else last
    night = first > last
    inside = f"{first} <= h or h < {end}" if night else f"{first} <= h < {end}"
    inside = f"h >= {first} or h <= {last}" if night and closed else inside
    edge = "still open" if closed else "already closed"
    over = ", passing midnight" if night else ""
    until = f"It is {edge} at exactly {last} o'clock."
    wrong_end = f"{first} <= h or h < {last}" if night else f"{first} <= h < {last}"
    if not closed:
        wrong_end = wrong_end.replace(f"h < {last}", f"h <= {last}")
    loop = (
        f"t = {first}\nok = False\nwhile t != {end % 24}:\n    if t == h:\n        ok = True\n"
        f'    t = (t + 1) % 24\nif ok:\n    print("{yes}")\nelse:\n    print("{no}")'
    )
    return short_spec(
        rng,
        schema,
        titles=("Opening Hours", "Open or Closed", "The Shop in @P"),
        stories=(
            f"A shop in @P is open from {first} o'clock to {last} o'clock{over}. {until} Is it "
            f"open at exactly h o'clock?",
            f"The library opens at {first}:00 and closes at {last}:00"
            f"{' of the next day' if night else ''}. {until} @A comes at h:00. Can @A enter?",
            f"@A sells @T in @P every day, starting at hour {first} and ending at hour {last}"
            f"{' of the following day' if night else ''}. The stand is {edge} at hour {last} "
            "itself. Determine whether it is open at hour h.",
            f"The gate of @P is opened at {first} o'clock and closed at {last} o'clock{over}, on "
            f"every day. At exactly {last} o'clock the gate is {edge}. It is h o'clock now. Is "
            "the gate open?",
            f"You are given an hour h of the day. On a clock with 24 hours, check if h is in the "
            f"time from {first} (inclusive) to {last} "
            f"({'inclusive' if closed else 'exclusive'}){over}. In this time the museum is open.",
        ),
        output=(
            f"Print `{yes}` if it is open, and `{no}` otherwise.",
            f"If it is open, print `{yes}`; otherwise, print `{no}`.",
        ),
        python=(
            f'print("{yes}" if {inside} else "{no}")',
            f'if {inside}:\n    print("{yes}")\nelse:\n    print("{no}")',
            loop,
        )[: 3 if end % 24 != first else 2],
        only_python=(f'print(["{no}", "{yes}"][{inside}])',),
        wrong={
            "wrong at the end": f'print("{yes}" if {wrong_end} else "{no}")',
            "wrong at the start": f'print("{yes}" if '
            f'{inside.replace(f"{first} <= h", f"{first} < h").replace(">=", ">")} else "{no}")',
        },
    )


def _overlap_parameters(rng: Random) -> Parameters:
    start = rng.randint(1, 15)
    return {
        "start": start,
        "end": start + rng.randint(3, 20),
        "ask": rng.choice(("length", "meet", "alone", "union")),
    }


def _overlap_bodies(ask: str, start: int, end: int) -> tuple[str, str, str]:
    common = f"max(0, min(y, {end}) - max(x, {start}))"
    loops = {
        "length": f"x <= i < y and {start} <= i < {end}",
        "meet": f"x <= i < y and {start} <= i < {end}",
        "alone": f"x <= i < y and (i < {start} or i >= {end})",
        "union": f"x <= i < y or {start} <= i < {end}",
    }
    value = {
        "length": common,
        "meet": common,
        "alone": f"y - x - {common}",
        "union": f"y - x + {end - start} - {common}",
    }[ask]
    loop = f"ans = 0\nfor i in range(200):\n    if {loops[ask]}:\n        ans += 1\nprint(ans)"
    simple = value.replace("max(0, ", "(") if ask != "meet" else value
    return value, loop, simple


def _overlap(parameters: Parameters, rng: Random) -> Spec:
    start, end, ask = parameters["start"], parameters["end"], parameters["ask"]
    schema: Schema = (line(Int("x", 0, 99), Int("y", 1, 100)),)
    asked = _OVERLAP[ask]
    value, loop, simple = _overlap_bodies(ask, start, end)
    yes, no = rng.choice(_WORDS)
    python: tuple[str, ...] = (f"print({value})", loop)
    output: tuple[str, str] = ("Print the number of minutes.", "Print the answer.")
    wrong = {"no overlap": f"print({simple})", "off by one": f"print({value} + 1)"}
    sets = f"len(set(range(x, y)) {{}} set(range({start}, {end})))"
    only = f"print({sets.format({'length': '&', 'alone': '-', 'union': '|'}.get(ask, '&'))})"
    if ask == "meet":
        test = f"x < {end} and y > {start}"
        python = tuple(
            f'if {t}:\n    print("{yes}")\nelse:\n    print("{no}")'
            for t in (test, f"max(x, {start}) < min(y, {end})")
        )
        output = (
            f"Print `{yes}` if there is such a time, and `{no}` otherwise.",
            f"If there is, print `{yes}`; if not, print `{no}`.",
        )
        wrong = {
            "touching": f'print("{yes}" if x <= {end} and y >= {start} else "{no}")',
            "one side": f'print("{yes}" if x < {end} else "{no}")',
        }
        only = f'print("{yes}" if {test} else "{no}")'
    return short_spec(
        rng,
        schema,
        titles=("Two Visits", "Overlap", "Together in @P"),
        stories=(
            f"@A is in @P from minute {start} to minute {end}, and @B from minute x to minute y. "
            f"Find {asked}.",
            f"@A arrived at the pool {start} minutes after it opened and left {end} minutes after "
            f"it opened. For @B these times were x and y minutes. Determine {asked}.",
            f"Time is counted in minutes. @A stays in the library of @P from time {start} until "
            f"time {end}; @B comes at time x and goes at time y. Print {asked}.",
            f"You are given integers x and y. @B uses a room from x to y minutes past noon, and "
            f"@A uses the same room from {start} to {end} minutes past noon. Find {asked}.",
            f"A party began at time 0. @A was there between minutes {start} and {end}, and @B "
            f"was there between minutes x and y. Tell {asked}.",
        ),
        output=output,
        python=python,
        only_python=(only,),
        wrong=wrong,
        valid=lambda values: values["x"] < values["y"],
        constraints=("x < y",),
    )


FAMILIES = (
    Family("short_life_later", ("math", "implementation"), 900, _later_parameters, _later),
    Family("short_life_open", ("implementation",), 800, _open_parameters, _open),
    Family("short_life_overlap", ("math", "implementation"), 900, _overlap_parameters, _overlap),
)

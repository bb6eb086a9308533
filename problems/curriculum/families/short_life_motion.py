"""Short problems about motion: arrivals, rests, snails."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Schema, line
from problems.curriculum._short import short_spec

_WORDS = (("Yes", "No"), ("YES", "NO"), ("yes", "no"))


def _race_parameters(rng: Random) -> Parameters:
    return {
        "speeds": rng.sample(range(2, 15), 2),
        "start": rng.randint(1, 30),
        "words": rng.sample(("Hare", "Fox", "Tortoise", "Bus", "Train", "Boat", "Horse"), 2),
        "tie": rng.choice(("Draw", "Tie", "Both", "Same")),
    }


def _race(parameters: Parameters, rng: Random) -> Spec:
    (u, v), start = parameters["speeds"], parameters["start"]
    (first, second), tie = parameters["words"], parameters["tie"]
    schema: Schema = (line(Int("x", 1, rng.choice((200, 1000)))),)
    form = 'if {} {} {}:\n    print("{}")\nelif {} {} {}:\n    print("{}")\nelse:\n    print("{}")'
    a, b = first.lower(), second.lower()
    rule = f"The {a} needs {u} minutes per kilometer, and the {b} needs {v} minutes per kilometer."
    one, two = f"x * {u} + {start}", f"x * {v}"
    late = f"the {a} starts {start} minutes after the {b}"
    return short_spec(
        rng,
        schema,
        titles=("Race", f"{first} and {second}", "Who Is First?"),
        stories=(
            f"{rule} They go the same way of x kilometers, but {late}. Which one arrives first?",
            f"A {a} and a {b} go to @P, x kilometers away. {rule} Since {late}, it is not clear "
            "which one is there earlier. Find out.",
            f"You are given a distance of x kilometers. Per kilometer, a {b} takes {v} minutes "
            f"and a {a} takes {u} minutes, and {late}. Decide which one gets there first.",
            f"@A bets on the {a}, and @B on the {b}. {rule} The race is x kilometers long, and "
            f"{late}. Who or what wins?",
            f"At minute 0 a {b} sets off, at {v} minutes for every kilometer. At minute {start} a "
            f"{a} follows, at {u} minutes for every kilometer. Which one is first at kilometer x?",
        ),
        output=(
            f"Print `{first}` or `{second}`, or `{tie}` if they arrive at the same time.",
            f"If the {a} is first, print `{first}`. If the {b} is first, print `{second}`. If "
            f"they arrive together, print `{tie}`.",
        ),
        python=(
            form.format(one, "<", two, first, one, ">", two, second, tie),
            f"a = {one}\nb = {two}\n"
            + form.format("a", "==", "b", tie, "a", "<", "b", first, second),
            f'ans = "{tie}"\nif {one} < {two}:\n    ans = "{first}"\n'
            f'if {one} > {two}:\n    ans = "{second}"\nprint(ans)',
        ),
        only_python=(
            f"a, b = {one}, {two}\n"
            f'print("{first}" if a < b else "{second}" if a > b else "{tie}")',
        ),
        wrong={
            "forgets the start": f'print("{first if u < v else second}")',
            "wrong start": form.format(
                f"x * {u}", "<", f"x * {v} + {start}", first,
                f"x * {u}", ">", f"x * {v} + {start}", second, tie,
            ),
        },
    )  # fmt: skip


def _reach_parameters(rng: Random) -> Parameters:
    return {
        "speed": rng.randint(2, 30) * rng.choice((1, 1, 5)),
        "time": rng.randint(3, 20),
        "strict": rng.random() < 0.5,
        "input": rng.choice(("distance", "time", "speed")),
    }


def _reach(parameters: Parameters, rng: Random) -> Spec:
    speed, time, strict = parameters["speed"], parameters["time"], parameters["strict"]
    far = speed * time + parameters["speed"] % 3
    kind = parameters["input"]
    schema: Schema = (line(Int("x", 1, {"distance": 1000, "time": 100, "speed": 100}[kind])),)
    d, t, v = far, time, speed
    distance, minutes, pace = str(d), str(t), str(v)
    if kind == "distance":
        distance, left, right = "x", "x", str(v * t)
    elif kind == "time":
        minutes, left, right = "x", str(d), f"{v} * x"
    else:
        pace, left, right = "x", str(d), f"x * {t}"
    sign = "<" if strict else "<="
    yes, no = rng.choice((*_WORDS, ("In time", "Late"), ("on time", "late")))
    edge = "is too late" if strict else "is still in time"
    at = f"To arrive exactly {minutes} minutes from now {edge}."
    form = f'if {{}} {{}} {{}}:\n    print("{yes}")\nelse:\n    print("{no}")'
    return short_spec(
        rng,
        schema,
        titles=("In Time?", "Hurry", "The Way to @P"),
        stories=(
            f"@A runs {pace} meters per minute and is {distance} meters away from @P, where a show "
            f"starts {minutes} minutes from now. {at} Is @A in time?",
            f"A bus leaves in {minutes} minutes. The stop is {distance} meters away, and @A walks "
            f"at {pace} meters per minute. {at} Can @A catch the bus?",
            f"The distance to school is {distance} meters and @A's speed is {pace} meters per "
            f"minute. School begins in {minutes} minutes. {at} Does @A arrive in time?",
            f"You are given an integer x. @B starts now and moves {pace} meters each minute. The "
            f"goal is {distance} meters away and closes in {minutes} minutes. {at} Is @B in time?",
            f"In {minutes} minutes the gate will close, and it is {distance} meters to the gate. "
            f"@A moves at a speed of {pace} meters per minute. {at} Decide if @A is in time.",
        ),
        output=(
            f"Print `{yes}` if the answer is yes, and `{no}` otherwise.",
            f"If so, print `{yes}`; if not, print `{no}`.",
        ),
        python=(
            form.format(left, sign, right),
            f'print("{yes}" if {left} {sign} {right} else "{no}")',
            f'if {left} {">=" if strict else ">"} {right}:\n    print("{no}")\n'
            f'else:\n    print("{yes}")',
        ),
        only_python=(f'print(["{no}", "{yes}"][{left} {sign} {right}])',),
        wrong={"too far": form.format(left, ">", right)},
        adjust=balanced(schema, f"{left} {sign} {right}"),
    )


def _rest_parameters(rng: Random) -> Parameters:
    return {
        "pace": rng.randint(2, 20),
        "every": rng.randint(2, 9),
        "rest": rng.randint(1, 30),
        "last": rng.random() < 0.5,
    }


def _rest(parameters: Parameters, rng: Random) -> Spec:
    pace, every, rest = parameters["pace"], parameters["every"], parameters["rest"]
    last = parameters["last"]
    schema: Schema = (line(Int("n", 1, rng.choice((100, 1000)))),)
    rests = f"n // {every}" if last else f"(n - 1) // {every}"
    other = f"(n - 1) // {every}" if last else f"n // {every}"
    end = (
        "If a rest falls on the end of the way, it counts, too."
        if last
        else "There is no rest at the end of the way."
    )
    test = f"i % {every} == 0" if last else f"i % {every} == 0 and i < n"
    return short_spec(
        rng,
        schema,
        titles=("A Long Walk", "Rests", "Hiking in @P"),
        stories=(
            f"@A walks n kilometers, {pace} minutes for each. After every {every} kilometers, @A "
            f"rests for {rest} minutes. {end} How long does it take?",
            f"A hike has n kilometers. One kilometer takes {pace} minutes, and whenever another "
            f"{every} kilometers are done there is a break of {rest} minutes. {end} Find the total "
            "time.",
            f"You are given an integer n. A robot cleans n windows, needing {pace} minutes per "
            f"window. After each group of {every} windows it pauses for {rest} minutes. "
            f"{end.replace('way', 'work')} Print the minutes from start to end.",
            f"@B copies n pages. Each page takes {pace} minutes, and after pages {every}, "
            f"{2 * every}, {3 * every} and so on, @B stops for {rest} minutes. "
            f"{end.replace('way', 'work')} After how many minutes is everything over?",
            f"The road to @P is n kilometers long. @A drives it in {pace} minutes per kilometer, "
            f"with a stop of {rest} minutes after each {every} kilometers. {end} Compute the "
            "duration.",
        ),
        output=("Print the number of minutes.", "Print the time in minutes."),
        python=(
            f"print(n * {pace} + {rests} * {rest})",
            f"ans = 0\nfor i in range(1, n + 1):\n    ans += {pace}\n    if {test}:\n"
            f"        ans += {rest}\nprint(ans)",
        ),
        only_python=(
            f"print(n * {pace} + {rest} * len(range({every}, n{' + 1' if last else ''}, {every})))",
        ),
        wrong={
            "wrong at the end": f"print(n * {pace} + {other} * {rest})",
            "no rests": f"print(n * {pace})",
        },
    )


def _snail_parameters(rng: Random) -> Parameters:
    up = rng.randint(3, 20)
    return {
        "up": up,
        "down": rng.randint(1, up - 1),
        "start": rng.choice((0, 0, rng.randint(1, 9))),
    }


def _snail(parameters: Parameters, rng: Random) -> Spec:
    up, down, start = parameters["up"], parameters["down"], parameters["start"]
    schema: Schema = (line(Int("x", start + 1, rng.choice((500, 1000)))),)
    net = up - down
    place = f"at height {start}" if start else "on the ground"
    days = f"days = 1\nh = {start} + {up}\nwhile h < x:\n    h += {net}\n    days += 1\nprint(days)"
    formula = f"(x - {up + start} + {net - 1}) // {net} + 1".replace(" + 0)", ")")
    return short_spec(
        rng,
        schema,
        titles=("Snail", "Climbing", "Up the Wall"),
        stories=(
            f"A snail sits {place} at a wall. Each day it climbs {up} centimeters, and each night "
            f"it slips down {down}. On which day does it first reach a height of x centimeters?",
            f"@A climbs a rope, starting {place}. In every minute @A goes up {up} and then slides "
            f"down {down} at the end of the minute. In which minute is height x reached first?",
            f"A plant of height {start} grows {up} by day and shrinks {down} by night. What is the "
            "first day on which its height is x or more, if a day comes first?",
            f"A tank holds {start} liters. By day, {up} liters are filled in, and by night, {down} "
            "liters leak out. Starting with day 1, on which day are there first at least x liters?",
            f"You are given an integer x. A number starts at {start}. In each round it is first "
            f"increased by {up} and then decreased by {down}. Find the round in which it first is "
            "x or more, even if only in between.",
        ),
        output=("Print the number, counted from 1.", "Print the answer, where the first is 1."),
        python=(
            days,
            f"h = {start}\nans = 0\nwhile True:\n    ans += 1\n    h += {up}\n    if h >= x:\n"
            f"        break\n    h -= {down}\nprint(ans)",
            f"if x <= {up + start}:\n    print(1)\nelse:\n    print({formula})",
        ),
        only_python=(f"print(max(0, -(-(x - {up + start}) // {net})) + 1)",),
        wrong={
            "net steps only": f"print((x - {start} + {net} - 1) // {net})",
            "wrong at the top": days.replace("h < x", "h <= x"),
        },
    )


FAMILIES = (
    Family("short_life_race", ("math", "implementation"), 800, _race_parameters, _race),
    Family("short_life_reach", ("math", "implementation"), 800, _reach_parameters, _reach),
    Family("short_life_rest", ("math",), 900, _rest_parameters, _rest),
    Family("short_life_snail", ("math", "simulation"), 1000, _snail_parameters, _snail),
)

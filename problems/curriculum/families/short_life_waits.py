"""Short problems about waiting and units: time units, trains, elevators, posts."""

from __future__ import annotations

from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_numbers import balanced
from problems.curriculum._schema import Int, Schema, Values, line
from problems.curriculum._short import short_spec

_POSTS = {
    "both": ("at both ends, too", "n // {k} + 1", 1),
    "none": ("but not at the two ends", "n // {k} - 1", 1),
    "start": ("at the start, too, but not at the end", "n // {k}", 1),
    "sides": ("on both sides of the road, at both ends, too", "(n // {k} + 1) * 2", 2),
}


def _unit_parameters(rng: Random) -> Parameters:
    return {
        "big": rng.randint(2, 12),
        "small": rng.randint(3, 60),
        "names": rng.sample(("zigs", "zags", "tocks", "ticks", "beats", "turns", "rounds"), 3),
    }


def _unit(parameters: Parameters, rng: Random) -> Spec:
    big, small = parameters["big"], parameters["small"]
    large, middle, least = parameters["names"]
    schema: Schema = (line(Int("n", 0, rng.choice((10**4, 10**5)))),)
    whole = big * small
    rule = f"One {large[:-1]} is {big} {middle}, and one {middle[:-1]} is {small} {least}."
    fewest = f"fewer than {big} {middle} and fewer than {small} {least}"
    return short_spec(
        rng,
        schema,
        titles=("Units of Time", "The Calendar of @P", f"{large.capitalize()}"),
        stories=(
            f"In @P, time is measured in {large}, {middle} and {least}. {rule} Write n {least} as "
            f"{large}, {middle} and {least}, with {fewest}.",
            f"{rule} A film lasts n {least}. How long is it in whole {large}, then whole {middle}, "
            f"and the remaining {least}?",
            f"@A measured n {least}. {rule} Convert this so that there are {fewest}.",
            f"You are given an integer n, a time in {least}. {rule} Split it into {large}, "
            f"{middle} and {least}, taking as many {large} as possible, then as many {middle} as "
            "possible.",
            f"@A's strange watch counts {least}. After {small} of them a new {middle[:-1]} begins, "
            f"and after {big} {middle} a new {large[:-1]}. The watch started at zero. How many "
            f"full {large}, {middle} and {least} does it show after n {least}?",
        ),
        output=(
            f"Print the numbers of {large}, {middle} and {least}, in this order.",
            f"Print three integers: the {large}, the {middle} and the {least}.",
        ),
        python=(
            f"print(n // {whole}, n // {small} % {big}, n % {small})",
            f"a = n // {whole}\nn -= a * {whole}\nb = n // {small}\nn -= b * {small}\n"
            "print(a, b, n)",
            f"a = 0\nb = 0\nwhile n >= {whole}:\n    n -= {whole}\n    a += 1\n"
            f"while n >= {small}:\n    n -= {small}\n    b += 1\nprint(a, b, n)",
        ),
        only_python=(f"m, s = divmod(n, {small})\nprint(*divmod(m, {big}), s)",),
        wrong={
            "keeps all middle units": f"print(n // {whole}, n // {small}, n % {small})",
            "takes the wrong rest": f"print(n // {whole}, n % {whole} // {small}, n % {whole})",
        },
        adjust=balanced(schema, f"n >= {whole}"),
    )


def _train_parameters(rng: Random) -> Parameters:
    return {"k": rng.randint(3, 30), "s": rng.randint(1, 40), "late": rng.random() < 0.5}


def _train(parameters: Parameters, rng: Random) -> Spec:
    k, s, late = parameters["k"], parameters["s"], parameters["late"]
    schema: Schema = (line(Int("x", 0, rng.choice((200, 1000)))),)
    wait = f"{k} - (x - {s}) % {k}" if late else f"({k} - (x - {s}) % {k}) % {k}"
    catch = (
        "A train that leaves at that very minute can no longer be caught."
        if late
        else "A train that leaves at that very minute can be caught."
    )
    test = f"t <= x:\n    t += {k}" if late else f"t < x:\n    t += {k}"
    return short_spec(
        rng,
        schema,
        titles=("Next Train", "Waiting", "The Station of @P"),
        stories=(
            f"Trains leave @P at minute {s} and then every {k} minutes. @A comes to the station "
            f"at minute x. {catch} How many minutes does @A wait?",
            f"The first train of the day leaves at time {s}, and after it, one train leaves every "
            f"{k} minutes. {catch} Find the waiting time of somebody who arrives at time x.",
            f"You are given an integer x. Trains start at times {s}, {s + k}, {s + 2 * k} and so "
            f"on. @A arrives at time x and takes the first train possible. {catch} Print the "
            "minutes of waiting.",
            f"A train of @P departs {s} minutes after 6 o'clock, and from then on there is one "
            f"each {k} minutes. @B reaches the platform x minutes after 6 o'clock. {catch} For "
            "how many minutes must @B wait for the next train?",
            f"Every {k} minutes a train leaves, the first one at minute {s}. {catch} How long is "
            "the time from minute x until the next train that can be caught?",
        ),
        output=("Print the number of minutes.", "Print the waiting time in minutes."),
        python=(
            f"t = {s}\nwhile {test}\nprint(t - x)",
            f"if x < {s}:\n    print({s} - x)\nelse:\n    print({wait})",
        ),
        only_python=(
            f"print(({s} - x{' - 1' if late else ''}) % {k}{' + 1' if late else ''} "
            f"if x >= {s} else {s} - x)",
        ),
        wrong={
            "trains at all times": f"t = {s % k}\nwhile {test}\nprint(t - x)",
            "wrong at the minute": f"t = {s}\nwhile t {'<' if late else '<='} x:\n"
            f"    t += {k}\nprint(t - x)",
        },
        adjust=balanced(schema, f"x >= {s} and x % {k} == {s % k}", share=0.25),
    )


_LIFT_WALK = "ans = {d}\nwhile f != {t}:\n    if f < {t}:\n        f += 1\n        ans += {u}\n"


def _lift_parameters(rng: Random) -> Parameters:
    return {
        "home": rng.randint(2, 12),
        "up": rng.randint(2, 9),
        "down": rng.randint(1, 8),
        "door": rng.randint(3, 20),
    }


def _lift(parameters: Parameters, rng: Random) -> Spec:
    home, up, door = parameters["home"], parameters["up"], parameters["door"]
    down = parameters["down"]
    schema: Schema = (line(Int("x", 1, rng.choice((20, 50)))),)
    rule = f"It takes {up} seconds to go up by one floor and {down} seconds to go down by one."
    walk = _LIFT_WALK.format(d=door, t="x", u=up).replace("ans", f"f = {home}\nans", 1)
    side = f"(x - {home}) * {up} if x > {home} else ({home} - x) * {down}"
    return short_spec(
        rng,
        schema,
        titles=("Elevator", "Floors", "The Tower of @P"),
        stories=(
            f"The elevator is on floor {home}. {rule} Opening the door takes {door} seconds more. "
            "@A calls it to floor x. After how many seconds is the door open?",
            f"@A takes an elevator from floor {home} to floor x. {rule} In addition, @A spends "
            f"{door} seconds getting in and out. Find the total time.",
            f"In a tower in @P, an elevator waits at floor {home}. {rule} When it has arrived, the "
            f"door opens within {door} seconds. How long does one on floor x wait until then?",
            f"You are given the number x of a floor. @B's robot uses the stairs from floor {home} "
            f"to floor x. {rule} At the end it needs {door} seconds to park, even if it does not "
            "move. Print the time in total.",
            f"A drone starts at level {home} and flies to level x, spending {up} seconds for each "
            f"level upwards, {down} seconds for each level downwards, and {door} seconds for the "
            "landing. Compute the time.",
        ),
        output=("Print the number of seconds.", "Print the time in seconds."),
        python=(
            f"if x > {home}:\n    print((x - {home}) * {up} + {door})\n"
            f"else:\n    print(({home} - x) * {down} + {door})",
            f"print(max(x - {home}, 0) * {up} + max({home} - x, 0) * {down} + {door})",
            f"{walk}    else:\n        f -= 1\n        ans += {down}\nprint(ans)",
        ),
        only_python=(
            f"print({door} + ({side}))",
            f"d = x - {home}\nprint({door} + (d * {up} if d > 0 else -d * {down}))",
        ),
        wrong={
            "one speed": f"print(abs(x - {home}) * {up} + {door + (up == down)})",
            "swapped": f"print(max(x - {home}, 0) * {down} + max({home} - x, 0) * "
            f"{up + (up == down)} + {door})",
        },
        adjust=balanced(schema, f"x > {home}"),
    )


def _post_parameters(rng: Random) -> Parameters:
    return {
        "k": rng.randint(2, 60),
        "kind": rng.choice(sorted(_POSTS)),
        "price": rng.choice((0, rng.randint(2, 90))),
    }


def _post(parameters: Parameters, rng: Random) -> Spec:
    k, price = parameters["k"], parameters["price"]
    words, value, sides = _POSTS[parameters["kind"]]
    value = value.format(k=k)
    schema: Schema = (line(Int("n", k, k * 100)),)
    ask = f"the total cost, at {price} yen per piece" if price else "the number of them"
    cost = f"({value}) * {price}" if price else value
    low = 0 if parameters["kind"] != "none" else k
    high = "n + 1" if parameters["kind"] in ("both", "sides") else "n"
    add = sides * (price or 1)
    bad = f"n // {k} * {add}" if parameters["kind"] != "start" else f"(n // {k} + 1) * {add}"

    def adjust(source: Random, size: str, values: Values) -> Values:
        return {**values, "n": k * source.randint(1, 12 if size == "small" else 100)}

    return short_spec(
        rng,
        schema,
        titles=("Posts", "Trees Along the Road", "Lamps"),
        stories=(
            f"Along a straight road of n meters, trees are planted every {k} meters, {words}. "
            f"Find {ask}.",
            f"A straight road in @P is n meters long. @A puts up lamps with a distance of {k} "
            f"meters between neighbors, {words}. Compute {ask}.",
            f"You are given the length n of a straight road. Posts are set along it, "
            f"{k} apart, {words}. Print {ask}.",
            f"A straight road is divided into parts of {k} meters, n meters in total. Where parts "
            f"meet, a flag is put up, and moreover {words.replace(', too', '').replace('but ', '')}"
            f"{' (so both sides get the same flags)' if sides == 2 else ''}. Determine {ask}.",
            f"@B walks n meters along a straight road, and sees mileposts each {k} meters, "
            f"{words}. What is {ask}?",
        ),
        python=(
            f"print({cost})",
            f"ans = 0\nfor i in range({low}, {high}, {k}):\n    ans += {add}\nprint(ans)",
        ),
        only_python=(f"print(len(range({low}, {high}, {k})) * {add})",),
        wrong={"wrong at the ends": f"print({bad})"},
        adjust=adjust,
        valid=lambda values: values["n"] % k == 0,
        constraints=(f"n is a multiple of {k}",),
    )


FAMILIES = (
    Family("short_life_units", ("math", "implementation"), 900, _unit_parameters, _unit),
    Family("short_life_train", ("math", "implementation"), 900, _train_parameters, _train),
    Family("short_life_lift", ("math", "implementation"), 800, _lift_parameters, _lift),
    Family("short_life_post", ("math",), 800, _post_parameters, _post),
)

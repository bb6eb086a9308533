"""Short games of two: the closest guess, and a pile of stones."""

from __future__ import annotations

import json
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, Schema, Values, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_play_duels import RESULTS, told_results
from problems.curriculum.families.short_play_tables import branches, listed


def _guess_parameters(rng: Random) -> Parameters:
    return {
        "secret": rng.randint(12, 990),
        "over": rng.choice(("counts", "counts", "loses")),
        "tie": rng.choice(("draw", "larger", "smaller")),
        "results": list(rng.choice(RESULTS)),
    }


def _guess(parameters: Parameters, rng: Random) -> Spec:
    k, tie_rule = parameters["secret"], parameters["tie"]
    one, two, tie = map(json.dumps, parameters["results"])
    lost = parameters["over"] == "loses"
    rule = {
        "draw": "If they are equally close, it is a draw.",
        "larger": "If they are equally close but different, the larger number wins.",
        "smaller": "If they are equally close but different, the smaller number wins.",
    }[tie_rule]
    equal = "" if tie_rule == "draw" else " Equal numbers are a draw."
    above = f" A number above {k} counts as having the distance {k * 3}." if lost else ""
    calc = f"x = abs(a - {k})\ny = abs(b - {k})\n"
    wrong = k if lost else k - 1 if tie_rule == "larger" else k + 1
    near = f"x = abs(a - {wrong})\ny = abs(b - {wrong})\n"
    if lost:
        calc += f"if a > {k}:\n    x = {k * 3}\nif b > {k}:\n    y = {k * 3}\n"
    sign = {"larger": ">", "smaller": "<"}.get(tie_rule, "")
    extra = f" or (x == y and a {sign} b)" if sign else ""
    back = f" or (x == y and b {sign} a)" if sign else ""
    schema: Schema = (line(Int("a", 1, 2 * k), Int("b", 1, 2 * k)),)
    tests = [(f"x < y{extra}", f"print({one})"), (f"x > y{back}", f"print({two})")]
    plain = [("x < y", f"print({one})"), ("x > y", f"print({two})")]

    def adjust(rng: Random, size: str, values: Values) -> Values:
        del size
        a, step = values["a"], rng.choice((-1, 0, 1))
        if rng.random() < 0.5:
            a = min(2 * k, max(1, k + rng.randint(-9, 9)))
        b = 2 * k - a + step if rng.random() < 0.5 else a + step
        return {"a": a, "b": b} if 1 <= b <= 2 * k else values

    final = [
        ("x < y", f"ans = {one}"), ("y < x", f"ans = {two}"),
        *([(f"a {sign} b", f"ans = {one}"), (f"b {sign} a", f"ans = {two}")] if sign else []),
    ]  # fmt: skip
    return short_spec(
        rng,
        schema,
        titles=("Close Guesses", "How Many @T?", "Guess the Number"),
        stories=(
            f"Two players guess a number. The first player says a and the second player says b. "
            f"The player who is closer to {k} wins.{above} {rule}{equal}",
            f"There are {k} @T in a box. @A (the first player) guesses a and @B (the second "
            f"player) guesses b. The one whose number has the smaller absolute difference from "
            f"{k} wins.{above} {rule}{equal}",
            f"You are given the numbers a and b of the first and the second player. Compare "
            f"the distances of a and b from {k}; the smaller distance wins.{above} {rule}{equal}",
            f"The target is at the position {k} of a line in @P. Two players throw a stone: it "
            f"lands at a for the first player and at b for the second one. The stone that is "
            f"nearer to the target wins.{above} {rule}{equal}",
            f"@A thinks of the number {k}. The guess of the first player is a, that of the second "
            f"player is b, and the guess with the smaller difference wins.{above} {rule}{equal}",
        ),
        output=told_results(parameters["results"], rng),
        python=(
            f"{calc}{branches(tests, f'print({tie})')}",
            f"{calc}{branches(final, f'ans = {tie}')}print(ans)",
        ),
        only_python=(
            f"def key(v):\n    return ({f'{k * 3} if v > {k} else ' if lost else ''}"
            f"abs(v - {k}){', -v' if sign == '>' else ', v' if sign else ''},)\n"
            f"print({one} if key(a) < key(b) else {two} if key(b) < key(a) else {tie})",
        ),
        wrong={
            "no absolute value": f"x = {k} - a\ny = {k} - b\n{branches(tests, f'print({tie})')}",
            "wrong distance": f"{near}{branches(tests, f'print({tie})')}",
            **(
                {"ignores the tie rule": f"{calc}{branches(plain, f'print({tie})')}"}
                if sign
                else {}
            ),
        },
        adjust=adjust,
    )


def _stones_parameters(rng: Random) -> Parameters:
    return {
        "k": rng.randint(2, 12),
        "last": rng.choice(("wins", "loses")),
        "results": rng.choice((["First", "Second"], ["Alice", "Bob"], ["yes", "no"], ["W", "L"])),
    }


def _stones(parameters: Parameters, rng: Random) -> Spec:
    k, one, two = parameters["k"], *map(json.dumps, parameters["results"])
    last = parameters["last"]
    m = k + 1
    index = f"n % {m}" if last == "wins" else f"(n - 1) % {m}"
    lose = "0" if last == "wins" else "1"
    high = rng.choice((100, 10**9))
    schema: Schema = (line(Int("n", 1, high)),)
    few = f"1, 2, ..., or {k}" if k > 3 else listed([str(i) for i in range(1, m)], "or")
    return short_spec(
        rng,
        schema,
        titles=("Taking Turns", "The Last One", "@A or @B"),
        stories=(
            f"There are n @T. Two players take turns; a turn takes {few} of them. The one who "
            f"takes the last of the @T {last}. Both play optimally. Who wins?",
            f"@A (first) and @B (second) take @T from a pile of n, alternately. At least 1 and at "
            f"most {k} must be taken each time. Whoever takes the last one {last} the game. Find "
            f"the winner when both do their best.",
            f"A heap has n stones. In a move, a player removes between 1 and {k} stones. The "
            f"player who removes the last stone {last}. Determine the winner for optimal play.",
            f"Two players count down from n to 0. They alternately subtract {few} without going "
            f"below 0. The player who reaches 0 {last}. Who wins if both play perfectly?",
            f"On a table in @P lie n coins. Players alternately take up to {k} coins, but at least "
            f"one. To take the last coin means that one {last}. Who can force a win?",
        ),
        output=(
            f'Print "{parameters["results"][0]}" if the player who moves first wins, and '
            f'"{parameters["results"][1]}" otherwise.',
            f"Print {parameters['results'][0]} if the first player wins; print "
            f"{parameters['results'][1]} if the second player wins.",
        ),
        python=(
            f"if {index} == 0:\n    print({two})\nelse:\n    print({one})",
            f"print({one} if n % {m} != {lose} else {two})",
            f"r = n % {m}\nans = {one}\nif r == {lose}:\n    ans = {two}\nprint(ans)",
        ),
        only_python=(f"print([{two}, {one}][{index} > 0])",),
        wrong={
            "wrong period": f"print({one} if n % {k} != {lose} else {two})",
            "wrong last": f"print({one} if n % {m} != {1 - int(lose)} else {two})",
        },
        adjust=lambda rng, size, v: v if rng.random() < 0.5 else {
            "n": min(high, max(1, v["n"] // m * m + int(lose)))},
    )  # fmt: skip


FAMILIES = (
    Family("short_play_guess", ("implementation", "math"), 900, _guess_parameters, _guess),
    Family("short_play_stones", ("games", "math"), 900, _stones_parameters, _stones),
)

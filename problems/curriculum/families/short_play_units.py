"""Short problems with tables: invented units, and steps along a cycle of words."""

from __future__ import annotations

import json
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Int, line
from problems.curriculum._short import short_spec
from problems.curriculum._short_text import draw_word
from problems.curriculum.families.short_play_tables import (
    chosen,
    draw_words,
    listed,
    word_field,
)


def _units_parameters(rng: Random) -> Parameters:
    names: list[str] = []
    while len(set(names)) < 3:
        names = [draw_word(rng, 3, 5) for _ in range(3)]
    return {
        "names": names,
        "a": rng.randint(3, 30),
        "b": rng.randint(3, 30),
        "up": rng.random() < 0.5,
    }


def _units(parameters: Parameters, rng: Random) -> Spec:
    (big, mid, low), a, b = parameters["names"], parameters["a"], parameters["b"]
    all_ = a * b
    facts = rng.choice(
        (
            f"one {big} is {a} {mid}s and one {mid} is {b} {low}s",
            f"{b} {low}s make a {mid}, and {a} {mid}s make a {big}",
        )
    )
    fact = facts[0].upper() + facts[1:]
    if parameters["up"]:
        ask = (
            f"Write n {low}s as x {big}s, y {mid}s and z {low}s with 0 <= y < {a} and 0 <= z < {b}"
        )
        schema, output = (line(Int("n", 0, 10**5)),), ("Print x, y and z on one line.",
            "Print the three integers x, y and z, separated by spaces.")  # fmt: skip
        bodies = (
            f"print(n // {all_}, n // {b} % {a}, n % {b})",
            f"x = n // {all_}\nn -= x * {all_}\ny = n // {b}\nz = n - y * {b}\nprint(x, y, z)",
        )
        ours = f"m, z = divmod(n, {b})\nx, y = divmod(m, {a})\nprint(x, y, z)"
        wrong = f"print(n // {all_}, n // {a} % {b}, n % {a})" if a != b else "print(n, 0, 0)"
        worse = f"print(n // {all_}, n // {b}, n % {b})"
    else:
        ask = f"How many {low}s are x {big}s, y {mid}s and z {low}s together?"
        schema = (line(Int("x", 0, 100), Int("y", 0, 100), Int("z", 0, 100)),)
        output = ("Print the total.", f"Print the number of {low}s.")
        bodies = (f"print((x * {a} + y) * {b} + z)", f"print(x * {all_} + y * {b} + z)")
        ours = f"print(sum(p * q for p, q in zip((x, y, z), ({all_}, {b}, 1))))"
        wrong = f"print(x * {a} + y * {b} + z)"
        worse = f"print((x * {a} + y) * {b})"
    ask = ask if ask.endswith("?") else ask + "."
    return short_spec(
        rng,
        schema,
        titles=("Old Units", f"The {big.capitalize()}", "Coins of @P"),
        stories=(
            f"In @P, {facts}. {ask}",
            f"@A found an old book about units: {facts}. {ask}",
            f"There are three kinds of coins, {big}, {mid} and {low}. {fact}. {ask}",
            f"{fact}. {ask}",
            f"Long ago, people measured with the units {low}, {mid} and {big}, where {facts}. "
            f"@B wants to convert a value. {ask}",
        ),
        output=output,
        python=bodies,
        only_python=(ours,),
        wrong={"wrong factor": wrong, "forgets a remainder": worse},
    )


def _until_parameters(rng: Random) -> Parameters:
    return {"words": draw_words(rng, 4, 8), "zero": rng.random() < 0.5, "back": rng.random() < 0.3}


def _until(parameters: Parameters, rng: Random) -> Spec:
    words, zero, back = parameters["words"], parameters["zero"], parameters["back"]
    m = len(words)
    same = "0" if zero else str(m)
    order = words[::-1] if back else words
    way = "counterclockwise" if back else "clockwise"
    equal = f"If s and t are the same, the answer is {same}."
    index = f"names = {json.dumps(words)}\nx = 0\ny = 0\nfor i in range({m}):\n"
    index += "    if names[i] == s:\n        x = i\n    if names[i] == t:\n        y = i\n"
    diff = "x - y" if back else "y - x"
    full = f"({diff} + {m}) % {m}" if zero else f"({diff} + {m - 1}) % {m} + 1"
    other = "<=" if not zero else "<"
    literal = json.dumps(words)
    find = f"w = {literal}\nx = w.index(s)\ny = w.index(t)\n"
    return short_spec(
        rng,
        (line(word_field("s", words)), line(word_field("t", words))),
        titles=("Around the Table", "Waiting", "From One to the Other"),
        stories=(
            f"A round trip line in @P has the stops {listed(order)}, in this order, and goes from "
            f"{order[-1]} to {order[0]} again. How many stops does one ride from s to t? {equal}",
            f"In @P, each day has one of the names {listed(order)}; they follow each other in this "
            f"order and then start over. Today is s. In how many days is it t? {equal}",
            f"{m} cards are placed in a circle. Clockwise, they show {listed(words)}. @A stands "
            f"at the card s and walks {way} to the card t. Find the number of steps, where one "
            f"step leads to the next card. {equal}",
            f"A switch goes through the states {', '.join([*order, order[0]])} and so on, one "
            f"state further with each press. The state is s. Find how often it must be pressed "
            f"to reach t. {equal}",
            f"The words {listed(order)} form a cycle in this order. Print the number of steps from "
            f"s to t along the cycle. {equal}",
        ),
        output=("Print the number.", "Print the answer as an integer."),
        python=(
            f"{index}print({full})",
            f"{index}d = {diff}\nif d {other} 0:\n    d += {m}\nprint(d)",
        ),
        only_python=(
            f"{find}print({full})",
            f"w = {json.dumps(order)} * 2\ni = w.index(s)\n"
            f"print(w.index(t, i{'' if zero else ' + 1'}) - i)",
        ),
        wrong={
            "other way around": f"{find}print({full.replace(diff, diff[::-1])})",
            "no wrapping": f"{find}print(abs(x - y))",
            "same day": f"{find}print(({diff} + {m}) % {m}{'' if not zero else ' or ' + str(m)})",
        },
        adjust=chosen(s=words, t=words),
        valid=lambda v: v["s"] in words and v["t"] in words,
        constraints=(f"Each of s and t is one of {listed(words)}",),
    )


FAMILIES = (
    Family("short_play_units", ("math",), 800, _units_parameters, _units),
    Family("short_play_until", ("implementation",), 900, _until_parameters, _until),
)

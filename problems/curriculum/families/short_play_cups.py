"""Short simulations: three cups that are exchanged, and a keyboard with a special key."""

from __future__ import annotations

import json
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._schema import Schema, Word, line
from problems.curriculum._short import short_spec
from problems.curriculum.families.short_play_tables import listed


def _cups_parameters(rng: Random) -> Parameters:
    letters = rng.sample("ABCDEFGHKMPQRSTXYZ" if rng.random() < 0.5 else "abcdfghkmpqrstxyz", 3)
    swaps = rng.sample([[1, 2], [2, 3], [1, 3]], 3)
    return {"letters": letters, "swaps": swaps, "start": rng.randint(1, 3)}


def _cups(parameters: Parameters, rng: Random) -> Spec:
    letters, swaps, start = parameters["letters"], parameters["swaps"], parameters["start"]
    facts = [f"{c} exchanges {i} and {j}" for c, (i, j) in zip(letters, swaps, strict=True)]
    cups = [f"{c} exchanges cups {i} and {j}" for c, (i, j) in zip(letters, swaps, strict=True)]
    steps = [
        (
            f'c == "{c}"',
            f"if x == {i}:\n            x = {j}\n        elif x == {j}:\n            x = {i}",
        )
        for c, (i, j) in zip(letters, swaps, strict=True)
    ]
    short = [
        (f'c == "{c}" and x != {6 - i - j}', f"x = {i + j} - x")
        for c, (i, j) in zip(letters, swaps, strict=True)
    ]
    tall = "".join(
        f"    {'elif' if k else 'if'} {t}:\n        {do}\n" for k, (t, do) in enumerate(steps)
    )
    flat = "".join(
        f"    {'elif' if k else 'if'} {t}:\n        {do}\n" for k, (t, do) in enumerate(short)
    )
    array = "".join(
        f'    if c == "{c}":\n        v[{i}], v[{j}] = v[{j}], v[{i}]\n'
        for c, (i, j) in zip(letters, swaps, strict=True)
    )
    table = {
        c: [0, *(i + j - x if x in (i, j) else x for x in (1, 2, 3))]
        for c, (i, j) in zip(letters, swaps, strict=True)
    }
    head = f"x = {start}\nfor c in s:\n"
    schema: Schema = (line(Word("s", 1, rng.choice((50, 100)), alphabet="".join(letters))),)
    return short_spec(
        rng,
        schema,
        titles=("Three Cups", "Where Is the Ball?", "Shuffling in @P"),
        stories=(
            f"Three cups stand in the places 1, 2 and 3, and a ball is under the cup in place "
            f"{start}. For each character of s in order, two cups change places: "
            f"{listed(facts)} (these are places). In which place is the ball at the end?",
            f"@A hides a coin under cup {start} of three cups, numbered by their position from "
            f"left to right. Then @A performs the moves of the string s, from the first to the "
            f"last: {listed(cups)}. Find the final position of the coin.",
            f"You are given a string s of {listed(letters)}. Start with x = {start}. Each "
            f"character may change x: {listed(facts)}; that is, if x is one of the two, it becomes "
            f"the other one. Print x after all characters.",
            f"A room in @P has three chairs in a row, numbered 1, 2 and 3. @B sits on chair "
            f"{start}. On a command, the people on two chairs change seats: {listed(facts)}. The "
            f"commands are the characters of s. On which chair is @B afterwards?",
            f"There are three boxes in positions 1 to 3; the one in position {start} is red. A "
            f"machine reads s and exchanges boxes: {listed(facts)}. Print the position of the red "
            f"box after reading all of s.",
        ),
        output=("Print 1, 2, or 3.", "Print the number of the place."),
        python=(f"{head}{tall}print(x)", f"{head}{flat}print(x)"),
        only_python=(
            f"v = [{', '.join('1' if k == start else '0' for k in range(4))}]\n"
            f"for c in s:\n{array}print(v.index(1))",
            f"d = {json.dumps(table)}\n{head}    x = d[c][x]\nprint(x)",
        ),
        wrong={
            "wrong start": f"x = {start % 3 + 1}\nfor c in s:\n{flat}print(x)",
            "only one way": head + "".join(
                f'    if c == "{c}" and x == {i}:\n        x = {j}\n'
                for c, (i, j) in zip(letters, swaps, strict=True)) + "print(x)",
        },
    )  # fmt: skip


def _typing_parameters(rng: Random) -> Parameters:
    return {
        "key": rng.choice("<#*-_BDXbdx"),
        "kind": rng.choice(("one", "two", "all", "double", "flip")),
        "others": "".join(rng.sample("acefghkmnpr", rng.randint(2, 3))),
    }


def _typing(parameters: Parameters, rng: Random) -> Spec:
    key, others = parameters["key"], parameters["others"]
    told, quick, ours = {
        "one": ("deletes the last letter of the text, if there is one",
                "if len(t) > 0:\n            t = t[:len(t) - 1]", "t = t[:-1]"),
        "two": ("deletes the last two letters of the text (or all, if there are fewer)",
                "if len(t) > 2:\n            t = t[:len(t) - 2]\n        else:\n            "
                't = ""', "t = t[:-2]"),
        "all": ("clears the whole text", 't = ""', 't = ""'),
        "double": ("appends the last letter of the text once more, if there is one",
                   "if len(t) > 0:\n            t += t[len(t) - 1]", "t += t[-1:]"),
        "flip": ("reverses the text written so far", "t = t[::-1]", "t = t[::-1]"),
    }[parameters["kind"]]  # fmt: skip
    head = 't = ""\nfor c in s:\n'
    end = "print(len(t), t)"
    body = f'{head}    if c == "{key}":\n        {quick}\n    else:\n        t += c\n{end}'
    other = f'{head}    if c != "{key}":\n        t += c\n    else:\n        {quick}\n{end}'
    ask = "Print the length of the final text and the text itself."
    return short_spec(
        rng,
        (line(Word("s", 1, rng.choice((20, 50)), alphabet=others + key)),),
        titles=("Keyboard", "@A Types", "A Special Key"),
        stories=(
            f"The keyboard of @A has a special key {key}: it {told}. All other keys append "
            f"their letter at the end of the text. The text is empty, and then the keys in s are "
            f"pressed in this order.",
            f"Start with an empty text and read s from left to right. The character {key} "
            f"{told}; any other character is appended to the text.",
            f"You are given a string s of {listed([*others, key])}. A letter is "
            f"written at the end of a text, which is empty at first. A {key} {told}.",
            f"@B dictates the string s to @A, who writes the letters one after another on a "
            f"sheet. The sign {key} is not written; it {told}.",
            f"A terminal in @P receives the characters of s. It prints them one after another to "
            f"an empty screen, except for {key}, which {told}. The text is what is on the screen.",
        ),
        output=(ask, "Print the number of letters of the resulting text, and the text after it."),
        python=(body, other),
        only_python=(
            f'{head}    if c == "{key}":\n        {ours}\n    else:\n        t += c\n{end}',
        ),
        wrong={
            "skips the key": f'{head}    if c != "{key}":\n        t += c\nprint(len(t), t)',
            "writes the key": body.replace("    else:\n        t += c\np", "    t += c\np"),
        },
    )


FAMILIES = (
    Family("short_play_cups", ("simulation",), 900, _cups_parameters, _cups),
    Family("short_play_typing", ("simulation", "strings"), 900, _typing_parameters, _typing),
)

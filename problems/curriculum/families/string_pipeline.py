"""A few operations on a whole string, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_changes import (
    MOVING,
    PLAIN,
    Change,
    caesar,
    change_of,
    draw_change,
    moving,
)
from problems.curriculum._phrases_strings import codes, rows, sprinkle, text_input, wrong
from problems.curriculum._schema import Int, Values, Word, line


def _pipeline_parameters(rng: Random) -> Parameters:
    count = rng.choice((1, 2, 2, 2, 3))
    found: list[str] = []
    while len(found) < count:
        change = draw_change(rng)
        if change.partition(":")[0] not in [c.partition(":")[0] for c in found]:
            found.append(change)
    return {"changes": found}


def _shortest(changes: list[Change]) -> int:
    """The least length for which every change can be made and something is left."""
    for start in range(1, 100):
        n = start
        for change in changes:
            if n < change.least:
                break
            n = change.length(n)
        else:
            return start
    raise ValueError("no length is enough")


def _in_order(clauses: list[str], rng: Random) -> str:
    """Clauses as one sentence that says their order."""
    if len(clauses) == 1:
        return clauses[0]
    first = rng.choice(("first ", "")) + clauses[0]
    then = rng.choice((", then ", ", and after that "))
    return first + then.join(["", *clauses[1:]])


def _pipeline(parameters: Parameters, rng: Random) -> Spec:
    changes = [change_of(code) for code in parameters["changes"]]
    steps = _in_order([rng.choice(c.words) for c in changes], rng)
    least = _shortest(changes)
    text = text_input(rng, least, (max(20, least), 100, 1000, 5000))
    bodies = [rows(*(c.python[way] for c in changes), "print(s)") for way in (0, 1)]
    cpp = rows(*(c.cpp for c in changes))
    swapped = rows(*(c.python[0] for c in reversed(changes)), "print(s)")
    short = rows(*(c.python[0] for c in changes[:-1]), "print(s)")
    numbered = " Positions are counted from 1." if "position" in steps else ""
    return Spec(
        titles=("String Operations", "Transform", "@A Changes a String", "Encryption"),
        stories=(
            f"Given a string s, {steps}. Print the result.{numbered}",
            f"@A has a string s and wants to {steps}. What string does @A get?{numbered}",
            f"To encrypt a word s, the people of @P {steps}. Encrypt the given word.{numbered}",
            f"You are given a string s of lowercase letters. Your task is to {steps}. Output the "
            f"final string.{numbered}",
            f"@B wrote a string s. @A decided to {steps}. Find the string after that.{numbered}",
        ),
        schema=text.schema,
        output=("Print the resulting string.", "Print the answer.", "Output the final string."),
        python=codes(*bodies),
        cpp=codes(f"{cpp}\ncout << s << endl;", f'{cpp}\ncout << s << "\\n";'),
        wrong=(
            wrong("wrong order", swapped),
            wrong("last step forgotten", short),
        ),
        adjust=sprinkle("abcxyz"),
    )


def _given_parameters(rng: Random) -> Parameters:
    return {
        "change": rng.choice((*MOVING, "caesar")),
        "other": rng.choice((*PLAIN, "", "")),
        "k_first": rng.random() < 0.5,
    }


def _fitting(name: str, high: int) -> Callable[[Random, str, Values], Values]:
    mix = sprinkle("abcxyz")

    def adjust(rng: Random, size: str, values: Values) -> Values:
        values = mix(rng, size, values)
        if name != "caesar":
            values["k"] = rng.randint(1, max(1, min(high, len(values["s"]) - 2)))
        return values

    return adjust


def _given(parameters: Parameters, rng: Random) -> Spec:
    kind, other = parameters["change"], parameters["other"]
    high = rng.choice((20, 50, 100)) if kind != "caesar" else 25
    changes = [change_of(other)] if other else []
    changes.insert(0, caesar("k") if kind == "caesar" else moving(kind, "k"))
    steps = _in_order([rng.choice(c.words) for c in changes], rng)
    k, s = Int("k", 1, high), Word("s", 3, max(high, 30))
    schema = (line(k), line(s)) if parameters["k_first"] else (line(s), line(k))
    bodies = [rows(*(c.python[way] for c in changes), "print(s)") for way in (0, 1)]
    cpp = rows(*(c.cpp for c in changes))
    wrong_k = rows("k = 1", bodies[0])
    grown = rows("k += 1", bodies[0])
    return Spec(
        titles=("Shift", "A String and a Number", "@A's Cipher", "Operation k"),
        stories=(
            f"You are given a string s and an integer k. Take s, {steps}, and print the result.",
            f"@A has a string s and a number k. @A wants to {steps}. What is the result?",
            f"Given a string s and a number k, {steps}. Output the final string.",
            f"In @P words are encrypted with a key k. To encrypt s, you {steps}. Encrypt s.",
            f"@A gave @B a word s and a favourite number k. The task of @B is to {steps}. "
            f"Which string should @B get?",
        ),
        schema=schema,
        output=("Print the resulting string.", "Print the answer."),
        python=codes(*bodies),
        cpp=codes(f"{cpp}\ncout << s << endl;", f'{cpp}\ncout << s << "\\n";'),
        wrong=(wrong("k ignored", wrong_k), wrong("off by one", grown)),
        adjust=_fitting(kind, high),
        valid=(lambda v: v["k"] <= len(v["s"]) - 2) if kind != "caesar" else None,
        constraints=("it is guaranteed that k is at most |s| - 2",) if kind != "caesar" else (),
    )


_TAGS = ("implementation", "strings")
FAMILIES = (
    Family("string_pipeline", _TAGS, 900, _pipeline_parameters, _pipeline),
    Family("string_shift", _TAGS, 900, _given_parameters, _given),
)

"""Words of the families over integer arrays: scenes, questions, conditions and input formats."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._schema import Int, Ints, Line, Schema, Values, line

Adjust = Callable[[Random, str, Values], Values]


@dataclass(frozen=True, slots=True)
class Scene:
    """An opening that introduces n and a_i, and what one a_i is called afterwards."""

    intro: str
    item: str
    items: str
    signed: bool = True


_SCENES = (
    Scene("You are given an array a of n integers.", "element", "elements"),
    Scene("You are given n integers a_1, a_2, ..., a_n.", "integer", "integers"),
    Scene("Given is a sequence a_1, ..., a_n.", "term", "terms"),
    Scene("@A wrote n integers a_1, a_2, ..., a_n on a blackboard.", "number", "numbers"),
    Scene("@A has n @T, and the number a_i is written on the i-th of them.", "number", "numbers"),
    Scene("A list of n whole numbers a_1, ..., a_n is given.", "number", "numbers"),
    Scene("@A found an old array of length n in @P.", "element", "elements"),
    Scene(
        "On n days in a row @A measured the temperature in @P; on day i it was a_i degrees.",
        "temperature",
        "temperatures",
    ),
    Scene(
        "There are n @T in a row in @P. The i-th of them weighs a_i grams.",
        "weight",
        "weights",
        False,
    ),
    Scene("n @T lie on a table, and the i-th of them costs a_i coins.", "price", "prices", False),
    Scene("In a contest in @P, the i-th of n players got a_i points.", "score", "scores", False),
    Scene("There are n towers in @P. Tower i has height a_i.", "height", "heights", False),
)
_DISTRACTORS = (
    "@A loves arrays.",
    "It was a long day for @A.",
    "@B does not believe that it can be done quickly.",
    "@A asked @B for help.",
)
_ALSO_K = (
    "You are also given an integer k.",
    "An integer k is also given.",
    "Let k be an integer.",
)
_ASKS = (
    "Find {}.",
    "Find {}.",
    "Compute {}.",
    "Print {}.",
    "What is {}?",
    "@A wants to know {}.",
    "Your task is to find {}.",
    "Determine {}.",
    "Calculate {}.",
    "Help @A find {}.",
)
_NOT_HOW = ("Compute {}.", "Calculate {}.", "What is {}?")


def ask(rng: Random, what: str) -> str:
    """A sentence that asks for a noun phrase."""
    asks = [text for text in _ASKS if not what.startswith("how") or text not in _NOT_HOW]
    return rng.choice(asks).format(what)


def stories(
    rng: Random, task: Callable[[Scene], str], signed: bool = False, k: bool = False
) -> tuple[str, ...]:
    """One story per scene that fits; ``task`` words the task with the scene's nouns.

    Args:
        rng: consumed for asides.
        task: called once per scene.
        signed: whether elements may be negative, which rules out weights and prices.
        k: whether an integer k is part of the input.
    """
    found: list[str] = []
    for scene in _SCENES:
        if signed and not scene.signed:
            continue
        parts = [scene.intro]
        if k:
            parts.append(rng.choice(_ALSO_K))
        if rng.random() < 0.1:
            parts.append(rng.choice(_DISTRACTORS))
        found.append(" ".join([*parts, task(scene)]))
    return tuple(found)


OUTPUT = ("Print the answer.", "Print one integer.", "Output a single integer: the answer.")


def near(rng: Random, size: str, values: Values) -> Values:
    """Replace the array by numbers close to each other, so that ties and records occur."""
    if size != "max" and rng.random() < 0.7:
        span = rng.choice((2, 5, 10, 20))
        values["a"] = [rng.randint(1, 1 + span) for _ in values["a"]]
    return values


def outputs(what: str) -> tuple[str, ...]:
    """Descriptions of an output that is one integer, the noun phrase ``what``."""
    return (
        "Print the answer.",
        f"Print one integer: {what}.",
        f"Output {what}.",
        "Output a single integer, the answer to the problem.",
    )


def sub(expression: str, **names: str) -> str:
    """Replace whole variable names: ``sub("x > y", x="a[i]", y="b[i]")``."""
    pattern = rf"\b({'|'.join(names)})\b"
    return re.sub(pattern, lambda match: names[match.group()], expression)


def array_schema(
    rng: Random,
    *more: Int,
    least: int = 1,
    most: tuple[int, ...] = (100, 1000, 200_000),
    lo: int = 1,
    hi: tuple[int, ...] = (100, 1000, 10**9),
    wide: bool = False,
) -> Schema:
    """The line ``n`` (and more scalars), then the array ``a``; a ``lo`` of -1 means ``-hi``."""
    high = rng.choice(hi)
    text = rng.choice(("the number of elements", "the length of the array", "", ""))
    first: Line = line(Int("n", least, rng.choice(most), "" if more else text), *more)
    return (first, line(Ints("a", "n", -high if lo < 0 else lo, high, wide=wide)))

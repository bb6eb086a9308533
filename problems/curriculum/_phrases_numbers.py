"""Shared words and programs of the families about numbers: stories, twin programs, draws."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from random import Random
from typing import Any

from problems.curriculum._cpp_expressions import TranslationError
from problems.curriculum._cpp_twin import cpp_twin
from problems.curriculum._family import Code, Wrong
from problems.curriculum._phrases_shared import Programs, twin
from problems.curriculum._schema import Grid, Int, Schema, Values, Word, Words, draw

_LEADS = (
    "It was a quiet day in @P. ",
    "@A loves numbers. ",
    "This is the first task of the contest in @P. ",
    "@A has homework to do. ",
    "@B came up with the following question. ",
    "You are helping @A. ",
)


def told(rng: Random, *stories: str) -> tuple[str, ...]:
    """The stories, some of them with a sentence in front that does not matter."""
    return tuple((rng.choice(_LEADS) if rng.random() < 0.12 else "") + story for story in stories)


def ordinal(k: int | str) -> str:
    """``3rd`` for a number, ``k-th`` for a name."""
    if isinstance(k, str) and not k.isdigit():
        return f"{k}-th"
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(int(k) % 10, "th")
    return f"{k}{'th' if int(k) % 100 in (11, 12, 13) else suffix}"


def upper(text: str) -> str:
    """The text with a capital letter first."""
    return text[:1].upper() + text[1:]


def names_of(schema: Schema) -> list[str]:
    """The variables that hold the input."""
    return [field.name for fields in schema for field in fields]


def types_of(schema: Schema, wide: bool = False) -> dict[str, str]:
    """The variables that hold the input, with their C++ types; of lists, that of an element."""
    number = "long long" if wide else "int"
    texts: dict[type, str] = {Word: "string", Words: "vector<string>", Grid: "vector<string>"}
    return {field.name: texts.get(type(field), number) for fields in schema for field in fields}


def twins(
    schema: Schema,
    rng: Random,
    bodies: Sequence[str],
    python: Sequence[str] = (),
    top: str = "",
    wide: bool = False,
    inline_top: str = "",
) -> Programs:
    """Programs from Python bodies: each of ``bodies`` is translated to C++, ``python`` are not.

    Args:
        schema: whose names are declared.
        rng: consumed for C++ style.
        bodies: statements in the translatable subset, with helper functions ``top``.
        python: further Python bodies, with ``inline_top``.
        top: helper functions that the bodies call.
        wide: 64-bit integers in C++.
        inline_top: imports of the further Python bodies.
    """
    names = types_of(schema, wide)
    cpp = [twin(body, used_helpers(top, body), names, wide, rng) for body in bodies]
    ours = [Code(body, used_helpers(top, body)) for body in bodies]
    return Programs(
        tuple(ours + [Code(body, used_helpers(inline_top, body)) for body in python]), tuple(cpp)
    )


def used_helpers(top: str, body: str) -> str:
    """``top`` where the body calls something of it."""
    defined = [line.split("(")[0][4:] for line in top.splitlines() if line.startswith("def ")]
    imported = [
        name.strip(", ")
        for line in top.splitlines()
        if line.startswith("from ")
        for name in line.split(" import ")[1].split()
    ]
    used = any(f"{name}(" in body for name in defined + imported)
    return top if used or "import math" in top else ""


def wrong_twins(
    schema: Schema,
    rng: Random,
    bodies: Mapping[str, str],
    top: str = "",
    wide: bool = False,
) -> tuple[Wrong, ...]:
    """Wrong programs by kind, each in a random language (mostly Python) that it has."""
    names, found = types_of(schema, wide), []
    for kind, body in bodies.items():
        helpers = used_helpers(top, body)
        wrong = Wrong("python", Code(body, helpers), kind)
        if rng.random() >= 0.6:
            with suppress(TranslationError):
                wrong = Wrong("cpp", twin(body, helpers, names, wide, rng), kind)
        found.append(wrong)
    return tuple(found)


def overflowing(schema: Schema, rng: Random, body: str) -> Wrong:
    """The body with ``int`` where 64 bits are needed."""
    names = names_of(schema)
    reading = f"int {', '.join(names)};\ncin >> {' >> '.join(names)};\n"
    return Wrong("cpp", Code(reading + cpp_twin(body, names, False, rng), reads=True), "overflow")


def evaluated(expression: str, top: str = "") -> Callable[[Values], Any]:
    """A function that computes one of our own expressions from drawn values."""
    scope: dict[str, Any] = {}
    exec(top, scope)
    code = compile(expression, "<expression>", "eval")
    return lambda values: eval(code, {**scope, **values})


def balanced(
    schema: Schema, test: str, top: str = "", share: float = 0.5
) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook: ``test`` holds in about ``share`` of the draws, where small draws can."""
    holds = evaluated(test, top)

    def adjust(rng: Random, size: str, values: Values) -> Values:
        wanted = rng.random() < share
        for _ in range(60):
            if bool(holds(values)) == wanted:
                break
            values = draw(schema, rng, "small" if rng.random() < 0.7 else size)
        return values

    return adjust


def longer_numbers(
    schema: Schema, name: str = "n", digit: int = 0
) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook: small draws of ``name`` often have more digits, and often ``digit``."""
    high = next(f.hi for fields in schema for f in fields if isinstance(f, Int) and f.name == name)

    def adjust(rng: Random, size: str, values: Values) -> Values:
        if size != "small" or rng.random() < 0.3:
            return values
        text = str(rng.randint(1, min(high, 10 ** rng.randint(2, 6)) - 1))
        if digit and rng.random() < 0.6:
            text = "".join(str(digit) if rng.random() < 0.4 else c for c in text)
        return {**values, name: int(text)}

    return adjust

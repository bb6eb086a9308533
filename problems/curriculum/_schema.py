"""Declarative input formats: from one description come drawing, validation, prose and reading code.

A schema is a tuple of lines; a line is a tuple of scalar fields, or one compound field. Values
live in a dict from field name to int, str, list of ints, list of strings or list of tuples.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

Values = dict[str, Any]
LOWER = string.ascii_lowercase


@dataclass(frozen=True, slots=True)
class Int:
    """A scalar integer in ``[lo, hi]``; ``wide`` asks for 64 bits in C++ whatever the bounds."""

    name: str
    lo: int
    hi: int
    text: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Ints:
    """``count`` integers on one line; ``count`` is an earlier Int's name or a number."""

    name: str
    count: str | int
    lo: int
    hi: int
    text: str = ""
    distinct: bool = False
    ascending: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A non-empty word of ``lo`` to ``hi`` letters, or of exactly ``length`` (an Int's name)."""

    name: str
    lo: int
    hi: int
    text: str = ""
    alphabet: str = LOWER
    length: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """``count`` words, one per line."""

    name: str
    count: str | int
    lo: int
    hi: int
    text: str = ""
    alphabet: str = LOWER


@dataclass(frozen=True, slots=True)
class Rows:
    """``count`` lines of integers, one column per name; bounds are per column."""

    name: str
    count: str | int
    columns: tuple[str, ...]
    bounds: tuple[tuple[int, int], ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """``rows`` lines of ``columns`` characters each (earlier Ints' names or numbers)."""

    name: str
    rows: str | int
    columns: str | int
    alphabet: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """``rows`` lines of ``columns`` integers each."""

    name: str
    rows: str | int
    columns: str | int
    lo: int
    hi: int
    text: str = ""


Scalar = Int | Word
Field = Int | Ints | Word | Words | Rows | Grid | Matrix
Line = tuple[Field, ...]
Schema = tuple[Line, ...]


def line(*fields: Field) -> Line:
    """One line of input (or one block, for a field that spans several lines)."""
    return fields


def resolve(count: str | int, values: Mapping[str, Any]) -> int:
    """The number that a count refers to."""
    return count if isinstance(count, int) else int(values[count])


def count_names(schema: Schema) -> set[str]:
    """Names of the Ints that count something else."""
    names: set[str] = set()
    for fields in schema:
        for field in fields:
            for attribute in ("count", "rows", "columns", "length"):
                value = getattr(field, attribute, "")
                if isinstance(value, str) and value:
                    names.add(value)
    return names


def draw(schema: Schema, rng: Random, size: str) -> Values:
    """Draw values; ``size`` is ``"small"``, ``"random"``, ``"edge"`` or ``"max"``."""
    counts = count_names(schema)
    values: Values = {}
    for fields in schema:
        for field in fields:
            values[field.name] = _draw_field(field, rng, size, values, field.name in counts)
    return values


_COUNT_CAP = {"small": 6, "random": 40, "edge": 3, "max": 100_000}


def _draw_count(field: Int, rng: Random, size: str) -> int:
    high = min(field.hi, max(field.lo, _COUNT_CAP[size]))
    low = max(field.lo, min(2, high)) if size == "small" else field.lo
    if size == "max":
        return high
    if size == "edge":
        return rng.choice((field.lo, field.lo, min(field.lo + 1, high)))
    return rng.randint(low, high)


def draw_int(rng: Random, lo: int, hi: int, size: str) -> int:
    """One integer in ``[lo, hi]``; small sizes stay near zero, edges near the bounds."""
    if size == "small":
        near = 20 if rng.random() < 0.7 else 200
        low = max(lo, -near) if hi >= -near else lo
        high = min(hi, max(low, near if lo <= near else lo + near))
        return rng.randint(low, high)
    if size == "edge" and rng.random() < 0.7:
        return rng.choice((lo, hi, min(lo + 1, hi), max(hi - 1, lo)))
    if size == "random" and hi - lo > 60 and rng.random() < 0.5:
        return rng.randint(max(lo, -30), min(hi, max(lo, -30) + 60))
    return rng.randint(lo, hi)


def _draw_ints(rng: Random, count: int, field: Ints, size: str) -> list[int]:
    if field.distinct:
        span = max(count, 25 if size == "small" else field.hi - field.lo + 1)
        values = rng.sample(range(field.lo, min(field.hi, field.lo + span - 1) + 1), count)
    elif size != "small" and rng.random() < 0.2:
        low = draw_int(rng, field.lo, field.hi, size)
        values = [rng.randint(low, min(field.hi, low + 2)) for _ in range(count)]
    elif size == "small" and rng.random() < 0.4:
        low = max(field.lo, min(1, field.hi))
        values = [rng.randint(low, min(field.hi, low + 5)) for _ in range(count)]
    else:
        values = [draw_int(rng, field.lo, field.hi, size) for _ in range(count)]
    return sorted(values) if field.ascending else values


def _draw_word(rng: Random, alphabet: str, length: int) -> str:
    letters = alphabet if rng.random() < 0.5 else rng.sample(alphabet, min(3, len(alphabet)))
    return "".join(rng.choice(letters) for _ in range(length))


def _word_length(rng: Random, lo: int, hi: int, size: str) -> int:
    if size == "max":
        return hi
    if size == "edge":
        return rng.choice((lo, min(lo + 1, hi), hi if hi <= 100 else lo))
    cap = 8 if size == "small" else 40
    return rng.randint(lo if lo > 1 or size != "small" else min(2, hi), min(hi, max(lo, cap)))


def _draw_field(field: Field, rng: Random, size: str, values: Values, counts: bool) -> Any:
    match field:
        case Int():
            if counts:
                return _draw_count(field, rng, size)
            return draw_int(rng, field.lo, field.hi, size)
        case Ints():
            return _draw_ints(rng, resolve(field.count, values), field, size)
        case Word():
            length = values[field.length] if field.length else None
            return _draw_word(
                rng, field.alphabet, length or _word_length(rng, field.lo, field.hi, size)
            )
        case Words():
            return [
                _draw_word(rng, field.alphabet, _word_length(rng, field.lo, field.hi, size))
                for _ in range(resolve(field.count, values))
            ]
        case Rows():
            return [
                tuple(draw_int(rng, lo, hi, size) for lo, hi in field.bounds)
                for _ in range(resolve(field.count, values))
            ]
        case Grid():
            height, width = resolve(field.rows, values), resolve(field.columns, values)
            return [_draw_word(rng, field.alphabet, width) for _ in range(height)]
        case Matrix():
            height, width = resolve(field.rows, values), resolve(field.columns, values)
            return [
                [draw_int(rng, field.lo, field.hi, size) for _ in range(width)]
                for _ in range(height)
            ]


def to_text(schema: Schema, values: Values) -> str:
    """The input text of these values."""
    lines: list[str] = []
    for fields in schema:
        lines.extend(_field_lines(fields, values))
    return "\n".join(lines) + "\n"


def _field_lines(fields: Line, values: Values) -> list[str]:
    first = fields[0]
    value = values[first.name]
    match first:
        case Words() | Grid():
            return [str(item) for item in value]
        case Rows() | Matrix():
            return [" ".join(map(str, row)) for row in value]
        case Ints():
            return [" ".join(map(str, value))]
        case _:
            return [" ".join(str(values[field.name]) for field in fields)]

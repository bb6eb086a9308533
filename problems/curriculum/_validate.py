"""Strict parsing of an input text against a schema: the validator of every family."""

from __future__ import annotations

from collections.abc import Iterator

from problems.curriculum._schema import (
    Field,
    Grid,
    Int,
    Ints,
    Line,
    Matrix,
    Rows,
    Schema,
    Values,
    Word,
    Words,
    resolve,
)


class InvalidInputError(ValueError):
    """The text breaks the schema; the message says where."""


def parse(schema: Schema, lines: Iterator[str]) -> Values:
    """Read one test case from ``lines``.

    Raises:
        InvalidInputError: a line is missing, malformed or out of bounds.
    """
    values: Values = {}
    for fields in schema:
        _parse_line(fields, lines, values)
    return values


def _next(lines: Iterator[str], what: str) -> str:
    text = next(lines, None)
    if text is None:
        raise InvalidInputError(f"the input ends before {what}")
    return text


def _integer(token: str, lo: int, hi: int, what: str) -> int:
    digits = token.removeprefix("-")
    canonical = digits.isascii() and digits.isdigit() and str(int(digits)) == digits
    if not canonical or token == "-0":
        raise InvalidInputError(f"{what}: {token!r} is not an integer")
    value = int(token)
    if not lo <= value <= hi:
        raise InvalidInputError(f"{what} = {value} is outside [{lo}, {hi}]")
    return value


def _integers(text: str, count: int, lo: int, hi: int, what: str) -> list[int]:
    tokens = text.split(" ")
    if len(tokens) != count:
        raise InvalidInputError(f"{what}: expected {count} integers, found {len(tokens)}")
    return [_integer(token, lo, hi, what) for token in tokens]


def _word(token: str, alphabet: str, lo: int, hi: int, what: str) -> str:
    if not lo <= len(token) <= hi:
        raise InvalidInputError(f"{what} has {len(token)} characters, not {lo} to {hi}")
    if not set(token) <= set(alphabet):
        raise InvalidInputError(f"{what} has a character outside its alphabet")
    return token


def _parse_line(fields: Line, lines: Iterator[str], values: Values) -> None:
    first = fields[0]
    match first:
        case Int() | Word():
            tokens = _next(lines, first.name).split(" ")
            if len(tokens) != len(fields):
                names = " ".join(field.name for field in fields)
                raise InvalidInputError(f"expected {names!r}, found {len(tokens)} tokens")
            for field, token in zip(fields, tokens, strict=True):
                values[field.name] = _scalar(field, token, values)
        case Ints():
            values[first.name] = _int_list(first, _next(lines, first.name), values)
        case Words():
            values[first.name] = [
                _word(_next(lines, first.name), first.alphabet, first.lo, first.hi, first.name)
                for _ in range(resolve(first.count, values))
            ]
        case Rows():
            values[first.name] = [
                _row(first, _next(lines, first.name)) for _ in range(resolve(first.count, values))
            ]
        case Grid():
            width = resolve(first.columns, values)
            values[first.name] = [
                _word(_next(lines, first.name), first.alphabet, width, width, first.name)
                for _ in range(resolve(first.rows, values))
            ]
        case Matrix():
            width = resolve(first.columns, values)
            values[first.name] = [
                _integers(_next(lines, first.name), width, first.lo, first.hi, first.name)
                for _ in range(resolve(first.rows, values))
            ]


def _scalar(field: Field, token: str, values: Values) -> int | str:
    if isinstance(field, Int):
        return _integer(token, field.lo, field.hi, field.name)
    if not isinstance(field, Word):
        raise TypeError(f"{field.name}: only Int and Word share a line")
    lo, hi = (values[field.length],) * 2 if field.length else (field.lo, field.hi)
    return _word(token, field.alphabet, lo, hi, field.name)


def _int_list(field: Ints, text: str, values: Values) -> list[int]:
    items = _integers(text, resolve(field.count, values), field.lo, field.hi, field.name)
    if field.distinct and len(set(items)) != len(items):
        raise InvalidInputError(f"{field.name} has equal elements")
    if field.ascending and items != sorted(items):
        raise InvalidInputError(f"{field.name} is not sorted")
    return items


def _row(field: Rows, text: str) -> tuple[int, ...]:
    tokens = text.split(" ")
    if len(tokens) != len(field.columns):
        raise InvalidInputError(f"{field.name}: expected {len(field.columns)} integers")
    return tuple(
        _integer(token, lo, hi, name)
        for token, (lo, hi), name in zip(tokens, field.bounds, field.columns, strict=True)
    )

"""The parts of an input format, one test case read by them, and its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

Token = str


@dataclass(frozen=True, slots=True)
class Scalars:
    """One line of exactly ``count`` tokens, each a variable of its own."""

    count: int


@dataclass(frozen=True, slots=True)
class Array:
    """One line with as many tokens as variable ``length`` says, or any number if ``None``."""

    length: int | None


@dataclass(frozen=True, slots=True)
class Rows:
    """As many lines as variable ``count`` says, each of ``width`` tokens.

    ``width`` is a fixed number, or, with ``linked``, the variable that holds it.
    """

    count: int
    width: int
    linked: bool = False


Item = Scalars | Array | Rows


class Slot(NamedTuple):
    """A place for values: scalar or item number ``place``, or one column of it."""

    kind: str
    place: int
    column: int | None = None


@dataclass(slots=True)
class Block:
    """What one reading of the items found.

    Attributes:
        scalars: tokens of the scalar variables in order.
        arrays: tokens per Array or Rows item, keyed by item number; rows are flattened.
    """

    scalars: list[Token] = field(default_factory=list)
    arrays: dict[int, list[Token]] = field(default_factory=dict)


def is_integer(token: str) -> bool:
    """Whether a token is a canonical decimal integer: no leading zeros, no plus sign, no ``-0``."""
    digits = token.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal()) or len(digits) > 4000:
        return False
    return token == "0" or digits[0] != "0"


def slots_of(items: Sequence[Item]) -> list[Slot]:
    """All slots in the order of the input; rows of fixed width have one per column."""
    slots: list[Slot] = []
    variable = 0
    for number, item in enumerate(items):
        match item:
            case Scalars(count=count):
                slots += [Slot("scalar", variable + i) for i in range(count)]
                variable += count
            case Rows(width=width, linked=False) if width > 1:
                slots += [Slot("list", number, column) for column in range(width)]
            case _:
                slots.append(Slot("list", number))
    return slots


def tokens_of(items: Sequence[Item], block: Block, slot: Slot) -> list[Token]:
    """The tokens of one slot in a test case."""
    if slot.kind == "scalar":
        return [block.scalars[slot.place]]
    tokens = block.arrays[slot.place]
    item = items[slot.place]
    if slot.column is None or not isinstance(item, Rows):
        return tokens
    return tokens[slot.column :: item.width]


def lines_of(items: Sequence[Item], block: Block) -> list[str]:
    """The lines of a test case."""
    lines: list[str] = []
    variable = 0
    for number, item in enumerate(items):
        match item:
            case Scalars(count=count):
                lines.append(" ".join(block.scalars[variable : variable + count]))
                variable += count
            case Array():
                lines.append(" ".join(block.arrays[number]))
            case Rows():
                width = int(block.scalars[item.width]) if item.linked else item.width
                tokens = block.arrays[number]
                lines += [
                    " ".join(tokens[i : i + width]) for i in range(0, len(tokens), width or 1)
                ]
    return lines

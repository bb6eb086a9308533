"""The input format of a problem, inferred from its samples.

A template is a list of items that each read one line or one block of lines. Templates are
enumerated from the most to the least specific and tried on all samples; the first that reads every
sample to its end is the grammar. Where the first line is a count of test cases, the same items are
read once per test case. Words whose length always equals an earlier number are linked to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

Token = str
Lines = list[list[Token]]
_MOST_ITEMS = 4
_MOST_SCALARS = 6


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


@dataclass(slots=True)
class Block:
    """What one reading of the items found.

    Attributes:
        scalars: tokens of the scalar variables in order.
        arrays: tokens per Array or Rows item, keyed by item number; rows are flattened.
    """

    scalars: list[Token] = field(default_factory=list)
    arrays: dict[int, list[Token]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Grammar:
    """An inferred format.

    Attributes:
        items: the lines of one test case.
        repeated: whether a first line gives the number of test cases.
        blocks: every test case of every sample, parsed.
        lengths: ``(slot, variable)`` pairs: words of a slot are as long as the variable says.
            Slots number the scalars first, then ``("array", item)``.
        most_cases: largest number of test cases seen in a sample.
    """

    items: tuple[Item, ...]
    repeated: bool
    blocks: tuple[Block, ...]
    lengths: dict[tuple[str, int], int]
    most_cases: int = 1

    @property
    def counts(self) -> set[int]:
        """Scalar variables that say how long something else is."""
        used = set(self.lengths.values())
        for item in self.items:
            match item:
                case Array(length=int(length)):
                    used.add(length)
                case Rows(count=count, width=width, linked=linked):
                    used |= {count, width} if linked else {count}
                case _:
                    pass
        return used


def is_integer(token: str) -> bool:
    """Whether a token is a canonical decimal integer: no leading zeros, no plus sign, no ``-0``."""
    digits = token.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal()) or len(digits) > 4000:
        return False
    return token == "0" or digits[0] != "0"


def split_lines(text: bytes) -> Lines:
    """Tokens per line; empty lines at the end are dropped."""
    lines = [line.split() for line in text.decode("utf-8", "replace").rstrip().splitlines()]
    return lines


def infer_grammar(samples: Sequence[bytes]) -> Grammar | None:
    """Infer the format, or return ``None`` where no template reads all samples."""
    texts = [split_lines(sample) for sample in samples]
    if not texts or any(not all(lines) or not lines for lines in texts):
        return None
    for repeated in (True, False):
        if repeated and not all(_looks_like_count(lines) for lines in texts):
            continue
        for items in _templates(texts):
            blocks = _read_all(texts, items, repeated)
            if blocks is not None:
                most = max(int(lines[0][0]) for lines in texts) if repeated else 1
                return Grammar(items, repeated, tuple(blocks), _word_lengths(items, blocks), most)
    return None


def _looks_like_count(lines: Lines) -> bool:
    first = lines[0]
    return len(first) == 1 and is_integer(first[0]) and 1 <= int(first[0]) < len(lines)


def _templates(texts: Sequence[Lines]) -> Iterator[tuple[Item, ...]]:
    """Templates by length; within a length, linked items come before free ones."""
    widths = sorted({len(line) for lines in texts for line in lines})
    narrow = [width for width in widths if width <= _MOST_SCALARS]
    for length in range(1, _MOST_ITEMS + 1):
        yield from _extend((), 0, length, narrow)


def _extend(
    items: tuple[Item, ...], variables: int, left: int, widths: Sequence[int]
) -> Iterator[tuple[Item, ...]]:
    if left == 0:
        yield items
        return
    for item in _choices(variables, widths):
        added = item.count if isinstance(item, Scalars) else 0
        yield from _extend((*items, item), variables + added, left - 1, widths)


def _choices(variables: int, widths: Sequence[int]) -> Iterator[Item]:
    for variable in range(variables):
        yield Array(variable)
    for count, width in product(range(variables), range(variables)):
        if count != width or variables == 1:
            yield Rows(count, width, linked=True)
    for width in widths:
        yield Scalars(width)
    for count, width in product(range(variables), widths):
        yield Rows(count, width)
    yield Array(None)


class _Mismatch(Exception):
    """The template does not read this text."""


def _read_all(
    texts: Sequence[Lines], items: tuple[Item, ...], repeated: bool
) -> list[Block] | None:
    blocks: list[Block] = []
    try:
        for lines in texts:
            times, at = (int(lines[0][0]), 1) if repeated else (1, 0)
            for _ in range(times):
                block, at = _read_block(lines, at, items)
                blocks.append(block)
            if at != len(lines):
                return None
    except _Mismatch:
        return None
    return blocks if _tells(items, blocks) else None


def _tells(items: tuple[Item, ...], blocks: Sequence[Block]) -> bool:
    """Refuse links that the samples support by accident: a length that is never seen to vary."""
    for item in items:
        if not isinstance(item, Rows) or len(blocks) <= 2:
            continue
        if {block.scalars[item.count] for block in blocks} == {"1"}:
            return False
    return True


def _read_block(lines: Lines, at: int, items: tuple[Item, ...]) -> tuple[Block, int]:
    block = Block()
    for number, item in enumerate(items):
        match item:
            case Scalars(count=count):
                block.scalars += _line(lines, at, count)
                at += 1
            case Array(length=length):
                wanted = None if length is None else _number(block, length)
                block.arrays[number] = _line(lines, at, wanted)
                at += 1
            case Rows(count=count, width=width, linked=linked):
                height = _number(block, count)
                columns = _number(block, width) if linked else width
                rows = [_line(lines, at + row, columns) for row in range(height)]
                block.arrays[number] = [token for row in rows for token in row]
                at += height
    return block, at


def _line(lines: Lines, at: int, count: int | None) -> list[Token]:
    if at >= len(lines) or (count is not None and len(lines[at]) != count):
        raise _Mismatch
    return lines[at]


def _number(block: Block, variable: int) -> int:
    token = block.scalars[variable]
    if not is_integer(token) or int(token) < 0 or int(token) > 100_000:
        raise _Mismatch
    return int(token)


def _word_lengths(items: tuple[Item, ...], blocks: Sequence[Block]) -> dict[tuple[str, int], int]:
    slots = [("scalar", i) for i in range(len(blocks[0].scalars))]
    slots += [("array", number) for number in blocks[0].arrays]
    found: dict[tuple[str, int], int] = {}
    for slot in slots:
        words = [(block, word) for block in blocks for word in slot_tokens(block, slot)]
        if not words or all(is_integer(word) for _, word in words):
            continue
        for variable in range(len(blocks[0].scalars)):
            if all(block.scalars[variable] == str(len(word)) for block, word in words):
                found[slot] = variable
                break
    return found


def slot_tokens(block: Block, slot: tuple[str, int]) -> list[Token]:
    """The tokens of one slot in a parsed test case."""
    kind, index = slot
    return [block.scalars[index]] if kind == "scalar" else block.arrays[index]

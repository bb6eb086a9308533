"""The input format of a problem, inferred from its samples.

A template is a list of items that each read one line or one block of lines. Templates are
enumerated from the most to the least specific and tried on all samples; the first that reads every
sample to its end is the grammar. Where the first line is a count of test cases, the same items are
read once per test case. Words whose length always equals an earlier number are linked to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from clustering._items import (
    Array,
    Block,
    Item,
    Rows,
    Scalars,
    Slot,
    Token,
    is_integer,
    lines_of,
    slots_of,
    tokens_of,
)

Lines = list[list[Token]]
_MOST_ITEMS = 4
_MOST_SCALARS = 6


@dataclass(frozen=True, slots=True)
class Grammar:
    """An inferred format.

    Attributes:
        items: the lines of one test case.
        repeated: whether a first line gives the number of test cases.
        blocks: every test case of every sample, parsed.
        lengths: ``(slot, variable)`` pairs: words of a slot are as long as the variable says.
        most_cases: largest number of test cases seen in a sample.
    """

    items: tuple[Item, ...]
    repeated: bool
    blocks: tuple[Block, ...]
    lengths: dict[Slot, int]
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

    def slots(self) -> list[Slot]:
        """All slots in the order of the input; rows of fixed width have one per column."""
        return slots_of(self.items)

    def tokens(self, block: Block, slot: Slot) -> list[Token]:
        """The tokens of one slot in a test case."""
        return tokens_of(self.items, block, slot)

    def read(self, text: bytes) -> tuple[Block, ...] | None:
        """The test cases of an input, or ``None`` where it is not of this format."""
        blocks = _read_all([split_lines(text)], self.items, self.repeated)
        return None if blocks is None else tuple(blocks)

    def render(self, blocks: Sequence[Block]) -> bytes:
        """The input with these test cases."""
        lines = [str(len(blocks))] if self.repeated else []
        for block in blocks:
            lines += lines_of(self.items, block)
        return ("\n".join(lines) + "\n").encode()


def split_lines(text: bytes) -> Lines:
    """Tokens per line; empty lines at the end are dropped."""
    lines = [line.split() for line in text.decode("utf-8", "replace").rstrip().splitlines()]
    return lines


def infer_grammar(samples: Sequence[bytes]) -> Grammar | None:
    """Infer the format, or return ``None`` where no template reads all samples."""
    texts = [split_lines(sample) for sample in samples]
    if not texts or any(not all(lines) or not lines for lines in texts):
        return None
    for loose, repeated in ((False, True), (False, False), (True, True), (True, False)):
        if repeated and not all(_looks_like_count(lines) for lines in texts):
            continue
        for items in _templates(texts, repeated, loose):
            blocks = _read_all(texts, items, repeated)
            if blocks is not None and _tells(items, blocks):
                most = max(int(lines[0][0]) for lines in texts) if repeated else 1
                return Grammar(items, repeated, tuple(blocks), _word_lengths(items, blocks), most)
    return None


def _looks_like_count(lines: Lines) -> bool:
    first = lines[0]
    return len(first) == 1 and is_integer(first[0]) and 1 <= int(first[0]) < len(lines)


def _templates(texts: Sequence[Lines], repeated: bool, loose: bool) -> Iterator[tuple[Item, ...]]:
    """Templates that read a first test case of every text, by length.

    Within a length, linked items come before free ones. ``loose`` ones have lists of any length.
    """
    widths = sorted({len(line) for lines in texts for line in lines})
    narrow = [width for width in widths if width <= _MOST_SCALARS]
    for length in range(1, _MOST_ITEMS + 1):
        for items in _extend((), length, narrow, texts, int(repeated)):
            if (Array(None) in items) is loose:
                yield items


def _extend(
    items: tuple[Item, ...],
    left: int,
    widths: Sequence[int],
    texts: Sequence[Lines],
    start: int,
) -> Iterator[tuple[Item, ...]]:
    if left == 0:
        yield items
        return
    variables = sum(item.count for item in items if isinstance(item, Scalars))
    for item in _choices(variables, widths):
        if _begins(texts, start, (*items, item)):
            yield from _extend((*items, item), left - 1, widths, texts, start)


def _begins(texts: Sequence[Lines], start: int, items: tuple[Item, ...]) -> bool:
    """Whether the items read the lines of every text from line ``start`` on."""
    try:
        for lines in texts:
            _read_block(lines, start, items)
    except _Mismatch:
        return False
    return True


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
            times, at = (_count(lines), 1) if repeated else (1, 0)
            for _ in range(times):
                block, at = _read_block(lines, at, items)
                blocks.append(block)
            if at != len(lines):
                return None
    except _Mismatch:
        return None
    return blocks


def _count(lines: Lines) -> int:
    if not lines or not _looks_like_count(lines):
        raise _Mismatch
    return int(lines[0][0])


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


def _word_lengths(items: tuple[Item, ...], blocks: Sequence[Block]) -> dict[Slot, int]:
    found: dict[Slot, int] = {}
    for slot in slots_of(items):
        words = [(block, word) for block in blocks for word in tokens_of(items, block, slot)]
        longest = max((len(word) for _, word in words), default=0)
        if longest < 3 and all(is_integer(word) for _, word in words):
            continue
        for variable in range(len(blocks[0].scalars)):
            if all(block.scalars[variable] == str(len(word)) for block, word in words):
                found[slot] = variable
                break
    return found

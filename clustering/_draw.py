"""Test cases of a format: filled with values, enumerated while tiny, or changed samples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from math import prod
from random import Random

from clustering._format import Format, SlotModel
from clustering._items import Block, Rows, Slot, Token
from clustering._ranges import Interval
from clustering._repair import list_amount, repair, repair_scalars
from clustering._values import Values

_MOST_FILLINGS = 64
_LEVELS = (2, 3)
_LOOSE_LENGTH = 8


def fill_block(fmt: Format, values: Values) -> Block:
    """A test case whose places are all filled by ``values``."""
    tables = [item for item in fmt.grammar.items if isinstance(item, Rows) and item.linked]
    sides = {variable for item in tables for variable in (item.count, item.width)}
    block = Block()
    for slot, model in fmt.slots.items():
        if slot.kind == "scalar":
            block.scalars.append(_scalar(fmt, slot, model, block, values, slot.place in sides))
    block.scalars = repair_scalars(fmt, block.scalars)
    for number in sorted({slot.place for slot in fmt.slots if slot.kind == "list"}):
        amount = list_amount(fmt, block, number)
        if amount is None:
            longest = max(len(each.arrays[number]) for each in fmt.grammar.blocks)
            amount = values.count(Interval(1, max(_LOOSE_LENGTH, longest)), False)
        block.arrays[number] = _list(fmt, number, block, amount, values)
    return repair(fmt, block)


def _scalar(
    fmt: Format, slot: Slot, model: SlotModel, block: Block, values: Values, in_table: bool
) -> Token:
    if slot.place in fmt.grammar.counts:
        return str(values.count(model.interval, in_table))
    return _tokens(fmt, slot, block, 1, values)[0]


def _list(fmt: Format, number: int, block: Block, amount: int, values: Values) -> list[Token]:
    slots = [slot for slot in fmt.slots if slot.kind == "list" and slot.place == number]
    columns = [_tokens(fmt, slot, block, amount // len(slots), values) for slot in slots]
    return [token for row in zip(*columns, strict=True) for token in row]


def _tokens(fmt: Format, slot: Slot, block: Block, amount: int, values: Values) -> list[Token]:
    model = fmt.slots[slot]
    if not model.alphabet:
        return [str(value) for value in values.integers(model.interval, amount)]
    variable = fmt.grammar.lengths.get(slot)
    length = None if variable is None else int(block.scalars[variable])
    return [values.word(model, length) for _ in range(amount)]


def tiny_blocks(fmt: Format, rng: Random) -> Iterator[Block]:
    """All test cases with counts and values near the least, tinier ones first.

    Where the values of some lengths can be filled in more than 64 ways, 64 of them are drawn.
    """
    for level in _LEVELS:
        found = []
        scalars = [slot for slot in fmt.slots if slot.kind == "scalar"]
        for tokens in _fillings([_domain(fmt, slot, level) for slot in scalars], rng):
            block = Block(repair_scalars(fmt, tokens))
            found += [repair(fmt, each) for each in _with_lists(fmt, block, level, rng)]
        rng.shuffle(found)
        yield from found


def _domain(fmt: Format, slot: Slot, level: int) -> list[Token]:
    model = fmt.slots[slot]
    low, high = model.interval.lo, model.interval.hi
    if model.vocabulary:
        return list(model.vocabulary[: level + 1])
    if model.form is not None:
        return [model.form.word(choose) for choose in (min, max)]
    if model.alphabet:
        lengths = range(max(1, low), min(max(1, low) + level, max(1, high) + 1))
        letters = model.alphabet[:level]
        words = ("".join(word) for size in lengths[:2] for word in product(letters, repeat=size))
        return list(dict.fromkeys(words)) if low <= 3 else [letters[0] * lengths[0]]
    if slot.kind == "scalar" and slot.place in fmt.grammar.counts:
        low = max(low, 0)
        return [str(count) for count in range(low, min(high, low + level) + 1)]
    middle = min(max(0, low), high)
    near = sorted(range(max(low, middle - level), min(high, middle + level) + 1), key=abs)
    return [str(value) for value in near[:level]]


def _with_lists(fmt: Format, block: Block, level: int, rng: Random) -> Iterator[Block]:
    domains: list[list[Token]] = []
    ends: dict[int, int] = {}
    for number in sorted({slot.place for slot in fmt.slots if slot.kind == "list"}):
        slots = [slot for slot in fmt.slots if slot.kind == "list" and slot.place == number]
        amount = list_amount(fmt, block, number)
        amount = level if amount is None else amount
        domains += [_domain(fmt, slots[i % len(slots)], level) for i in range(amount)]
        ends[number] = amount
    for tokens in _fillings(domains, rng):
        left = iter(tokens)
        arrays = {n: [next(left) for _ in range(amount)] for n, amount in ends.items()}
        yield Block(list(block.scalars), arrays)


def _fillings(domains: Sequence[Sequence[Token]], rng: Random) -> Iterator[list[Token]]:
    """One token from each domain in every way, or in some ways where there are too many."""
    if prod(len(domain) for domain in domains) <= _MOST_FILLINGS:
        yield from map(list, product(*domains))
        return
    for _ in range(_MOST_FILLINGS):
        yield [rng.choice(domain) for domain in domains]

"""Makes test cases keep their format: lengths, orders, caps, distinct and sorted lists."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle, islice

from clustering._format import Format, Order, SlotModel
from clustering._items import Array, Block, Rows, Scalars, Slot, Token, is_integer
from clustering._ranges import Interval

MOST_COUNT = 1000
"""Longest list or word that is written: quadratic programs still end in time on it."""


def list_amount(fmt: Format, block: Block, number: int) -> int | None:
    """How many tokens item ``number`` has with these scalars; ``None`` where any number is right.

    Raises:
        ValueError: the item is a line of scalars.
    """
    match fmt.grammar.items[number]:
        case Array(length=length):
            return None if length is None else int(block.scalars[length])
        case Rows(count=count, width=width, linked=linked):
            columns = int(block.scalars[width]) if linked else width
            return int(block.scalars[count]) * columns
        case Scalars():
            raise ValueError(f"item {number} is no list")


def repair_scalars(fmt: Format, scalars: Sequence[Token]) -> list[Token]:
    """Scalars that keep their orders, by exchanging values, with counts in their bounds."""
    fixed = list(scalars)
    for variable in fmt.grammar.counts:
        bounds = fmt.slots[Slot("scalar", variable)].interval
        low = max(bounds.lo, 0)
        most = max(low, min(bounds.hi, MOST_COUNT))
        fixed[variable] = str(min(max(int(fixed[variable]), low), most))
    for slot, model in fmt.slots.items():
        if model.residue is not None:
            value = int(fixed[slot.place])
            fixed[slot.place] = _with_residue(value, model.residue, model.interval)
    for order in fmt.orders:
        if order.low.kind == "scalar":
            low, high = order.low.place, order.high.place
            fixed[low], fixed[high] = _in_order(fixed[low], fixed[high], order, fmt)
    return fixed


def repair(fmt: Format, block: Block) -> Block:
    """The test case with its lists as long as its scalars say and its relations kept.

    Lists that are too short repeat themselves. Values are not brought into their bounds; for what
    cannot be repaired see ``is_valid``.
    """
    fixed = Block(repair_scalars(fmt, block.scalars), {})
    for number, tokens in block.arrays.items():
        fixed.arrays[number] = _fit_length(fmt, fixed, number, tokens)
    _cap_values(fmt, fixed)
    _order_columns(fmt, fixed)
    for slot, model in fmt.slots.items():
        tokens = fmt.grammar.tokens(fixed, slot)
        listed = _words(fmt, fixed, slot, tokens) if model.alphabet else _listed(model, tokens)
        _put(fmt, fixed, slot, listed)
    return fixed


def _with_residue(value: int, residue: tuple[int, int], bounds: Interval) -> Token:
    """The nearest such number below, or above where that is out of bounds."""
    modulus, rest = residue
    value -= (value - rest) % modulus
    return str(value if value >= bounds.lo else value + modulus)


def _fit_length(fmt: Format, block: Block, number: int, tokens: Sequence[Token]) -> list[Token]:
    amount = list_amount(fmt, block, number)
    wanted = max(1, len(tokens)) if amount is None else amount
    if not tokens:
        slots = [slot for slot in fmt.slots if slot.kind == "list" and slot.place == number]
        tokens = [_least(fmt.slots[slot]) for slot in slots]
    return list(islice(cycle(tokens), wanted))


def _least(model: SlotModel) -> Token:
    if model.vocabulary:
        return model.vocabulary[0]
    if model.form is not None:
        return model.form.word(min)
    if model.alphabet:
        return model.alphabet[0] * max(1, model.interval.lo)
    return str(model.interval.lo)


def _put(fmt: Format, block: Block, slot: Slot, tokens: Sequence[Token]) -> None:
    if slot.kind == "scalar":
        block.scalars[slot.place] = tokens[0]
    elif slot.column is None:
        block.arrays[slot.place] = list(tokens)
    else:
        item = fmt.grammar.items[slot.place]
        assert isinstance(item, Rows)
        block.arrays[slot.place][slot.column :: item.width] = tokens


def _in_order(low: Token, high: Token, order: Order, fmt: Format) -> tuple[Token, Token]:
    one, other = sorted((int(low), int(high)))
    if order.strict and one == other:
        fits = other < fmt.slots[order.high].interval.hi
        one, other = (one, other + 1) if fits else (one - 1, other)
    return str(one), str(other)


def _order_columns(fmt: Format, block: Block) -> None:
    for order in fmt.orders:
        if order.low.kind == "list":
            low, high = (fmt.grammar.tokens(block, slot) for slot in (order.low, order.high))
            pairs = [_in_order(a, b, order, fmt) for a, b in zip(low, high, strict=True)]
            _put(fmt, block, order.low, [a for a, _ in pairs])
            _put(fmt, block, order.high, [b for _, b in pairs])


def _cap_values(fmt: Format, block: Block) -> None:
    for cap in fmt.caps:
        low = fmt.slots[cap.slot].interval.lo
        span = int(block.scalars[cap.variable]) + cap.offset - low + 1
        if span > 0:
            tokens = fmt.grammar.tokens(block, cap.slot)
            _put(fmt, block, cap.slot, [str(low + (int(t) - low) % span) for t in tokens])


def _words(fmt: Format, block: Block, slot: Slot, words: Sequence[Token]) -> list[Token]:
    variable = fmt.grammar.lengths.get(slot)
    if variable is None:
        return list(words)
    length = int(block.scalars[variable])
    return ["".join(islice(cycle(word), length)) for word in words]


def _listed(model: SlotModel, tokens: Sequence[Token]) -> list[Token]:
    """The tokens as a permutation, without repetition, or sorted, as the samples' lists are."""
    if not (model.permutation or model.distinct or model.ascending):
        return list(tokens)
    values = [int(token) for token in tokens]
    if model.permutation:
        ranks = {place: rank for rank, place in enumerate(_by_value(values), 1)}
        values = [ranks[place] for place in range(len(values))]
    elif model.distinct:
        values = _without_repetition(values, model)
    return [str(value) for value in (sorted(values) if model.ascending else values)]


def _by_value(values: Sequence[int]) -> list[int]:
    return sorted(range(len(values)), key=lambda place: values[place])


def _without_repetition(values: Sequence[int], model: SlotModel) -> list[int]:
    """Each repeated value moves to the next free one, around the end of the interval."""
    low, high = model.interval.lo, model.interval.hi
    if high - low + 1 < len(values):
        return list(values)
    used: dict[int, None] = {}
    for value in values:
        while value in used:
            value = low if value >= high else value + 1
        used[value] = None
    return list(used)


def is_valid(fmt: Format, blocks: Sequence[Block]) -> bool:
    """Whether test cases make an input of the format, within all bounds."""
    if not fmt.cases.covers(len(blocks), len(blocks)):
        return False
    return all(_is_valid_case(fmt, block) for block in blocks)


def _is_valid_case(fmt: Format, block: Block) -> bool:
    for slot, model in fmt.slots.items():
        if not all(_fits(model, token) for token in fmt.grammar.tokens(block, slot)):
            return False
    return repair(fmt, block) == block


def _fits(model: SlotModel, token: Token) -> bool:
    if not model.alphabet:
        return is_integer(token) and model.interval.covers(int(token), int(token))
    if model.vocabulary:
        return token in model.vocabulary
    if model.form is not None:
        return model.form.values(token) is not None
    return set(token) <= set(model.alphabet) and model.interval.covers(len(token), len(token))

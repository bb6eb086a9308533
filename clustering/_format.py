"""What is known about a problem's inputs: the format, and what may stand in each place.

Everything is learnt from the samples and the statement's bounds. Besides intervals these are
relations that all samples keep: sorted or distinct lists, permutations, one number at most another
(``l ≤ r``, indices up to ``n``). A relation that the statement does not speak of needs more
support than one that it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from clustering._grammar import Grammar, infer_grammar
from clustering._items import Block, Slot
from clustering._ranges import Interval, choose_interval, read_intervals
from clustering._words import Form, are_words, learn_words

_NAMED_ORDER = re.compile(r"(?=\b([A-Za-z]\w{0,3})\s*(≤|<=|<|\\leq?)\s*([A-Za-z]\w{0,3})\b)")
_IS_EVEN = re.compile(r"\b[A-Za-z]\w? (?:is|must be) (?:an )?even\b|\beven integer\b")
_IS_ODD = re.compile(r"\b[A-Za-z]\w? (?:is|must be) (?:an )?odd\b|\bodd integer\b")
_IS_MULTIPLE = re.compile(
    r"\b[A-Za-z]\w? (?:is|must be) (?:a multiple of|divisible by) (\d{1,9})\b"
)
_IS_SORTED = re.compile(r"sorted|ascending|increasing|non-?decreasing|\border\b")
_IS_DISTINCT = re.compile(r"distinct|different|unique|pairwise|permutation|no two")
_STATED, _UNSTATED = 2, 6
_MOST_CASES = 100


@dataclass(frozen=True, slots=True)
class SlotModel:
    """What may stand in one slot.

    Attributes:
        interval: bounds of integers, or of word lengths.
        alphabet: characters of words; empty for integers.
        vocabulary: the words of a list in the statement, or those seen where they look like
            keywords; else empty.
        form: the form of words such as ``07:45``, or ``None``.
        ascending: every sample list is sorted, and the statement speaks of it.
        distinct: every sample list has distinct elements, and the statement speaks of it.
        permutation: every sample list is a permutation of 1..n.
        residue: modulus and remainder of a scalar where the statement speaks of it, or ``None``.
    """

    interval: Interval
    alphabet: str = ""
    vocabulary: tuple[str, ...] = ()
    form: Form | None = None
    ascending: bool = False
    distinct: bool = False
    permutation: bool = False
    residue: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """The value of slot ``low`` is at most that of slot ``high``, less than it if ``strict``."""

    low: Slot
    high: Slot
    strict: bool


@dataclass(frozen=True, slots=True)
class Cap:
    """Values of ``slot`` are at most scalar ``variable`` plus ``offset``."""

    slot: Slot
    variable: int
    offset: int


@dataclass(frozen=True, slots=True)
class Format:
    """A grammar and its slots.

    Attributes:
        grammar: the lines.
        slots: what stands where, in the order of the input.
        orders: between scalars, and between columns of the same rows.
        caps: of list elements by a scalar.
        cases: how many test cases an input may have.
        samples: the test cases of each sample.
    """

    grammar: Grammar
    slots: dict[Slot, SlotModel]
    orders: tuple[Order, ...]
    caps: tuple[Cap, ...]
    cases: Interval
    samples: tuple[tuple[Block, ...], ...]


def learn_format(samples: Sequence[bytes], statement: str) -> Format | None:
    """The format of a problem's inputs, or ``None`` where no grammar reads all samples."""
    grammar = infer_grammar(samples)
    if grammar is None:
        return None
    intervals = read_intervals(statement)
    read = [grammar.read(sample) for sample in samples]
    parsed = tuple(blocks for blocks in read if blocks is not None)
    position = 1 if grammar.repeated else 0
    slots = {
        slot: _learn_slot(grammar, slot, intervals, position + number, statement)
        for number, slot in enumerate(grammar.slots())
    }
    stated = [(low, high, sign == "<") for low, sign, high in _NAMED_ORDER.findall(statement)]
    orders = tuple(_orders(grammar, slots, stated))
    caps = {cap.slot: cap for cap in _caps(grammar, slots)}
    for order in orders:
        if order.high in caps:
            caps[order.low] = replace(caps[order.high], slot=order.low)
    return Format(grammar, slots, orders, tuple(caps.values()), _cases(grammar, intervals), parsed)


def _cases(grammar: Grammar, intervals: Sequence[Interval]) -> Interval:
    if not grammar.repeated:
        return Interval(1, 1)
    found = choose_interval([grammar.most_cases], intervals, 0)
    return Interval(1, max(min(found.hi, _MOST_CASES), grammar.most_cases))


def _learn_slot(
    grammar: Grammar, slot: Slot, intervals: Sequence[Interval], position: int, statement: str
) -> SlotModel:
    lists = [grammar.tokens(block, slot) for block in grammar.blocks]
    tokens = [token for tokens in lists for token in tokens]
    if not tokens:
        return SlotModel(Interval(1, 10))
    if slot in grammar.lengths or are_words(tokens, intervals, position):
        words = learn_words(tokens, intervals, position, statement)
        return SlotModel(words.interval, words.alphabet, words.vocabulary, words.form)
    values = [[int(token) for token in items] for items in lists]
    interval = choose_interval([v for items in values for v in items], intervals, position)
    if slot.kind == "scalar":
        return SlotModel(interval, residue=_residue([v for [v] in values], statement))
    if slot.column is not None:
        return SlotModel(interval)
    long = any(len(items) >= 3 for items in values)
    return SlotModel(
        interval,
        ascending=bool(long and _IS_SORTED.search(statement))
        and all(items == sorted(items) for items in values),
        distinct=bool(long and _IS_DISTINCT.search(statement))
        and all(len(set(items)) == len(items) for items in values),
        permutation=long and all(sorted(v) == list(range(1, len(v) + 1)) for v in values),
    )


def _residue(values: Sequence[int], statement: str) -> tuple[int, int] | None:
    """What the statement says of divisors, where all values are so."""
    stated = [(int(found[1]), 0) for found in _IS_MULTIPLE.finditer(statement)]
    stated += [(2, rest) for rest, said in enumerate((_IS_EVEN, _IS_ODD)) if said.search(statement)]
    kept = [
        (modulus, rest)
        for modulus, rest in stated
        if modulus and all(value % modulus == rest for value in values)
    ]
    return max(kept, default=None) if len(values) >= _STATED else None


def _orders(
    grammar: Grammar, slots: dict[Slot, SlotModel], stated: Sequence[tuple[str, str, bool]]
) -> Iterator[Order]:
    """Pairs of integers that keep an order in all samples, with enough support.

    ``stated`` are the orders of names in the statement, the lower first, and whether they are
    strict; one between the names of both slots needs no further support.
    """
    for low, high in _pairs([slot for slot, model in slots.items() if not model.alphabet]):
        rows = [
            (int(a), int(b))
            for block in grammar.blocks
            for a, b in zip(grammar.tokens(block, low), grammar.tokens(block, high), strict=True)
        ]
        for first, second, gaps in (
            (low, high, [b - a for a, b in rows]),
            (high, low, [a - b for a, b in rows]),
        ):
            if not gaps or min(gaps) < 0 or max(gaps) == 0:
                continue
            one, other = slots[first].interval, slots[second].interval
            named = [sign for a, b, sign in stated if a in one.names and b in other.names]
            alike = one.hi == other.hi
            needed = _STATED if stated and alike else _UNSTATED
            if named or (len(gaps) >= needed and (alike or stated)):
                strict = any(named) or len(gaps) >= _UNSTATED
                yield Order(first, second, strict=min(gaps) > 0 and strict)


def _pairs(slots: Sequence[Slot]) -> Iterator[tuple[Slot, Slot]]:
    for one, other in combinations(slots, 2):
        scalars = one.kind == other.kind == "scalar"
        if scalars or (
            one.column is not None and one.kind == other.kind and one.place == other.place
        ):
            yield one, other


def _caps(grammar: Grammar, slots: dict[Slot, SlotModel]) -> Iterator[Cap]:
    """List elements that never exceed a scalar: indices from 1, or from 0."""
    scalars = [slot for slot in slots if slot.kind == "scalar" and not slots[slot].alphabet]
    for slot, model in slots.items():
        if slot.kind == "scalar" or model.alphabet or model.permutation:
            continue
        for limiting in scalars:
            rows = [
                (int(token), int(block.scalars[limiting.place]))
                for block in grammar.blocks
                for token in grammar.tokens(block, slot)
            ]
            alike = model.interval.hi == slots[limiting].interval.hi
            excess = [value - limit for value, limit in rows]
            close = max(excess, default=-9) in (0, -1)
            if len(rows) >= _UNSTATED and close and (alike or _varies(rows)):
                zero_based = min(value for value, _ in rows) == 0
                yield Cap(slot, limiting.place, -1 if zero_based and max(excess) == -1 else 0)
                break


def _varies(rows: Sequence[tuple[int, int]]) -> bool:
    """Whether the greatest values follow a limit that itself changes."""
    greatest: dict[int, int] = {}
    for value, limit in rows:
        greatest[limit] = max(value, greatest.get(limit, value))
    ordered = [greatest[limit] for limit in sorted(greatest)]
    return len(ordered) >= 2 and all(a <= b for a, b in pairwise(ordered))

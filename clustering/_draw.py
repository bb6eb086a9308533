"""New inputs from an inferred grammar: small, boundary, random and adversarial values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from clustering._grammar import Array, Block, Grammar, Rows, Scalars, is_integer, slot_tokens
from clustering._ranges import Interval, choose_interval

Slot = tuple[str, int]
_SMALL_COUNT = 8
_LARGE_COUNT = 60
_WIDE = 10**6


@dataclass(frozen=True, slots=True)
class SlotModel:
    """What the samples and the statement say about one slot.

    Attributes:
        interval: bounds of integers, or of word lengths.
        alphabet: characters of words; empty for integers.
        vocabulary: the words seen, where they look like keywords; else empty.
        ascending: every sample list is sorted.
        distinct: every sample list has distinct elements, and one has at least three.
        permutation: every sample list is a permutation of 1..n, and one has at least three.
    """

    interval: Interval
    alphabet: str = ""
    vocabulary: tuple[str, ...] = ()
    ascending: bool = False
    distinct: bool = False
    permutation: bool = False


def learn_slots(grammar: Grammar, intervals: Sequence[Interval]) -> dict[Slot, SlotModel]:
    """Model every slot of the grammar."""
    models: dict[Slot, SlotModel] = {}
    position = 1 if grammar.repeated else 0
    for slot in _slots(grammar):
        lists = [slot_tokens(block, slot) for block in grammar.blocks]
        tokens = [token for tokens in lists for token in tokens]
        models[slot] = _learn(slot, tokens, lists, intervals, position)
        position += 1
    return models


def _slots(grammar: Grammar) -> list[Slot]:
    slots: list[Slot] = []
    variable = 0
    for number, item in enumerate(grammar.items):
        if isinstance(item, Scalars):
            slots += [("scalar", variable + i) for i in range(item.count)]
            variable += item.count
        else:
            slots.append(("array", number))
    return slots


def _learn(
    slot: Slot,
    tokens: Sequence[str],
    lists: Sequence[Sequence[str]],
    intervals: Sequence[Interval],
    position: int,
) -> SlotModel:
    if not tokens:
        return SlotModel(Interval(1, 10))
    if not all(is_integer(token) for token in tokens):
        return _learn_words(tokens, intervals, position)
    values = [[int(token) for token in items] for items in lists]
    interval = choose_interval([v for items in values for v in items], intervals, position)
    if slot[0] == "scalar":
        return SlotModel(interval)
    long = any(len(items) >= 3 for items in values)
    return SlotModel(
        interval,
        ascending=long and all(items == sorted(items) for items in values),
        distinct=long and all(len(set(items)) == len(items) for items in values),
        permutation=long and all(sorted(v) == list(range(1, len(v) + 1)) for v in values),
    )


def _learn_words(tokens: Sequence[str], intervals: Sequence[Interval], position: int) -> SlotModel:
    letters = sorted({letter for token in tokens for letter in token})
    sizes = [len(token) for token in tokens]
    repeated = len(set(tokens)) < len(tokens) / 2 and max(sizes) > 1
    alphabet = _complete(letters)
    return SlotModel(
        choose_interval(sizes, intervals, position),
        alphabet=alphabet,
        vocabulary=tuple(sorted(set(tokens))) if repeated else (),
    )


def _complete(letters: Sequence[str]) -> str:
    """Extend a seen set of letters to the class it was evidently drawn from."""
    classes = ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789")
    full = set(letters)
    for members in classes:
        if len(full & set(members)) >= 4:
            full |= set(members)
    return "".join(sorted(full))


def draw_input(grammar: Grammar, models: dict[Slot, SlotModel], rng: Random) -> str:
    """Draw one input text of the grammar."""
    size = rng.choices(("small", "random", "edge", "large"), (5, 3, 2, 1))[0]
    if not grammar.repeated:
        return "\n".join(_draw_block(grammar, models, rng, size)) + "\n"
    count = rng.randint(1, max(2, min(grammar.most_cases, 5)))
    lines = [str(count)]
    for _ in range(count):
        lines += _draw_block(grammar, models, rng, size)
    return "\n".join(lines) + "\n"


def _draw_block(
    grammar: Grammar, models: dict[Slot, SlotModel], rng: Random, size: str
) -> list[str]:
    block = Block()
    counts = grammar.counts
    lines: list[str] = []
    for number, item in enumerate(grammar.items):
        match item:
            case Scalars(count=count):
                for _ in range(count):
                    slot = ("scalar", len(block.scalars))
                    block.scalars.append(
                        _draw_count(models[slot], rng, size)
                        if slot[1] in counts
                        else _draw_token(grammar, models, slot, block, rng, size)
                    )
                lines.append(" ".join(block.scalars[-count:]))
            case Array(length=length):
                amount = rng.randint(1, _SMALL_COUNT) if length is None else _value(block, length)
                tokens = _draw_list(grammar, models, ("array", number), amount, block, rng, size)
                lines.append(" ".join(tokens))
            case Rows(count=rows, width=width, linked=linked):
                columns = _value(block, width) if linked else width
                amount = _value(block, rows) * columns
                tokens = _draw_list(grammar, models, ("array", number), amount, block, rng, size)
                lines += [
                    " ".join(tokens[i : i + columns]) for i in range(0, len(tokens), columns or 1)
                ]
    return lines


def _value(block: Block, variable: int) -> int:
    return int(block.scalars[variable])


def _draw_count(model: SlotModel, rng: Random, size: str) -> str:
    low, high = model.interval.lo, model.interval.hi
    cap = _LARGE_COUNT if size == "large" else _SMALL_COUNT
    low = max(low, 0)
    if size == "edge":
        return str(rng.choice((low, min(low + 1, high))))
    return str(rng.randint(low, max(low, min(high, cap))))


def _draw_integer(interval: Interval, rng: Random, size: str) -> int:
    low, high = interval.lo, interval.hi
    if size == "edge" and rng.random() < 0.6:
        return rng.choice((low, high, min(low + 1, high), max(high - 1, low)))
    if size == "small" or (size == "random" and rng.random() < 0.5):
        near = rng.choice((3, 10, 30))
        low = max(low, -near)
        high = min(high, max(low, 0) + near)
        return rng.randint(min(low, high), max(low, high))
    if high - low > _WIDE and rng.random() < 0.5:
        high = low + rng.choice((100, 1000, _WIDE))
    return rng.randint(low, high)


def _draw_word(model: SlotModel, length: int | None, rng: Random, size: str) -> str:
    if model.vocabulary and rng.random() < 0.95:
        return rng.choice(model.vocabulary)
    low, high = max(model.interval.lo, 1), max(model.interval.hi, 1)
    if length is None:
        cap = 2 if size == "edge" else _LARGE_COUNT if size == "large" else 10
        length = rng.randint(low, max(low, min(high, cap)))
    letters = model.alphabet
    if rng.random() < 0.6:
        letters = "".join(rng.sample(letters, min(len(letters), rng.randint(1, 3))))
    word = "".join(rng.choice(letters) for _ in range(length))
    return word[: (length + 1) // 2] + word[: length // 2][::-1] if rng.random() < 0.2 else word


def _draw_token(
    grammar: Grammar,
    models: dict[Slot, SlotModel],
    slot: Slot,
    block: Block,
    rng: Random,
    size: str,
) -> str:
    model = models[slot]
    if not model.alphabet:
        return str(_draw_integer(model.interval, rng, size))
    linked = grammar.lengths.get(slot)
    return _draw_word(model, None if linked is None else _value(block, linked), rng, size)


def _draw_list(
    grammar: Grammar,
    models: dict[Slot, SlotModel],
    slot: Slot,
    amount: int,
    block: Block,
    rng: Random,
    size: str,
) -> list[str]:
    model = models[slot]
    if model.alphabet:
        return [_draw_token(grammar, models, slot, block, rng, size) for _ in range(amount)]
    if model.permutation and rng.random() < 0.95:
        return [str(v) for v in rng.sample(range(1, amount + 1), amount)]
    values = _draw_integers(model, amount, rng, size)
    return [str(v) for v in (sorted(values) if model.ascending else values)]


def _draw_integers(model: SlotModel, amount: int, rng: Random, size: str) -> list[int]:
    low, high = model.interval.lo, model.interval.hi
    if model.distinct and high - low + 1 >= amount:
        span = min(high - low + 1, max(amount, 30 if size in ("small", "edge") else _WIDE))
        return rng.sample(range(low, low + span), amount)
    if rng.random() < 0.25:
        base = _draw_integer(model.interval, rng, size)
        return [min(high, base + rng.randint(0, 2)) for _ in range(amount)]
    return [_draw_integer(model.interval, rng, size) for _ in range(amount)]

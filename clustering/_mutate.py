"""Samples changed in one or two places, with all lengths and relations kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from clustering._format import Format
from clustering._items import Block, Rows, Slot, Token, is_integer
from clustering._repair import repair

_INTEGER = re.compile(rb"-?\d+")
_MOST_CHANGES = 3


def mutate_blocks(fmt: Format, blocks: Sequence[Block], rng: Random) -> list[Block]:
    """Test cases made from those of one input: a value, an order, a length or a case changed."""
    changed = list(blocks)
    if fmt.grammar.repeated and rng.random() < 0.3:
        changed = _change_cases(fmt, changed, rng)
    for _ in range(rng.randint(1, _MOST_CHANGES)):
        place = rng.randrange(len(changed))
        changed[place] = _change_block(fmt, changed[place], rng)
    return changed


def _change_cases(fmt: Format, blocks: list[Block], rng: Random) -> list[Block]:
    """Leave one out, repeat one, or mix in one of another sample."""
    action = rng.choice(("drop", "repeat", "mix"))
    if action == "drop" and len(blocks) > 1:
        return rng.sample(blocks, len(blocks) - 1)
    source = blocks if action == "repeat" else fmt.grammar.blocks
    return [*blocks, rng.choice(source)] if len(blocks) < fmt.cases.hi else blocks


def _change_block(fmt: Format, block: Block, rng: Random) -> Block:
    changed = Block(list(block.scalars), {n: list(tokens) for n, tokens in block.arrays.items()})
    slot = rng.choice(list(fmt.slots))
    if slot.kind == "scalar":
        token = changed.scalars[slot.place]
        changed.scalars[slot.place] = _change_token(fmt, slot, token, changed.scalars, rng)
    elif changed.arrays[slot.place]:
        _change_list(fmt, slot, changed, rng)
    return repair(fmt, changed)


def _change_list(fmt: Format, slot: Slot, block: Block, rng: Random) -> None:
    item, tokens = fmt.grammar.items[slot.place], block.arrays[slot.place]
    width = item.width if isinstance(item, Rows) and not item.linked else 1
    rows = [tokens[i : i + width] for i in range(0, len(tokens), width)]
    here = rng.randrange(len(rows))
    there = rng.randrange(len(rows))
    match rng.choice(("value", "value", "swap", "copy", "sort", "reverse")):
        case "value":
            column = slot.column or 0
            row = list(rows[here])
            row[column] = _change_token(fmt, slot, row[column], tokens, rng)
            rows[here] = row
        case "swap":
            rows[here], rows[there] = rows[there], rows[here]
        case "copy":
            rows[here] = rows[there]
        case "sort":
            rows.sort()
        case "reverse":
            rows.reverse()
    block.arrays[slot.place] = [token for row in rows for token in row]


def _change_token(
    fmt: Format, slot: Slot, token: Token, others: Sequence[Token], rng: Random
) -> Token:
    model = fmt.slots[slot]
    if model.vocabulary:
        return rng.choice(model.vocabulary)
    if model.form is not None:
        place = rng.randrange(len(model.form.pieces))
        interval = model.form.pieces[place].interval
        return model.form.with_value(token, place, rng.randint(interval.lo, interval.hi))
    if model.alphabet:
        return _change_word(token, model.alphabet, rng)
    value = int(token)
    seen = rng.choice([other for other in others if is_integer(other)])
    return rng.choice((str(value + 1), str(value - 1), str(2 * value), str(value // 2), seen))


def _change_word(word: Token, alphabet: str, rng: Random) -> Token:
    letter = rng.choice(alphabet)
    if not word:
        return letter
    place = rng.randrange(len(word))
    match rng.choice(("replace", "double", "drop", "reverse")):
        case "replace":
            return word[:place] + letter + word[place + 1 :]
        case "double":
            return word[:place] + word[place] + word[place:]
        case "drop" if len(word) > 1:
            return word[:place] + word[place + 1 :]
        case _:
            return word[::-1]


def change_numbers(sample: bytes, rng: Random) -> bytes:
    """Change one or two integers of a sample whose format is unknown."""
    places = [match.span() for match in _INTEGER.finditer(sample)]
    text = sample
    for start, end in sorted(
        rng.sample(places, min(len(places), rng.choice((1, 2)))), reverse=True
    ):
        value = int(text[start:end])
        changed = rng.choice((value + 1, max(value - 1, 0), value * 2, value + rng.randint(2, 9)))
        text = text[:start] + str(changed).encode() + text[end:]
    return text

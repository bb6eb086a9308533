"""Drawn formulas and conditions, in words and as code, for the families that compose them.

A formula is a name, a number, or a list ``[operation, formula, formula]``; a condition on one
number is ``[kind, c, d]``. Both are JSON, so that they can be parameters of a family.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

from problems.curriculum._phrases_numbers import evaluated
from problems.curriculum._schema import Schema, Values, draw

Formula = Any
_WORDS: dict[str, tuple[str, ...]] = {
    "+": ("the sum of {x} and {y}", "{x} plus {y}"),
    "-": ("{x} minus {y}", "the result of subtracting {y} from {x}"),
    "*": ("the product of {x} and {y}", "{x} times {y}", "{x} multiplied by {y}"),
    "d": ("the absolute difference of {x} and {y}", "the absolute value of {x} minus {y}"),
    "max": ("the larger of {x} and {y}", "the maximum of {x} and {y}"),
    "min": ("the smaller of {x} and {y}", "the minimum of {x} and {y}"),
    "sq": ("the square of {x}",),
    "%": ("the remainder when {x} is divided by {y}", "the remainder of {x} modulo {y}"),
    "//": (
        "the quotient when {x} is divided by {y} (rounded down)",
        "the integer part of {x} divided by {y}",
    ),
}
_ORDERS: dict[str, tuple[str, ...]] = {
    "+": ("add {y} to {it}", "increase {it} by {y}"),
    "-": ("subtract {y} from {it}", "decrease {it} by {y}"),
    "*": ("multiply {it} by {y}",),
    "d": ("replace {it} with its absolute difference to {y}",),
    "max": ("replace {it} with {y} if {y} is larger",),
    "min": ("replace {it} with {y} if {y} is smaller",),
    "%": ("take the remainder of {it} modulo {y}", "replace {it} with its remainder modulo {y}"),
    "//": ("divide {it} by {y}, rounding down",),
}
_SIGNS = {
    "+": "{x} + {y}", "-": "{x} - {y}", "*": "{x} * {y}", "d": "|{x} - {y}|",
    "max": "max({x}, {y})", "min": "min({x}, {y})", "sq": "{x}^2", "%": "{x} mod {y}",
    "//": "floor({x} / {y})",
}  # fmt: skip
_CODE = {
    "+": "{x} + {y}", "-": "{x} - {y}", "*": "{x} * {y}", "d": "abs({x} - {y})",
    "max": "max({x}, {y})", "min": "min({x}, {y})", "sq": "{x} * {x}", "%": "{x} % {y}",
    "//": "{x} // {y}",
}  # fmt: skip
_OPEN = {"d", "max", "min"}
"""Operations whose operands need no parentheses, or only the second."""


def _bare(op: str, inner: str, index: int) -> bool:
    """Whether an operand needs no parentheses."""
    if inner in _OPEN or op in ("max", "min"):
        return True
    if op in ("+", "-", "d"):
        return inner in ("*", "sq") or (index == 0 and inner in "+-")
    return op == "*" and inner == "sq"


def _put(tree: Formula, table: Mapping[str, str], leaves: Mapping[str, str]) -> str:
    if not isinstance(tree, list):
        return leaves.get(str(tree), str(tree))
    op, operands = tree[0], tree[1:]
    texts = [_put(part, table, leaves) for part in operands]
    for index, part in enumerate(operands):
        if isinstance(part, list) and not _bare(op, part[0], index):
            texts[index] = f"({texts[index]})"
    return table[op].format(x=texts[0], y=texts[-1])


def code(tree: Formula, **leaves: str) -> str:
    """The formula in Python; ``leaves`` replace names."""
    return _put(tree, _CODE, leaves)


def signs(tree: Formula) -> str:
    """The formula in mathematical signs."""
    return _put(tree, _SIGNS, {})


def _flat(tree: Formula) -> bool:
    return isinstance(tree, list) and not any(isinstance(part, list) for part in tree[1:])


def said(tree: Formula, rng: Random) -> str:
    """The formula as a noun phrase; operands of operands are in signs where words are unclear."""
    if not isinstance(tree, list):
        return str(tree)
    op, x, y = tree[0], tree[1], tree[-1]
    inner = signs(x) if not isinstance(x, list) or _bare(op, x[0], 0) else f"({signs(x)})"
    if _flat(x) and (op in ("%", "//", "sq") or x[0] == "sq") and rng.random() < 0.6:
        inner = _words(x, rng)
    outer = signs(y) if not isinstance(y, list) or _bare(op, y[0], 1) else f"({signs(y)})"
    if _flat(y) and rng.random() < 0.6:
        outer = _words(y, rng)
    if op == "*" and x in (2, 3) and rng.random() < 0.7:
        return f"{'twice' if x == 2 else 'three times'} {outer}"
    return rng.choice(_WORDS[op]).format(x=inner, y=outer)


def _words(tree: Formula, rng: Random) -> str:
    nouns = [text for text in _WORDS[tree[0]] if text.startswith("the ")]
    return rng.choice(nouns).format(x=tree[1], y=tree[-1])


def chain(tree: Formula) -> list[Formula]:
    """The formulas from the innermost to the whole, each the first operand of the next."""
    found = [tree]
    while isinstance(found[0], list) and isinstance(found[0][1], list):
        found.insert(0, found[0][1])
    return found


def ordered(tree: Formula, rng: Random) -> str:
    """The formula as orders to carry out one after the other: "Take a. Add 7 to it. ..."."""
    first, *rest = chain(tree)
    it = rng.choice(("it", "the result", "the number"))
    parts = [rng.choice(("Compute ", "Start with ", "Take ")) + said(first, rng)]
    for part in rest:
        if part[0] == "sq":
            parts.append(f"square {it}")
        else:
            y = signs(part[2])
            parts.append(rng.choice(_ORDERS[part[0]]).format(it=it, y=y))
    if rng.random() < 0.5:
        return ". ".join(parts[:1] + [f"Then {part}" for part in parts[1:]])
    return ", then ".join(parts)


def stepped(tree: Formula, name: str = "ans") -> str:
    """Python statements that compute the formula step by step."""
    first, *rest = chain(tree)
    lines = [f"{name} = {code(first)}"]
    for part in rest:
        short = part[0] in ("+", "-", "*", "%", "//")
        value = code([part[0], name, *part[2:]])
        lines.append(f"{name} {part[0]}= {code(part[2])}" if short else f"{name} = {value}")
    return "\n".join(lines) + "\n"


def interval(tree: Formula, lo: int, hi: int) -> tuple[int, int]:
    """Bounds of the formula where all names lie in ``[lo, hi]``."""
    if not isinstance(tree, list):
        return (lo, hi) if isinstance(tree, str) else (tree, tree)
    a, b = interval(tree[1], lo, hi)
    c, d = interval(tree[-1], lo, hi)
    match tree[0]:
        case "+":
            return a + c, b + d
        case "-":
            return a - d, b - c
        case "*" | "sq":
            corners = (a * c, a * d, b * c, b * d)
            return min(corners), max(corners)
        case "d":
            return 0, max(abs(a - d), abs(b - c))
        case "max":
            return max(a, c), max(b, d)
        case "min":
            return min(a, c), min(b, d)
        case "%":
            return (0 if a >= 0 else -1), c - 1
    return (a // d if a >= 0 else -1), b // c


def _grown(rng: Random, tree: Formula, twist: bool) -> Formula:
    ops = ("%", "%", "//", "+", "*", "-", "d", "max", "min") if twist else ("+", "*", "*", "-")
    op = rng.choice([op for op in ops if not isinstance(tree, list) or op not in (tree[0], "-")])
    if op == "*":
        return (
            [op, rng.randint(2, 9), tree] if rng.random() < 0.5 else [op, tree, rng.randint(2, 9)]
        )
    return [op, tree, rng.randint(2, 12 if op == "//" else 60)]


def draw_formula(rng: Random, names: Sequence[str], constants: int = 1) -> Formula:
    """A formula of all the names and about ``constants`` numbers, small for names up to 100."""
    for _ in range(200):
        parts: list[Formula] = list(names)
        rng.shuffle(parts)
        if rng.random() < 0.4:
            index = rng.randrange(len(parts))
            parts[index] = (
                ["sq", parts[index]]
                if rng.random() < 0.4
                else ["*", rng.randint(2, 9), parts[index]]
            )
        tree = parts[0]
        for part in parts[1:]:
            op = rng.choice(("+", "+", "*", "-", "d", "max", "min"))
            tree = [op, tree, part]
            if op in ("+", "*") and rng.random() < 0.3:
                tree = [op, part, tree[1]]
        for index in range(constants):
            tree = _grown(rng, tree, index == constants - 1 and rng.random() < 0.7)
        low, high = interval(tree, 1, 100)
        if _sound(tree) and abs(low) < 10**8 and 2 < high < 10**8:
            return tree
    raise RuntimeError("no sound formula in 200 draws")


def _sound(tree: Formula) -> bool:
    """No remainder or quotient of what may be negative, nowhere a factor that is no number."""
    if not isinstance(tree, list):
        return True
    if tree[0] in ("%", "//") and interval(tree[1], 1, 100)[0] < 0:
        return False
    return all(map(_sound, tree[1:]))


def mistakes(
    schema: Schema, rng: Random, right: str, wrong: Mapping[str, str], body: str = "print({})"
) -> dict[str, str]:
    """Those wrong expressions that differ from the right one on small inputs, as bodies."""
    drawn = [draw(schema, rng, "small") for _ in range(30)]
    truth = [evaluated(right)(values) for values in drawn]
    return {
        kind: body.format(text)
        for kind, text in wrong.items()
        if sum(evaluated(text)(v) != t for v, t in zip(drawn, truth, strict=True)) > 5
    }


def slips(tree: Formula) -> dict[str, str]:
    """Typical mistakes in a formula: a part left out, another operation, another constant."""
    found = {"another operation": code([_SWAPPED[tree[0]], *tree[1:]])}
    if isinstance(tree[1], list):
        found["the last step left out"] = code(tree[1])
    if isinstance(tree[-1], int):
        found["wrong constant"] = code([*tree[:-1], tree[-1] + 1])
    return found


_SWAPPED = {
    "+": "-", "-": "+", "*": "+", "d": "-", "max": "min", "min": "max", "sq": "sq", "%": "//",
    "//": "%",
}  # fmt: skip


def spread(
    schema: Schema, key: str, wanted: Sequence[Any], top: str = ""
) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook: the expression ``key`` takes each of the wanted values about as often."""
    value_of = evaluated(key, top)

    def adjust(rng: Random, size: str, values: Values) -> Values:
        goal = rng.choice(wanted)
        for _ in range(80):
            if value_of(values) == goal:
                break
            values = draw(schema, rng, "small" if rng.random() < 0.6 else size)
        return values

    return adjust


def share(schema: Schema, test: str, seed: int = 7) -> float:
    """How often the test holds for small and random inputs."""
    rng, holds = Random(seed), evaluated(test)
    return sum(bool(holds(draw(schema, rng, ("small", "random")[i % 2]))) for i in range(60)) / 60

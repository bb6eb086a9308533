"""Two parts of one string of digits or letters, weighed against each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_letters import draw_letters, letters_of
from problems.curriculum._phrases_strings import (
    codes,
    decision_outputs,
    rows,
    sprinkle,
    text_input,
    wrong,
    yes_no,
)
from problems.curriculum._schema import LOWER, Values


@dataclass(frozen=True, slots=True)
class Split:
    """Two parts of s: phrases, a Python test of position i and the same in C++."""

    first: str
    second: str
    python: str
    cpp: str


_SPLITS = {
    "halves": Split(
        "the first half of s (its first floor(|s| / 2) characters)", "the rest of s",
        "i < len(s) // 2", "i < (int)s.size() / 2",
    ),
    "parity": Split(
        "the odd positions of s", "the even positions of s (the first position is number 1)",
        "i % 2 == 0", "i % 2 == 0",
    ),
    "thirds": Split(
        "the positions 1, 4, 7, ... of s", "all other positions of s", "i % 3 == 0", "i % 3 == 0"
    ),
    "ends": Split(
        "the first and the last position of s", "all positions between them",
        "i == 0 or i == len(s) - 1", "i == 0 || i == (int)s.size() - 1",
    ),
}  # fmt: skip
_CUTS = {
    "halves": ("s[:len(s) // 2]", "s[len(s) // 2:]"),
    "parity": ("s[::2]", "s[1::2]"),
    "thirds": ("s[::3]", "s[1::3] + s[2::3]"),
    "ends": ("s[0] + s[-1]", "s[1:-1]"),
}


@dataclass(frozen=True, slots=True)
class Weight:
    """What is added up: a phrase ("the ... on"), a Python and a C++ value of ``{c}``."""

    words: str
    python: str
    cpp: str
    alphabet: str
    favoured: str
    note: str = ""


def _weight(code: str, rng: Random) -> Weight:
    kind, _, letters = code.partition("/")
    digits = "0123456789"
    if kind == "digits":
        return Weight("sum of digits", "int({c})", "{c} - '0'", digits, "0129")
    if kind == "squares":
        return Weight(
            "sum of squares of digits", "int({c}) ** 2", "({c} - '0') * ({c} - '0')", digits, "012"
        )
    if kind == "values":
        what = "sum of letter values (a = 1, b = 2, ..., z = 26)"
        return Weight(what, "ord({c}) - 96", "{c} - 'a' + 1", LOWER, "abc")
    f = letters_of(letters, rng)
    many = f.many
    python = f"1 if {f.python} else 0"
    return Weight(f"number of {many}", python, f"{f.cpp} ? 1 : 0", LOWER, f.favoured, f.note)


_ASKS = {
    "equal": ("whether the two are equal", "a == b"),
    "more": ("whether the first is strictly greater", "a > b"),
    "not_less": ("whether the first is at least the second", "a >= b"),
    "diff": ("the absolute difference of the two", "abs(a - b)"),
    "max": ("the greater of the two", "max(a, b)"),
    "minus": ("the first minus the second", "a - b"),
}


def _parameters(rng: Random) -> Parameters:
    weight = rng.choice(("digits", "digits", "squares", "values", "letters", "letters"))
    if weight == "letters":
        kinds = ("letter", "vowel", "vowel_y", "consonant", "before", "after")
        weight += "/" + draw_letters(rng, kinds)
    return {"split": rng.choice(tuple(_SPLITS)), "weight": weight, "ask": rng.choice(tuple(_ASKS))}


def _shown(ask: str, yes: str, no: str) -> tuple[str, str]:
    """The last statement in Python and in C++."""
    answer = _ASKS[ask][1]
    if ask in ("equal", "more", "not_less"):
        return (
            f"print('{yes}' if {answer} else '{no}')",
            f'cout << ({answer} ? "{yes}" : "{no}") << endl;',
        )
    return f"print({answer})", f"cout << {answer} << endl;"


def _python(split: str, weight: Weight, end: str) -> list[str]:
    value = weight.python.format(c="c")
    plain = weight.python.format(c="s[i]")
    first, second = _CUTS[split]
    loop = rows("a = b = 0", "for i in range(len(s)):", f"    if {_SPLITS[split].python}:",
                f"        a += {plain}", "    else:", f"        b += {plain}", end)  # fmt: skip
    sums = rows(f"a = sum({value} for c in {first})", f"b = sum({value} for c in {second})", end)
    rest = rows(f"a = sum({value} for c in {first})", f"b = sum({value} for c in s) - a", end)
    return [sums, loop, rest]


def _cpp(split: str, weight: Weight, end: str) -> tuple[str, str]:
    value, test = weight.cpp.format(c="s[i]"), _SPLITS[split].cpp
    head = ["int a = 0, b = 0;", "for (int i = 0; i < (int)s.size(); i++) {"]
    return (
        rows(*head, f"    if ({test}) a += {value};", f"    else b += {value};", "}", end),
        rows(
            *head, f"    int x = {value};", f"    if ({test}) a += x;", "    else b += x;", "}", end
        ),
    )


def _evened(split: str, favoured: str) -> Callable[[Random, str, Values], Values]:
    """Strings whose two parts are often alike."""
    mix = sprinkle(favoured)

    def adjust(rng: Random, size: str, values: Values) -> Values:
        s = mix(rng, size, values)["s"]
        half = s[: len(s) // 2]
        if rng.random() < 0.4:
            s = half + s[len(half) * 2 :] + half if split == "halves" else _doubled(s)
        return values | {"s": s}

    return adjust


def _doubled(s: str) -> str:
    return "".join(s[i // 2] for i in range(len(s)))


def _split(parameters: Parameters, rng: Random) -> Spec:
    split, ask, (yes, no) = parameters["split"], parameters["ask"], yes_no(rng)
    parts, weight, what = _SPLITS[split], _weight(parameters["weight"], rng), _ASKS[ask][0]
    text = text_input(rng, 3, (20, 100, 1000), weight.alphabet)
    end, cend = _shown(ask, yes, no)
    decision = ask in ("equal", "more", "not_less")
    other = _shown({"equal": "more", "more": "not_less", "not_less": "more", "diff": "max",
                    "max": "minus", "minus": "diff"}[ask], yes, no)[0]  # fmt: skip
    careless = {"halves": "parity", "parity": "halves", "thirds": "parity", "ends": "halves"}[split]
    kind = "digits" if weight.alphabet[0] == "0" else "lowercase letters"
    both = f"the {weight.words} on {parts.first}; secondly, on {parts.second}"
    note = weight.note
    return Spec(
        titles=("Two Sides", "Balance", "@A against @B", "Lucky Ticket"),
        stories=(
            f"You are given a string s of {kind}. Compute two numbers: first, {both}. Find {what}."
            f"{note}",
            f"@A owns {parts.first}; @B owns {parts.second}. Each of them computes the "
            f"{weight.words} on the own positions; @A's number is the first and @B's the second. "
            f"Find {what}.{note}",
            f"Let the first number be the {weight.words} on {parts.first}, and the second number "
            f"the same on {parts.second}. Given s, determine {what}.{note}",
            f"A ticket in @P has a string s of {kind} on it. Calculate, first, {both}. Print "
            f"{what}.{note}",
            f"Consider {parts.first} and, separately, {parts.second}. For each of the two, take "
            f"the {weight.words} there. Find {what}.{note}",
        ),
        schema=text.schema,
        output=decision_outputs(yes, no, what.removeprefix("whether "))
        if decision
        else ("Print the answer.", "Print one integer."),
        python=codes(*_python(split, weight, end)),
        cpp=codes(*_cpp(split, weight, cend)),
        wrong=(
            wrong("wrong question", _python(split, weight, other)[0]),
            wrong("wrong parts", _python(careless, weight, end)[0]),
        ),
        adjust=_evened(split, weight.favoured),
    )


FAMILIES = (Family("string_splits", ("implementation", "strings"), 900, _parameters, _split),)

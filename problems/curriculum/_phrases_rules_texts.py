"""Stories about drawn formulas and conditions, and specifications of problems about strings."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any

from problems.curriculum._phrases_numbers import upper
from problems.curriculum._phrases_rules import Formula, ordered, said, signs
from problems.curriculum._phrases_rules_checks import listing

WORDS = (
    "red", "blue", "green", "gold", "silver", "bronze", "small", "medium", "large", "fox", "owl",
    "bear", "tea", "milk", "juice", "sun", "rain", "snow", "north", "south", "east", "apple",
    "plum", "pear", "bus", "train", "ship", "ace", "king", "queen",
)  # fmt: skip


def given(names: Sequence[str], rng: Random) -> str:
    """An opening: "You are given integers a and b."."""
    what = f"integers {listing(names)}" if len(names) > 1 else f"an integer {names[0]}"
    return rng.choice(
        (f"You are given {what}.", f"Given {what}, do the following.", f"There are {what}.")
        if len(names) > 1
        else (f"You are given {what}.", f"@A gives you {what}.", f"Read {what}.")
    )


def formula_stories(tree: Formula, names: Sequence[str], rng: Random) -> tuple[str, ...]:
    """Definitions of the task to print the value of a formula."""
    start = given(names, rng)
    all_names = f"{'integers' if len(names) > 1 else 'an integer'} {listing(names)}"
    first = isinstance(tree[1], list) or not isinstance(tree[-1], list)
    inner = tree[1] if first else tree[2]
    rest = [tree[0], "p", *tree[2:]] if first else [tree[0], tree[1], "p"]
    people = f"@A thinks of {all_names} and tells @B to find {said(tree, rng)}."
    stories: tuple[str, ...] = (
        f"{start} Print {said(tree, rng)}.",
        f"{start} Find the value of {signs(tree)}.",
        f"{people} What does @B get?",
        f"You are given {all_names}. {ordered(tree, rng)}. What is the final number?",
        f"@A has a machine with {all_names} on its display. It shows {said(tree, rng)}. "
        f"Find the number that it shows.",
        f"For {all_names}, let p be {said(inner, rng)}. Print {said(rest, rng)}.",
        f"For {all_names}, let p = {signs(inner)}. Find {said(rest, rng)}.",
    )
    stories = stories if isinstance(inner, list) else stories[:5]
    note = "\nHere, floor(z) is z rounded down." if "floor" in signs(tree) else ""
    note += " Here, z mod m is the remainder of z divided by m." if " mod " in signs(tree) else ""
    return tuple(
        story + (note if "floor" in story or " mod " in story else "").replace("\n", " ")
        for story in stories
    )


def rule_sentences(
    clauses: Sequence[str], results: Sequence[str], rng: Random, act: str = "print"
) -> str:
    """ "If ..., print ...; otherwise, if ..., print ...; otherwise, print ..."."""
    style = rng.randrange(4)
    parts = []
    for index, result in enumerate(results):
        do = f"{act} {result}"
        if index == len(results) - 1:
            tail = ("Otherwise, ", "In all other cases, ", "If not, " if index == 1 else "Else, ")
            parts.append(rng.choice(tail) + do)
        elif index == 0:
            parts.append(f"If {clauses[0]}, {do}")
        else:
            head = ("Otherwise, if", "If that is not the case but", "Else, if", "Otherwise, if")
            parts.append(f"{head[style]} {clauses[index]}, {do}")
    return ". ".join(map(upper, parts)) + "."


def branches(tests: Sequence[str], results: Sequence[str], line: str = "print({})") -> str:
    """An ``if`` with ``elif`` branches whose bodies are ``line`` with the results."""
    text = f"if {tests[0]}:\n    {line.format(results[0])}\n"
    for test, result in zip(tests[1:], results[1:-1], strict=True):
        text += f"elif {test}:\n    {line.format(result)}\n"
    return f"{text}else:\n    {line.format(results[-1])}\n"


def chosen(tests: Sequence[str], results: Sequence[str]) -> str:
    """The same as one conditional expression."""
    text = results[-1]
    for test, result in reversed(list(zip(tests, results, strict=False))):
        text = f"{result} if {test} else {text}"
    return text


def quoted(items: Sequence[Any]) -> list[str]:
    """Words as string constants."""
    return [f'"{item}"' for item in items]

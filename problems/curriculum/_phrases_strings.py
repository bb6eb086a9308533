"""Parts of strings, string inputs and small program pieces shared by the string families.

Phrases about a part hold ``{s}`` where the string's name goes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from problems.curriculum._family import Code, Wrong
from problems.curriculum._schema import LOWER, Int, Schema, Values, Word, line


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a string.

    Attributes:
        where: phrase with ``{s}``, such as ``"at odd positions of {s}"``.
        index: what holds for a position i of the part, with a space before it, or nothing.
        cut: Python slice.
        start, stop, step: the C++ loop over it; ``{n}`` is the length.
        least: shortest string that has the part.
        note: a sentence with a space before it, or nothing.
    """

    where: str
    index: str
    cut: str
    start: str = "0"
    stop: str = "{n}"
    step: str = "i++"
    least: int = 1
    note: str = ""

    def loop(self, size: str, body: str) -> str:
        """A C++ loop over the part's indices."""
        head = f"for (int i = {self.start}; i < {self.stop}; {self.step})".format(n=size)
        return f"{head} {{\n{body}\n}}"


def draw_part(rng: Random) -> str:
    """Draw the code of a part of a string."""
    kind = rng.choice(("all", "all", "odd", "even", "first", "last", "tail", "head"))
    return f"{kind}:{rng.randint(2, 6)}" if kind in ("first", "last") else kind


def part_of(code: str, rng: Random) -> Part:
    """The part that a code names; ``rng`` chooses between synonyms."""
    kind, _, k = code.partition(":")
    note = " Positions are numbered from 1."
    match kind:
        case "odd":
            return Part(
                "at odd positions of {s}", " where i is odd", "[::2]", step="i += 2", note=note
            )
        case "even":
            where = rng.choice(("at even positions of {s}", "at the positions 2, 4, 6, ... of {s}"))
            return Part(where, " where i is even", "[1::2]", "1", step="i += 2", least=2, note=note)
        case "first":
            where = f"among the first {k} characters of {{s}}"
            return Part(where, f" where i is at most {k}", f"[:{k}]", stop=k, least=int(k))
        case "last":
            where = f"among the last {k} characters of {{s}}"
            index = f" among the last {k}"
            return Part(where, index, f"[-{k}:]", start=f"{{n}} - {k}", least=int(k))
        case "tail":
            where = rng.choice(
                ("in {s} after the first character", "in {s}, not looking at its first character")
            )
            return Part(where, " where i is greater than 1", "[1:]", "1", least=2, note=note)
        case "head":
            where = rng.choice(
                ("in {s} before the last character", "in {s}, not looking at its last character")
            )
            return Part(where, " except the last", "[:-1]", stop="{n} - 1", least=2)
    return Part(rng.choice(("in {s}", "in the whole string {s}")), "", "")


@dataclass(frozen=True, slots=True)
class Text:
    """The input of one string ``s``; ``py`` and ``cpp`` are expressions of its length."""

    schema: Schema
    py: str
    cpp: str


def text_input(
    rng: Random,
    least: int = 1,
    most: tuple[int, ...] = (100, 1000, 100_000),
    alphabet: str = LOWER,
    extra: Int | Word | None = None,
) -> Text:
    """A string alone, or after its length; ``extra`` is one more value on its own line."""
    high = rng.choice(most)
    about = rng.choice(("the length of s", "the length of the string", ""))
    tail: Schema = (line(extra),) if extra else ()
    if rng.random() < 0.4:
        word = Word("s", least, high, alphabet=alphabet, length="n")
        return Text((line(Int("n", least, high, about)), line(word), *tail), "n", "n")
    word = Word("s", least, high, alphabet=alphabet)
    size = rng.choice(("(int)s.size()", "(int)s.length()"))
    return Text((line(word), *tail), "len(s)", size)


def sprinkle(favoured: str, *names: str) -> Callable[[Random, str, Values], Values]:
    """An ``adjust`` hook that puts favoured characters into the strings called ``names``."""

    def adjust(rng: Random, size: str, values: Values) -> Values:
        share = rng.choice((0.5, 0.7, 0.9) if size == "small" else (0.0, 0.3, 0.8))
        for name in names or ("s",):
            values[name] = "".join(
                rng.choice(favoured) if rng.random() < share else c for c in values[name]
            )
        return values

    return adjust


def blend(*parts: str) -> str:
    """Favoured characters of several classes in equal shares."""
    return "".join((part * 12)[:12] for part in parts)


def rows(*lines: str) -> str:
    """Lines of a program as one text."""
    return "\n".join(lines)


def codes(*bodies: str, top: str = "") -> tuple[Code, ...]:
    """Bodies that share the helpers ``top``."""
    return tuple(Code(body, top) for body in bodies)


def wrong(kind: str, body: str, language: str = "python", top: str = "") -> Wrong:
    """A wrong body."""
    return Wrong(language, Code(body, top), kind)


def tally(condition: str, loop: str = "for c in s", name: str = "ans") -> str:
    """The plain Python counting loop."""
    return f"{name} = 0\n{loop}:\n    if {condition}:\n        {name} += 1\nprint({name})"


def yes_no(rng: Random) -> tuple[str, str]:
    """The two words of a decision."""
    return rng.choice((("YES", "NO"), ("Yes", "No")))


def decision_outputs(yes: str, no: str, when: str) -> tuple[str, ...]:
    """Output texts of a decision; ``when`` is a clause."""
    return (
        f'Print "{yes}" if {when}, and "{no}" otherwise.',
        f"Output {yes} if {when}. Otherwise, output {no}.",
        f'Print "{yes}" or "{no}".',
    )

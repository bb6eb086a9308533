"""Templates, tests and answers shared by the grid, simulation, greedy, search and game families."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from string import Template
from textwrap import indent
from typing import Any

from problems.curriculum._family import Code, Wrong
from problems.curriculum._phrases_shared import Programs, twin
from problems.curriculum._schema import Grid, Int, Schema, line

_ALONE = re.compile(r"^( *)\$(\w+)$")
_READS = "READS\n"
_TOP = "\n---\n"


def pick(rng: Random, *options: str) -> str:
    """One of several phrases that mean the same."""
    return rng.choice(options)


def fill(text: str, **parts: str | int) -> str:
    """Put ``parts`` at the ``$name`` marks; a mark alone on its line keeps its indentation.

    A line that holds only a mark whose part is empty disappears.
    """
    lines: list[str] = []
    for row in text.strip("\n").split("\n"):
        alone = _ALONE.match(row)
        if alone is None:
            lines.append(Template(row).substitute(parts))
        elif parts[alone[2]] != "":
            lines.append(indent(str(parts[alone[2]]), alone[1]))
    return "\n".join(lines)


def code(text: str, **parts: str | int) -> Code:
    """A body from a template; helpers stand above a ``---`` line, ``READS`` opens what reads."""
    text = text.lstrip("\n")
    reads = text.startswith(_READS)
    whole = fill(text.removeprefix(_READS), **parts)
    top, _, body = whole.rpartition(_TOP)
    return Code(body, top, reads)


def codes(texts: Sequence[str], **parts: str | int) -> tuple[Code, ...]:
    """Bodies from several templates with the same parts."""
    return tuple(code(text, **parts) for text in texts)


def wrong(kind: str, text: str, language: str = "python", **parts: str | int) -> Wrong:
    """A typical mistake from a template."""
    return Wrong(language, code(text, **parts), kind)


def twins(
    loops: Sequence[str], python: Sequence[str] = (), kind: str = "long long", **parts: str | int
) -> Programs:
    """Programs from templates: ``loops`` are translated to C++, ``python`` stays Python.

    ``kind`` is the type of numbers in C++, ``int`` or ``long long``.
    """
    plain = codes(loops, **parts)
    return Programs(
        plain + codes(python, **parts),
        tuple(twin(item.body, item.top, wide=kind != "int") for item in plain),
    )


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to a simulation: words, statements before and in the loop, what is printed."""

    words: str
    init: str
    each: str
    value: str

    def parts(self) -> dict[str, Any]:
        """The template parts ``$init``, ``$each`` and ``$value``."""
        return {"init": self.init, "each": self.each, "value": self.value}


@dataclass(frozen=True, slots=True)
class Amount:
    """A condition on a count ``c``: words to stand before a plural, code, and a near miss."""

    words: tuple[str, ...]
    code: str
    almost: str


def amount(kind: str, k: int) -> Amount:
    """A condition on how many of something there are.

    The kinds are ``none``, ``least``, ``most``, ``exactly``, ``odd`` and ``even``.
    """
    return {
        "none": Amount(("no",), "c == 0", "c <= 1"),
        "least": Amount((f"at least {k}", f"{k} or more"), f"c >= {k}", f"c > {k}"),
        "most": Amount((f"at most {k}", f"no more than {k}"), f"c <= {k}", f"c < {k}"),
        "exactly": Amount((f"exactly {k}",), f"c == {k}", f"c >= {k}"),
        "odd": Amount(("an odd number of",), "c % 2 == 1", "c % 2 == 0"),
        "even": Amount(("an even number of (possibly zero)",), "c % 2 == 0", "c % 2 == 1"),
    }[kind]


def outputs(what: str) -> tuple[str, ...]:
    """Ways to ask for one number; ``what`` names it."""
    return ("Print the answer.", f"Print {what}.", f"Output one integer: {what}.")


def plural(k: int, one: str, many: str = "") -> str:
    """``k`` of something: 1 coin, 2 coins."""
    return f"{k} {one if k == 1 else many or one + 's'}"


GRID_PAIRS = ("#.", "*.", ".#", "xo", "01", "10", "ox", "o.")


def grid_schema(rng: Random, alphabet: str) -> Schema:
    """A character grid ``s`` of n rows and m columns."""
    most = rng.choice((10, 50, 100))
    text = rng.choice(("the number of rows and columns", "the size of the grid", ""))
    return (
        line(Int("n", 1, most), Int("m", 1, most, text)),
        line(Grid("s", "n", "m", "".join(sorted(alphabet)))),
    )


def grid_words(rng: Random) -> str:
    """A noun phrase for such a grid."""
    return pick(
        rng,
        "a grid with n rows and m columns",
        "an n by m table of characters",
        "a board of n rows and m columns of characters",
    )


@dataclass(frozen=True, slots=True)
class Fold:
    """One number from many.

    Attributes:
        words: to stand after "the" and before "of".
        python: expression of a list ``b``.
        cpp: expression of a vector ``b``.
        start: of the running value ``ans`` before the first.
        step: statement that takes ``y`` into ``ans``, without semicolon, in both languages.
    """

    words: tuple[str, ...]
    python: str
    cpp: str
    start: str
    step: str

    @property
    def wide_start(self) -> str:
        """``start`` as C++ writes it."""
        return self.start.replace("10**", "1e")


FOLDS = {
    "sum": Fold(("sum", "total"), "sum(b)", "accumulate(b.begin(), b.end(), 0LL)", "0", "ans += y"),
    "max": Fold(
        ("maximum", "largest"),
        "max(b)",
        "*max_element(b.begin(), b.end())",
        "-10**18",
        "ans = max(ans, y)",
    ),
    "min": Fold(
        ("minimum", "smallest"),
        "min(b)",
        "*min_element(b.begin(), b.end())",
        "10**18",
        "ans = min(ans, y)",
    ),
}

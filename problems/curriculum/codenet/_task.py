"""A task: a problem of Project CodeNet, or a relative of one, with programs of our own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random

from problems._types import Checker
from problems.curriculum._family import Spec
from problems.curriculum._schema import Schema, Values
from problems.curriculum._short import short_spec

TRAIN, HELD_OUT = "train", "heldout-codenet"
_HELD_OUT_SHARE = 8
_SAME_AS = {"p02945": "p03337", "p03280": "p03635", "p02418": "p03293"}
"""Problems that ask for what a held-out one asks for, in other words: they are held out too."""


def is_held_out(identifier: str) -> bool:
    """Whether a CodeNet problem, and its relatives, serve evaluation only; by its hash."""
    identifier = _SAME_AS.get(identifier, identifier)
    digest = hashlib.sha256(f"codenet:{identifier}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % _HELD_OUT_SHARE == 0


@dataclass(frozen=True, slots=True)
class Task:
    """What ``Spec`` is to a family, for one problem; the programs are written once in Python.

    Attributes:
        id: of the problem in Project CodeNet, such as ``"p02534"``.
        schema: the input, in the order and lines of the statement; names in lower case.
        python: at least two correct bodies that ``cpp_twin`` translates, so that they serve both
            languages; the first is the oracle. They run after the input has been read, print the
            answer and neither return nor exit at their outer level.
        relative: nothing for the problem itself, whose statement CodeNet has; a word for another
            problem of our own that resembles it, which only ``stories`` state.
        titles: of our own wordings.
        stories: our own wordings, each a complete definition of the task, in words that differ
            from the original's. ``@A``, ``@B`` are people, ``@T`` things, ``@P`` a place.
        output: what to print, for our own wordings.
        only_python: further correct bodies in idiomatic Python.
        only_cpp: further correct bodies in idiomatic C++.
        top: Python helper functions for ``python`` and ``wrong``, to be translated too.
        top_python: Python imports and functions for ``only_python``.
        top_cpp: C++ functions and constants for ``only_cpp``.
        wrong: bodies by the mistake they make; each fails on a drawn input.
        adjust: changes drawn values, so that tests and samples are interesting.
        valid: a condition beyond the schema.
        checker: how outputs are compared.
        constraints: sentences for what ``valid`` asks.
        wide: numbers are ``long long`` in C++.
        rating: Codeforces scale.
        tags: of the sampler's list.
    """

    id: str
    schema: Schema
    python: tuple[str, ...]
    relative: str = ""
    titles: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    output: tuple[str, ...] = ()
    only_python: tuple[str, ...] = ()
    only_cpp: tuple[str, ...] = ()
    top: str = ""
    top_python: str = ""
    top_cpp: str = ""
    wrong: Mapping[str, str] = field(default_factory=dict)
    adjust: Callable[[Random, str, Values], Values] | None = None
    valid: Callable[[Values], bool] | None = None
    checker: Checker = Checker()
    constraints: tuple[str, ...] = ()
    wide: bool = False
    rating: int = 800
    tags: tuple[str, ...] = ("implementation",)

    @property
    def name(self) -> str:
        """Unique among tasks."""
        return f"{self.id}-{self.relative}" if self.relative else self.id

    @property
    def split(self) -> str:
        """``TRAIN`` or ``HELD_OUT``; relatives go with their CodeNet problem."""
        return HELD_OUT if is_held_out(self.id) else TRAIN

    def spec(self, rng: Random) -> Spec:
        """The specification; ``rng`` is consumed for the style of translated programs."""
        return short_spec(
            rng,
            self.schema,
            titles=self.titles,
            stories=self.stories,
            python=self.python,
            output=self.output,
            only_python=self.only_python,
            only_cpp=self.only_cpp,
            top=self.top,
            top_python=self.top_python,
            top_cpp=self.top_cpp,
            wrong=self.wrong,
            adjust=self.adjust,
            valid=self.valid,
            checker=self.checker,
            constraints=self.constraints,
            wide=self.wide,
        )

"""What a family of problems is: parameters in, a complete problem specification out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from problems._types import Checker
from problems.curriculum._schema import Schema, Values

Parameters = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Code:
    """One way to solve the problem in one language.

    The body runs after the input has been read into variables named as in the schema, prints the
    answer, and contains no ``return`` or ``exit`` at its outer level, so that it can be put into a
    function or into a loop over test cases.

    Attributes:
        body: statements, indented from column zero with four spaces a level.
        top: functions and imports that stand before ``main``.
        reads: the body reads the input by itself (``cin``, ``input()``).
    """

    body: str
    top: str = ""
    reads: bool = False


@dataclass(frozen=True, slots=True)
class Wrong:
    """A typical wrong program: ``label`` is its verdict folder, ``kind`` what went wrong."""

    language: str
    code: Code
    kind: str
    label: str = "wrong_answer"


@dataclass(frozen=True, slots=True)
class Spec:
    """A problem for one choice of parameters.

    In stories and texts ``@A`` and ``@B`` become people's names, ``@T`` things (plural, lower
    case) and ``@P`` a place.

    Attributes:
        titles: to choose from.
        stories: at least four legends; each alone defines the task completely.
        schema: input format of one test case.
        output: at least two descriptions of what to print.
        python: correct bodies, at least two; the first is the oracle.
        cpp: correct bodies, at least two.
        wrong: typical mistakes, each refuted by the family's own tests.
        adjust: changes drawn values so that tests are interesting (called with rng, size, values).
        valid: a condition beyond the schema; draws are repeated until it holds.
        checker: how outputs are compared.
        constraints: extra constraint sentences, e.g. ``"it is guaranteed that ..."``.
        multi: whether the problem may be asked for several test cases in one input.
    """

    titles: tuple[str, ...]
    stories: tuple[str, ...]
    schema: Schema
    output: tuple[str, ...]
    python: tuple[Code, ...]
    cpp: tuple[Code, ...]
    wrong: tuple[Wrong, ...] = ()
    adjust: Callable[[Random, str, Values], Values] | None = None
    valid: Callable[[Values], bool] | None = None
    checker: Checker = Checker()
    constraints: tuple[str, ...] = ()
    multi: bool = True


@dataclass(frozen=True, slots=True)
class Family:
    """A family of problems.

    Attributes:
        name: unique, snake case.
        tags: from the sampler's tag list.
        rating: Codeforces scale.
        parameters: draws the parameters that define the task; values are JSON scalars or lists.
            The split between training and evaluation is by their hash.
        build: makes the specification; its rng is only for what does not change the task
            (bounds, which of several equal phrasings).
    """

    name: str
    tags: tuple[str, ...]
    rating: int
    parameters: Callable[[Random], Parameters]
    build: Callable[[Parameters, Random], Spec]

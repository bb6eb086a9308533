"""Specifications of short problems, from a few Python bodies."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

from problems._types import Checker
from problems.curriculum._family import Code, Spec
from problems.curriculum._phrases_numbers import twins, used_helpers, wrong_twins
from problems.curriculum._schema import Schema, Values


def short_spec(
    rng: Random,
    schema: Schema,
    *,
    titles: Sequence[str],
    stories: Sequence[str],
    python: Sequence[str],
    output: Sequence[str] = ("Print the answer.", "Print the answer on one line."),
    only_python: Sequence[str] = (),
    only_cpp: Sequence[str] = (),
    top: str = "",
    top_python: str = "",
    top_cpp: str = "",
    wrong: Mapping[str, str] | None = None,
    adjust: Callable[[Random, str, Values], Values] | None = None,
    valid: Callable[[Values], bool] | None = None,
    checker: Checker | None = None,
    constraints: Sequence[str] = (),
    wide: bool = False,
    multi: bool = False,
) -> Spec:
    """The specification whose C++ programs are translations of its Python bodies, mostly.

    Args:
        rng: consumed for the style of translated programs.
        schema: the input, in the order and lines of the statement.
        titles: to choose from.
        stories: each a complete definition of the task.
        python: correct bodies that ``cpp_twin`` translates, so that they serve both languages; the
            first is the oracle.
        output: descriptions of what to print.
        only_python: further correct bodies in idiomatic Python.
        only_cpp: further correct bodies in idiomatic C++.
        top: Python helper functions for ``python`` and ``wrong``, to be translated too.
        top_python: Python imports and functions for ``only_python``.
        top_cpp: C++ functions and constants for ``only_cpp``.
        wrong: translatable bodies by the mistake they make.
        adjust: as in ``Spec``, like the arguments that follow.
        valid: a condition beyond the schema.
        checker: how outputs are compared; the default compares tokens.
        constraints: sentences for what ``valid`` asks.
        wide: numbers are ``long long`` in C++.
        multi: whether the problem may be asked for several test cases in one input.
    """
    both = twins(schema, rng, python, (), top, wide)
    ours = [Code(body, used_helpers(top_python, body)) for body in only_python]
    theirs = [Code(body, top_cpp) for body in only_cpp]
    return Spec(
        titles=tuple(titles),
        stories=tuple(stories),
        schema=schema,
        output=tuple(output),
        python=(*both.python, *ours),
        cpp=(*both.cpp, *theirs),
        wrong=wrong_twins(schema, rng, wrong or {}, top, wide),
        adjust=adjust,
        valid=valid,
        checker=checker or Checker(),
        constraints=tuple(constraints),
        multi=multi,
    )

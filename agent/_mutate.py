"""Distinct programs made from given ones by small mistakes; what they are worth, judging says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random

from agent._mutate_cpp import mutate_cpp
from agent._mutate_python import mutate_python
from sampler import normalized_source
from sandbox import Program

_MUTATORS: dict[str, Callable[[str, Random], str | None]] = {
    "cpp": mutate_cpp,
    "python": mutate_python,
}
_SECOND_CHANGE = 0.2
_TRIES = 100


def mutants(programs: Sequence[Program], rng: Random) -> Iterator[Program]:
    """Yield changed programs, none of them twice or equal to a given one, until none is found.

    Programs are taken in turn; one mutant in five has two changes. Programs in other languages than
    C++ and Python are passed over.
    """
    bases = [program for program in programs if program.language in _MUTATORS]
    seen = {_text(program) for program in bases}
    failures = 0
    while bases and failures < _TRIES:
        for base in bases:
            mutant = _mutate(base, rng)
            if mutant is None or _text(mutant) in seen:
                failures += 1
                continue
            failures = 0
            seen.add(_text(mutant))
            yield mutant


def _mutate(base: Program, rng: Random) -> Program | None:
    mutator = _MUTATORS[base.language]
    source = mutator(base.source, rng)
    if source is not None and rng.random() < _SECOND_CHANGE:
        source = mutator(source, rng) or source
    return None if source is None else Program(base.language, source)


def _text(program: Program) -> tuple[str, str]:
    return program.language, normalized_source(program.source, program.language)

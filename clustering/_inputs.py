"""Writers of new test inputs, and the vote of the survivors on which inputs to believe."""

from __future__ import annotations

import re
from random import Random
from typing import Protocol

from clustering._draw import draw_input, learn_slots
from clustering._grammar import infer_grammar
from clustering._ranges import read_intervals
from problems import Problem

_INTEGER = re.compile(rb"-?\d+")
_TRIES_EACH = 8


class InputWriter(Protocol):
    """A source of new test inputs."""

    name: str

    def write(self, problem: Problem, count: int, seed: int) -> list[bytes]:
        """At most ``count`` different inputs, none of them a sample; the seed fixes them."""
        ...


class MutationWriter:
    """Draws inputs in the format learnt from the samples, within the statement's bounds.

    Where no format fits the samples, integers of a sample are changed one or two at a time.
    """

    name = "mutation"

    def write(self, problem: Problem, count: int, seed: int) -> list[bytes]:
        """See :class:`InputWriter`; a problem without samples gives no inputs."""
        rng = Random(f"{self.name}/{problem.id}/{seed}")
        samples = [case.input for case in problem.samples]
        if not samples:
            return []
        grammar = infer_grammar(samples)
        models = learn_slots(grammar, read_intervals(problem.statement)) if grammar else {}
        found: dict[bytes, None] = {}
        for _ in range(count * _TRIES_EACH):
            if len(found) == count:
                break
            if grammar:
                text = draw_input(grammar, models, rng).encode()
            else:
                text = change_numbers(rng.choice(samples), rng)
            if text not in samples:
                found[text] = None
        return list(found)


def change_numbers(sample: bytes, rng: Random) -> bytes:
    """Change one or two integers of a sample a little, or swap two of them."""
    places = [match.span() for match in _INTEGER.finditer(sample)]
    if not places:
        return sample
    text = sample
    for start, end in sorted(
        rng.sample(places, min(len(places), rng.choice((1, 2)))), reverse=True
    ):
        value = int(text[start:end])
        changed = rng.choice((value + 1, max(value - 1, 0), value * 2, value + rng.randint(2, 9)))
        text = text[:start] + str(changed).encode() + text[end:]
    return text

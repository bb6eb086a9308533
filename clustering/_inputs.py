"""Writers of new test inputs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import Protocol

from clustering._draw import fill_block, tiny_blocks
from clustering._format import Format, learn_format
from clustering._items import Block
from clustering._mutate import change_numbers, mutate_blocks
from clustering._repair import is_valid
from clustering._values import AdversarialValues, BoundaryValues, RandomValues, Values
from problems import Problem

_TRIES_EACH = 30
_MOST_PACKED = 10


@dataclass(frozen=True, slots=True)
class WrittenInput:
    """A new test input.

    Attributes:
        kind: how it was made: ``"tiny"``, ``"boundary"``, ``"random"``, ``"adversarial"``,
            ``"mutation"``, or ``"numbers"`` where the format is unknown.
        data: the input.
    """

    kind: str
    data: bytes


class InputWriter(Protocol):
    """A source of new test inputs."""

    def write(self, problem: Problem, count: int, seed: int) -> list[WrittenInput]:
        """At most ``count`` different inputs, none of them a sample; the seed fixes them.

        A smaller count gives the first of those of a larger one.
        """
        ...


class FormatWriter:
    """Writes inputs of several kinds in turn, in the format learnt from the samples.

    Tiny test cases are taken from all that there are, several to an input where the format has
    several. Where no format fits the samples, integers of a sample are changed.
    """

    def write(self, problem: Problem, count: int, seed: int) -> list[WrittenInput]:
        """See :class:`InputWriter`; a problem without samples gives no inputs."""
        samples = [case.input for case in problem.samples]
        if not samples:
            return []
        fmt = learn_format(samples, problem.statement)
        streams = _streams(fmt, samples, f"{problem.id}/{seed}")
        return list(islice(_mix(streams, set(samples)), count))


def _mix(streams: dict[str, Iterator[bytes | None]], known: set[bytes]) -> Iterator[WrittenInput]:
    """One new input of each kind in turn; a kind that finds none any more is left out."""
    while streams:
        for kind, stream in list(streams.items()):
            tries = islice(stream, _TRIES_EACH)
            fresh = (data for data in tries if data is not None and data not in known)
            data = next(fresh, None)
            if data is None:
                del streams[kind]
            else:
                known.add(data)
                yield WrittenInput(kind, data)


def _streams(
    fmt: Format | None, samples: Sequence[bytes], seed: str
) -> dict[str, Iterator[bytes | None]]:
    """Endless inputs of each kind, ``None`` in place of invalid ones; tiny ones come to an end."""
    if fmt is None:
        return {"numbers": _changed_numbers(samples, Random(f"numbers/{seed}"))}
    found = {
        "tiny": _tiny(fmt, Random(f"tiny/{seed}")),
        "boundary": _filled(fmt, BoundaryValues, 3, Random(f"boundary/{seed}")),
        "random": _filled(fmt, RandomValues, _MOST_PACKED, Random(f"random/{seed}")),
        "adversarial": _filled(fmt, AdversarialValues, _MOST_PACKED, Random(f"adversarial/{seed}")),
        "mutation": _mutated(fmt, Random(f"mutation/{seed}")),
    }
    return {
        kind: (fmt.grammar.render(b) if is_valid(fmt, b) else None for b in stream)
        for kind, stream in found.items()
    }


def _changed_numbers(samples: Sequence[bytes], rng: Random) -> Iterator[bytes]:
    while True:
        yield change_numbers(rng.choice(samples), rng)


def _tiny(fmt: Format, rng: Random) -> Iterator[list[Block]]:
    blocks = tiny_blocks(fmt, rng)
    while packed := list(islice(blocks, min(fmt.cases.hi, _MOST_PACKED))):
        yield packed


def _filled(
    fmt: Format, values: Callable[[Random], Values], most_cases: int, rng: Random
) -> Iterator[list[Block]]:
    while True:
        cases = rng.randint(1, min(fmt.cases.hi, most_cases))
        yield [fill_block(fmt, values(rng)) for _ in range(cases)]


def _mutated(fmt: Format, rng: Random) -> Iterator[list[Block]]:
    while True:
        yield mutate_blocks(fmt, rng.choice(fmt.samples), rng)

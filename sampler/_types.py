"""What a policy is asked for and what it yields."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Protocol

from problems import InputError, Problem


@dataclass(frozen=True, slots=True)
class SampleRequest:
    """How many programs to draw, and how.

    Attributes:
        samples: sample indices run from 0 to ``samples - 1``.
        seed: with the policy's name and the sample index it fixes a sample.
        languages: drawn evenly, e.g. ``("cpp", "python")``.
        done: sample indices that are already known and must not be drawn again.
        max_tokens: length limit of one program.
        deadline_s: seconds after which no further sample is started; ``None`` for no limit.
    """

    samples: int
    seed: int = 0
    languages: tuple[str, ...] = ("cpp", "python")
    done: Collection[int] = ()
    max_tokens: int = 400
    deadline_s: float | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One sampled program; ``(problem_id, policy, seed, index)`` identifies it.

    Attributes:
        problem_id: the problem it was drawn for.
        policy: name of the policy.
        seed: the request's seed.
        index: the sample index.
        language: ``"cpp"`` or ``"python"``.
        source: program text.
        log_probability: sum of token log-probabilities at temperature 1, or ``None``.
        tokens: tokens drawn, the end mark included.
        temperature: of this sample, or ``None``.
        rating: rating put in this sample's prompt, or ``None``.
        tags: tags put in this sample's prompt.
        finished: whether the program ended by itself before ``max_tokens``.
    """

    problem_id: str
    policy: str
    seed: int
    index: int
    language: str
    source: str
    log_probability: float | None = None
    tokens: int = 0
    temperature: float | None = None
    rating: int | None = None
    tags: tuple[str, ...] = ()
    finished: bool = True


class Policy(Protocol):
    """A source of candidate programs."""

    name: str

    def sample(self, problem: Problem, request: SampleRequest) -> Iterator[Candidate]:
        """Yield each wanted sample once, in any order."""
        ...


class PolicyError(InputError):
    """A policy cannot be found, opened or used."""

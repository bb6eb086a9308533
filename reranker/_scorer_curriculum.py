"""Generated problems with right and typically wrong programs, for a scoring model to learn from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from problems.curriculum import TRAIN
from problems.curriculum.codenet import mixed_stream
from reranker._judged import JudgedProblem, JudgedProgram

_WRONG_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class GeneratedProblems:
    """Which problems of the training curriculum to learn from beside the pools.

    Attributes:
        count: of problems.
        seed: of every choice.
        tasks_share: of tasks of Project CodeNet among them, from 0 to 1.
        statements: the descriptions of Project CodeNet; without them tasks are told in our words.
    """

    count: int = 0
    seed: int = 0
    tasks_share: float = 0.5
    statements: Path | None = None

    def __iter__(self) -> Iterator[JudgedProblem]:
        """The problems; half of their programs make a typical mistake.

        Nothing is run: wrong programs, many of which pass the samples, all count as if they did.
        """
        stream = mixed_stream(TRAIN, self.seed, self.statements, self.tasks_share, _WRONG_SHARE)
        for example in islice(stream, self.count):
            distinct = {one.source: one for one in example.solutions}.values()
            programs = tuple(
                JudgedProgram(
                    one.language, one.source, passes=True, right=one.label in (None, "accepted")
                )
                for one in distinct
            )
            yield JudgedProblem(example.problem, programs)

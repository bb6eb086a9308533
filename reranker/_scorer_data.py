"""From judged programs to training batches of a scoring model.

A document is a statement with right and wrong programs in equal numbers. Most wrong ones pass the
samples: they are what a choice has to tell from the right ones. A batch's ``weights`` are 0 but at
the last token of each program, where they are 1 for a right one and -1 for a wrong one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from random import Random

from models import Batch, Position, SentencePieceTokenizer
from reranker._judged import JudgedProblem
from reranker._reading import program_tokens
from sampler import Document, Row, Segment, batches_of, encode_prefix, pack

_HELD_OUT_SHARE = 8


@dataclass(frozen=True, slots=True)
class ScorerDataOptions:
    """How judged programs become batches.

    Attributes:
        seed: of every random choice.
        row_tokens: length of a row.
        batch_rows: rows in a batch.
        programs_each: most programs in a document, half of them right.
        documents_each: most documents of one problem in an epoch.
        hard_share: share of the wrong programs that pass the samples, where there are so many.
        max_statement_tokens: longer statements are cut.
        max_program_tokens: longer programs are left out.
    """

    seed: int = 0
    row_tokens: int = 768
    batch_rows: int = 8
    programs_each: int = 8
    documents_each: int = 4
    hard_share: float = 0.75
    max_statement_tokens: int = 512
    max_program_tokens: int = 400


def is_held_out(problem: JudgedProblem) -> bool:
    """Whether a problem serves calibration and measurement only, by the hash of its statement."""
    digest = hashlib.sha256(f"scorer:{problem.problem.statement}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % _HELD_OUT_SHARE == 0


@dataclass(frozen=True, slots=True)
class _Encoded:
    """A problem in tokens: its statement and its programs by kind."""

    statement: Sequence[int]
    right: Sequence[Sequence[int]]
    hard: Sequence[Sequence[int]]
    easy: Sequence[Sequence[int]]


class ScorerData:
    """Endless batches of judged programs; a ``models.BatchSource``."""

    def __init__(
        self,
        problems: Iterable[JudgedProblem],
        tokenizer: SentencePieceTokenizer,
        options: ScorerDataOptions,
    ) -> None:
        self._options = options
        encoded = (_encode(problem, tokenizer, options) for problem in problems)
        self._problems = [one for one in encoded if one.right or one.hard or one.easy]
        self._digest = hashlib.sha256(repr(self._problems).encode()).hexdigest()

    @property
    def digest(self) -> str:
        """Hash of all tokens: tells whether two trainings saw the same programs."""
        return self._digest

    @property
    def counts(self) -> dict[str, int]:
        """How many problems and programs of each kind there are."""
        return {
            "problems": len(self._problems),
            "right": sum(len(one.right) for one in self._problems),
            "wrong_passing": sum(len(one.hard) for one in self._problems),
            "wrong_failing": sum(len(one.easy) for one in self._problems),
        }

    def batches(self, position: Position | None = None) -> Generator[Batch, None, None]:
        """Batches from ``position``, a pair (epoch, row in it); ``None`` is the start."""
        epoch, skip = position or (0, 0)
        if not self._problems:
            return
        epochs = map(self._epoch, count(epoch))
        yield from batches_of(epochs, (epoch, skip), self._options.batch_rows)

    def _epoch(self, epoch: int) -> list[Row]:
        rng = Random(f"scorer data/{self._options.seed}/{epoch}")
        documents = [one for problem in self._problems for one in self._documents(problem, rng)]
        rng.shuffle(documents)
        rows = pack(documents, self._options.row_tokens)
        rng.shuffle(rows)
        return rows

    def _documents(self, problem: _Encoded, rng: Random) -> Iterator[Document]:
        options = self._options
        half = options.programs_each // 2
        kinds = (problem.right, problem.hard, problem.easy)
        right, hard, easy = (rng.sample(each, len(each)) for each in kinds)
        statement = Segment(problem.statement, [0.0] * len(problem.statement))
        for _ in range(options.documents_each):
            most_hard = half if not easy else round(half * options.hard_share)
            wrong, hard = hard[:most_hard], hard[most_hard:]
            more, easy = easy[: half - len(wrong)], easy[half - len(wrong) :]
            chosen, right = right[:half], right[half:]
            branches = [_branch(tokens, 1.0) for tokens in chosen]
            branches += [_branch(tokens, -1.0) for tokens in wrong + more]
            if not branches:
                return
            rng.shuffle(branches)
            yield Document(statement, branches)
            if not (right and (hard or easy)):
                return


def _branch(tokens: Sequence[int], label: float) -> Segment:
    return Segment(tokens, [*[0.0] * (len(tokens) - 1), label])


def _encode(
    problem: JudgedProblem, tokenizer: SentencePieceTokenizer, options: ScorerDataOptions
) -> _Encoded:
    kinds: tuple[list[Sequence[int]], ...] = ([], [], [])
    for program in problem.programs:
        tokens = program_tokens(
            tokenizer, program.language, program.source, options.max_program_tokens
        )
        if tokens is not None:
            kinds[0 if program.right else 1 if program.passes else 2].append(tokens)
    statement = encode_prefix(tokenizer, problem.problem, options.max_statement_tokens)
    return _Encoded(statement.tolist(), *kinds)

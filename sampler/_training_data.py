"""From generated problems to training batches.

Each document is a statement and several programs that solve it, as a policy will see them:

    <statement> text    <rating:R> <tag:..>* <lang:L> <correct> <program> source <end>

The metadata varies at random as in AlphaCode (Li et al. 2022, section 4.2), so that a sampler may
put ratings and tags there that are not the problem's own. The series of batches depends on the
options alone, not on the number of workers, and goes on from any batch without being replayed.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import queue
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from multiprocessing.process import BaseProcess
from random import Random
from typing import Any, Protocol

from models import Batch, Position, SentencePieceTokenizer
from problems import FaultError, Problem, Submission
from sampler._packing import Document, Row, Segment, batches_of, pack
from sampler._prompt import RATINGS, TAGS, encode_metadata, encode_prefix

_CHUNKS_AHEAD = 2
_POLL_S = 5.0
_STOP_S = 5.0


class TrainingExample(Protocol):
    """A problem with programs known to be right (or labelled otherwise)."""

    @property
    def problem(self) -> Problem: ...

    @property
    def solutions(self) -> Sequence[Submission]: ...


ExampleStream = Callable[[str, int], Iterator[TrainingExample]]
"""``(split, seed)`` to an endless, deterministic series; a module-level function, for workers."""


class TrainingDataError(FaultError):
    """A worker that prepares training data died or fell silent."""


@dataclass(frozen=True, slots=True)
class DataOptions:
    """How examples become batches.

    Attributes:
        split: which part of the curriculum to read.
        seed: of the examples and of every random choice here.
        row_tokens: length of a row.
        batch_rows: rows in a batch.
        programs_per_statement: most programs that share one statement.
        max_statement_tokens: problems with longer statements are left out.
        max_program_tokens: longer programs are left out.
        statement_weight: weight of the loss of a statement's token; a program's is 1.
        no_rating: share of programs without a rating in their prompt.
        any_rating: share with a rating drawn evenly instead of the problem's own.
        rating_noise: otherwise the rating is off by at most this.
        no_tags: share of programs without any tag.
        drop_tag: chance of leaving out each tag of the others.
        any_tag: share with one more tag, drawn evenly.
        problems_per_chunk: examples generated and packed together.
        workers: processes that prepare chunks; 0 prepares them in the caller's own thread.
        patience_s: seconds to wait for a chunk before the worker counts as stuck.
    """

    split: str = "train"
    seed: int = 0
    row_tokens: int = 1024
    batch_rows: int = 16
    programs_per_statement: int = 4
    max_statement_tokens: int = 512
    max_program_tokens: int = 400
    statement_weight: float = 0.1
    no_rating: float = 0.1
    any_rating: float = 0.2
    rating_noise: int = 200
    no_tags: float = 0.3
    drop_tag: float = 0.3
    any_tag: float = 0.1
    problems_per_chunk: int = 256
    workers: int = 1
    patience_s: float = 600.0


@dataclass(frozen=True, slots=True)
class DocumentBuilder:
    """Turns examples into documents of token ids."""

    tokenizer: SentencePieceTokenizer
    options: DataOptions

    def document(self, example: TrainingExample, rng: Random) -> Document | None:
        """The example's document, or ``None`` where its statement or programs are too long."""
        problem, options = example.problem, self.options
        most = options.max_statement_tokens
        statement = encode_prefix(self.tokenizer, problem, most + 1).tolist()
        if len(statement) > most:
            return None
        programs = [self._program(problem, program, rng) for program in example.solutions]
        kept = [program for program in programs if program is not None]
        if not kept:
            return None
        rng.shuffle(kept)
        weights = [0.0] + [options.statement_weight] * (len(statement) - 1)
        return Document(Segment(statement, weights), kept[: options.programs_per_statement])

    def _program(self, problem: Problem, program: Submission, rng: Random) -> Segment | None:
        source = self.tokenizer.encode(program.source)
        if len(source) + 1 > self.options.max_program_tokens:
            return None
        head = encode_metadata(
            self.tokenizer,
            program.language,
            self._rating(problem, rng),
            self._tags(problem, rng),
            correct=program.label in (None, "accepted"),
        )
        tokens = [*head, *source, self.tokenizer.special("<end>")]
        return Segment(tokens, [0.0] * len(head) + [1.0] * (len(source) + 1))

    def _rating(self, problem: Problem, rng: Random) -> int | None:
        options = self.options
        draw = rng.random()
        if draw < options.no_rating:
            return None
        if problem.rating is None or draw < options.no_rating + options.any_rating:
            return rng.choice(RATINGS)
        return problem.rating + rng.randint(-options.rating_noise, options.rating_noise)

    def _tags(self, problem: Problem, rng: Random) -> list[str]:
        options = self.options
        known = [] if rng.random() < options.no_tags else problem.tags
        kept = {tag for tag in known if rng.random() >= options.drop_tag}
        if rng.random() < options.any_tag:
            kept.add(rng.choice(TAGS))
        return sorted(kept)


class TrainingData:
    """The batches of a curriculum; a ``models.BatchSource``."""

    def __init__(
        self, stream: ExampleStream, tokenizer: SentencePieceTokenizer, options: DataOptions
    ) -> None:
        self._stream, self._tokenizer, self._options = stream, tokenizer, options

    def batches(self, position: Position | None = None) -> Generator[Batch, None, None]:
        """Batches from ``position``, a pair (chunk, row in it); ``None`` is the start.

        Raises:
            TrainingDataError: a worker died, failed or took longer than ``patience_s``.
        """
        chunk, skip = position or (0, 0)
        with closing(self._chunks(chunk)) as chunks:
            yield from batches_of(chunks, (chunk, skip), self._options.batch_rows)

    def _chunks(self, first: int) -> Generator[list[Row], None, None]:
        if self._options.workers > 0:
            yield from _Workers(self._stream, self._tokenizer, self._options, first).chunks()
        chunk = first
        while True:
            yield make_chunk(self._stream, self._tokenizer, self._options, chunk)
            chunk += 1


def make_chunk(
    stream: ExampleStream, tokenizer: SentencePieceTokenizer, options: DataOptions, chunk: int
) -> list[Row]:
    """The rows of one chunk; they depend on the arguments only."""
    seed = _seed(options.seed, chunk)
    rng = Random(seed)
    builder = DocumentBuilder(tokenizer, options)
    examples = islice(stream(options.split, seed), options.problems_per_chunk)
    documents = [builder.document(example, rng) for example in examples]
    rows = pack([document for document in documents if document], options.row_tokens)
    rng.shuffle(rows)
    return rows


def _seed(seed: int, chunk: int) -> int:
    digest = hashlib.sha256(f"training data/{seed}/{chunk}".encode()).digest()
    return int.from_bytes(digest[:6], "big")


class _Workers:
    """Processes that prepare every n-th chunk each, read in turn."""

    def __init__(
        self,
        stream: ExampleStream,
        tokenizer: SentencePieceTokenizer,
        options: DataOptions,
        first: int,
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self._patience_s = options.patience_s
        self._queues: list[Any] = []
        self._processes: list[BaseProcess] = []
        for offset in range(options.workers):
            chunks: Any = context.Queue(_CHUNKS_AHEAD)
            process = context.Process(
                target=_work,
                args=(chunks, stream, tokenizer, options, first + offset),
                name=f"training-data-{offset}",
                daemon=True,
            )
            process.start()
            self._queues.append(chunks)
            self._processes.append(process)

    def chunks(self) -> Iterator[list[Row]]:
        """The chunks in order; ends the processes when closed."""
        try:
            while True:
                for process, chunks in zip(self._processes, self._queues, strict=True):
                    yield self._next(process, chunks)
        finally:
            self._close()

    def _next(self, process: BaseProcess, chunks: Any) -> list[Row]:
        waited = 0.0
        while True:
            try:
                answer = chunks.get(timeout=_POLL_S)
            except queue.Empty:
                waited += _POLL_S
                if not process.is_alive():
                    raise TrainingDataError(
                        f"training data: worker {process.name} died, exit code {process.exitcode}",
                        "run the same command again to go on from the last checkpoint",
                    ) from None
                if waited >= self._patience_s:
                    raise TrainingDataError(
                        f"training data: no chunk from {process.name} in {waited:.0f} s",
                        "look for an example that takes too long to generate",
                    ) from None
                continue
            if isinstance(answer, str):
                raise TrainingDataError(f"training data: worker {process.name} failed: {answer}")
            return list(answer)

    def _close(self) -> None:
        for process in self._processes:
            process.terminate()
        for process, chunks in zip(self._processes, self._queues, strict=True):
            process.join(_STOP_S)
            chunks.close()
            chunks.cancel_join_thread()


def _work(
    chunks: Any,
    stream: ExampleStream,
    tokenizer: SentencePieceTokenizer,
    options: DataOptions,
    first: int,
) -> None:
    try:
        chunk = first
        while True:
            chunks.put(make_chunk(stream, tokenizer, options, chunk))
            chunk += options.workers
    except Exception as error:
        chunks.put(f"{type(error).__name__}: {error}")
    except KeyboardInterrupt:
        return

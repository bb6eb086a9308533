"""Training batches: layout, determinism, resumption and failure."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import islice
from random import Random

import numpy as np
import pytest

from models import Batch, Position, SentencePieceTokenizer, train_tokenizer
from sampler._prompt import SPECIAL_TOKENS, encode_metadata, encode_prefix
from sampler._training_data import (
    DataOptions,
    DocumentBuilder,
    ExampleStream,
    TrainingData,
    TrainingDataError,
)
from tests.sampler import fake_curriculum as fake

OPTIONS = DataOptions(row_tokens=512, batch_rows=2, problems_per_chunk=6, workers=0, patience_s=60)


@pytest.fixture(scope="module")
def tokenizer() -> SentencePieceTokenizer:
    examples = list(islice(fake.stream("train", 0), 40))
    texts = [example.problem.statement for example in examples]
    texts += [program.source for example in examples for program in example.solutions]
    return train_tokenizer(texts, 480, SPECIAL_TOKENS)


def batches(
    tokenizer: SentencePieceTokenizer,
    count: int,
    position: Position | None = None,
    options: DataOptions = OPTIONS,
    source: ExampleStream = fake.stream,
) -> list[Batch]:
    with closing(TrainingData(source, tokenizer, options).batches(position)) as series:
        return list(islice(series, count))


def same(a: list[Batch], b: list[Batch]) -> bool:
    names = ("tokens", "positions", "documents", "branches", "weights")
    return len(a) == len(b) and all(
        x.next_position == y.next_position
        and all(np.array_equal(getattr(x, name), getattr(y, name)) for name in names)
        for x, y in zip(a, b, strict=True)
    )


def programs_in(batch: Batch) -> Iterator[tuple[int, int, int]]:
    for row in range(len(batch.tokens)):
        inside = set(zip(batch.documents[row], batch.branches[row], strict=True))
        for document, branch in sorted(inside):
            if branch:
                yield row, document, branch


def test_a_batch_reads_as_the_prompt_says(tokenizer: SentencePieceTokenizer) -> None:
    (batch,) = batches(tokenizer, 1)
    end, start = tokenizer.special("<end>"), tokenizer.special("<program>")
    found = 0
    for row, document, branch in programs_in(batch):
        inside = (batch.documents[row] == document) & (batch.branches[row] == branch)
        tokens, weights = batch.tokens[row][inside], batch.weights[row][inside]
        at = int(np.flatnonzero(tokens == start)[0])
        assert tokens[-1] == end
        assert (weights[: at + 1] == 0).all()
        assert (weights[at + 1 :] == 1).all()
        source = tokenizer.decode(tokens[at + 1 :].tolist())
        assert source.startswith(("#include", "n =", "x =", "v =", "k ="))
        found += 1
    assert found > 4


def test_a_document_is_the_sampler_s_prompt(tokenizer: SentencePieceTokenizer) -> None:
    example = fake.example(Random(3))
    plain = replace(OPTIONS, no_rating=0, any_rating=0, rating_noise=0, no_tags=0, drop_tag=0)
    builder = DocumentBuilder(tokenizer, replace(plain, any_tag=0))
    document = builder.document(example, Random(0))
    assert document is not None
    prefix = encode_prefix(tokenizer, example.problem, 512)
    assert list(document.prefix.tokens) == prefix.tolist()
    expected = {
        (
            *encode_metadata(
                tokenizer,
                program.language,
                example.problem.rating,
                sorted(example.problem.tags),
            ),
            *tokenizer.encode(program.source),
            tokenizer.special("<end>"),
        )
        for program in example.solutions
    }
    assert {tuple(branch.tokens) for branch in document.branches} == expected


def test_metadata_varies(tokenizer: SentencePieceTokenizer) -> None:
    builder = DocumentBuilder(tokenizer, OPTIONS)
    example, rng = fake.example(Random(3)), Random(0)
    heads = set()
    for _ in range(50):
        document = builder.document(example, rng)
        assert document is not None
        for branch in document.branches:
            tokens = list(branch.tokens)
            heads.add(tuple(tokens[: tokens.index(tokenizer.special("<program>"))]))
    assert len(heads) > 30


def test_wrong_programs_are_marked(tokenizer: SentencePieceTokenizer) -> None:
    right = fake.example(Random(3))
    wrong = tuple(replace(program, label="wrong_answer") for program in right.solutions)
    document = DocumentBuilder(tokenizer, OPTIONS).document(
        fake.FakeExample(right.problem, wrong), Random(0)
    )
    assert document is not None
    marks = tokenizer.special("<wrong>"), tokenizer.special("<correct>")
    for branch in document.branches:
        assert marks[0] in branch.tokens
        assert marks[1] not in branch.tokens


def test_long_statements_and_programs_are_left_out(tokenizer: SentencePieceTokenizer) -> None:
    example = fake.example(Random(3))
    short = replace(OPTIONS, max_statement_tokens=10)
    assert DocumentBuilder(tokenizer, short).document(example, Random(0)) is None
    long_programs = replace(OPTIONS, max_program_tokens=5)
    assert DocumentBuilder(tokenizer, long_programs).document(example, Random(0)) is None


def test_any_batch_can_be_gone_on_from(tokenizer: SentencePieceTokenizer) -> None:
    whole = batches(tokenizer, 8)
    for at in (1, 3, 6):
        assert same(whole[at:], batches(tokenizer, 8 - at, whole[at - 1].next_position))


def test_the_seed_and_the_split_change_the_data(tokenizer: SentencePieceTokenizer) -> None:
    first = batches(tokenizer, 1)
    assert not same(first, batches(tokenizer, 1, options=replace(OPTIONS, seed=1)))
    assert not same(first, batches(tokenizer, 1, options=replace(OPTIONS, split="other")))


def test_workers_change_nothing(tokenizer: SentencePieceTokenizer) -> None:
    whole = batches(tokenizer, 6)
    two = replace(OPTIONS, workers=2)
    assert same(whole, batches(tokenizer, 6, options=two))
    assert same(whole[4:], batches(tokenizer, 2, whole[3].next_position, two))


def test_a_failing_worker_is_reported(tokenizer: SentencePieceTokenizer) -> None:
    with pytest.raises(TrainingDataError, match="ValueError: no more problems"):
        batches(tokenizer, 1, options=replace(OPTIONS, workers=1), source=fake.broken_stream)

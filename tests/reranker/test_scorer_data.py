"""Judged programs become balanced, packed batches that go on from any of them."""

from __future__ import annotations

from itertools import islice

import numpy as np
import pytest

from models import SentencePieceTokenizer
from reranker import JudgedProblem, JudgedProgram, ScorerDataOptions
from reranker._reading import program_tokens
from reranker._scorer_data import ScorerData, is_held_out
from tests.reranker.judged import judged_problems

OPTIONS = ScorerDataOptions(row_tokens=256, batch_rows=2, max_program_tokens=60)


@pytest.fixture(scope="module")
def tokenizer(small_tokenizer: SentencePieceTokenizer) -> SentencePieceTokenizer:
    return small_tokenizer


def labels(batch) -> list[float]:
    return batch.weights[batch.weights != 0].tolist()


def test_a_label_stands_at_the_end_of_each_program(tokenizer):
    source = ScorerData(judged_problems(6), tokenizer, OPTIONS)
    end = tokenizer.special("<end>")
    for batch in islice(source.batches(), 5):
        assert set(labels(batch)) == {1.0, -1.0}
        np.testing.assert_array_equal(batch.weights != 0, batch.tokens == end)
        assert batch.tokens.shape == (2, 256)


def test_right_and_wrong_come_in_equal_numbers_and_most_wrong_ones_pass(tokenizer):
    (problem,) = judged_problems(1, right=8, hard=20, easy=20)
    options = ScorerDataOptions(row_tokens=4096, batch_rows=1, documents_each=1)
    source = ScorerData([problem], tokenizer, options)
    (batch,) = islice(source.batches(), 1)
    assert labels(batch).count(1.0) == labels(batch).count(-1.0) == 4
    text = tokenizer.decode(batch.tokens[0].tolist())
    assert text.count("hard") == 2 * 3  # Each program has its name twice.
    assert text.count("easy") == 2 * 1


def test_batches_go_on_from_any_of_them(tokenizer):
    source = ScorerData(judged_problems(6), tokenizer, OPTIONS)
    first = list(islice(source.batches(), 12))
    assert {position.next_position[0] for position in first} > {0}
    for number in (1, 5, 10):
        again = next(source.batches(first[number - 1].next_position))
        np.testing.assert_array_equal(again.tokens, first[number].tokens)
        np.testing.assert_array_equal(again.weights, first[number].weights)


def test_the_seed_and_the_programs_fix_the_batches(tokenizer):
    one, same = (ScorerData(judged_problems(4), tokenizer, OPTIONS) for _ in range(2))
    other = ScorerData(judged_problems(5), tokenizer, OPTIONS)
    assert one.digest == same.digest != other.digest
    pair = [next(source.batches()) for source in (one, same)]
    np.testing.assert_array_equal(pair[0].tokens, pair[1].tokens)
    seeded = ScorerDataOptions(seed=1, row_tokens=256, batch_rows=2, max_program_tokens=60)
    unlike = next(ScorerData(judged_problems(4), tokenizer, seeded).batches())
    assert (unlike.tokens != pair[0].tokens).any()


def test_long_programs_are_left_out_and_the_rest_is_counted(tokenizer):
    (problem,) = judged_problems(1, right=2, hard=1, easy=3)
    long = JudgedProgram("python", "print(1)\n" * 200, passes=True, right=True)
    grown = JudgedProblem(problem.problem, (*problem.programs, long))
    counts = ScorerData([grown], tokenizer, OPTIONS).counts
    assert counts == {"problems": 1, "right": 2, "wrong_passing": 1, "wrong_failing": 3}
    assert program_tokens(tokenizer, "python", long.source, 60) is None


def test_one_problem_in_eight_is_held_out_by_its_statement():
    held_out = sum(is_held_out(problem) for problem in judged_problems(400))
    assert 25 < held_out < 80

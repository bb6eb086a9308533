"""The decoding engine against the training pass, and samples against their surroundings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import numpy as np
import pytest

from models import Params
from sampler import Decoded, DecodeLimits, Job, decode
from sampler._decode import slots_for
from sampler._draw import Truncation
from sampler._engine import STEPS
from tests.sampler.tiny import (
    CONFIG,
    END,
    FORBIDDEN,
    TOKENIZER,
    allowed_argmax,
    next_logits,
    tiny_params,
)

PROMPT = np.asarray(TOKENIZER.encode("read two integers and print their sum\n"), np.int32)


@pytest.fixture(scope="module")
def params() -> Params:
    return tiny_params()


def _jobs(count: int, temperature: float = 0.9) -> list[Job]:
    """Jobs whose forced parts differ in length and content."""
    return [Job(i, tuple(TOKENIZER.encode("x" * (i % 5) + ":")), temperature) for i in range(count)]


def _decode(
    params: Params, jobs: Sequence[Job], slots: int = 8, max_tokens: int = 90, **more: Any
) -> dict[int, Decoded]:
    limits = DecodeLimits(slots, max_tokens, (END,), FORBIDDEN, **more)
    samples = list(decode(params, CONFIG, PROMPT, jobs, jax.random.key(7), limits))
    assert len({sample.index for sample in samples}) == len(samples)
    return {sample.index: sample for sample in samples}


def test_greedy_decoding_equals_the_naive_loop(params: Params) -> None:
    job = Job(0, tuple(TOKENIZER.encode("abc")), 0.0)
    sample = _decode(params, [job], max_tokens=70)[0]
    tokens = [*PROMPT.tolist(), *job.forced]
    for token in (*sample.tokens, *((END,) if sample.finished else ())):
        assert token == allowed_argmax(next_logits(params, tokens)[-1:])[0]
        tokens.append(token)
    assert len(sample.tokens) + sample.finished > STEPS


def test_log_probabilities_are_those_of_the_training_pass(params: Params) -> None:
    jobs = _jobs(12)
    samples = _decode(params, jobs)
    assert any(len(sample.tokens) > STEPS for sample in samples.values())
    assert any(sample.finished for sample in samples.values())
    for job in jobs:
        sample = samples[job.index]
        drawn = [*sample.tokens, *([END] if sample.finished else [])]
        tokens = [*PROMPT.tolist(), *job.forced, *drawn]
        log_softmax = jax.nn.log_softmax(next_logits(params, tokens))
        at = np.arange(len(PROMPT) + len(job.forced) - 1, len(tokens) - 1)
        expected = np.asarray(log_softmax)[at, drawn].sum()
        assert sample.log_probability == pytest.approx(expected, abs=2e-3)


def test_a_sample_is_the_same_in_any_company_order_and_slot(params: Params) -> None:
    jobs = _jobs(20)
    together = _decode(params, jobs)
    assert len({sample.tokens for sample in together.values()}) > 15
    assert _decode(params, jobs[::-1]) == together
    assert _decode(params, jobs[13:]) == {i: together[i] for i in range(13, 20)}
    assert _decode(params, [jobs[5]]) == {5: together[5]}


def test_one_token_to_choose_from_is_greedy(params: Params) -> None:
    greedy = _decode(params, _jobs(8, 0.0), max_tokens=40)
    only = _decode(params, _jobs(8, 3.0), max_tokens=40, truncation=Truncation(top_k=1))
    assert only == greedy


def test_caches_grown_by_a_long_neighbour_change_no_bit(params: Params) -> None:
    jobs = _jobs(8)
    neighbour = Job(99, tuple(TOKENIZER.encode("y" * 250)), 0.9)
    beside = _decode(params, [neighbour, *jobs], slots=8)
    del beside[99]
    assert beside == _decode(params, jobs)


def test_another_root_gives_other_samples(params: Params) -> None:
    limits = DecodeLimits(8, 40, (END,), FORBIDDEN)
    first, second = (
        {d.tokens for d in decode(params, CONFIG, PROMPT, _jobs(8), jax.random.key(seed), limits)}
        for seed in (1, 2)
    )
    assert first != second


def test_free_slots_are_refilled_while_others_go_on(params: Params) -> None:
    taken: list[int] = []

    def jobs():  # type: ignore[no-untyped-def]
        for job in _jobs(24):
            taken.append(job.index)
            yield job

    limits = DecodeLimits(8, 90, (END,), FORBIDDEN)
    ahead = 0
    for count, _ in enumerate(decode(params, CONFIG, PROMPT, jobs(), jax.random.key(7), limits), 1):
        ahead = max(ahead, len(taken) - count)
    assert len(taken) == 24
    assert ahead < 8


def test_nothing_forbidden_is_drawn_and_lengths_hold(params: Params) -> None:
    for sample in _decode(params, _jobs(16, temperature=3.0), max_tokens=45).values():
        assert not set(sample.tokens) & {*FORBIDDEN, END}
        assert len(sample.tokens) + sample.finished <= 45
        assert sample.finished or len(sample.tokens) == 45


def test_forced_tokens_may_fill_more_than_a_block(params: Params) -> None:
    text = "a long way round to the program, longer than one block of steps: "
    for length in (STEPS - 1, STEPS, STEPS + 1, len(text)):
        job = Job(3, tuple(TOKENIZER.encode(text[:length])), 0.0)
        sample = _decode(params, [job], max_tokens=3)[3]
        tokens = [*PROMPT.tolist(), *job.forced, *sample.tokens]
        best = allowed_argmax(next_logits(params, tokens))
        at = len(PROMPT) + len(job.forced) - 1
        assert best[at : at + len(sample.tokens)] == list(sample.tokens)


def test_after_the_deadline_nothing_is_started_but_what_runs_ends(params: Params) -> None:
    times = iter([0.0, 0.0, *[9.0] * 100])
    limits = DecodeLimits(8, 90, (END,), FORBIDDEN, deadline=5.0)
    samples = list(
        decode(params, CONFIG, PROMPT, _jobs(40), jax.random.key(7), limits, lambda: next(times))
    )
    everything = _decode(params, _jobs(40))
    assert 8 <= len(samples) < 20
    assert all(sample == everything[sample.index] for sample in samples)


def test_a_watcher_ends_samples_where_it_says(params: Params) -> None:
    whole = _decode(params, _jobs(12))
    limits = DecodeLimits(8, 90, (END,), FORBIDDEN)
    seen: dict[int, list[int]] = {}

    def watch(index: int, tokens: Sequence[int]) -> int | None:
        """Even samples end with their 40th token."""
        before = len(seen.setdefault(index, []))
        seen[index] += tokens
        return 40 - before if index % 2 == 0 and len(seen[index]) >= 40 else None

    key = jax.random.key(7)
    samples = decode(params, CONFIG, PROMPT, _jobs(12), key, limits, watch=watch)
    for sample in samples:
        cut = sample.index % 2 == 0 and len(whole[sample.index].tokens) >= 40
        assert sample.tokens == whole[sample.index].tokens[: 40 if cut else None]
        assert sample.finished == (cut or whole[sample.index].finished)
        assert (sample.log_probability > whole[sample.index].log_probability) == cut
        assert seen[sample.index][: len(sample.tokens)] == list(sample.tokens)


def test_any_of_several_end_marks_ends_a_sample(params: Params) -> None:
    letter = TOKENIZER.encode("e")[0]
    limits = DecodeLimits(8, 90, (END, letter), FORBIDDEN)
    whole = _decode(params, _jobs(8))
    for sample in decode(params, CONFIG, PROMPT, _jobs(8), jax.random.key(7), limits):
        tokens = list(whole[sample.index].tokens)
        end = tokens.index(letter) if letter in tokens else len(tokens)
        assert list(sample.tokens) == tokens[:end]


def test_long_prompts_are_read_whole(params: Params) -> None:
    prompt = np.asarray(TOKENIZER.encode("a very long prompt " * 10), np.int32)
    limits = DecodeLimits(8, 5, (END,), FORBIDDEN)
    job = Job(0, tuple(TOKENIZER.encode("=")), 0.0)
    (sample,) = decode(params, CONFIG, prompt, [job], jax.random.key(0), limits)
    best = allowed_argmax(next_logits(params, [*prompt.tolist(), *job.forced, *sample.tokens]))
    assert best[len(prompt) :][: len(sample.tokens)] == list(sample.tokens)


@pytest.mark.parametrize(
    ("samples", "backend", "slots"),
    [(1, "cpu", 8), (9, "cpu", 16), (64, "cpu", 64), (10**6, "cpu", 64), (10**6, "gpu", 1024)],
)
def test_slots_are_powers_of_two(samples: int, backend: str, slots: int) -> None:
    assert slots_for(samples, backend) == slots

"""Samples that repeat themselves are ended where a policy asks for it."""

from __future__ import annotations

import jax.numpy as jnp
from hypothesis import given
from hypothesis import strategies as st

from models import Params, SamplingSettings
from sampler import Candidate, JaxPolicy, SampleRequest
from sampler._engine import STEPS
from sampler._repetition import LONGEST_PIECE, RepetitionWatch, ends_in_copies
from tests.sampler.tiny import CONFIG, PROBLEM, TOKENIZER, tiny_params

TOKENS = st.lists(st.integers(0, 2), max_size=40)


@given(tokens=TOKENS, copies=st.integers(2, 5))
def test_copies_are_found_as_the_definition_says(tokens: list[int], copies: int) -> None:
    pieces = (tokens[len(tokens) - period :] for period in range(1, len(tokens) // copies + 1))
    expected = any(
        tokens[len(tokens) - len(piece) * copies :] == piece * copies for piece in pieces
    )
    assert ends_in_copies(tokens, copies) == expected


@given(
    before=TOKENS,
    piece=st.lists(st.integers(0, 9), min_size=1, max_size=LONGEST_PIECE),
    most=st.integers(1, 6),
    parts=st.integers(1, 50),
)
def test_a_watch_needs_the_tail_only(
    before: list[int], piece: list[int], most: int, parts: int
) -> None:
    watch, tokens = RepetitionWatch(most), before + piece * (most + 1)
    said = [watch.push(tokens[at : at + parts]) for at in range(0, len(tokens), parts)]
    assert said[-1]
    assert watch.repeated
    assert not watch.push([10])
    assert not watch.repeated


def _stuck() -> Params:
    """Weights of a model that, once it has written a letter, writes the same again and again."""
    params = tiny_params()
    for layer in params["layers"]:
        layer |= {name: jnp.zeros_like(layer[name]) for name in ("out", "down")}
    return params | {"unembed": 100 * params["embed"].T}


def _samples(params: Params, max_repeats: int) -> dict[int, Candidate]:
    settings = SamplingSettings(temperature_low=0.001, temperature_high=0.001)
    policy = JaxPolicy("tiny", params, CONFIG, TOKENIZER, settings, max_repeats=max_repeats)
    request = SampleRequest(samples=8, seed=3, max_tokens=80)
    return {candidate.index: candidate for candidate in policy.sample(PROBLEM, request)}


def test_a_policy_ends_programs_that_repeat_themselves() -> None:
    whole, ended = _samples(_stuck(), 0), _samples(_stuck(), 4)
    assert [candidate.tokens for candidate in whole.values()] == [80] * 8
    for index, candidate in ended.items():
        assert 0 < candidate.tokens <= STEPS
        assert not candidate.finished
        assert whole[index].source.startswith(candidate.source.rstrip("\ufffd"))


def test_programs_that_do_not_repeat_themselves_are_left_alone() -> None:
    assert _samples(tiny_params(), 4) == _samples(tiny_params(), 0)

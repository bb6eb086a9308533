"""Scores of continuations with a shared prompt against the plain forward pass."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from models import OpenWeights, forward, load_open_weights, logits
from sampler import Scored, score_continuations
from sampler._scoring import ROWS
from tests.sampler.tiny import CONFIG, tiny_params

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "hf"
LENGTHS = (5, 0, 1, 63, 64, 20, *range(2, 15))
"""More than one batch, out of order, with both sides of a padded length; the first four are one."""

assert len(LENGTHS) > ROWS

_forward = jax.jit(forward, static_argnums=1)


def _model(name: str) -> OpenWeights:
    if name == "ours":
        return OpenWeights(tiny_params(), CONFIG)
    return load_open_weights(FIXTURES / name)


def _tokens(model: OpenWeights, length: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, model.config.vocab_size, length, dtype=np.int32)


def _expected(model: OpenWeights, prompt: np.ndarray, own: np.ndarray) -> Scored:
    """The same by one pass over the whole row."""
    row = np.zeros((1, 192), np.int32)
    row[0, : len(prompt) + len(own)] = [*prompt, *own]
    places, ones = jnp.arange(192)[None], jnp.ones((1, 192), jnp.int32)
    states = _forward(model.params, model.config, jnp.asarray(row), places, ones, 0 * ones)[0]
    scores = np.asarray(logits(model.params, model.config, states))
    table = scores - np.log(np.exp(scores - scores.max(-1, keepdims=True)).sum(-1, keepdims=True))
    table -= scores.max(-1, keepdims=True)
    begin, end = len(prompt), len(prompt) + len(own)
    hidden = np.asarray(states)
    mean = hidden[begin:end].mean(0) if len(own) else np.zeros(hidden.shape[1])
    return Scored(table[np.arange(begin - 1, end - 1), own], hidden[end - 1], mean)


@pytest.mark.parametrize(
    ("name", "prompt_tokens", "lengths"),
    [
        ("ours", 100, LENGTHS),
        ("gemma2-window-caps", 100, LENGTHS[:4]),
        ("starcoder2-window", 1, LENGTHS[:4]),
    ],
)
def test_scores_equal_the_plain_pass(
    name: str, prompt_tokens: int, lengths: tuple[int, ...]
) -> None:
    model = _model(name)
    prompt = _tokens(model, prompt_tokens, 0)
    continuations = [_tokens(model, length, 1 + i) for i, length in enumerate(lengths)]
    scored = score_continuations(model.params, model.config, prompt, continuations)
    assert len(scored) == len(continuations)
    for own, got in list(zip(continuations, scored, strict=True))[:8]:
        expected = _expected(model, prompt, own)
        for field in ("log_probabilities", "last_hidden", "mean_hidden"):
            np.testing.assert_allclose(
                getattr(got, field), getattr(expected, field), rtol=1e-3, atol=2e-4
            )


def test_no_continuations_give_no_scores() -> None:
    assert score_continuations(tiny_params(), CONFIG, np.asarray([1], np.int32), []) == []

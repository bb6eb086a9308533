"""Open models against fingerprints of what Hugging Face transformers computes from the same files.

``benchmarks/hf_reference.py`` made the folders, with transformers; it also compares all logits.
"""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from benchmarks.hf_cases import CASES
from models import OpenWeights, forward, load_open_weights, logits
from sampler import DecodeLimits, Job, decode

FOLDER = Path(__file__).resolve().parent.parent / "fixtures" / "hf"
LIMIT = 1e-4
POSITIONS = 512
PROMPT = 150
"""Tokens before the reference's greedy continuation."""


def _logits(model: OpenWeights, tokens: np.ndarray) -> np.ndarray:
    # One length for all: padding follows, and nothing before it sees it.
    row = jnp.asarray(np.pad(tokens, (0, POSITIONS - len(tokens))), jnp.int32)[None]
    places, ones = jnp.arange(POSITIONS)[None], jnp.ones_like(row)
    hidden = forward(model.params, model.config, row, places, ones, 0 * ones)
    return np.asarray(logits(model.params, model.config, hidden))[0, : len(tokens)]


@pytest.mark.parametrize("name", CASES)
def test_logits_and_greedy_tokens_equal_the_reference(name: str) -> None:
    model = load_open_weights(FOLDER / name)
    with np.load(FOLDER / name / "reference.npz") as reference:
        theirs = dict(reference)
    ours = _logits(model, theirs["tokens"])
    scale = np.abs(theirs["logits"]).max()
    assert np.abs(ours[theirs["positions"]] - theirs["logits"]).max() <= LIMIT * scale
    normaliser = np.asarray(jax.nn.logsumexp(ours, axis=-1))
    assert np.abs(normaliser - theirs["normaliser"]).max() <= LIMIT * scale
    whole = np.concatenate([theirs["tokens"][:PROMPT], theirs["continuation"]])
    best = _logits(model, whole).argmax(-1)
    assert best[PROMPT - 1 : -1].tolist() == theirs["continuation"].tolist()


@pytest.mark.parametrize("name", ["gemma2-window-caps", "gemma3-window"])
def test_the_decoding_engine_continues_as_the_reference(name: str) -> None:
    model = load_open_weights(FOLDER / name)
    with np.load(FOLDER / name / "reference.npz") as reference:
        prompt, theirs = reference["tokens"][:PROMPT].tolist(), reference["continuation"].tolist()
    # The prompt's last tokens are forced: both ways of reading it are taken.
    job = Job(0, tuple(prompt[-4:]), 0.0)
    limits = DecodeLimits(slots=8, max_tokens=len(theirs), ends=())
    shared = np.asarray(prompt[:-4], np.int32)
    (sample,) = decode(model.params, model.config, shared, [job], jax.random.key(0), limits)
    assert list(sample.tokens) == theirs

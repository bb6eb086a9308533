"""Drawing tokens: the right distribution, never an impossible token."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampler._draw import EVERY_TOKEN, Truncation, draw, log_probability, uniforms


def _spread(
    logits: np.ndarray, temperature: float, truncation: Truncation = EVERY_TOKEN
) -> np.ndarray:
    """Tokens drawn at evenly spaced numbers: their shares are the probabilities."""
    count = 4096
    rows = jnp.broadcast_to(jnp.asarray(logits, jnp.float32), (count, len(logits)))
    even = (jnp.arange(count, dtype=jnp.float32) + 0.5) / count
    tokens = draw(rows, jnp.full(count, temperature), even, truncation)
    return np.bincount(np.asarray(tokens), minlength=len(logits)) / count


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10**6), temperature=st.floats(0.2, 2.0))
def test_shares_are_the_softmax(seed: int, temperature: float) -> None:
    logits = 2 * np.random.default_rng(seed).standard_normal(150)
    expected = np.asarray(jax.nn.softmax(jnp.asarray(logits, jnp.float32) / temperature))
    assert np.abs(_spread(logits, temperature) - expected).max() < 2 / 4096


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10**6), top_p=st.floats(0.1, 0.95))
def test_top_p_keeps_the_smallest_set_that_holds_the_mass(seed: int, top_p: float) -> None:
    logits = 2 * np.random.default_rng(seed).standard_normal(80)
    probabilities = np.exp(logits) / np.exp(logits).sum()
    order = np.argsort(-probabilities)
    before = np.cumsum(probabilities[order]) - probabilities[order]
    kept = order[before < top_p - 1e-5]
    maybe = order[before < top_p + 1e-5]
    seen = np.flatnonzero(_spread(logits, 1.0, Truncation(top_p=top_p)))
    assert set(seen) <= set(maybe)
    likely = [token for token in kept if probabilities[token] > 2 / 4096]
    assert set(likely) <= set(seen)


def _truncated(logits: np.ndarray, temperature: float, truncation: Truncation) -> np.ndarray:
    """Probabilities by sorting, as the definitions say: top-k, then top-p, then min-p."""
    probabilities = np.exp((logits - logits.max()) / temperature)
    order = np.argsort(-probabilities)
    if truncation.top_k:
        probabilities[order[truncation.top_k :]] = 0.0
    probabilities /= probabilities.sum()
    before = np.cumsum(probabilities[order]) - probabilities[order]
    probabilities[order[before >= truncation.top_p]] = 0.0
    probabilities[probabilities < truncation.min_p * probabilities.max()] = 0.0
    return probabilities / probabilities.sum()


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    temperature=st.floats(0.3, 2.0),
    truncation=st.sampled_from(
        [
            Truncation(top_k=1),
            Truncation(top_k=7),
            Truncation(top_k=1000),
            Truncation(min_p=0.05),
            Truncation(min_p=1.0),
            Truncation(top_k=20, top_p=0.7, min_p=0.1),
        ]
    ),
)
def test_truncation_is_what_sorting_gives(
    seed: int, temperature: float, truncation: Truncation
) -> None:
    logits = 2 * np.random.default_rng(seed).standard_normal(80)
    expected = _truncated(logits, temperature, truncation)
    # Rounding may move the bound of the nucleus by one token; few examples have one so near.
    assert np.abs(_spread(logits, temperature, truncation) - expected).max() < 2 / 4096


def test_top_k_keeps_ties_and_knows_impossible_tokens() -> None:
    logits = np.asarray([1.0, 0.0, 0.0, -np.inf, -2.0])
    assert set(np.flatnonzero(_spread(logits, 1.0, Truncation(top_k=2)))) == {0, 1, 2}
    assert set(np.flatnonzero(_spread(logits, 1.0, Truncation(top_k=50)))) == {0, 1, 2, 4}


def test_temperature_zero_is_greedy() -> None:
    logits = np.random.default_rng(0).standard_normal(200)
    assert _spread(logits, 0.0)[logits.argmax()] == 1.0


@pytest.mark.parametrize("uniform", [0.0, 0.5, float(np.nextafter(np.float32(1), 0))])
@pytest.mark.parametrize("allowed", [0, 63, 64, 127, 129])
def test_impossible_tokens_are_never_drawn(uniform: float, allowed: int) -> None:
    logits = jnp.full((1, 130), -jnp.inf).at[0, allowed].set(-5.0)
    assert draw(logits, jnp.ones(1), jnp.asarray([uniform]))[0] == allowed


def test_the_number_depends_on_sample_and_position_alone() -> None:
    root = jax.random.key(3)
    keys = jax.vmap(lambda i: jax.random.fold_in(root, i))(jnp.arange(6, dtype=jnp.uint32))
    positions = jnp.asarray([4, 9, 4, 0, 1, 2], jnp.int32)
    together = uniforms(keys, positions)
    alone = [uniforms(keys[i : i + 1], positions[i : i + 1])[0] for i in range(6)]
    np.testing.assert_array_equal(together, alone)
    assert len(set(np.asarray(together).tolist())) == 6


def test_log_probability_is_of_temperature_one() -> None:
    logits = jnp.asarray([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]])
    expected = [float(jax.nn.log_softmax(logits)[0, 2]), -np.log(3)]
    np.testing.assert_allclose(log_probability(logits, jnp.asarray([2, 1])), expected, rtol=1e-6)

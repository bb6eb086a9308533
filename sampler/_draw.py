"""Drawing one token per row from logits, cheaply and reproducibly."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import jax
import jax.numpy as jnp

_BLOCK = 64
_BISECTIONS = 24


class Truncation(NamedTuple):
    """Which unlikely tokens are never drawn; applied in this order, after the temperature.

    Attributes:
        top_k: only so many of the most likely tokens stay, and those as likely as the last of
            them; 0 for all.
        top_p: the least likely tokens beyond this mass are left out (Holtzman et al. 2020); 1 for
            none.
        min_p: tokens less likely than this share of the most likely one are left out (Nguyen et
            al. 2024, arXiv 2407.01082); 0 for none.
    """

    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0


EVERY_TOKEN = Truncation()


def uniforms(keys: jax.Array, positions: jax.Array) -> jax.Array:
    """One number f32[B] in [0, 1) per row from ``fold_in(keys[b], positions[b])``.

    Args:
        keys: key[B], one per sample.
        positions: i32[B], of the token to be drawn; each (key, position) is consumed once.
    """
    return jax.vmap(lambda key, at: jax.random.uniform(jax.random.fold_in(key, at)))(
        keys, positions
    )


def draw(
    logits: jax.Array,
    temperatures: jax.Array,
    uniform: jax.Array,
    truncation: Truncation = EVERY_TOKEN,
) -> jax.Array:
    """Tokens i32[B] by inversion of the distribution function, in blocks of the vocabulary.

    First the block, then the token within it: two short cumulative sums instead of one as long as
    the vocabulary (or a Gumbel number for every token, as ``jax.random.categorical`` draws).

    Args:
        logits: f32[B, V]; minus infinity marks a token that cannot be drawn.
        temperatures: f32[B]; 0 takes the most likely token.
        uniform: f32[B] in [0, 1).
        truncation: static.
    """
    scaled = (logits - logits.max(-1, keepdims=True)) / jnp.maximum(temperatures, 1e-6)[:, None]
    weights = _truncated(jnp.exp(scaled), truncation)
    rows, size = weights.shape
    blocks = jnp.pad(weights, ((0, 0), (0, -size % _BLOCK))).reshape(rows, -1, _BLOCK)
    sums = blocks.sum(-1)
    block, left = _invert(sums, uniform * sums.sum(-1))
    within = jnp.take_along_axis(blocks, block[:, None, None], axis=1)[:, 0]
    return block * _BLOCK + _invert(within, left)[0]


def log_probability(logits: jax.Array, tokens: jax.Array) -> jax.Array:
    """f32[B]: log-probability at temperature 1 of ``tokens`` i32[B] under ``logits`` f32[B, V]."""
    chosen = jnp.take_along_axis(logits, tokens[:, None], axis=1)[:, 0]
    return chosen - jax.nn.logsumexp(logits, axis=-1)


def _invert(weights: jax.Array, mass: jax.Array) -> tuple[jax.Array, jax.Array]:
    """First index whose cumulative weight exceeds ``mass`` f32[B], and the mass left inside it.

    Rounding may put ``mass`` at or beyond the total; then the largest weight is taken, never a
    zero one.
    """
    # A product with a triangle of ones is quicker than cumsum, which XLA does in log n passes.
    size = weights.shape[1]
    ahead = weights @ jnp.triu(jnp.ones((size, size), weights.dtype), 1)
    beyond = (ahead + weights > mass[:, None]) & (weights > 0)
    index = jnp.where(beyond.any(-1), beyond.argmax(-1), weights.argmax(-1))
    return index, mass - jnp.take_along_axis(ahead, index[:, None], axis=1)[:, 0]


def _truncated(weights: jax.Array, truncation: Truncation) -> jax.Array:
    """Weights f32[B, V], the largest of each row 1, with 0 for what is left out."""
    top_k, top_p, min_p = truncation
    if top_k:
        weights = _kept(weights, lambda kept: (kept > 0).sum(-1, keepdims=True) >= top_k)
    if top_p < 1.0:
        wanted = top_p * weights.sum(-1, keepdims=True)
        weights = _kept(weights, lambda kept: kept.sum(-1, keepdims=True) >= wanted)
    return jnp.where(weights >= min_p, weights, 0.0) if min_p else weights


def _kept(weights: jax.Array, enough: Callable[[jax.Array], jax.Array]) -> jax.Array:
    """The largest weights of each row, as few (by bisection) as are ``enough``; 0 for the rest.

    A search for the threshold instead of a sort, which takes a hundred times as long on a CPU.
    """

    def above(threshold: jax.Array) -> jax.Array:
        return jnp.where(weights >= threshold, weights, 0.0)

    def halve(_: int, bounds: tuple[jax.Array, jax.Array]) -> tuple[jax.Array, jax.Array]:
        low, high = bounds
        middle = (low + high) / 2
        met = enough(above(middle))
        return jnp.where(met, middle, low), jnp.where(met, high, middle)

    top = weights.max(-1, keepdims=True)
    return above(jax.lax.fori_loop(0, _BISECTIONS, halve, (jnp.zeros_like(top), top))[0])

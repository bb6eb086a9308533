"""Rotary position embeddings (Su et al. 2021, arXiv 2104.09864) and their stretched variants.

The formulas of the variants are those that Hugging Face transformers computes
(``modeling_rope_utils.py``), because published configurations are written for it.
"""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp

from models._style import Rotary, Scaling

Turn = tuple[jax.Array, jax.Array]
"""Cosine and sine f32[B, 1, T, D / 2] of the angles."""


def rotary_turn(positions: jax.Array, rotary: Rotary, head_dim: int) -> Turn:
    """What turns the heads at ``positions`` i32[B, T]."""
    angles = positions[:, None, :, None].astype(jnp.float32) * _frequencies(rotary, head_dim)
    cos, sin = jnp.cos(angles), jnp.sin(angles)
    if rotary.magnitude != 1.0:
        return cos * rotary.magnitude, sin * rotary.magnitude
    return cos, sin


def rotate(x: jax.Array, turn: Turn) -> jax.Array:
    """Turn the pairs (i, i + D / 2) of f32[B, H, T, D] by their position's angles."""
    cos, sin = turn
    first, second = jnp.split(x, 2, axis=-1)
    turned = [first * cos - second * sin, second * cos + first * sin]
    return jnp.concatenate(turned, axis=-1).astype(x.dtype)


def _frequencies(rotary: Rotary, head_dim: int) -> jax.Array:
    """Radians per token f32[D / 2] of each pair, quickest first."""
    half = head_dim // 2
    plain = rotary.theta ** (-jnp.arange(half, dtype=jnp.float32) / half)
    if rotary.scaling is Scaling.NONE:
        return plain
    stretched = plain / rotary.factor
    if rotary.scaling is Scaling.LINEAR:
        return stretched
    kept = (
        _kept_llama3(rotary, plain)
        if rotary.scaling is Scaling.LLAMA3
        else _kept_yarn(rotary, half)
    )
    return (1 - kept) * stretched + kept * plain


def _kept_llama3(rotary: Rotary, plain: jax.Array) -> jax.Array:
    """Share f32[D / 2] of each pair's frequency that is not stretched."""
    turns = rotary.original_tokens * plain / (2 * math.pi)
    return jnp.clip((turns - rotary.low) / (rotary.high - rotary.low), 0, 1)


def _kept_yarn(rotary: Rotary, half: int) -> jax.Array:
    """Share f32[D / 2] of each pair's frequency that is not stretched."""

    def pair_of(turns: float) -> float:
        ratio = rotary.original_tokens / (turns * 2 * math.pi)
        return half * math.log(ratio) / math.log(rotary.theta)

    first, last = pair_of(rotary.high), pair_of(rotary.low)
    if rotary.whole_pairs:
        first, last = math.floor(first), math.ceil(last)
    first, last = max(first, 0), min(last, 2 * half - 1)
    span = (last - first) or 0.001
    return 1 - jnp.clip((jnp.arange(half, dtype=jnp.float32) - first) / span, 0, 1)

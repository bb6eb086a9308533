"""Attention of many samples of one prompt: the prompt's keys are read once for all of them.

Shared-prefix attention as in Hydragen (Juravsky et al. 2024) and bifurcated attention (Athiwaratkun
et al. 2024): scores over the parts of a sequence are computed apart and their softmax is put
together in f32, which is exact.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp

from models import soft_cap

_MASKED = -1e30


class KeyValues(NamedTuple):
    """Keys and values of one layer, f32[..., KV, S, D]."""

    keys: jax.Array
    values: jax.Array


def shared_prefix(
    q: jax.Array,
    prefix: KeyValues,
    prefix_mask: jax.Array,
    own: tuple[tuple[KeyValues, jax.Array], ...],
    cap: float = 0.0,
) -> jax.Array:
    """Attention of new tokens of each sample to the shared prompt and to the sample's own tokens.

    Args:
        q: f32[B, H, T, D], scaled.
        prefix: f32[KV, P, D], the prompt's.
        prefix_mask: bool[B or 1, T or 1, P], true where a token may look.
        own: parts f32[B, KV, S, D] with masks bool[B or 1, T or 1, S]; each token sees at least one
            key.
        cap: static soft cap of the scores; 0 for none.

    Returns:
        f32[B, H, T, D].
    """
    batch, _, length, dim = q.shape
    grouped = q.reshape(batch, prefix.keys.shape[0], -1, dim)

    def scored(form: str, keys: jax.Array, mask: jax.Array) -> jax.Array:
        scores = soft_cap(
            jnp.einsum(form, grouped, keys, preferred_element_type=jnp.float32), cap
        ).reshape(*grouped.shape[:2], -1, length, keys.shape[-2])
        return jnp.where(mask[:, None, None], scores, _MASKED).reshape(*grouped.shape[:3], -1)

    scores = [scored("bkgd,kpd->bkgp", prefix.keys, prefix_mask)]
    scores += [scored("bkgd,bksd->bkgs", part.keys, mask) for part, mask in own]
    top = jnp.stack([part.max(-1) for part in scores]).max(0)[..., None]
    weights = [jnp.exp(part - top) for part in scores]
    total = weights[0].sum(-1, keepdims=True) + sum(map(_row_sums, weights[1:]))
    out = jnp.einsum("bkgp,kpd->bkgd", weights[0].astype(q.dtype), prefix.values)
    for part_weights, (part, _) in zip(weights[1:], own, strict=True):
        out += jnp.einsum("bkgs,bksd->bkgd", part_weights.astype(q.dtype), part.values)
    return (out / total).astype(q.dtype).reshape(q.shape)


def _row_sums(weights: jax.Array) -> jax.Array:
    """f32[..., 1] sums over the last axis that stay the same, bit for bit, when zeros follow.

    A product keeps the order of its additions as the axis grows; a reduction is split differently,
    and a sample would depend on how long the samples beside it are.
    """
    return weights @ jnp.ones((weights.shape[-1], 1), weights.dtype)

"""A decoder-only transformer in plain JAX: one body for training, prefill and decoding.

RMSNorm before each sub-layer, rotary positions, grouped or multi-query attention, SwiGLU, no
biases. The attention itself is an argument (``attend``), so that the decoding engine can put its
caches there while the weights are used in one place only.

Layers are a Python list rather than one array stacked on a leading axis: a scan over stacked
weights copies every layer's cache on each decoding step, and slices the weights inside the loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp

from models._config import ModelConfig

Params = dict[str, Any]
"""``embed`` f32[V, W]; ``layers``, a list of dicts of ``attention_norm`` f32[W], ``qkv``
f32[W, (H + 2 KV) D], ``out`` f32[H D, W], ``mlp_norm`` f32[W], ``gate_up`` f32[W, 2 M] and ``down``
f32[M, W]; ``norm`` f32[W]; and ``unembed`` f32[W, V] unless the embeddings are tied."""

Attend = Callable[[jax.Array, jax.Array, jax.Array, Any], tuple[jax.Array, Any]]
"""``(q f32[B, H, T, D], k f32[B, KV, T, D], v f32[B, KV, T, D], layer_cache) -> (out f32[B, H, T,
D], layer_cache)``; queries and keys come rotated, queries unscaled."""

QUERY_BLOCK = 256
"""Queries that training attention handles at once: later keys of the row are never read."""


def init_params(config: ModelConfig, key: jax.Array) -> Params:
    """Random f32 weights; ``key`` is consumed.

    Matrices are normal with variance 1 / fan-in; those that write into the residual stream are
    scaled down by ``sqrt(2 * layers)`` (GPT-2) so that its variance does not grow with depth. The
    embedding's deviation is 0.02: a tied output then does not start out by repeating its input.
    """
    keys = iter(jax.random.split(key, 4 * config.layers + 2))

    def matrix(rows: int, columns: int, scale: float = 1.0) -> jax.Array:
        return jax.random.normal(next(keys), (rows, columns), jnp.float32) * scale * rows**-0.5

    heads, kv, dim, width = config.heads, config.kv_heads, config.head_dim, config.width
    residual = (2 * config.layers) ** -0.5

    def layer() -> Params:
        return {
            "attention_norm": jnp.ones(width, jnp.float32),
            "qkv": matrix(width, (heads + 2 * kv) * dim),
            "out": matrix(heads * dim, width, residual),
            "mlp_norm": jnp.ones(width, jnp.float32),
            "gate_up": matrix(width, 2 * config.mlp_width),
            "down": matrix(config.mlp_width, width, residual),
        }

    params: Params = {
        "embed": 0.02 * jax.random.normal(next(keys), (config.vocab_size, width), jnp.float32),
        "layers": [layer() for _ in range(config.layers)],
        "norm": jnp.ones(width, jnp.float32),
    }
    if not config.tied_embeddings:
        params["unembed"] = matrix(width, config.vocab_size)
    return params


def apply(
    params: Params,
    config: ModelConfig,
    tokens: jax.Array,
    positions: jax.Array,
    attend: Attend,
    cache: Sequence[Any] | None,
) -> tuple[jax.Array, list[Any]]:
    """Run the body once over ``tokens``.

    Args:
        params: see ``Params``.
        config: the model's sizes.
        tokens: i32[B, T].
        positions: i32[B, T], rotary position of each token.
        attend: the attention, called once per layer.
        cache: one entry per layer, handed to ``attend``; ``None`` stands for a list of ``None``.

    Returns:
        hidden f32[B, T, W], normalised and ready for ``logits``, and the new cache, one entry per
        layer.
    """
    turn = _rotary_angles(positions, config)
    # Scaled as in Gemma: the embedding keeps the scale its tied output projection needs.
    embed = params["embed"]
    x = embed[tokens] * jnp.asarray(config.width**0.5, embed.dtype)
    before = [None] * config.layers if cache is None else cache
    after = []
    for layer, layer_cache in zip(params["layers"], before, strict=True):
        h = _rms_norm(x, layer["attention_norm"], config.norm_eps)
        q, k, v = _project(h, layer["qkv"], config)
        out, layer_cache = attend(_rotate(q, turn), _rotate(k, turn), v, layer_cache)
        after.append(layer_cache)
        x = x + out.transpose(0, 2, 1, 3).reshape(*tokens.shape, -1) @ layer["out"]
        h = _rms_norm(x, layer["mlp_norm"], config.norm_eps)
        gate, up = jnp.split(h @ layer["gate_up"], 2, axis=-1)
        x = x + (jax.nn.silu(gate) * up) @ layer["down"]
    return _rms_norm(x, params["norm"], config.norm_eps), after


def logits(params: Params, config: ModelConfig, hidden: jax.Array) -> jax.Array:
    """Next-token logits f32[..., V] of hidden states f32[..., W] from ``apply``."""
    unembed = params["embed"].T if config.tied_embeddings else params["unembed"]
    return (hidden @ unembed).astype(jnp.float32)


def forward(
    params: Params,
    config: ModelConfig,
    tokens: jax.Array,
    positions: jax.Array,
    documents: jax.Array,
    branches: jax.Array,
) -> jax.Array:
    """Training pass over packed rows with a tree mask.

    Position i attends to j <= i if both have the same document and j is on branch 0 or on i's own
    branch. Branch 0 is a prefix (a statement) that branches 1..n (programs) all continue, so one
    row holds a statement once with all its programs; the caller lets each branch's positions
    restart after the prefix. Document 0 is padding.

    Args:
        params: see ``Params``.
        config: the model's sizes.
        tokens: i32[B, T].
        positions: i32[B, T].
        documents: i32[B, T].
        branches: i32[B, T].

    Returns:
        hidden f32[B, T, W].
    """
    length = tokens.shape[1]

    def attend(q: jax.Array, k: jax.Array, v: jax.Array, _: Any) -> tuple[jax.Array, None]:
        blocks = []
        for start in range(0, length, QUERY_BLOCK):
            rows, seen = slice(start, start + QUERY_BLOCK), min(start + QUERY_BLOCK, length)
            mask = _tree_mask(documents, branches, start, seen)
            blocks.append(grouped_attention(q[:, :, rows], k[:, :, :seen], v[:, :, :seen], mask))
        return jnp.concatenate(blocks, axis=2), None

    hidden, _ = apply(params, config, tokens, positions, attend, None)
    return hidden


@jax.checkpoint
def grouped_attention(q: jax.Array, k: jax.Array, v: jax.Array, mask: jax.Array) -> jax.Array:
    """Softmax attention in f32; the scores are recomputed, not kept, for the backward pass.

    Args:
        q: f32[B, H, T, D], unscaled.
        k: f32[B, KV, S, D].
        v: f32[B, KV, S, D].
        mask: bool[B or 1, T, S], true where a query may look; at least one per query.

    Returns:
        f32[B, H, T, D].
    """
    batch, heads, length, dim = q.shape
    kv_heads = k.shape[1]
    grouped = q.reshape(batch, kv_heads, heads // kv_heads * length, dim) * dim**-0.5
    scores = jnp.einsum("bgqd,bgsd->bgqs", grouped, k, preferred_element_type=jnp.float32)
    scores = scores.reshape(batch, kv_heads, heads // kv_heads, length, -1)
    scores = jnp.where(mask[:, None, None], scores, -1e30)
    weights = jax.nn.softmax(scores, axis=-1).astype(v.dtype).reshape(*grouped.shape[:3], -1)
    return jnp.einsum("bgqs,bgsd->bgqd", weights, v).reshape(q.shape)


def _tree_mask(documents: jax.Array, branches: jax.Array, start: int, seen: int) -> jax.Array:
    """bool[B, seen - start, seen]: which keys before ``seen`` the queries from ``start`` see."""
    same_document = documents[:, start:seen, None] == documents[:, None, :seen]
    key_branch = branches[:, None, :seen]
    on_path = (key_branch == 0) | (branches[:, start:seen, None] == key_branch)
    causal = jnp.arange(start, seen)[:, None] >= jnp.arange(seen)[None, :]
    return same_document & on_path & causal


def _project(
    h: jax.Array, qkv: jax.Array, config: ModelConfig
) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Queries f32[B, H, T, D], keys and values f32[B, KV, T, D] from one fused product."""
    batch, length, _ = h.shape
    heads = (h @ qkv).reshape(batch, length, -1, config.head_dim).transpose(0, 2, 1, 3)
    keys_at, values_at = config.heads, config.heads + config.kv_heads
    return heads[:, :keys_at], heads[:, keys_at:values_at], heads[:, values_at:]


def _rms_norm(x: jax.Array, weight: jax.Array, eps: float) -> jax.Array:
    """RMSNorm (Zhang & Sennrich 2019) over the last axis, in f32 whatever ``x`` is."""
    wide = x.astype(jnp.float32)
    scale = jax.lax.rsqrt(jnp.mean(wide * wide, axis=-1, keepdims=True) + eps)
    return (wide * scale).astype(x.dtype) * weight


def _rotary_angles(positions: jax.Array, config: ModelConfig) -> tuple[jax.Array, jax.Array]:
    """Cosine and sine f32[B, 1, T, D / 2] of the rotary angles (Su et al. 2021)."""
    half = config.head_dim // 2
    frequencies = config.rope_theta ** (-jnp.arange(half, dtype=jnp.float32) / half)
    angles = positions[:, None, :, None].astype(jnp.float32) * frequencies
    return jnp.cos(angles), jnp.sin(angles)


def _rotate(x: jax.Array, turn: tuple[jax.Array, jax.Array]) -> jax.Array:
    """Turn the pairs (i, i + D / 2) of f32[B, H, T, D] by their position's angles."""
    cos, sin = turn
    first, second = jnp.split(x, 2, axis=-1)
    turned = [first * cos - second * sin, second * cos + first * sin]
    return jnp.concatenate(turned, axis=-1).astype(x.dtype)

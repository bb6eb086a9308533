"""The parts of a transformer's layer: norms, products, the MLP, attention."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from models._config import ModelConfig
from models._quantized import matmul
from models._style import Activation, Norm

_MASKED = -1e30
_ACTIVATIONS: dict[Activation, Callable[[jax.Array], jax.Array]] = {
    Activation.SILU: jax.nn.silu,
    Activation.GELU: partial(jax.nn.gelu, approximate=False),
    Activation.GELU_TANH: partial(jax.nn.gelu, approximate=True),
}


def linear(x: jax.Array, layer: Mapping[str, Any], name: str) -> jax.Array:
    """``x`` f32[..., A] times the matrix ``name`` f32[A, B], plus ``name_bias`` where there is."""
    product = matmul(x, layer[name])
    bias = layer.get(f"{name}_bias")
    return product if bias is None else product + bias


def norm(x: jax.Array, layer: Mapping[str, Any], name: str, config: ModelConfig) -> jax.Array:
    """``x`` f32[..., W] normalised over its last axis, in f32 whatever ``x`` is.

    RMSNorm (Zhang & Sennrich 2019) or LayerNorm (Ba et al. 2016), as ``config.style.norm`` says.
    """
    kind, weight, wide = config.style.norm, layer[name], x.astype(jnp.float32)
    if kind is Norm.LAYER:
        wide = wide - jnp.mean(wide, axis=-1, keepdims=True)
    scale = jax.lax.rsqrt(jnp.mean(wide * wide, axis=-1, keepdims=True) + config.norm_eps)
    if kind is Norm.RMS_PLUS_ONE:
        return (wide * scale * (1 + weight.astype(jnp.float32))).astype(x.dtype)
    scaled = (wide * scale).astype(x.dtype) * weight
    return scaled + layer[f"{name}_bias"] if kind is Norm.LAYER else scaled


def mlp(h: jax.Array, layer: Mapping[str, Any], config: ModelConfig) -> jax.Array:
    """The feed-forward sub-layer f32[B, T, W] of f32[B, T, W]; SwiGLU and GeGLU: Shazeer 2020."""
    activation = _ACTIVATIONS[config.style.activation]
    if not config.style.gated:
        return linear(activation(linear(h, layer, "up")), layer, "down")
    gate, up = jnp.split(linear(h, layer, "gate_up"), 2, axis=-1)
    return linear(activation(gate) * up, layer, "down")


def project(
    h: jax.Array, layer: Mapping[str, Any], config: ModelConfig
) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Queries f32[B, H, T, D], keys and values f32[B, KV, T, D] from one fused product."""
    batch, length, _ = h.shape
    fused = linear(h, layer, "qkv").reshape(batch, length, -1, config.head_dim)
    heads = fused.transpose(0, 2, 1, 3)
    keys_at, values_at = config.heads, config.heads + config.kv_heads
    q, k, v = heads[:, :keys_at], heads[:, keys_at:values_at], heads[:, values_at:]
    if config.style.head_norms:
        q, k = norm(q, layer, "q_norm", config), norm(k, layer, "k_norm", config)
    return q, k, v


def soft_cap(scores: jax.Array, cap: float) -> jax.Array:
    """``scores`` kept within plus and minus ``cap`` (Gemma 2); 0 leaves them alone."""
    return jnp.tanh(scores / cap) * cap if cap else scores


@partial(jax.checkpoint, static_argnums=4)
def grouped_attention(
    q: jax.Array, k: jax.Array, v: jax.Array, mask: jax.Array, cap: float = 0.0
) -> jax.Array:
    """Softmax attention in f32; the scores are recomputed, not kept, for the backward pass.

    Args:
        q: f32[B, H, T, D], scaled.
        k: f32[B, KV, S, D].
        v: f32[B, KV, S, D].
        mask: bool[B or 1, T, S], true where a query may look; at least one per query.
        cap: static soft cap of the scores; 0 for none.

    Returns:
        f32[B, H, T, D].
    """
    batch, heads, length, dim = q.shape
    kv_heads = k.shape[1]
    grouped = q.reshape(batch, kv_heads, heads // kv_heads * length, dim)
    scores = jnp.einsum("bgqd,bgsd->bgqs", grouped, k, preferred_element_type=jnp.float32)
    scores = soft_cap(scores, cap).reshape(batch, kv_heads, heads // kv_heads, length, -1)
    scores = jnp.where(mask[:, None, None], scores, _MASKED)
    weights = jax.nn.softmax(scores, axis=-1).astype(v.dtype).reshape(*grouped.shape[:3], -1)
    return jnp.einsum("bgqs,bgsd->bgqd", weights, v).reshape(q.shape)


def blocked_attention(
    q: jax.Array,
    k: jax.Array,
    v: jax.Array,
    mask: Callable[[int, int], jax.Array],
    cap: float,
    block: int,
) -> jax.Array:
    """``grouped_attention`` over a row, ``block`` queries at a time; none reads later blocks.

    Args:
        q: f32[B, H, T, D], scaled.
        k: f32[B, KV, T, D].
        v: f32[B, KV, T, D].
        mask: ``(start, seen) -> bool[B or 1, seen - start, seen]``, of queries ``start`` to
            ``seen``.
        cap: soft cap of the scores; 0 for none.
        block: queries at once.

    Returns:
        f32[B, H, T, D].
    """
    length, blocks = q.shape[2], []
    for start in range(0, length, block):
        seen = min(start + block, length)
        rows = q[:, :, start:seen]
        part = grouped_attention(rows, k[:, :, :seen], v[:, :, :seen], mask(start, seen), cap)
        blocks.append(part)
    return jnp.concatenate(blocks, axis=2)


def in_window(
    mask: jax.Array, config: ModelConfig, layer: int, queries: jax.Array, keys: jax.Array
) -> jax.Array:
    """``mask`` bool[B or 1, T or 1, S] without the keys that are outside the window of ``layer``.

    Args:
        mask: which keys may be seen without a window.
        config: whose style gives the layer's window.
        layer: its number.
        queries: i32[B or 1, T], positions.
        keys: i32[B or 1, S], positions.
    """
    window = config.window(layer)
    return mask & (queries[..., None] - keys[..., None, :] < window) if window else mask

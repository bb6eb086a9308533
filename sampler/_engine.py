"""The decoding engine's device side: one prompt read once, then blocks of steps for all slots.

A block is ``STEPS`` tokens for every slot in one jitted call. A slot always starts a sample at the
start of a block, so all samples stand at multiples of ``STEPS`` when a block begins. During a
block each step's keys go to the same place of a small stage; at its end the stage is copied behind
each sample's earlier keys. So nothing scatters inside the loop, and what a sample sees does not
depend on when, where or beside what it is decoded.

Bit-equality of samples is promised per device and batch shape (number of slots) only.
"""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

import models
from models import ModelConfig, Params, blocked_attention, in_window
from sampler._attention import KeyValues, shared_prefix
from sampler._draw import Truncation, draw, log_probability, uniforms

STEPS = 32
"""Tokens per slot and jitted call."""
PROMPT_CHUNK = 128
"""Prompts are padded to a multiple of this, to bound recompilation."""
PREFILL_BLOCK = 512
"""Queries of a prompt that attend at once: bounds the memory that scores take."""
SUFFIX_CHUNK = 128
"""Caches of samples grow by this many tokens, so that short samples read short caches. Each length
is compiled once, in a second or two: smaller chunks cost more than they save."""


class Prefix(NamedTuple):
    """A prompt that has been read.

    Attributes:
        layers: f32[KV, P, D] keys and values per layer, P padded.
        length: i32[], the prompt's true length.
    """

    layers: list[KeyValues]
    length: jax.Array


class Block(NamedTuple):
    """What one block of steps needs to know of each slot.

    Attributes:
        tokens: i32[B], the token to read first.
        starts: i32[B], its position behind the prompt; a multiple of ``STEPS``.
        forced: i32[STEPS, B], the token that must follow at each step, or -1 to draw one.
        samples: u32[B], sample index, folded into the key.
        temperatures: f32[B].
    """

    tokens: jax.Array
    starts: jax.Array
    forced: jax.Array
    samples: jax.Array
    temperatures: jax.Array


@partial(jax.jit, static_argnames="config")
def _prefill(params: Params, config: ModelConfig, tokens: jax.Array) -> list[KeyValues]:
    positions = jnp.arange(len(tokens))[None]

    def attend(
        q: jax.Array, k: jax.Array, v: jax.Array, _: Any, layer: int
    ) -> tuple[jax.Array, KeyValues]:
        def mask(start: int, seen: int) -> jax.Array:
            rows, keys = positions[:, start:seen], positions[:, :seen]
            causal = rows[..., None] >= keys[:, None]
            return in_window(causal, config, layer, rows, keys)

        out = blocked_attention(q, k, v, mask, config.style.attention_cap, PREFILL_BLOCK)
        return out, KeyValues(k[0], v[0])

    return models.apply(params, config, tokens[None], positions, attend, None)[1]


def prefill(params: Params, config: ModelConfig, tokens: NDArray[np.int32]) -> Prefix:
    """Read a prompt i32[P], which may be empty; the result is shared by all its samples."""
    size = max(1, -(-len(tokens) // PROMPT_CHUNK)) * PROMPT_CHUNK
    padded = np.pad(tokens, (0, size - len(tokens)))
    return Prefix(_prefill(params, config, padded), jnp.asarray(len(tokens), jnp.int32))


def empty_suffix(config: ModelConfig, slots: int, dtype: Any = jnp.float32) -> list[KeyValues]:
    """Caches f32[B, KV, ``SUFFIX_CHUNK``, D] per layer for the samples' own tokens."""
    shape = (slots, config.kv_heads, SUFFIX_CHUNK, config.head_dim)
    return [
        KeyValues(jnp.zeros(shape, dtype), jnp.zeros(shape, dtype)) for _ in range(config.layers)
    ]


@partial(jax.jit, static_argnames="length")
def resize_suffix(suffix: list[KeyValues], length: int) -> list[KeyValues]:
    """The caches cut or padded with zeros to ``length`` tokens."""

    def resize(array: jax.Array) -> jax.Array:
        kept = array[:, :, :length]
        return jnp.pad(kept, ((0, 0), (0, 0), (0, length - kept.shape[2]), (0, 0)))

    return jax.tree.map(resize, suffix)


@partial(jax.jit, static_argnames=("config", "truncation"), donate_argnames="suffix")
def run_block(
    params: Params,
    config: ModelConfig,
    prefix: Prefix,
    suffix: list[KeyValues],
    block: Block,
    root: jax.Array,
    bias: jax.Array,
    truncation: Truncation,
) -> tuple[list[KeyValues], jax.Array, jax.Array]:
    """Decode ``STEPS`` tokens in every slot.

    Args:
        params: weights.
        config: sizes (static).
        prefix: the prompt.
        suffix: f32[B, KV, S, D] per layer, donated; S >= ``block.starts + STEPS`` for every slot
            in use.
        block: the slots.
        root: key; ``fold_in(fold_in(root, sample), position)`` draws the token at ``position``.
        bias: f32[V] added to the logits before drawing; minus infinity forbids a token.
        truncation: static.

    Returns:
        the caches, the tokens i32[STEPS, B] that follow ``block.tokens``, and their
        log-probabilities f32[STEPS, B] at temperature 1 and without ``bias``.
    """
    keys = jax.vmap(lambda sample: jax.random.fold_in(root, sample))(block.samples)
    stage = [KeyValues(*(jnp.zeros_like(x[:, :, :STEPS]) for x in layer)) for layer in suffix]

    def step(carry: Any, at: Any) -> Any:
        token, stage = carry
        index, forced = at
        hidden, stage = _read(params, config, prefix, suffix, block, stage, token, index)
        logits = models.logits(params, config, hidden)
        uniform = uniforms(keys, block.starts + index + 1)
        drawn = draw(logits + bias, block.temperatures, uniform, truncation)
        token = jnp.where(forced < 0, drawn, forced).astype(jnp.int32)
        return (token, stage), (token, log_probability(logits, token))

    steps = (jnp.arange(STEPS), block.forced)
    (_, stage), (tokens, log_probabilities) = jax.lax.scan(step, (block.tokens, stage), steps)
    return jax.tree.map(partial(_append, block.starts), suffix, stage), tokens, log_probabilities


def _read(
    params: Params,
    config: ModelConfig,
    prefix: Prefix,
    suffix: list[KeyValues],
    block: Block,
    stage: list[KeyValues],
    token: jax.Array,
    index: jax.Array,
) -> tuple[jax.Array, list[KeyValues]]:
    """Hidden states f32[B, W] after reading ``token`` i32[B] at step ``index`` of the block."""
    prefix_at = jnp.arange(prefix.layers[0].keys.shape[1])[None]
    suffix_at = jnp.arange(suffix[0].keys.shape[2])[None]
    stage_at = jnp.arange(STEPS)[None]
    masks = (
        (prefix_at < prefix.length)[:, None],
        (suffix_at < block.starts[:, None])[:, None],
        (stage_at <= index)[:, None],
    )
    places = (
        prefix_at,
        prefix.length + suffix_at,
        prefix.length + block.starts[:, None] + stage_at,
    )
    positions = (prefix.length + block.starts + index)[:, None]

    def attend(
        q: jax.Array, k: jax.Array, v: jax.Array, cache: Any, layer: int
    ) -> tuple[jax.Array, KeyValues]:
        layer_prefix, layer_suffix, layer_stage = cache
        put = partial(jax.lax.dynamic_update_slice_in_dim, start_index=index, axis=2)
        layer_stage = KeyValues(put(layer_stage.keys, k), put(layer_stage.values, v))
        of_prefix, of_suffix, of_stage = (
            in_window(mask, config, layer, positions, keys_at)
            for mask, keys_at in zip(masks, places, strict=True)
        )
        own = ((layer_suffix, of_suffix), (layer_stage, of_stage))
        cap = config.style.attention_cap
        return shared_prefix(q, layer_prefix, of_prefix, own, cap), layer_stage

    caches = list(zip(prefix.layers, suffix, stage, strict=True))
    hidden, stage = models.apply(params, config, token[:, None], positions, attend, caches)
    return hidden[:, 0], stage


def _append(starts: jax.Array, suffix: jax.Array, stage: jax.Array) -> jax.Array:
    """Copy each slot's stage f32[B, KV, STEPS, D] behind its earlier tokens."""
    put = partial(jax.lax.dynamic_update_slice_in_dim, axis=1)
    return jax.vmap(put)(suffix, stage, starts)

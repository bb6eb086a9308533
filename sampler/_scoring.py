"""What a model makes of many continuations of one prompt, without drawing any.

The prompt is read once; its keys and values are shared by all continuations, as when drawing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

import models
from models import ModelConfig, Params, in_window
from sampler._attention import KeyValues, shared_prefix
from sampler._draw import log_probability
from sampler._engine import Prefix, prefill

ROWS = 16
"""Continuations read at once."""
LENGTH_CHUNK = 64
"""Rows are padded to a multiple of this, to bound recompilation."""


@dataclass(frozen=True, slots=True)
class Scored:
    """One continuation as the model sees it.

    Attributes:
        log_probabilities: f32[T], of each token given the prompt and the tokens before it.
        last_hidden: f32[W], normalised state after the last token: the input of a scoring head.
        mean_hidden: f32[W], mean state over the continuation's tokens: an embedding; zeros for an
            empty continuation.
    """

    log_probabilities: NDArray[np.float32]
    last_hidden: NDArray[np.float32]
    mean_hidden: NDArray[np.float32]


class _Rows(NamedTuple):
    """``Scored`` of a batch: f32[B, T], f32[B, W], f32[B, W]; T counts padding."""

    log_probabilities: jax.Array
    last_hidden: jax.Array
    mean_hidden: jax.Array


def score_continuations(
    params: Params,
    config: ModelConfig,
    prompt: NDArray[np.int32],
    continuations: Sequence[Sequence[int]],
) -> list[Scored]:
    """Read continuations of one prompt.

    Args:
        params: weights.
        config: the model's sizes and style.
        prompt: i32[P], P >= 1.
        continuations: token ids; in any order and of any lengths.

    Returns:
        one for each, in their order.
    """
    # The prompt's last token belongs to every row: its state foretells the row's first token.
    prefix = prefill(params, config, prompt[:-1])
    scored: dict[int, Scored] = {}
    for batch in _batches(continuations):
        tokens, lengths = _rows(int(prompt[-1]), [continuations[index] for index in batch])
        read = jax.device_get(_read_rows(params, config, prefix, tokens, lengths))
        for place, index in enumerate(batch):
            own = read.log_probabilities[place, : len(continuations[index])]
            scored[index] = Scored(own, read.last_hidden[place], read.mean_hidden[place])
    return [scored[index] for index in range(len(continuations))]


def _batches(continuations: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Indices of continuations of similar length, ``ROWS`` at a time."""
    order = sorted(range(len(continuations)), key=lambda index: len(continuations[index]))
    for start in range(0, len(order), ROWS):
        yield order[start : start + ROWS]


def _rows(
    first: int, continuations: Sequence[Sequence[int]]
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Tokens i32[``ROWS``, T] with T a multiple of ``LENGTH_CHUNK``, and lengths i32[``ROWS``].

    A row is ``first`` and a continuation; rows that stand for none have the first token only.
    """
    longest = 1 + max(map(len, continuations))
    tokens = np.zeros((ROWS, -(-longest // LENGTH_CHUNK) * LENGTH_CHUNK), np.int32)
    lengths = np.ones(ROWS, np.int32)
    tokens[:, 0] = first
    for place, continuation in enumerate(continuations):
        lengths[place] += len(continuation)
        tokens[place, 1 : lengths[place]] = continuation
    return tokens, lengths


@partial(jax.jit, static_argnames="config")
def _read_rows(
    params: Params, config: ModelConfig, prefix: Prefix, tokens: jax.Array, lengths: jax.Array
) -> _Rows:
    """Read rows i32[B, T], the first ``lengths`` i32[B] tokens of which count."""
    row_at = jnp.arange(tokens.shape[1])
    prefix_at = jnp.arange(prefix.layers[0].keys.shape[1])[None]
    in_prefix = (prefix_at < prefix.length)[:, None]
    causal = (row_at[:, None] >= row_at)[None]
    positions = (prefix.length + row_at)[None]

    def attend(
        q: jax.Array, k: jax.Array, v: jax.Array, layer_prefix: KeyValues, layer: int
    ) -> tuple[jax.Array, None]:
        of_prefix = in_window(in_prefix, config, layer, positions, prefix_at)
        of_row = in_window(causal, config, layer, positions, positions)
        own = ((KeyValues(k, v), of_row),)
        cap = config.style.attention_cap
        return shared_prefix(q, layer_prefix, of_prefix, own, cap), None

    places = jnp.broadcast_to(positions, tokens.shape)
    hidden, _ = models.apply(params, config, tokens, places, attend, prefix.layers)
    wide = hidden.astype(jnp.float32)
    own = ((row_at > 0) & (row_at < lengths[:, None]))[..., None]
    mean = jnp.where(own, wide, 0.0).sum(1) / jnp.maximum(lengths - 1, 1)[:, None]
    last = jnp.take_along_axis(wide, (lengths - 1)[:, None, None], axis=1)[:, 0]
    return _Rows(_next_log_probabilities(params, config, hidden, tokens), last, mean)


def _next_log_probabilities(
    params: Params, config: ModelConfig, hidden: jax.Array, tokens: jax.Array
) -> jax.Array:
    """f32[B, T - 1]: of each row's tokens after its first, a row at a time to spare memory."""

    def of_row(row: Any) -> jax.Array:
        states, following = row
        return log_probability(models.logits(params, config, states), following)

    return jax.lax.map(of_row, (hidden[:, :-1], tokens[:, 1:]))

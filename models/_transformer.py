"""A decoder-only transformer in plain JAX: one body for training, prefill and decoding.

One body for every family too: ``ModelConfig.style`` says which norms, biases, windows and
activations a model has. The attention itself is an argument (``attend``), so that the decoding
engine can put its caches there while the weights are used in one place only.

Layers are a Python list rather than one array stacked on a leading axis: a scan over stacked
weights copies every layer's cache on each decoding step, and slices the weights inside the loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from models._config import ModelConfig
from models._layers import (
    blocked_attention,
    in_window,
    linear,
    mlp,
    norm,
    project,
    soft_cap,
)
from models._quantized import Weight, matmul, rows
from models._rotary import rotary_turn, rotate
from models._style import Norm

Params = dict[str, Any]
"""``embed`` f32[V, W]; ``layers``, a list of dicts; ``norm`` f32[W]; and ``unembed`` f32[W, V]
unless the embeddings are tied. A layer has ``attention_norm`` f32[W], ``qkv`` f32[W, (H + 2 KV)
D], ``out`` f32[H D, W], ``mlp_norm`` f32[W], ``gate_up`` f32[W, 2 M] (``up`` f32[W, M] where the
MLP has no gate) and ``down`` f32[M, W]. As ``config.style`` asks, it also has
``attention_post_norm`` and ``mlp_post_norm`` f32[W], ``q_norm`` and ``k_norm`` f32[D], and for any
of these ``NAME_bias``. Matrices may be ``Int8``."""

Attend = Callable[[jax.Array, jax.Array, jax.Array, Any, int], tuple[jax.Array, Any]]
"""``(q f32[B, H, T, D], k f32[B, KV, T, D], v f32[B, KV, T, D], layer_cache, layer) -> (out f32[B,
H, T, D], layer_cache)``; queries and keys come rotated, queries scaled. The window and the cap of
layer number ``layer`` are its own to respect."""

QUERY_BLOCK = 128
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
    up_name, up_parts = ("gate_up", 2) if config.style.gated else ("up", 1)

    def layer() -> Params:
        matrices = {
            "qkv": matrix(width, (heads + 2 * kv) * dim),
            "out": matrix(heads * dim, width, residual),
            up_name: matrix(width, up_parts * config.mlp_width),
            "down": matrix(config.mlp_width, width, residual),
        }
        return matrices | _biases(config, matrices) | _layer_norms(config)

    params: Params = {
        "embed": 0.02 * jax.random.normal(next(keys), (config.vocab_size, width), jnp.float32),
        "layers": [layer() for _ in range(config.layers)],
        **_norm_weights(config, {"norm": width}),
    }
    if not config.tied_embeddings:
        params["unembed"] = matrix(width, config.vocab_size)
    return params


def params_template(config: ModelConfig) -> Params:
    """Shapes and types of ``init_params``'s weights, without the weights."""
    return jax.eval_shape(partial(init_params, config), jax.random.key(0))


def _biases(config: ModelConfig, matrices: Params) -> Params:
    """A zero bias for each matrix that has one in this style."""
    style = config.style
    asked = {"qkv": style.qkv_bias, "out": style.out_bias}
    names = (name for name in matrices if asked.get(name, style.mlp_bias))
    return {f"{name}_bias": jnp.zeros(matrices[name].shape[1], jnp.float32) for name in names}


def _layer_norms(config: ModelConfig) -> Params:
    """The norms of one layer, which at first only normalise."""
    sizes = {"attention_norm": config.width, "mlp_norm": config.width}
    if config.style.post_norms:
        sizes |= {"attention_post_norm": config.width, "mlp_post_norm": config.width}
    if config.style.head_norms:
        sizes |= {"q_norm": config.head_dim, "k_norm": config.head_dim}
    return _norm_weights(config, sizes)


def _norm_weights(config: ModelConfig, sizes: dict[str, int]) -> Params:
    start = jnp.zeros if config.style.norm is Norm.RMS_PLUS_ONE else jnp.ones
    weights = {name: start(size, jnp.float32) for name, size in sizes.items()}
    if config.style.norm is Norm.LAYER:
        weights |= {f"{name}_bias": jnp.zeros(size, jnp.float32) for name, size in sizes.items()}
    return weights


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
        config: the model's sizes and style.
        tokens: i32[B, T].
        positions: i32[B, T], rotary position of each token.
        attend: the attention, called once per layer.
        cache: one entry per layer, handed to ``attend``; ``None`` stands for a list of ``None``.

    Returns:
        hidden f32[B, T, W], normalised and ready for ``logits``, and the new cache, one entry per
        layer.
    """
    turns = {
        rotary: rotary_turn(positions, rotary, config.head_dim)
        for rotary in dict.fromkeys(map(config.rotary, range(config.layers)))
    }
    x = _embedded(params["embed"], config, tokens)
    before = [None] * config.layers if cache is None else cache
    after = []
    for index, (layer, layer_cache) in enumerate(zip(params["layers"], before, strict=True)):
        turn = turns[config.rotary(index)]
        q, k, v = project(norm(x, layer, "attention_norm", config), layer, config)
        q = rotate(q, turn) * config.query_scale
        out, layer_cache = attend(q, rotate(k, turn), v, layer_cache, index)
        after.append(layer_cache)
        out = linear(out.transpose(0, 2, 1, 3).reshape(*tokens.shape, -1), layer, "out")
        x = x + _post_norm(out, layer, "attention_post_norm", config)
        h = mlp(norm(x, layer, "mlp_norm", config), layer, config)
        x = x + _post_norm(h, layer, "mlp_post_norm", config)
    return norm(x, params, "norm", config), after


def logits(params: Params, config: ModelConfig, hidden: jax.Array) -> jax.Array:
    """Next-token logits f32[..., V] of hidden states f32[..., W] from ``apply``."""
    tied = config.tied_embeddings
    unembed = jax.tree.map(jnp.transpose, params["embed"]) if tied else params["unembed"]
    return soft_cap(matmul(hidden, unembed).astype(jnp.float32), config.style.logit_cap)


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
    restart after the prefix. Document 0 is padding. Windows count positions.

    Args:
        params: see ``Params``.
        config: the model's sizes and style.
        tokens: i32[B, T].
        positions: i32[B, T].
        documents: i32[B, T].
        branches: i32[B, T].

    Returns:
        hidden f32[B, T, W].
    """
    cap = config.style.attention_cap

    def attend(
        q: jax.Array, k: jax.Array, v: jax.Array, _: Any, layer: int
    ) -> tuple[jax.Array, None]:
        def mask(start: int, seen: int) -> jax.Array:
            tree = _tree_mask(documents, branches, start, seen)
            return in_window(tree, config, layer, positions[:, start:seen], positions[:, :seen])

        return blocked_attention(q, k, v, mask, cap, QUERY_BLOCK), None

    hidden, _ = apply(params, config, tokens, positions, attend, None)
    return hidden


def _embedded(embed: Weight, config: ModelConfig, tokens: jax.Array) -> jax.Array:
    """The residual stream f32[B, T, W] at its start."""
    if not config.style.scaled_embedding:
        return rows(embed, tokens)
    # Scaled as in Gemma: the embedding keeps the scale its tied output projection needs.
    return rows(embed, tokens) * jnp.asarray(config.width**0.5, embed.dtype)


def _post_norm(x: jax.Array, layer: Params, name: str, config: ModelConfig) -> jax.Array:
    return norm(x, layer, name, config) if config.style.post_norms else x


def _tree_mask(documents: jax.Array, branches: jax.Array, start: int, seen: int) -> jax.Array:
    """bool[B, seen - start, seen]: which keys before ``seen`` the queries from ``start`` see."""
    same_document = documents[:, start:seen, None] == documents[:, None, :seen]
    key_branch = branches[:, None, :seen]
    on_path = (key_branch == 0) | (branches[:, start:seen, None] == key_branch)
    causal = jnp.arange(start, seen)[:, None] >= jnp.arange(seen)[None, :]
    return same_document & on_path & causal

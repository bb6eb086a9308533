"""The transformer against a plain numpy reference, and its masks against separate passes."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import ModelConfig, ModelError, Params, apply, forward, init_params, logits

CONFIG = ModelConfig(
    vocab_size=50, layers=2, width=24, heads=4, kv_heads=2, head_dim=8, mlp_width=40
)

_forward = jax.jit(forward, static_argnums=1)


@pytest.fixture(autouse=True)
def _strict_promotion() -> Any:
    with jax.numpy_dtype_promotion("strict"):
        yield


@pytest.fixture(scope="module")
def params() -> Params:
    # Larger than at the start of training, so that attention is far from even.
    return jax.tree.map(lambda x: 2 * x, init_params(CONFIG, jax.random.key(0)))


def _tokens(length: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, CONFIG.vocab_size, length, dtype=np.int32)


def _hidden(
    params: Params,
    tokens: np.ndarray,
    positions: np.ndarray | None = None,
    documents: np.ndarray | None = None,
    branches: np.ndarray | None = None,
) -> np.ndarray:
    """Hidden states of one row; by default one document on branch 0."""
    length = len(tokens)
    size = 64 if length <= 64 else 320
    columns = (
        tokens,
        np.arange(length) if positions is None else positions,
        np.ones(length) if documents is None else documents,
        np.zeros(length) if branches is None else branches,
    )
    # Padded to few lengths: each is compiled once.
    rows = (np.pad(x, (0, size - length)).astype(np.int32)[None] for x in columns)
    return np.asarray(_forward(params, CONFIG, *rows))[0, :length]


def _norm(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    return x / np.sqrt((x**2).mean(-1, keepdims=True) + CONFIG.norm_eps) * weight


def _turn(x: np.ndarray, position: int) -> np.ndarray:
    half = CONFIG.head_dim // 2
    out = np.empty_like(x)
    for i in range(half):
        angle = position * CONFIG.rope_theta ** (-i / half)
        out[i] = x[i] * np.cos(angle) - x[i + half] * np.sin(angle)
        out[i + half] = x[i + half] * np.cos(angle) + x[i] * np.sin(angle)
    return out


def _reference(params: Params, tokens: np.ndarray) -> np.ndarray:
    """The same model in float64, head by head and position by position."""
    p = jax.tree.map(lambda x: np.asarray(x, np.float64), params)
    heads, kv, dim = CONFIG.heads, CONFIG.kv_heads, CONFIG.head_dim
    x = p["embed"][tokens] * np.sqrt(CONFIG.width)
    for layer in p["layers"]:
        qkv = (_norm(x, layer["attention_norm"]) @ layer["qkv"]).reshape(len(x), -1, dim)
        turned = np.array([[_turn(h, t) for h in row] for t, row in enumerate(qkv)])
        mixed = np.zeros((len(x), heads, dim))
        for t in range(len(x)):
            for h in range(heads):
                g = h // (heads // kv)
                scores = turned[: t + 1, heads + g] @ turned[t, h] / np.sqrt(dim)
                weights = np.exp(scores - scores.max())
                mixed[t, h] = weights / weights.sum() @ qkv[: t + 1, heads + kv + g]
        x = x + mixed.reshape(len(x), -1) @ layer["out"]
        gate, up = np.split(_norm(x, layer["mlp_norm"]) @ layer["gate_up"], 2, axis=-1)
        x = x + (gate / (1 + np.exp(-gate)) * up) @ layer["down"]
    return _norm(x, p["norm"])


def test_forward_equals_a_plain_reference(params: Params) -> None:
    tokens = _tokens(40)
    np.testing.assert_allclose(
        _hidden(params, tokens), _reference(params, tokens), rtol=1e-4, atol=1e-4
    )


def test_rows_longer_than_a_query_block_equal_the_reference(params: Params) -> None:
    tokens = _tokens(300)
    np.testing.assert_allclose(
        _hidden(params, tokens)[-60:], _reference(params, tokens)[-60:], rtol=2e-4, atol=2e-4
    )


def test_later_tokens_change_nothing_before_them(params: Params) -> None:
    tokens = _tokens(30)
    other = tokens.copy()
    other[20:] = (other[20:] + 1) % CONFIG.vocab_size
    np.testing.assert_array_equal(_hidden(params, tokens)[:20], _hidden(params, other)[:20])
    assert np.abs(_hidden(params, tokens)[20:] - _hidden(params, other)[20:]).max() > 1e-2


def test_only_distances_between_positions_matter(params: Params) -> None:
    tokens = _tokens(20)
    moved = _hidden(params, tokens, positions=np.arange(20) + 100)
    np.testing.assert_allclose(moved, _hidden(params, tokens), atol=1e-4)


@settings(max_examples=8, deadline=None)
@given(
    prefix=st.integers(1, 12),
    lengths=st.lists(st.integers(1, 9), min_size=1, max_size=3),
    seed=st.integers(0, 99),
)
def test_each_branch_equals_a_pass_of_its_own(prefix: int, lengths: list[int], seed: int) -> None:
    params = init_params(CONFIG, jax.random.key(seed))
    statement = _tokens(prefix, seed)
    programs = [_tokens(length, seed + 1 + i) for i, length in enumerate(lengths)]
    tokens = np.concatenate([statement, *programs])
    positions = [np.arange(prefix), *(prefix + np.arange(length) for length in lengths)]
    branches = np.repeat(np.arange(len(lengths) + 1), [prefix, *lengths])
    hidden = _hidden(params, tokens, np.concatenate(positions), branches=branches)
    for branch, program in enumerate(programs, 1):
        alone = _hidden(params, np.concatenate([statement, program]))
        np.testing.assert_allclose(hidden[:prefix], alone[:prefix], atol=1e-5)
        np.testing.assert_allclose(hidden[branches == branch], alone[prefix:], atol=1e-5)


def test_packed_documents_do_not_see_each_other(params: Params) -> None:
    first, second, padding = _tokens(10, 1), _tokens(14, 2), np.zeros(5, np.int32)
    hidden = _hidden(
        params,
        np.concatenate([first, second, padding]),
        np.concatenate([np.arange(10), np.arange(14), np.zeros(5)]),
        np.repeat([1, 2, 0], [10, 14, 5]),
    )
    np.testing.assert_allclose(hidden[:10], _hidden(params, first), atol=1e-5)
    np.testing.assert_allclose(hidden[10:24], _hidden(params, second), atol=1e-5)
    assert np.isfinite(hidden).all()


def test_gradients_reach_every_weight(params: Params) -> None:
    tokens = jnp.asarray(_tokens(24))[None]
    ones = jnp.ones_like(tokens)

    @jax.jit
    def loss(weights: Params) -> jax.Array:
        hidden = forward(weights, CONFIG, tokens, jnp.arange(24)[None], ones, 0 * ones)
        return -jax.nn.log_softmax(logits(weights, CONFIG, hidden))[..., 3].mean()

    for gradient in jax.tree.leaves(jax.grad(loss)(params)):
        assert np.isfinite(gradient).all()
        assert np.abs(gradient).max() > 0


def test_untied_output_uses_its_own_matrix() -> None:
    config = ModelConfig.from_dict(CONFIG.to_dict() | {"tied_embeddings": False})
    params = init_params(config, jax.random.key(1))
    hidden = jax.random.normal(jax.random.key(2), (1, 3, CONFIG.width))
    expected = np.asarray(hidden) @ np.asarray(params["unembed"])
    np.testing.assert_allclose(logits(params, config, hidden), expected, rtol=1e-5, atol=1e-6)


def test_apply_hands_each_layer_its_cache(params: Params) -> None:
    def attend(
        q: jax.Array, k: jax.Array, v: jax.Array, cache: str, layer: int
    ) -> tuple[jax.Array, Any]:
        assert q.shape == (2, CONFIG.heads, 3, CONFIG.head_dim)
        assert k.shape == v.shape == (2, CONFIG.kv_heads, 3, CONFIG.head_dim)
        return jnp.zeros_like(q), f"{cache}{layer}"

    tokens = jnp.zeros((2, 3), jnp.int32)
    hidden, cache = apply(params, CONFIG, tokens, tokens, attend, ["a", "b"])
    assert hidden.shape == (2, 3, CONFIG.width)
    assert cache == ["a0", "b1"]


def test_a_configuration_survives_its_dictionary() -> None:
    assert ModelConfig.from_dict(CONFIG.to_dict()) == CONFIG


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"wdith": 3}, "unknown field 'wdith'"),
        ({"width": 0}, "'width' must be a positive integer"),
        ({"width": "24"}, "'width' must be a positive integer"),
        ({"width": True}, "'width' must be a positive integer"),
        ({"norm_eps": -1.0}, "'norm_eps' must be a positive number"),
        ({"tied_embeddings": 1}, "must be true or false"),
        ({"kv_heads": 3}, "kv_heads=3 does not divide heads=4"),
        ({"head_dim": 7}, "head_dim=7 must be even"),
    ],
)
def test_a_bad_configuration_is_named(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelError, match=message) as caught:
        ModelConfig.from_dict(CONFIG.to_dict() | change, where="here/manifest.json")
    assert "here/manifest.json" in str(caught.value)


def test_a_missing_field_is_named() -> None:
    data = CONFIG.to_dict()
    del data["heads"]
    with pytest.raises(ModelError, match="'heads' is missing"):
        ModelConfig.from_dict(data)

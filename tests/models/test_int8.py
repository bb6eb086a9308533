"""8-bit weights: the arithmetic, and what they cost on models of every family."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import load_open_weights
from models._int8 import Int8
from models._int8 import quantized_int8 as quantized
from models._quantized import matmul, rows
from tests.models.test_hf_numbers import FOLDER, _logits

LARGEST_ERROR = 0.3
LEAST_AGREEMENT = 0.9


def _plain(weight: Int8) -> np.ndarray:
    return np.asarray(weight.values, np.float32) * np.asarray(weight.scales, np.float32)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10**6), axis=st.sampled_from([0, 1]))
def test_no_weight_is_off_by_more_than_half_a_step(seed: int, axis: int) -> None:
    rng = np.random.default_rng(seed)
    matrix = (rng.standard_normal((12, 9)) * rng.uniform(0.01, 9, (12, 9))).astype(np.float32)
    weight = quantized(matrix, axis)
    step = np.abs(matrix).max(axis=axis, keepdims=True) / 127
    assert (np.abs(_plain(weight) - matrix) <= step * 0.501).all()


def test_products_and_rows_are_those_of_the_scaled_matrix() -> None:
    rng = np.random.default_rng(0)
    matrix = rng.standard_normal((12, 9)).astype(np.float32)
    x = jnp.asarray(rng.standard_normal((2, 3, 12)), jnp.float32)
    by_output, by_row = quantized(matrix, 0), quantized(matrix, 1)
    np.testing.assert_allclose(matmul(x, by_output), x @ _plain(by_output), atol=1e-5)
    turned = jax.tree.map(jnp.transpose, by_row)
    np.testing.assert_allclose(matmul(x[..., :9], turned), x[..., :9] @ _plain(by_row).T, atol=1e-5)
    np.testing.assert_array_equal(rows(by_row, jnp.asarray([3, 0])), _plain(by_row)[[3, 0]])


def test_a_loop_does_not_turn_the_weights_back_ahead_of_time() -> None:
    weight = quantized(np.ones((512, 512), np.float32), 0)

    @jax.jit
    def steps(weight: Int8, x: jax.Array) -> jax.Array:
        return jax.lax.scan(lambda x, _: (jnp.tanh(matmul(x, weight)), None), x, length=4)[0]

    compiled = steps.lower(weight, jnp.ones((1, 512))).compile()
    assert compiled.memory_analysis().temp_size_in_bytes < 4 * 512 * 512 / 2


def test_a_row_of_zeros_and_other_types_are_taken() -> None:
    matrix = np.zeros((2, 4), ml_dtypes.bfloat16)
    matrix[1] = 0.37
    weight = quantized(matrix, 1)
    assert weight.dtype == jnp.bfloat16
    np.testing.assert_allclose(_plain(weight), matrix.astype(np.float32), rtol=4e-3)
    assert matmul(jnp.ones((1, 4), jnp.bfloat16), quantized(matrix.T, 0)).dtype == jnp.bfloat16


@pytest.mark.parametrize(
    "name", ["llama", "llama-dynamic", "qwen2-tied", "gemma2-window-caps", "starcoder2"]
)
def test_the_loss_of_int8_is_what_the_documentation_says(name: str) -> None:
    plain, small = (load_open_weights(FOLDER / name, bits=bits) for bits in (None, 8))
    with np.load(FOLDER / name / "reference.npz") as reference:
        tokens = reference["tokens"]
    ours, less = _logits(plain, tokens), _logits(small, tokens)
    assert 0 < np.abs(ours - less).max() <= LARGEST_ERROR * np.abs(ours).max()
    assert (ours.argmax(-1) == less.argmax(-1)).mean() >= LEAST_AGREEMENT
    sizes = [sum(leaf.nbytes for leaf in jax.tree.leaves(m.params)) for m in (plain, small)]
    assert sizes[1] < 0.45 * sizes[0]

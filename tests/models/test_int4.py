"""4-bit weights: the arithmetic, their memory, and what they cost the model that ships."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import Placement, bytes_per_weight, load_model, quantized_params
from models._int4 import GROUP, Int4, fits_int4, quantized_int4
from models._int8 import Int8
from models._quantized import matmul, quantized, rows

SMALL = Path(__file__).parents[2] / "models" / "shipped" / "small"


def plain(weight: Int4) -> np.ndarray:
    packed = np.asarray(weight.values)
    steps = np.stack([packed & 15, packed >> 4], axis=1).reshape(-1, packed.shape[1]) - 8.0
    return steps * np.repeat(np.asarray(weight.scales, np.float32), GROUP, axis=0)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_no_weight_is_off_by_more_than_a_step(seed: int) -> None:
    rng = np.random.default_rng(seed)
    matrix = (rng.standard_normal((96, 5)) * rng.uniform(0.01, 9, (96, 5))).astype(np.float32)
    weight = quantized_int4(matrix)
    step = np.abs(np.repeat(np.asarray(weight.scales), GROUP, axis=0))
    error = np.abs(plain(weight) - matrix)
    # Half a step, but a whole one at the end that has no 8.
    assert (error <= step * 1.001).all()
    assert (error <= step * 0.501).mean() > 0.9
    largest = np.abs(matrix).reshape(3, GROUP, 5).argmax(1)
    at_largest = np.take_along_axis(error.reshape(3, GROUP, 5), largest[:, None], axis=1)
    assert (at_largest < 1e-5).all()


@pytest.mark.parametrize("outputs", [1, 24, 40])
def test_products_are_those_of_the_matrix_turned_back(outputs: int) -> None:
    rng = np.random.default_rng(0)
    weight = quantized_int4(rng.standard_normal((64, outputs)).astype(np.float32))
    x = jnp.asarray(rng.standard_normal((2, 3, 64)), jnp.float32)
    np.testing.assert_allclose(matmul(x, weight), x @ plain(weight), atol=1e-4)
    half = quantized_int4(rng.standard_normal((64, outputs)).astype(jnp.bfloat16))
    assert matmul(x.astype(jnp.bfloat16), half).dtype == half.dtype == jnp.bfloat16


def test_zeros_stay_zeros() -> None:
    assert not plain(quantized_int4(np.zeros((32, 2), np.float32))).any()


def test_what_does_not_suit_is_kept_in_eight_bits() -> None:
    assert isinstance(quantized(np.ones((32, 4), np.float32), 4, looked_up=False), Int4)
    assert isinstance(quantized(np.ones((24, 4), np.float32), 4, looked_up=False), Int8)
    assert isinstance(quantized(np.ones((32, 4), np.float32), 4, looked_up=True), Int8)
    assert not fits_int4((32,))
    with pytest.raises(TypeError, match="not looked up"):
        rows(quantized_int4(np.ones((32, 4), np.float32)), jnp.zeros(1, jnp.int32))


def test_a_loop_does_not_turn_the_weights_back_ahead_of_time() -> None:
    weight = quantized_int4(np.ones((512, 512), np.float32))

    @jax.jit
    def steps(weight: Int4, x: jax.Array) -> jax.Array:
        return jax.lax.scan(lambda x, _: (jnp.tanh(matmul(x, weight)), None), x, length=4)[0]

    compiled = steps.lower(weight, jnp.ones((1, 512))).compile()
    assert compiled.memory_analysis().temp_size_in_bytes < 4 * 512 * 512 / 2


def test_the_model_that_ships_takes_half_the_memory_of_int8_and_still_runs() -> None:
    model = load_model(SMALL)
    sizes = {}
    for bits in (8, 4):
        params = quantized_params(model.params, bits)
        layers = sum(leaf.nbytes for leaf in jax.tree.leaves(params["layers"]))
        sizes[bits] = layers
        placed = Placement(devices=jax.devices()[:1]).weights(params)
        assert jax.tree.structure(placed) == jax.tree.structure(params)
    matrices = sum(m.size for m in jax.tree.leaves(model.params["layers"]) if m.ndim == 2)
    assert sizes[8] < 1.03 * matrices * bytes_per_weight(8, 4)
    assert sizes[4] < 1.03 * matrices * bytes_per_weight(4, 4)

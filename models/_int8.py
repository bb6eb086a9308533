"""Weights as 8-bit integers with a scale per output (symmetric, rounded to the nearest).

Only matrices are kept so. What a product needs of them is turned back inside it: ``(x @ values) *
scales`` is the product with the scaled matrix, because each output has one scale (row-wise scales
as in LLM.int8(), Dettmers et al. 2022, arXiv 2208.07339; activations stay as they are).
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

_LARGEST = 127
_BLOCKS = 8
"""Parts of a product; sizes of matrices are multiples of it, as a rule."""


class Int8(NamedTuple):
    """A matrix of 8-bit weights.

    Attributes:
        values: i8[A, B].
        scales: f32[1, B] for a matrix that is multiplied from the left, f32[A, 1] for one whose
            rows are looked up; its type is the one that the model computes in.
    """

    values: jax.Array
    scales: jax.Array

    @property
    def dtype(self) -> Any:
        """Type that the matrix has where it is used."""
        return self.scales.dtype


def quantized_int8(matrix: NDArray[Any], axis: int) -> Int8:
    """``matrix`` of any float type, with one scale for all weights along ``axis``."""
    wide = matrix.astype(np.float32)
    largest = np.abs(wide).max(axis=axis, keepdims=True)
    scales = np.where(largest > 0, largest / _LARGEST, 1.0).astype(matrix.dtype)
    # Rounded by the scale as it is kept, so that its own rounding costs next to nothing.
    values = np.rint(wide / scales.astype(np.float32)).clip(-_LARGEST, _LARGEST)
    return Int8(jnp.asarray(values.astype(np.int8)), jnp.asarray(scales))


def matmul_int8(x: jax.Array, weight: Int8) -> jax.Array:
    """``x`` f32[..., A] times ``weight`` f32[A, B]."""
    # Block by block: otherwise XLA turns all weights back ahead of a loop over steps and keeps
    # them so, in four times the memory.
    blocks = math.gcd(weight.values.shape[1], _BLOCKS)
    width = weight.values.shape[1] // blocks

    def product(block: jax.Array) -> jax.Array:
        values = jax.lax.dynamic_slice_in_dim(weight.values, block * width, width, axis=1)
        return x @ values.astype(x.dtype)

    parts = jax.lax.map(product, jnp.arange(blocks))
    return jnp.moveaxis(parts, 0, -2).reshape(*x.shape[:-1], -1) * weight.scales[0]

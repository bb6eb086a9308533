"""Weights as 4-bit integers, two in a byte, with a scale for every 32 inputs of an output.

Symmetric, rounded to the nearest, as llama.cpp's Q4_0: the weight of the largest magnitude of a
group becomes -8 whatever its sign, so that all sixteen values are of use. What a product needs is
turned back inside it.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

GROUP = 32
"""Inputs that share a scale."""
_ZERO = 8
_BLOCKS = 8


class Int4(NamedTuple):
    """A matrix of 4-bit weights that is multiplied from the left.

    Attributes:
        values: u8[A / 2, B]; the low half of a byte is the weight of the even input, plus 8.
        scales: f32[A / ``GROUP``, B]; its type is the one that the model computes in.
    """

    values: jax.Array
    scales: jax.Array

    @property
    def dtype(self) -> Any:
        """Type that the matrix has where it is used."""
        return self.scales.dtype


def fits_int4(shape: tuple[int, ...]) -> bool:
    """Whether a matrix can be kept so: its inputs are whole groups."""
    return len(shape) == 2 and shape[0] % GROUP == 0


def quantized_int4(matrix: NDArray[Any]) -> Int4:
    """``matrix`` [A, B] of any float type; A is a multiple of ``GROUP``."""
    inputs, outputs = matrix.shape
    wide = matrix.astype(np.float32).reshape(-1, GROUP, outputs)
    at = np.abs(wide).argmax(axis=1, keepdims=True)
    largest = np.take_along_axis(wide, at, axis=1)
    scales = np.where(largest != 0, largest / -_ZERO, 1.0).astype(matrix.dtype)
    steps = np.rint(wide / scales.astype(np.float32)).clip(-_ZERO, _ZERO - 1)
    nibbles = (steps + _ZERO).astype(np.uint8).reshape(inputs // 2, 2, outputs)
    packed = nibbles[:, 0] | nibbles[:, 1] << 4
    return Int4(jnp.asarray(packed), jnp.asarray(scales[:, 0]))


def matmul_int4(x: jax.Array, weight: Int4) -> jax.Array:
    """``x`` f32[..., A] times ``weight`` f32[A, B], block by block as ``matmul_int8``."""
    blocks = math.gcd(weight.values.shape[1], _BLOCKS)
    width = weight.values.shape[1] // blocks

    def product(block: jax.Array) -> jax.Array:
        packed, scales = (
            jax.lax.dynamic_slice_in_dim(part, block * width, width, axis=1)
            for part in (weight.values, weight.scales)
        )
        halves = jnp.stack([packed & 15, packed >> 4], axis=1).astype(jnp.int8) - _ZERO
        grouped = halves.reshape(-1, GROUP, width).astype(x.dtype) * scales[:, None]
        return x @ grouped.reshape(-1, width)

    parts = jax.lax.map(product, jnp.arange(blocks))
    return jnp.moveaxis(parts, 0, -2).reshape(*x.shape[:-1], -1)

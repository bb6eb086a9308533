"""Matrices of weights, plain or as small integers, and what a product does with each kind."""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
from numpy.typing import NDArray

from models._int4 import GROUP, Int4, fits_int4, matmul_int4, quantized_int4
from models._int8 import Int8, matmul_int8, quantized_int8
from models._tensors import map_named

Weight = jax.Array | Int8 | Int4
"""A matrix of weights."""
BITS = (8, 4)
"""Sizes of integers that matrices can be kept as."""


def quantized(matrix: NDArray[Any], bits: int, looked_up: bool) -> Int8 | Int4:
    """``matrix`` f32[A, B] as integers of so many bits.

    Args:
        matrix: of any float type.
        bits: 8, or 4; what 4 bits do not suit is kept in 8.
        looked_up: whether its rows are looked up (an embedding), which is kept in 8 bits.
    """
    if bits == 4 and not looked_up and fits_int4(matrix.shape):
        return quantized_int4(matrix)
    return quantized_int8(matrix, axis=1 if looked_up else 0)


def bytes_per_weight(bits: int | None, value_bytes: int) -> float:
    """Memory of a weight of a large matrix, scales included.

    Args:
        bits: 8, 4, or ``None`` for the type that is computed in.
        value_bytes: size of that type.
    """
    if bits == 4:
        return 0.5 + value_bytes / GROUP
    return 1.0 if bits == 8 else float(value_bytes)


def quantized_params(params: Any, bits: int) -> Any:
    """Weights as ``init_params`` lays them out, with their matrices as integers."""

    def change(name: str, leaf: Any) -> Any:
        matrix = np.asarray(leaf)
        return quantized(matrix, bits, name == "embed") if matrix.ndim == 2 else leaf

    return map_named(change, params)


def matmul(x: jax.Array, weight: Weight) -> jax.Array:
    """``x`` f32[..., A] times ``weight`` f32[A, B]."""
    if isinstance(weight, Int8):
        return matmul_int8(x, weight)
    return matmul_int4(x, weight) if isinstance(weight, Int4) else x @ weight


def rows(weight: Weight, indices: jax.Array) -> jax.Array:
    """Rows f32[..., B] of ``weight`` f32[A, B], an array or 8-bit, at ``indices`` i32[...]."""
    if isinstance(weight, Int8):
        return weight.values[indices].astype(weight.dtype) * weight.scales[indices]
    if isinstance(weight, Int4):
        raise TypeError("4-bit matrices are multiplied with, not looked up")
    return weight[indices]

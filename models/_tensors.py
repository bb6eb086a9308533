"""Named tensors in safetensors bytes, and pytrees as named tensors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import jax
import ml_dtypes
import numpy as np
import safetensors
import safetensors.numpy
from numpy.typing import NDArray

Tensors = dict[str, NDArray[Any]]

_DTYPES: dict[str, Any] = {
    "F32": np.float32,
    "F16": np.float16,
    "BF16": ml_dtypes.bfloat16,
    "F64": np.float64,
    "I32": np.int32,
    "I64": np.int64,
    "U32": np.uint32,
    "U8": np.uint8,
    "BOOL": np.bool_,
}


def pack(tensors: Mapping[str, NDArray[Any]], metadata: Mapping[str, str] | None = None) -> bytes:
    """The safetensors bytes of ``tensors``, with text metadata in the header."""
    contiguous = {name: np.asarray(array, order="C") for name, array in tensors.items()}
    return safetensors.numpy.save(contiguous, metadata=dict(metadata or {}))


def unpack(data: bytes) -> Tensors:
    """The tensors of safetensors bytes, bfloat16 included.

    Raises:
        ValueError: the bytes are truncated, or hold a type we do not know.
    """
    try:
        entries = safetensors.deserialize(data)
    except safetensors.SafetensorError as error:
        raise ValueError(str(error)) from None
    return {name: _array(name, entry) for name, entry in entries}


def _array(name: str, entry: Mapping[str, Any]) -> NDArray[Any]:
    dtype = _DTYPES.get(entry["dtype"])
    if dtype is None:
        raise ValueError(f"tensor {name!r} has unknown type {entry['dtype']}")
    return np.frombuffer(entry["data"], dtype=dtype).reshape(entry["shape"])


def flatten(tree: Any) -> Tensors:
    """Leaves of a pytree by dotted path, e.g. ``layers.0.qkv``."""
    leaves, _ = jax.tree_util.tree_flatten_with_path(tree)
    return {_name(path): np.asarray(leaf) for path, leaf in leaves}


def names_and_shapes(tree: Any) -> dict[str, tuple[int, ...]]:
    """Dotted path and shape of every leaf of a pytree of arrays or shape structs."""
    leaves, _ = jax.tree_util.tree_flatten_with_path(tree)
    return {_name(path): tuple(leaf.shape) for path, leaf in leaves}


def unflatten(template: Any, tensors: Mapping[str, Any]) -> Any:
    """A pytree like ``template`` with the leaves that ``tensors`` names; see ``flatten``."""
    return jax.tree_util.tree_map_with_path(lambda path, _: tensors[_name(path)], template)


def map_named(
    change: Callable[[str, Any], Any], tree: Any, is_leaf: Callable[[Any], bool] | None = None
) -> Any:
    """The pytree with ``change(dotted path, leaf)`` in place of every leaf."""
    return jax.tree_util.tree_map_with_path(
        lambda path, leaf: change(_name(path), leaf), tree, is_leaf=is_leaf
    )


def _name(path: tuple[Any, ...]) -> str:
    return ".".join(str(getattr(k, "key", getattr(k, "idx", getattr(k, "name", k)))) for k in path)

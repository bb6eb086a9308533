"""Weights of a Hugging Face folder: safetensors files, whole or in shards, as our pytree.

All names and shapes are checked from the files' headers before a weight is read. Then one tensor is
read, turned, cast and handed to JAX at a time, so that memory holds the weights once plus one of
them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
import safetensors
from numpy.typing import NDArray

from models._config import ModelConfig, ModelError
from models._fields import read_json
from models._hf_names import is_ignored, parts, plain_name
from models._placement import Placement
from models._quantized import BITS, Weight, quantized
from models._tensors import names_and_shapes, unflatten
from models._transformer import Params, params_template

WEIGHTS = "model.safetensors"
INDEX = "model.safetensors.index.json"
DTYPES: dict[str, Any] = {
    "float32": np.float32,
    "bfloat16": ml_dtypes.bfloat16,
    "float16": np.float16,
}
"""Types of weights in memory."""
_READABLE = ("F32", "BF16", "F16")
_AGAIN = "download the folder again: a file is incomplete or of another model"


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a tensor lies.

    Attributes:
        file: the safetensors file.
        key: its name there.
        shape: its shape there.
    """

    file: Path
    key: str
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WeightFiles:
    """The tensors of a folder.

    Attributes:
        folder: the model folder.
        tensors: by the name that a plain text model gives them.
        parameters: number of weights in all.
        dtypes: types of the weights, e.g. ``("BF16",)``.
    """

    folder: Path
    tensors: Mapping[str, Stored]
    parameters: int
    dtypes: tuple[str, ...]


def weight_files(folder: Path) -> WeightFiles:
    """Read the headers of the folder's safetensors files.

    Raises:
        ModelError: there is none, one is damaged, or it holds types that we do not read.
    """
    tensors: dict[str, Stored] = {}
    parameters, dtypes = 0, set()
    for file in _files(folder):
        with _opened(file) as weights:
            for key in weights.keys():  # noqa: SIM118 (it is no mapping)
                if is_ignored(key):
                    continue
                header = weights.get_slice(key)
                shape, dtype = tuple(header.get_shape()), header.get_dtype()
                if dtype not in _READABLE:
                    raise ModelError(
                        f"{file}: tensor {key!r} has type {dtype}",
                        f"take the original weights; readable: {', '.join(_READABLE)}",
                    )
                tensors[plain_name(key)] = Stored(file, key, shape)
                parameters += math.prod(shape)
                dtypes.add(dtype)
    return WeightFiles(folder, tensors, parameters, tuple(sorted(dtypes)))


def check_weights(files: WeightFiles, config: ModelConfig) -> None:
    """Compare names and shapes with what the configuration needs.

    Raises:
        ModelError: a tensor is missing, unexpected or of another shape.
    """
    needed = dict(
        part for name in names_and_shapes(params_template(config)) for part in parts(name, config)
    )
    for name, shape in needed.items():
        stored = files.tensors.get(name)
        if stored is None:
            raise ModelError(f"{files.folder}: tensor {name!r} is missing", _AGAIN)
        if stored.shape != shape:
            raise ModelError(
                f"{stored.file}: tensor {stored.key!r} has shape {list(stored.shape)}, "
                f"config.json needs {list(shape)}",
                _AGAIN,
            )
    # Some writers store a tied output projection a second time.
    allowed = {*needed, "lm_head.weight"} if config.tied_embeddings else set(needed)
    surplus = sorted(set(files.tensors) - allowed)
    if surplus:
        stored = files.tensors[surplus[0]]
        more = f" and {len(surplus) - 1} more" if len(surplus) > 1 else ""
        raise ModelError(
            f"{stored.file}: unexpected tensor {stored.key!r}{more}",
            "config.json and the weights are of different models: download the folder again",
        )


def load_weights(
    files: WeightFiles,
    config: ModelConfig,
    dtype: str = "float32",
    bits: int | None = None,
    placement: Placement | None = None,
) -> Params:
    """The weights as ``init_params`` lays them out.

    Args:
        files: whose tensors ``check_weights`` has found right.
        config: the model's sizes and style.
        dtype: one of ``DTYPES``; weights are cast to it.
        bits: 8 or 4 to keep matrices as integers, to be computed with in ``dtype``.
        placement: devices that each weight is put on as soon as it is read; ``None`` for the one
            that JAX takes by itself.

    Raises:
        ModelError: ``dtype`` or ``bits`` is not one of them.
    """
    if dtype not in DTYPES:
        raise ModelError(f"unknown weight type {dtype!r}", f"use one of {', '.join(DTYPES)}")
    if bits is not None and bits not in BITS:
        raise ModelError(f"weights of {bits} bits are not known", "use 8 or 4")

    def read(name: str) -> Weight:
        weight = converted(name)
        if placement is None:
            return jax.tree.map(jnp.asarray, weight)
        return placement.weight(name, weight)

    def converted(name: str) -> Any:
        arrays = [_tensor(files.tensors[part]) for part, _ in parts(name, config)]
        whole = _joined(name, arrays, DTYPES[dtype])
        if bits and whole.ndim == 2:
            return quantized(whole, bits, looked_up=name == "embed")
        return whole

    template = params_template(config)
    return unflatten(template, {name: read(name) for name in names_and_shapes(template)})


def _tensor(stored: Stored) -> NDArray[Any]:
    # Opened for each tensor: a file that stays mapped keeps what was read of it in memory.
    with _opened(stored.file) as file:
        array: NDArray[Any] = file.get_tensor(stored.key)
        return array


def _joined(name: str, arrays: list[NDArray[Any]], dtype: Any) -> NDArray[Any]:
    """The parts of one of our tensors side by side; matrices are stored with outputs first."""
    if name == "embed" or arrays[0].ndim == 1:
        return np.concatenate(arrays, dtype=dtype, casting="unsafe")
    columns = sum(len(array) for array in arrays)
    whole, at = np.empty((arrays[0].shape[1], columns), dtype), 0
    for array in arrays:
        whole[:, at : at + len(array)] = array.T
        at += len(array)
    return whole


def _files(folder: Path) -> list[Path]:
    """The safetensors files of a folder, as its index lists them or the only one."""
    index = read_json(folder / INDEX)
    if index:
        shards = index.get("weight_map")
        if not isinstance(shards, dict):
            raise ModelError(f"{folder / INDEX}: field 'weight_map' is missing", _AGAIN)
        names = sorted({Path(str(name)).name for name in shards.values()})
    else:
        names = [WEIGHTS]
    for name in names:
        if not (folder / name).is_file():
            raise ModelError(f"{folder}: {name} is missing", _missing_hint(folder))
    return [folder / name for name in names]


def _missing_hint(folder: Path) -> str:
    if any(folder.glob("*.bin")) or any(folder.glob("*.pth")):
        return "only safetensors are read: take a version of the model that has them"
    return _AGAIN


def _opened(file: Path) -> Any:
    """A safetensors file, mapped into memory."""
    try:
        return safetensors.safe_open(file, framework="numpy")
    except (OSError, safetensors.SafetensorError) as error:
        raise ModelError(f"{file}: not safetensors: {error}", _AGAIN) from None

"""Where arrays lie on several devices: samples are split over them, and large models too.

The devices make a grid of two axes. ``data`` splits the samples; every device along it has the same
weights. ``tensor`` splits each layer's matrices, as Megatron-LM does (Shoeybi et al. 2019, arXiv
1909.08053): the outputs of the first product of a pair, the inputs of the second. The compiler puts
in what the devices have to tell each other, so the model's code is the same on one device and many.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec

from models._config import ModelError
from models._int4 import Int4
from models._int8 import Int8
from models._quantized import Weight
from models._tensors import map_named
from models._transformer import Params

_SPLIT_AXIS = {
    "embed": 0,
    "unembed": 1,
    "qkv": 1,
    "qkv_bias": 0,
    "out": 0,
    "up": 1,
    "up_bias": 0,
    "gate_up": 1,
    "gate_up_bias": 0,
    "down": 0,
}
"""Axis of a weight that ``tensor`` splits; any other weight is whole on every device."""


class Placement:
    """A grid of devices, ``data`` by ``tensor``.

    Attributes:
        data: groups of devices that decode different samples.
        tensor: devices that share each layer.
    """

    def __init__(self, tensor: int = 1, devices: Sequence[jax.Device] | None = None) -> None:
        """Args:
        tensor: devices that share each layer.
        devices: in the order in which they are to be used; ``None`` takes all there are, of all
            hosts.

        Raises:
            ModelError: ``tensor`` does not divide the number of devices.
        """
        found = list(jax.devices() if devices is None else devices)
        if tensor < 1 or len(found) % tensor:
            raise ModelError(
                f"{len(found)} devices cannot be split into groups of {tensor}",
                f"take tensor = {_divisors(len(found))}",
            )
        self.data, self.tensor = len(found) // tensor, tensor
        self._mesh = Mesh(np.array(found).reshape(self.data, tensor), ("data", "tensor"))

    def weight(self, name: str, value: Any) -> Weight:
        """A weight by its name in ``Params``, such as ``layers.0.qkv``, on its devices.

        What does not divide evenly is whole on every device. Of 8-bit and 4-bit matrices the rows
        are split, because their columns are computed block by block.
        """
        if isinstance(value, Int4):
            axis = 0 if value.scales.shape[0] % self.tensor == 0 else None
            return Int4(self._put(value.values, axis), self._put(value.scales, axis))
        if isinstance(value, Int8):
            whole_scales = value.scales.shape[0] == 1
            scales = self._put(value.scales, None if whole_scales else 0)
            return Int8(self._put(value.values, 0), scales)
        return self._put(value, _SPLIT_AXIS.get(name.rpartition(".")[2]))

    def weights(self, params: Params) -> Params:
        """All weights on their devices."""
        return map_named(self.weight, params, is_leaf=lambda leaf: isinstance(leaf, Int8 | Int4))

    def caches(self, tree: Any) -> Any:
        """Keys and values f32[B, KV, S, D], split by sample and, where it divides, by head."""

        def put(array: jax.Array) -> jax.Array:
            heads = "tensor" if array.shape[1] % self.tensor == 0 else None
            return self._put_as(array, "data", heads)

        return jax.tree.map(put, tree)

    def rows(self, array: Any, axis: int = 0) -> jax.Array:
        """An array split by sample along ``axis``, a multiple of ``data`` long."""
        return self._put_as(array, *([None] * axis), "data")

    def everywhere(self, array: Any) -> jax.Array:
        """An array that is whole on every device."""
        return self._put_as(array)

    def _put(self, array: Any, axis: int | None) -> jax.Array:
        if axis is None or array.shape[axis] % self.tensor:
            return self._put_as(array)
        return self._put_as(array, *([None] * axis), "tensor")

    def _put_as(self, array: Any, *axes: str | None) -> jax.Array:
        placed: jax.Array = jax.device_put(array, NamedSharding(self._mesh, PartitionSpec(*axes)))
        return placed


def _divisors(number: int) -> str:
    return ", ".join(str(n) for n in range(1, number + 1) if number % n == 0)

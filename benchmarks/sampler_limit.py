"""What the machine could do at best: tokens/s by its memory bandwidth and by its arithmetic.

    python -m benchmarks.sampler_limit      measures both on JAX's default device, prints JSON

A roofline (Williams, Waterman & Patterson 2009): a step cannot be quicker than the bytes it must
read at the measured bandwidth, nor than its floating-point operations at the measured rate.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.contest_programs import BenchmarkError
from benchmarks.sampler_model import Shape

_ROOT = Path(__file__).resolve().parent.parent
_TRIES = 7
_PROBE_SECONDS = 180.0
_READ_MIB = 256
_PRODUCT = 2048


@dataclass(frozen=True, slots=True)
class Device:
    """Measured limits of the device that JAX computes on.

    Attributes:
        bytes_per_s: read from memory.
        flops_per_s: of large matrix products in the type that weights have there.
        value_bytes: of one weight, key or value there.
    """

    bytes_per_s: float
    flops_per_s: float
    value_bytes: int


@dataclass(frozen=True, slots=True)
class Limit:
    """Least seconds of one lap.

    Attributes:
        bandwidth_s: to read what must be read.
        arithmetic_s: to compute what must be computed.
    """

    bandwidth_s: float
    arithmetic_s: float


def limit(shape: Shape, device: Device, prompt: int, samples: int, new_tokens: int) -> Limit:
    """Of drawing ``samples`` of ``new_tokens`` tokens from one prompt that is read once.

    Each step reads the weights and the prompt's keys and values once, and each sample's own; the
    caches are half full on average.
    """
    own = samples * new_tokens / 2
    values = shape.parameters + shape.token_values * (prompt + own)
    seen = prompt + new_tokens / 2
    per_token = 2 * shape.parameters + 4 * shape.layers * shape.width * seen
    flops = samples * new_tokens * per_token + 2 * shape.parameters * prompt
    return Limit(
        bandwidth_s=new_tokens * values * device.value_bytes / device.bytes_per_s,
        arithmetic_s=flops / device.flops_per_s,
    )


def measure_device() -> Device:
    """Measure in a process of its own, which gives all memory back.

    Raises:
        BenchmarkError: it failed.
    """
    command = [sys.executable, "-m", "benchmarks.sampler_limit"]
    done = subprocess.run(
        command, cwd=_ROOT, capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False
    )
    if done.returncode != 0:
        raise BenchmarkError(f"the device could not be measured: {done.stderr.strip()[-200:]}")
    return Device(**json.loads(done.stdout))


def _probe() -> Device:
    import jax
    import jax.numpy as jnp

    dtype = jnp.float32 if jax.default_backend() == "cpu" else jnp.bfloat16
    size = jnp.dtype(dtype).itemsize
    # A product with a vector reads a matrix once, on all cores; a sum may stay on one.
    rows = (_READ_MIB << 20) // size // 4096
    matrix, vector = jnp.ones((rows, 4096), dtype), jnp.ones(4096, dtype)
    read_s = _fastest(jax.jit(jnp.matmul), matrix, vector)
    square = jnp.ones((_PRODUCT, _PRODUCT), dtype)
    product_s = _fastest(jax.jit(jnp.matmul), square, square)
    return Device((_READ_MIB << 20) / read_s, 2 * _PRODUCT**3 / product_s, size)


def _fastest(function: Callable[..., Any], *arguments: Any) -> float:
    """Seconds of the quickest of some calls; the first compiles."""
    function(*arguments).block_until_ready()
    times = []
    for _ in range(_TRIES):
        start = time.perf_counter()
        function(*arguments).block_until_ready()
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    print(json.dumps(asdict(_probe())))

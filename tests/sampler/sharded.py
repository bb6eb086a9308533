"""Decodes the same samples on one device and on grids of them; started by ``test_placement``.

Arguments: the number of CPU devices of this host, the bits of small weights, then ``tensor`` of
each grid; the largest is decoded with small weights too. Standard output says, as JSON, for each
grid how many samples are the same, their largest difference in log-probability, and how the weights
and caches lie.

With ``HOST:PORT`` and a number in front this is that host of two, which decode together on all
their devices.
"""

from __future__ import annotations

import json
import sys

import jax

if ":" in sys.argv[1]:
    jax.config.update("jax_num_cpu_devices", int(sys.argv[3]))
    jax.config.update("jax_cpu_collectives_implementation", "gloo")
    jax.distributed.initialize(sys.argv[1], 2, int(sys.argv[2]))
    del sys.argv[1:3]
jax.config.update("jax_num_cpu_devices", int(sys.argv[1]))

import numpy as np  # noqa: E402

from models import Params, Placement, quantized_params  # noqa: E402
from sampler import Decoded, DecodeLimits, Job, decode  # noqa: E402
from sampler._engine import empty_suffix  # noqa: E402
from tests.sampler.tiny import CONFIG, END, FORBIDDEN, TOKENIZER, tiny_params  # noqa: E402

PROMPT = np.asarray(TOKENIZER.encode("read two integers and print their sum\n"), np.int32)
LIMITS = DecodeLimits(8, 90, (END,), FORBIDDEN)


def decoded(params: Params, placement: Placement | None) -> dict[int, Decoded]:
    """Twenty samples, on one device or on a grid."""
    jobs = [Job(i, tuple(TOKENIZER.encode("x" * (i % 5) + ":")), 0.9) for i in range(20)]
    root = jax.random.key(7)
    placed = placement.weights(params) if placement else params
    samples = decode(placed, CONFIG, PROMPT, jobs, root, LIMITS, placement=placement)
    return {sample.index: sample for sample in samples}


def compared(params: Params, tensor: int) -> dict[str, object]:
    """One grid beside one device."""
    one, placement = decoded(params, None), Placement(tensor)
    many = decoded(params, placement)
    gaps = [abs(many[i].log_probability - one[i].log_probability) for i in one]
    weight = placement.weights(params)["layers"][0]["out"]
    matrix = getattr(weight, "values", weight)
    cache = placement.caches(empty_suffix(CONFIG, LIMITS.slots))[0].keys
    return {
        "grid": [placement.data, placement.tensor],
        "same": sum(many[i].tokens == one[i].tokens for i in one),
        "different_texts": len({sample.tokens for sample in one.values()}),
        "gap": max(gaps),
        "matrix_rows": matrix.addressable_shards[0].data.shape[0] if matrix.ndim == 2 else 0,
        "cache": cache.addressable_shards[0].data.shape[:2],
    }


if __name__ == "__main__":
    bits, *grids = (int(argument) for argument in sys.argv[2:])
    plain = [compared(tiny_params(), tensor) for tensor in grids]
    print(json.dumps([*plain, compared(quantized_params(tiny_params(), bits), max(grids))]))

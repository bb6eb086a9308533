"""Our own engine in the sampler's benchmark: ``python -m benchmarks.peer_tenshot FOLDER [CORE]``.

With a core's number it stays on that core, as our sampling processes do. On an accelerator it
computes in bfloat16.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.peer_loop import Lap, serve

WHOLE, EARLY, LATE, OWN = "whole", "early stop", "no early stop", "own prompts"
WAYS = (WHOLE, EARLY, LATE, OWN)
"""All samples of full length; samples of many lengths, ended when they are done or only at the
full length; and the prompt read by each sample for itself, token by token."""


def kept(lap: Lap, index: int) -> int:
    """Tokens that a sample needs where lengths differ: evenly spread over an eighth to all."""
    least = max(1, lap.new_tokens // 8)
    return least + index * 7919 % (lap.new_tokens - least + 1)


class Engine:
    """Our decoding engine, greedy, without an end mark.

    Args:
        folder: of the model.
    """

    def __init__(self, folder: Path) -> None:
        import jax

        from models import load_open_weights

        self._backend = jax.default_backend()
        dtype = "float32" if self._backend == "cpu" else "bfloat16"
        self._params, self._config = load_open_weights(folder, dtype)

    def draw(self, lap: Lap) -> Sequence[Sequence[int]]:
        """The new tokens of each sample that are needed."""
        import jax
        import numpy as np

        from sampler import DecodeLimits, Job, decode
        from sampler._decode import slots_for

        prompt = np.asarray(lap.prompt, np.int32)
        shared = prompt[:0] if lap.way == OWN else prompt[:-1]
        forced = tuple(prompt[len(shared) :].tolist())
        jobs = [Job(lap.first + i, forced, 0.0) for i in range(lap.samples)]
        limits = DecodeLimits(slots_for(lap.samples, self._backend), lap.new_tokens, ends=())
        drawn = dict.fromkeys(range(lap.first, lap.first + lap.samples), 0)

        def watch(index: int, tokens: Sequence[int]) -> int | None:
            before, drawn[index] = drawn[index], drawn[index] + len(tokens)
            wanted = kept(lap, index)
            return wanted - before if drawn[index] >= wanted else None

        samples = decode(
            self._params, self._config, shared, jobs, jax.random.key(0), limits,
            watch=watch if lap.way == EARLY else None,
        )  # fmt: skip
        if lap.way == LATE:
            return [sample.tokens[: kept(lap, sample.index)] for sample in samples]
        return [sample.tokens for sample in samples]


def main() -> None:
    """Serve laps."""
    if len(sys.argv) > 2:
        os.sched_setaffinity(0, {int(sys.argv[2])})
    import jax

    from sampler._compiled import keep_compiled

    keep_compiled()
    serve(Engine(Path(sys.argv[1])).draw, WAYS, f"Tenshot, jax {jax.__version__}")


if __name__ == "__main__":
    main()

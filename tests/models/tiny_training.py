"""A training run of seconds; as a program it is what the crash test kills.

``python -m tests.models.tiny_training FOLDER`` trains and prints the SHA-256 of the weights.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Generator
from pathlib import Path

import numpy as np

from models import (
    Batch,
    ModelConfig,
    Position,
    TrainConfig,
    TrainResult,
    configure_devices,
    init_params,
    train,
)

CONFIG = ModelConfig(32, layers=1, width=16, heads=2, kv_heads=1, head_dim=8, mlp_width=32)
ROWS, LENGTH, STEPS = 4, 32, 100
OPTIONS = TrainConfig(
    tokens=ROWS * LENGTH * STEPS,
    warmup_steps=5,
    learning_rate=1e-2,
    log_steps=5,
    checkpoint_minutes=0.0,
    quiet=True,
)


class Counting:
    """Rows that count upwards modulo the vocabulary from random starts."""

    def batches(self, position: Position | None = None) -> Generator[Batch, None, None]:
        at = position[0] if position else 0
        while True:
            starts = np.random.default_rng(at).integers(1, 32, (ROWS, 1))
            tokens = ((starts + np.arange(LENGTH)) % 31 + 1).astype(np.int32)
            ones = np.ones_like(tokens)
            positions = np.broadcast_to(np.arange(LENGTH, dtype=np.int32), tokens.shape)
            weights = np.where(positions > 0, 1.0, 0.0).astype(np.float32)
            at += 1
            yield Batch(tokens, positions, ones, ones, weights, (at,))


def run(folder: Path, options: TrainConfig = OPTIONS) -> TrainResult:
    """Train the tiny model in ``folder``, going on from its checkpoint."""
    import jax

    return train(init_params(CONFIG, jax.random.key(0)), CONFIG, Counting(), options, folder)


def digest(result: TrainResult) -> str:
    """SHA-256 of the weights."""
    import jax

    leaves = jax.tree.leaves(result.params)
    return hashlib.sha256(b"".join(leaf.tobytes() for leaf in leaves)).hexdigest()


if __name__ == "__main__":
    configure_devices(2)
    print(digest(run(Path(sys.argv[1]))))

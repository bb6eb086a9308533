"""What weights as small integers cost: loss, agreement and memory of the model that ships.

    .venv/bin/python -m benchmarks.quantisation [MODEL_FOLDER]

One run, on unseen compositions of the curriculum: the bytes of the weights, the loss over the
tokens of the programs, how often the most likely token is that of the float32 weights, and the mean
divergence of the two distributions (Kullback-Leibler, nats).
"""

from __future__ import annotations

import argparse
from itertools import islice
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp

from models import Batch, Model, forward, load_model, logits, quantized_params
from problems.curriculum import COMPOSITIONS, stream
from sampler._training_data import DataOptions, TrainingData

SHIPPED = Path("models/shipped/small")
BATCHES = 6


def main() -> int:
    """Print one line per kind of weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, nargs="?", default=SHIPPED)
    model = load_model(parser.parse_args().model)
    options = DataOptions(split=COMPOSITIONS, row_tokens=768, batch_rows=8, workers=0)
    batches = list(islice(TrainingData(stream, model.tokenizer, options).batches(), BATCHES))
    print(f"{'weights':>8} {'MB':>7} {'loss':>7} {'more':>8} {'same token':>11} {'divergence':>11}")
    base = 0.0
    for bits in (None, 8, 4):
        params = quantized_params(model.params, bits) if bits else model.params
        size = sum(leaf.nbytes for leaf in jax.tree.leaves(params)) / 1e6
        loss, same, divergence = _compared(model, params, batches)
        base = base or loss
        name = f"int{bits}" if bits else "float32"
        print(
            f"{name:>8} {size:7.2f} {loss:7.4f} {loss - base:+8.4f} {same:11.2%} {divergence:11.5f}"
        )
    return 0


def _compared(model: Model, params: Any, batches: list[Batch]) -> tuple[float, float, float]:
    """Loss, share of equal likeliest tokens, and divergence from the model's own weights."""

    @jax.jit
    def sums(plain: Any, other: Any, batch: dict[str, jax.Array]) -> jax.Array:
        places = [batch[name] for name in ("tokens", "positions", "documents", "branches")]

        def told(weights: Any) -> jax.Array:
            hidden = forward(weights, model.config, *places)[:, :-1]
            return jax.nn.log_softmax(logits(weights, model.config, hidden))

        own, theirs = told(plain), told(other)
        counts = (batch["weights"][:, 1:] == 1).astype(jnp.float32)
        target = batch["tokens"][:, 1:, None]
        each = (
            -jnp.take_along_axis(theirs, target, axis=-1)[..., 0],
            own.argmax(-1) == theirs.argmax(-1),
            jnp.sum(jnp.exp(own) * (own - theirs), axis=-1),
        )
        return jnp.stack([counts.sum(), *(jnp.sum(part * counts) for part in each)])

    total = sum(
        sums(
            model.params,
            params,
            {
                name: jnp.asarray(getattr(batch, name))
                for name in ("tokens", "positions", "documents", "branches", "weights")
            },
        )
        for batch in batches
    )
    count, *parts = (float(value) for value in jnp.asarray(total))
    loss, same, divergence = (part / count for part in parts)
    return loss, same, divergence


if __name__ == "__main__":
    raise SystemExit(main())

"""Weighted next-token cross entropy over packed rows."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from models._config import ModelConfig
from models._transformer import Params, forward, logits

Arrays = dict[str, jax.Array]
"""The arrays of ``models.Batch`` by field name."""

SOLUTION_WEIGHT = 0.999
"""Tokens of at least this weight count as solution tokens in the log."""


def next_token_loss(
    params: Params, config: ModelConfig, batch: Arrays
) -> tuple[jax.Array, dict[str, jax.Array]]:
    """Mean cross entropy of the tokens of a batch, weighted.

    Args:
        params: see ``init_params``.
        config: sizes.
        batch: ``tokens``, ``positions``, ``documents``, ``branches`` i32[B, T] and ``weights``
            f32[B, T]; the weight of a token is that of predicting it from the one before.

    Returns:
        The loss f32[] in nats per unit of weight, and ``solution_loss`` f32[], the unweighted mean
        over solution tokens.
    """
    hidden = forward(
        params, config, batch["tokens"], batch["positions"], batch["documents"], batch["branches"]
    )
    scores = logits(params, config, hidden[:, :-1])
    targets, weights = batch["tokens"][:, 1:], batch["weights"][:, 1:]
    of_target = jnp.take_along_axis(scores, targets[..., None], axis=-1)[..., 0]
    loss = jax.nn.logsumexp(scores, axis=-1) - of_target
    solution = (weights >= SOLUTION_WEIGHT).astype(jnp.float32)
    return _mean(loss, weights), {"solution_loss": _mean(loss, solution)}


def _mean(values: jax.Array, weights: jax.Array) -> jax.Array:
    return jnp.sum(values * weights) / jnp.maximum(jnp.sum(weights), 1e-6)

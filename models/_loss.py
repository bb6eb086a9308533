"""Weighted next-token cross entropy over packed rows, tempered and with GOLD's weights if asked."""

from __future__ import annotations

from dataclasses import dataclass

import jax
import jax.numpy as jnp

from models._config import ModelConfig
from models._transformer import Params, forward, logits

Arrays = dict[str, jax.Array]
"""The arrays of ``models.Batch`` by field name."""

SOLUTION_WEIGHT = 0.999
"""Tokens of at least this weight count as solution tokens."""
_GOLD_POWER, _GOLD_LEAST = 0.5, 0.05


@dataclass(frozen=True, slots=True)
class Objective:
    """What is minimised.

    Attributes:
        temperature: logits are divided by it. AlphaCode trains with 0.2 (Li et al. 2022, section
            4.3), which keeps the untempered distribution broad; samples are then drawn at a
            temperature below it.
        gold: solution tokens weigh by how likely they are already (Pang & He 2020, arXiv
            2009.07839, as AlphaCode simplifies it): one right program, not each, is worth learning.
    """

    temperature: float = 1.0
    gold: bool = False


def gold_weights(log_probabilities: jax.Array) -> jax.Array:
    """max(p^1/2, 0.05) for the log-probabilities of tokens; constants of the gradient."""
    weights = jnp.maximum(jnp.exp(_GOLD_POWER * log_probabilities), _GOLD_LEAST)
    return jax.lax.stop_gradient(weights)


def next_token_loss(
    params: Params, config: ModelConfig, batch: Arrays, objective: Objective = Objective()
) -> tuple[jax.Array, dict[str, jax.Array]]:
    """Mean cross entropy of the tokens of a batch, weighted.

    Args:
        params: see ``init_params``.
        config: sizes.
        batch: ``tokens``, ``positions``, ``documents``, ``branches`` i32[B, T] and ``weights``
            f32[B, T]; the weight of a token is that of predicting it from the one before.
        objective: temperature and GOLD; with GOLD the mean is still over the batch's weights.

    Returns:
        The loss f32[] in nats per unit of weight, and ``solution_loss`` f32[], the unweighted mean
        over solution tokens.
    """
    hidden = forward(
        params, config, batch["tokens"], batch["positions"], batch["documents"], batch["branches"]
    )
    scores = logits(params, config, hidden[:, :-1]) / objective.temperature
    targets, weights = batch["tokens"][:, 1:], batch["weights"][:, 1:]
    of_target = jnp.take_along_axis(scores, targets[..., None], axis=-1)[..., 0]
    loss = jax.nn.logsumexp(scores, axis=-1) - of_target
    solution = (weights >= SOLUTION_WEIGHT).astype(jnp.float32)
    learnt = loss
    if objective.gold:
        learnt = loss * jnp.where(solution > 0, gold_weights(-loss), 1.0)
    return _mean(learnt, weights), {"solution_loss": _mean(loss, solution)}


def _mean(values: jax.Array, weights: jax.Array) -> jax.Array:
    return jnp.sum(values * weights) / jnp.maximum(jnp.sum(weights), 1e-6)

"""What a training run is told and what it ends with."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models._transformer import Params


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """How to train.

    Attributes:
        minutes: time budget, interrupted runs added up; ``None`` for none.
        tokens: token budget, padding included; ``None`` for none. One of the two is needed.
        learning_rate: peak of the warm-up, stable, decay schedule.
        warmup_steps: steps of linear rise.
        decay_share: last share of the budget, over which the learning rate falls to 0.
        weight_decay: of matrices, per step and unit of learning rate (AdamW).
        beta1: decay of Adam's mean.
        beta2: decay of Adam's variance.
        epsilon: Adam's.
        clip_norm: largest global norm of a gradient.
        temperature: that logits are divided by, in training only.
        gold_from: share of the budget after which GOLD weighs the solution tokens; 1 for never.
        compute_dtype: type of the forward and backward pass; the weights stay f32.
        checkpoint_minutes: time between checkpoints.
        log_steps: steps between lines of the log.
        quiet: shows no progress.
    """

    minutes: float | None = None
    tokens: int | None = None
    learning_rate: float = 2e-3
    warmup_steps: int = 100
    decay_share: float = 0.2
    weight_decay: float = 0.1
    beta1: float = 0.9
    beta2: float = 0.95
    epsilon: float = 1e-8
    clip_norm: float = 1.0
    temperature: float = 1.0
    gold_from: float = 1.0
    compute_dtype: str = "float32"
    checkpoint_minutes: float = 5.0
    log_steps: int = 20
    quiet: bool = False

    def numerics(self) -> dict[str, Any]:
        """The fields that a checkpoint must agree on to be gone on from."""
        free = ("minutes", "tokens", "checkpoint_minutes", "log_steps", "quiet")
        return {name: value for name, value in asdict(self).items() if name not in free}


@dataclass(frozen=True, slots=True)
class TrainResult:
    """What training ended with.

    Attributes:
        params: f32 weights on the host.
        steps: optimiser steps in all.
        tokens: row tokens consumed in all.
        elapsed_s: training time in all.
        loss: last logged weighted loss, in nats; ``None`` before the first line of the log.
        solution_loss: the same over solution tokens.
    """

    params: Params
    steps: int
    tokens: int
    elapsed_s: float
    loss: float | None
    solution_loss: float | None

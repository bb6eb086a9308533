"""Training a scoring model from judged programs.

The body starts as a policy; body and head learn by binary cross entropy whether a program is
right. Then factor and offset of the log-odds are fitted on held-out problems (Platt 1999), in the
proportion in which programs that pass the samples are right there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import optax

from models import (
    Manifest,
    Model,
    ModelConfig,
    Objective,
    Params,
    SamplingSettings,
    TrainConfig,
    TrainResult,
    configure_devices,
    forward,
    load_model,
    save_model,
    train,
)
from problems import InputError
from reranker._judged import JudgedProblem
from reranker._reading import HEAD_BIAS, HEAD_WEIGHT, KIND
from reranker._scorer import Scorer
from reranker._scorer_card import scorer_card
from reranker._scorer_curriculum import GeneratedProblems
from reranker._scorer_data import ScorerData, ScorerDataOptions, is_held_out
from reranker._scorer_metrics import calibrated, platt_scaling, quality, tell


@dataclass(frozen=True, slots=True)
class ScorerTraining:
    """What to train, and for how long.

    Attributes:
        start: a model folder, whose weights, sizes and tokenizer training starts from.
        minutes: time budget; one of ``minutes`` and ``tokens`` is needed.
        tokens: token budget.
        learning_rate: peak.
        decay_share: last share of the budget, over which the learning rate falls to 0.
        dtype: weights' type on disk: ``"float32"``, ``"float16"`` or ``"bfloat16"``.
        cpu_devices: devices that the host's CPU is split into; resuming needs the same number.
        data: how programs become batches.
        generated: problems to learn from beside the pools.
        quiet: shows no progress.
    """

    start: Path
    minutes: float | None = None
    tokens: int | None = None
    learning_rate: float = 1e-3
    decay_share: float = 0.5
    dtype: str = "float32"
    cpu_devices: int = 1
    data: ScorerDataOptions = ScorerDataOptions()
    generated: GeneratedProblems = GeneratedProblems()
    quiet: bool = False


def train_scorer(
    out: Path, problems: Sequence[JudgedProblem], options: ScorerTraining
) -> TrainResult:
    """Train a scoring model and write its model folder, which ``Scorer.load`` reads.

    Killed at any point, the same call goes on from the last checkpoint.

    Args:
        out: takes the model folder, ``card.md``, the log, the curve and the checkpoint.
        problems: of pools; one in eight is held out, by the hash of its statement.
        options: what to train.

    Raises:
        InputError: no problem that may be learnt from has both right and wrong programs.
        ModelError: the start cannot be used, or the checkpoint is of another training.
    """
    configure_devices(options.cpu_devices)
    start = load_model(options.start)
    learnt = [one for one in problems if not is_held_out(one)]
    held_out = [one for one in problems if is_held_out(one)]
    if not any(len({program.right for program in one.programs}) == 2 for one in learnt):
        raise InputError(
            "no problem to learn from has both right and wrong programs",
            "build pools with more problems or samples: tenshot pool build",
        )
    source = ScorerData(chain(learnt, options.generated), start.tokenizer, options.data)
    facts = _facts(options, start, source)

    def export(result: TrainResult, calibration: tuple[float, float], more: dict[str, Any]) -> None:
        outcome = {"steps": result.steps, "tokens": result.tokens, "loss": result.loss}
        outcome["elapsed_s"] = round(result.elapsed_s, 1)
        _save(out, start, result, calibration, facts | outcome | more, options)

    result = train(
        _initial(start),
        start.config,
        source,
        _train_config(options),
        out,
        loss=correctness_loss,
        settings={
            "start": start.version,
            "data": asdict(options.data),
            "programs": source.digest,
        },
        on_checkpoint=lambda result: export(result, (1.0, 0.0), {"finished": False}),
    )
    export(result, (1.0, 0.0), {"finished": False})
    told = tell(Scorer.load(out), held_out)
    calibration = platt_scaling(told)
    measured = quality(calibrated(told, calibration)).to_json() if told else None
    export(result, calibration, {"finished": True, "held_out": measured})
    return result


def correctness_loss(
    params: Params, config: ModelConfig, batch: dict[str, jax.Array], objective: Objective
) -> tuple[jax.Array, dict[str, jax.Array]]:
    """Mean binary cross entropy over the programs of a batch.

    Args:
        params: ``body`` as ``models.init_params`` lays it out, and ``head`` with ``weight`` f32[W]
            and ``bias`` f32[].
        config: sizes of the body.
        batch: as ``next_token_loss`` takes it, but ``weights`` f32[B, T] is positive at the last
            token of a right program, negative at that of a wrong one, and 0 elsewhere.
        objective: not read.

    Returns:
        The loss f32[] in nats per program, and the same as ``solution_loss``.
    """
    hidden = forward(
        params["body"],
        config,
        *(batch[name] for name in ("tokens", "positions", "documents", "branches")),
    )
    odds = hidden.astype(jnp.float32) @ params["head"]["weight"] + params["head"]["bias"]
    weights = batch["weights"]
    each = optax.sigmoid_binary_cross_entropy(odds, (weights > 0).astype(jnp.float32))
    size = jnp.abs(weights)
    loss = jnp.sum(each * size) / jnp.maximum(jnp.sum(size), 1.0)
    return loss, {"solution_loss": loss}


def _initial(start: Model) -> Params:
    """The start's weights and a head that says one half of everything."""
    head = {"weight": jnp.zeros(start.config.width), "bias": jnp.zeros(())}
    return {"body": start.params, "head": head}


def _train_config(options: ScorerTraining) -> TrainConfig:
    return TrainConfig(
        minutes=options.minutes,
        tokens=options.tokens,
        learning_rate=options.learning_rate,
        decay_share=options.decay_share,
        warmup_steps=20,
        checkpoint_minutes=2.0,
        log_steps=5,
        quiet=options.quiet,
    )


def _facts(options: ScorerTraining, start: Model, source: ScorerData) -> dict[str, Any]:
    return {
        "start": start.version,
        "seed": options.data.seed,
        "learning_rate": options.learning_rate,
        "decay_share": options.decay_share,
        "minutes": options.minutes,
        "tokens_budget": options.tokens,
        "programs_sha256": source.digest,
        "programs": source.counts,
        "data": asdict(options.data),
        "generated": {
            "problems": options.generated.count,
            "seed": options.generated.seed,
            "tasks_share": options.generated.tasks_share,
            "with_statements": options.generated.statements is not None,
        },
    }


def _save(
    out: Path,
    start: Model,
    result: TrainResult,
    calibration: tuple[float, float],
    facts: dict[str, Any],
    options: ScorerTraining,
) -> None:
    factor, offset = calibration
    head = result.params["head"]
    sampling = replace(
        SamplingSettings(),
        languages=start.manifest.sampling.languages,
        max_prompt_tokens=options.data.max_statement_tokens,
        max_program_tokens=options.data.max_program_tokens,
    )
    manifest = Manifest(KIND, facts, sampling)
    save_model(
        out,
        result.params["body"],
        start.config,
        manifest,
        start.tokenizer,
        dtype=options.dtype,
        extra={HEAD_WEIGHT: factor * head["weight"], HEAD_BIAS: factor * head["bias"] + offset},
    )
    (out / "card.md").write_text(scorer_card(start.config, manifest), encoding="utf-8")

"""Training a policy from nothing but the curriculum: tokenizer, weights, model folder."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models import (
    Manifest,
    ModelConfig,
    ModelError,
    SentencePieceTokenizer,
    configure_devices,
    init_params,
    load_model,
    mean_solution_loss,
    save_model,
    train,
    train_tokenizer,
)
from problems.curriculum import COMPOSITIONS, stream
from problems.curriculum.codenet import mixed_stream, training_texts
from sampler._model_card import model_card
from sampler._presets import PRESETS, Preset
from sampler._prompt import SPECIAL_TOKENS
from sampler._training_data import ExampleStream, TrainingData
from sampler._training_facts import (
    PolicyTraining,
    curriculum_texts,
    fixed_options,
    outcome_facts,
    sampling_settings,
    training_facts,
)

if TYPE_CHECKING:
    from models import TrainResult


def train_policy(
    out: Path, options: PolicyTraining, *, source: ExampleStream | None = None
) -> TrainResult:
    """Train a policy and write its model folder, which ``load_model`` reads.

    Killed at any point, the same call goes on from the last checkpoint; once the budget is spent
    it only writes the folder again. Each checkpoint leaves a usable model folder behind.

    Args:
        out: takes the model folder, ``card.md``, the log, the curve and the checkpoint.
        options: what to train.
        source: of examples, by split and seed; the curriculum and tasks unless given.

    Raises:
        ModelError: unknown preset, unusable tokenizer or start, or a checkpoint of another
            configuration.
        TrainingDataError: a data worker failed.
    """
    preset = _preset(options)
    source = source or partial(
        mixed_stream,
        statements=options.statements,
        share=options.tasks_share,
        wrong_share=options.wrong_share,
    )
    configure_devices(options.cpu_devices or _usable_cores(preset.data.batch_rows))
    tokenizer = _tokenizer(out, options, preset, source)
    config = replace(preset.config, vocab_size=tokenizer.vocab_size)
    facts = training_facts(options, preset, tokenizer, source)
    sampling = sampling_settings(preset, source)

    def export(result: TrainResult, further: dict[str, Any]) -> None:
        training = facts | outcome_facts(result) | further
        manifest = Manifest("policy", training, sampling)
        save_model(out, result.params, config, manifest, tokenizer, dtype=options.dtype)
        (out / "card.md").write_text(model_card(config, manifest), encoding="utf-8")

    result = train(
        _initial_params(config, options),
        config,
        TrainingData(source, tokenizer, preset.data),
        preset.train,
        out,
        settings={
            "data": fixed_options(preset.data),
            "tasks_share": options.tasks_share,
            "wrong_share": options.wrong_share,
            "tokenizer": facts["tokenizer_sha256"],
        },
        on_checkpoint=lambda result: export(result, {"finished": False}),
    )
    held_out = _held_out_loss(result, config, tokenizer, preset, source)
    export(result, {"finished": True, "held_out_solution_loss": held_out})
    return result


def train_tokenizer_on_curriculum(
    out: Path,
    *,
    vocab_size: int = 2048,
    examples: int = 4000,
    split: str = "train",
    seed: int = 0,
    source: ExampleStream = stream,
    statements: Path | None = None,
) -> SentencePieceTokenizer:
    """Train a tokenizer on statements, samples and programs of the curriculum.

    Args:
        out: the ``tokenizer.model`` file to write.
        vocab_size: token ids in all.
        examples: problems to learn from, each with its programs.
        split: part of the curriculum.
        seed: of the problems.
        source: of examples, by split and seed.
        statements: the descriptions of Project CodeNet, read as well but for those held out.

    Raises:
        ModelError: the vocabulary is too small, or too large for so few examples.
    """
    texts = curriculum_texts(source, split, seed, examples)
    if statements:
        texts = chain(texts, training_texts(statements))
    return train_tokenizer(texts, vocab_size, SPECIAL_TOKENS, out, seed)


def _preset(options: PolicyTraining) -> Preset:
    """The preset with the options put in."""
    preset = PRESETS.get(options.preset)
    if preset is None:
        raise ModelError(f"unknown preset {options.preset!r}", f"use one of {', '.join(PRESETS)}")
    own_budget = options.minutes is not None or options.tokens is not None
    settings = replace(
        preset.train,
        minutes=options.minutes if own_budget else preset.train.minutes,
        tokens=options.tokens if own_budget else preset.train.tokens,
        learning_rate=options.learning_rate or preset.train.learning_rate,
        decay_share=preset.train.decay_share
        if options.decay_share is None
        else options.decay_share,
        temperature=options.temperature,
        gold_from=options.gold_from,
        compute_dtype=options.compute_dtype,
        checkpoint_minutes=options.checkpoint_minutes,
        quiet=options.quiet,
    )
    data = replace(preset.data, split=options.split, seed=options.seed, workers=options.workers)
    return replace(preset, train=settings, data=data)


def _usable_cores(batch_rows: int) -> int:
    cores = len(os.sched_getaffinity(0))
    return max(count for count in range(1, cores + 1) if batch_rows % count == 0)


def _tokenizer(
    out: Path, options: PolicyTraining, preset: Preset, source: ExampleStream
) -> SentencePieceTokenizer:
    path = out / "tokenizer.model"
    given = options.tokenizer or (options.start and options.start / "tokenizer.model")
    if given:
        return SentencePieceTokenizer.load(given)
    if path.exists():
        return SentencePieceTokenizer.load(path)
    return train_tokenizer_on_curriculum(
        path,
        vocab_size=preset.config.vocab_size,
        examples=preset.tokenizer_examples,
        split=options.split,
        seed=options.seed,
        source=source,
        statements=options.statements,
    )


def _initial_params(config: ModelConfig, options: PolicyTraining) -> Any:
    import jax

    if options.start is None:
        return init_params(config, jax.random.key(options.seed))
    model = load_model(options.start)
    if model.config != config:
        raise ModelError(
            f"{options.start}: not a model of preset {options.preset!r}",
            "name the preset it was trained with, or start from another model",
        )
    return model.params


def _held_out_loss(
    result: TrainResult,
    config: ModelConfig,
    tokenizer: SentencePieceTokenizer,
    preset: Preset,
    source: ExampleStream,
) -> float:
    unseen = replace(preset.data, split=COMPOSITIONS, workers=0)
    batches = TrainingData(source, tokenizer, unseen).batches()
    loss = mean_solution_loss(
        result.params, config, batches, preset.held_out_batches, preset.train.temperature
    )
    return round(loss, 5)

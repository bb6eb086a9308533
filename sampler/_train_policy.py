"""Training a policy from nothing but the curriculum: tokenizer, weights, model folder."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models import (
    Manifest,
    ModelConfig,
    ModelError,
    SamplingSettings,
    SentencePieceTokenizer,
    configure_devices,
    init_params,
    mean_solution_loss,
    save_model,
    train,
    train_tokenizer,
)
from problems.curriculum import COMPOSITIONS, stream
from sampler._model_card import model_card
from sampler._presets import PRESETS, Preset
from sampler._prompt import SPECIAL_TOKENS, TAGS, render_samples
from sampler._training_data import DataOptions, ExampleStream, TrainingData

if TYPE_CHECKING:
    from models import TrainResult

_MOST_COMBINATIONS = 50


@dataclass(frozen=True, slots=True)
class PolicyTraining:
    """What to train, and for how long.

    Attributes:
        preset: a name in ``PRESETS``.
        minutes: time budget; with ``tokens`` it replaces the preset's.
        tokens: token budget.
        seed: of weights and data.
        split: part of the curriculum to learn from.
        tokenizer: a ``tokenizer.model`` file, or ``None`` to train one.
        dtype: weights' type on disk: ``"float32"``, ``"float16"`` or ``"bfloat16"``.
        compute_dtype: type of the passes; ``"bfloat16"`` pays on accelerators only.
        workers: processes that prepare data; 0 prepares it between steps.
        cpu_devices: devices that the host's CPU is split into; 0 takes one per core, as far as
            they divide the rows of a batch. Resuming needs the same number.
        checkpoint_minutes: time between checkpoints.
        learning_rate: peak, or ``None`` for the preset's.
        quiet: shows no progress.
    """

    preset: str = "small"
    minutes: float | None = None
    tokens: int | None = None
    seed: int = 0
    split: str = "train"
    tokenizer: Path | None = None
    dtype: str = "float32"
    compute_dtype: str = "float32"
    workers: int = 1
    cpu_devices: int = 0
    checkpoint_minutes: float = 5.0
    learning_rate: float | None = None
    quiet: bool = False


def train_policy(
    out: Path, options: PolicyTraining, *, source: ExampleStream = stream
) -> TrainResult:
    """Train a policy and write its model folder, which ``load_model`` reads.

    Killed at any point, the same call goes on from the last checkpoint; once the budget is spent
    it only writes the folder again. Each checkpoint leaves a usable model folder behind.

    Args:
        out: takes the model folder, ``card.md``, the log, the curve and the checkpoint.
        options: what to train.
        source: of examples, by split and seed; the curriculum's unless given.

    Raises:
        ModelError: unknown preset, unusable tokenizer, or a checkpoint of another configuration.
        TrainingDataError: a data worker failed.
    """
    preset = _preset(options)
    configure_devices(options.cpu_devices or _usable_cores(preset.data.batch_rows))
    tokenizer = _tokenizer(out, options, preset, source)
    config = replace(preset.config, vocab_size=tokenizer.vocab_size)
    facts = _facts(options, preset, tokenizer, source)
    sampling = _sampling_settings(preset.data, source)

    def export(result: TrainResult, further: dict[str, Any]) -> None:
        training = facts | _outcome(result) | further
        manifest = Manifest("policy", training, sampling)
        save_model(out, result.params, config, manifest, tokenizer, dtype=options.dtype)
        (out / "card.md").write_text(model_card(config, manifest), encoding="utf-8")

    result = train(
        _initial_params(config, options.seed),
        config,
        TrainingData(source, tokenizer, preset.data),
        preset.train,
        out,
        settings={"data": _fixed(preset.data), "tokenizer": facts["tokenizer_sha256"]},
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
) -> SentencePieceTokenizer:
    """Train a tokenizer on statements, samples and programs of the curriculum.

    Args:
        out: the ``tokenizer.model`` file to write.
        vocab_size: token ids in all.
        examples: problems to learn from, each with its programs.
        split: part of the curriculum.
        seed: of the problems.
        source: of examples, by split and seed.

    Raises:
        ModelError: the vocabulary is too small, or too large for so few examples.
    """
    texts = _texts(source, split, seed, examples)
    return train_tokenizer(texts, vocab_size, SPECIAL_TOKENS, out, seed)


def _texts(source: ExampleStream, split: str, seed: int, examples: int) -> Iterator[str]:
    for example in islice(source(split, seed), examples):
        yield example.problem.statement
        yield render_samples(example.problem)
        for program in example.solutions:
            yield program.source


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
    if options.tokenizer is not None:
        return SentencePieceTokenizer.load(options.tokenizer)
    if path.exists():
        return SentencePieceTokenizer.load(path)
    return train_tokenizer_on_curriculum(
        path,
        vocab_size=preset.config.vocab_size,
        examples=preset.tokenizer_examples,
        split=options.split,
        seed=options.seed,
        source=source,
    )


def _initial_params(config: ModelConfig, seed: int) -> Any:
    import jax

    return init_params(config, jax.random.key(seed))


def _fixed(data: DataOptions) -> dict[str, Any]:
    """The options that the series of batches depends on."""
    return {k: v for k, v in asdict(data).items() if k not in ("workers", "patience_s")}


def _facts(
    options: PolicyTraining,
    preset: Preset,
    tokenizer: SentencePieceTokenizer,
    source: ExampleStream,
) -> dict[str, Any]:
    return {
        "preset": options.preset,
        "seed": options.seed,
        "split": options.split,
        "data_sha256": _data_hash(source, options.split, options.seed),
        "tokenizer_sha256": hashlib.sha256(tokenizer.model_bytes).hexdigest(),
        "data": _fixed(preset.data),
        "optimizer": preset.train.numerics(),
        "minutes": preset.train.minutes,
        "tokens_budget": preset.train.tokens,
    }


def _data_hash(source: ExampleStream, split: str, seed: int, examples: int = 200) -> str:
    """Hash of the first examples: tells whether two runs saw the same curriculum."""
    digest = hashlib.sha256()
    for text in _texts(source, split, seed, examples):
        digest.update(text.encode() + b"\0")
    return digest.hexdigest()


def _outcome(result: TrainResult) -> dict[str, Any]:
    return {
        "steps": result.steps,
        "tokens": result.tokens,
        "elapsed_s": round(result.elapsed_s, 1),
        "loss": result.loss,
        "solution_loss": result.solution_loss,
    }


def _sampling_settings(
    data: DataOptions, source: ExampleStream, examples: int = 1000
) -> SamplingSettings:
    """Ratings and tag combinations as the training data has them."""
    ratings: set[int] = set()
    combinations: Counter[tuple[str, ...]] = Counter()
    for example in islice(source(data.split, data.seed), examples):
        combinations[tuple(sorted(tag for tag in example.problem.tags if tag in TAGS))] += 1
        if example.problem.rating is not None:
            ratings.add(example.problem.rating)
    return SamplingSettings(
        ratings=tuple(sorted(ratings)) or SamplingSettings().ratings,
        tag_combinations=tuple(tags for tags, _ in combinations.most_common(_MOST_COMBINATIONS)),
        max_prompt_tokens=data.max_statement_tokens,
        max_program_tokens=data.max_program_tokens,
    )


def _held_out_loss(
    result: TrainResult,
    config: ModelConfig,
    tokenizer: SentencePieceTokenizer,
    preset: Preset,
    source: ExampleStream,
) -> float:
    unseen = replace(preset.data, split=COMPOSITIONS, workers=0)
    batches = TrainingData(source, tokenizer, unseen).batches()
    loss = mean_solution_loss(result.params, config, batches, preset.held_out_batches)
    return round(loss, 5)

"""What a training of a policy is told, and what its model folder says of it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models import SamplingSettings, SentencePieceTokenizer, load_model
from sampler._presets import Preset
from sampler._prompt import TAGS, render_samples
from sampler._training_data import DataOptions, ExampleStream

if TYPE_CHECKING:
    from models import TrainResult

_MOST_COMBINATIONS = 50
_TEMPERATURES = (0.2, 1.0)
_GOLD_TEMPERATURES = (0.5, 1.5)
"""Of sampling, as parts of the training's: AlphaCode samples at 0.12 / 0.2 without and 0.25 / 0.2
with GOLD, which sharpens the distribution."""


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
        decay_share: last share of the budget, over which the learning rate falls to 0, or ``None``
            for the preset's.
        temperature: that logits are divided by while training; samples are drawn below it.
        gold_from: share of the budget after which GOLD weighs solution tokens; 1 for never.
        start: a model folder whose weights and tokenizer training starts from, or ``None``.
        statements: the descriptions of Project CodeNet, whose words tasks are told in as well.
        tasks_share: of tasks of Project CodeNet among the examples, 0 to 1.
        wrong_share: of wrong programs, marked so in their prompts, among the programs.
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
    decay_share: float | None = None
    temperature: float = 1.0
    gold_from: float = 1.0
    start: Path | None = None
    statements: Path | None = None
    tasks_share: float = 0.0
    wrong_share: float = 0.0
    quiet: bool = False


def fixed_options(data: DataOptions) -> dict[str, Any]:
    """The options that the series of batches depends on."""
    return {k: v for k, v in asdict(data).items() if k not in ("workers", "patience_s")}


def training_facts(
    options: PolicyTraining,
    preset: Preset,
    tokenizer: SentencePieceTokenizer,
    source: ExampleStream,
) -> dict[str, Any]:
    """What the model folder says of the training that is about to begin."""
    return {
        "preset": options.preset,
        "seed": options.seed,
        "split": options.split,
        "data_sha256": _data_hash(source, options.split, options.seed),
        "tasks_share": options.tasks_share,
        "wrong_share": options.wrong_share,
        "tokenizer_sha256": hashlib.sha256(tokenizer.model_bytes).hexdigest(),
        "data": fixed_options(preset.data),
        "optimizer": preset.train.numerics(),
        "start": load_model(options.start).manifest.training if options.start else None,
        "minutes": preset.train.minutes,
        "tokens_budget": preset.train.tokens,
    }


def _data_hash(source: ExampleStream, split: str, seed: int, examples: int = 200) -> str:
    """Hash of the first examples: tells whether two runs saw the same curriculum."""
    digest = hashlib.sha256()
    for text in curriculum_texts(source, split, seed, examples):
        digest.update(text.encode() + b"\0")
    return digest.hexdigest()


def outcome_facts(result: TrainResult) -> dict[str, Any]:
    """What it says of the training so far."""
    return {
        "steps": result.steps,
        "tokens": result.tokens,
        "elapsed_s": round(result.elapsed_s, 1),
        "loss": result.loss,
        "solution_loss": result.solution_loss,
    }


def sampling_settings(
    preset: Preset, source: ExampleStream, examples: int = 1000
) -> SamplingSettings:
    """Ratings and tag combinations as the training data has them, temperatures to suit."""
    data, scale = preset.data, preset.train.temperature
    low, high = _GOLD_TEMPERATURES if preset.train.gold_from < 1 else _TEMPERATURES
    ratings: set[int] = set()
    combinations: Counter[tuple[str, ...]] = Counter()
    for example in islice(source(data.split, data.seed), examples):
        combinations[tuple(sorted(tag for tag in example.problem.tags if tag in TAGS))] += 1
        if example.problem.rating is not None:
            ratings.add(example.problem.rating)
    return SamplingSettings(
        ratings=tuple(sorted(ratings)) or SamplingSettings().ratings,
        tag_combinations=tuple(tags for tags, _ in combinations.most_common(_MOST_COMBINATIONS)),
        temperature_low=low * scale,
        temperature_high=high * scale,
        max_prompt_tokens=data.max_statement_tokens,
        max_program_tokens=data.max_program_tokens,
    )


def curriculum_texts(source: ExampleStream, split: str, seed: int, examples: int) -> Iterator[str]:
    """Statements, samples and programs of the first examples."""
    for example in islice(source(split, seed), examples):
        yield example.problem.statement
        yield render_samples(example.problem)
        for program in example.solutions:
            yield program.source

"""Sizes of policies that are trained here, each with the training that suits it."""

from __future__ import annotations

from dataclasses import dataclass

from models import ModelConfig, TrainConfig
from sampler._training_data import DataOptions


@dataclass(frozen=True, slots=True)
class Preset:
    """A size of model with the training that suits it.

    Attributes:
        config: sizes; the vocabulary is what the tokenizer is trained to have.
        data: rows and batches.
        train: optimiser; its budget holds where the caller gives none.
        tokenizer_examples: problems that the tokenizer is trained on.
        held_out_batches: batches of unseen problems that the final loss is measured on.
    """

    config: ModelConfig
    data: DataOptions
    train: TrainConfig
    tokenizer_examples: int = 4000
    held_out_batches: int = 8


PRESETS: dict[str, Preset] = {
    "tiny": Preset(
        ModelConfig(640, layers=2, width=64, heads=2, kv_heads=1, head_dim=32, mlp_width=128),
        DataOptions(row_tokens=768, batch_rows=4, problems_per_chunk=16),
        TrainConfig(tokens=4 * 768 * 8, warmup_steps=2, log_steps=2),
        tokenizer_examples=200,
        held_out_batches=1,
    ),
    "small": Preset(
        ModelConfig(2048, layers=4, width=256, heads=4, kv_heads=1, head_dim=64, mlp_width=704),
        DataOptions(row_tokens=768, batch_rows=8, programs_per_statement=8),
        TrainConfig(minutes=120, learning_rate=3e-3),
    ),
    "medium": Preset(
        ModelConfig(2048, layers=6, width=320, heads=5, kv_heads=1, head_dim=64, mlp_width=896),
        DataOptions(row_tokens=1024, batch_rows=16),
        TrainConfig(minutes=480, learning_rate=2e-3),
    ),
}

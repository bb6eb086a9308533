"""A tokenizer and a model small enough to train in seconds."""

from __future__ import annotations

from pathlib import Path

import jax
import pytest

from models import Manifest, ModelConfig, SentencePieceTokenizer, init_params, save_model
from sampler import train_tokenizer_on_curriculum
from tests.sampler import fake_curriculum


@pytest.fixture(scope="session")
def small_tokenizer(tmp_path_factory: pytest.TempPathFactory) -> SentencePieceTokenizer:
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.model"
    return train_tokenizer_on_curriculum(
        path, vocab_size=480, examples=50, source=fake_curriculum.stream
    )


@pytest.fixture(scope="session")
def small_policy(
    small_tokenizer: SentencePieceTokenizer, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The folder of a policy with random weights."""
    folder = tmp_path_factory.mktemp("policy")
    config = ModelConfig(480, layers=2, width=32, heads=2, kv_heads=1, head_dim=16, mlp_width=64)
    save_model(folder, init_params(config, jax.random.key(0)), config, Manifest(), small_tokenizer)
    return folder

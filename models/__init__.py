"""Language models: the transformer, tokenizers, checkpoints and training.

Knows tokens and weights, nothing of prompts, problems' meaning or programs. Names load on first
use, so that importing this package does not import JAX.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models._batch import Batch, BatchSource, Position
    from models._checkpoint import Manifest, Model, SamplingSettings, load_model, save_model
    from models._config import ModelConfig, ModelError
    from models._loss import next_token_loss
    from models._tokenizer import SentencePieceTokenizer, Tokenizer, train_tokenizer
    from models._train import configure_devices, mean_solution_loss, train
    from models._train_config import TrainConfig, TrainResult
    from models._transformer import Params, apply, forward, grouped_attention, init_params, logits

_MODULES = {
    "Batch": "_batch",
    "BatchSource": "_batch",
    "Manifest": "_checkpoint",
    "Model": "_checkpoint",
    "ModelConfig": "_config",
    "ModelError": "_config",
    "Params": "_transformer",
    "Position": "_batch",
    "SamplingSettings": "_checkpoint",
    "SentencePieceTokenizer": "_tokenizer",
    "Tokenizer": "_tokenizer",
    "TrainConfig": "_train_config",
    "TrainResult": "_train_config",
    "apply": "_transformer",
    "configure_devices": "_train",
    "forward": "_transformer",
    "grouped_attention": "_transformer",
    "init_params": "_transformer",
    "load_model": "_checkpoint",
    "logits": "_transformer",
    "mean_solution_loss": "_train",
    "next_token_loss": "_loss",
    "save_model": "_checkpoint",
    "train": "_train",
    "train_tokenizer": "_tokenizer",
}

__all__ = [
    "Batch",
    "BatchSource",
    "Manifest",
    "Model",
    "ModelConfig",
    "ModelError",
    "Params",
    "Position",
    "SamplingSettings",
    "SentencePieceTokenizer",
    "Tokenizer",
    "TrainConfig",
    "TrainResult",
    "apply",
    "configure_devices",
    "forward",
    "grouped_attention",
    "init_params",
    "load_model",
    "logits",
    "mean_solution_loss",
    "next_token_loss",
    "save_model",
    "train",
    "train_tokenizer",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)

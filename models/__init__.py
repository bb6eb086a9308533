"""Language models: the transformer, tokenizers, checkpoints and training.

Knows tokens and weights, nothing of prompts, problems' meaning or programs. Names load on first
use, so that importing this package does not import JAX.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from models._batch import Batch, BatchSource, Position
    from models._chat import ChatTemplate
    from models._checkpoint import Manifest, Model, SamplingSettings, load_model, save_model
    from models._config import ModelConfig, ModelError
    from models._hf_model import (
        Generation,
        OpenModel,
        OpenModelFacts,
        OpenWeights,
        inspect_open_model,
        is_open_model,
        load_open_model,
        load_open_tokenizer,
        load_open_weights,
    )
    from models._layers import blocked_attention, grouped_attention, in_window, soft_cap
    from models._loss import Objective, gold_weights, next_token_loss
    from models._placement import Placement
    from models._quantized import bytes_per_weight, quantized_params
    from models._text_stream import TextStream
    from models._tokenizer import OpenTokenizer, SentencePieceTokenizer, Tokenizer, train_tokenizer
    from models._train import configure_devices, mean_solution_loss, train
    from models._train_config import TrainConfig, TrainResult
    from models._transformer import Params, apply, forward, init_params, logits

_MODULES = {
    "Batch": "_batch",
    "BatchSource": "_batch",
    "ChatTemplate": "_chat",
    "Generation": "_hf_model",
    "Manifest": "_checkpoint",
    "Model": "_checkpoint",
    "ModelConfig": "_config",
    "ModelError": "_config",
    "Objective": "_loss",
    "OpenModel": "_hf_model",
    "OpenModelFacts": "_hf_model",
    "OpenTokenizer": "_tokenizer",
    "OpenWeights": "_hf_model",
    "Params": "_transformer",
    "Placement": "_placement",
    "Position": "_batch",
    "SamplingSettings": "_checkpoint",
    "SentencePieceTokenizer": "_tokenizer",
    "TextStream": "_text_stream",
    "Tokenizer": "_tokenizer",
    "TrainConfig": "_train_config",
    "TrainResult": "_train_config",
    "apply": "_transformer",
    "blocked_attention": "_layers",
    "bytes_per_weight": "_quantized",
    "configure_devices": "_train",
    "forward": "_transformer",
    "gold_weights": "_loss",
    "grouped_attention": "_layers",
    "in_window": "_layers",
    "init_params": "_transformer",
    "inspect_open_model": "_hf_model",
    "is_open_model": "_hf_model",
    "load_model": "_checkpoint",
    "load_open_model": "_hf_model",
    "load_open_tokenizer": "_hf_model",
    "load_open_weights": "_hf_model",
    "logits": "_transformer",
    "mean_solution_loss": "_train",
    "next_token_loss": "_loss",
    "quantized_params": "_quantized",
    "save_model": "_checkpoint",
    "soft_cap": "_layers",
    "train": "_train",
    "train_tokenizer": "_tokenizer",
}

__all__ = [
    "Batch",
    "BatchSource",
    "ChatTemplate",
    "Generation",
    "Manifest",
    "Model",
    "ModelConfig",
    "ModelError",
    "Objective",
    "OpenModel",
    "OpenModelFacts",
    "OpenTokenizer",
    "OpenWeights",
    "Params",
    "Placement",
    "Position",
    "SamplingSettings",
    "SentencePieceTokenizer",
    "TextStream",
    "Tokenizer",
    "TrainConfig",
    "TrainResult",
    "apply",
    "blocked_attention",
    "bytes_per_weight",
    "configure_devices",
    "forward",
    "gold_weights",
    "grouped_attention",
    "in_window",
    "init_params",
    "inspect_open_model",
    "is_open_model",
    "load_model",
    "load_open_model",
    "load_open_tokenizer",
    "load_open_weights",
    "logits",
    "mean_solution_loss",
    "next_token_loss",
    "quantized_params",
    "save_model",
    "soft_cap",
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

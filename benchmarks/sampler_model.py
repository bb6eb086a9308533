"""The model of the sampler's benchmark: random weights, written once for each engine that reads it.

A folder holds the same weights three times: ``model.safetensors`` with ``config.json`` for Hugging
Face transformers and for us, and ``model.gguf`` for llama.cpp, which the peer's own process writes
from the safetensors file (``benchmarks/peer_llamacpp.py``), because only it has to have ``gguf``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import safetensors.numpy
from numpy.typing import NDArray

_SCALE = 1.5  # of the matrices: attention is then far from even


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of a model of Llama's form with tied embeddings.

    Attributes:
        vocab_size: tokens.
        layers: blocks.
        width: features of the residual stream.
        heads: query heads.
        kv_heads: key and value heads.
        mlp_width: hidden features of the gated MLP.
        context_tokens: longest sequence.
    """

    vocab_size: int = 8192
    layers: int = 6
    width: int = 384
    heads: int = 6
    kv_heads: int = 6
    mlp_width: int = 1024
    context_tokens: int = 2048

    @property
    def head_dim(self) -> int:
        """Features of one head."""
        return self.width // self.heads

    @property
    def parameters(self) -> int:
        """Weights in all, norms left out."""
        attention = 2 * self.width * (self.heads + self.kv_heads) * self.head_dim
        layer = attention + 3 * self.width * self.mlp_width
        return self.vocab_size * self.width + self.layers * layer

    @property
    def token_values(self) -> int:
        """Keys and values that one token leaves in the caches."""
        return 2 * self.layers * self.kv_heads * self.head_dim


def write_model(folder: Path, shape: Shape, seed: int) -> None:
    """Write ``config.json`` and ``model.safetensors`` with f32 weights drawn by ``seed``."""
    config = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": shape.vocab_size,
        "hidden_size": shape.width,
        "intermediate_size": shape.mlp_width,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.kv_heads,
        "head_dim": shape.head_dim,
        "max_position_embeddings": shape.context_tokens,
        "rms_norm_eps": 1e-5,
        "rope_theta": 10_000.0,
        "tie_word_embeddings": True,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "torch_dtype": "float32",
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config))
    safetensors.numpy.save_file(
        _weights(shape, seed), str(folder / "model.safetensors"), metadata={"format": "pt"}
    )


def _weights(shape: Shape, seed: int) -> dict[str, NDArray[np.float32]]:
    """By their names in a Hugging Face folder; matrices with outputs first."""
    rng = np.random.default_rng(seed)
    width, hidden, keys = shape.width, shape.mlp_width, shape.kv_heads * shape.head_dim

    def matrix(rows: int, columns: int, scale: float) -> NDArray[np.float32]:
        return (scale * rng.standard_normal((rows, columns))).astype(np.float32)

    sizes = {
        "self_attn.q_proj": (width, width),
        "self_attn.k_proj": (keys, width),
        "self_attn.v_proj": (keys, width),
        "self_attn.o_proj": (width, width),
        "mlp.gate_proj": (hidden, width),
        "mlp.up_proj": (hidden, width),
        "mlp.down_proj": (width, hidden),
    }
    ones = np.ones(width, np.float32)
    # Small: a tied output would otherwise repeat its input for ever.
    weights = {"model.embed_tokens.weight": matrix(shape.vocab_size, width, 0.05)}
    weights["model.norm.weight"] = ones
    for layer in range(shape.layers):
        path = f"model.layers.{layer}"
        for name, (rows, columns) in sizes.items():
            weights[f"{path}.{name}.weight"] = matrix(rows, columns, _SCALE * columns**-0.5)
        for name in ("input_layernorm", "post_attention_layernorm"):
            weights[f"{path}.{name}.weight"] = ones
    return weights

"""Tiny models of every family that Tenshot reads, as arguments of transformers' configurations.

Each is small enough to be kept as a fixture, and together they have every variant of a layer: one
or several key-value heads, biases, windows in all or some layers, each kind of rotary scaling, soft
caps, norms of heads and of sub-layers' outputs, heads wider than their share of the width.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

CONTEXT = 768
"""Tokens: room for 512 compared positions and for a prompt with its continuation."""
WINDOW = 48


@dataclass(frozen=True, slots=True)
class Case:
    """One tiny model.

    Attributes:
        model_type: transformers' name of the family.
        arguments: of its configuration, beside the sizes all cases share.
        stored: type of the weights in the file.
        shard: largest size of a file, as transformers takes it.
    """

    model_type: str
    arguments: dict[str, Any] = field(default_factory=dict)
    stored: str = "bfloat16"
    shard: str = "1GB"

    def config(self) -> dict[str, Any]:
        """All arguments of the configuration."""
        shared = {
            "vocab_size": 64,
            "hidden_size": 24,
            "intermediate_size": 32,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "max_position_embeddings": CONTEXT,
            "bos_token_id": 1,
            "eos_token_id": 2,
            "pad_token_id": 0,
        }
        return shared | self.arguments


def _rope(kind: str, theta: float = 10_000.0, **more: float) -> dict[str, Any]:
    return {"rope_parameters": {"rope_type": kind, "rope_theta": theta, **more}}


_STRETCHED = {"factor": 4.0, "original_max_position_embeddings": 128}
_LLAMA3 = _STRETCHED | {"low_freq_factor": 1.0, "high_freq_factor": 4.0}
_SLIDES = {"use_sliding_window": True, "sliding_window": WINDOW, "max_window_layers": 1}
_GEMMA = {"head_dim": 12, "query_pre_attn_scalar": 20, "sliding_window": WINDOW}

CASES = {
    "llama": Case("llama", _rope("default"), stored="float32", shard="20KB"),
    "llama-biases-one-kv-head": Case(
        "llama", {"attention_bias": True, "mlp_bias": True, "num_key_value_heads": 1}
    ),
    "llama-linear": Case("llama", _rope("linear", 100_000.0, factor=4.0), stored="float16"),
    "llama-dynamic": Case("llama", _rope("dynamic", factor=4.0)),
    "llama-llama3-tied": Case(
        "llama", {"tie_word_embeddings": True, **_rope("llama3", 500_000.0, **_LLAMA3)}
    ),
    "mistral-window": Case("mistral", {"sliding_window": WINDOW, "head_dim": 8}),
    "qwen2-tied": Case("qwen2", {"tie_word_embeddings": True, **_rope("default", 1e6)}),
    "qwen2-window-yarn": Case("qwen2", {**_SLIDES, **_rope("yarn", 1e6, **_STRETCHED)}),
    "qwen3": Case("qwen3", {"head_dim": 10, "attention_bias": True, **_rope("default", 1e6)}),
    "gemma": Case("gemma", {"head_dim": 12, "num_key_value_heads": 1}),
    "gemma2-window-caps": Case(
        "gemma2", {**_GEMMA, "attn_logit_softcapping": 5.0, "final_logit_softcapping": 4.0}
    ),
    "gemma3-window": Case(
        "gemma3_text",
        {
            **_GEMMA,
            "num_hidden_layers": 3,
            "layer_types": ["sliding_attention", "sliding_attention", "full_attention"],
            "rope_parameters": {
                "full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1e6},
                "sliding_attention": {"rope_type": "default", "rope_theta": 1e4},
            },
        },
    ),
    "starcoder2": Case("starcoder2", {"tie_word_embeddings": True}),
    "starcoder2-window": Case(
        "starcoder2",
        {"sliding_window": WINDOW, "num_key_value_heads": 1, "tie_word_embeddings": False},
    ),
}
"""By name."""

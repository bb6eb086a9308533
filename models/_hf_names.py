"""Names and shapes of a Hugging Face model's tensors, and which of them make up one of ours."""

from __future__ import annotations

import re

from models._config import ModelConfig

Part = tuple[str, tuple[int, ...]]
"""Name and shape of a stored tensor."""

# Written by older versions, or of the parts of a model that read pictures.
_IGNORED = re.compile(r"\.rotary_emb\.inv_freq$|^(model\.)?(vision_tower|multi_modal_projector)\.")
_LANGUAGE_MODEL = re.compile(r"^(model\.)?language_model\.(model\.)?")
_OUTSIDE_LAYERS = {
    "embed": "model.embed_tokens.weight",
    "unembed": "lm_head.weight",
    "norm": "model.norm.weight",
    "norm_bias": "model.norm.bias",
}
_NORMS = {
    "attention_norm": "input_layernorm",
    "mlp_norm": "post_attention_layernorm",
    "q_norm": "self_attn.q_norm",
    "k_norm": "self_attn.k_norm",
}
_NORMS_WITH_POST = _NORMS | {
    "attention_post_norm": "post_attention_layernorm",
    "mlp_norm": "pre_feedforward_layernorm",
    "mlp_post_norm": "post_feedforward_layernorm",
}


def is_ignored(key: str) -> bool:
    """Whether the tensor is not one of the language model's weights."""
    return _IGNORED.search(key) is not None


def plain_name(key: str) -> str:
    """A tensor's name without the prefix of models that also read pictures."""
    if _LANGUAGE_MODEL.match(key):
        rest = _LANGUAGE_MODEL.sub("", key)
        return rest if rest == "lm_head.weight" else f"model.{rest}"
    return key


def parts(name: str, config: ModelConfig) -> list[Part]:
    """The stored tensors that make up our tensor ``name``, e.g. ``layers.0.qkv``, in order.

    Matrices are stored with outputs first: the transpose of ours.
    """
    if name in _OUTSIDE_LAYERS:
        rows = (config.vocab_size,) if name.endswith("embed") else ()
        return [(_OUTSIDE_LAYERS[name], (*rows, config.width))]
    _, number, own = name.split(".")
    base, is_bias = own.removesuffix("_bias"), own.endswith("_bias")
    path, kind = f"model.layers.{number}", "bias" if is_bias else "weight"
    norms = _NORMS_WITH_POST if config.style.post_norms else _NORMS
    if base in norms:
        size = config.head_dim if base in ("q_norm", "k_norm") else config.width
        return [(f"{path}.{norms[base]}.{kind}", (size,))]
    outputs, inputs = _matrices(config)[base]
    columns = () if is_bias else (inputs,)
    return [(f"{path}.{part}.{kind}", (rows, *columns)) for part, rows in outputs.items()]


def _matrices(config: ModelConfig) -> dict[str, tuple[dict[str, int], int]]:
    """For each of our matrices: the outputs of the stored ones by name, and their inputs."""
    queries, keys = config.heads * config.head_dim, config.kv_heads * config.head_dim
    width, hidden = config.width, config.mlp_width
    attention = {"q_proj": queries, "k_proj": keys, "v_proj": keys}
    down = "mlp.down_proj" if config.style.gated else "mlp.c_proj"
    return {
        "qkv": ({f"self_attn.{name}": size for name, size in attention.items()}, width),
        "out": ({"self_attn.o_proj": width}, queries),
        "gate_up": ({"mlp.gate_proj": hidden, "mlp.up_proj": hidden}, width),
        "up": ({"mlp.c_fc": hidden}, width),
        "down": ({down: width}, hidden),
    }

"""The families of open models: a Hugging Face ``config.json`` as our configuration.

What a field means, and its value where it is absent, is what Hugging Face transformers has in each
family's ``configuration_*.py`` and ``modeling_*.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from models._config import ModelConfig, ModelError, check_shape
from models._fields import Fields, read_json
from models._hf_rotary import read_rotary
from models._style import Activation, Norm, Style

CONFIG = "config.json"
_SLIDING = "sliding_attention"
_ACTIVATIONS = {
    "silu": Activation.SILU,
    "swish": Activation.SILU,
    "gelu": Activation.GELU,
    "gelu_new": Activation.GELU_TANH,
    "gelu_pytorch_tanh": Activation.GELU_TANH,
}


@dataclass(frozen=True, slots=True)
class Family:
    """A family of models.

    Attributes:
        name: for people.
        style: its form as the configuration gives it.
        defaults: values of fields that a configuration may lack.
    """

    name: str
    style: Callable[[Fields], Style]
    defaults: Mapping[str, Any] = field(default_factory=dict)


class OpenConfig(NamedTuple):
    """What a folder's ``config.json`` says.

    Attributes:
        family: name of the model's family.
        config: sizes and style.
    """

    family: str
    config: ModelConfig


def read_config(folder: Path) -> OpenConfig:
    """Read ``config.json`` of a model folder.

    Raises:
        ModelError: it is missing or damaged, or describes a model that we do not compute.
    """
    path = folder / CONFIG
    data = read_json(path)
    if not data:
        raise ModelError(f"{folder}: not a model folder: no {CONFIG}", "give another folder")
    kind = data.get("model_type")
    if kind not in FAMILIES:
        raise ModelError(
            f"{path}: model_type {kind!r} is not supported", f"supported: {', '.join(FAMILIES)}"
        )
    if data.get("quantization_config"):
        raise ModelError(
            f"{path}: its weights are quantised", "take the folder of the original weights"
        )
    family = FAMILIES[kind]
    # A Gemma 3 that also sees pictures keeps its language model's configuration inside.
    data = data | data.get("text_config", {})
    fields = Fields(path, data, family.defaults)
    config = _config(fields, family.style(fields))
    check_shape(config, str(path))
    return OpenConfig(family.name, config)


def _config(fields: Fields, style: Style) -> ModelConfig:
    width, heads = fields.integer("hidden_size"), fields.integer("num_attention_heads")
    epsilon = "norm_epsilon" if style.norm is Norm.LAYER else "rms_norm_eps"
    return ModelConfig(
        vocab_size=fields.integer("vocab_size"),
        layers=fields.integer("num_hidden_layers"),
        width=width,
        heads=heads,
        kv_heads=_count(fields, "num_key_value_heads", heads),
        head_dim=_count(fields, "head_dim", width // heads),
        mlp_width=fields.integer("intermediate_size"),
        context_tokens=fields.integer("max_position_embeddings"),
        norm_eps=fields.number(epsilon),
        tied_embeddings=fields.flag("tie_word_embeddings"),
        style=style,
    )


def _count(fields: Fields, name: str, default: int) -> int:
    return default if fields.get(name) is None else fields.integer(name)


def _llama(fields: Fields) -> Style:
    bias = fields.flag("attention_bias")
    return Style(
        qkv_bias=bias,
        out_bias=bias,
        mlp_bias=fields.flag("mlp_bias"),
        activation=_activation(fields),
        scaled_embedding=False,
        rotary=read_rotary(fields, 10_000.0),
    )


def _mistral(fields: Fields) -> Style:
    return Style(
        activation=_activation(fields),
        scaled_embedding=False,
        windows=_windows(fields, lambda layer: True),
        rotary=read_rotary(fields, 10_000.0),
    )


def _qwen(fields: Fields, *, head_norms: bool) -> Style:
    attention_bias = fields.flag("attention_bias")
    first = fields.get("max_window_layers")
    slides = fields.flag("use_sliding_window")
    return Style(
        head_norms=head_norms,
        qkv_bias=attention_bias if head_norms else True,
        out_bias=attention_bias and head_norms,
        activation=_activation(fields),
        scaled_embedding=False,
        windows=_windows(fields, lambda layer: layer >= first) if slides else (),
        rotary=read_rotary(fields, 10_000.0),
    )


def _qwen2(fields: Fields) -> Style:
    return _qwen(fields, head_norms=False)


def _qwen3(fields: Fields) -> Style:
    return _qwen(fields, head_norms=True)


def _gemma(fields: Fields) -> Style:
    _refuse_bidirectional(fields)
    bias = fields.flag("attention_bias")
    return Style(
        norm=Norm.RMS_PLUS_ONE,
        qkv_bias=bias,
        out_bias=bias,
        # Its published configurations say "gelu" and mean the approximation.
        activation=Activation.GELU_TANH,
        rotary=read_rotary(fields, 10_000.0),
    )


def _gemma2(fields: Fields) -> Style:
    _refuse_bidirectional(fields)
    bias = fields.flag("attention_bias")
    return Style(
        norm=Norm.RMS_PLUS_ONE,
        post_norms=True,
        qkv_bias=bias,
        out_bias=bias,
        activation=_activation(fields),
        query_scale=fields.number("query_pre_attn_scalar") ** -0.5,
        attention_cap=fields.optional_number("attn_logit_softcapping"),
        logit_cap=fields.optional_number("final_logit_softcapping"),
        windows=_windows(fields, lambda layer: layer % 2 == 0),
        rotary=read_rotary(fields, 10_000.0),
    )


def _gemma3(fields: Fields) -> Style:
    _refuse_bidirectional(fields)
    bias, pattern = fields.flag("attention_bias"), fields.integer("sliding_window_pattern")
    return Style(
        norm=Norm.RMS_PLUS_ONE,
        post_norms=True,
        head_norms=True,
        qkv_bias=bias,
        out_bias=bias,
        activation=_activation(fields),
        query_scale=fields.number("query_pre_attn_scalar") ** -0.5,
        logit_cap=fields.optional_number("final_logit_softcapping"),
        windows=_windows(fields, lambda layer: (layer + 1) % pattern != 0),
        rotary=read_rotary(fields, 1_000_000.0),
        window_rotary=_local_rotary(fields),
    )


def _starcoder2(fields: Fields) -> Style:
    bias = fields.flag("use_bias")
    return Style(
        norm=Norm.LAYER,
        qkv_bias=bias,
        out_bias=bias,
        mlp_bias=bias,
        activation=_activation(fields),
        gated=False,
        scaled_embedding=False,
        windows=_windows(fields, lambda layer: True),
        rotary=read_rotary(fields, 10_000.0),
    )


def _activation(fields: Fields) -> Activation:
    name = fields.get("hidden_activation") or fields.get("hidden_act")
    if name not in _ACTIVATIONS:
        raise ModelError(
            f"{fields.path}: activation {name!r} is not supported",
            f"supported: {', '.join(_ACTIVATIONS)}",
        )
    return _ACTIVATIONS[name]


def _windows(fields: Fields, slides: Callable[[int], bool]) -> tuple[int, ...]:
    """Each layer's window: ``layer_types`` says which layers have one, else ``slides`` does."""
    if fields.get("sliding_window") is None:
        return ()
    window, layers = fields.integer("sliding_window"), fields.integer("num_hidden_layers")
    types = fields.get("layer_types") or [_SLIDING if slides(i) else "" for i in range(layers)]
    if len(types) != layers:
        raise fields.wrong("layer_types", f"a list of {layers}")
    return tuple(window if kind == _SLIDING else 0 for kind in types)


def _local_rotary(fields: Fields) -> Any:
    """Gemma 3's layers with a window: their own base and no scaling."""
    if fields.get("rope_parameters") is not None:
        return read_rotary(fields, 10_000.0, _SLIDING)
    theta = fields.optional_number("rope_local_base_freq")
    return read_rotary(Fields(fields.path, {"rope_theta": theta or None}), 10_000.0)


def _refuse_bidirectional(fields: Fields) -> None:
    if fields.flag("use_bidirectional_attention"):
        raise ModelError(
            f"{fields.path}: the model reads in both directions and cannot write",
            "give a model that generates text",
        )


_COMMON = {"rms_norm_eps": 1e-6, "hidden_act": "silu"}
_QWEN = {**_COMMON, "sliding_window": 4096, "max_window_layers": 28}
_GEMMA = {
    "rms_norm_eps": 1e-6,
    "head_dim": 256,
    "hidden_activation": "gelu_pytorch_tanh",
    "tie_word_embeddings": True,
    "max_position_embeddings": 8192,
}
_GEMMA2 = {**_GEMMA, "query_pre_attn_scalar": 256, "sliding_window": 4096}
_CAPS = {"attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0}
# Configurations of models that see pictures hold only what differs from these.
_GEMMA3 = {
    **_GEMMA2,
    "vocab_size": 262_208,
    "hidden_size": 2304,
    "intermediate_size": 9216,
    "num_hidden_layers": 26,
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
    "max_position_embeddings": 131_072,
    "sliding_window_pattern": 6,
}
_STARCODER2 = {
    "norm_epsilon": 1e-5,
    "hidden_act": "gelu_pytorch_tanh",
    "use_bias": True,
    "tie_word_embeddings": True,
}
FAMILIES = {
    "llama": Family("Llama", _llama, _COMMON),
    "mistral": Family("Mistral", _mistral, {**_COMMON, "sliding_window": 4096}),
    "qwen2": Family("Qwen2", _qwen2, _QWEN),
    "qwen3": Family("Qwen3", _qwen3, {**_QWEN, "head_dim": 128}),
    "gemma": Family("Gemma", _gemma, _GEMMA),
    "gemma2": Family("Gemma 2", _gemma2, {**_GEMMA2, **_CAPS}),
    "gemma3_text": Family("Gemma 3", _gemma3, _GEMMA3),
    "gemma3": Family("Gemma 3", _gemma3, _GEMMA3),
    "starcoder2": Family("StarCoder2", _starcoder2, _STARCODER2),
}
"""By ``model_type``."""

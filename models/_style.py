"""What tells one family of transformers from another, apart from sizes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Norm(Enum):
    """How activations are normalised.

    ``RMS`` is RMSNorm; ``RMS_PLUS_ONE`` stores its weight less one (Gemma); ``LAYER`` is LayerNorm
    with a bias (StarCoder2).
    """

    RMS = "rms"
    RMS_PLUS_ONE = "rms+1"
    LAYER = "layer"


class Activation(Enum):
    """The non-linearity of the MLP; ``GELU_TANH`` is GELU's tanh approximation."""

    SILU = "silu"
    GELU = "gelu"
    GELU_TANH = "gelu_tanh"


class Scaling(Enum):
    """How rotary frequencies were stretched after training to read longer texts.

    ``LINEAR`` divides all by the factor; ``LLAMA3`` (Llama 3.1) and ``YARN`` (Peng et al. 2023,
    arXiv 2309.00071) divide the slow ones and leave the quick ones.
    """

    NONE = "none"
    LINEAR = "linear"
    LLAMA3 = "llama3"
    YARN = "yarn"


@dataclass(frozen=True, slots=True)
class Rotary:
    """Rotary position embeddings of a layer.

    Attributes:
        theta: base of the wavelengths.
        scaling: see ``Scaling``; ``NONE`` reads only ``theta`` of all fields.
        factor: by which the context was stretched.
        original_tokens: context before stretching.
        low: ``LLAMA3``: wavelengths over ``original_tokens / low`` are stretched fully; ``YARN``:
            so are those that turn fewer than ``low`` times in the original context.
        high: the same for those that are not stretched at all.
        magnitude: ``YARN``: factor of queries and keys.
        whole_pairs: ``YARN``: whether the bounds are rounded outwards to whole pairs.
    """

    theta: float = 10_000.0
    scaling: Scaling = Scaling.NONE
    factor: float = 1.0
    original_tokens: int = 0
    low: float = 1.0
    high: float = 4.0
    magnitude: float = 1.0
    whole_pairs: bool = True


@dataclass(frozen=True, slots=True)
class Style:
    """The form of a model's layers. The defaults are the models trained here.

    Attributes:
        norm: of all norms.
        post_norms: whether each sub-layer's output is normalised too (Gemma 2 and 3).
        head_norms: whether each head's queries and keys are normalised (Qwen3, Gemma 3).
        qkv_bias: whether queries, keys and values have biases.
        out_bias: whether the attention's output has one.
        mlp_bias: whether the MLP's products have.
        activation: of the MLP.
        gated: whether the MLP multiplies by a second product (SwiGLU, GeGLU).
        scaled_embedding: whether the embedding is multiplied by the square root of the width.
        query_scale: factor of the queries; 0 stands for ``head_dim ** -0.5``.
        attention_cap: scores pass through ``cap * tanh(score / cap)``; 0 for none.
        logit_cap: the same for logits.
        windows: per layer, how many tokens a token sees, itself included; 0 for all; empty for all
            in every layer.
        rotary: of layers without a window; ``None`` takes the configuration's ``rope_theta``.
        window_rotary: of layers with one; ``None`` is the same as ``rotary``.
    """

    norm: Norm = Norm.RMS
    post_norms: bool = False
    head_norms: bool = False
    qkv_bias: bool = False
    out_bias: bool = False
    mlp_bias: bool = False
    activation: Activation = Activation.SILU
    gated: bool = True
    scaled_embedding: bool = True
    query_scale: float = 0.0
    attention_cap: float = 0.0
    logit_cap: float = 0.0
    windows: tuple[int, ...] = ()
    rotary: Rotary | None = None
    window_rotary: Rotary | None = None

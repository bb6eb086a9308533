"""The shape of a model, as it stands in a checkpoint's manifest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any

from models._style import Rotary, Style
from problems import InputError


class ModelError(InputError):
    """A model folder, a manifest or a configuration cannot be used."""


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """Sizes of a decoder-only transformer; with the weights it is the whole model.

    Attributes:
        vocab_size: rows of the embedding, special tokens included.
        layers: transformer blocks.
        width: features of the residual stream.
        heads: query heads.
        kv_heads: key and value heads; 1 is multi-query attention. Divides ``heads``.
        head_dim: features of one head; even, because rotary embeddings turn pairs.
        mlp_width: hidden features of the gated MLP.
        context_tokens: longest sequence the model was trained on.
        rope_theta: base of the rotary wavelengths.
        norm_eps: added to the mean square in every RMSNorm.
        tied_embeddings: whether the output projection is the embedding's transpose.
        style: form of the layers; a manifest has no such field, because only models of the
            default style are written.
    """

    vocab_size: int
    layers: int
    width: int
    heads: int
    kv_heads: int
    head_dim: int
    mlp_width: int
    context_tokens: int = 1024
    rope_theta: float = 10_000.0
    norm_eps: float = 1e-6
    tied_embeddings: bool = True
    style: Style = Style()

    @property
    def query_scale(self) -> float:
        """Factor of the queries before they meet the keys."""
        return self.style.query_scale or self.head_dim**-0.5

    def window(self, layer: int) -> int:
        """Tokens that a token sees in ``layer``, itself included; 0 for all."""
        return self.style.windows[layer] if self.style.windows else 0

    def rotary(self, layer: int) -> Rotary:
        """Rotary embeddings of ``layer``."""
        style = self.style
        of_layer = style.window_rotary if self.window(layer) else None
        return of_layer or style.rotary or Rotary(self.rope_theta)

    def to_dict(self) -> dict[str, Any]:
        """The sizes by name, ready for JSON.

        Raises:
            ModelError: the layers are not of the default style.
        """
        if self.style != Style():
            raise ModelError(
                "a model of another family than ours cannot be written",
                "keep the folder it came in",
            )
        return {name: getattr(self, name) for name in _SIZES}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], where: str = "model configuration") -> ModelConfig:
        """Read back what ``to_dict`` gave.

        Args:
            data: the fields by name; those with a default may be missing.
            where: file name or other label for the error message.

        Raises:
            ModelError: a field is missing, unknown, of the wrong type, or out of range.
        """
        unknown = sorted(set(data) - set(_SIZES))
        if unknown:
            raise ModelError(
                f"{where}: unknown field {unknown[0]!r}", f"accepted: {', '.join(_SIZES)}"
            )
        values: dict[str, Any] = {}
        for name, field in _SIZES.items():
            if name in data:
                values[name] = _checked(name, str(field.type), data[name], where)
            elif field.default is MISSING:
                raise ModelError(f"{where}: field {name!r} is missing")
        config = cls(**values)
        check_shape(config, where)
        return config


_SIZES = {field.name: field for field in fields(ModelConfig) if field.name != "style"}
"""The fields that a manifest holds."""


def _checked(name: str, type_name: str, value: Any, where: str) -> Any:
    """``value`` as the field's type; a count must be positive."""
    if type_name == "bool":
        if isinstance(value, bool):
            return value
        raise ModelError(f"{where}: field {name!r} must be true or false, not {value!r}")
    kinds = (int,) if type_name == "int" else (int, float)
    if isinstance(value, bool) or not isinstance(value, kinds) or not value > 0:
        noun = "integer" if type_name == "int" else "number"
        raise ModelError(f"{where}: field {name!r} must be a positive {noun}, not {value!r}")
    return int(value) if type_name == "int" else float(value)


def check_shape(config: ModelConfig, where: str) -> None:
    """Raise ``ModelError`` for sizes that no forward pass could use."""
    if config.heads % config.kv_heads:
        raise ModelError(
            f"{where}: kv_heads={config.kv_heads} does not divide heads={config.heads}"
        )
    if config.head_dim % 2:
        raise ModelError(f"{where}: head_dim={config.head_dim} must be even")

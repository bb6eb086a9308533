"""The shape of a model, as it stands in a checkpoint's manifest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, fields
from typing import Any

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

    def to_dict(self) -> dict[str, Any]:
        """The fields by name, ready for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], where: str = "model configuration") -> ModelConfig:
        """Read back what ``to_dict`` gave.

        Args:
            data: the fields by name; those with a default may be missing.
            where: file name or other label for the error message.

        Raises:
            ModelError: a field is missing, unknown, of the wrong type, or out of range.
        """
        unknown = sorted(set(data) - {field.name for field in fields(cls)})
        if unknown:
            raise ModelError(
                f"{where}: unknown field {unknown[0]!r}",
                f"accepted: {', '.join(field.name for field in fields(cls))}",
            )
        values: dict[str, Any] = {}
        for field in fields(cls):
            if field.name in data:
                values[field.name] = _checked(field.name, str(field.type), data[field.name], where)
            elif field.default is MISSING:
                raise ModelError(f"{where}: field {field.name!r} is missing")
        config = cls(**values)
        _check_shape(config, where)
        return config


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


def _check_shape(config: ModelConfig, where: str) -> None:
    """Refuse sizes that no forward pass could use."""
    if config.heads % config.kv_heads:
        raise ModelError(
            f"{where}: kv_heads={config.kv_heads} does not divide heads={config.heads}"
        )
    if config.head_dim % 2:
        raise ModelError(f"{where}: head_dim={config.head_dim} must be even")

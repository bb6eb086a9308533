"""Rotary embeddings as a Hugging Face ``config.json`` describes them, in its old form and its new.

The old form (transformers 4) has ``rope_theta`` and ``rope_scaling``; the new one (5) has
``rope_parameters``, for some families one per type of layer.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from models._config import ModelError
from models._fields import Fields
from models._style import Rotary, Scaling


def read_rotary(config: Fields, theta: float, layer_type: str = "full_attention") -> Rotary:
    """The rotary embeddings of layers of ``layer_type``.

    Args:
        config: the whole configuration.
        theta: where it says nothing.
        layer_type: its key where ``rope_parameters`` has one entry per type of layer.

    Raises:
        ModelError: a kind of scaling that we do not compute, or a field that it needs is missing.
    """
    given = config.object("rope_parameters")
    if given is None:
        theta = config.optional_number("rope_theta") or theta
        given = config.object("rope_scaling") or Fields(config.path, {})
    else:
        given = given.object(layer_type) or given
        theta = given.optional_number("rope_theta") or theta
    if given.get("partial_rotary_factor") not in (None, 1, 1.0):
        raise given.wrong("partial_rotary_factor", "1: partly rotated heads are not supported")
    kind = given.get("rope_type") or given.get("type") or "default"
    if kind not in _KINDS:
        raise ModelError(
            f"{config.path}: rotary scaling {kind!r} is not supported",
            f"supported: {', '.join(_KINDS)}",
        )
    return _KINDS[kind](config, given, theta)


def _plain(config: Fields, given: Fields, theta: float) -> Rotary:
    return Rotary(theta)


def _linear(config: Fields, given: Fields, theta: float) -> Rotary:
    return Rotary(theta, Scaling.LINEAR, given.number("factor"))


def _llama3(config: Fields, given: Fields, theta: float) -> Rotary:
    return Rotary(
        theta,
        Scaling.LLAMA3,
        given.number("factor"),
        original_tokens=_original_tokens(config, given),
        low=given.number("low_freq_factor"),
        high=given.number("high_freq_factor"),
    )


def _yarn(config: Fields, given: Fields, theta: float) -> Rotary:
    original = _original_tokens(config, given)
    factor = given.optional_number("factor") or config.integer("max_position_embeddings") / original
    return Rotary(
        theta,
        Scaling.YARN,
        factor,
        original_tokens=original,
        low=given.optional_number("beta_slow") or 1.0,
        high=given.optional_number("beta_fast") or 32.0,
        magnitude=given.optional_number("attention_factor") or _magnitude(given, factor),
        whole_pairs=given.get("truncate") is not False,
    )


def _magnitude(given: Fields, factor: float) -> float:
    """Factor of queries and keys that YaRN infers from how far the context was stretched."""

    def of(weight: float) -> float:
        return 0.1 * weight * math.log(factor) + 1.0 if factor > 1 else 1.0

    up, down = given.optional_number("mscale"), given.optional_number("mscale_all_dim")
    return of(up) / of(down) if up and down else of(1.0)


def _original_tokens(config: Fields, given: Fields) -> int:
    name = "original_max_position_embeddings"
    if given.get(name) is None:
        return config.integer("max_position_embeddings")
    return given.integer(name)


_KINDS: dict[str, Callable[[Fields, Fields, float], Rotary]] = {
    "default": _plain,
    # It stretches only what lies beyond the context of the configuration, which is our limit.
    "dynamic": _plain,
    "linear": _linear,
    "llama3": _llama3,
    "yarn": _yarn,
}

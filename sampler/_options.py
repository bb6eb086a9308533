"""Settings of a model policy, as they follow its name: ``FOLDER?int8&min_p=0.05``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import partial
from urllib.parse import parse_qsl

from sampler._types import PolicyError


@dataclass(frozen=True, slots=True)
class PolicyOptions:
    """How to draw from a model, where that is not left to the model's own advice.

    Attributes:
        int8: whether matrices are kept as 8-bit integers.
        int4: whether they are kept as 4-bit integers.
        top_k: only so many of the most likely tokens are drawn from; 0 for all; ``None`` as the
            model's makers advise.
        min_p: tokens less likely than this share of the most likely one are not drawn; ``None`` as
            above.
        max_repeats: a program that repeats a piece of itself more often in a row is ended; 0 for
            never.
        tensor: devices that share each layer of the model; the samples are split over the groups.
    """

    int8: bool = False
    int4: bool = False
    top_k: int | None = None
    min_p: float | None = None
    max_repeats: int = 0
    tensor: int = 1

    @property
    def bits(self) -> int | None:
        """Size of the integers that matrices are kept as, or ``None``."""
        return 8 if self.int8 else 4 if self.int4 else None

    def __str__(self) -> str:
        """As it stands behind a policy's name; nothing for the defaults.

        The devices are not named: the samples are the same on any of them.
        """
        words = []
        for field in fields(self):
            value = getattr(self, field.name)
            if value != field.default and field.name != "tensor":
                words.append(field.name if value is True else f"{field.name}={value}")
        return "?" + "&".join(words) if words else ""


NO_OPTIONS = PolicyOptions()


def split_options(spec: str) -> tuple[str, PolicyOptions]:
    """A policy's name without its options, and those.

    Raises:
        PolicyError: an option that is not known, or a value that cannot be used.
    """
    name, _, query = spec.partition("?")
    values: dict[str, object] = {}
    for key, text in parse_qsl(query, keep_blank_values=True):
        if key not in _READERS:
            raise PolicyError(
                f"policy {spec!r}: no option is called {key!r}",
                f"use {', '.join(_READERS)}, as in FOLDER?int8&min_p=0.05",
            )
        read, hint = _READERS[key]
        try:
            values[key] = read(text)
        except ValueError:
            raise PolicyError(f"policy {spec!r}: option {key!r} is {text!r}", hint) from None
    if "int8" in values and "int4" in values:
        raise PolicyError(f"policy {spec!r}: both 'int8' and 'int4'", "choose one of them")
    return name, PolicyOptions(**values)  # type: ignore[arg-type]


def _flag(text: str) -> bool:
    if text:
        raise ValueError
    return True


def _count(text: str, least: int) -> int:
    if (value := int(text)) < least:
        raise ValueError
    return value


def _share(text: str) -> float:
    if not 0 <= (value := float(text)) <= 1:
        raise ValueError
    return value


_READERS: dict[str, tuple[Callable[[str], object], str]] = {
    "int8": (_flag, "write it without a value"),
    "int4": (_flag, "write it without a value"),
    "top_k": (partial(_count, least=0), "give a number of tokens, 0 for all"),
    "min_p": (_share, "give a share from 0 to 1"),
    "max_repeats": (partial(_count, least=1), "give a number from 1"),
    "tensor": (partial(_count, least=1), "give a number of devices"),
}

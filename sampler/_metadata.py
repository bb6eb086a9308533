"""What each sample's prompt says of the program it asks for, drawn as in AlphaCode."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np

T = TypeVar("T")


class Choices(Protocol):
    """What metadata are drawn from; ``models.SamplingSettings`` is one.

    Attributes:
        ratings: on the Codeforces scale.
        tag_combinations: sets of tags.
        temperature_low: lowest temperature.
        temperature_high: highest.
    """

    @property
    def ratings(self) -> tuple[int, ...]: ...
    @property
    def tag_combinations(self) -> tuple[tuple[str, ...], ...]: ...
    @property
    def temperature_low(self) -> float: ...
    @property
    def temperature_high(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Metadata:
    """Of one sample.

    Attributes:
        language: of the program.
        rating: on the Codeforces scale, or ``None``.
        tags: a combination that training has seen often.
        temperature: at which the sample is drawn.
    """

    language: str
    rating: int | None
    tags: tuple[str, ...]
    temperature: float


def seed_of(*parts: object) -> int:
    """64 bits that depend on all parts, the same on every machine."""
    text = "\0".join(map(str, parts))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def draw_metadata(
    settings: Choices, languages: tuple[str, ...], seed: int, policy: str, index: int
) -> Metadata:
    """Metadata of sample ``index``: languages in turn, the rest uniform (AlphaCode, AlphaCode 2).

    Args:
        settings: ratings, combinations of tags and temperatures to draw from.
        languages: taken in turn by index, so that each gets its equal share.
        seed: the request's.
        policy: the policy's name; with seed and index it fixes the draw.
        index: the sample's.
    """
    random = np.random.Generator(np.random.Philox(seed_of(seed, policy, index)))
    rating, tags, temperature = random.random(3)
    return Metadata(
        language=languages[index % len(languages)],
        rating=_pick(settings.ratings, rating),
        tags=_pick(settings.tag_combinations, tags) or (),
        temperature=float(
            settings.temperature_low
            + temperature * (settings.temperature_high - settings.temperature_low)
        ),
    )


def _pick(choices: tuple[T, ...], fraction: float) -> T | None:
    return choices[int(fraction * len(choices))] if choices else None

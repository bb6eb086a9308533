"""What every reader of statements gives back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RenderedStatement:
    """A statement as plain text.

    Attributes:
        text: paragraphs separated by blank lines.
        title: as the source names it, or an empty string.
        warnings: what could not be carried over, one sentence each.
    """

    text: str
    title: str = ""
    warnings: tuple[str, ...] = ()

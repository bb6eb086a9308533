"""The sources of a run in memory, to be searched for any piece of text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

_MARK = b"\xff"  # between programs: no byte of UTF-8


class SourceTexts:
    """Lower-case texts, joined in blocks: searching 100 MB takes some tens of milliseconds."""

    def __init__(self) -> None:
        self._blocks: list[tuple[bytes, list[int], list[int]]] = []
        self.programs = 0

    def add(self, texts: Iterable[tuple[int, bytes]]) -> None:
        """Add numbered texts, at best some thousand at a time."""
        numbers, starts, parts, at = [], [], [], 0
        for number, text in texts:
            numbers.append(number)
            starts.append(at)
            parts.append(text.lower())
            at += len(text) + len(_MARK)
        if parts:
            self._blocks.append((_MARK.join(parts), starts, numbers))
            self.programs += len(parts)

    def find(self, text: str) -> set[int]:
        """Numbers of the texts that hold ``text``; ASCII letters match in either case."""
        needle = text.encode("utf-8", "surrogatepass").lower()
        found: set[int] = set()
        for block, starts, numbers in self._blocks:
            at = block.find(needle)
            while at >= 0:
                place = bisect_right(starts, at) - 1
                found.add(numbers[place])
                if place + 1 == len(starts):
                    break
                at = block.find(needle, starts[place + 1])
        return found

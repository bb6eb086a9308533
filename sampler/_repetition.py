"""Noticing that a sample has begun to repeat itself without end."""

from __future__ import annotations

from collections.abc import Sequence

LONGEST_PIECE = 64
"""Tokens of the longest piece that is looked for: a few lines of a program."""


class RepetitionWatch:
    """One sample's tokens, looked at whenever some have come.

    Args:
        most: times that a piece may follow itself.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._tokens: list[int] = []
        self.repeated = False

    def push(self, tokens: Sequence[int]) -> bool:
        """Take the next tokens; whether the sample now ends in too many copies of one piece."""
        self._tokens += tokens
        del self._tokens[: -LONGEST_PIECE * (self._most + 1)]
        self.repeated = ends_in_copies(self._tokens, self._most + 1)
        return self.repeated


def ends_in_copies(tokens: Sequence[int], copies: int) -> bool:
    """Whether ``tokens`` end in ``copies`` (at least 2) of one piece of 1 to ``LONGEST_PIECE``."""
    for period in range(1, min(LONGEST_PIECE, len(tokens) // copies) + 1):
        length = period * copies
        # The first comparison spares most of the second, which costs more.
        if tokens[-1] == tokens[-1 - period]:
            tail = tokens[-length:]
            if tail[period:] == tail[:-period]:
                return True
    return False

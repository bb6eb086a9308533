"""The arrays a training step consumes."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Position = tuple[int, ...]
"""Where a batch source stands; the source alone knows what the numbers mean."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Packed rows, and where to go on after them.

    Attributes:
        tokens: i32[B, T] token ids, 0 where there is padding.
        positions: i32[B, T] position within the document; each branch restarts after its prefix.
        documents: i32[B, T] document of each token, from 1 in each row; 0 is padding.
        branches: i32[B, T] 0 for a document's shared prefix, from 1 for its continuations.
        weights: f32[B, T] weight of the loss of predicting this token from the one before it in
            the row; 0 wherever that one is not its predecessor. 1 marks a solution token.
        next_position: what to give the source to get the batch after this one.
    """

    tokens: NDArray[np.int32]
    positions: NDArray[np.int32]
    documents: NDArray[np.int32]
    branches: NDArray[np.int32]
    weights: NDArray[np.float32]
    next_position: Position = (0,)


class BatchSource(Protocol):
    """A deterministic, endless series of batches of one shape."""

    def batches(self, position: Position | None) -> Generator[Batch, None, None]:
        """The batches from ``position``; ``None`` is the start. Closing it frees workers."""
        ...

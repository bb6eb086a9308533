"""Documents (a statement and its programs) and how they are packed into rows.

A document is a prefix, the statement, with several branches that continue it, the programs. The
statement is read once, whatever the number of programs; the model's tree mask keeps the programs
from seeing each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models import Batch, Position


@dataclass(frozen=True, slots=True)
class Segment:
    """Consecutive tokens and the weights of their losses; both sequences have one length."""

    tokens: Sequence[int]
    weights: Sequence[float]


@dataclass(frozen=True, slots=True)
class Document:
    """A statement and the programs that continue it."""

    prefix: Segment
    branches: Sequence[Segment]


class Row(NamedTuple):
    """One packed row; the arrays are those of ``models.Batch`` without the batch axis."""

    tokens: NDArray[np.int32]
    positions: NDArray[np.int32]
    documents: NDArray[np.int32]
    branches: NDArray[np.int32]
    weights: NDArray[np.float32]


@dataclass(slots=True)
class _OpenRow:
    space: int
    documents: list[Document] = field(default_factory=list)


def pack(documents: Iterable[Document], row_tokens: int) -> list[Row]:
    """Pack documents first-fit into rows.

    A document goes into the first row that holds its prefix and at least half of its branches, and
    leaves there the branches that do not fit; where no row does, it opens one. A document whose
    prefix fits no row with even one branch is left out.

    Args:
        documents: in any order; the result depends on it.
        row_tokens: length of every row.
    """
    rows: list[_OpenRow] = []
    for document in documents:
        least = (len(document.branches) + 1) // 2
        for row in rows:
            fitting = _fit(document, row.space)
            if len(fitting.branches) >= least:
                break
        else:
            fitting = _fit(document, row_tokens)
            if not fitting.branches:
                continue
            row = _OpenRow(row_tokens)
            rows.append(row)
        row.space -= _size(fitting)
        row.documents.append(fitting)
    return [_lay_out(row.documents, row_tokens) for row in rows]


def _size(document: Document) -> int:
    return len(document.prefix.tokens) + sum(len(branch.tokens) for branch in document.branches)


def _fit(document: Document, space: int) -> Document:
    """The document with as many of its branches, in order, as ``space`` tokens hold."""
    left = space - len(document.prefix.tokens)
    kept = []
    for branch in document.branches:
        if len(branch.tokens) <= left:
            kept.append(branch)
            left -= len(branch.tokens)
    return Document(document.prefix, kept)


def _lay_out(documents: Sequence[Document], row_tokens: int) -> Row:
    tokens, positions, owners, branches = np.zeros((4, row_tokens), np.int32)
    row = Row(tokens, positions, owners, branches, np.zeros(row_tokens, np.float32))
    at = 0
    for number, document in enumerate(documents, 1):
        start = len(document.prefix.tokens)
        for branch, segment in enumerate((document.prefix, *document.branches)):
            here = slice(at, at + len(segment.tokens))
            row.tokens[here] = segment.tokens
            row.positions[here] = np.arange(len(segment.tokens)) + (start if branch else 0)
            row.documents[here] = number
            row.branches[here] = branch
            row.weights[here] = segment.weights
            at = here.stop
    return row


def batches_of(
    chunks: Iterable[Sequence[Row]], position: tuple[int, int], batch_rows: int
) -> Iterator[Batch]:
    """Batches of the rows of consecutive chunks.

    Args:
        chunks: from the one that ``position`` names.
        position: number of the first chunk, and of the first row to take of it; ``next_position``
            of a batch is where to go on after it.
        batch_rows: rows in a batch.
    """
    first, skip = position
    held: list[tuple[Row, Position]] = []
    for chunk, rows in enumerate(chunks, first):
        least = skip if chunk == first else 0
        held += [(row, (chunk, at)) for at, row in enumerate(rows) if at >= least]
        while len(held) > batch_rows:
            yield _stacked([row for row, _ in held[:batch_rows]], held[batch_rows][1])
            held = held[batch_rows:]


def _stacked(rows: Sequence[Row], next_position: Position) -> Batch:
    return Batch(
        tokens=np.stack([row.tokens for row in rows]),
        positions=np.stack([row.positions for row in rows]),
        documents=np.stack([row.documents for row in rows]),
        branches=np.stack([row.branches for row in rows]),
        weights=np.stack([row.weights for row in rows]),
        next_position=next_position,
    )

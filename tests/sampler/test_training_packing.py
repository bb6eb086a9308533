"""Packing keeps every document whole, in order and apart from the others."""

from __future__ import annotations

from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sampler._packing import Document, Segment, pack

ROW = 64


def segment(length: int, first: int) -> Segment:
    return Segment(list(range(first, first + length)), [0.0] + [1.0] * (length - 1))


@st.composite
def document_lists(draw: st.DrawFn) -> list[Document]:
    """Documents whose tokens are all different, so that each can be found again."""
    documents, first = [], 1
    for _ in range(draw(st.integers(0, 12))):
        lengths = draw(st.lists(st.integers(1, 40), min_size=2, max_size=5))
        segments = []
        for length in lengths:
            segments.append(segment(length, first))
            first += length
        documents.append(Document(segments[0], segments[1:]))
    return documents


@given(document_lists())
def test_what_is_packed_is_what_was_given(documents: list[Document]) -> None:
    by_first = {document.prefix.tokens[0]: document for document in documents}
    seen = set()
    for row in pack(documents, ROW):
        assert all(len(array) == ROW for array in row)
        for number in range(1, row.documents.max() + 1):
            inside = row.documents == number
            prefix = inside & (row.branches == 0)
            document = by_first[row.tokens[prefix][0]]
            assert row.tokens[prefix].tolist() == list(document.prefix.tokens)
            kept = [
                row.tokens[inside & (row.branches == branch)].tolist()
                for branch in range(1, row.branches[inside].max() + 1)
            ]
            given_branches = [list(branch.tokens) for branch in document.branches]
            assert kept
            assert [branch for branch in given_branches if branch in kept] == kept
            seen.add(document.prefix.tokens[0])
    for document in documents:
        shortest = min(len(branch.tokens) for branch in document.branches)
        fits = len(document.prefix.tokens) + shortest <= ROW
        assert (document.prefix.tokens[0] in seen) == fits


@given(document_lists())
def test_branches_restart_after_the_prefix(documents: list[Document]) -> None:
    for row in pack(documents, ROW):
        for number in range(1, row.documents.max() + 1):
            inside = row.documents == number
            prefix_length = int((inside & (row.branches == 0)).sum())
            for branch in range(row.branches[inside].max() + 1):
                positions = row.positions[inside & (row.branches == branch)]
                start = prefix_length if branch else 0
                np.testing.assert_array_equal(positions, start + np.arange(len(positions)))


@given(document_lists())
def test_a_loss_is_only_where_the_token_before_is_the_predecessor(
    documents: list[Document],
) -> None:
    for row in pack(documents, ROW):
        weighted = np.flatnonzero(row.weights)
        assert (row.documents[weighted] == row.documents[weighted - 1]).all()
        assert (row.branches[weighted] == row.branches[weighted - 1]).all()
        assert (row.positions[weighted] == row.positions[weighted - 1] + 1).all()
        assert (row.weights[row.documents == 0] == 0).all()


def test_rows_are_filled() -> None:
    rng = Random(0)
    documents = [
        Document(segment(rng.randint(20, 60), 1), [segment(rng.randint(5, 25), 1)] * 4)
        for _ in range(100)
    ]
    rows = pack(documents, 256)
    assert np.mean([(row.documents > 0).mean() for row in rows]) > 0.9

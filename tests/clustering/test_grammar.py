"""The format inferred from samples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clustering._grammar import Array, Rows, Scalars, infer_grammar


@pytest.mark.parametrize(
    ("samples", "items", "repeated"),
    [
        ([b"3\n1 2 3\n", b"2\n5 6\n"], (Scalars(1), Array(0)), False),
        ([b"3 9\n1 2 3\n", b"1 7\n5\n"], (Scalars(2), Array(0)), False),
        ([b"2\n3\n1 2 3\n1\n4\n", b"1\n2\n5 6\n"], (Scalars(1), Array(0)), True),
        ([b"2 3\n1 2 3\n4 5 6\n", b"1 2\n2 4\n"], (Scalars(2), Rows(0, 1, True)), False),
        ([b"2 3\n1 2\n3 4\n5\n6\n7\n", b"1 1\n2 4\n1\n"],
         (Scalars(2), Rows(0, 2), Rows(1, 1)), False),
        ([b"2 3\n", b"8 1\n"], (Scalars(2),), False),
        ([b"abc\n", b"hello\n"], (Scalars(1),), False),
    ],
)  # fmt: skip
def test_the_format_of_common_inputs(samples, items, repeated):
    grammar = infer_grammar(samples)
    assert grammar is not None
    assert grammar.items == items
    assert grammar.repeated is repeated


def test_words_are_linked_to_their_length():
    grammar = infer_grammar([b"2 3\n..#\n.#.\n", b"1 4\n....\n"])
    assert grammar is not None
    assert grammar.lengths == {("array", 1): 1}
    assert grammar.counts == {0, 1}


@pytest.mark.parametrize("samples", [[], [b""], [b"\n\n"], [b"1 2\n\n3\n"]])
def test_no_format_fits(samples):
    assert infer_grammar(samples) is None


@given(st.lists(st.binary(max_size=40), max_size=3))
def test_any_bytes_are_read_or_refused(samples):
    grammar = infer_grammar(samples)
    assert grammar is None or grammar.blocks

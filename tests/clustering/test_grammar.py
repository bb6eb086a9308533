"""The format inferred from samples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clustering._grammar import infer_grammar
from clustering._items import Array, Block, Rows, Scalars, Slot


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
    assert grammar.lengths == {Slot("list", 1): 1}
    assert grammar.counts == {0, 1}


@pytest.mark.parametrize("samples", [[], [b""], [b"\n\n"], [b"1 2\n\n3\n"]])
def test_no_format_fits(samples):
    assert infer_grammar(samples) is None


@given(st.lists(st.binary(max_size=40), max_size=3))
def test_any_bytes_are_read_or_refused(samples):
    grammar = infer_grammar(samples)
    assert grammar is None or grammar.blocks


@pytest.mark.parametrize(
    "samples",
    [
        [b"2 3\n1 2 3\n4 5 6\n", b"1 2\n2 4\n"],
        [b"2\n3\n1 2 3\n1\n4\n", b"1\n2\n5 6\n"],
        [b"2 3\n..#\n.#.\n", b"1 4\n....\n"],
    ],
)
def test_what_is_read_is_written_alike(samples):
    grammar = infer_grammar(samples)
    assert grammar is not None
    for sample in samples:
        blocks = grammar.read(sample)
        assert blocks is not None
        assert grammar.render(blocks) == sample
    assert grammar.read(b"7 7\n1\n") is None
    assert grammar.read(b"") is None


def test_a_square_table_is_no_list_of_free_lines():
    grammar = infer_grammar([b"2\n1 2\n3 4\n", b"3\n1 2 3\n4 5 6\n7 8 9\n"])
    assert grammar is not None
    assert grammar.items == (Scalars(1), Rows(0, 0, linked=True))


def test_rows_have_a_slot_for_each_column():
    grammar = infer_grammar([b"2\n1 7\n2 8\n", b"1\n3 9\n"])
    assert grammar is not None
    assert grammar.items in ((Scalars(1), Rows(0, 2)), (Scalars(2),))
    rows = infer_grammar([b"5 2\n1 7\n2 8\n", b"6 1\n3 9\n"])
    assert rows is not None
    assert rows.slots()[2:] == [Slot("list", 1, 0), Slot("list", 1, 1)]
    block = Block(["5", "2"], {1: ["1", "7", "2", "8"]})
    assert rows.tokens(block, Slot("list", 1, 1)) == ["7", "8"]

"""Text of tokens as they come: whole characters, and nothing behind a stop string."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models import TextStream
from tests.sampler.tiny import TOKENIZER

STOP = "\n```"


def _cut(ids: list[int], sizes: list[int]) -> list[list[int]]:
    parts = []
    for size in sizes:
        parts.append(ids[:size])
        ids = ids[size:]
    return [*parts, ids]


@given(text=st.text(), sizes=st.lists(st.integers(0, 5)))
def test_no_character_is_ever_broken(text: str, sizes: list[int]) -> None:
    text = text.encode("utf-8", "replace").decode()
    stream = TextStream(TOKENIZER)
    for part in _cut(TOKENIZER.encode(text), sizes):
        assert stream.push(part) is None
        assert text.startswith(stream.text)
    assert stream.finish() == text


@given(bytes=st.binary(), sizes=st.lists(st.integers(0, 5)))
def test_the_whole_is_what_decode_gives(bytes: bytes, sizes: list[int]) -> None:
    ids = [TOKENIZER.encode("a")[0] - ord("a") + byte for byte in bytes]
    stream = TextStream(TOKENIZER)
    for part in _cut(ids, sizes):
        stream.push(part)
    assert stream.finish() == TOKENIZER.decode(ids)


@given(
    before=st.text("ab`\n", max_size=30),
    after=st.text("ab`\n", max_size=9),
    size=st.integers(1, 7),
)
def test_the_text_ends_before_the_first_stop_string(before: str, after: str, size: int) -> None:
    whole = before + STOP + after
    stream = TextStream(TOKENIZER, (STOP,))
    ids, taken = TOKENIZER.encode(whole), None
    for start in range(0, len(ids), size):
        kept = stream.push(ids[start : start + size])
        if kept is not None:
            taken = start + kept
            break
    end = whole.find(STOP)
    assert stream.stopped
    assert stream.finish() == whole[:end]
    assert taken == end + len(STOP)


def test_the_stop_string_that_is_complete_first_counts() -> None:
    stream = TextStream(TOKENIZER, ("bcd", "c"))
    assert stream.push(TOKENIZER.encode("abcd")) == 3
    assert stream.finish() == "ab"


def test_special_tokens_add_nothing() -> None:
    stream = TextStream(TOKENIZER)
    stream.push([0, *TOKENIZER.encode("a"), 3])
    assert stream.text == "a"

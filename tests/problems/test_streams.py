"""Large and compressed files: one problem at a time, in bounded memory."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from problems import ProblemError, load_problems
from problems import _json_stream as json_stream
from problems._json_stream import JsonReader

PROBLEM = {"statement": "Print 1.", "samples": [{"input": "", "output": "1\n"}]}
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


def values(text: str, chunk: int) -> list[object]:
    with patch.object(json_stream, "_CHUNK", chunk):
        return list(JsonReader(io.StringIO(text), "here").values())


@given(st.lists(VALUES, max_size=5), st.integers(1, 40), st.booleans(), st.sampled_from([None, 1]))
def test_lists_read_as_json_does(
    items: list[object], chunk: int, ascii_only: bool, indent: int | None
) -> None:
    text = json.dumps(items, ensure_ascii=ascii_only, indent=indent)
    assert values(text, chunk) == items


OBJECTS = st.dictionaries(st.text(max_size=5), VALUES, max_size=2)


@settings(max_examples=50)
@given(st.lists(OBJECTS, min_size=1, max_size=4), st.integers(1, 40))
def test_objects_one_after_another(items: list[object], chunk: int) -> None:
    assert values("\n".join(json.dumps(item) for item in items), chunk) == items


@given(st.dictionaries(st.text(max_size=5), VALUES, max_size=5), st.integers(1, 40))
def test_members_know_their_place_in_the_file(members: dict[str, object], chunk: int) -> None:
    text = json.dumps(members, ensure_ascii=False)
    raw = text.encode("utf-8", "surrogatepass")
    with patch.object(json_stream, "_CHUNK", chunk):
        found = list(JsonReader(io.StringIO(text), "here").members())
    assert {item.key: item.value for item in found} == members
    for item in found:
        part = raw[item.start : item.start + item.size].decode("utf-8", "surrogatepass")
        assert json.loads(part) == item.value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1, column 1: invalid JSON: expected a value"),
        ("[1,\n 2", r"line 2, column 3: invalid JSON: expected ',' or '\]'"),
        ("[1 2]", "line 1, column 4"),
        ('[{"a": 1},\n{"a" 2}]', "line 2, column 6"),
        ("[1]\nx", "line 2, column 1: invalid JSON: expected the end"),
        ("nul", "line 1, column 1"),
        ('["' + "a" * 50, "Unterminated string"),
    ],
)
@pytest.mark.parametrize("chunk", [1, 7, 1 << 20])
def test_the_place_of_an_error(text: str, words: str, chunk: int) -> None:
    with pytest.raises(ProblemError, match=words):
        values(text, chunk)


@pytest.mark.parametrize(
    ("suffix", "pack"),
    [
        (".gz", gzip.compress),
        (".bz2", bz2.compress),
        (".xz", lzma.compress),
        (".zst", zstandard.ZstdCompressor().compress),
        (".zst", lambda data: 2 * zstandard.ZstdCompressor().compress(data)),
    ],
)
def test_compressed_files(tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    data = (json.dumps(PROBLEM) + "\n").encode() * 3
    path = tmp_path / f"set.jsonl{suffix}"
    path.write_bytes(pack(data))
    found = list(load_problems(path))
    assert len(found) % 3 == 0
    assert [problem.id for problem in found[:3]] == ["set-1", "set-2", "set-3"]
    path.write_bytes(pack(data)[:-6])
    with pytest.raises(ProblemError, match=r"set\.jsonl.* is damaged or incomplete"):
        list(load_problems(path))


def test_faulty_lines_can_be_skipped(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    good = json.dumps(PROBLEM)
    path.write_text(f'{good}\n{{"statement": \n{{}}\n\n{good}\n')
    faults: list[ProblemError] = []
    assert [problem.id for problem in load_problems(path, faults.append)] == ["set-1", "set-3"]
    syntax, content = (fault.message for fault in faults)
    assert "set.jsonl, line 2, line 1, column 15: invalid JSON" in syntax
    assert "set.jsonl, line 3: no statement" in content
    with pytest.raises(ProblemError, match="line 2"):
        list(load_problems(path))


def write_many(path: Path, count: int) -> Path:
    """A list of ``count`` problems of about 8 kB each."""
    big = {"input": "7 " * 2000, "output": "8 " * 2000}
    with path.open("w") as file:
        file.write("[")
        for number in range(count):
            item = {"id": f"p{number}", "statement": "Add.", "tests": [big], "rating": number}
            file.write((",\n" if number else "") + json.dumps(item))
        file.write("]")
    return path


def test_ten_thousand_problems_in_bounded_memory(tmp_path: Path) -> None:
    path = write_many(tmp_path / "many.json", 10_000)
    assert path.stat().st_size > 80_000_000
    stream = load_problems(path)
    tracemalloc.start()
    try:
        count = sum(1 for problem in stream if problem.tests)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 10_000
    assert peak < 8_000_000  # the window of 1 MiB, and what parsing it takes

"""The tokenizer gives back every text, and special tokens never come from text."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import ModelError, SentencePieceTokenizer, train_tokenizer

SPECIAL = ("<pad>", "<statement>", "<end>", "<rating:800>")
LINES = (
    "#include <bits/stdc++.h>\nusing namespace std;\nint main() {\n    int n;\n    cin >> n;\n"
    "    for (int i = 0; i < n; i++) {\n        long long x;\n        cin >> x;\n    }\n}\n",
    "def main():\n    n = int(input())\n    values = list(map(int, input().split()))\n"
    "    for value in values:\n        if value % 2 == 0:\n            print(value)\nmain()\n",
    "You are given an array of n integers. Print the number of even ones (1 ≤ n ≤ 100).",
)


@pytest.fixture(scope="module")
def tokenizer() -> SentencePieceTokenizer:
    return train_tokenizer(LINES, 480, SPECIAL)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(tokenizer: SentencePieceTokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text)) == text


@given(st.text(st.sampled_from("\u2581 \t\r\n\0<0x>end7\ufeff\u200b")))
def test_awkward_text_comes_back(tokenizer: SentencePieceTokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text)) == text


@given(st.text())
def test_lone_surrogates_do_not_stop_it(tokenizer: SentencePieceTokenizer, text: str) -> None:
    expected = text.encode("utf-8", "replace").decode()
    assert tokenizer.decode(tokenizer.encode(text)) == expected


def test_text_never_yields_a_special_token(tokenizer: SentencePieceTokenizer) -> None:
    special = {tokenizer.special(name) for name in SPECIAL}
    assert special.isdisjoint(tokenizer.encode("".join(SPECIAL)))
    assert tokenizer.special("<pad>") == 0


def test_special_tokens_decode_to_nothing(tokenizer: SentencePieceTokenizer) -> None:
    ids = [tokenizer.special("<statement>"), *tokenizer.encode("x"), tokenizer.special("<end>")]
    assert tokenizer.decode(ids) == "x"


@pytest.mark.parametrize("name", ["<nowhere>", "n", "<0x41>"])
def test_a_missing_special_token_is_named(tokenizer: SentencePieceTokenizer, name: str) -> None:
    with pytest.raises(ModelError, match=name):
        tokenizer.special(name)


def test_digits_are_single_tokens(tokenizer: SentencePieceTokenizer) -> None:
    pieces = [tokenizer.decode([id]) for id in tokenizer.encode("x = 2024")]
    assert pieces[-4:] == [" 2", "0", "2", "4"]


def test_line_break_and_indentation_are_one_token(tokenizer: SentencePieceTokenizer) -> None:
    pieces = [tokenizer.decode([id]) for id in tokenizer.encode("{\n        x")]
    assert pieces == ["{", "\n        ", "x"]


def test_token_bytes_add_up_to_the_text(tokenizer: SentencePieceTokenizer) -> None:
    ids = tokenizer.encode("x ≤ 漢\n")
    assert b"".join(map(tokenizer.token_bytes, ids)) == "x ≤ 漢\n".encode()


def test_broken_utf8_decodes_to_a_replacement(tokenizer: SentencePieceTokenizer) -> None:
    ids = tokenizer.encode("漢")
    assert tokenizer.decode(ids[:-1]) == "\ufffd"


def test_training_is_deterministic(tokenizer: SentencePieceTokenizer) -> None:
    assert train_tokenizer(LINES, 480, SPECIAL).model_bytes == tokenizer.model_bytes


def test_file_and_pickle_keep_it(tokenizer: SentencePieceTokenizer, tmp_path: Path) -> None:
    tokenizer.save(tmp_path / "tokenizer.model")
    loaded = SentencePieceTokenizer.load(tmp_path / "tokenizer.model")
    assert loaded.model_bytes == tokenizer.model_bytes
    assert pickle.loads(pickle.dumps(tokenizer)).encode("for n") == tokenizer.encode("for n")


def test_bad_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"absent\.model: cannot read"):
        SentencePieceTokenizer.load(tmp_path / "absent.model")
    (tmp_path / "broken.model").write_bytes(b"not a model")
    with pytest.raises(ModelError, match=r"broken\.model: not a SentencePiece model"):
        SentencePieceTokenizer.load(tmp_path / "broken.model")


@pytest.mark.parametrize("size", [100, 5000])
def test_impossible_vocabularies_are_refused(size: int) -> None:
    with pytest.raises(ModelError, match=str(size)):
        train_tokenizer(LINES, size, SPECIAL)

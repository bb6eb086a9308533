"""Tokenizers of open models against the reference's ids, and the way back."""

from __future__ import annotations

import json
import shutil
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import ModelError, OpenTokenizer, load_open_tokenizer
from problems.curriculum import TRAIN, examples, families_of
from tests.models.open_folder import TOKENIZERS, edit_json

KINDS = ("byte-level", "pieces", "sentencepiece")
MARKED = {"byte-level": "<|im_end|>", "pieces": "</s>", "sentencepiece": "</s>"}


@pytest.fixture(scope="module", params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def tokenizer(kind: str) -> OpenTokenizer:
    return load_open_tokenizer(TOKENIZERS / kind)


def test_ids_are_the_references(kind: str, tokenizer: OpenTokenizer) -> None:
    kept = json.loads((TOKENIZERS / kind / "ids.json").read_text())
    assert len(kept) > 20
    for text, ids in kept.items():
        assert tokenizer.encode_document(text) == ids, text


def test_programs_and_statements_come_back(tokenizer: OpenTokenizer) -> None:
    for example in islice(examples(families_of(TRAIN), TRAIN, seed=3), 60):
        for text in (example.problem.statement, *(one.source for one in example.solutions)):
            assert tokenizer.decode(tokenizer.encode(text)) == text


@pytest.mark.parametrize("name", KINDS)
def test_any_text_comes_back(name: str) -> None:
    tokenizer = load_open_tokenizer(TOKENIZERS / name)

    @settings(max_examples=200, deadline=None)
    @given(text=st.text(st.characters(exclude_categories=["Cs"])))
    def check(text: str) -> None:
        ids = tokenizer.encode(text)
        assert tokenizer.decode(ids) == text
        assert b"".join(map(tokenizer.token_bytes, ids)).decode() == text

    check()


def test_text_never_yields_a_special_token(kind: str, tokenizer: OpenTokenizer) -> None:
    mark = MARKED[kind]
    id = tokenizer.special(mark)
    assert id not in tokenizer.encode(f"a{mark}b")
    assert id not in tokenizer.encode_document(f"a{mark}b")
    assert tokenizer.decode(tokenizer.encode(f"a{mark}b")) == f"a{mark}b"
    assert tokenizer.encode_marked(f"a{mark}b") == [
        *tokenizer.encode("a"),
        id,
        *tokenizer.encode("b"),
    ]
    assert tokenizer.decode([id]) == ""
    with pytest.raises(ModelError, match="no special token '<none>'"):
        tokenizer.special("<none>")


def test_parts_get_no_space_before_them(tokenizer: OpenTokenizer) -> None:
    for text in ("int main", " int main", "\nint"):
        assert tokenizer.decode(tokenizer.encode(text)) == text


def test_a_prepending_normaliser_counts_for_documents_only(tmp_path: Path) -> None:
    folder = tmp_path / "old"
    shutil.copytree(TOKENIZERS / "pieces", folder)
    space = {"type": "Replace", "pattern": {"String": " "}, "content": "\u2581"}
    steps = [{"type": "Prepend", "prepend": "\u2581"}, space]
    edit_json(
        folder / "tokenizer.json",
        normalizer={"type": "Sequence", "normalizers": steps},
        pre_tokenizer=None,
    )
    old, new = load_open_tokenizer(folder), load_open_tokenizer(TOKENIZERS / "pieces")
    assert old.encode_document("int x") == new.encode_document("int x")
    assert old.encode("int x") == new.encode("int x")
    assert old.encode("int x") != new.encode_document("int x")


def test_the_start_token_is_as_the_settings_say(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    shutil.copytree(TOKENIZERS / "pieces", folder)
    for wanted in (True, False):
        edit_json(folder / "tokenizer_config.json", add_bos_token=wanted)
        begin = load_open_tokenizer(folder).encode_document("")
        assert begin == ([1] if wanted else [])


def test_a_post_processor_gives_the_start_token(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    shutil.copytree(TOKENIZERS / "pieces", folder)
    special = {"id": "<s>", "type_id": 0}
    text = {"Sequence": {"id": "A", "type_id": 0}}
    processor = {
        "type": "TemplateProcessing",
        "single": [{"SpecialToken": special}, text],
        "pair": [text, {"Sequence": {"id": "B", "type_id": 0}}],
        "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}},
    }
    edit_json(folder / "tokenizer.json", post_processor=processor)
    assert load_open_tokenizer(folder).encode_document("") == [1]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "cannot be read"),
        ("[]", "holds no JSON object"),
        ("{}", "not a tokenizer"),
    ],
)
def test_a_damaged_tokenizer_is_one_error(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "tokenizer.json").write_text(content)
    with pytest.raises(ModelError, match=message):
        load_open_tokenizer(tmp_path)


def test_a_decoder_that_we_do_not_know_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    shutil.copytree(TOKENIZERS / "byte-level", folder)
    edit_json(
        folder / "tokenizer.json", decoder={"type": "WordPiece", "prefix": "##", "cleanup": True}
    )
    with pytest.raises(ModelError, match="decoder WordPiece is not supported"):
        load_open_tokenizer(folder)


def test_special_tokens_added_to_a_sentencepiece_model(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    shutil.copytree(TOKENIZERS / "sentencepiece", folder)
    added = {"600": {"content": "<PRE>", "special": True}}
    edit_json(folder / "tokenizer_config.json", added_tokens_decoder=added)
    tokenizer = load_open_tokenizer(folder)
    assert tokenizer.vocab_size == 601
    assert tokenizer.encode_marked("<PRE>x")[0] == tokenizer.special("<PRE>") == 600
    assert tokenizer.decode([600]) == ""

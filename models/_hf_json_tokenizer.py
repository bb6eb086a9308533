"""``tokenizer.json`` of a Hugging Face folder, read by the ``tokenizers`` package.

The package encodes; decoding is ours, from the bytes of each token, because its decoders drop the
space that begins a text and cannot give the text of a part.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models._config import ModelError
from models._fields import read_json
from models._tokenizer import SPACE_MARK, encode_around_marks, special_id

if TYPE_CHECKING:
    import tokenizers

_BYTE = re.compile(r"<0x([0-9A-F]{2})>")


class JsonTokenizer:
    """A tokenizer of the ``tokenizers`` package with an exact round trip.

    Many put a space before every text. ``encode`` does not, because it encodes parts;
    ``encode_document`` does.

    Exact for every text where the tokenizer has all bytes and does not normalise; one with Unicode
    normalisation (Qwen: NFC) gives the normalised text.

    Args:
        path: the ``tokenizer.json``.
        start: name of the token before every document; empty for none; ``None`` does as the file's
            post-processor.

    Raises:
        ModelError: the file cannot be read, is of a kind we do not decode, or the ``tokenizers``
            package is not installed.
    """

    def __init__(self, path: Path, start: str | None = None) -> None:
        data = read_json(path)
        part = _without_first_space(data)
        self._whole = _tokenizer(path, data)
        self._tokenizer = self._whole if part == data else _tokenizer(path, part)
        added = data.get("added_tokens") or []
        self._added = {token["content"]: int(token["id"]) for token in added}
        hidden = {token["content"] for token in added if token.get("special")}
        bytes_of = _spelt_bytes if _spells_bytes(path, data) else _piece_bytes
        vocabulary = self._whole.get_vocab()
        self._bytes = [b""] * (max(vocabulary.values()) + 1)
        for token, id in vocabulary.items():
            if token not in hidden:
                self._bytes[id] = bytes_of(token)
        ids = [vocabulary.get(f"<0x{byte:02X}>") for byte in SPACE_MARK.encode()]
        self._mark_ids = [] if None in ids else [id for id in ids if id is not None]
        if start is None:
            self._start = _start_of(self._whole)
        else:
            self._start = (self.special(start),) if start else ()

    @property
    def vocab_size(self) -> int:
        """Number of token ids, special tokens included."""
        return len(self._bytes)

    def encode(self, text: str) -> list[int]:
        """Ids of a part of a text; what spells a special token is encoded as plain characters."""
        plain = partial(_encode, self._tokenizer, marked=False)
        return encode_around_marks(text, plain, self._mark_ids)

    def encode_document(self, text: str) -> list[int]:
        """Ids of a whole text, start token included."""
        return [*self._start, *_encode(self._whole, text, marked=False)]

    def encode_marked(self, text: str) -> list[int]:
        """Ids of a part of a text in which special tokens are spelt out."""
        return _encode(self._tokenizer, text, marked=True)

    def decode(self, ids: Sequence[int]) -> str:
        """Text of ``ids``; special tokens yield nothing, broken UTF-8 yields U+FFFD."""
        return b"".join(self._bytes[id] for id in ids).decode("utf-8", "replace")

    def token_bytes(self, id: int) -> bytes:
        """UTF-8 bytes that token ``id`` adds to the text; empty for special tokens."""
        return self._bytes[id]

    def special(self, name: str) -> int:
        """Id of the special or added token ``name``.

        Raises:
            ModelError: there is no such token.
        """
        return special_id(self._added, name)


def _encode(tokenizer: tokenizers.Tokenizer, text: str, *, marked: bool) -> list[int]:
    """Ids of ``text``; special tokens that it spells count only if it is ``marked``."""
    # The package's name for: take what spells a special token for text.
    tokenizer.encode_special_tokens = not marked
    return list(tokenizer.encode(text, add_special_tokens=False).ids)


def _tokenizer(path: Path, data: dict[str, Any]) -> tokenizers.Tokenizer:
    try:
        import tokenizers
    except ImportError:
        raise ModelError(
            f"{path}: the package 'tokenizers' is needed to read it", "pip install 'tenshot[hf]'"
        ) from None
    plain = data | {"truncation": None, "padding": None}
    try:
        return tokenizers.Tokenizer.from_str(json.dumps(plain))
    except Exception as error:  # the package raises nothing narrower
        raise ModelError(f"{path}: not a tokenizer: {error}", "download the file again") from None


def _start_of(tokenizer: tokenizers.Tokenizer) -> tuple[int, ...]:
    """The ids that the post-processor puts before a text."""
    plain = tokenizer.encode("a", add_special_tokens=False).ids
    whole = tokenizer.encode("a").ids
    return tuple(whole[: next(i for i in range(len(whole)) if whole[i:][: len(plain)] == plain)])


def _steps(step: Any) -> list[dict[str, Any]]:
    """A step of the file and those inside it."""
    if not isinstance(step, dict):
        return []
    inner = [
        *step.get("normalizers", ()),
        *step.get("pretokenizers", ()),
        *step.get("decoders", ()),
    ]
    return [step, *(deeper for one in inner for deeper in _steps(one))]


def _without_first_space(data: dict[str, Any]) -> dict[str, Any]:
    """The file's object so changed that it encodes parts of a text."""
    copy: dict[str, Any] = json.loads(json.dumps(data))
    for step in _steps(copy.get("normalizer")) + _steps(copy.get("pre_tokenizer")):
        if step["type"] == "Prepend":
            step["prepend"] = ""
        elif step["type"] == "Metaspace":
            step["prepend_scheme"] = "never"
        elif step["type"] == "ByteLevel":
            step["add_prefix_space"] = False
    return copy


def _spells_bytes(path: Path, data: dict[str, Any]) -> bool:
    """Whether tokens are spelt in characters that stand for bytes (GPT-2), or as pieces."""
    kinds = {step["type"] for step in _steps(data.get("decoder"))}
    if "ByteLevel" in kinds:
        return True
    if kinds & {"ByteFallback", "Metaspace"}:
        return False
    raise ModelError(
        f"{path}: decoder {', '.join(sorted(kinds)) or 'missing'} is not supported",
        "supported: ByteLevel, ByteFallback and Metaspace",
    )


def _byte_characters() -> dict[str, int]:
    """GPT-2's spelling of bytes: printable ones stand for themselves, others for U+0100 on."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    return {chr(byte): byte for byte in printable} | {
        chr(256 + place): byte for place, byte in enumerate(others)
    }


_BYTE_OF = _byte_characters()


def _spelt_bytes(token: str) -> bytes:
    if not all(character in _BYTE_OF for character in token):
        return token.encode()
    return bytes(_BYTE_OF[character] for character in token)


def _piece_bytes(token: str) -> bytes:
    match = _BYTE.fullmatch(token)
    return bytes([int(match[1], 16)]) if match else token.replace(SPACE_MARK, " ").encode()

"""``tokenizer.model`` of a Hugging Face folder: a SentencePiece model that someone else trained."""

from __future__ import annotations

import re
from collections.abc import Mapping

from models._tokenizer import SentencePieceTokenizer, special_id

# A field of a protocol buffer that comes twice is merged and its last value counts. This one says
# ``normalizer_spec { add_dummy_prefix: false }`` (sentencepiece_model.proto, fields 3 and 3).
_NO_DUMMY_PREFIX = b"\x1a\x02\x18\x00"


class OpenSentencePieceTokenizer(SentencePieceTokenizer):
    """A SentencePiece model with special tokens of its own, as Llama 2, Mistral and Gemma have it.

    Many such models put a space before every text. ``encode`` does not, because it encodes parts;
    ``encode_document`` does, as the reference does.

    Args:
        model_bytes: content of the file.
        specials: ids of special tokens by name, beside the model's control pieces.
        start: name of the token before every document; empty for none.

    Raises:
        ModelError: there is no such token.
    """

    def __init__(self, model_bytes: bytes, specials: Mapping[str, int], start: str) -> None:
        super().__init__(model_bytes + _NO_DUMMY_PREFIX)
        self._whole = SentencePieceTokenizer(model_bytes)._processor
        control = filter(self._whole.IsControl, range(self._whole.GetPieceSize()))
        self._specials = {self._whole.IdToPiece(id): id for id in control} | dict(specials)
        names = sorted(self._specials, key=len, reverse=True)
        self._marks = re.compile(f"({'|'.join(map(re.escape, names))})")
        added = max(self._specials.values(), default=-1) + 1 - len(self._pieces)
        self._pieces += [b""] * added
        for id in self._specials.values():
            self._pieces[id] = b""
        self._start = (self.special(start),) if start else ()

    @property
    def vocab_size(self) -> int:
        """Number of token ids, special tokens that the file lacks included."""
        return len(self._pieces)

    def encode_document(self, text: str) -> list[int]:
        """Ids of a whole text, start token included."""
        return [*self._start, *self._whole.EncodeAsIds(text)]

    def encode_marked(self, text: str) -> list[int]:
        """Ids of a part of a text in which special tokens are spelt out."""
        ids: list[int] = []
        for part in self._marks.split(text):
            ids += [self._specials[part]] if part in self._specials else self.encode(part)
        return ids

    def special(self, name: str) -> int:
        """Id of the special token ``name``.

        Raises:
            ModelError: there is no such special token.
        """
        return special_id(self._specials, name)

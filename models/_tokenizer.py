"""Tokenizers: text to token ids and back without losing a byte.

SentencePiece (Kudo and Richardson 2018, arXiv 1808.06226) with byte fallback, no normalisation, one
token per digit (with or without a space before it), and whole tokens for a line break followed by
common indentations. Pieces may span punctuation and spaces (``for (int i = ``): on generated
programs that halves the tokens of a program against pieces within words, and a small model learns
them at a lower loss per program for the same compute.
"""

from __future__ import annotations

import io
import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import sentencepiece

from models._config import ModelError
from models._files import write_atomically

PAD = "<pad>"
SPACE_MARK = "\u2581"
_INDENT_COLUMNS = (4, 8, 12, 16, 20, 24)
_PRINTABLE = "".join(map(chr, range(33, 127)))
_BYTE_PIECES = 256


class Tokenizer(Protocol):
    """What the other rooms need of a tokenizer."""

    @property
    def vocab_size(self) -> int:
        """Number of token ids; ids run from 0 to ``vocab_size - 1``."""
        ...

    def encode(self, text: str) -> list[int]:
        """Ids of ``text``. Text never yields a special token, whatever it spells."""
        ...

    def decode(self, ids: Sequence[int]) -> str:
        """Text of ``ids``; special tokens yield nothing."""
        ...

    def token_bytes(self, id: int) -> bytes:
        """UTF-8 bytes that token ``id`` adds to the text; empty for special tokens."""
        ...

    def special(self, name: str) -> int:
        """Id of the special token ``name``."""
        ...


class OpenTokenizer(Tokenizer, Protocol):
    """What a policy needs of the tokenizer of a model that it did not train.

    ``encode`` encodes a part of a text: nothing is put before it.
    """

    def encode_document(self, text: str) -> list[int]:
        """Ids of a whole text as the model's own tokenizer gives them, start token included."""
        ...

    def encode_marked(self, text: str) -> list[int]:
        """Ids of a part of a text in which special tokens are spelt out, as a template has it."""
        ...


class SentencePieceTokenizer:
    """A SentencePiece model with an exact round trip.

    ``decode(encode(text)) == text`` for every text when the model has byte fallback and no
    normalisation, as those of ``train_tokenizer`` have. Lone surrogates, which UTF-8 cannot hold,
    become ``?``.

    Attributes:
        model_bytes: the serialised model, the content of a ``tokenizer.model`` file.
    """

    def __init__(self, model_bytes: bytes) -> None:
        self.model_bytes = model_bytes
        self._processor = sentencepiece.SentencePieceProcessor()
        self._processor.LoadFromSerializedProto(model_bytes)
        self._pieces = [self._bytes_of(id) for id in range(self._processor.GetPieceSize())]
        self._mark_ids = self._ids_of_bytes(SPACE_MARK.encode())

    @classmethod
    def load(cls, path: Path) -> SentencePieceTokenizer:
        """Read a ``tokenizer.model`` file.

        Raises:
            ModelError: the file is missing or is not a SentencePiece model.
        """
        try:
            return cls(path.read_bytes())
        except OSError as error:
            raise ModelError(
                f"{path}: cannot read the tokenizer: {error.strerror}",
                "train one with `tenshot train tokenizer` or copy the model folder again",
            ) from None
        except RuntimeError:
            raise ModelError(
                f"{path}: not a SentencePiece model", "copy the file again or train a new one"
            ) from None

    def save(self, path: Path) -> None:
        """Write the ``tokenizer.model`` file, whole or not at all."""
        write_atomically(path, self.model_bytes)

    def __reduce__(self) -> tuple[type[SentencePieceTokenizer], tuple[bytes]]:
        return SentencePieceTokenizer, (self.model_bytes,)

    @property
    def vocab_size(self) -> int:
        """Number of token ids, special tokens and byte tokens included."""
        return int(self._processor.GetPieceSize())

    def encode(self, text: str) -> list[int]:
        """Ids of ``text``; what spells a special token is encoded as plain characters."""
        return encode_around_marks(text, self._processor.EncodeAsIds, self._mark_ids)

    def decode(self, ids: Sequence[int]) -> str:
        """Text of ``ids``; special tokens yield nothing, broken UTF-8 yields U+FFFD."""
        return b"".join(self._pieces[id] for id in ids).decode("utf-8", "replace")

    def token_bytes(self, id: int) -> bytes:
        """UTF-8 bytes that token ``id`` adds to the text; empty for special tokens."""
        return self._pieces[id]

    def special(self, name: str) -> int:
        """Id of the special token ``name``.

        Raises:
            ModelError: the vocabulary has no such special token.
        """
        id = int(self._processor.PieceToId(name))
        if self._processor.IdToPiece(id) != name or self._pieces[id]:
            raise ModelError(
                f"the tokenizer has no special token {name!r}",
                "train the tokenizer again with the present list of special tokens",
            )
        return id

    def _bytes_of(self, id: int) -> bytes:
        if self._processor.IsControl(id) or self._processor.IsUnknown(id):
            return b""
        piece: str = self._processor.IdToPiece(id)
        if self._processor.IsByte(id):
            return bytes([int(piece[3:5], 16)])
        return piece.replace(SPACE_MARK, " ").encode()

    def _ids_of_bytes(self, data: bytes) -> list[int]:
        ids = [int(self._processor.PieceToId(f"<0x{byte:02X}>")) for byte in data]
        return ids if all(self._processor.IsByte(id) for id in ids) else []


def encode_around_marks(
    text: str, encode: Callable[[str], list[int]], mark_ids: Sequence[int]
) -> list[int]:
    """Ids of ``text`` where a pieces' mark of a space in the text stays what it is.

    Args:
        text: lone surrogates, which UTF-8 cannot hold, become ``?``.
        encode: of a text without the mark, which it would take for a space.
        mark_ids: byte tokens of the mark; without them it does become a space.
    """
    clean = text.encode("utf-8", "replace").decode()
    if not mark_ids or SPACE_MARK not in clean:
        return list(encode(clean))
    ids: list[int] = []
    for index, part in enumerate(clean.split(SPACE_MARK)):
        ids += mark_ids if index else []
        ids += encode(part)
    return ids


def special_id(specials: Mapping[str, int], name: str) -> int:
    """Id of the special token ``name``.

    Raises:
        ModelError: there is no such special token.
    """
    if name not in specials:
        raise ModelError(
            f"the tokenizer has no special token {name!r}",
            f"it has {', '.join(sorted(specials)[:8]) or 'none'}",
        )
    return specials[name]


def train_tokenizer(
    texts: Iterable[str],
    vocab_size: int,
    special_tokens: Sequence[str],
    path: Path | None = None,
    seed: int = 0,
    *,
    max_texts: int = 0,
) -> SentencePieceTokenizer:
    """Train a byte-pair encoding on ``texts``.

    Args:
        texts: statements and programs.
        vocab_size: ids in all: special tokens, 256 bytes, printable ASCII, the whole
            tokens named at the top of this file, merges.
        special_tokens: names such as ``"<end>"``; ``"<pad>"`` is always there, with id 0.
        path: where to write the model, or ``None``.
        seed: of the choice of texts when ``max_texts`` leaves some out.
        max_texts: texts learnt from; 0 takes all.

    Raises:
        ModelError: ``vocab_size`` leaves no room, or there is too little text to fill it.
    """
    whole = [_line_break(columns) for columns in (0, *_INDENT_COLUMNS)]
    whole += [SPACE_MARK + digit for digit in string.digits]
    reserved = len(whole) + len(set(special_tokens) | {PAD}) + _BYTE_PIECES + len(_PRINTABLE) + 2
    if vocab_size <= reserved:
        raise ModelError(
            f"a vocabulary of {vocab_size} has no room beside {reserved} reserved tokens",
            f"ask for {reserved + 256} or more",
        )
    model = _fit(texts, vocab_size, special_tokens, whole, seed, max_texts)
    tokenizer = SentencePieceTokenizer(model)
    if path is not None:
        tokenizer.save(path)
    return tokenizer


def _line_break(columns: int) -> str:
    return "\n" + SPACE_MARK * columns


def _fit(
    texts: Iterable[str],
    vocab_size: int,
    special_tokens: Sequence[str],
    whole: Sequence[str],
    seed: int,
    max_texts: int,
) -> bytes:
    sentencepiece.set_random_generator_seed(seed)
    # Read before the library does: it would take an error of the iterator for one of its own.
    kept = [text for text in texts if text.strip()]
    model = io.BytesIO()
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(kept),
            model_writer=model,
            model_type="bpe",
            vocab_size=vocab_size,
            input_sentence_size=max_texts,
            shuffle_input_sentence=max_texts > 0,
            max_sentence_length=1 << 20,
            byte_fallback=True,
            character_coverage=0.9999,
            required_chars=_PRINTABLE,
            normalization_rule_name="identity",
            add_dummy_prefix=False,
            remove_extra_whitespaces=False,
            split_digits=True,
            split_by_unicode_script=False,
            split_by_whitespace=False,
            allow_whitespace_only_pieces=True,
            user_defined_symbols=list(whole),
            control_symbols=[name for name in special_tokens if name != PAD],
            pad_id=0,
            pad_piece=PAD,
            unk_id=1,
            bos_id=-1,
            eos_id=-1,
            num_threads=1,
            minloglevel=2,
        )
    except RuntimeError as error:
        raise ModelError(
            f"cannot train a tokenizer of {vocab_size} tokens: {_reason(error)}",
            "give it more text or a smaller vocabulary",
        ) from None
    return model.getvalue()


def _reason(error: Exception) -> str:
    """SentencePiece's own sentence, without its source line and assertion."""
    return str(error).strip().rpartition("] ")[2] or "no reason given"

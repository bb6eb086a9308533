"""Our tokenizers against the reference on thousands of programs and statements.

A byte-level BPE as Qwen and StarCoder have it and a SentencePiece BPE with byte fallback as Llama
and Gemma have it are trained here, written by Hugging Face transformers, and read by both sides.
Run it where transformers, sentencepiece and Tenshot are installed:

    python benchmarks/hf_tokenizers.py                                the table
    python benchmarks/hf_tokenizers.py --fixtures tests/fixtures/hf_tokenizers
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import sentencepiece
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from models import OpenTokenizer, load_open_tokenizer
from problems.curriculum import TRAIN, examples, families_of

TEXTS = 10_000
TRAINING_TEXTS = 400
VOCABULARY = 600
SPECIALS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
# Qwen 2's and GPT-4's: words with the space before them, digits one by one, runs of spaces.
PIECES = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
ODD_TEXTS = (
    "",
    " ",
    " leading space",
    "\n\n\tif x:\r\n",
    "trailing \n ",
    "naïve 日本語 🎉 ∑ é\u0301",
    "a\u2581b",
    "<|im_end|> </s> <0x41>",
    "x" * 300,
)


def texts() -> Iterator[str]:
    """Odd ones, then statements and programs of the curriculum in turn."""
    yield from ODD_TEXTS
    for example in examples(families_of(TRAIN), TRAIN, seed=11):
        yield example.problem.statement
        yield from (solution.source for solution in example.solutions)


def write_byte_level(folder: Path) -> Callable[[str], list[int]]:
    """Train and write a ``tokenizer.json``; returns the reference's ids of a text."""
    from transformers import PreTrainedTokenizerFast

    tokenizer: Any = Tokenizer(models.BPE())
    split = pre_tokenizers.Split(Regex(PIECES), "isolated")
    levels = [split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(levels)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(islice(texts(), TRAINING_TEXTS), trainer)
    tokenizer.add_special_tokens([AddedToken(name, special=True) for name in SPECIALS])
    tokenizer.add_tokens([AddedToken("<tool_call>", special=False, normalized=False)])
    whole = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token=SPECIALS[2], pad_token=SPECIALS[0]
    )
    whole.save_pretrained(folder)
    return _reference(folder)


def write_pieces(folder: Path) -> Callable[[str], list[int]]:
    """Train a SentencePiece model and let transformers write it as a ``tokenizer.json``."""
    from transformers import LlamaTokenizer

    write_sentencepiece(folder)
    LlamaTokenizer.from_pretrained(folder).save_pretrained(folder)
    (folder / "tokenizer.model").unlink()
    return _reference(folder)


def write_sentencepiece(folder: Path) -> Callable[[str], list[int]]:
    """Train and write a ``tokenizer.model``; the reference is the SentencePiece library."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=islice(filter(None, texts()), TRAINING_TEXTS),
        model_writer=model,
        model_type="bpe",
        vocab_size=VOCABULARY,
        byte_fallback=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        split_digits=True,
        allow_whitespace_only_pieces=True,
        minloglevel=2,
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tokenizer.model").write_bytes(model.getvalue())
    settings = {"bos_token": "<s>", "eos_token": "</s>", "add_bos_token": True}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    processor = sentencepiece.SentencePieceProcessor()
    processor.LoadFromSerializedProto(model.getvalue())
    return lambda text: [processor.bos_id(), *processor.EncodeAsIds(text)]


def _reference(folder: Path) -> Callable[[str], list[int]]:
    from transformers import AutoTokenizer

    reference = AutoTokenizer.from_pretrained(folder)
    # As ours does by design: what only spells a special token is text.
    return lambda text: list(reference(text, split_special_tokens=True).input_ids)


KINDS: dict[str, Callable[[Path], Callable[[str], list[int]]]] = {
    "byte-level": write_byte_level,
    "pieces": write_pieces,
    "sentencepiece": write_sentencepiece,
}


def compare(tokenizer: OpenTokenizer, ids_of: Callable[[str], list[int]], count: int) -> int:
    """Print one row of the table; the number of texts that differ or do not come back."""
    other, lost, total = 0, 0, 0
    for text in islice(texts(), count):
        other += tokenizer.encode_document(text) != ids_of(text)
        ids = tokenizer.encode(text)
        lost += tokenizer.decode(ids) != text
        total += len(ids)
    print(f"{count:8,}{total:12,}{other:12}{lost:12}", flush=True)
    return other + lost


def main(words: Sequence[str] | None = None) -> int:
    """Print the table, or write fixtures; 1 if any text differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fixtures", type=Path, help="folder to write the tests' fixtures into")
    parser.add_argument("--texts", type=int, default=TEXTS)
    args = parser.parse_args(words)
    print(f"{'':16}{'texts':>8}{'tokens':>12}{'other ids':>12}{'not back':>12}")
    wrong = 0
    with tempfile.TemporaryDirectory() as temporary:
        for name, write in KINDS.items():
            folder = (args.fixtures or Path(temporary)) / name
            ids_of = write(folder)
            print(f"{name:16}", end="")
            wrong += compare(load_open_tokenizer(folder), ids_of, args.texts)
            if args.fixtures:
                kept = {text: ids_of(text) for text in islice(texts(), 30)}
                (folder / "ids.json").write_text(json.dumps(kept, ensure_ascii=False))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

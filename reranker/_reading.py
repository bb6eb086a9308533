"""What a scoring model reads of a problem and of its programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sampler import encode_metadata

if TYPE_CHECKING:
    from models import Tokenizer

KIND = "scorer"
HEAD_WEIGHT, HEAD_BIAS = "head.weight", "head.bias"
"""Names of the head's tensors in a model folder: f32[W] and f32[]."""


def program_tokens(
    tokenizer: Tokenizer, language: str, source: str, max_tokens: int
) -> list[int] | None:
    """A program as it follows a statement, ``<end>`` last, or ``None`` where it is too long.

    Args:
        tokenizer: of the model that will read it.
        language: one of ``sampler.LANGUAGES``.
        source: text of the program.
        max_tokens: for the source and ``<end>``.
    """
    text = tokenizer.encode(source)
    if len(text) >= max_tokens:
        return None
    return [*encode_metadata(tokenizer, language), *text, tokenizer.special("<end>")]

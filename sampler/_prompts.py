"""How a model is asked for a program and how its answer is read: one object per kind of model.

    trained here       special tokens around statement and metadata (``_prompt``); the answer is the
                       program
    base model         statement, then a header as AlphaCode's and an open code block to complete
    chat model         the same as a user's message in the model's own template; the program is
                       taken out of the answer

All put what differs between samples behind the statement, which they share.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from problems import Problem
from sampler._extract import extract_program
from sampler._metadata import Metadata
from sampler._prompt import LANGUAGES, RATINGS, encode_metadata, encode_prefix, encode_statement
from sampler._types import PolicyError

if TYPE_CHECKING:
    from models import Generation, OpenTokenizer, SamplingSettings, Tokenizer

LANGUAGE_NAMES = {"cpp": "C++20", "python": "Python 3"}
COMPLETION_TOKENS = 1024
"""Longest program of a base model; other tokenizers are less thrifty with programs than ours."""
CHAT_TOKENS = 4096
"""Longest answer of a chat model, prose included."""
_CONTENT = "{{tenshot-content}}"
"""Stands for the user's message while the template is rendered."""


class Prompts(Protocol):
    """How one model is asked and how its answers are read.

    Attributes:
        ends: ids that end an answer.
        stops: strings that end an answer; they are not part of it.
        top_p: nucleus mass to sample with.
        forced_tokens: room for what ``forced`` gives.
    """

    ends: tuple[int, ...]
    stops: tuple[str, ...]
    top_p: float
    forced_tokens: int

    def prefix(self, problem: Problem, max_tokens: int) -> NDArray[np.int32]:
        """What all samples of a problem share: i32[P] with P <= ``max_tokens``."""
        ...

    def forced(self, metadata: Metadata) -> tuple[int, ...]:
        """What stands between that and the answer; at least one token."""
        ...

    def answer_tokens(self, program_tokens: int) -> int:
        """Longest answer when programs may have ``program_tokens``."""
        ...

    def program(self, answer: str, metadata: Metadata) -> tuple[str, str]:
        """Language and source of the program in an answer."""
        ...


class TrainedPrompts:
    """Prompts of a model that was trained here."""

    stops: tuple[str, ...] = ()
    top_p = 1.0
    forced_tokens = 16

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self.ends = (tokenizer.special("<end>"),)

    def prefix(self, problem: Problem, max_tokens: int) -> NDArray[np.int32]:
        """See ``Prompts``."""
        return encode_prefix(self._tokenizer, problem, max_tokens)

    def forced(self, metadata: Metadata) -> tuple[int, ...]:
        """See ``Prompts``."""
        ids = encode_metadata(self._tokenizer, metadata.language, metadata.rating, metadata.tags)
        return tuple(ids)

    def answer_tokens(self, program_tokens: int) -> int:
        """See ``Prompts``."""
        return program_tokens

    def program(self, answer: str, metadata: Metadata) -> tuple[str, str]:
        """See ``Prompts``."""
        return metadata.language, answer


class CompletionPrompts:
    """Prompts of a base model: it completes a text that ends in an open code block.

    Args:
        tokenizer: of the model.
        generation: its end marks and advice.
        settings: tag combinations that prompts may name.
    """

    stops: tuple[str, ...] = ("\n```",)

    def __init__(
        self, tokenizer: OpenTokenizer, generation: Generation, settings: SamplingSettings
    ) -> None:
        self._tokenizer = tokenizer
        self.ends, self.top_p = generation.ends, generation.top_p
        self._begin = tokenizer.encode_document("")
        self.forced_tokens = longest_forced(self, settings)

    def prefix(self, problem: Problem, max_tokens: int) -> NDArray[np.int32]:
        """See ``Prompts``."""
        return _behind(self._begin, self._tokenizer, problem, max_tokens)

    def forced(self, metadata: Metadata) -> tuple[int, ...]:
        """See ``Prompts``."""
        name = LANGUAGE_NAMES[metadata.language]
        request = f"\nA correct solution in {name}:\n```{metadata.language}\n"
        return tuple(self._tokenizer.encode(_header(metadata) + request))

    def answer_tokens(self, program_tokens: int) -> int:
        """See ``Prompts``."""
        return max(program_tokens, COMPLETION_TOKENS)

    def program(self, answer: str, metadata: Metadata) -> tuple[str, str]:
        """See ``Prompts``."""
        return metadata.language, answer


class ChatPrompts:
    """Prompts of a chat model, by its own template.

    Only the template's own special tokens count: what a statement spells is text.

    Args:
        tokenizer: of the model.
        generation: its end marks, advice and template.
        settings: tag combinations that prompts may name.

    Raises:
        PolicyError: the template does not hold the user's message once.
    """

    stops: tuple[str, ...] = ()

    def __init__(
        self, tokenizer: OpenTokenizer, generation: Generation, settings: SamplingSettings
    ) -> None:
        assert generation.chat is not None
        rendered = generation.chat.render([{"role": "user", "content": _CONTENT}])
        before, found, after = rendered.partition(_CONTENT)
        if not found or _CONTENT in after:
            raise PolicyError(
                "the model's chat template does not hold the user's message once",
                "remove the template to complete plain text instead",
            )
        self._tokenizer = tokenizer
        self.ends, self.top_p = generation.ends, generation.top_p
        self._before = tokenizer.encode_marked(before)
        self._after = tokenizer.encode_marked(after)
        self.forced_tokens = longest_forced(self, settings)

    def prefix(self, problem: Problem, max_tokens: int) -> NDArray[np.int32]:
        """See ``Prompts``."""
        return _behind(self._before, self._tokenizer, problem, max_tokens)

    def forced(self, metadata: Metadata) -> tuple[int, ...]:
        """See ``Prompts``."""
        request = (
            f"\nSolve this problem in {LANGUAGE_NAMES[metadata.language]}. The program reads "
            "standard input and writes standard output.\nAnswer with one complete program in a "
            f"single ```{metadata.language} block."
        )
        return (*self._tokenizer.encode(_header(metadata) + request), *self._after)

    def answer_tokens(self, program_tokens: int) -> int:
        """See ``Prompts``."""
        return max(program_tokens, CHAT_TOKENS)

    def program(self, answer: str, metadata: Metadata) -> tuple[str, str]:
        """See ``Prompts``."""
        found = extract_program(answer, metadata.language)
        return found.language, found.source


def longest_forced(prompts: Prompts, settings: SamplingSettings) -> int:
    """Tokens of the longest that ``prompts.forced`` can give under these settings."""
    cases = product(LANGUAGES, settings.tag_combinations)
    metadata = (Metadata(language, RATINGS[-1], tags, 1.0) for language, tags in cases)
    return max(len(prompts.forced(one)) for one in metadata)


def _behind(
    begin: list[int], tokenizer: Tokenizer, problem: Problem, max_tokens: int
) -> NDArray[np.int32]:
    """``begin``, then the statement and samples cut to ``max_tokens`` in all: i32[P]."""
    text = encode_statement(tokenizer, problem, max_tokens - len(begin))
    return np.asarray([*begin, *text], np.int32)


def _header(metadata: Metadata) -> str:
    """What AlphaCode (Li et al. 2022) tells of the program that it asks for."""
    rating = f"Difficulty: {metadata.rating}\n" if metadata.rating else ""
    return rating + (f"Tags: {', '.join(metadata.tags)}\n" if metadata.tags else "")

"""A problem as tokens: the text a model reads and the special tokens around it.

    <statement> text and samples            once per problem: all samples share it
    <rating:1200> <tag:dp> <lang:cpp> <correct> <program> source <end>      once per sample

AlphaCode (Li et al. 2022) puts rating, tags, language and CORRECT SOLUTION before the statement.
Here they follow it, so that what differs between samples does not touch the part they share.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from problems import Case, Problem

if TYPE_CHECKING:
    from models import Tokenizer

RATINGS = tuple(range(800, 3501, 100))
LANGUAGES = ("cpp", "python")
TAGS = (
    "implementation",
    "math",
    "strings",
    "greedy",
    "sorting",
    "brute force",
    "constructive",
    "two pointers",
    "binary search",
    "prefix sums",
    "dp",
    "bitmasks",
    "number theory",
    "graphs",
    "grids",
    "simulation",
    "games",
    "counting",
    "geometry",
    "data structures",
)
SPECIAL_TOKENS: tuple[str, ...] = (
    "<pad>",
    "<statement>",
    "<program>",
    "<end>",
    "<correct>",
    "<wrong>",
    *(f"<lang:{name}>" for name in LANGUAGES),
    *(f"<rating:{rating}>" for rating in RATINGS),
    *(f"<tag:{name}>" for name in TAGS),
)
"""Every token that is not text; a tokenizer is trained with them."""

_SCORE = re.compile(r"\A\s*Score\s*:[^\n]*\n")
_NOTES = re.compile(r"^Notes?[ \t]*$", re.MULTILINE)
SAMPLE_CHARS = 400
"""Characters kept of one sample's input, and of its output."""


def render_samples(problem: Problem, sample_chars: int = SAMPLE_CHARS) -> str:
    """The samples as text, each as ``Input:``, its input, ``Output:``, its answer."""
    return "".join(_render_sample(case, sample_chars) for case in problem.samples)


def render_statement(problem: Problem, max_chars: int) -> str:
    """Statement and samples as one text of at most ``max_chars`` characters.

    What does not fit is cut from the end of the statement; the samples stay whole while they take
    no more than half of the room.
    """
    samples = render_samples(problem)[: max_chars // 2]
    return f"{_clean(problem.statement)[: max_chars - len(samples) - 2]}\n\n{samples}"[:max_chars]


def encode_prefix(tokenizer: Tokenizer, problem: Problem, max_tokens: int) -> NDArray[np.int32]:
    """The part of the prompt that all samples of a problem share.

    Args:
        tokenizer: of the model that will read it.
        problem: only its statement and samples are read.
        max_tokens: the statement's end is cut to fit; the samples stay whole while they take no
            more than half of the room.

    Returns:
        i32[P] with P <= ``max_tokens``, ``<statement>`` first.
    """
    brief = replace(problem, statement=without_notes(problem.statement))
    text = encode_statement(tokenizer, brief, max_tokens - 1)
    return np.asarray([tokenizer.special("<statement>"), *text], np.int32)


def without_notes(statement: str) -> str:
    """The statement without what a short context has no room for: a score above it, notes below."""
    return _NOTES.split(_SCORE.sub("", statement, count=1), maxsplit=1)[0]


def encode_statement(tokenizer: Tokenizer, problem: Problem, max_tokens: int) -> list[int]:
    """Statement and samples as at most ``max_tokens`` tokens, cut as ``encode_prefix`` says."""
    samples = tokenizer.encode(render_samples(problem))[: (max_tokens + 1) // 2]
    statement = tokenizer.encode(_clean(problem.statement) + "\n\n")
    return [*statement[: max(0, max_tokens - len(samples))], *samples]


def encode_metadata(
    tokenizer: Tokenizer,
    language: str,
    rating: int | None = None,
    tags: Iterable[str] = (),
    *,
    correct: bool = True,
) -> list[int]:
    """The tokens between a statement and a program, ``<program>`` last.

    Args:
        tokenizer: of the model that will read it.
        language: one of ``LANGUAGES``.
        rating: rounded to the nearest hundred of ``RATINGS``; ``None`` leaves it out.
        tags: those that are not in ``TAGS`` are left out.
        correct: whether the program solves the problem.
    """
    names = [] if rating is None else [f"<rating:{_nearest_rating(rating)}>"]
    names += [f"<tag:{tag}>" for tag in tags if tag in TAGS]
    names += [f"<lang:{language}>", "<correct>" if correct else "<wrong>", "<program>"]
    return [tokenizer.special(name) for name in names]


def _nearest_rating(rating: int) -> int:
    return min(max(round(rating / 100) * 100, RATINGS[0]), RATINGS[-1])


def _render_sample(case: Case, sample_chars: int) -> str:
    given, answer = (_shorten(data, sample_chars) for data in (case.input, case.answer))
    return f"Input:\n{given}\nOutput:\n{answer}\n"


def _shorten(data: bytes, limit: int) -> str:
    # UTF-8 takes at most four bytes a character: no need to decode a file of megabytes.
    text = _clean(data[: 4 * limit + 4].decode("utf-8", "replace"))
    return text if len(text) <= limit else text[:limit].rstrip() + "..."


def _clean(text: str) -> str:
    """Unix line ends, no trailing spaces, no blank lines at the ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")

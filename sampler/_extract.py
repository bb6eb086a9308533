"""The program in what a language model says: reasoning is left out, then fenced blocks are read.

Fences are those of CommonMark 0.31.2 (section 4.5), and what models make of them: indented with
their list, opened behind a word of text, closed behind the last line of code, or left open because
the answer was cut.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from sampler._prompt import LANGUAGES

_NAMES = {
    "cpp": ("cpp", "c++", "cc", "cxx", "c", "g++", "gcc", "gnu++"),
    "python": ("python", "py", "pypy", "cpython"),
}
_LANGUAGE_OF = {name: language for language, names in _NAMES.items() for name in names}
_TEXT = ("", "text", "txt", "plaintext", "plain", "code")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
# Possessive: a model that repeats spaces by the thousand must not make this quadratic.
_OPEN = re.compile(r"[ \t]*+(?:[^`]*+(?=`))?(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)")
_INFO = re.compile(r"[ \t{.]*(?P<name>[a-z+]*)", re.IGNORECASE)
_REASONING = re.compile(
    r".*(?:</(?:think|thinking|reasoning|thought)>|\[/THINK\])", re.DOTALL | re.IGNORECASE
)
_CUT_REASONING = re.compile(
    r"\s*(?:<(?:think|thinking|reasoning|thought)>|\[THINK\])", re.IGNORECASE
)
_MAIN = re.compile(r"\bmain *\(")
_SIGNS = {
    "cpp": re.compile(r"^[ \t]*#[ \t]*include\b|\bint +main *\(", re.MULTILINE),
    "python": re.compile(
        r"^(?:import \w|from \w+ import |def \w+\(|while True:|print\()|\binput\(\)", re.MULTILINE
    ),
}


@dataclass(frozen=True, slots=True)
class Extracted:
    """A program and where it stood.

    Attributes:
        language: the wanted one, or the other one if the fence names it.
        source: program text; empty if the answer has none.
        start: offset in the answer of the text that the program was taken from.
        end: offset of that text's end.
    """

    language: str
    source: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Block:
    """A fenced block: its language if known, ``""`` if unnamed and ``None`` for a foreign one."""

    language: str | None
    source: str
    start: int
    end: int
    closed: bool


def extract_program(
    answer: str, language: str, languages: tuple[str, ...] = LANGUAGES
) -> Extracted:
    """The program in an answer.

    Of several blocks it is the last whole one in the wanted language, then one in another allowed
    language, then one without a name; a block that the answer's end cut off comes after whole ones
    of its kind. For C++ a block with a ``main`` comes before one without. An answer without any
    fence is taken as it is, from its first ``#include`` on for C++.

    Args:
        answer: everything the model said; ``<think>…</think>`` may be part of it.
        language: that was asked for.
        languages: that would be accepted as well, if a fence names them.
    """
    begin = _end_of_reasoning(answer)
    blocks = [block for block in _blocks(answer, begin) if block.source.strip()]
    if not blocks:
        return _bare(answer, begin, language)
    # The last of equals: max() takes the first it meets.
    best = max(reversed(blocks), key=lambda block: _rank(block, language, languages))
    named = best.language if best.language in languages else None
    return Extracted(named or language, best.source, best.start, best.end)


def _end_of_reasoning(answer: str) -> int:
    """Where the reasoning ends: behind its last closing mark, or nowhere if that was cut off."""
    if closed := _REASONING.match(answer):
        return closed.end()
    return len(answer) if _CUT_REASONING.match(answer) else 0


def _rank(block: _Block, language: str, languages: tuple[str, ...]) -> tuple[int, bool, bool]:
    if block.language == language:
        kind = 3
    elif block.language in languages:
        kind = 2
    else:
        kind = 1 if block.language == "" else 0
    whole = block.language != "cpp" or _MAIN.search(block.source) is not None
    return kind, block.closed, whole


def _blocks(answer: str, begin: int) -> Iterator[_Block]:
    opened: re.Match[str] | None = None
    start = begin
    for line in _LINE.finditer(answer, begin):
        if opened is None:
            opened, start = _OPEN.fullmatch(line[0].rstrip()), line.end()
        elif (rest := _before_close(line[0], opened["fence"])) is not None:
            yield _block(answer, opened, start, line.start() + rest, closed=True)
            opened = None
    if opened is not None:
        yield _block(answer, opened, start, len(answer), closed=False)


def _before_close(line: str, fence: str) -> int | None:
    """How much of the line is code if it closes the block, else ``None``."""
    text = line.rstrip()
    code = text.rstrip(fence[0])
    if len(text) - len(code) < len(fence):
        return None
    # Behind code only backticks close: "~~~" may be part of it.
    return len(code) if not code.strip() or fence[0] == "`" else None


def _block(answer: str, opened: re.Match[str], start: int, end: int, *, closed: bool) -> _Block:
    source = answer[start:end]
    if source.lstrip("\n")[:1].isspace():
        source = textwrap.dedent(source)
    return _Block(_language(opened["info"], source), source, start, end, closed)


def _language(info: str, source: str) -> str | None:
    named = _INFO.match(info)
    name = named["name"].lower() if named else ""
    if name not in _TEXT:
        return _LANGUAGE_OF.get(name)
    return next((known for known, sign in _SIGNS.items() if sign.search(source)), "")


def _bare(answer: str, begin: int, language: str) -> Extracted:
    text = answer[begin:]
    if language == "cpp" and (
        included := re.search(r"^[ \t]*#[ \t]*include\b", text, re.MULTILINE)
    ):
        begin += included.start()
    return Extracted(language, answer[begin:].strip("\n"), begin, len(answer))

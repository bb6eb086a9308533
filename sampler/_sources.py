"""Program texts: what counts as the same program, and which language a file is."""

from __future__ import annotations

import hashlib
from pathlib import PurePath

from sampler._types import Candidate

LANGUAGE_SUFFIXES = {
    ".cc": "cpp",
    ".cpp": "cpp",
    ".cxx": "cpp",
    ".c++": "cpp",
    ".py": "python",
    ".py3": "python",
}
_DELICATE = {"cpp": ('R"', "\\\n"), "python": ('"""', "'''", "\\\n")}


def language_of(name: str) -> str | None:
    """The language of a source file by its suffix, or ``None`` if it is neither C++ nor Python."""
    return LANGUAGE_SUFFIXES.get(PurePath(name).suffix.lower())


def normalized_source(source: str, language: str) -> str:
    """The text without what no reader would call a difference: line ends, trailing spaces, blank
    lines. Comments stay. Where blank lines or trailing spaces may mean something (strings over
    several lines, continued lines) all but the outermost stay as well.
    """
    text = source.replace("\r\n", "\n").replace("\r", "\n")
    if any(mark in text for mark in _DELICATE.get(language, ())):
        return text.strip("\n") + "\n"
    lines = (line.rstrip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line) + "\n"


def source_key(candidate: Candidate) -> str:
    """SHA-256 (hexadecimal) of language and normalised source: equal keys are duplicates."""
    text = normalized_source(candidate.source, candidate.language)
    return hashlib.sha256(f"{candidate.language}\0{text}".encode("utf-8", "replace")).hexdigest()

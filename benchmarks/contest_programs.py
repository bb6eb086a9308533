"""The programs the benchmarks run: contest-sized, in many contestants' styles, one input each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from problems import FaultError

_FOLDER = Path(__file__).parent / "programs"
_SUFFIXES = {"cpp": ".cpp", "python": ".py"}


class BenchmarkError(FaultError):
    """A measurement cannot be trusted: something answered wrongly, or not at all."""


@dataclass(frozen=True, slots=True)
class ContestProgram:
    """A program and the input it is measured on.

    Attributes:
        name: unique within its language.
        language: ``"cpp"`` or ``"python"``.
        path: of its source.
        source: its text.
        stdin: a small input.
    """

    name: str
    language: str
    path: Path
    source: str
    stdin: bytes


def contest_programs(language: str) -> list[ContestProgram]:
    """All programs of a language, by name."""
    suffix = _SUFFIXES[language]
    return [
        ContestProgram(
            path.stem, language, path, path.read_text(), path.with_suffix(".in").read_bytes()
        )
        for path in sorted((_FOLDER / language).glob(f"*{suffix}"))
    ]


def check_output(who: str, name: str, expected: bytes, found: bytes) -> None:
    """Refuse a measurement in which a program printed something else.

    Raises:
        BenchmarkError: it did.
    """
    if found != expected:
        raise BenchmarkError(
            f"{who}: {name} printed {found[:60]!r} instead of {expected[:60]!r}",
            "what it measures is not the same work; look into that first",
        )

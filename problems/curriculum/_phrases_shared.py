"""What the families about numbers and those of grids, games and choices share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from random import Random
from typing import NamedTuple

from problems.curriculum._cpp_twin import cpp_twin
from problems.curriculum._family import Code

_ANSWERS = (("Yes", "No"), ("YES", "NO"), ("Yes", "No"), ("YES", "NO"), ("yes", "no"))


class Programs(NamedTuple):
    """Correct bodies in both languages."""

    python: tuple[Code, ...]
    cpp: tuple[Code, ...]


def twin(
    body: str,
    helpers: str = "",
    declared: Mapping[str, str] | Iterable[str] | None = None,
    wide: bool = False,
    rng: Random | None = None,
) -> Code:
    """The C++ code of a Python body and of the helper functions that it calls.

    The further arguments are those of ``cpp_twin``.
    """
    translated = cpp_twin(body, declared, wide, rng)
    return Code(translated, cpp_twin(helpers, (), wide, rng) if helpers else "")


class Verdict(NamedTuple):
    """The two words of a decision problem."""

    yes: str
    no: str

    def output(self, when: str) -> tuple[str, ...]:
        """Three descriptions of the output; ``when`` completes "if"."""
        return (
            f'Print "{self.yes}" if {when}, and "{self.no}" otherwise.',
            f"If {when}, print {self.yes}; otherwise, print {self.no}.",
            f"Print {self.yes} or {self.no}.",
        )


def verdict(rng: Random) -> Verdict:
    """Yes and No in one of the usual spellings."""
    return Verdict(*rng.choice(_ANSWERS))

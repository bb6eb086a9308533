"""Judged programs: what a scoring model learns from, and what it is measured on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from problems import Problem


@dataclass(frozen=True, slots=True)
class JudgedProgram:
    """A program whose worth is known.

    Attributes:
        language: of the program.
        source: its text.
        passes: whether it is right on the sample tests.
        right: whether it also passes the hidden tests.
    """

    language: str
    source: str
    passes: bool
    right: bool


@dataclass(frozen=True, slots=True)
class JudgedProblem:
    """A problem with programs, right and wrong ones.

    Attributes:
        problem: its statement and samples are read.
        programs: distinct ones, in any order.
    """

    problem: Problem
    programs: Sequence[JudgedProgram]

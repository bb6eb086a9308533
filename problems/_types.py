"""The vocabulary of the project: a problem, its tests, limits and checker."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from problems._files import read_bytes
from problems._groups import Group


@dataclass(frozen=True, slots=True)
class Case:
    """One test. Bytes are kept in memory or, when given as a path, read at each access.

    Attributes:
        name: unique within the problem, e.g. ``"sample/1"`` or ``"secret/03-large"``.
        input_source: the input, or the file that holds it.
        answer_source: the judge's answer, or the file that holds it.
        checker: how its output is judged, where that is not the problem's way. Its program is the
            problem's; only flags differ.
    """

    name: str
    input_source: bytes | Path
    answer_source: bytes | Path
    checker: Checker | None = None

    @property
    def input(self) -> bytes:
        """Bytes fed to the program's standard input."""
        return _read(self.input_source)

    @property
    def answer(self) -> bytes:
        """Bytes the checker compares with."""
        return _read(self.answer_source)


def _read(source: bytes | Path) -> bytes:
    return source if isinstance(source, bytes) else read_bytes(source)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one run may use.

    Attributes:
        time_s: CPU seconds per test.
        memory_mib: address space or cgroup memory, whichever the sandbox can enforce.
        output_kib: bytes of standard output kept before the run is an output-limit failure.
        derived_multiplier: ``None`` where ``time_s`` is the author's. Otherwise the author left the
            limit to be derived: the slowest accepted submission times this, by
            ``derived_time_limit``; until somebody does so, ``time_s`` is a generous stand-in.
    """

    time_s: float = 2.0
    memory_mib: int = 512
    output_kib: int = 8192
    derived_multiplier: float | None = None


class CheckerKind(StrEnum):
    """How an output is compared with the answer."""

    TOKENS = "tokens"
    UNORDERED_LINES = "unordered_lines"
    PROGRAM = "program"


class CheckerProtocol(StrEnum):
    """How a checker program is called and how it answers; ``sandbox`` speaks both.

    ``KATTIS``: ``validator input answer feedback_dir [flags] < output``, 42 accepts, 43 refuses.
    ``TESTLIB``: ``checker input output answer [flags]``, 0 accepts, 1 and 2 refuse, 3 is the jury's
    fault, 7 gives points.
    """

    KATTIS = "kattis"
    TESTLIB = "testlib"


@dataclass(frozen=True, slots=True)
class Checker:
    """How outputs are judged.

    Attributes:
        kind: whitespace-separated tokens in order, lines in any order, or a checker program.
        case_sensitive: whether ``YES`` and ``yes`` differ.
        space_sensitive: whether white space must match byte for byte.
        float_absolute: tokens that are both numbers agree within this absolute error.
        float_relative: or within this error relative to the answer.
        program: for ``PROGRAM``, a source file, with the headers beside it, or a folder with one.
        protocol: how that program is called.
        flags: arguments appended to the checker program's command line.
    """

    kind: CheckerKind = CheckerKind.TOKENS
    case_sensitive: bool = True
    space_sensitive: bool = False
    float_absolute: float | None = None
    float_relative: float | None = None
    program: Path | None = None
    flags: tuple[str, ...] = ()
    protocol: CheckerProtocol = CheckerProtocol.KATTIS


@dataclass(frozen=True, slots=True)
class Submission:
    """A program somebody wrote for a problem.

    Attributes:
        name: file name or other unique label.
        language: ``"cpp"``, ``"python"``, ``"python2"``, or another name that no backend runs.
        source: the program text.
        label: the known verdict as the folder names it (``"accepted"``, ``"wrong_answer"``,
            ``"time_limit_exceeded"``, ``"run_time_error"``), or ``None``.
    """

    name: str
    language: str
    source: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A competitive-programming problem.

    Attributes:
        id: short name, unique in its data set; safe in file names.
        title: as the author gives it.
        statement: plain text with legend, input, output, constraints and notes, without samples.
        samples: the public tests shown with the statement.
        tests: hidden tests; they exclude the samples and are never shown to a policy.
        limits: per-test limits.
        checker: how outputs are judged.
        tags: e.g. ``("greedy", "math")``; empty where unknown.
        rating: Codeforces scale (800 to 3500), or ``None``.
        interactive: whether the program talks to an interactor. That is the checker's program,
            unless ``interactor`` names another one.
        interactor: a testlib interactor whose output file the checker judges in the end, as
            Polygon has it; else ``None``.
        passes: how often a program may be run on a test. Above 1 the checker's program may leave
            ``nextpass.in``, the input of the next pass (Kattis ``multi-pass``).
        scoring: the groups of tests and what they are worth, for problems with partial scores.
        submissions: labelled programs that came with the problem.
        origin: where it came from (file, package or family), for messages and reports.
        warnings: what the loader could not carry over, one sentence each.
    """

    id: str
    title: str
    statement: str
    samples: tuple[Case, ...]
    tests: tuple[Case, ...] = ()
    limits: Limits = Limits()
    checker: Checker = Checker()
    tags: tuple[str, ...] = ()
    rating: int | None = None
    interactive: bool = False
    submissions: tuple[Submission, ...] = ()
    origin: str = ""
    warnings: tuple[str, ...] = ()
    interactor: Checker | None = None
    passes: int = 1
    scoring: Group | None = None

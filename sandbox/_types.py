"""What the sandbox runs and what it reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from problems import FaultError, InputError


class Verdict(StrEnum):
    """Outcome of a run or a judgement. ``INTERNAL_ERROR`` is our fault and is never scored."""

    AC = "AC"
    WA = "WA"
    PE = "PE"
    TLE = "TLE"
    MLE = "MLE"
    OLE = "OLE"
    RE = "RE"
    CE = "CE"
    SECURITY = "SECURITY"
    INTERNAL_ERROR = "INTERNAL_ERROR"


@dataclass(frozen=True, slots=True)
class Program:
    """Source text in a language the sandbox knows (``"cpp"``, ``"python"``, ``"python2"``)."""

    language: str
    source: str


@dataclass(frozen=True, slots=True)
class RunLimits:
    """Limits of one run.

    Attributes:
        cpu_s: CPU seconds before TLE.
        wall_s: wall-clock seconds before TLE; ``None`` means ``2 * cpu_s + 1``.
        memory_mib: memory before MLE.
        stdout_bytes: standard output before OLE; reading stops there.
        stderr_bytes: standard error kept; the rest is thrown away.
        processes: processes and threads alive at once.
    """

    cpu_s: float = 2.0
    wall_s: float | None = None
    memory_mib: int = 512
    stdout_bytes: int = 8 << 20
    stderr_bytes: int = 16 << 10
    processes: int = 16


@dataclass(frozen=True, slots=True)
class RunResult:
    """What one run did.

    Attributes:
        verdict: ``AC`` here means only that the program ended by itself with status 0 within its
            limits; the judge compares the output. Otherwise TLE, MLE, OLE, RE, SECURITY or
            INTERNAL_ERROR.
        stdout: at most ``stdout_bytes`` bytes.
        stderr: at most ``stderr_bytes`` bytes.
        exit_code: exit status, or ``None`` when a signal ended it.
        signal: number of the ending signal, or ``None``.
        cpu_s: user plus system CPU seconds of the program and its children.
        wall_s: seconds from start to end.
        memory_kib: peak memory.
        detail: one phrase of evidence, e.g. ``"cpu time"``, ``"wall time"``, ``"SIGSEGV"``.
        isolation: what confined the run, e.g. ``"user+pid+mount+net+ipc+uts, seccomp, cgroup"``.
    """

    verdict: Verdict
    stdout: bytes = b""
    stderr: bytes = b""
    exit_code: int | None = None
    signal: int | None = None
    cpu_s: float = 0.0
    wall_s: float = 0.0
    memory_kib: int = 0
    detail: str = ""
    isolation: str = ""


@dataclass(frozen=True, slots=True)
class Executable:
    """A compiled program, held by the backend that made it.

    Attributes:
        key: hash of source, language, compiler and flags; equal keys mean equal behaviour.
        language: of the program.
        payload: the executable, or the script text, as bytes.
        image: key of a payload that holds several programs; empty for one of its own.
        number: of the program in such a payload.
    """

    key: str
    language: str
    payload: bytes
    image: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class CompileResult:
    """Outcome of a compilation.

    Attributes:
        executable: ``None`` unless it compiled.
        verdict: ``AC``, ``CE``, or ``INTERNAL_ERROR``.
        message: the compiler's words with the program's own line numbers, truncated.
        cpu_s: CPU seconds the compiler used; 0 for a cache hit.
    """

    executable: Executable | None
    verdict: Verdict
    message: str = ""
    cpu_s: float = 0.0


class Sandbox(Protocol):
    """A backend. Methods may be called from several threads; ``slots`` runs go on at once."""

    slots: int
    isolation: str

    def compile(self, program: Program) -> CompileResult:
        """Compile (or, for Python, check the syntax of) one program inside the jail."""
        ...

    def compile_many(self, programs: Sequence[Program], fast: bool = False) -> list[CompileResult]:
        """Compile programs together where that is cheaper; results in order."""
        ...

    def run(self, executable: Executable, stdin: bytes, limits: RunLimits) -> RunResult:
        """Run once on ``stdin``. Infrastructure faults come back as INTERNAL_ERROR."""
        ...

    def close(self) -> None:
        """End all workers. Further calls raise ``SandboxError``."""
        ...


class SandboxError(FaultError):
    """The sandbox cannot do its work on this machine."""


class UnknownLanguageError(InputError):
    """No backend runs this language."""

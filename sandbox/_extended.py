"""What a backend may offer beyond ``Sandbox``; the judge uses it where present."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from sandbox._types import CompileResult, Executable, RunLimits, RunResult


@dataclass(frozen=True, slots=True)
class FolderRun:
    """A run with files beside the program.

    Attributes:
        result: as from ``run``.
        collected: contents of the files asked for; absent ones are missing.
    """

    result: RunResult
    collected: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Partner:
    """The program that another one talks to.

    Attributes:
        executable: what to run.
        limits: of its run; ``stdout_bytes`` bounds what it says.
        args: its arguments.
        files: in its working directory, as in ``run_in_folder``.
        scratch: the same, writable by it.
        collect: what to read back, as in ``run_in_folder``.
        content: exit status with which it lets the other program go on; with any other, the
            conversation is over.
    """

    executable: Executable
    limits: RunLimits
    args: tuple[str, ...]
    files: Mapping[str, bytes]
    scratch: Mapping[str, bytes]
    collect: Mapping[str, int]
    content: int


@dataclass(frozen=True, slots=True)
class Conversation:
    """Two programs that talked.

    Attributes:
        program: how the one that was asked to run ended; ``stdout`` is what it said.
        partner: how its partner ended.
        partner_first: whether the partner ended before the program did.
        idle: both rested, alive, until they were stopped: each waited for the other.
        stopped: the program was stopped, for that reason or because its partner was no longer
            content; ``program.verdict`` means nothing then.
        waiting: the program ran out of wall-clock time while it waited for its partner's work.
    """

    program: RunResult
    partner: FolderRun
    partner_first: bool
    idle: bool
    stopped: bool
    waiting: bool = False


@runtime_checkable
class TalkingSandbox(Protocol):
    """Can run two programs joined by pipes."""

    def run_joined(
        self, executable: Executable, limits: RunLimits, partner: Partner, alone: bool = False
    ) -> Conversation:
        """Run a program with a partner: the output of each is the input of the other.

        ``alone`` runs nothing else beside the two. Infrastructure faults come back as
        INTERNAL_ERROR of both.
        """
        ...


@runtime_checkable
class ExclusiveSandbox(Protocol):
    """Can run one program while nothing else runs."""

    def run_alone(self, executable: Executable, stdin: bytes, limits: RunLimits) -> RunResult:
        """As ``run``, with no other run of this backend beside it."""
        ...


@runtime_checkable
class FolderSandbox(Protocol):
    """Can compile programs of several files and run them with arguments and files."""

    def compile_cpp(
        self, files: Mapping[str, bytes], units: tuple[str, ...], fast: bool = False
    ) -> CompileResult:
        """Compile ``units`` among ``files`` (name → text) into one program."""
        ...

    def run_in_folder(
        self,
        executable: Executable,
        stdin: bytes,
        limits: RunLimits,
        args: Sequence[str] = (),
        files: Mapping[str, bytes] | None = None,
        collect: Mapping[str, int] | None = None,
        scratch: Mapping[str, bytes] | None = None,
    ) -> FolderRun:
        """As ``run``, with arguments and files in the working directory; names that end in ``/``
        make writable folders, and the program may write the files in ``scratch``. At most so many
        bytes of each file in ``collect`` are read back; a name ending in ``/`` reads a folder
        back, as ``unpack_folder`` understands it."""
        ...

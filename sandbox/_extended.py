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
    ) -> FolderRun:
        """As ``run``, with arguments and files in the working directory; names that end in ``/``
        make writable folders. At most so many bytes of each file in ``collect`` are read back."""
        ...

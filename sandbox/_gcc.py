"""g++ inside the jail: flags, and one compilation."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from sandbox._cache import DiskCache
from sandbox._frames import HIT_CPU, HIT_MEMORY, HIT_OUTPUT, HIT_WALL, Report, Task
from sandbox._headers import COMMON_TEXT, Header, Headers
from sandbox._machine import CppCompiler
from sandbox._types import RunLimits, SandboxError

# Hidden position-independent code is as fast as an executable's own, and links both ways.
_BASE_FLAGS = (
    "-std=gnu++20",
    "-pipe",
    "-w",
    "-fPIC",
    "-fvisibility=hidden",
    "-fdiagnostics-color=never",
    "-fmax-errors=5",
    # Collect garbage late: a fifth less CPU time for some more memory.
    "--param=ggc-min-expand=10000",
    "--param=ggc-min-heapsize=1000000",
)
_SPEED_FLAGS = {False: ("-O2",), True: ("-O0",)}
_LIMITS = RunLimits(
    cpu_s=10.0, wall_s=30.0, memory_mib=1024, stdout_bytes=1 << 10, stderr_bytes=8 << 10
)
_HEADER_LIMITS = RunLimits(
    cpu_s=120.0, wall_s=300.0, memory_mib=3072, stdout_bytes=1 << 10, stderr_bytes=8 << 10
)
_MAX_EXECUTABLE = 64 << 20
_MAX_HEADER = 240 << 20
_MESSAGE_CHARS = 4000
_ENV = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TMPDIR": "/w"}

Runner = Callable[[Task], Report]


class Gcc:
    """A compiler that runs in the slots of a sandbox.

    Args:
        compiler: the g++ to use.
        cache_dir: folder for precompiled headers and executables.
        run: runs a task in some slot.
        cache_mib: size the executable cache is pruned to.

    Attributes:
        cache: executables by key.
        headers: what can be included without being read again.
    """

    def __init__(
        self, compiler: CppCompiler, cache_dir: Path, run: Runner, cache_mib: int = 1024
    ) -> None:
        self._compiler = compiler
        self._run = run
        flags = {fast: self.flags(fast) for fast in (False, True)}
        self.headers = Headers(pch_dir(compiler, cache_dir), self._header_job, flags)
        self.cache = DiskCache(cache_dir / "executables", cache_mib << 20)

    def flags(self, fast: bool) -> tuple[str, ...]:
        """Compiler flags of the fast or the full tier."""
        return (*_BASE_FLAGS, *_SPEED_FLAGS[fast])

    def key(self, files: Mapping[str, bytes], units: tuple[str, ...], *flags: str) -> str:
        """Hash of sources, compiler and flags."""
        digest = hashlib.sha256()
        for part in (self._compiler.version, *flags, *units):
            digest.update(part.encode() + b"\0")
        for name, text in sorted(files.items()):
            digest.update(f"{name}\0{len(text)}\0".encode() + text)
        return digest.hexdigest()

    def build(
        self,
        files: Mapping[str, bytes],
        units: tuple[str, ...],
        fast: bool,
        link: tuple[str, ...],
        header: Header | None,
        limits: RunLimits | None = None,
    ) -> Report:
        """Compile and link ``units``; the product is collected as ``a.out``. They may include
        ``header`` precompiled. The compiler's limits are those for candidates unless others are
        given."""
        include = self.headers.include(header, fast) if header else ()
        if header is Header.COMMON and fast:
            units = (*units, self.headers.common_functions())
        argv = (*self.flags(fast), *include, "-o", "a.out", *units, *link)
        return self._gcc(argv, files, {"a.out": _MAX_EXECUTABLE}, limits or _LIMITS)

    def _gcc(
        self,
        arguments: tuple[str, ...],
        files: Mapping[str, bytes],
        collect: Mapping[str, int],
        limits: RunLimits,
    ) -> Report:
        argv = (str(self._compiler.path), *arguments)
        largest = max(collect.values())
        return self._run(
            Task(argv, _ENV, b"", limits, files=files, collect=collect, file_bytes=largest)
        )

    def _header_job(self, arguments: tuple[str, ...], text: str, product: str) -> bytes:
        files = {"all.h": text.encode()}
        report = self._gcc(arguments, files, {product: _MAX_HEADER}, _HEADER_LIMITS)
        data = report.collected.get(product)
        if report.status != 0 or report.flags or report.error or not data:
            raise SandboxError(
                f"the standard headers cannot be prepared: {failure(report)[:300]}",
                "install g++ with its standard library headers (libstdc++-dev)",
            )
        return data


def pch_dir(compiler: CppCompiler, cache_dir: Path) -> Path:
    """Folder of the precompiled headers of this compiler and these flags."""
    text = "\0".join(
        (compiler.version, *_BASE_FLAGS, *_SPEED_FLAGS[False], *_SPEED_FLAGS[True], COMMON_TEXT)
    )
    return cache_dir / f"pch-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def failure(report: Report) -> str:
    """Why a compilation failed: the limit that it met, or the compiler's words."""
    if report.error:
        return f"the compiler does not start: {os.strerror(report.error)}"
    for flag, phrase in (
        (HIT_CPU, "compilation took too much CPU time"),
        (HIT_WALL, "compilation took too long"),
        (HIT_MEMORY, "compilation needed too much memory"),
        (HIT_OUTPUT, "the compiler printed too much"),
    ):
        if report.flags & flag:
            return phrase
    text = report.stderr.decode(errors="replace").strip()
    return text[:_MESSAGE_CHARS] or "the compiler failed without a message"

"""g++ inside the jail: flags, precompiled header, library names, and one compilation."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from sandbox._cache import DiskCache, write_atomically
from sandbox._cpp_library import LibraryNames, read_library_names
from sandbox._frames import HIT_CPU, HIT_MEMORY, HIT_OUTPUT, HIT_WALL, Report, Task
from sandbox._machine import CppCompiler
from sandbox._types import RunLimits, SandboxError

PCH_TARGET = "/pch"
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
_PCH_LIMITS = RunLimits(cpu_s=60.0, wall_s=120.0, memory_mib=2048, stderr_bytes=8 << 10)
_MAX_EXECUTABLE = 64 << 20
_MAX_PCH = 240 << 20
_MESSAGE_CHARS = 4000
_ENV = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TMPDIR": "/w"}
_ALL_HEADERS = b"#include <bits/stdc++.h>\n"

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
    """

    def __init__(
        self, compiler: CppCompiler, cache_dir: Path, run: Runner, cache_mib: int = 1024
    ) -> None:
        self._compiler = compiler
        self._run = run
        self._pch_dir = pch_dir(compiler, cache_dir)
        self._library: LibraryNames | None = None
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
        precompiled: bool,
        limits: RunLimits | None = None,
    ) -> Report:
        """Compile and link ``units``; the product is collected as ``a.out``. The compiler's limits
        are those for candidates unless others are given."""
        include = ("-I", self._precompiled(fast)) if precompiled else ()
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

    def library_names(self) -> LibraryNames:
        """Names that the standard headers declare; read once per compiler and kept on disk."""
        if self._library is None:
            path = self._pch_dir / "names.json"
            if not path.exists():
                self._locked(path, lambda: self._write_names(path))
            stored = json.loads(path.read_text())
            self._library = LibraryNames(**{k: frozenset(v) for k, v in stored.items()})
        return self._library

    def _write_names(self, path: Path) -> None:
        text = self._preprocess("-P")
        names = asdict(read_library_names(text, self._preprocess("-dM")))
        stored = {kind: sorted(words) for kind, words in names.items()}
        write_atomically(path, json.dumps(stored).encode())

    def _preprocess(self, form: str) -> str:
        arguments = (*self.flags(False), "-E", form, "-x", "c++", "-o", "out", "all.h")
        return self._header_job(arguments, "out").decode(errors="replace")

    def _precompiled(self, fast: bool) -> str:
        """Path in the jail of the folder whose ``bits/stdc++.h.gch`` fits; built when missing."""
        name = "fast" if fast else "full"
        target = self._pch_dir / name / "bits" / "stdc++.h.gch"
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            self._locked(target, lambda: self._write_pch(target, fast))
        return f"{PCH_TARGET}/{name}"

    def _write_pch(self, target: Path, fast: bool) -> None:
        arguments = (*self.flags(fast), "-x", "c++-header", "-o", "out.gch", "all.h")
        write_atomically(target, self._header_job(arguments, "out.gch"))

    def _locked(self, target: Path, make: Callable[[], None]) -> None:
        with (self._pch_dir / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not target.exists():
                make()

    def _header_job(self, arguments: tuple[str, ...], product: str) -> bytes:
        report = self._gcc(arguments, {"all.h": _ALL_HEADERS}, {product: _MAX_PCH}, _PCH_LIMITS)
        data = report.collected.get(product)
        if report.status != 0 or report.flags or report.error or not data:
            raise SandboxError(
                f"bits/stdc++.h cannot be prepared: {failure(report)[:300]}",
                "install g++ with its standard library headers (libstdc++-dev)",
            )
        return data


def pch_dir(compiler: CppCompiler, cache_dir: Path) -> Path:
    """Folder of the precompiled headers of this compiler and these flags."""
    text = "\0".join((compiler.version, *_BASE_FLAGS, *_SPEED_FLAGS[False], *_SPEED_FLAGS[True]))
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

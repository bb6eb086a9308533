"""Compiling C++ inside the jail, with a precompiled standard header and a cache on disk."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from sandbox._frames import HIT_CPU, HIT_MEMORY, HIT_OUTPUT, HIT_WALL, Report, Task
from sandbox._machine import CppCompiler
from sandbox._types import CompileResult, Executable, RunLimits, SandboxError, Verdict

PCH_TARGET = "/pch"
# Hidden position-independent code is as fast as an executable's own, and links both ways below.
_BASE_FLAGS = (
    "-std=gnu++20",
    "-pipe",
    "-w",
    "-fPIC",
    "-fvisibility=hidden",
    "-fdiagnostics-color=never",
    "-fmax-errors=5",
)
_SPEED_FLAGS = {False: ("-O2",), True: ("-O0",)}
_STATIC = ("-static", "-s", "-Wl,-z,norelro")
_SHARED = (
    "-shared",
    "-s",
    "-Wl,-z,defs",
    "-Wl,-z,norelro",
    "-Wl,-z,noseparate-code",
    "-Wl,--entry=main",
    "-Wl,--require-defined=main",
)
_DYNAMIC = ("-fvisibility=default", "-no-pie", "-s")
# Programs that replace functions of the libraries mean it for the libraries' own calls too. Only a
# dynamic executable, what a plain g++ makes, does that.
_REPLACES = re.compile(
    rb"\boperator\s*(new|delete)\b|\bextern\s*\"C\""
    rb"|\b(malloc|calloc|realloc|free)\s*\(\s*(size_t|std::size_t|unsigned|long|int|void)\b"
)
_LIMITS = RunLimits(
    cpu_s=10.0, wall_s=30.0, memory_mib=1024, stdout_bytes=1 << 10, stderr_bytes=8 << 10
)
_PCH_LIMITS = RunLimits(cpu_s=60.0, wall_s=120.0, memory_mib=2048, stderr_bytes=8 << 10)
_MAX_EXECUTABLE = 64 << 20
_MAX_PCH = 240 << 20
_MESSAGE_CHARS = 4000
_ENV = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TMPDIR": "/w"}
_PRELUDE = re.compile(rb"bits/stdc\+\+\.h")

Runner = Callable[[Task], Report]


class CppBuilder:
    """Turns C++ sources into executables.

    Args:
        compiler: the g++ to use.
        cache_dir: folder for precompiled headers and executables.
        run: runs a task in some slot.
        cache_mib: size the executable cache is pruned to.
    """

    def __init__(
        self, compiler: CppCompiler, cache_dir: Path, run: Runner, cache_mib: int = 1024
    ) -> None:
        self._compiler = compiler
        self._run = run
        self._cache = DiskCache(cache_dir / "executables", cache_mib << 20)
        self._pch_dir = pch_dir(compiler, cache_dir)

    def compile(
        self, files: Mapping[str, bytes], units: tuple[str, ...], fast: bool, shared: bool
    ) -> CompileResult:
        """Compile the ``units`` among ``files`` (name → text).

        ``fast`` asks for the quickest compilation instead of the quickest program; ``shared`` for
        a shared object for the native fork server, where that means the same, instead of an
        executable.
        """
        flags = (*_BASE_FLAGS, *_SPEED_FLAGS[fast])
        link: tuple[str, ...] = _SHARED if shared else _STATIC
        if any(_REPLACES.search(text) for text in files.values()):
            link = _DYNAMIC
        key = self._key(files, units, (*flags, *link))
        cached = self._cache.get(key)
        if cached is not None:
            return CompileResult(Executable(key, "cpp", cached), Verdict.AC)
        include: tuple[str, ...] = ()
        if any(_PRELUDE.search(text) for text in files.values()):
            include = ("-I", self._precompiled(fast))
        argv = (str(self._compiler.path), *flags, *include, "-o", "a.out", *units, *link)
        report = self._run(
            Task(
                argv,
                _ENV,
                b"",
                _LIMITS,
                files=files,
                collect={"a.out": _MAX_EXECUTABLE},
                file_bytes=_MAX_EXECUTABLE,
            )
        )
        return self._result(key, report)

    def _result(self, key: str, report: Report) -> CompileResult:
        payload = report.collected.get("a.out")
        if report.error:
            message = f"the compiler does not start: {os.strerror(report.error)}"
            return CompileResult(None, Verdict.INTERNAL_ERROR, message)
        if report.status != 0 or report.flags or not payload:
            return CompileResult(None, Verdict.CE, _message(report), report.cpu_s)
        self._cache.put(key, payload)
        return CompileResult(Executable(key, "cpp", payload), Verdict.AC, "", report.cpu_s)

    def _key(
        self, files: Mapping[str, bytes], units: tuple[str, ...], flags: tuple[str, ...]
    ) -> str:
        digest = hashlib.sha256()
        for part in (self._compiler.version, *flags, *units):
            digest.update(part.encode() + b"\0")
        for name, text in sorted(files.items()):
            digest.update(f"{name}\0{len(text)}\0".encode() + text)
        return digest.hexdigest()

    def _precompiled(self, fast: bool) -> str:
        """Path in the jail of the folder whose ``bits/stdc++.h.gch`` fits; built when missing."""
        name = "fast" if fast else "full"
        target = self._pch_dir / name / "bits" / "stdc++.h.gch"
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            with (self._pch_dir / "lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                if not target.exists():
                    self._build_pch(target, (*_BASE_FLAGS, *_SPEED_FLAGS[fast]))
        return f"{PCH_TARGET}/{name}"

    def _build_pch(self, target: Path, flags: tuple[str, ...]) -> None:
        argv = (str(self._compiler.path), *flags, "-x", "c++-header", "-o", "out.gch", "all.h")
        files = {"all.h": b"#include <bits/stdc++.h>\n"}
        report = self._run(
            Task(
                argv,
                _ENV,
                b"",
                _PCH_LIMITS,
                files=files,
                collect={"out.gch": _MAX_PCH},
                file_bytes=_MAX_PCH,
            )
        )
        data = report.collected.get("out.gch")
        if report.status != 0 or report.flags or report.error or not data:
            raise SandboxError(
                f"bits/stdc++.h cannot be precompiled: {_message(report)[:300]}",
                "install g++ with its standard library headers (libstdc++-dev)",
            )
        _write_atomically(target, data)


def is_shared_object(payload: bytes) -> bool:
    """Whether a compiled payload is for the native fork server (ELF type ``ET_DYN``)."""
    return payload[16:18] == b"\x03\0"


def pch_dir(compiler: CppCompiler, cache_dir: Path) -> Path:
    """Folder of the precompiled headers of this compiler and these flags."""
    text = "\0".join((compiler.version, *_BASE_FLAGS, *_SPEED_FLAGS[False], *_SPEED_FLAGS[True]))
    return cache_dir / f"pch-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def _message(report: Report) -> str:
    text = report.stderr.decode(errors="replace").strip()
    for flag, phrase in (
        (HIT_CPU, f"compilation took more than {_LIMITS.cpu_s:g} s of CPU time"),
        (HIT_WALL, "compilation took too long"),
        (HIT_MEMORY, f"compilation needed more than {_LIMITS.memory_mib} MiB"),
        (HIT_OUTPUT, "the compiler printed too much"),
    ):
        if report.flags & flag:
            return phrase
    return text[:_MESSAGE_CHARS] or "the compiler failed without a message"


def _write_atomically(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)
        os.replace(name, target)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


class DiskCache:
    """Blobs by key; the oldest go when the folder outgrows its size.

    Args:
        folder: where the blobs lie.
        max_bytes: size to prune to.
    """

    _PRUNE_EVERY = 64

    def __init__(self, folder: Path, max_bytes: int) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._puts = 0

    def get(self, key: str) -> bytes | None:
        """The blob, or ``None``."""
        path = self._folder / key[:2] / key
        try:
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return data

    def put(self, key: str, data: bytes) -> None:
        """Store a blob; a full disk only costs the cache entry."""
        with contextlib.suppress(OSError):
            _write_atomically(self._folder / key[:2] / key, data)
        self._puts += 1
        if self._puts % self._PRUNE_EVERY == 1:
            self._prune()

    def _prune(self) -> None:
        entries: list[tuple[float, int, Path]] = []
        for path in self._folder.glob("*/*"):
            with contextlib.suppress(OSError):
                info = path.stat()
                entries.append((info.st_mtime, info.st_size, path))
        total = sum(size for _, size, _ in entries)
        for _, size, path in sorted(entries):
            if total <= self._max_bytes:
                return
            with contextlib.suppress(OSError):
                path.unlink()
            total -= size

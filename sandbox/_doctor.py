"""What the sandbox needs of a machine, checked one by one, each with its fix."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from sandbox._build import default_cache_dir, worker_path
from sandbox._docker_engine import Engine, NoEngineError
from sandbox._machine import find_cpp, find_python, find_python2, jail_options
from sandbox._types import SandboxError
from sandbox._worker import spawn_worker

_OLDEST_KERNEL = (5, 14)
_PIECES, _PIECE_STEPS = 30, 100_000
_NOISY_SPREAD = 0.25
_NEEDED_GIB = 4


@dataclass(frozen=True, slots=True)
class Finding:
    """One checked property of the machine.

    Attributes:
        name: short name.
        ok: whether it is as it should be.
        detail: what was found.
        fix: what to do when it is not ok, else empty.
        required: whether the sandbox cannot work without it.
    """

    name: str
    ok: bool
    detail: str
    fix: str = ""
    required: bool = True


def check_machine(cache_dir: Path | None = None) -> list[Finding]:
    """All findings, the required ones first."""
    return [
        _kernel(),
        _cache(cache_dir),
        *_jail(cache_dir),
        _cpp(),
        _python(),
        *_optional(),
        _clock(),
        _disk(cache_dir),
        _docker(),
    ]


def _kernel() -> Finding:
    release = os.uname().release
    numbers = tuple(int(part) for part in release.split("-")[0].split(".")[:2] if part.isdigit())
    ok = numbers >= _OLDEST_KERNEL
    return Finding("kernel", ok, f"Linux {release}", "" if ok else "use Linux 5.14 or newer")


def _cache(cache_dir: Path | None) -> Finding:
    folder = cache_dir or default_cache_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return Finding("cache folder", True, str(folder))
    except OSError as error:
        fix = "make it writable or set XDG_CACHE_HOME"
        return Finding("cache folder", False, f"{folder}: {error.strerror}", fix)


def _jail(cache_dir: Path | None) -> list[Finding]:
    try:
        path = worker_path(cache_dir)
    except (SandboxError, OSError) as error:
        hint = error.hint if isinstance(error, SandboxError) else "see the cache folder"
        return [Finding("worker", False, str(error).splitlines()[0], hint)]
    findings = [Finding("worker", True, str(path))]
    try:
        worker = spawn_worker(path, jail_options({}))
    except SandboxError as error:
        return [*findings, Finding("jail", False, error.message, error.hint)]
    isolation = worker.isolation
    worker.close()
    findings.append(Finding("jail", True, isolation))
    has_cgroup = "cgroup" in isolation
    detail = "cgroup per slot" if has_cgroup else "address space per process"
    fix = "" if has_cgroup else "delegate a memory cgroup (`systemd-run --user -p Delegate=yes`)"
    return [*findings, Finding("memory limit", has_cgroup, detail, fix, required=False)]


def _clock() -> Finding:
    """Whether short CPU times can be trusted: how far equal pieces of work lie apart."""
    times = sorted(_work_s() for _ in range(_PIECES))
    spread = times[len(times) * 9 // 10] / times[0] - 1
    ok = spread < _NOISY_SPREAD
    detail = f"equal work differs by {100 * spread:.0f}% in CPU time (nine in ten pieces)"
    fix = "" if ok else "end other work on this machine, or expect wrong verdicts near time limits"
    return Finding("clock", ok, detail, fix, required=False)


def _work_s() -> float:
    start = time.thread_time()
    sum(range(_PIECE_STEPS))
    return time.thread_time() - start


def _disk(cache_dir: Path | None) -> Finding:
    folder = cache_dir or default_cache_dir()
    while not folder.exists():
        folder = folder.parent
    free_gib = shutil.disk_usage(folder).free / 2**30
    ok = free_gib >= _NEEDED_GIB
    detail = f"{free_gib:.1f} GiB free for the cache ({folder})"
    fix = "" if ok else f"free {_NEEDED_GIB} GiB or set XDG_CACHE_HOME to a larger disk"
    return Finding("disk", ok, detail, fix, required=False)


def _docker() -> Finding:
    try:
        engine = Engine()
    except NoEngineError as error:
        return Finding("Docker", False, error.message, error.hint, required=False)
    engine.close()
    return Finding("Docker", True, f"{engine.version} answers (--sandbox docker)", required=False)


def _cpp() -> Finding:
    compiler = find_cpp()
    if compiler is None:
        return Finding("C++", False, "no g++", "install g++ (`apt-get install g++`)")
    return Finding("C++", True, compiler.version)


def _python() -> Finding:
    interpreter = find_python("auto")
    if interpreter is None:
        return Finding("Python", False, "no interpreter", "install python3 or pypy3")
    return Finding("Python", True, f"{interpreter.path}: {interpreter.version}")


def _optional() -> list[Finding]:
    pypy, old = find_python("pypy"), find_python2()
    return [
        Finding(
            "PyPy",
            pypy is not None,
            pypy.version if pypy else "not installed; programs run on CPython",
            "" if pypy else "install pypy3",
            required=False,
        ),
        Finding(
            "Python 2",
            old is not None,
            old.version if old else "not installed; python2 programs cannot be run",
            "" if old else "put a PyPy for Python 2.7 on PATH (pypy.org; Debian 12 has none)",
            required=False,
        ),
    ]

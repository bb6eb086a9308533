"""Builds the trusted worker and the native fork server once per version, in the user's cache."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from sandbox._machine import CppCompiler
from sandbox._types import SandboxError

WORKER_SOURCES = Path(__file__).parent / "worker"
_FLAGS = ("-std=gnu11", "-O2", "-static", "-Wall", "-Wextra")
_SERVER_FLAGS = ("-std=c++17", "-O2", "-Wall", "-Wextra")
_BUILD_SECONDS = 120


def default_cache_dir() -> Path:
    """The project's folder in the user's cache (``$XDG_CACHE_HOME`` or ``~/.cache``)."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "tenshot"


def worker_path(cache_dir: Path | None = None) -> Path:
    """Path of the worker executable, compiled now if this version is not in the cache.

    Raises:
        SandboxError: no C compiler, or it fails.
    """
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    sources = sorted(WORKER_SOURCES.glob("*.c"))
    return _cached("worker", cache_dir, compiler, (*_FLAGS, *map(str, sources)))


def native_server_path(compiler: CppCompiler, cache_dir: Path | None = None) -> Path:
    """Path of the native fork server, linked with the libraries programs will use.

    Raises:
        SandboxError: the compiler fails.
    """
    source = str(WORKER_SOURCES / "native_server.cpp")
    arguments = (*_SERVER_FLAGS, source, f"-D_={compiler.build_id}")
    return _cached("native-server", cache_dir, str(compiler.path), arguments)


def python_server_path(cache_dir: Path | None = None) -> Path:
    """Path of a copy of the Python fork server that no later version overwrites."""
    text = (WORKER_SOURCES / "fork_server.py").read_bytes()
    folder = cache_dir or default_cache_dir()
    target = folder / f"fork-server-{hashlib.sha256(text).hexdigest()[:16]}.py"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            copy = Path(scratch) / "server"
            copy.write_bytes(text)
            copy.chmod(0o644)
            copy.replace(target)
    return target


def _cached(
    name: str, cache_dir: Path | None, compiler: str | None, arguments: tuple[str, ...]
) -> Path:
    digest = hashlib.sha256(" ".join((*arguments, os.uname().machine)).encode())
    for path in sorted(WORKER_SOURCES.iterdir()):
        if path.is_file():
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    target = (cache_dir or default_cache_dir()) / f"{name}-{digest.hexdigest()[:16]}"
    if not target.exists():
        _build(target, compiler, arguments)
    return target


def _build(target: Path, compiler: str | None, arguments: tuple[str, ...]) -> None:
    if compiler is None:
        raise SandboxError(
            "no C compiler (cc) to build the sandbox worker",
            "install one, e.g. `apt-get install build-essential`",
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
        built = Path(scratch) / "worker"
        done = subprocess.run(
            [compiler, "-o", str(built), *arguments],
            capture_output=True,
            text=True,
            timeout=_BUILD_SECONDS,
            check=False,
        )
        if done.returncode != 0:
            raise SandboxError(
                f"the sandbox worker does not compile: {done.stderr.strip()[:400]}",
                "needs Linux headers of 5.14 or newer and a static C library (libc6-dev)",
            )
        built.replace(target)

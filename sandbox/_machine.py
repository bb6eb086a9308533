"""What this machine offers: toolchains, interpreters and the layout of the jail's root."""

from __future__ import annotations

import functools
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

PythonChoice = Literal["auto", "cpython", "pypy"]

SYSTEM_LINKS = ("/bin", "/lib", "/lib32", "/lib64")
SYSTEM_DIRS = (
    "/usr/bin",
    "/usr/include",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/libexec",
    "/usr/x86_64-linux-gnu",
)
_SYSTEM_FILES = ("/etc/alternatives", "/etc/ld.so.cache")
_DEVICES = ("null", "zero", "full", "random", "urandom")
_PROBE_SECONDS = 20
NATIVE_TARGET, SERVER_TARGET = "/native_server", "/fork_server.py"


@dataclass(frozen=True, slots=True)
class Interpreter:
    """A Python interpreter.

    Attributes:
        path: its real executable.
        prefix: folder that must be visible in the jail, or ``None`` when it lies in ``/usr``.
        is_pypy: whether it is PyPy.
        version: ``sys.version`` on one line.
    """

    path: Path
    prefix: Path | None
    is_pypy: bool
    version: str


@dataclass(frozen=True, slots=True)
class CppCompiler:
    """A C++ compiler as seen in the jail.

    Attributes:
        path: its executable.
        version: first line of ``--version``, part of every cache key.
    """

    path: Path
    version: str

    @property
    def build_id(self) -> str:
        """The version as one word."""
        return hashlib.sha256(self.version.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Tools:
    """What programs are compiled and run with.

    Attributes:
        cpp: the C++ compiler, or ``None``.
        python: the interpreter for ``language="python"``, or ``None``.
        python2: the interpreter for ``language="python2"``, or ``None``.
    """

    cpp: CppCompiler | None
    python: Interpreter | None
    python2: Interpreter | None


def find_tools(python: PythonChoice) -> Tools:
    """The compiler and interpreters of this machine."""
    return Tools(find_cpp(), find_python(python), find_python2())


@functools.cache
def find_cpp() -> CppCompiler | None:
    """The system's g++, or ``None``."""
    found = shutil.which("g++", path="/usr/bin:/bin")
    if found is None:
        return None
    text = _output([found, "--version"])
    return CppCompiler(Path(found), text.splitlines()[0]) if text else None


@functools.cache
def find_python(choice: PythonChoice) -> Interpreter | None:
    """The interpreter for ``language="python"``, or ``None``."""
    pypy = _interpreter(shutil.which("pypy3")) if choice != "cpython" else None
    if pypy is not None or choice == "pypy":
        return pypy
    own = Path(sys.base_prefix) / "bin" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    return _interpreter("/usr/bin/python3") or _interpreter(str(own))


@functools.cache
def find_python2() -> Interpreter | None:
    """An interpreter for ``language="python2"``, or ``None``."""
    for name in ("pypy", "pypy2", "python2", "python2.7"):
        found = _interpreter(shutil.which(name))
        if found is not None and found.version.startswith("2."):
            return found
    return None


def _interpreter(name: str | None) -> Interpreter | None:
    """Describe a real executable; scripts such as version-manager shims do not count."""
    if name is None or not os.access(name, os.X_OK):
        return None
    path = Path(name).resolve()
    with path.open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return None
    probe = "import sys; print(sys.version.replace('\\n', ' ')); print(sys.prefix)"
    lines = _output([str(path), "-S", "-E", "-c", probe]).splitlines()
    if len(lines) != 2:
        return None
    prefix = Path(lines[1])
    in_system = prefix == Path("/usr") or str(prefix).startswith("/usr/lib")
    return Interpreter(path, None if in_system else prefix, "PyPy" in lines[0], lines[0])


def _output(command: list[str]) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def jail_options(binds: Mapping[Path, str], files: Sequence[str] = _SYSTEM_FILES) -> list[str]:
    """Worker options for the root: system folders, devices, ``files`` and
    ``binds`` (path of the worker's machine → jail path).

    Only what compilers and interpreters need is there; ``/home``, ``/root``, ``/var``, ``/opt``,
    ``/usr/local`` and the password files are not.
    """
    options: list[str] = []
    for name in SYSTEM_LINKS:
        if os.path.islink(name):
            options += ["--link", os.readlink(name), name]
        elif os.path.isdir(name):
            options += ["--bind", name, name]
    devices = tuple(f"/dev/{name}" for name in _DEVICES)
    for name in (*SYSTEM_DIRS, *files, *devices):
        if os.path.exists(name) and not os.path.islink(name):
            options += ["--bind", name, name]
    for source, target in binds.items():
        options += ["--bind", str(source), target]
    return options

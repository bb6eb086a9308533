"""A small Debian root made of packages that are installed on this machine.

It holds the packages that own the compiler, the interpreters, a shell and the basic commands, with
all they depend on (`Pre-Depends` and `Depends` of the dpkg database), and of those only what lies
in the folders that jails show. Nothing is downloaded, programs meet the same versions as in the
local backend, and the same package versions give the same root.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
import tarfile
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sandbox._machine import (
    SYSTEM_DIRS,
    SYSTEM_LINKS,
    Interpreter,
    find_cpp,
    find_python,
    find_python2,
)
from sandbox._types import SandboxError

_FORMAT = 1  # raise it when the way the root is laid out changes
_BASICS = ("dash", "coreutils")
_EMPTY_DIRS = ("dev", "etc", "proc", "run", "sys", "tmp")
_LIST_FILE = "etc/tenshot-packages"
_QUERY_SECONDS = 120
_FIELDS = "\\t".join(
    ("${binary:Package}", "${Package}", "${Architecture}", "${Version}", "${Provides}")
)
_HINT = "the image is made from a Debian or Ubuntu machine's own packages; use the local sandbox"


@dataclass(frozen=True, slots=True)
class DebianRoot:
    """The packages of a root.

    Attributes:
        packages: dpkg's name of each (with the architecture where it has several) and its version.
    """

    packages: tuple[tuple[str, str], ...]

    @property
    def digest(self) -> str:
        """Equal for equal roots."""
        return hashlib.sha256(f"{_FORMAT}\n{self.listing}".encode()).hexdigest()

    @property
    def listing(self) -> str:
        """One line per package, after one with the folders."""
        folders = " ".join(filter(os.path.exists, (*SYSTEM_LINKS, *SYSTEM_DIRS)))
        return "".join((f"# {folders}\n", *(f"{n}={version}\n" for n, version in self.packages)))

    def paths(self) -> list[str]:
        """Absolute paths of all files, links and folders, sorted: parents come first.

        Raises:
            SandboxError: dpkg does not answer.
        """
        listed = _dpkg("-L", *(name for name, _ in self.packages)).splitlines()
        found = {path for path in map(_real_place, listed) if path and os.path.lexists(path)}
        for folder in [path for path in found if os.path.isdir(path)]:
            found |= set(_bytecode(folder))
        found |= set(filter(os.path.exists, SYSTEM_DIRS))
        for path in list(found):
            found |= {str(parent) for parent in Path(path).parents if parent != Path("/")}
        return sorted(found)

    def write_tar(self, file: BinaryIO) -> None:
        """Write the root as an uncompressed tar archive."""
        with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for name in _EMPTY_DIRS:
                archive.addfile(_folder(name))
            for link in filter(os.path.islink, SYSTEM_LINKS):
                archive.addfile(_link(link.lstrip("/"), os.readlink(link)))
            for path in self.paths():
                archive.add(path, recursive=False, filter=_anonymous)
            listing = self.listing.encode()
            member = tarfile.TarInfo(_LIST_FILE)
            member.size = len(listing)
            archive.addfile(member, io.BytesIO(listing))


def debian_root() -> DebianRoot:
    """The root that this machine's compiler and interpreters need.

    Raises:
        SandboxError: this is no Debian machine, or a tool belongs to no package.
    """
    installed = _Installed.read()
    roots = [*_BASICS, *(_owner(path) for path in _tool_paths())]
    return DebianRoot(tuple(sorted(installed.closure(roots))))


def _tool_paths() -> Iterator[Path]:
    compiler = find_cpp()
    if compiler is not None:
        yield compiler.path
    for interpreter in (find_python("auto"), find_python("cpython"), find_python2()):
        # One with a folder of its own is not Debian's: the folder is mounted instead.
        if interpreter is not None and interpreter.prefix is None:
            yield interpreter.path
            yield from _standard_library(interpreter)


def _standard_library(interpreter: Interpreter) -> Iterator[Path]:
    """A file of the package with the larger part of CPython's library."""
    version = re.match(r"\d+\.\d+", interpreter.version)
    if version and not interpreter.is_pypy:
        yield Path(f"/usr/lib/python{version[0]}/json/__init__.py")


def _owner(path: Path) -> str:
    """The package that a file comes from."""
    line = _dpkg("-S", str(path)).strip().splitlines()[-1]
    return line.split(": ", 1)[0].split(",")[0].split(":")[0]


def _dpkg(*arguments: str) -> str:
    try:
        done = subprocess.run(
            ["dpkg-query", *arguments],
            capture_output=True,
            text=True,
            timeout=_QUERY_SECONDS,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SandboxError(f"dpkg-query does not answer: {error}", _HINT) from error
    if done.returncode != 0:
        raise SandboxError(f"dpkg-query: {done.stderr.strip()[:200]}", _HINT)
    return done.stdout


@dataclass(frozen=True, slots=True)
class _Package:
    full_name: str
    version: str
    depends: tuple[tuple[str, ...], ...]  # each a list of alternatives


class _Installed:
    """The installed packages of this machine's own architecture."""

    def __init__(self) -> None:
        self.packages: dict[str, _Package] = {}
        self.provided: dict[str, str] = {}

    @classmethod
    def read(cls) -> _Installed:
        """The dpkg database."""
        found = cls()
        native = _dpkg("-W", "-f=${Architecture}", "dpkg").strip()
        for line in _dpkg("-W", f"-f={_FIELDS}\\t${{Pre-Depends}}, ${{Depends}}\\n").splitlines():
            full_name, name, architecture, version, provides, depends = line.split("\t")
            if architecture in (native, "all") and version:
                needs = tuple(_alternatives(part) for part in depends.split(",") if part.strip())
                found.packages[name] = _Package(full_name, version, needs)
                for word in provides.split(","):
                    found.provided.setdefault(_bare(word), name)
        return found

    def closure(self, roots: Iterable[str]) -> set[tuple[str, str]]:
        """Full name and version of the roots and all they need that is installed."""
        seen: set[str] = set()
        todo = deque(roots)
        while todo:
            name = todo.popleft()
            if name in seen:
                continue
            seen.add(name)
            for alternatives in self.packages[name].depends:
                todo.extend(self._first(alternatives))
        return {(self.packages[name].full_name, self.packages[name].version) for name in seen}

    def _first(self, alternatives: tuple[str, ...]) -> list[str]:
        for name in alternatives:
            found = name if name in self.packages else self.provided.get(name)
            if found is not None:
                return [found]
        return []


def _alternatives(part: str) -> tuple[str, ...]:
    return tuple(_bare(word) for word in part.split("|"))


def _bare(word: str) -> str:
    """A name without its version and architecture."""
    return word.split("(")[0].split(":")[0].strip()


def _real_place(path: str) -> str:
    """The path with links among its folders followed, or nothing for what jails do not show."""
    folder, _, name = path.rpartition("/")
    place = f"{os.path.realpath(folder or '/')}/{name}"
    return place if any(place.startswith(f"{top}/") for top in SYSTEM_DIRS) else ""


def _bytecode(folder: str) -> Iterator[str]:
    """Compiled modules, which packages make when they are installed."""
    cache = f"{folder}/__pycache__"
    if os.path.isdir(cache):
        yield cache
        for entry in os.scandir(cache):
            if entry.name.endswith(".pyc"):
                yield entry.path


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = int(member.mtime)
    member.mode &= 0o777  # nobody needs set-user-id programs there
    return member


def _folder(name: str) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.mode = tarfile.DIRTYPE, 0o755
    return member


def _link(name: str, target: str) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = tarfile.SYMTYPE, target
    return member

"""Headers that are precompiled once per compiler, and what comes with them."""

from __future__ import annotations

import fcntl
import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict
from enum import Enum
from pathlib import Path

from sandbox._cache import write_atomically
from sandbox._cpp_library import LibraryNames, read_library_names

PCH_TARGET = "/pch"
_FOLDER = Path(__file__).parent / "headers"
_FUNCTIONS = "common.o"

# Runs the compiler with arguments on a header text and returns the product of a name.
HeaderJob = Callable[[tuple[str, ...], str, str], bytes]


class Header(Enum):
    """A header that can be precompiled: its name in an ``#include`` line."""

    ALL = "bits/stdc++.h"
    COMMON = "tenshot_common.h"


COMMON_TEXT = (_FOLDER / Header.COMMON.value).read_text()
_TEXTS = {Header.ALL: "#include <bits/stdc++.h>\n", Header.COMMON: COMMON_TEXT}


class Headers:
    """The precompiled headers of one compiler, made when first needed and kept on disk.

    Args:
        folder: where they are kept; jails see it as ``PCH_TARGET``.
        job: runs the compiler.
        flags: compiler flags of the fast tier and of the full one, by ``fast``.
    """

    def __init__(self, folder: Path, job: HeaderJob, flags: dict[bool, tuple[str, ...]]) -> None:
        self._folder = folder
        self._job = job
        self._flags = flags
        self._names: LibraryNames | None = None

    def include(self, header: Header, fast: bool) -> tuple[str, ...]:
        """Flags with which ``#include <header>`` finds its precompiled form."""
        name = f"{'fast' if fast else 'full'}-{header.name.lower()}"
        arguments = (*self._flags[fast], "-x", "c++-header", "-o", "out", "all.h")
        self._made(f"{name}/{header.value}.gch", arguments, _TEXTS[header])
        return "-I", f"{PCH_TARGET}/{name}"

    def common_functions(self) -> str:
        """Path in the jail of the object code that units of the fast tier refer to."""
        arguments = (
            *self._flags[False], "-O1", "-ffunction-sections", "-DTENSHOT_INSTANTIATE",
            "-x", "c++", "-c", "-o", "out", "all.h",
        )  # fmt: skip
        self._made(_FUNCTIONS, arguments, COMMON_TEXT)
        return f"{PCH_TARGET}/{_FUNCTIONS}"

    def names(self) -> LibraryNames:
        """Names that ``Header.COMMON`` declares."""
        if self._names is None:
            path = self._folder / f"names-{_reader_version()}.json"
            self._once(path, self._read_names)
            stored = json.loads(path.read_text())
            self._names = LibraryNames(**{k: frozenset(v) for k, v in stored.items()})
        return self._names

    def _read_names(self) -> bytes:
        forms = ("-P", "-dM")
        common, every = (
            tuple(self._preprocessed(header, form) for form in forms)
            for header in (Header.COMMON, Header.ALL)
        )
        names = read_library_names(common, every)
        return json.dumps({kind: sorted(words) for kind, words in asdict(names).items()}).encode()

    def _preprocessed(self, header: Header, form: str) -> str:
        arguments = (*self._flags[False], "-E", form, "-x", "c++", "-o", "out", "all.h")
        return self._job(arguments, _TEXTS[header], "out").decode(errors="replace")

    def _made(self, name: str, arguments: tuple[str, ...], text: str) -> None:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self._once(path, lambda: self._job(arguments, text, "out"))

    def _once(self, path: Path, make: Callable[[], bytes]) -> None:
        if path.exists():
            return
        with path.with_name(f"{path.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                write_atomically(path, make())


def _reader_version() -> str:
    """Changes with the code that reads the names."""
    here = Path(__file__).parent
    text = b"".join((here / name).read_bytes() for name in ("_cpp_library.py", "_cpp_lexer.py"))
    return hashlib.sha256(text).hexdigest()[:12]

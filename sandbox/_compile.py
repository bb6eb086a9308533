"""Compiling one C++ program."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sandbox._frames import Report
from sandbox._gcc import Gcc, failure
from sandbox._headers import Header
from sandbox._types import CompileResult, Executable, RunLimits, Verdict

_STATIC = ("-static", "-s", "-Wl,-z,norelro")
# Nothing but the entry is seen from outside, so calls within need no look-up when it is loaded.
EXPORTS = {"exports.map": b"{ global: main; tenshot_main; local: *; };\n"}
_SHARED = (
    "-shared", "-s", "-Wl,-z,defs", "-Wl,-z,norelro", "-Wl,-z,noseparate-code",
    "-Wl,--gc-sections", "-Wl,--version-script=exports.map",
)  # fmt: skip
_DYNAMIC = ("-fvisibility=default", "-no-pie", "-s")
# Programs that replace functions of the libraries mean it for the libraries' own calls too. Only a
# dynamic executable, what a plain g++ makes, does that.
_REPLACES = re.compile(
    rb"\boperator\s*(new|delete)\b|\bextern\s*\"C\""
    rb"|\b(malloc|calloc|realloc|free)\s*\(\s*(size_t|std::size_t|unsigned|long|int|void)\b"
)
_ALL_HEADERS = re.compile(rb"bits/stdc\+\+\.h")


def with_entry(name: str) -> tuple[str, ...]:
    """Linker flags for a shared object that the native fork server enters at a function; they need
    the file of ``EXPORTS``."""
    return (*_SHARED, f"-Wl,--entry={name}", f"-Wl,--require-defined={name}")


def replaces_library_functions(source: bytes) -> bool:
    """Whether a program seems to replace functions of the libraries."""
    return _REPLACES.search(source) is not None


class CppBuilder:
    """Turns the sources of one program into an executable.

    Args:
        gcc: the compiler.
    """

    def __init__(self, gcc: Gcc) -> None:
        self._gcc = gcc

    def compile(
        self,
        files: Mapping[str, bytes],
        units: tuple[str, ...],
        fast: bool,
        shared: bool,
        limits: RunLimits | None = None,
    ) -> CompileResult:
        """Compile the ``units`` among ``files`` (name → text).

        ``fast`` asks for the quickest compilation instead of the quickest program; ``shared`` for
        a shared object for the native fork server, where that means the same, instead of an
        executable; ``limits`` for other limits of the compiler than a candidate's.
        """
        link = with_entry("main") if shared else _STATIC
        if any(replaces_library_functions(text) for text in files.values()):
            link = _DYNAMIC
        key = self._gcc.key(files, units, *self._gcc.flags(fast), *link)
        cached = self._gcc.cache.get(key)
        if cached is not None:
            return CompileResult(Executable(key, "cpp", cached), Verdict.AC)
        has_all = any(_ALL_HEADERS.search(text) for text in files.values())
        header = Header.ALL if has_all else None
        files = {**files, **EXPORTS}
        return self._result(key, self._gcc.build(files, units, fast, link, header, limits))

    def _result(self, key: str, report: Report) -> CompileResult:
        payload = report.collected.get("a.out")
        if report.error:
            return CompileResult(None, Verdict.INTERNAL_ERROR, failure(report))
        if report.status != 0 or report.flags or not payload:
            return CompileResult(None, Verdict.CE, failure(report), report.cpu_s)
        self._gcc.cache.put(key, payload)
        return CompileResult(Executable(key, "cpp", payload), Verdict.AC, "", report.cpu_s)


def is_shared_object(payload: bytes) -> bool:
    """Whether a compiled payload is for the native fork server (ELF type ``ET_DYN``)."""
    return payload[16:18] == b"\x03\0"

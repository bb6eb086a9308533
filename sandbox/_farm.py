"""The compile farm: many C++ programs through one run of the compiler.

Loading the precompiled header, instantiating the standard library's templates, assembling and
linking cost far more than a contest program's own code, so programs share translation units (see
``_cpp_sharing``). A unit that does not compile is taken apart: programs that the compiler blames
are tried once more among themselves, in reverse order, and only those blamed both times are
refused, unless the unit's headers may be the reason; where it blames nobody, the unit is split.
Programs that cannot share, and every doubt in the full tier, go to the compiler alone.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sandbox._compile import EXPORTS, CppBuilder, replaces_library_functions, with_entry
from sandbox._cpp_items import Malformed, Unshareable
from sandbox._cpp_library import LibraryNames
from sandbox._cpp_sharing import (
    INCLUDE_COMMON,
    SharedSource,
    share,
    unit,
    with_common_header,
    without_suffixes,
)
from sandbox._frames import Report
from sandbox._gcc import Gcc, failure
from sandbox._headers import Header
from sandbox._types import CompileResult, Executable, RunLimits, Verdict

UNIT_PROGRAMS = 32
_ENTRY = "tenshot_main"
_POINTER = b"unit\0"
_SPLIT = 4
_MEMORY_MIB = 2048
_STDERR_BYTES = 256 << 10
_FLAGS = ("-fmax-errors=0", "-fno-diagnostics-show-caret", "-ftemplate-backtrace-limit=3")
_BLAMED = re.compile(
    r"^([0-9a-f]{12})\.cpp:\d+:.*(?:error:|required from)|_T([0-9a-f]{12})_.*(?:error:|undefined)"
    r"|undefined reference to .*_T([0-9a-f]{12})_",
    re.MULTILINE,
)
_MESSAGE_CHARS = 4000
_RULES = ("_cpp_*.py", "_farm.py")


@dataclass(frozen=True, slots=True)
class _Job:
    """A distinct source.

    Attributes:
        source: its text.
        key: of the cache.
        shared: its form for a unit, or ``None`` if it has none.
        lone: its form for a compilation by itself with the common header, or ``None``.
        refusal: why no compiler takes it; empty for nearly all.
    """

    source: bytes
    key: str
    shared: SharedSource | None = None
    lone: str | None = None
    refusal: str = ""


class CompileFarm:
    """Compiles batches of programs for the native fork server.

    Args:
        gcc: the compiler.
        builder: compiles those that must be alone.
    """

    def __init__(self, gcc: Gcc, builder: CppBuilder) -> None:
        self._gcc = gcc
        self._builder = builder
        # What was compiled under other rules of sharing is not taken from the cache.
        here = Path(__file__).parent
        files = sorted(path for pattern in _RULES for path in here.glob(pattern))
        rules = b"".join(path.read_bytes() for path in files)
        self._rules = hashlib.sha256(rules).hexdigest()

    def compile(self, sources: Sequence[bytes], fast: bool) -> list[CompileResult]:
        """Compile programs, in order; equal ones once. The calling thread does all of it."""
        jobs = {source: self._job(source, fast) for source in dict.fromkeys(sources)}
        results = {}
        for job in jobs.values():
            if (found := self._cached(job.key)) is not None:
                results[job.key] = found
        missing = [job for job in jobs.values() if job.key not in results]
        for group in _groups([job for job in missing if job.shared]):
            results.update(self._compile_group(group, fast))
        for job in missing:
            if job.key not in results:
                results[job.key] = self._compile_alone(job, fast)
        return [results[jobs[source].key] for source in sources]

    def _job(self, source: bytes, fast: bool) -> _Job:
        files = {"main.cpp": source}
        key = self._gcc.key(files, ("main.cpp",), *self._gcc.flags(fast), self._rules)
        if replaces_library_functions(source):
            return _Job(source, key)
        text, names = source.decode(errors="surrogateescape"), self._gcc.headers.names()
        try:
            shared = share(text, names)
        except Malformed as error:
            return _Job(source, key, refusal=str(error) if fast else "")
        except Unshareable:
            return _Job(source, key, lone=_lone(text, names))
        if shared.tuned and not fast:
            return _Job(source, key, lone=_lone(text, names))
        return _Job(source, key, shared)

    def _cached(self, key: str) -> CompileResult | None:
        blob = self._gcc.cache.get(key)
        if blob is None or not blob.startswith(_POINTER):
            return None
        image, number = blob[len(_POINTER) :].decode().split()
        payload = self._gcc.cache.get(image)
        if payload is None:
            return None
        return CompileResult(Executable(key, "cpp", payload, image, int(number)), Verdict.AC)

    def _compile_alone(self, job: _Job, fast: bool) -> CompileResult:
        if job.refusal:
            return CompileResult(None, Verdict.CE, job.refusal)
        if job.lone is not None:
            text = job.lone.encode(errors="surrogateescape")
            files, entry = {"main.cpp": text, **EXPORTS}, with_entry("main")
            report = self._gcc.build(files, ("main.cpp",), fast, entry, Header.COMMON)
            if _is_built(report):
                return self._products([job], report)[job.key]
        files = {"main.cpp": job.source}
        return self._builder.compile(files, ("main.cpp",), fast, shared=True)

    def _compile_group(self, group: Sequence[_Job], fast: bool) -> dict[str, CompileResult]:
        """Results by key; programs that should go to the compiler alone are left out."""
        results: dict[str, CompileResult] = {}
        waiting = list(group)
        while len(waiting) > 1:
            report = self._build(waiting, fast)
            if report.error:
                fault = CompileResult(None, Verdict.INTERNAL_ERROR, failure(report))
                return results | dict.fromkeys((job.key for job in waiting), fault)
            if _is_built(report):
                return results | self._products(waiting, report)
            blamed = _blamed(waiting, report)
            if not blamed:
                for part in _split(waiting):
                    results.update(self._compile_group(part, fast))
                return results
            guilty = self._confirm(blamed, report) if fast else {}
            results.update({job.key: refusal for job, refusal in guilty.items() if _sure(job)})
            left = [job for job in waiting if job not in blamed]
            if guilty:
                left += [job for job in blamed if job not in guilty]
            waiting = _ordered(left)
        return results

    def _confirm(self, blamed: list[_Job], report: Report) -> dict[_Job, CompileResult]:
        """Refusals of the programs that do not compile before or after the other blamed ones."""
        guilty = blamed
        if len(blamed) > 1:
            report = self._build(_ordered(blamed[::-1]), fast=True)
            guilty = _blamed(blamed, report)
        share_s = report.cpu_s / len(blamed)
        return {
            job: CompileResult(None, Verdict.CE, _message(job, report), share_s) for job in guilty
        }

    def _build(self, jobs: Sequence[_Job], fast: bool) -> Report:
        shared = [job.shared for job in jobs if job.shared is not None]
        text = INCLUDE_COMMON + unit(shared)
        limits = RunLimits(
            cpu_s=(3 + 0.25 * len(jobs)) * (1 if fast else 2),
            wall_s=120.0,
            memory_mib=_MEMORY_MIB,
            stdout_bytes=1 << 10,
            stderr_bytes=_STDERR_BYTES,
        )
        files = {"unit.cpp": text.encode(errors="surrogateescape"), **EXPORTS}
        link = (*_FLAGS, *with_entry(_ENTRY))
        return self._gcc.build(files, ("unit.cpp",), fast, link, Header.COMMON, limits)

    def _products(self, jobs: Sequence[_Job], report: Report) -> dict[str, CompileResult]:
        payload = report.collected["a.out"]
        image = self._gcc.key({"": "".join(job.key for job in jobs).encode()}, (), "image")
        self._gcc.cache.put(image, payload)
        results = {}
        for number, job in enumerate(jobs):
            self._gcc.cache.put(job.key, _POINTER + f"{image} {number}".encode())
            executable = Executable(job.key, "cpp", payload, image, number)
            results[job.key] = CompileResult(executable, Verdict.AC, "", report.cpu_s / len(jobs))
        return results


def _lone(text: str, names: LibraryNames) -> str | None:
    try:
        return with_common_header(text, names)
    except Unshareable:
        return None


def _is_built(report: Report) -> bool:
    return report.status == 0 and not report.flags and bool(report.collected.get("a.out"))


def _groups(jobs: Sequence[_Job]) -> list[list[_Job]]:
    """Units of programs of which none mentions a library name that another one declares."""
    groups: list[list[_Job]] = []
    for job in jobs:
        for group in groups:
            if len(group) < UNIT_PROGRAMS and all(_agree(job, other) for other in group):
                group.append(job)
                break
        else:
            groups.append([job])
    return [_ordered(group) for group in groups]


def _ordered(group: Sequence[_Job]) -> list[_Job]:
    return sorted(group, key=_order)


def _sure(job: _Job) -> bool:
    assert job.shared is not None
    return not job.shared.doubtful


def _order(job: _Job) -> tuple[bool, bool]:
    assert job.shared is not None
    return job.shared.order


def _agree(one: _Job, other: _Job) -> bool:
    a, b = one.shared, other.shared
    assert a is not None
    assert b is not None
    return (
        not (a.reaches and b.reaches)
        and a.claims.isdisjoint(b.mentions)
        and b.claims.isdisjoint(a.mentions)
    )


def _split(jobs: Sequence[_Job]) -> list[Sequence[_Job]]:
    size = max(1, -(-len(jobs) // _SPLIT))
    return [jobs[at : at + size] for at in range(0, len(jobs), size)]


def _blamed(jobs: Sequence[_Job], report: Report) -> list[_Job]:
    text = report.stderr.decode(errors="replace")
    names = {name for match in _BLAMED.finditer(text) for name in match.groups() if name}
    return [job for job in jobs if job.shared is not None and job.shared.name in names]


def _message(job: _Job, report: Report) -> str:
    """The compiler's words about one program of a unit, in its own names and line numbers."""
    assert job.shared is not None
    name = f"{job.shared.name}.cpp"
    lines = report.stderr.decode(errors="replace").splitlines()
    own = [line.replace(name, "main.cpp") for line in lines if name in line]
    return without_suffixes("\n".join(own))[:_MESSAGE_CHARS]

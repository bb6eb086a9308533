"""The default backend: one trusted worker process per slot, built on user namespaces."""

from __future__ import annotations

import contextlib
import os
import queue
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

from sandbox._build import default_cache_dir, native_server_path, python_server_path, worker_path
from sandbox._compile import PCH_TARGET, CppBuilder, is_shared_object, pch_dir
from sandbox._extended import FolderRun
from sandbox._frames import NOTHING, RUN_NATIVE, Report, Task
from sandbox._gate import ExclusiveGate, ExecutableFiles
from sandbox._machine import (
    Interpreter,
    PythonChoice,
    find_cpp,
    find_python,
    find_python2,
    jail_options,
)
from sandbox._python import (
    ENV,
    SERVER_TARGET,
    check_result,
    check_task,
    python_executable,
    run_task,
)
from sandbox._types import (
    CompileResult,
    Executable,
    Program,
    RunLimits,
    RunResult,
    SandboxError,
    UnknownLanguageError,
    Verdict,
)
from sandbox._verdict import classify
from sandbox._worker import Worker, WorkerDied

NATIVE_TARGET = "/native_server"
# The server binds its libraries at once and takes the variable away before it runs anything.
NATIVE_ENV = {**ENV, "LD_BIND_NOW": "1"}
_ATTEMPTS = 3
_SLOT_SECONDS = 600.0
_KEPT_EXECUTABLES = 64


class LocalSandbox:
    """Runs programs in user namespaces on this machine, without root, daemon or cgroup.

    Thread-safe; ``slots`` runs go on at once. Use as a context manager or call ``close``.

    Args:
        slots: workers; by default the CPUs this process may use.
        cache_dir: folder for the worker, precompiled headers and executables; by default the
            project's folder in the user's cache.
        python: interpreter for ``language="python"``: PyPy where present (``"auto"``), or a named
            one.
        warm: fork programs from processes that already run in the jail, with their interpreter or
            libraries loaded, instead of starting each from nothing.

    Raises:
        SandboxError: the machine lacks something; the hint says what to do.
    """

    def __init__(
        self,
        slots: int | None = None,
        cache_dir: Path | None = None,
        python: PythonChoice = "auto",
        warm: bool = True,
    ) -> None:
        self.slots = len(os.sched_getaffinity(0)) if slots is None else slots
        self._cache_dir = default_cache_dir() if cache_dir is None else cache_dir
        self._closed = False
        self._exclusive = ExclusiveGate()
        self._memfds = ExecutableFiles(_KEPT_EXECUTABLES)
        self._warm = warm
        self._python = find_python(python)
        self._python2 = find_python2()
        compiler = find_cpp()
        self._cpp = CppBuilder(compiler, self._cache_dir, self._task) if compiler else None
        self._worker_path = worker_path(self._cache_dir)
        self._options = self._jail()
        self._idle: queue.LifoQueue[Worker | None] = queue.LifoQueue()
        first = Worker(self._worker_path, self._options)
        self.isolation = first.isolation
        # The native server loads a program through its descriptor's name in /proc.
        self._warm_native = warm and "no /proc" not in self.isolation
        for _ in range(self.slots - 1):
            self._idle.put(None)
        self._idle.put(first)

    def _jail(self) -> list[str]:
        binds: dict[Path, str] = {python_server_path(self._cache_dir): SERVER_TARGET}
        for interpreter in (self._python, self._python2):
            if interpreter is not None and interpreter.prefix is not None:
                binds[interpreter.prefix] = str(interpreter.prefix)
        compiler = find_cpp()
        if compiler is not None:
            folder = pch_dir(compiler, self._cache_dir)
            folder.mkdir(parents=True, exist_ok=True)
            binds[folder] = PCH_TARGET
            binds[native_server_path(compiler, self._cache_dir)] = NATIVE_TARGET
        return jail_options(binds)

    def __enter__(self) -> LocalSandbox:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def compile(self, program: Program, fast: bool = False) -> CompileResult:
        """Compile or parse one program in the jail.

        ``fast`` trades the program's speed for the compiler's (C++ ``-O0``), for a first filter.

        Raises:
            UnknownLanguageError: no such language here.
        """
        source = _encode(program.source)
        if program.language == "cpp":
            return self._compile_cpp({"main.cpp": source}, ("main.cpp",), fast, self._warm_native)
        interpreter = self._interpreter(program.language)
        executable = python_executable(program.language, interpreter, source)
        try:
            with self._exclusive.shared():
                report = self._task(check_task(interpreter, self._warm, source))
        except WorkerDied as error:
            return CompileResult(None, Verdict.INTERNAL_ERROR, f"sandbox worker: {error}")
        return check_result(executable, report)

    def compile_cpp(
        self, files: Mapping[str, bytes], units: tuple[str, ...], fast: bool = False
    ) -> CompileResult:
        """Compile a C++ program of several files, of which ``units`` are translation units."""
        return self._compile_cpp(files, units, fast, shared=False)

    def _compile_cpp(
        self, files: Mapping[str, bytes], units: tuple[str, ...], fast: bool, shared: bool
    ) -> CompileResult:
        if self._cpp is None:
            raise UnknownLanguageError("no C++ compiler on this machine", "install g++")
        try:
            with self._exclusive.shared():
                return self._cpp.compile(files, units, fast, shared)
        except WorkerDied as error:
            return CompileResult(None, Verdict.INTERNAL_ERROR, f"sandbox worker: {error}")

    def run(self, executable: Executable, stdin: bytes, limits: RunLimits) -> RunResult:
        """Run once. A worker that dies is replaced and the run repeated, at most twice."""
        with self._exclusive.shared():
            return self._run(executable, stdin, limits).result

    def run_alone(self, executable: Executable, stdin: bytes, limits: RunLimits) -> RunResult:
        """Run once while no other program of this sandbox runs: for timings near a limit."""
        with self._exclusive.alone():
            return self._run(executable, stdin, limits).result

    def run_in_folder(
        self,
        executable: Executable,
        stdin: bytes,
        limits: RunLimits,
        args: Sequence[str] = (),
        files: Mapping[str, bytes] | None = None,
        collect: Mapping[str, int] | None = None,
    ) -> FolderRun:
        """Run once with arguments, with ``files`` in the working directory (names ending in ``/``
        make folders), and read back at most so many bytes of each file in ``collect``."""
        with self._exclusive.shared():
            return self._run(executable, stdin, limits, args, files or {}, collect or {})

    def _run(
        self,
        executable: Executable,
        stdin: bytes,
        limits: RunLimits,
        args: Sequence[str] = (),
        files: Mapping[str, bytes] = NOTHING,
        collect: Mapping[str, int] = NOTHING,
    ) -> FolderRun:
        try:
            if executable.language == "cpp":
                with self._memfds.borrow(executable) as fd:
                    warm = is_shared_object(executable.payload)
                    argv = (NATIVE_TARGET,) if warm else ("main", *args)
                    mode, env = (RUN_NATIVE, NATIVE_ENV) if warm else (None, ENV)
                    report = self._task(
                        Task(argv, env, stdin, limits, fd, files, collect, server_mode=mode)
                    )
            else:
                interpreter, source = self._interpreter(executable.language), executable.payload
                report = self._task(
                    run_task(interpreter, self._warm, source, stdin, limits, args, files, collect)
                )
        except WorkerDied as error:
            result = RunResult(Verdict.INTERNAL_ERROR, detail=f"sandbox worker: {error}")
            return FolderRun(result, {})
        return FolderRun(classify(report, limits, self.isolation), report.collected)

    def _interpreter(self, language: str) -> Interpreter:
        found = {"python": self._python, "python2": self._python2}.get(language)
        if found is None:
            raise UnknownLanguageError(
                f"language {language!r} cannot be run on this machine",
                "languages are cpp, python and, with a Python 2 or PyPy 2 installed, python2",
            )
        return found

    def _task(self, task: Task) -> Report:
        """Run a task in the next free slot; a fresh worker for each new try."""
        if self._closed:
            raise SandboxError("the sandbox is closed")
        try:
            worker = self._idle.get(timeout=_SLOT_SECONDS)
        except queue.Empty:
            raise SandboxError(f"no sandbox slot became free in {_SLOT_SECONDS:g} s") from None
        try:
            for _ in range(_ATTEMPTS):
                try:
                    if worker is None:
                        worker = Worker(self._worker_path, self._options)
                    return worker.request(task)
                except (WorkerDied, SandboxError) as error:
                    worker, reason = None, str(error)
            raise WorkerDied(f"{reason} ({_ATTEMPTS} tries)")
        finally:
            self._give_back(worker)

    def _give_back(self, worker: Worker | None) -> None:
        self._idle.put(worker)
        if self._closed:
            self._drain()

    def close(self) -> None:
        """End all workers; runs still going on end with their worker's next answer."""
        if not self._closed:
            self._closed = True
            self._drain()
            self._memfds.close()

    def _drain(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                worker = self._idle.get_nowait()
                if worker is not None:
                    worker.close()


def _encode(source: str) -> bytes:
    """Bytes that were not UTF-8 come back as they were; lone surrogates become question marks."""
    try:
        return source.encode(errors="surrogateescape")
    except UnicodeEncodeError:
        return source.encode(errors="replace")

"""What every backend shares: compiling and running on a pool of workers of any origin."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from sandbox._compile import CppBuilder, is_shared_object
from sandbox._extended import Conversation, FolderRun, Partner
from sandbox._farm import CompileFarm
from sandbox._frames import NOTHING, RUN_NATIVE, Report, Task
from sandbox._gate import ExclusiveGate, ExecutableFiles
from sandbox._gcc import Gcc
from sandbox._machine import NATIVE_TARGET, Interpreter, Tools
from sandbox._python import (
    ENV,
    check_result,
    check_task,
    python_executable,
    run_task,
)
from sandbox._slots import Slots, WorkerSource
from sandbox._types import (
    CompileResult,
    Executable,
    Program,
    RunLimits,
    RunResult,
    UnknownLanguageError,
    Verdict,
)
from sandbox._verdict import classify, classify_talk
from sandbox._worker import WorkerDied

# The server binds its libraries at once and takes the variable away before it runs anything.
NATIVE_ENV = {**ENV, "LD_BIND_NOW": "1"}
_KEPT_EXECUTABLES = 64
_JURY_COMPILE = RunLimits(cpu_s=60.0, wall_s=180.0, memory_mib=2048, stderr_bytes=8 << 10)


class WorkerSandbox:
    """Runs programs on ``slots`` workers of one source.

    Thread-safe; ``slots`` runs go on at once. Use as a context manager or call ``close``.

    Args:
        source: where workers come from; closed with the sandbox, also when it cannot be opened.
        slots: workers.
        tools: the compiler and interpreters that the workers' jails hold.
        cache_dir: folder for precompiled headers and executables.
        warm: fork programs from processes that already run in the jail, with their interpreter or
            libraries loaded, instead of starting each from nothing.

    Raises:
        SandboxError: the machine lacks something; the hint says what to do.
    """

    def __init__(
        self, source: WorkerSource, slots: int, tools: Tools, cache_dir: Path, warm: bool
    ) -> None:
        self.slots = slots
        self._exclusive = ExclusiveGate()
        self._memfds = ExecutableFiles(_KEPT_EXECUTABLES)
        self._warm = warm
        self._python, self._python2 = tools.python, tools.python2
        gcc = Gcc(tools.cpp, cache_dir, self._task) if tools.cpp else None
        self._cpp = CppBuilder(gcc) if gcc else None
        self._farm = CompileFarm(gcc, self._cpp) if gcc and self._cpp else None
        self._slots = Slots(source, slots)
        self.isolation = self._slots.isolation
        # The native server loads a program through its descriptor's name in /proc.
        self._warm_native = warm and "no /proc" not in self.isolation

    def __enter__(self) -> Self:
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

    def compile_many(self, programs: Sequence[Program], fast: bool = False) -> list[CompileResult]:
        """Compile programs, C++ ones together through the compile farm; results in order.

        A program means the same as compiled by ``compile``, with one exception: it may use
        standard headers that it forgot to include.

        Raises:
            UnknownLanguageError: no such language here.
        """
        together = [number for number, p in enumerate(programs) if p.language == "cpp"]
        results: dict[int, CompileResult] = {}
        if self._warm_native and self._farm and len(together) > 1:
            sources = [_encode(programs[number].source) for number in together]
            results = dict(zip(together, self._compile_farm(sources, fast), strict=True))
        return [
            results[number] if number in results else self.compile(program, fast)
            for number, program in enumerate(programs)
        ]

    def _compile_farm(self, sources: Sequence[bytes], fast: bool) -> list[CompileResult]:
        assert self._farm is not None
        try:
            with self._exclusive.shared():
                return self._farm.compile(sources, fast)
        except WorkerDied as error:
            fault = CompileResult(None, Verdict.INTERNAL_ERROR, f"sandbox worker: {error}")
            return [fault] * len(sources)

    def compile_cpp(
        self, files: Mapping[str, bytes], units: tuple[str, ...], fast: bool = False
    ) -> CompileResult:
        """Compile a C++ program of several files, of which ``units`` are translation units.

        It has time for what jury programs include (testlib.h alone takes seconds).
        """
        return self._compile_cpp(files, units, fast, shared=False, limits=_JURY_COMPILE)

    def _compile_cpp(
        self,
        files: Mapping[str, bytes],
        units: tuple[str, ...],
        fast: bool,
        shared: bool,
        limits: RunLimits | None = None,
    ) -> CompileResult:
        if self._cpp is None:
            raise UnknownLanguageError("no C++ compiler on this machine", "install g++")
        try:
            with self._exclusive.shared():
                return self._cpp.compile(files, units, fast, shared, limits)
        except WorkerDied as error:
            return CompileResult(None, Verdict.INTERNAL_ERROR, f"sandbox worker: {error}")

    def run(self, executable: Executable, stdin: bytes, limits: RunLimits) -> RunResult:
        """Run once. A worker that dies is replaced and the run repeated, at most four times."""
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
        scratch: Mapping[str, bytes] | None = None,
    ) -> FolderRun:
        """Run once with arguments, with ``files`` in the working directory (names ending in ``/``
        make folders) and ``scratch`` files that the program may write; read back at most so many
        bytes of each file or folder in ``collect``."""
        with self._exclusive.shared():
            return self._run(
                executable, stdin, limits, args, files or {}, collect or {}, scratch or {}
            )

    def run_joined(
        self, executable: Executable, limits: RunLimits, partner: Partner, alone: bool = False
    ) -> Conversation:
        """Run a program with a partner: the output of each is the input of the other.

        The program takes a slot; the partner runs beside the slots, so that conversations never
        wait for each other.
        """
        gate = self._exclusive.alone() if alone else self._exclusive.shared()
        with (
            gate,
            self._prepared(executable, b"", limits) as first,
            self._prepared(
                partner.executable,
                b"",
                partner.limits,
                partner.args,
                partner.files,
                partner.collect,
                partner.scratch,
            ) as second,
        ):
            try:
                heard = self._slots.talk(first, second, partner.content)
            except WorkerDied as error:
                fault = RunResult(Verdict.INTERNAL_ERROR, detail=f"sandbox worker: {error}")
                return Conversation(fault, FolderRun(fault, {}), False, False, False)
        return classify_talk(heard, limits, partner)

    def _run(
        self,
        executable: Executable,
        stdin: bytes,
        limits: RunLimits,
        args: Sequence[str] = (),
        files: Mapping[str, bytes] = NOTHING,
        collect: Mapping[str, int] = NOTHING,
        scratch: Mapping[str, bytes] = NOTHING,
    ) -> FolderRun:
        try:
            with self._prepared(executable, stdin, limits, args, files, collect, scratch) as task:
                report = self._task(task)
        except WorkerDied as error:
            result = RunResult(Verdict.INTERNAL_ERROR, detail=f"sandbox worker: {error}")
            return FolderRun(result, {})
        return FolderRun(classify(report, limits), report.collected)

    @contextlib.contextmanager
    def _prepared(
        self,
        executable: Executable,
        stdin: bytes,
        limits: RunLimits,
        args: Sequence[str] = (),
        files: Mapping[str, bytes] = NOTHING,
        collect: Mapping[str, int] = NOTHING,
        scratch: Mapping[str, bytes] = NOTHING,
    ) -> Iterator[Task]:
        """The task that runs the executable, valid inside the ``with`` block."""
        self._admit(limits)
        if executable.language == "cpp":
            warm = is_shared_object(executable.payload)
            argv = (NATIVE_TARGET,) if warm else ("main", *args)
            mode, env = (RUN_NATIVE, NATIVE_ENV) if warm else (None, ENV)
            with self._memfds.borrow(executable) as fd:
                yield Task(
                    argv,
                    env,
                    stdin,
                    limits,
                    fd,
                    files,
                    collect,
                    server_mode=mode,
                    number=executable.number,
                    scratch=scratch,
                )
        else:
            interpreter, source = self._interpreter(executable.language), executable.payload
            task = run_task(interpreter, self._warm, source, stdin, limits, args, files, collect)
            yield replace(task, scratch=scratch) if scratch else task

    def _interpreter(self, language: str) -> Interpreter:
        found = {"python": self._python, "python2": self._python2}.get(language)
        if found is None:
            raise UnknownLanguageError(
                f"language {language!r} cannot be run on this machine",
                "languages are cpp, python and, with a Python 2 or PyPy 2 installed, python2",
            )
        return found

    def _admit(self, limits: RunLimits) -> None:
        """Raise ``SandboxError`` for limits that the backend could not keep."""

    def _task(self, task: Task) -> Report:
        return self._slots.run(task)

    def close(self) -> None:
        """End all workers; runs still going on end with their worker's next answer."""
        self._slots.close()
        self._memfds.close()


def _encode(source: str) -> bytes:
    """Bytes that were not UTF-8 come back as they were; lone surrogates become question marks."""
    try:
        return source.encode(errors="surrogateescape")
    except UnicodeEncodeError:
        return source.encode(errors="replace")

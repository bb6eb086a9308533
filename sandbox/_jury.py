"""The jury's programs: finding their sources, compiling them, and running them in the jail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from problems import Checker, ProblemError, language_of, program_files
from sandbox._checker import DIALECTS, Call, CheckerDialect, CheckOutcome
from sandbox._extended import FolderSandbox, Partner
from sandbox._frames import NOTHING
from sandbox._types import Executable, Program, RunLimits, Sandbox

_LIMITS = RunLimits(
    cpu_s=30.0, wall_s=90.0, memory_mib=2048, stdout_bytes=1 << 20, stderr_bytes=16 << 10
)
_TALK_BYTES = 64 << 20
_MAX_FILES = 48


@dataclass(frozen=True, slots=True)
class JuryProgram:
    """A compiled checker or interactor.

    Attributes:
        executable: the program.
        files: further files it needs beside it (Python modules).
        flags: arguments after those of its dialect.
        dialect: how it is called.
        backend: where it runs.
    """

    executable: Executable
    files: Mapping[str, bytes]
    flags: tuple[str, ...]
    dialect: CheckerDialect
    backend: FolderSandbox

    def check(
        self,
        input_: bytes,
        answer: bytes,
        output: bytes,
        feedback: Mapping[str, bytes] = NOTHING,
    ) -> CheckOutcome:
        """Judge one output; ``feedback`` is what the call on the pass before left."""
        call = self.dialect.call(input_, answer, output, feedback)
        run = self.backend.run_in_folder(
            self.executable,
            call.stdin,
            _LIMITS,
            (*call.args, *self.flags),
            {**self.files, **call.files},
            call.collect,
            call.scratch,
        )
        return self.dialect.read(run)

    def as_partner(
        self, input_: bytes, answer: bytes, feedback: Mapping[str, bytes], wall_s: float
    ) -> Partner:
        """What talks to a program that may take ``wall_s`` seconds."""
        call: Call = self.dialect.call(input_, answer, None, feedback)
        limits = RunLimits(
            cpu_s=_LIMITS.cpu_s,
            wall_s=wall_s + _LIMITS.cpu_s,
            memory_mib=_LIMITS.memory_mib,
            stdout_bytes=_TALK_BYTES,
            stderr_bytes=_LIMITS.stderr_bytes,
        )
        return Partner(
            self.executable,
            limits,
            (*call.args, *self.flags),
            {**self.files, **call.files},
            call.scratch,
            call.collect,
            self.dialect.content,
        )


def load_jury_program(checker: Checker, sandbox: Sandbox) -> JuryProgram:
    """Compile a problem's checker or interactor.

    Raises:
        ProblemError: there is none, it does not compile, or it is of an unsupported form.
    """
    if checker.program is None:
        raise ProblemError("the problem's checker is a program, but none is given")
    if not isinstance(sandbox, FolderSandbox):
        raise ProblemError("this sandbox cannot run output validators", "use the local backend")
    files = _read(checker.program)
    units = tuple(sorted(name for name in files if language_of(name, "") == "cpp"))
    if units:
        result = sandbox.compile_cpp(_cpp_files(files), units)
        rest: dict[str, bytes] = {}
    else:
        main = _python_main(checker.program, files)
        text = files[main].decode(errors="surrogateescape")
        result = sandbox.compile(Program("python", text))
        rest = {name: data for name, data in files.items() if name != main}
    if result.executable is None:
        raise _not_compiled(checker.program, result.message)
    dialect = DIALECTS[checker.protocol]
    return JuryProgram(result.executable, rest, checker.flags, dialect, sandbox)


def _not_compiled(program: Path, message: str) -> ProblemError:
    hint = ""
    if "testlib.h" in message and "No such file" in message:
        hint = f"put your testlib.h beside it: {program if program.is_dir() else program.parent}"
    return ProblemError(f"{program}: the output validator does not compile: {message[:400]}", hint)


def _read(program: Path) -> dict[str, bytes]:
    """Sources by name relative to the validator's folder."""
    if program.is_file():
        return {path.name: path.read_bytes() for path in program_files(program)}
    if not program.is_dir():
        raise ProblemError(f"{program}: the output validator is missing")
    folder = _single_subfolder(program)
    if (folder / "build").exists() or (folder / "run").exists():
        raise ProblemError(
            f"{folder}: validators with `build` or `run` scripts are not supported",
            "provide C++ or Python sources without scripts",
        )
    paths = program_files(folder)
    if len(paths) > _MAX_FILES:
        raise ProblemError(f"{folder}: more than {_MAX_FILES} validator sources")
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def _single_subfolder(folder: Path) -> Path:
    """``output_validators/`` holds its validator in one folder of any name."""
    entries = [path for path in folder.iterdir() if not path.name.startswith(".")]
    if len(entries) == 1 and entries[0].is_dir():
        return entries[0]
    return folder


def _cpp_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in files.items() if not name.endswith(".py")}


def _python_main(program: Path, files: Mapping[str, bytes]) -> str:
    scripts = [name for name in files if name.endswith(".py") and "/" not in name]
    for name in ("main.py", "__main__.py"):
        if name in scripts:
            return name
    if len(scripts) != 1:
        raise ProblemError(
            f"{program}: no single C++ or Python output validator found",
            "a folder needs C++ sources, one .py file, or a main.py",
        )
    return scripts[0]

"""Custom output validators, called the Kattis way and jailed like any other program.

``validator input answer feedback_dir [flags] < output``: exit code 42 accepts and 43 refuses;
whatever else happens is the checker's fault, never the program's.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from problems import Case, Checker, ProblemError
from sandbox._extended import FolderSandbox
from sandbox._types import Executable, Program, RunLimits, RunResult, Sandbox, Verdict

_ACCEPT, _REFUSE = 42, 43
_LIMITS = RunLimits(
    cpu_s=30.0, wall_s=90.0, memory_mib=2048, stdout_bytes=1 << 20, stderr_bytes=16 << 10
)
_CPP_UNITS = (".cpp", ".cc", ".cxx", ".c++")
_CPP_HEADERS = (".h", ".hpp", ".hh", ".hxx", ".inc", ".inl", ".tpp")
_FEEDBACK = "feedback/"
_MESSAGE = "feedback/judgemessage.txt"
_MESSAGE_BYTES = 2000
_DETAIL_CHARS = 300
_MAX_FILES = 48


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What a validator decided.

    Attributes:
        verdict: AC, WA or INTERNAL_ERROR.
        detail: its message, or what went wrong with it.
    """

    verdict: Verdict
    detail: str = ""


@dataclass(frozen=True, slots=True)
class OutputValidator:
    """A compiled validator.

    Attributes:
        executable: the program.
        files: further files it needs beside it (Python modules).
        flags: arguments after the feedback folder.
        backend: where it runs.
    """

    executable: Executable
    files: dict[str, bytes]
    flags: tuple[str, ...]
    backend: FolderSandbox

    def check(self, case: Case, output: bytes) -> CheckOutcome:
        """Judge one output."""
        files = {**self.files, "input": case.input, "answer": case.answer, _FEEDBACK: b""}
        run = self.backend.run_in_folder(
            self.executable,
            output,
            _LIMITS,
            ("input", "answer", _FEEDBACK, *self.flags),
            files,
            {_MESSAGE: _MESSAGE_BYTES},
        )
        message = run.collected.get(_MESSAGE, b"").decode(errors="replace").strip()
        return _outcome(run.result, message)


def _outcome(result: RunResult, message: str) -> CheckOutcome:
    if result.verdict in (Verdict.AC, Verdict.RE):
        if result.exit_code == _ACCEPT:
            return CheckOutcome(Verdict.AC, message)
        if result.exit_code == _REFUSE:
            return CheckOutcome(Verdict.WA, message or "refused by the output validator")
    told = result.stderr.decode(errors="replace").strip() or message
    ending = result.detail or f"exit code {result.exit_code}"
    detail = f"output validator: {result.verdict} ({ending}) {told}"
    return CheckOutcome(Verdict.INTERNAL_ERROR, detail[:_DETAIL_CHARS].strip())


def load_validator(checker: Checker, sandbox: Sandbox) -> OutputValidator:
    """Compile a problem's validator.

    Raises:
        ProblemError: there is none, it does not compile, or it is of an unsupported form.
    """
    if checker.program is None:
        raise ProblemError("the problem's checker is a program, but none is given")
    if not isinstance(sandbox, FolderSandbox):
        raise ProblemError("this sandbox cannot run output validators", "use the local backend")
    files = _read(checker.program)
    units = tuple(sorted(name for name in files if name.endswith(_CPP_UNITS)))
    if units:
        result = sandbox.compile_cpp(_cpp_files(files), units)
        rest: dict[str, bytes] = {}
    else:
        main = _python_main(checker.program, files)
        text = files[main].decode(errors="surrogateescape")
        result = sandbox.compile(Program("python", text))
        rest = {name: data for name, data in files.items() if name != main}
    if result.executable is None:
        raise ProblemError(
            f"{checker.program}: the output validator does not compile: {result.message[:400]}"
        )
    return OutputValidator(result.executable, rest, checker.flags, sandbox)


def _read(program: Path) -> dict[str, bytes]:
    """Sources by name relative to the validator's folder."""
    if program.is_file():
        return {program.name: program.read_bytes()}
    if not program.is_dir():
        raise ProblemError(f"{program}: the output validator is missing")
    folder = _single_subfolder(program)
    if (folder / "build").exists() or (folder / "run").exists():
        raise ProblemError(
            f"{folder}: validators with `build` or `run` scripts are not supported",
            "provide C++ or Python sources without scripts",
        )
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    wanted = [path for path in paths if path.suffix in (*_CPP_UNITS, *_CPP_HEADERS, ".py")]
    if len(wanted) > _MAX_FILES:
        raise ProblemError(f"{folder}: more than {_MAX_FILES} validator sources")
    return {str(path.relative_to(folder)): path.read_bytes() for path in wanted}


def _single_subfolder(folder: Path) -> Path:
    """``output_validators/`` holds its validator in one folder of any name."""
    entries = [path for path in folder.iterdir() if not path.name.startswith(".")]
    if len(entries) == 1 and entries[0].is_dir():
        return entries[0]
    return folder


def _cpp_files(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in files.items() if not name.endswith(".py")}


def _python_main(program: Path, files: dict[str, bytes]) -> str:
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

"""How Python programs are started and checked."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from sandbox._frames import CHECK_PYTHON, NOTHING, RUN_PYTHON, Report, Task
from sandbox._machine import SERVER_TARGET, Interpreter
from sandbox._types import CompileResult, Executable, RunLimits, Verdict

SCRIPT = "main.py"
CHECK_LIMITS = RunLimits(
    cpu_s=10.0, wall_s=30.0, memory_mib=1024, stdout_bytes=1 << 10, stderr_bytes=8 << 10
)
ENV = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/w",
    "LC_ALL": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "PYTHONINTMAXSTRDIGITS": "0",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYPY_GC_NURSERY": "4M",
    "PYTHONIOENCODING": "utf-8:surrogateescape",
}
# `-S` saves the site module's start-up time but takes exit() and quit() with it.
_RUN = (
    "import builtins, sys; builtins.exit = builtins.quit = sys.exit; "
    "__file__ = sys.argv[0] = 'main.py'; del builtins, sys; "
    "exec(compile(open('main.py', 'rb').read(), 'main.py', 'exec'))"
)
_CHECK = "compile(open('main.py', 'rb').read(), 'main.py', 'exec')"
# Address space beyond use: PyPy reserves 768 bytes per level of `sys.setrecursionlimit`.
_ADDRESS_SLACK = {False: 1 << 30, True: 4 << 30}
_MESSAGE_CHARS = 4000


def run_task(
    interpreter: Interpreter,
    warm: bool,
    source: bytes,
    stdin: bytes,
    limits: RunLimits,
    args: Sequence[str] = (),
    files: Mapping[str, bytes] = NOTHING,
    collect: Mapping[str, int] = NOTHING,
) -> Task:
    """A task that runs the script: in a fork of the warm interpreter, or from a cold start.

    Scripts with arguments and Python 2 always start cold.
    """
    use_server = warm and not args and not _is_python2(interpreter)
    return Task(
        _server_argv(interpreter) if use_server else (*_argv(interpreter, _RUN), *args),
        ENV,
        stdin,
        limits,
        files={**files, SCRIPT: source},
        collect=collect,
        server_mode=RUN_PYTHON if use_server else None,
        address_slack=_ADDRESS_SLACK[interpreter.is_pypy],
    )


def check_task(interpreter: Interpreter, warm: bool, source: bytes) -> Task:
    """A task that only parses the program, in the jail: parsing hostile text can crash."""
    use_server = warm and not _is_python2(interpreter)
    return Task(
        _server_argv(interpreter) if use_server else _argv(interpreter, _CHECK),
        ENV,
        b"",
        CHECK_LIMITS,
        files={SCRIPT: source},
        server_mode=CHECK_PYTHON if use_server else None,
        address_slack=_ADDRESS_SLACK[interpreter.is_pypy],
    )


def _argv(interpreter: Interpreter, code: str) -> tuple[str, ...]:
    if _is_python2(interpreter):
        code = code.replace("builtins", "__builtin__").replace("'rb'", "'r'")
    return (str(interpreter.path), "-S", "-s", "-c", code)


def _server_argv(interpreter: Interpreter) -> tuple[str, ...]:
    return (str(interpreter.path), "-S", "-s", SERVER_TARGET)


def _is_python2(interpreter: Interpreter) -> bool:
    return interpreter.version.startswith("2.")


def python_executable(language: str, interpreter: Interpreter, source: bytes) -> Executable:
    """The executable form of a script: its text, keyed with the interpreter."""
    digest = hashlib.sha256(f"{language}\0{interpreter.version}\0".encode() + source)
    return Executable(digest.hexdigest(), language, source)


def check_result(executable: Executable, report: Report) -> CompileResult:
    """What the parse says; a parser that crashes or runs out refuses the program too."""
    if report.error:
        return CompileResult(None, Verdict.INTERNAL_ERROR, "the interpreter does not start")
    if report.status == 0 and not report.flags:
        return CompileResult(executable, Verdict.AC, "", report.cpu_s)
    text = report.stderr.decode(errors="replace").strip()
    message = _without_our_frames(text) or "the interpreter's parser gave up"
    return CompileResult(None, Verdict.CE, message[:_MESSAGE_CHARS], report.cpu_s)


def _without_our_frames(text: str) -> str:
    lines = text.splitlines()
    start = next((i for i, line in enumerate(lines) if 'File "main.py"' in line), 0)
    return "\n".join(lines[start:])

"""Compiles and runs hostile programs, and judges them on a problem's cases.

Every program, the compiler included, runs under a small trusted worker that is already inside its
own user, pid, mount, network, ipc and uts namespaces. Covered: no network or other sockets; a
read-only root with toolchains and interpreters only (no home folders, no tests, no passwords, no
environment of ours); one size-limited writable folder that is wiped after each run, `/tmp` and
`/dev/shm` included; CPU, wall-clock, memory, output, file-size and process limits; a system-call
allowlist (no io_uring, ptrace, mounts, namespaces, keys, bpf, System V ipc, ...); the death of
every descendant before the result is told; results that never pass through a process which ran
candidate code. NOT covered: faults of the kernel itself, side channels such as timing and caches
shared with other processes, reading world-readable files below `/usr/bin`, `/usr/lib` and
`/usr/include`, and fairness of timing on a machine that is busy with other work. Memory is limited
by a cgroup where we may create one, else by each process's address space; ``isolation`` says which.
``LocalSandbox`` and ``DockerSandbox`` share the worker and pass one conformance suite. A machine
that lacks something is refused with its name, unless the caller allows that name; then every
result's ``isolation`` says what it was run without. See docs/sandbox.md.

Nothing here knows about candidates, models or clusters.
"""

from sandbox._docker import DockerSandbox
from sandbox._docker_engine import EngineError, NoEngineError
from sandbox._doctor import Finding, check_machine
from sandbox._farm import UNIT_PROGRAMS
from sandbox._grading import GroupResult
from sandbox._isolation import WEAKER, WeakerIsolationError
from sandbox._judge import judge
from sandbox._judge_many import judge_many
from sandbox._local import LocalSandbox
from sandbox._machine import PythonChoice
from sandbox._many import Job, JobResult, parallel, run_many
from sandbox._results import CaseResult, Judgement, reclassify
from sandbox._types import (
    CompileResult,
    Executable,
    Program,
    RunLimits,
    RunResult,
    Sandbox,
    SandboxError,
    UnknownLanguageError,
    Verdict,
)

__all__ = [
    "UNIT_PROGRAMS",
    "WEAKER",
    "CaseResult",
    "CompileResult",
    "DockerSandbox",
    "EngineError",
    "Executable",
    "Finding",
    "GroupResult",
    "Job",
    "JobResult",
    "Judgement",
    "LocalSandbox",
    "NoEngineError",
    "Program",
    "PythonChoice",
    "RunLimits",
    "RunResult",
    "Sandbox",
    "SandboxError",
    "UnknownLanguageError",
    "Verdict",
    "WeakerIsolationError",
    "check_machine",
    "judge",
    "judge_many",
    "parallel",
    "reclassify",
    "run_many",
]

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

Nothing here knows about candidates, models or clusters.
"""

from sandbox._doctor import Finding, check_machine
from sandbox._judge import CaseResult, Judgement, judge
from sandbox._local import LocalSandbox
from sandbox._many import Job, JobResult, parallel, run_many
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
    "CaseResult",
    "CompileResult",
    "Executable",
    "Finding",
    "Job",
    "JobResult",
    "Judgement",
    "LocalSandbox",
    "Program",
    "RunLimits",
    "RunResult",
    "Sandbox",
    "SandboxError",
    "UnknownLanguageError",
    "Verdict",
    "check_machine",
    "judge",
    "parallel",
    "run_many",
]

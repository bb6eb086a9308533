"""The life of the local backend's workers."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from sandbox import LocalSandbox, Program, SandboxError, Verdict
from tests.sandbox.conftest import LIMITS, host_processes, run_source, wait_until


def test_closed_sandbox_refuses_work() -> None:
    box = LocalSandbox(slots=1)
    executable = box.compile(Program("python", "print(1)")).executable
    assert executable is not None
    box.close()
    with pytest.raises(SandboxError, match="closed"):
        box.run(executable, b"", LIMITS)


def test_dead_worker_is_replaced() -> None:
    with LocalSandbox(slots=1) as box:
        before = run_source(box, "python", "print(3)")
        assert before.verdict is Verdict.AC
        for pid in _children_named("worker-"):
            os.kill(pid, signal.SIGKILL)
        assert run_source(box, "python", "print(3)").stdout == b"3\n"


def test_closing_leaves_no_process_behind() -> None:
    box = LocalSandbox(slots=1)
    run_source(box, "python", "print(3)")
    mine = set(_children_named("worker-"))
    newest = max(mine)
    inside = _descendants(newest)
    assert inside
    box.close()
    assert wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in inside))


def _children_named(name: str) -> list[int]:
    own = os.getpid()
    return [pid for pid in host_processes(name) if _parent(pid) == own]


def _descendants(root: int) -> list[int]:
    parents = {
        int(p.name): _parent(int(p.name)) for p in Path("/proc").iterdir() if p.name.isdigit()
    }
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def _parent(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return -1

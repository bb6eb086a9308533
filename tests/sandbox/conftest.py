"""One sandbox for all tests of the room, and a short way to run a program in it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sandbox import LocalSandbox, Program, RunLimits, RunResult

# Wall limits are wide where they are not what is tested: the machine may be busy.
LIMITS = RunLimits(cpu_s=1.0, wall_s=30.0, memory_mib=256, stdout_bytes=1 << 20)

RunSource = Callable[..., RunResult]


@pytest.fixture(scope="session")
def sandbox() -> Iterator[LocalSandbox]:
    with LocalSandbox(slots=2) as box:
        yield box


@pytest.fixture(scope="session", params=["warm", "cold"])
def cpython(request: pytest.FixtureRequest) -> Iterator[LocalSandbox]:
    with LocalSandbox(slots=1, python="cpython", warm=request.param == "warm") as box:
        yield box


def run_source(
    box: LocalSandbox,
    language: str,
    source: str,
    stdin: bytes = b"",
    limits: RunLimits = LIMITS,
) -> RunResult:
    compiled = box.compile(Program(language, source))
    assert compiled.executable is not None, compiled.message
    return box.run(compiled.executable, stdin, limits)


def host_processes(name: str) -> list[int]:
    """Processes of this machine whose command line holds ``name``."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                if name.encode() in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
    return found


def wait_until(condition: Callable[[], bool], seconds: float = 5.0) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True

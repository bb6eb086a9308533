"""The wall clock stops programs that sleep, not programs that wait for a CPU."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox import Executable, LocalSandbox, Program, RunLimits, Verdict

HOGS = 3
BURN = """
#include <ctime>
int main(){while(clock()<CLOCKS_PER_SEC/4);}
"""


@pytest.fixture
def crowded() -> Iterator[LocalSandbox]:
    """A sandbox on one CPU that it shares with others."""
    if not Path("/proc/self/schedstat").exists():
        pytest.skip("this kernel does not tell how long a program waits for a CPU")
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    command = [sys.executable, "-S", "-c", "while True: pass"]
    # Sessions share the CPU evenly where the kernel groups them; workers are one of their own.
    hogs = [subprocess.Popen(command, start_new_session=True) for _ in range(HOGS)]
    try:
        with LocalSandbox(slots=1) as box:
            yield box
    finally:
        os.sched_setaffinity(0, before)
        for hog in hogs:
            hog.kill()
            hog.wait(timeout=10)


def compiled(box: LocalSandbox, language: str, source: str) -> Executable:
    result = box.compile(Program(language, source))
    assert result.executable is not None, result.message
    return result.executable


def test_waiting_for_a_cpu_does_not_count(crowded: LocalSandbox) -> None:
    limits = RunLimits(cpu_s=2.0, wall_s=0.4)
    result = crowded.run(compiled(crowded, "cpp", BURN), b"", limits)
    assert result.verdict is Verdict.AC, result
    assert result.wall_s > 0.4, "the machine was not crowded enough to tell"


def test_sleep_counts_on_a_crowded_machine_too(crowded: LocalSandbox) -> None:
    executable = compiled(crowded, "python", "import time\ntime.sleep(30)")
    result = crowded.run(executable, b"", RunLimits(cpu_s=2.0, wall_s=0.5))
    assert (result.verdict, result.detail) == (Verdict.TLE, "wall time")
    assert result.wall_s < 2.5


def test_the_excuse_has_a_bound(crowded: LocalSandbox) -> None:
    executable = compiled(crowded, "cpp", BURN.replace("/4", "*60"))
    result = crowded.run(executable, b"", RunLimits(cpu_s=30.0, wall_s=0.1))
    assert (result.verdict, result.detail) == (Verdict.TLE, "wall time")
    assert result.wall_s < 2.0

"""A short soak: every kind of program gets its verdict, nothing leaks, and faults are seen."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import threading

import pytest

from benchmarks.footprint import take_footprint
from benchmarks.soak import Soak, Window, soak, summary, wrong_with
from benchmarks.soak_programs import KINDS
from sandbox import Executable, Job, JobResult, RunResult, Verdict


def test_a_short_soak_is_clean() -> None:
    outcome = soak("local", runs=600, seed=1, quiet=True)
    assert outcome.runs.total() == 600
    assert len(outcome.runs) > len(KINDS) / 2
    assert len(outcome.windows) == 20
    assert outcome.faults() == []
    assert "no leak, no wrong verdict" in summary(outcome, [])


def test_wrong_verdicts_and_outputs_are_told() -> None:
    kind = KINDS[0]
    assert kind.output is not None
    job = Job(Executable("k", "cpp", b""), b"4\n", kind.limits, (kind, 4))
    assert wrong_with(JobResult(job, RunResult(Verdict.AC, stdout=b"8\n"))) == ""
    assert "printed b'9" in wrong_with(JobResult(job, RunResult(Verdict.AC, stdout=b"9\n")))
    assert "TLE instead of AC" in wrong_with(JobResult(job, RunResult(Verdict.TLE)))
    assert "instead" in wrong_with(JobResult(job, RunResult(Verdict.INTERNAL_ERROR)))


def test_leaks_are_seen() -> None:
    before = take_footprint()
    read_end, write_end = os.pipe()
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    child = subprocess.Popen(["sleep", "60"])
    try:
        leaks = " ".join(before.leaks(take_footprint()))
    finally:
        child.kill()
        child.wait()
        stop.set()
        thread.join()
        os.close(read_end)
        os.close(write_end)
    assert "processes" in leaks
    assert "threads" in leaks
    assert "descriptors" in leaks
    assert before.leaks(take_footprint()) == []


@pytest.mark.parametrize("name", ["own_kib", "their_kib"])
def test_growing_memory_is_a_fault(name: str) -> None:
    first = take_footprint()
    last = dataclasses.replace(first, **{name: getattr(first, name) + (1 << 20)})
    outcome = Soak(first, windows=[Window(1, 1.0, first), Window(1, 1.0, last)], after=first)
    assert [fault for fault in outcome.faults() if fault.startswith(name)]

"""The batch API: bounded memory, cancellation, deadline, every slot, every job once."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox import (
    CompileResult,
    Executable,
    Job,
    LocalSandbox,
    Program,
    RunLimits,
    RunResult,
    Verdict,
    parallel,
    run_many,
)
from tests.conformance.programs import LIMITS, wait_until

AHEAD = 4
SLEEP_S = 0.2


class CountedBytes(bytes):
    """An output that is counted while it lives."""

    alive = 0
    most = 0

    def __new__(cls, data: bytes) -> CountedBytes:
        cls.alive += 1
        cls.most = max(cls.most, cls.alive)
        return super().__new__(cls, data)

    def __del__(self) -> None:
        type(self).alive -= 1


class Watched:
    """A real sandbox that counts runs under way and the outputs that are still in memory."""

    def __init__(self, box: LocalSandbox) -> None:
        self.box, self.slots, self.isolation = box, box.slots, box.isolation
        self.lock = threading.Lock()
        self.running = self.most_running = self.runs = 0

    def compile(self, program: Program) -> CompileResult:
        return self.box.compile(program)

    def run(self, executable: Executable, stdin: bytes, limits: RunLimits) -> RunResult:
        with self.lock:
            self.running += 1
            self.runs += 1
            self.most_running = max(self.most_running, self.running)
        try:
            result = self.box.run(executable, stdin, limits)
        finally:
            with self.lock:
                self.running -= 1
        return dataclasses.replace(result, stdout=CountedBytes(result.stdout))

    def close(self) -> None:
        self.box.close()


@pytest.fixture
def watched(sandbox: LocalSandbox) -> Watched:
    CountedBytes.alive = CountedBytes.most = 0
    return Watched(sandbox)


@pytest.fixture
def echo(sandbox: LocalSandbox) -> Executable:
    return compiled(sandbox, "print(input())")


@pytest.fixture
def sleeper(sandbox: LocalSandbox) -> Executable:
    return compiled(sandbox, f"import time\ntime.sleep({SLEEP_S})\nprint(input())")


def compiled(box: LocalSandbox, source: str) -> Executable:
    executable = box.compile(Program("python", source)).executable
    assert executable is not None
    return executable


def numbered(executable: Executable, count: int) -> Iterator[Job]:
    return (Job(executable, b"%d" % i, LIMITS, i) for i in range(count))


def batch_threads() -> list[str]:
    return [t.name for t in threading.enumerate() if t.name.startswith("sandbox-")]


def processes_below_us() -> set[int]:
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int(
                    (entry / "stat").read_text().rsplit(")", 1)[1].split()[1]
                )
            except OSError:
                continue
    found = {int(Path("/proc/self").resolve().name)}
    while True:
        more = {pid for pid, parent in parents.items() if parent in found} - found
        if not more:
            return found
        found |= more


def test_every_job_comes_back_once_with_its_own_output(watched: Watched, echo: Executable) -> None:
    seen = []
    for item in run_many(watched, numbered(echo, 200)):
        assert item.result.verdict is Verdict.AC
        assert item.result.stdout == b"%d\n" % item.job.tag
        seen.append(item.job.tag)
    assert sorted(seen) == list(range(200))
    assert watched.runs == 200
    assert watched.most_running == watched.slots
    assert batch_threads() == []


def test_outputs_in_memory_are_bounded_however_slow_the_caller_is(
    watched: Watched, echo: Executable
) -> None:
    results = run_many(watched, numbered(echo, 120))
    for _ in range(120):
        next(results)
        if watched.runs < 60:
            time.sleep(0.01)
    assert next(results, None) is None
    assert watched.runs == 120
    assert 2 <= CountedBytes.most <= AHEAD * watched.slots
    assert CountedBytes.alive == 0


def test_an_idle_caller_lets_no_more_than_the_bound_run(watched: Watched, echo: Executable) -> None:
    results = run_many(watched, numbered(echo, 1000))
    next(results)
    assert wait_until(lambda: watched.runs == AHEAD * watched.slots)
    time.sleep(0.3)
    assert watched.runs == AHEAD * watched.slots
    assert CountedBytes.alive <= AHEAD * watched.slots
    results.close()  # type: ignore[attr-defined]
    assert CountedBytes.alive == 0


def test_leaving_the_loop_leaves_no_process_and_no_thread(
    watched: Watched, sleeper: Executable
) -> None:
    list(run_many(watched, numbered(sleeper, 2)))
    before = processes_below_us()
    for count, _ in enumerate(run_many(watched, numbered(sleeper, 1000)), start=1):
        if count == 3:
            break
    assert batch_threads() == []
    assert watched.running == 0
    assert watched.runs <= 2 + 3 + 2 * watched.slots  # not all that were taken ahead
    assert processes_below_us() <= before


def test_an_exception_in_the_loop_ends_the_batch(watched: Watched, sleeper: Executable) -> None:
    def fail_at_the_first() -> None:
        for _ in run_many(watched, numbered(sleeper, 1000)):
            raise KeyError("the caller's own")

    with pytest.raises(KeyError):
        fail_at_the_first()
    assert wait_until(lambda: batch_threads() == [])
    assert watched.running == 0


def test_another_thread_can_cancel(watched: Watched, sleeper: Executable) -> None:
    cancel = threading.Event()
    timer = threading.Timer(2.5 * SLEEP_S, cancel.set)
    timer.start()
    start = time.monotonic()
    done = list(run_many(watched, numbered(sleeper, 10_000), cancel=cancel))
    timer.join()
    assert time.monotonic() - start < 2.5 * SLEEP_S + 10
    assert all(item.result.verdict is Verdict.AC for item in done)
    assert len(done) == watched.runs  # what had begun is told, what had not never begins
    assert 0 < len(done) < 100
    assert batch_threads() == []


def test_nothing_starts_after_the_deadline(watched: Watched, sleeper: Executable) -> None:
    taken = 0

    def jobs() -> Iterator[Job]:
        nonlocal taken
        for job in numbered(sleeper, 10_000):
            taken += 1
            yield job

    done = list(run_many(watched, jobs(), deadline_s=1.5 * SLEEP_S))
    assert len(done) == watched.runs
    assert 0 < len(done) < taken
    assert taken <= len(done) + AHEAD * watched.slots
    assert all(item.result.verdict is Verdict.AC for item in done)
    assert batch_threads() == []


@pytest.mark.parametrize("cancelled", [True, False])
def test_over_before_it_began(watched: Watched, echo: Executable, cancelled: bool) -> None:
    cancel = threading.Event()
    if cancelled:
        cancel.set()
    deadline = None if cancelled else 0.0
    assert list(run_many(watched, numbered(echo, 10), deadline, cancel)) == []
    assert watched.runs == 0


def test_no_jobs_no_results(watched: Watched) -> None:
    assert list(run_many(watched, [])) == []


def test_an_error_of_the_function_reaches_the_caller_and_ends_the_threads() -> None:
    def work(number: int) -> int:
        if number == 20:
            raise LookupError("twenty")
        return number

    with pytest.raises(LookupError, match="twenty"):
        list(parallel(work, range(1000), 3))
    assert batch_threads() == []


def test_jobs_are_taken_in_the_callers_thread(watched: Watched, echo: Executable) -> None:
    takers = set()

    def jobs() -> Iterator[Job]:
        for job in numbered(echo, 30):
            takers.add(threading.get_ident())
            yield job

    assert len(list(run_many(watched, jobs()))) == 30
    assert takers == {threading.get_ident()}

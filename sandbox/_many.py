"""Streaming many runs over all slots."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from sandbox._types import Executable, RunLimits, RunResult, Sandbox

_AHEAD = 4
_JOIN_SECONDS = 600.0

Item = TypeVar("Item")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Job:
    """One run to do.

    Attributes:
        executable: what to run.
        stdin: its input.
        limits: of the run.
        tag: anything that tells the caller which job this was.
    """

    executable: Executable
    stdin: bytes
    limits: RunLimits
    tag: object = None


@dataclass(frozen=True, slots=True)
class JobResult:
    """A job and what came of it."""

    job: Job
    result: RunResult


def run_many(
    sandbox: Sandbox, jobs: Iterable[Job], deadline_s: float | None = None
) -> Iterator[JobResult]:
    """Run jobs on all slots and yield each as it ends, in no particular order.

    At most ``4 * slots`` jobs are taken ahead of the results the caller has consumed, always in
    the caller's thread. After ``deadline_s`` seconds no further job is started; those taken by
    then are still run and yielded.
    """

    def run(job: Job) -> JobResult:
        return JobResult(job, sandbox.run(job.executable, job.stdin, job.limits))

    return parallel(run, jobs, sandbox.slots, deadline_s)


def parallel(
    function: Callable[[Item], Value],
    items: Iterable[Item],
    workers: int,
    deadline_s: float | None = None,
) -> Iterator[Value]:
    """Apply ``function`` to ``items`` in ``workers`` threads, bounded as in ``run_many``.

    An exception of ``function`` or of ``items`` is raised in the caller after the threads ended.
    """
    pool = _Pool(function, workers)
    end = None if deadline_s is None else time.monotonic() + deadline_s
    source = iter(items)
    pending, open_ = 0, True
    try:
        while open_ or pending:
            while open_ and pending < workers * _AHEAD:
                if end is not None and time.monotonic() >= end:
                    open_ = False
                    break
                try:
                    pool.put(next(source))
                except StopIteration:
                    open_ = False
                    break
                pending += 1
            if pending:
                pending -= 1
                yield pool.get()
    finally:
        pool.stop()


class _Pool(Generic[Item, Value]):
    def __init__(self, function: Callable[[Item], Value], workers: int) -> None:
        self._function = function
        self._items: queue.SimpleQueue[tuple[Item] | None] = queue.SimpleQueue()
        self._values: queue.SimpleQueue[Value | _Failure] = queue.SimpleQueue()
        self._stopped = False
        self._threads = [
            threading.Thread(target=self._work, name=f"sandbox-{i}", daemon=True)
            for i in range(workers)
        ]
        for thread in self._threads:
            thread.start()

    def _work(self) -> None:
        while (boxed := self._items.get()) is not None:
            if self._stopped:
                continue
            try:
                self._values.put(self._function(boxed[0]))
            except BaseException as error:
                self._values.put(_Failure(error))

    def put(self, item: Item) -> None:
        self._items.put((item,))

    def get(self) -> Value:
        value = self._values.get(timeout=_JOIN_SECONDS)
        if isinstance(value, _Failure):
            raise value.error
        return value

    def stop(self) -> None:
        self._stopped = True
        for _ in self._threads:
            self._items.put(None)
        for thread in self._threads:
            thread.join(_JOIN_SECONDS)


@dataclass(frozen=True, slots=True)
class _Failure:
    error: BaseException

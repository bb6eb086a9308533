"""Streaming many runs over all slots."""

from __future__ import annotations

import math
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sandbox._types import Executable, RunLimits, RunResult, Sandbox, SandboxError

_AHEAD = 4
_JOIN_SECONDS = 600.0
_STALL_SECONDS = 3600.0

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
    sandbox: Sandbox,
    jobs: Iterable[Job],
    deadline_s: float | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[JobResult]:
    """Run jobs on all slots and yield each as it ends, in no particular order.

    At most ``4 * slots`` jobs are taken ahead of the results the caller has asked for, always in
    the caller's thread; so at most that many results, with their outputs, are in memory besides
    those the caller keeps. Once ``deadline_s`` seconds have passed or somebody sets ``cancel``, no
    further job starts: those under way end within their own limits and are yielded, those only
    taken are dropped without a result. Closing the iterator, as leaving its loop does, drops both
    and returns when no job of this call is running any more.

    Raises:
        SandboxError: no job has ended for an hour.
    """

    def run(job: Job) -> JobResult:
        return JobResult(job, sandbox.run(job.executable, job.stdin, job.limits))

    return parallel(run, jobs, sandbox.slots, deadline_s, cancel)


def parallel(
    function: Callable[[Item], Value],
    items: Iterable[Item],
    workers: int,
    deadline_s: float | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[Value]:
    """Apply ``function`` to ``items`` in ``workers`` threads, bounded and ended as in ``run_many``.

    An exception of ``function`` or of ``items`` is raised in the caller after the threads ended.
    """
    end = math.inf if deadline_s is None else time.monotonic() + deadline_s
    pool = _Pool(function, workers, end, cancel)
    source = iter(items)
    pending, open_ = 0, True
    try:
        pool.start()
        while open_ or pending:
            while open_ and pending < workers * _AHEAD:
                if pool.is_over() or not pool.put_next(source):
                    open_ = False
                else:
                    pending += 1
            if pending:
                pending -= 1
                yield from pool.take()
    finally:
        pool.stop()


class _Pool(Generic[Item, Value]):
    """Threads that apply a function; nothing is started after ``end`` on the monotonic clock."""

    def __init__(
        self,
        function: Callable[[Item], Value],
        workers: int,
        end: float,
        cancel: threading.Event | None,
    ) -> None:
        self._function = function
        self._end = end
        self._cancel = cancel
        self._items: queue.SimpleQueue[tuple[Item] | None] = queue.SimpleQueue()
        self._values: queue.SimpleQueue[_Outcome[Value]] = queue.SimpleQueue()
        self._stopped = False
        self._threads = [
            threading.Thread(target=self._work, name=f"sandbox-{i}", daemon=True)
            for i in range(workers)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def is_over(self) -> bool:
        """Whether no further item may be started."""
        cancelled = self._cancel is not None and self._cancel.is_set()
        return self._stopped or cancelled or time.monotonic() >= self._end

    def _work(self) -> None:
        while (boxed := self._items.get()) is not None:
            self._values.put(_DROPPED if self.is_over() else self._apply(boxed[0]))

    def _apply(self, item: Item) -> _Outcome[Value]:
        try:
            return _Outcome((self._function(item),))
        except BaseException as error:
            return _Outcome((), error)

    def put_next(self, source: Iterator[Item]) -> bool:
        """Hand the next item to the threads; false when there is none."""
        for item in source:
            self._items.put((item,))
            return True
        return False

    def take(self) -> Iterator[Value]:
        """Wait for one outcome and yield its value, if any; nothing here keeps it afterwards."""
        try:
            outcome = self._values.get(timeout=_STALL_SECONDS)
        except queue.Empty:
            raise SandboxError(f"no job has ended for {_STALL_SECONDS:g} s") from None
        if outcome.error is not None:
            raise outcome.error
        yield from outcome.values

    def stop(self) -> None:
        """Start nothing more and wait for the threads that have begun."""
        self._stopped = True
        started = [thread for thread in self._threads if thread.ident is not None]
        for _ in started:
            self._items.put(None)
        for thread in started:
            thread.join(_JOIN_SECONDS)


@dataclass(frozen=True, slots=True)
class _Outcome(Generic[Value]):
    """What became of an item: its value, an error, or neither when it was dropped."""

    values: tuple[Value, ...]
    error: BaseException | None = None


_DROPPED: _Outcome[Any] = _Outcome(())

"""The workers of a backend: one per slot, and one beside each slot whose program talks."""

from __future__ import annotations

import contextlib
import queue
from typing import Protocol

from sandbox._frames import Report, Task
from sandbox._interact import Side, Talk, talk
from sandbox._types import SandboxError
from sandbox._worker import Worker, WorkerDied

_ATTEMPTS = 5
_SLOT_SECONDS = 600.0


class WorkerSource(Protocol):
    """Where a backend's workers come from. ``open`` may be called from several threads."""

    def open(self) -> Worker:
        """A fresh worker, ready for its first task.

        Raises:
            SandboxError: none can be had.
        """
        ...

    def close(self) -> None:
        """Give back whatever the workers lived in."""
        ...


class Slots:
    """Runs tasks on at most ``count`` workers at once; thread-safe.

    Args:
        source: where workers come from; closed with the slots, also when they cannot be opened.
        count: slots; workers are started when they are first needed.

    Raises:
        SandboxError: no worker can be had.
    """

    def __init__(self, source: WorkerSource, count: int) -> None:
        self._source = source
        self._closed = False
        self._idle: queue.LifoQueue[Worker | None] = queue.LifoQueue()
        self._partners: queue.LifoQueue[Worker | None] = queue.LifoQueue()
        try:
            first = source.open()
        except BaseException:
            source.close()
            raise
        self.isolation = first.isolation
        for _ in range(count - 1):
            self._idle.put(None)
        self._idle.put(first)

    def run(self, task: Task) -> Report:
        """Run a task in the next free slot; a fresh worker for each new try.

        Raises:
            SandboxError: the slots are closed, or none became free.
            WorkerDied: no try gave a report.
        """
        worker = self._take_slot()
        try:
            for _ in range(_ATTEMPTS):
                try:
                    if worker is None:
                        worker = self._source.open()
                    return worker.request(task)
                except (WorkerDied, SandboxError) as error:
                    worker, reason = None, str(error)
            raise WorkerDied(f"{reason} ({_ATTEMPTS} tries)")
        finally:
            self._give_back(self._idle, worker)

    def talk(self, program: Task, partner: Task, content: int) -> Talk:
        """Run two tasks that talk (see ``_interact.talk``); fresh workers for each new try.

        The first takes a slot and the second runs beside it: no conversation ever waits for a
        slot that another one holds, and as the two mostly take turns, they load one CPU.

        Raises:
            SandboxError: the slots are closed, or none became free.
            WorkerDied: no try gave two reports.
        """
        first, second = self._take_slot(), self._take_partner()
        try:
            for _ in range(_ATTEMPTS):
                try:
                    first = first or self._source.open()
                    second = second or self._source.open()
                    return talk(Side(first, program), Side(second, partner), content)
                except WorkerDied as error:
                    first, second, reason = None, None, str(error)
                except SandboxError as error:
                    reason = str(error)
            raise WorkerDied(f"{reason} ({_ATTEMPTS} tries)")
        finally:
            self._give_back(self._idle, first)
            if second is not None:
                self._give_back(self._partners, second)

    def _take_slot(self) -> Worker | None:
        if self._closed:
            raise SandboxError("the sandbox is closed")
        try:
            return self._idle.get(timeout=_SLOT_SECONDS)
        except queue.Empty:
            raise SandboxError(f"no sandbox slot became free in {_SLOT_SECONDS:g} s") from None

    def _take_partner(self) -> Worker | None:
        try:
            return self._partners.get_nowait()
        except queue.Empty:
            return None

    def _give_back(self, pool: queue.LifoQueue[Worker | None], worker: Worker | None) -> None:
        pool.put(worker)
        if self._closed:
            self._drain()

    def close(self) -> None:
        """End all workers; runs still going on end with their worker's next answer."""
        if not self._closed:
            self._closed = True
            self._drain()
            self._source.close()

    def _drain(self) -> None:
        for pool in (self._idle, self._partners):
            with contextlib.suppress(queue.Empty):
                while True:
                    worker = pool.get_nowait()
                    if worker is not None:
                        worker.close()

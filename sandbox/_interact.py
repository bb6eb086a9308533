"""Two workers whose programs talk to each other.

The host makes the pipes and passes them on; it never handles what flows. Each worker copies its
program's output into the other's input, counts it, and tells by its leash when the program rests.
A worker ends its program's partner's input only after it has seen its own program dead, so the
order of the two ends is certain, as the interactive runner of Kattis' problemtools takes care of.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from sandbox._frames import HIT_STOPPED, HIT_WALL, RESTS, Report, Task, longest_wall
from sandbox._worker import Worker, WorkerDied

_IDLE_SECONDS = 1.0
_LOOK_SECONDS = 0.1
_GRACE_SECONDS = 30.0


@dataclass(slots=True)
class Side:
    """One of the two.

    Attributes:
        worker: where its program runs.
        task: what runs there.
        report: once it has ended.
        resting_since: when its program was first seen to rest, or ``None``.
        stopped: whether it was told to stop.
    """

    worker: Worker
    task: Task
    report: Report | None = None
    resting_since: float | None = None
    stopped: bool = False
    leash: socket.socket = field(init=False)

    def begin(self, streams: tuple[int, int]) -> None:
        """Start the program on its input and the pipe that takes its output."""
        self.leash, theirs = socket.socketpair()
        try:
            with theirs:
                self.worker.begin(replace(self.task, streams=(*streams, theirs.fileno())))
        except BaseException:
            self.leash.close()
            raise

    def listen(self) -> None:
        """Note what the worker says about rest."""
        said = self.leash.recv(64)
        is_resting = said.endswith(RESTS)
        if said and is_resting != (self.resting_since is not None):
            self.resting_since = time.monotonic() if is_resting else None

    def is_idle(self, now: float) -> bool:
        """Whether the program lives and has rested for long."""
        since = self.resting_since
        return self.report is None and since is not None and now - since >= _IDLE_SECONDS

    def stop(self) -> None:
        """Have the program killed; its report still comes."""
        if not self.stopped:
            self.stopped = True
            self.leash.close()


@dataclass(frozen=True, slots=True)
class Talk:
    """How a conversation went.

    Attributes:
        reports: of the program and its partner.
        idle: both rested until they were stopped.
        stopped: the program was stopped before its own end.
        waiting: the program ran out of wall-clock time while it rested and its partner did not.
    """

    reports: tuple[Report, Report]
    idle: bool
    stopped: bool
    waiting: bool


def talk(program: Side, partner: Side, content: int) -> Talk:
    """Run both until they have ended.

    The program is stopped once its partner has ended in another way than with the exit status
    ``content``, and the partner once the program has failed; both are stopped when neither has run
    for a second.

    Raises:
        WorkerDied: a worker was lost; both have been killed.
    """
    try:
        _begin(program, partner)
        with contextlib.closing(program.leash), contextlib.closing(partner.leash):
            course = _attend(program, partner, content)
        assert program.report is not None
        assert partner.report is not None
        reports = program.report, partner.report
        stopped = bool(reports[0].flags & HIT_STOPPED)
        return Talk(reports, course.idle, stopped, course.waiting)
    except BaseException:
        program.worker.close()
        partner.worker.close()
        raise


def _begin(program: Side, partner: Side) -> None:
    with _pipe() as (program_in, to_program), _pipe() as (partner_in, to_partner):
        program.begin((program_in, to_partner))
        try:
            partner.begin((partner_in, to_program))
        except BaseException:
            program.leash.close()
            raise


@contextlib.contextmanager
def _pipe() -> Iterator[tuple[int, int]]:
    """A pipe for one direction; both ends are closed here in the end."""
    ends = os.pipe()
    try:
        os.set_blocking(ends[1], False)  # a worker must never wait for a program
        os.fchmod(ends[0], 0o444)  # /dev/stdin opens it by name
        yield ends
    finally:
        for end in ends:
            os.close(end)


@dataclass(slots=True)
class _Course:
    """What was noticed while the two talked, as in ``Talk``."""

    idle: bool = False
    waiting: bool = False


def _attend(program: Side, partner: Side, content: int) -> _Course:
    """Wait for both reports, stopping either program where it is of no use any more."""
    deadline = time.monotonic() + _GRACE_SECONDS
    deadline += max(longest_wall(side.task.limits) for side in (program, partner))
    course = _Course()
    with selectors.DefaultSelector() as selector:
        for side in (program, partner):
            selector.register(side.worker, selectors.EVENT_READ, side)
            selector.register(side.leash, selectors.EVENT_READ, side)
        while program.report is None or partner.report is None:
            for key, _ in selector.select(_LOOK_SECONDS):
                _hear(key.fileobj, key.data, selector)
            if partner.report is not None and partner.report.status != content << 8:
                _stop(program, selector)
            if program.report is not None and (program.report.status or program.report.flags):
                course.waiting |= _was_kept_waiting(program.report, program, partner)
                _stop(partner, selector)
            now = time.monotonic()
            if now > deadline:
                raise WorkerDied("a conversation has no end")
            if program.is_idle(now) and partner.is_idle(now):
                course.idle = True
                _stop(program, selector)
                _stop(partner, selector)
    return course


def _was_kept_waiting(report: Report, program: Side, partner: Side) -> bool:
    ran_out = bool(report.flags & HIT_WALL) and partner.report is None and not partner.stopped
    return ran_out and program.resting_since is not None and partner.resting_since is None


def _hear(source: object, side: Side, selector: selectors.BaseSelector) -> None:
    if source is side.worker:
        side.report = side.worker.finish(side.task)
        selector.unregister(side.worker)
        if not side.stopped:
            selector.unregister(side.leash)
    elif not side.stopped and side.report is None:
        side.listen()


def _stop(side: Side, selector: selectors.BaseSelector) -> None:
    if side.report is None and not side.stopped:
        selector.unregister(side.leash)
        side.stop()

"""One prompt's samples drawn by several processes, each pinned to a core of its own.

On a CPU two single-threaded processes draw about 1.5 times what one process with two threads does.
Each process is a fresh interpreter that loads the model folder, so nothing is forked with threads
running and the caller's ``__main__`` is not imported; it stays for the next problem, with the model
loaded and its decoding compiled. A process that dies costs nothing but time: the samples it had not
handed over are drawn by a new one.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import pairwise
from pathlib import Path

from problems import FaultError, Problem, TenshotError
from sampler._types import Candidate, SampleRequest

STARTS = 3
"""Processes started for one share of the samples before giving up."""
STALL_S = 600.0
"""Silence after which a process counts as dead."""
_TICK_S = 1.0


class SamplerError(FaultError):
    """The processes that draw samples cannot do their work."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a worker process is told.

    Attributes:
        folder: model folder.
        name: of the policy.
        problem: to be solved.
        request: its ``done`` holds every index that is not this worker's.
        deadline: ``time.monotonic()`` of the request's deadline, or ``None``.
        core: CPU to stay on.
        slots: samples in flight, or ``None``.
    """

    folder: Path
    name: str
    problem: Problem
    request: SampleRequest
    deadline: float | None
    core: int
    slots: int | None


class End(Enum):
    """How a worker's messages about an assignment end."""

    FINISHED = "finished"
    DIED = "died"


@dataclass(slots=True)
class _Worker:
    """A process at work on an assignment, and the samples it still owes."""

    assignment: Assignment
    owed: set[int]
    starts: int
    process: subprocess.Popen[bytes]
    heard: float = field(default_factory=time.monotonic)


Message = tuple[_Worker, Candidate | TenshotError | End]
"""What a worker handed over."""


class SamplingProcesses:
    """The worker processes of a policy; they end with this object or with the interpreter.

    Args:
        folder: model folder that each process loads.
        name: of the policy.
        slots: samples in flight in each process; ``None`` decides from ``request.samples``, not
            from the share, so that samples do not depend on the number of processes.
    """

    def __init__(self, folder: Path, name: str, slots: int | None = None) -> None:
        self._folder = folder
        self._name = name
        self._slots = slots
        self._idle: dict[int, subprocess.Popen[bytes]] = {}
        self._finalizer = weakref.finalize(self, _end_all, self._idle)

    def close(self) -> None:
        """End the processes that wait for work."""
        self._finalizer()

    def sample(
        self, problem: Problem, request: SampleRequest, processes: int
    ) -> Iterator[Candidate]:
        """Draw the wanted samples of ``request`` in ``processes`` processes, each on its own core.

        Yields:
            candidates in the order in which they end, each index once.

        Raises:
            SamplerError: a process died ``STARTS`` times over the same samples.
            TenshotError: whatever a process reports of its input.
        """
        deadline = None if request.deadline_s is None else time.monotonic() + request.deadline_s
        cores = sorted(os.sched_getaffinity(0))
        messages: queue.Queue[Message] = queue.Queue()
        workers: list[_Worker] = []
        finished: list[_Worker] = []
        try:
            for number, share in enumerate(_shares(request, processes)):
                core = cores[number % len(cores)]
                assignment = Assignment(
                    self._folder, self._name, problem, request, deadline, core, self._slots
                )
                ready = self._idle.pop(core, None)
                workers.append(_start(assignment, share, 1, messages, ready))
            yield from _gather(workers, finished, messages)
        finally:
            for worker in workers:
                if worker not in finished or worker.assignment.core in self._idle:
                    _end(worker.process)
                else:
                    self._idle[worker.assignment.core] = worker.process


def _shares(request: SampleRequest, processes: int) -> list[set[int]]:
    """The wanted indices in runs, so that every share has all languages."""
    done = frozenset(request.done)
    wanted = [index for index in range(request.samples) if index not in done]
    bounds = [len(wanted) * number // processes for number in range(processes + 1)]
    shares = (set(wanted[a:b]) for a, b in pairwise(bounds))
    return [share for share in shares if share]


def _start(
    assignment: Assignment,
    owed: set[int],
    starts: int,
    messages: queue.Queue[Message],
    ready: subprocess.Popen[bytes] | None = None,
) -> _Worker:
    """Give a process the indices in ``owed``, and a thread that listens to it."""
    request = assignment.request
    done = frozenset(range(request.samples)) - owed
    worker = _Worker(assignment, owed, starts, ready or _spawn())
    order = pickle.dumps(replace(assignment, request=replace(request, done=done)))
    threading.Thread(target=_converse, args=(worker, order, messages), daemon=True).start()
    return worker


def _spawn() -> subprocess.Popen[bytes]:
    paths = os.pathsep.join(path or os.getcwd() for path in sys.path)
    return subprocess.Popen(
        [sys.executable, "-m", "sampler._worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,  # an interrupt from the terminal is ours to handle
        env=one_core_environment() | {"PYTHONPATH": paths},
    )


def one_core_environment() -> dict[str, str]:
    """The environment of a worker: one thread, and no accelerator."""
    flags = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
    given = os.environ.get("XLA_FLAGS", "")
    single = {"XLA_FLAGS": f"{given} {flags}".strip(), "NPROC": "1", "JAX_PLATFORMS": "cpu"}
    return dict(os.environ) | single


def _converse(worker: _Worker, order: bytes, messages: queue.Queue[Message]) -> None:
    """Give the worker its order and pass on what it says until it is done or its pipe closes."""
    stdin, stdout = worker.process.stdin, worker.process.stdout
    assert stdin is not None
    assert stdout is not None
    try:
        stdin.write(order)
        stdin.flush()
        said: Candidate | TenshotError | End | None = None
        while said is not End.FINISHED:
            said = pickle.load(stdout)
            assert said is not None
            messages.put((worker, said))
    except (EOFError, OSError, ValueError, pickle.UnpicklingError):
        messages.put((worker, End.DIED))


def _gather(
    workers: list[_Worker], finished: list[_Worker], messages: queue.Queue[Message]
) -> Iterator[Candidate]:
    """Pass candidates on until every worker has finished, replacing those that die."""
    running = len(workers)
    while running:
        try:
            worker, said = messages.get(timeout=_TICK_S)
        except queue.Empty:
            _end_stalled(workers)
            continue
        worker.heard = time.monotonic()
        if isinstance(said, TenshotError):
            raise said
        if isinstance(said, Candidate):
            if said.index in worker.owed:
                worker.owed.remove(said.index)
                yield said
        elif said is End.FINISHED:
            finished.append(worker)
            running -= 1
        else:
            workers.append(_replacement(worker, messages))


def _replacement(dead: _Worker, messages: queue.Queue[Message]) -> _Worker:
    _end(dead.process)
    if dead.starts >= STARTS:
        raise SamplerError(
            f"a sampling process died {STARTS} times, last with status {dead.process.returncode}",
            "see its messages above; with little memory ask for fewer processes",
        )
    return _start(dead.assignment, dead.owed, dead.starts + 1, messages)


def _end_stalled(workers: Sequence[_Worker]) -> None:
    for worker in workers:
        if time.monotonic() - worker.heard > STALL_S:
            worker.process.kill()


def _end_all(processes: dict[int, subprocess.Popen[bytes]]) -> None:
    while processes:
        _end(processes.popitem()[1])


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait(timeout=STALL_S)
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()

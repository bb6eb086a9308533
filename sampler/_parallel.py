"""One prompt's samples drawn by several processes, each pinned to a core of its own.

On a CPU two single-threaded processes draw about 1.5 times what one process with two threads does.
Each process is a fresh interpreter that loads the model folder, so nothing is forked with threads
running and the caller's ``__main__`` is not imported. A process that dies costs nothing but time:
the samples it had not handed over are drawn by a new one.
"""

from __future__ import annotations

import os
import pickle
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
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


@dataclass(slots=True)
class _Worker:
    """A running process and the samples it still owes."""

    assignment: Assignment
    owed: set[int]
    starts: int
    process: subprocess.Popen[bytes]
    heard: float = field(default_factory=time.monotonic)


Message = tuple[_Worker, Candidate | TenshotError | None]
"""What a worker handed over; ``None`` when its pipe closed."""


def sample_in_processes(
    folder: Path,
    name: str,
    problem: Problem,
    request: SampleRequest,
    processes: int,
    slots: int | None = None,
) -> Iterator[Candidate]:
    """Draw the wanted samples of ``request`` in ``processes`` processes.

    Args:
        folder: model folder that each process loads.
        name: of the policy.
        problem: to be solved.
        request: as for ``Policy.sample``.
        processes: how many; each is pinned to one of this process's cores.
        slots: samples in flight in each process; ``None`` decides from ``request.samples``, not
            from the share, so that samples do not depend on ``processes``.

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
    try:
        for number, share in enumerate(_shares(request, processes)):
            core = cores[number % len(cores)]
            assignment = Assignment(folder, name, problem, request, deadline, core, slots)
            workers.append(_start(assignment, share, 1, messages))
        yield from _gather(workers, messages)
    finally:
        for worker in workers:
            _stop(worker)


def _shares(request: SampleRequest, processes: int) -> list[set[int]]:
    """The wanted indices in runs, so that every share has all languages."""
    done = frozenset(request.done)
    wanted = [index for index in range(request.samples) if index not in done]
    bounds = [len(wanted) * number // processes for number in range(processes + 1)]
    shares = (set(wanted[a:b]) for a, b in pairwise(bounds))
    return [share for share in shares if share]


def _start(
    assignment: Assignment, owed: set[int], starts: int, messages: queue.Queue[Message]
) -> _Worker:
    """Start a process for the indices in ``owed`` and a thread that listens to it."""
    request = assignment.request
    done = frozenset(range(request.samples)) - owed
    paths = os.pathsep.join(path or os.getcwd() for path in sys.path)
    process = subprocess.Popen(
        [sys.executable, "-m", "sampler._worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=_environment() | {"PYTHONPATH": paths},
    )
    worker = _Worker(assignment, owed, starts, process)
    order = pickle.dumps(replace(assignment, request=replace(request, done=done)))
    threading.Thread(target=_converse, args=(worker, order, messages), daemon=True).start()
    return worker


def _environment() -> dict[str, str]:
    """The environment of a worker: one thread, and no accelerator."""
    flags = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
    given = os.environ.get("XLA_FLAGS", "")
    single = {"XLA_FLAGS": f"{given} {flags}".strip(), "NPROC": "1", "JAX_PLATFORMS": "cpu"}
    return dict(os.environ) | single


def _converse(worker: _Worker, order: bytes, messages: queue.Queue[Message]) -> None:
    """Give the worker its order and pass on what it says until its pipe closes."""
    stdin, stdout = worker.process.stdin, worker.process.stdout
    assert stdin is not None
    assert stdout is not None
    try:
        with stdout:
            with stdin:
                stdin.write(order)
            while True:
                messages.put((worker, pickle.load(stdout)))
    except (EOFError, OSError, ValueError, pickle.UnpicklingError):
        messages.put((worker, None))


def _gather(workers: list[_Worker], messages: queue.Queue[Message]) -> Iterator[Candidate]:
    """Pass candidates on until every worker has ended, replacing those that die."""
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
        elif worker.process.wait(timeout=STALL_S) == 0:
            running -= 1
        else:
            workers.append(_replacement(worker, messages))


def _replacement(dead: _Worker, messages: queue.Queue[Message]) -> _Worker:
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


def _stop(worker: _Worker) -> None:
    worker.process.kill()
    worker.process.wait(timeout=STALL_S)

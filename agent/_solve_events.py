"""A solve in a thread of its own, followed by its events."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from pathlib import Path
from queue import SimpleQueue
from typing import Self

from agent._events import OnEvent, StageEvent
from agent._solve import solve
from agent._types import Solution, SolveOptions
from problems import Problem
from sampler import Policy
from sandbox import Sandbox

_Told = SimpleQueue[StageEvent | None]


def solve_events(
    problem: Problem | str | Path,
    policies: Sequence[Policy] | None = None,
    sandbox: Sandbox | None = None,
    folder: str | Path | None = None,
    options: SolveOptions = SolveOptions(),  # noqa: B008  (frozen)
) -> SolveEvents:
    """Start a solve in a thread of its own; iterate over what comes back for its events.

    The arguments are those of ``solve``; the run is kept in ``folder``, by default
    ``runs/PROBLEM-HASH``, so that a solve that was stopped goes on when it is started again.
    """

    def work(on_event: OnEvent) -> Solution:
        return solve(problem, policies, sandbox, folder, options, on_event=on_event)

    return SolveEvents(work)


class SolveEvents(Iterator[StageEvent]):
    """The events of a solve under way, and its solution.

    Iterating ends with the solve and raises what the solve raised. Any thread may call any method.
    Leaving a ``with`` block, or dropping the object, stops the solve.
    """

    def __init__(self, work: Callable[[OnEvent], Solution]) -> None:
        self._told: _Told = SimpleQueue()
        self._stop = threading.Event()
        self._future: Future[Solution] = Future()
        arguments = (work, self._told, self._stop, self._future)
        # The thread must not refer to this object, or dropping it would stop nothing.
        self._thread = threading.Thread(target=_work, args=arguments, name="solve", daemon=True)
        weakref.finalize(self, self._stop.set)
        self._thread.start()

    def __next__(self) -> StageEvent:
        event = self._told.get()
        if event is not None:
            return event
        self._told.put(None)
        if not self._stop.is_set():
            self._future.result()
        raise StopIteration

    def solution(self) -> Solution:
        """Wait for the end and return the solution.

        Raises:
            CancelledError: (of ``concurrent.futures``) the solve was stopped before its end.
            Exception: whatever else ended the solve.
        """
        return self._future.result()

    def close(self) -> None:
        """Stop the solve at its next event and wait for that; what it found is kept.

        Events come about once a second while programs are drawn or run; compiling a model, or a
        server that does not answer, delays the next one.
        """
        self._stop.set()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _work(
    work: Callable[[OnEvent], Solution],
    told: _Told,
    stop: threading.Event,
    future: Future[Solution],
) -> None:
    def listen(event: StageEvent) -> None:
        if stop.is_set():
            raise CancelledError
        told.put(event)

    try:
        future.set_result(work(listen))
    except BaseException as error:
        future.set_exception(error)
    finally:
        told.put(None)

"""A solve that is done once, and how long it took over all calls that were cut off."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from agent._store import RunStore
from agent._types import Solution

_STARTED, _STOPPED, _SOLVED = "contest started", "contest stopped", "contest solved"


def last_write_s(path: Path) -> float:
    """When a run file was last written to, in seconds since the epoch; 0 where there is none."""
    files = [path, path.with_name(path.name + "-wal")]
    return max((file.stat().st_mtime for file in files if file.exists()), default=0.0)


def solve_once(
    store: RunStore, written_s: float, budget_s: float | None, work: Callable[[], Solution]
) -> tuple[Solution, float]:
    """The solution and the seconds it took, from the store if it is there already.

    Args:
        store: of the problem.
        written_s: when the store was last written to before it was opened: an earlier call that
            was cut off is taken to have ended then.
        budget_s: the solve's time budget. A solution found without one serves any call, one found
            within a budget only calls that have one too.
        work: finds the solution.
    """
    known = _known(store.events(_SOLVED), budget_s)
    if known:
        return Solution.from_record(known["solution"]), float(known["seconds"])
    starts, stops = store.events(_STARTED), store.events(_STOPPED)
    if len(starts) > len(stops):
        lost = max(0.0, written_s - float(starts[-1]["time_s"]))
        store.add_event(time.time(), _STOPPED, {"seconds": lost})
    begin, tick = time.time(), time.monotonic()
    store.add_event(begin, _STARTED, {"time_s": begin})
    solution = work()
    taken = time.monotonic() - tick
    seconds = taken + sum(float(stop["seconds"]) for stop in store.events(_STOPPED))
    store.add_event(time.time(), _STOPPED, {"seconds": taken})
    if not solution.faults:
        found = {"seconds": seconds, "budget_s": budget_s, "solution": solution.to_record()}
        store.add_event(time.time(), _SOLVED, found)
    return solution, seconds


def _known(finished: list[dict[str, Any]], budget_s: float | None) -> dict[str, Any] | None:
    """The earlier solve that serves this call; for one with a budget rather one that had it too."""
    whole = [event for event in finished if event["budget_s"] is None]
    within = [event for event in finished if event["budget_s"] is not None]
    serving = whole if budget_s is None else within or whole
    return serving[-1] if serving else None

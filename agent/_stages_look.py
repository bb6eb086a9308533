"""The filter on the samples: a short first look at all programs, a second at some that are slow.

Sampled programs that never end are common, and each costs the whole time limit: most of the time of
a filter. Right programs seldom need a tenth of it on the samples, which are small.
"""

from __future__ import annotations

import time

from agent._events import StageLog
from agent._stages_filter import Judging
from agent._store import RunStore, StoredProgram, StoredVerdict
from problems import Limits, Problem
from sandbox import Sandbox, Verdict

_LOOK_SHARE = 0.1
_LEAST_LOOK_S = 0.2
_SECOND_LOOKS = 8
_ONE_IN = 128
_PER_PASS = 16
_TITLE = "filter on samples"


def filter_programs(
    problem: Problem,
    store: RunStore,
    sandbox: Sandbox,
    log: StageLog,
    deadline_s: float | None,
) -> int:
    """Judge on the samples what has no verdict yet; return how many programs had a fault.

    All programs get a tenth of the time limit, at least 0.2 s. Of those that need longer the first
    8 (one in 128 of all programs, if that is more) get the whole limit, and 16 more for each of
    them that passes. The others are taken for too slow: their TLE has the time of the first look.
    """
    end_s = deadline_s and time.monotonic() + deadline_s
    left = list(store.programs("unfiltered"))
    look_s = first_look_s(problem.limits)
    judging = Judging(problem, problem.samples, "filtered", store, sandbox)
    with (
        log.progress.stage(_TITLE, len(left)) as bar,
        log.stage("filter", len(left), judges=True) as meter,
    ):
        faults = judging.run(left, bar, meter, deadline_s, look_s)
        tried: set[str] = set()
        while slow := _second_looks(store, look_s, problem.limits, tried):
            remaining = end_s and end_s - time.monotonic()
            if remaining is not None and remaining <= 0:
                break
            tried.update(program.key for program in slow)
            faults += judging.run(slow, bar, meter, remaining, counted=True)
    return faults


def first_look_s(limits: Limits) -> float:
    """CPU seconds a program may take on a sample before it is put aside."""
    return min(limits.time_s, max(_LEAST_LOOK_S, _LOOK_SHARE * limits.time_s))


def _second_looks(
    store: RunStore, look_s: float, limits: Limits, tried: set[str]
) -> list[StoredProgram]:
    """The slow programs that are due for the whole time limit and have not had it.

    They follow from the verdicts alone, so that an interrupted filter goes on with the same.
    """
    verdicts = store.verdicts("filtered")
    if look_s >= limits.time_s or not any(_is_slow(each, look_s) for each in verdicts.values()):
        return []
    slow = [p for p in store.programs() if p.key in verdicts and _is_slow(verdicts[p.key], look_s)]
    passed = sum(verdicts[program.key].verdict is Verdict.AC for program in slow)
    due = max(_SECOND_LOOKS, len(verdicts) // _ONE_IN) + _PER_PASS * passed
    return [
        program
        for program in slow[:due]
        if _was_put_aside(verdicts[program.key], limits) and program.key not in tried
    ]


def _is_slow(verdict: StoredVerdict, look_s: float) -> bool:
    return verdict.verdict is Verdict.TLE or verdict.cpu_s > look_s


def _was_put_aside(verdict: StoredVerdict, limits: Limits) -> bool:
    """Whether a program was stopped in its first look."""
    return verdict.verdict is Verdict.TLE and verdict.cpu_s < limits.time_s

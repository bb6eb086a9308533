"""Solve one problem: sample, filter, write inputs, cluster, score, choose."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from agent._events import OnEvent, StageLog
from agent._human_filter import HumanFilter, open_filters, pass_filters
from agent._opened import Opened, open_parts
from agent._policy_use import policy_uses
from agent._progress import Progress
from agent._run_problem import keep_problem
from agent._stages_choose import (
    choose_submissions,
    cluster_survivors,
    keep_choices,
    refuse_unconfirmed,
)
from agent._stages_filter import draw_samples
from agent._stages_look import filter_programs
from agent._stages_run import plan_inputs, run_on_inputs
from agent._stages_score import score_survivors
from agent._store import RunStore
from agent._types import Solution, SolveOptions
from clustering import FormatWriter
from problems import Problem
from sampler import Policy
from sandbox import Sandbox, Verdict


def solve(
    problem: Problem | str | Path,
    policies: Sequence[Policy] | None = None,
    sandbox: Sandbox | None = None,
    store: RunStore | str | Path | None = None,
    options: SolveOptions = SolveOptions(),  # noqa: B008  (frozen)
    progress: Progress | None = None,
    on_event: OnEvent | None = None,
) -> Solution:
    """Find at most ten programs to submit; hidden tests are never looked at.

    Calling it again with the same store goes on where the last call stopped and gives the same
    submissions as one uninterrupted call.

    Args:
        problem: or whatever ``tenshot solve`` takes: a folder, a file, an address, an id.
        policies: where programs come from; by default those that ``options.policies`` names.
        sandbox: where programs run; by default a ``LocalSandbox`` for this call.
        store: an open run store, or the folder for one; by default ``runs/PROBLEM-HASH``.
        options: how to search.
        progress: shows what goes on; by default nothing is shown.
        on_event: called in this thread when a stage starts and ends, and about once a second
            between. What it raises stops the solve and reaches the caller; what was found is kept.

    Raises:
        InputError: the problem lacks a statement or samples or is interactive, a policy cannot be
            used, or the folder holds another run.
        FaultError: the sandbox or the store failed.
    """
    progress = progress or Progress(quiet=True)
    filters = open_filters(options.filters)
    with open_parts(problem, policies, sandbox, store, options, progress) as parts:
        return _search(parts, options, filters, StageLog(parts.store, progress, on_event))


def _search(
    parts: Opened, options: SolveOptions, filters: Sequence[HumanFilter], log: StageLog
) -> Solution:
    start = time.monotonic()
    problem, sandbox, store = parts.problem, parts.sandbox, parts.store
    budget = options.time_budget_s
    keep_problem(store, problem)

    draw_samples(problem, parts.policies, options, store, log, budget and 0.6 * budget)
    left = budget and max(1.0, 0.9 * budget - (time.monotonic() - start))
    faults = filter_programs(problem, store, sandbox, log, left)
    inputs = plan_inputs(problem, FormatWriter(), options, log)
    while True:
        survivors = list(store.programs("passed"))
        run_on_inputs(problem, survivors, inputs, store, sandbox, log)
        kept = pass_filters(survivors, filters, store)
        clusters = cluster_survivors(problem, kept, store, log)
        kept = score_survivors(problem, clusters, kept, options, store, log)
        with log.stage("choose", options.submissions) as meter:
            choices = choose_submissions(clusters, kept, options)
            refused = refuse_unconfirmed(problem, choices, kept, store, sandbox)
            meter.advance(len(choices))
        if not refused:
            break

    filtered = store.verdicts("filtered").values()
    return Solution(
        problem=problem.id,
        samples=store.count("candidates"),
        unique=store.count("programs"),
        compiled=sum(tested.verdict is not Verdict.CE for tested in filtered),
        passed_samples=len(survivors),
        clusters=len(clusters),
        kept=len(kept) if filters else None,
        submissions=keep_choices(choices, kept, store),
        scorer=options.scorer,
        faults=faults,
        seconds=time.monotonic() - start,
        policies=policy_uses(store, parts.policies),
    )

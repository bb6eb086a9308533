"""Solve one problem: sample, filter, write inputs, cluster, choose."""

from __future__ import annotations

import time
from collections.abc import Sequence

from agent._progress import Progress
from agent._stages import (
    choose_submissions,
    cluster_survivors,
    draw_samples,
    judge_programs,
    refuse_unconfirmed,
    run_on_inputs,
    write_inputs,
)
from agent._store import RunStore
from agent._types import ChosenProgram, Solution, SolveOptions
from clustering import MutationWriter
from problems import Problem, require_solvable
from sampler import Policy
from sandbox import Sandbox, Verdict


def solve(
    problem: Problem,
    policies: Sequence[Policy],
    sandbox: Sandbox,
    store: RunStore,
    options: SolveOptions = SolveOptions(),  # noqa: B008  (frozen)
    progress: Progress | None = None,
) -> Solution:
    """Find at most ten programs to submit; hidden tests are never looked at.

    Calling it again with the same store goes on where the last call stopped and gives the same
    submissions as one uninterrupted call.

    Raises:
        ProblemError: the problem lacks a statement or samples, or is interactive.
        PolicyError: a policy cannot be used.
        FaultError: the sandbox or the store failed.
    """
    start = time.monotonic()
    progress = progress or Progress(quiet=True)
    require_solvable(problem)
    budget = options.time_budget_s

    draw_samples(problem, policies, options, store, progress, budget and 0.6 * budget)
    left = budget and max(1.0, 0.9 * budget - (time.monotonic() - start))
    unfiltered = list(store.programs("unfiltered"))
    faults = judge_programs(
        problem, problem.samples, unfiltered, "filtered", store, sandbox, progress, left
    )
    inputs = write_inputs(problem, MutationWriter(), options, store)
    while True:
        survivors = list(store.programs("passed"))
        run_on_inputs(problem, survivors, inputs, store, sandbox, progress)
        clusters = cluster_survivors(problem, survivors, len(inputs), store)
        choices = choose_submissions(clusters, survivors, options)
        if not refuse_unconfirmed(problem, choices, survivors, store, sandbox):
            break

    by_key = {program.key: program for program in survivors}
    chosen = tuple(
        ChosenProgram(rank, c.key, by_key[c.key].language, by_key[c.key].source,
                      c.cluster_size, c.score, c.reason)
        for rank, c in enumerate(choices, 1)
    )  # fmt: skip
    store.set_submissions(
        [(rank, c.key, c.cluster, c.cluster_size, c.score, c.reason)
         for rank, c in enumerate(choices, 1)]
    )  # fmt: skip
    filtered = store.verdicts("filtered").values()
    return Solution(
        problem=problem.id,
        samples=store.count("candidates"),
        unique=store.count("programs"),
        compiled=sum(tested.verdict is not Verdict.CE for tested in filtered),
        passed_samples=len(survivors),
        clusters=len(clusters),
        submissions=chosen,
        scorer="scoring model" if options.rule == "score" else "cluster size",
        faults=faults,
        seconds=time.monotonic() - start,
    )

"""Evaluation: solve a benchmark, judge all survivors, and compare selection methods."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from agent._eval_compare import compare
from agent._eval_types import CompareOptions, Evaluation
from agent._events import StageLog
from agent._judging import with_time_limit
from agent._manifest import run_manifest
from agent._pool import Pool, PoolProblem, PoolProgram, describe_run, load_pool, stored_programs
from agent._progress import Progress
from agent._solve import solve
from agent._stages_filter import judge_programs
from agent._stages_score import ask_scorer
from agent._store import RunStore
from agent._types import SolveOptions
from problems import Problem, ProblemError
from sampler import Policy
from sandbox import Sandbox


def evaluate(
    benchmark: str,
    problems: Iterable[Problem],
    policies: Sequence[Policy],
    sandbox: Sandbox,
    folder: Path,
    options: SolveOptions,
    progress: Progress | None = None,
    on_problem: Callable[[Pool], None] | None = None,
    compare_options: CompareOptions | None = None,
) -> Evaluation:
    """Evaluate policies and selection rules on problems with hidden tests.

    Every problem has its own run store below ``folder``; finished work is not done again.

    Args:
        benchmark: the name that the result carries.
        problems: each needs samples and hidden tests.
        policies: the budget is split evenly over them.
        sandbox: runs everything.
        folder: for the run stores.
        options: of the solves.
        progress: shows what goes on.
        on_problem: called with each finished pool.
        compare_options: how methods are compared; by default as the solves choose.

    Raises:
        ProblemError: a problem has no hidden tests.
        InputError: there are no problems or no samples.
    """
    pools: list[Pool] = []
    for problem, store in judged_runs(problems, policies, sandbox, folder, options, progress):
        pools.append(load_pool(problem, store))
        if on_problem:
            on_problem(pools[-1])
    return compare(
        benchmark,
        pools,
        compare_options or CompareOptions(submissions=options.submissions, seed=options.seed),
        progress,
    )


def judged_runs(
    problems: Iterable[Problem],
    policies: Sequence[Policy],
    sandbox: Sandbox,
    folder: Path,
    options: SolveOptions,
    progress: Progress | None = None,
) -> Iterator[tuple[Problem, RunStore]]:
    """Solve each problem, judge and score all its survivors, and yield its run.

    A run is closed before the next one begins.

    Raises:
        ProblemError: a problem has no hidden tests.
    """
    progress = progress or Progress(quiet=True)
    for problem in problems:
        if not problem.tests:
            raise ProblemError(f"{problem.id}: no hidden tests", "evaluation needs them")
        problem = with_time_limit(problem, sandbox, progress)
        manifest = run_manifest(problem, policies, options)
        with RunStore(folder / f"{problem.id}.sqlite", manifest) as store:
            solve(problem, policies, sandbox, store, options, progress)
            judged = store.verdicts("judged")
            left = [p for p in store.programs("passed") if p.key not in judged]
            judge_programs(problem, problem.tests, left, "judged", store, sandbox, progress)
            survivors = list(store.programs("passed"))
            log = StageLog(store, progress)
            ask_scorer(problem, survivors, options.scoring_model, store, log)
            yield problem, store


def pool_records(
    runs: Iterable[tuple[Problem, RunStore]], licence: str, source: str
) -> Iterator[tuple[PoolProblem, Iterator[PoolProgram]]]:
    """What a pool file keeps of judged runs."""
    for problem, store in runs:
        yield describe_run(problem, store, licence, source), stored_programs(store)

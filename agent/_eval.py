"""Evaluation: solve every problem of a benchmark, judge all survivors, compare selection rules."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from agent._manifest import run_manifest
from agent._metrics import Rate, wilson
from agent._pool import Pool, load_pool, solved_at
from agent._progress import Progress
from agent._solve import solve
from agent._stages import judge_programs
from agent._store import RunStore
from agent._types import SolveOptions
from problems import Problem, ProblemError
from sampler import Policy
from sandbox import Sandbox

METHODS = ("random", "size", "oracle")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The outcome of an evaluation.

    Attributes:
        benchmark: its name or path.
        pools: one judged pool per problem.
        table: method to ``"n@k"`` to rate.
        seconds: time of this call.
    """

    benchmark: str
    pools: tuple[Pool, ...]
    table: dict[str, dict[str, Rate]]
    seconds: float

    def to_json(self) -> dict[str, Any]:
        """The object that ``tenshot eval --json`` prints."""
        methods = {
            name: {"n@k": {label: asdict(rate) for label, rate in rates.items()}}
            for name, rates in self.table.items()
        }
        return {
            "benchmark": self.benchmark,
            "problems": len(self.pools),
            "methods": methods,
            "samples": funnel(self.pools),
            "solved": sorted(pool.problem for pool in self.pools if pool.correct),
            "seconds": round(self.seconds, 1),
        }


def funnel(pools: Sequence[Pool]) -> dict[str, float]:
    """Shares of all samples that compile, pass the samples, and are correct."""
    total = sum(len(pool.samples) for pool in pools) or 1
    passing = sum(pool.passing_samples for pool in pools)
    correct = sum(pool.correct_samples for pool in pools)
    return {
        "drawn": total,
        "compile_rate": sum(pool.compiled for pool in pools) / total,
        "sample_pass_rate": passing / total,
        "correct_rate": correct / total,
        "false_positive_rate": 1 - correct / passing if passing else 0.0,
    }


def evaluate(
    benchmark: str,
    problems: Iterable[Problem],
    policies: Sequence[Policy],
    sandbox: Sandbox,
    folder: Path,
    options: SolveOptions,
    progress: Progress | None = None,
    on_problem: Callable[[Pool], None] | None = None,
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

    Raises:
        ProblemError: a problem has no hidden tests, or there are no problems.
    """
    start = time.monotonic()
    progress = progress or Progress(quiet=True)
    pools: list[Pool] = []
    for problem in problems:
        pool = _judged_pool(problem, policies, sandbox, folder, options, progress)
        pools.append(pool)
        if on_problem:
            on_problem(pool)
    if not pools:
        raise ProblemError(f"{benchmark}: no problems", "check the name and --limit")
    table = make_table(pools, options)
    return Evaluation(benchmark, tuple(pools), table, time.monotonic() - start)


def _judged_pool(
    problem: Problem,
    policies: Sequence[Policy],
    sandbox: Sandbox,
    folder: Path,
    options: SolveOptions,
    progress: Progress,
) -> Pool:
    if not problem.tests:
        raise ProblemError(f"{problem.id}: no hidden tests", "evaluation needs them")
    manifest = run_manifest(problem, policies, options)
    with RunStore(folder / f"{problem.id}.sqlite", manifest) as store:
        solve(problem, policies, sandbox, store, options, progress)
        judged = store.verdicts("judged")
        left = [p for p in store.programs("passed") if p.key not in judged]
        judge_programs(problem, problem.tests, left, "judged", store, sandbox, progress)
        return load_pool(problem, store)


def make_table(pools: Sequence[Pool], options: SolveOptions) -> dict[str, dict[str, Rate]]:
    """Every method at 1 and ``submissions`` programs, at powers of ten of samples."""
    drawn = min(len(pool.samples) for pool in pools)
    budgets = [10**power for power in range(10) if 10**power <= drawn]
    if drawn not in budgets and drawn > 0:
        budgets.append(drawn)
    table: dict[str, dict[str, Rate]] = {}
    for method in METHODS:
        rates: dict[str, Rate] = {}
        for k in budgets:
            for n in sorted({1, options.submissions}) if method != "oracle" else [k]:
                values = [solved_at(pool, method, n, k, options.seed) for pool in pools]
                rates[f"{n}@{k}" if method != "oracle" else f"pass@{k}"] = wilson(values)
        table[method] = rates
    return table


def format_table(evaluation: Evaluation) -> str:
    """The table for people: one row per n@k, one column per method."""
    lines = [f"{'':>10}" + "".join(f"{method:>24}" for method in METHODS)]
    labels: dict[str, None] = {}
    for method in METHODS[:-1]:
        labels |= dict.fromkeys(evaluation.table[method])
    for label in labels:
        k = label.split("@")[1]
        cells = [evaluation.table[m].get(label) for m in METHODS[:-1]]
        cells.append(evaluation.table["oracle"].get(f"pass@{k}"))
        lines.append(f"{label:>10}" + "".join(f"{_cell(rate):>24}" for rate in cells))
    return "\n".join(lines)


def _cell(rate: Rate | None) -> str:
    return f"{rate.value:.1%} [{rate.low:.1%}, {rate.high:.1%}]" if rate else "-"

"""``tenshot eval``."""

from __future__ import annotations

import argparse
from pathlib import Path

from agent._backend import open_sandbox
from agent._eval import evaluate
from agent._eval_compare import compare, read_pools
from agent._eval_output import draw_plot, format_evaluation, write_csv
from agent._eval_types import CompareOptions, Evaluation
from agent._output import make_progress, print_json, solve_options
from agent._pool import Pool
from agent._pool_file import is_pool_file
from agent._pool_sources import benchmark_problems, open_sources, runs_folder


def run(args: argparse.Namespace) -> int:
    """Exit code 0 once every problem of the benchmark has been evaluated."""
    options = CompareOptions(args.submissions, args.subsets, args.seed, args.against)
    path = Path(args.benchmark)
    if is_pool_file(path):
        progress = make_progress(args)
        pools = read_pools(path, args.scorer, progress)
        evaluation = compare(args.benchmark, pools, options, progress)
    else:
        evaluation = _solve_and_compare(args, options)
    if args.csv:
        write_csv(evaluation, Path(args.csv))
    if args.plot:
        draw_plot(evaluation, Path(args.plot))
    if args.json:
        print_json(evaluation.to_json())
    else:
        print(format_evaluation(evaluation))
    return 0


def _solve_and_compare(args: argparse.Namespace, options: CompareOptions) -> Evaluation:
    progress = make_progress(args)

    def report(pool: Pool) -> None:
        total = len(pool.samples)
        progress.say(
            f"{pool.problem}: {pool.passing_samples}/{total} samples pass the samples, "
            f"{pool.correct_samples}/{total} are correct"
        )

    problems = benchmark_problems(
        args.benchmark, args.limit, args.seed, progress.say, args.statements
    )
    solve_with = solve_options(args)
    with open_sandbox(args, "cpython") as sandbox:
        return evaluate(
            args.benchmark,
            problems,
            open_sources(list(solve_with.policies), sandbox),
            sandbox,
            runs_folder(args, args.out),
            solve_with,
            progress,
            report,
            options,
        )

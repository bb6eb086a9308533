"""``tenshot eval``."""

from __future__ import annotations

import argparse
import hashlib
from itertools import islice
from pathlib import Path

from agent._backend import open_sandbox
from agent._eval import evaluate, format_table, funnel
from agent._output import make_progress, print_json, solve_options
from agent._pool import Pool
from problems import Problem, load_problems
from sampler import open_policy

_SAME_RESULTS = ("json", "quiet", "limit", "sandbox", "allow_weaker_isolation")


def run(args: argparse.Namespace) -> int:
    """Exit code 0 once every problem of the benchmark has been evaluated."""
    problems = _problems(args)
    options = solve_options(args)
    policies = [open_policy(spec) for spec in options.policies]
    progress = make_progress(args)
    folder = Path(args.out) if args.out else _folder(args)
    folder.mkdir(parents=True, exist_ok=True)

    def report(pool: Pool) -> None:
        total = len(pool.samples)
        progress.say(
            f"{pool.problem}: {pool.passing_samples}/{total} samples pass the samples, "
            f"{pool.correct_samples}/{total} are correct"
        )

    with open_sandbox(args, "cpython") as sandbox:
        evaluation = evaluate(
            args.benchmark, problems, policies, sandbox, folder, options, progress, report
        )
    if args.json:
        print_json(evaluation.to_json())
        return 0
    print(f"{args.benchmark}: {len(evaluation.pools)} problems, seed {options.seed}")
    print(format_table(evaluation))
    print(", ".join(f"{name} {value:.4g}" for name, value in funnel(evaluation.pools).items()))
    return 0


def _problems(args: argparse.Namespace) -> list[Problem]:
    from problems.curriculum import COMPOSITIONS, FAMILIES, benchmark

    if args.benchmark in (COMPOSITIONS, FAMILIES):
        return benchmark(args.benchmark, args.limit, args.seed)
    return list(islice(load_problems(args.benchmark), args.limit))


def _folder(args: argparse.Namespace) -> Path:
    known = {k: v for k, v in vars(args).items() if k not in _SAME_RESULTS}
    digest = hashlib.sha256(repr(sorted(known.items())).encode()).hexdigest()[:10]
    return Path("runs") / f"eval-{digest}"

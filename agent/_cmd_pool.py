"""``tenshot pool``: build, inspect and merge pools of judged samples."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from agent._backend import open_sandbox
from agent._eval import judged_runs, pool_records
from agent._eval_compare import read_pools
from agent._output import make_progress, print_json, solve_options
from agent._pool import Pool, PoolProblem, PoolProgram
from agent._pool_file import PoolError, read_pool_file, write_pool_file
from agent._pool_sources import benchmark_problems, open_sources, runs_folder


def run(args: argparse.Namespace) -> int:
    """Exit code 0 once the pool is written or shown."""
    return {"build": _build, "info": _info, "merge": _merge}[args.action](args)


def _build(args: argparse.Namespace) -> int:
    options = solve_options(args)
    target, progress = Path(args.out), make_progress(args)
    with open_sandbox(args, "cpython") as sandbox:
        runs = judged_runs(
            benchmark_problems(
                args.benchmark, args.limit, args.seed, progress.say, args.statements
            ),
            open_sources(list(options.policies), sandbox),
            sandbox,
            runs_folder(args, args.runs),
            options,
            progress,
        )
        count = write_pool_file(target, pool_records(runs, args.licence, args.source))
    return _tell(args, target, count)


def _merge(args: argparse.Namespace) -> int:
    target = Path(args.out)
    if any(Path(name).resolve() == target.resolve() for name in args.files):
        raise PoolError(f"{target} is one of the pools to merge", "name a new file")
    return _tell(args, target, write_pool_file(target, _records_of(args.files)))


def _records_of(files: list[str]) -> Iterator[tuple[PoolProblem, Iterator[PoolProgram]]]:
    for name in files:
        yield from read_pool_file(Path(name))


def _tell(args: argparse.Namespace, target: Path, problems: int) -> int:
    size = target.stat().st_size
    if args.json:
        print_json({"pool": str(target), "problems": problems, "bytes": size})
    else:
        print(f"{target}: {problems} problems, {size:,} bytes")
    return 0


def _info(args: argparse.Namespace) -> int:
    rows = [_summary(pool) for pool in read_pools(Path(args.file))]
    if args.json:
        print_json({"pool": args.file, "problems": rows})
        return 0
    print(f"{'problem':40} {'samples':>7} {'unique':>7} {'pass':>6} {'correct':>7} {'tests':>5}")
    for row in rows:
        print(
            f"{row['problem']:40} {row['samples']:7} {row['unique']:7} {row['passing']:6} "
            f"{row['correct']:7} {row['hidden_tests']:5}"
        )
    for field in ("licence", "source"):
        for text, count in Counter(row[field] for row in rows).most_common(10):
            print(f"{field}: {text or 'not given'} ({count} problems)")
    return 0


def _summary(pool: Pool) -> dict[str, Any]:
    about = pool.about
    return {
        "problem": pool.problem,
        "samples": len(pool.samples),
        "unique": len(pool.likely),
        "passing": pool.passing_samples,
        "correct": pool.correct_samples,
        "inputs": len(about.inputs),
        "hidden_tests": about.hidden_tests,
        "licence": about.licence,
        "source": about.source,
        "run": dict(about.run),
    }

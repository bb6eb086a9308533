"""Choosing among human programs: real packages whose pool holds right and wrong programs.

Every ICPC/Kattis package of a folder with at least one accepted and one other program that can be
run here is a problem, and all its programs are the pool; selection rules see what the programs do
on the samples and on generated inputs, and are scored by the hidden tests.

    .venv/bin/python benchmarks/replay_packages.py FOLDER [--limit N]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from agent import Pool, Progress, SolveOptions, evaluate
from agent._eval_output import format_evaluation
from agent._pool_sources import ProgramsPolicy
from problems import Problem, load_problems
from sandbox import LocalSandbox

_LANGUAGES = ("cpp", "python")


def packages(folder: Path) -> Iterator[Problem]:
    """Packages with samples, hidden tests, and both right and other runnable programs."""
    for problem in load_problems(folder):
        labels = [s.label == "accepted" for s in problem.submissions if s.language in _LANGUAGES]
        mixed = any(labels) and not all(labels)
        if mixed and problem.samples and problem.tests and not problem.interactive:
            yield problem


def print_row(pool: Pool) -> None:
    """The funnel of one package."""
    clusters = len(set(pool.signatures.values()))
    print(
        f"{pool.problem:40} {len(pool.samples):5} {pool.passing_samples:7} {clusters:9} "
        f"{pool.correct_samples:8}",
        flush=True,
    )


def main() -> int:
    """Print a row per package and the table of methods."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=1000)
    args = parser.parse_args()
    print(f"{'package':40} {'pool':>5} {'passed':>7} {'clusters':>9} {'correct':>8}")
    with LocalSandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
        evaluation = evaluate(
            "packages",
            islice(packages(args.folder), args.limit),
            [ProgramsPolicy()],
            sandbox,
            Path(folder),
            SolveOptions(),
            Progress(quiet=True),
            print_row,
        )
    print(format_evaluation(evaluation))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Choosing among human programs: real packages whose pool holds right and wrong programs.

For every ICPC/Kattis package of a folder with at least one accepted and one other program that can
be run here, `solve` gets all of them as its pool, filters by the samples only, and chooses;
then the choice is judged on the hidden tests.

    .venv/bin/python benchmarks/replay_packages.py FOLDER [--limit N]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agent import RunStore, SolveOptions, judge, run_manifest, solve
from agent._judging import RUNNABLE, with_time_limit
from agent._progress import Progress
from problems import Problem, load_problems
from sampler import open_policy
from sandbox import LocalSandbox, Program, Sandbox, Verdict


@dataclass(frozen=True, slots=True)
class Row:
    """One package: sizes of the funnel and the rank of the first accepted program."""

    problem: str
    pool: int
    passed: int
    clusters: int
    first_accepted: int | None


def packages(folder: Path) -> Iterator[tuple[Path, Problem]]:
    """Packages with samples, hidden tests, and both right and other runnable programs."""
    for path in sorted(folder.iterdir()):
        if not (path / "problem.yaml").is_file():
            continue
        problem = next(load_problems(path))
        labels = [s.label == "accepted" for s in problem.submissions if s.language in RUNNABLE]
        mixed = any(labels) and not all(labels)
        if mixed and problem.samples and problem.tests and not problem.interactive:
            yield path, problem


def measure(path: Path, problem: Problem, sandbox: Sandbox, store_folder: Path) -> Row:
    """Solve one package from its own programs and judge the choice."""
    problem = with_time_limit(problem, sandbox, Progress(quiet=True))
    policy = open_policy(f"replay:{path / 'submissions'}")
    options = SolveOptions()
    manifest = run_manifest(problem, [policy], options)
    with RunStore(store_folder / f"{problem.id}.sqlite", manifest) as store:
        solution = solve(problem, [policy], sandbox, store, options)
    first = None
    for chosen in solution.submissions:
        program = Program(chosen.language, chosen.source)
        if judge(problem, program, sandbox).verdict is Verdict.AC:
            first = chosen.rank
            break
    return Row(problem.id, solution.samples, solution.passed_samples, solution.clusters, first)


def main() -> int:
    """Print a row per package and the totals."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=1000)
    args = parser.parse_args()
    rows: list[Row] = []
    print(f"{'package':40} {'pool':>5} {'passed':>7} {'clusters':>9} {'first accepted':>15}")
    with LocalSandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
        for path, problem in packages(args.folder):
            if len(rows) == args.limit:
                break
            row = measure(path, problem, sandbox, Path(folder))
            rows.append(row)
            first = row.first_accepted or "-"
            print(
                f"{row.problem:40} {row.pool:5} {row.passed:7} {row.clusters:9} {first:>15}",
                flush=True,
            )
    among = sum(row.first_accepted is not None for row in rows)
    first = sum(row.first_accepted == 1 for row in rows)
    print(f"{len(rows)} packages: accepted program among the ten {among}, first {first}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

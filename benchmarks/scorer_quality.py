"""How well the scoring model tells right programs from wrong ones that pass the samples.

    .venv/bin/python -m benchmarks.scorer_quality POOL... --scorer FOLDER

One line per pool file of judged samples, over its distinct programs that pass them: the AUC over
all of them and within a problem (averaged over the problems that have both kinds), the Brier score
beside that of always saying the base rate, and for comparison the AUC within a problem of the
policy's log-probability and of the number of samples that had the program.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from sklearn.metrics import roc_auc_score

from agent._judged_pools import judged_problem
from agent._pool import PoolProgram
from agent._pool_file import read_pool_file
from reranker import JudgedProblem, Scorer, quality, tell
from sandbox import Verdict


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pools", type=Path, nargs="+")
    parser.add_argument("--scorer", type=Path, required=True, help="folder of the scoring model")
    args = parser.parse_args()
    scorer = Scorer.load(args.scorer)
    print(
        f"{'pool':32} {'problems':>8} {'programs':>8} {'right':>7} {'AUC':>6} {'within':>7} "
        f"{'Brier':>6} {'base':>6} {'likely':>7} {'samples':>8}"
    )
    for path in args.pools:
        judged: list[JudgedProblem] = []
        rows: list[list[PoolProgram]] = []
        for about, programs in read_pool_file(path):
            rows.append(list(programs))
            judged.append(judged_problem(about, rows[-1]))
        found = quality(tell(scorer, judged))
        print(
            f"{path.name:32} {found.problems:8} {found.programs:8} {found.base_rate:7.1%} "
            f"{_number(found.auc):>6} {_number(found.auc_within):>7} {found.brier:6.3f} "
            f"{found.brier_base:6.3f} {_number(_within(rows, _likely)):>7} "
            f"{_number(_within(rows, _samples)):>8}"
        )
    return 0


def _likely(program: PoolProgram) -> float:
    return float("-inf") if program.log_probability is None else program.log_probability


def _samples(program: PoolProgram) -> float:
    return float(len(program.samples))


def _within(
    rows: Iterable[Sequence[PoolProgram]], value: Callable[[PoolProgram], float]
) -> float | None:
    """Mean over problems of the AUC by ``value``, a function of a program."""
    found = []
    for programs in rows:
        passing = [one for one in programs if one.filtered is Verdict.AC and one.judged]
        right = [one.judged.verdict is Verdict.AC for one in passing if one.judged]
        values = [max(-1e6, value(one)) for one in passing]
        if len(set(right)) == 2:
            found.append(roc_auc_score(right, values))
    return float(np.mean(found)) if found else None


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


if __name__ == "__main__":
    raise SystemExit(main())

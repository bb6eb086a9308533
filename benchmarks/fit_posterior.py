"""Fit the posteriors that ship: pools of training problems, simulated choices, a card.

    .venv/bin/python -m benchmarks.fit_posterior fit RUNS [--problems N] [--out FILE]
    .venv/bin/python -m benchmarks.fit_posterior check POOL...

Problems are of the curriculum's training split, families in turn: the shipped policy's samples for
one half of them, right and wrong programs with mutants for the other. Nothing of an evaluation
benchmark is read. The pools are built below RUNS, where the same command goes on with them; with 30
problems of each kind that takes half an hour on two cores, and the fit a minute. The second command
says how well the shipped posterior is calibrated on pool files.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from agent import Progress, SolveOptions
from agent._eval import judged_runs, pool_records
from agent._eval_compare import read_pools
from agent._pool import Pool, versions
from agent._pool_curriculum import labelled_problems
from agent._pool_file import write_pool_file
from agent._pool_sources import open_sources
from agent._stages_score import open_scorer
from agent._types import NO_SCORER
from benchmarks.posterior_fit import (
    SIGNS,
    Told,
    Trial,
    cross_validated,
    first_told,
    fit,
    trials,
    with_verdicts,
)
from problems.curriculum import TRAIN
from reranker import shipped_posterior
from sandbox import LocalSandbox

POLICIES = {"policy": ("shipped",), "mutants": ("programs", "mutants:80")}
SAMPLES, TRIALS, SEED, FOLDS = 160, 24, 0, 10
RIDGES = (0.3, 1.0, 3.0, 10.0)
_BINS = 5


def main() -> int:
    """Fit and print the card, or print the calibration."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    actions = parser.add_subparsers(dest="action", required=True)
    fitting = actions.add_parser("fit")
    fitting.add_argument("runs", type=Path)
    fitting.add_argument("--problems", type=int, default=26, help="of each kind (26)")
    fitting.add_argument("--out", type=Path, default=Path("reranker/shipped/posterior.json"))
    checking = actions.add_parser("check")
    checking.add_argument("pools", type=Path, nargs="+")
    for action in (fitting, checking):
        action.add_argument(
            "--scorer", default=NO_SCORER, help="folder of a scoring model, or none"
        )
    args = parser.parse_args()
    if args.action == "check":
        for path in args.pools:
            pools = read_pools(path, args.scorer)
            print(json.dumps({"pool": path.name} | calibration(pools)))
        return 0
    record = fitted(
        read_or_build(args.runs, args.problems, args.scorer), args.problems, args.scorer
    )
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(record, indent=1) + "\n", encoding="ascii")
    print(json.dumps(record["card"], indent=1))
    return 0


def read_or_build(runs: Path, problems: int, scoring_model: str) -> list[Pool]:
    """The pools of both kinds, built where they are not there yet."""
    pools = []
    for number, kind in enumerate(POLICIES):
        path = runs / f"{kind}-{problems}.pool.zst"
        if not path.exists():
            build(kind, number, problems, runs / kind, path)
        pools += read_pools(path, scoring_model)
    return pools


def build(kind: str, number: int, problems: int, folder: Path, target: Path) -> None:
    """Draw and judge programs for every second problem, from the given one on."""
    folder.mkdir(parents=True, exist_ok=True)
    specs = POLICIES[kind]
    options = SolveOptions(samples=SAMPLES, policies=specs, seed=SEED)
    chosen = islice(labelled_problems(TRAIN, 2 * problems, SEED), number, None, 2)
    with LocalSandbox() as sandbox:
        policies = open_sources(list(specs), sandbox)
        runs = judged_runs(chosen, policies, sandbox, folder, options, Progress())
        write_pool_file(target, pool_records(runs, "Apache-2.0", "training curriculum"))


def fitted(pools: Sequence[Pool], problems: int, scoring_model: str = NO_SCORER) -> dict[str, Any]:
    """The numbers of the posteriors with their card; that with scores where there are scores."""
    data = _trials(pools)
    kinds = {"plain": False} | ({"scored": True} if _have_scores(pools) else {})
    scorer = open_scorer(scoring_model)
    return {
        "format": "tenshot-posterior",
        "version": 2,
        **{name: _fitted(data, scored) for name, scored in kinds.items()},
        "card": {
            "command": f"python -m benchmarks.fit_posterior fit RUNS --problems {problems}"
            + (" --scorer OUT/scorer" if scorer else ""),
            "pools": {kind: " ".join(specs) for kind, specs in POLICIES.items()},
            "scoring_model": scorer.version if scorer else NO_SCORER,
            "problems": len({trial.problem for trial in data}),
            "split": TRAIN,
            "samples_each": SAMPLES,
            "trials": len(data),
            "trials_with_a_right_cluster": sum(bool(trial.right.any()) for trial in data),
            "seed": SEED,
            "signs_held": SIGNS,
            "folds": FOLDS,
            "versions": versions(),
        },
    }


def _fitted(data: Sequence[Trial], scored: bool) -> dict[str, Any]:
    """One posterior; the ridge is the best in cross-validation."""
    checked = {ridge: cross_validated(data, ridge, FOLDS, scored) for ridge in RIDGES}
    ridge = min(checked, key=lambda each: checked[each][0])
    loss, told = checked[ridge]
    posterior = with_verdicts(fit(data, ridge, scored), data)
    return {
        "intercept": round(posterior.intercept, 4),
        "weights": {name: round(value, 4) for name, value in posterior.weights.items()},
        "again_wrong": round(posterior.again_wrong, 5),
        "again_slow": round(posterior.again_slow, 5),
        "ridge": ridge,
        "cross_validation": {"log_loss": round(loss, 4)} | reliability(told),
    }


def _have_scores(pools: Sequence[Pool]) -> bool:
    return any(pool.log_odds for pool in pools)


def _trials(pools: Sequence[Pool]) -> list[Trial]:
    return [trial for pool in pools for trial in trials(pool, TRIALS, SEED)]


def calibration(pools: Sequence[Pool]) -> dict[str, Any]:
    """How well the shipped posteriors are calibrated on pools that they were not fitted on."""
    data = _trials(pools)
    return {
        name: reliability([first_told(shipped_posterior(scored), trial) for trial in data])
        for name, scored in (("plain", False), ("scored", True))
        if not scored or _have_scores(pools)
    }


def reliability(told: Sequence[Told]) -> dict[str, Any]:
    """Calibration of the first choice, each problem weighing the same."""
    count = {one.problem: 0 for one in told}
    for one in told:
        count[one.problem] += 1
    weights = np.array([1 / count[one.problem] for one in told])
    chance, right, by_size = (
        np.array([getattr(one, name) for one in told], dtype=float)
        for name in ("chance", "right", "by_size")
    )
    base = float(np.average(right, weights=weights))
    return {
        "brier": round(float(np.average((chance - right) ** 2, weights=weights)), 4),
        "brier_of_the_base_rate": round(base * (1 - base), 4),
        "first_right": round(base, 4),
        "first_right_by_size": round(float(np.average(by_size, weights=weights)), 4),
        "reliability": _bins(chance, right, weights),
    }


def _bins(
    chance: np.ndarray[Any, Any], right: np.ndarray[Any, Any], weights: np.ndarray[Any, Any]
) -> list[dict[str, float]]:
    """Told against observed in bins of equal numbers of trials."""
    parts = np.array_split(np.argsort(chance, kind="stable"), _BINS)
    return [
        {
            "told": round(float(np.average(chance[part], weights=weights[part])), 3),
            "observed": round(float(np.average(right[part], weights=weights[part])), 3),
            "trials": len(part),
        }
        for part in parts
    ]


if __name__ == "__main__":
    sys.exit(main())

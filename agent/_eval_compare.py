"""Selection methods side by side on the same pools, with intervals.

Intervals over problems are percentile bootstraps of the problems (Efron 1979), which also carry the
samples' chance; differences are paired by problem. A bootstrap of equal values has no width, so
there Wilson's interval is given.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from agent._eval_methods import ORACLE, RANDOM, usable_methods
from agent._eval_replay import Cell, Cells, replay
from agent._eval_types import CompareOptions, Comparison, Evaluation, SolveRate
from agent._metrics import Floats, Integers, Rate, wilson
from agent._pool import Pool, make_pool
from agent._pool_file import read_pool_file
from agent._progress import Progress
from agent._stages_score import open_scorer, with_scores
from agent._types import NO_SCORER
from problems import InputError

_RESAMPLES = 2000
_Z = 1.959964
_STEPS = (1, 3)
_ALL_SUBSETS, _MOST_SUBSETS, _LEAST_SUBSETS = 3000, 200, 50
_LEAST_GAP = 0.5


def compare(
    benchmark: str,
    pools: Sequence[Pool],
    options: CompareOptions = CompareOptions(),  # noqa: B008  (frozen)
    progress: Progress | None = None,
) -> Evaluation:
    """Replay every selection method on the pools.

    Args:
        benchmark: the name that the result carries.
        pools: one per problem.
        options: how to compare.
        progress: shows what goes on.

    Raises:
        InputError: there are no samples, or no method is called ``options.against``.
    """
    start = time.monotonic()
    largest = max((len(pool.samples) for pool in pools), default=0)
    if not largest:
        raise InputError(f"{benchmark}: no samples to choose from", "check the name and --limit")
    methods, left_out = usable_methods(pools)
    names = (RANDOM, *methods)
    if options.against not in names:
        raise InputError(
            f"no method {options.against!r} to compare with", f"use one of: {', '.join(names)}"
        )
    limits, budgets = sorted({1, options.submissions}), budgets_to(largest)
    subsets = options.subsets or _enough_subsets(len(pools))
    cells = []
    with (progress or Progress(quiet=True)).stage("replay the methods", len(pools)) as bar:
        for pool in pools:
            cells.append(replay(pool, methods, limits, budgets, subsets, options.seed))
            bar.advance()
    order = np.random.default_rng(options.seed).integers(len(pools), size=(_RESAMPLES, len(pools)))
    return Evaluation(
        benchmark=benchmark,
        pools=tuple(pools),
        options=options,
        subsets=subsets,
        budgets=budgets,
        table=_table(cells, order),
        comparisons=tuple(
            _comparison(cells, name, n, budgets[-1], options.against, order)
            for n in limits
            for name in names
        ),
        per_problem={pool.problem: _values(own) for pool, own in zip(pools, cells, strict=True)},
        left_out=left_out,
        seconds=time.monotonic() - start,
    )


def read_pools(
    path: Path, scoring_model: str = NO_SCORER, progress: Progress | None = None
) -> list[Pool]:
    """The pools of a pool file, without the texts of programs.

    Args:
        path: the file.
        scoring_model: asked about the programs that pass the samples: a model folder, or
            ``"none"``.
        progress: shows what goes on.

    Raises:
        PoolError: it is no pool file, or damaged.
        InputError: the scoring model cannot be used.
    """
    scorer = open_scorer(scoring_model)
    if scorer is None:
        return [make_pool(about, programs) for about, programs in read_pool_file(path)]
    pools = []
    count = sum(1 for _ in read_pool_file(path))
    with (progress or Progress(quiet=True)).stage("read the pools", count) as bar:
        for about, programs in read_pool_file(path):
            pools.append(make_pool(about, with_scores(about, programs, scorer)))
            bar.advance()
    return pools


def _enough_subsets(problems: int) -> int:
    """So many that drawing adds little to the width of an interval over that many problems."""
    return min(_MOST_SUBSETS, max(_LEAST_SUBSETS, _ALL_SUBSETS // problems))


def budgets_to(largest: int) -> tuple[int, ...]:
    """1, 3, 10, 30, 100, ... and the largest itself."""
    steps = (step * 10**power for power in range(10) for step in _STEPS)
    return (*(k for k in steps if k < largest), largest)


def label(n: int, k: int) -> str:
    """``"10@1000"``, or ``"pass@1000"`` for the oracle's n of 0."""
    return f"{n or 'pass'}@{k}"


def _values(cells: Cells) -> dict[str, dict[str, float]]:
    values: dict[str, dict[str, float]] = {}
    for (name, n, k), cell in cells.items():
        values.setdefault(name, {})[label(n, k)] = cell.value
    return values


def _table(cells: Sequence[Cells], order: Integers) -> dict[str, dict[str, SolveRate]]:
    table: dict[str, dict[str, SolveRate]] = {}
    for key in sorted(cells[0], key=lambda key: (key[0] == ORACLE, key[1:])):
        name, n, k = key
        table.setdefault(name, {})[label(n, k)] = _rate([own[key] for own in cells], order)
    return table


def _rate(cells: Sequence[Cell], order: Integers) -> SolveRate:
    values = np.array([cell.value for cell in cells])
    over_problems = _bootstrap(values, order)
    mean = float(values.mean())
    variance = max(0.0, sum(cell.sample_variance for cell in cells)) / len(cells) ** 2
    spread = _Z * variance**0.5
    return SolveRate(
        value=mean,
        low=over_problems.low,
        high=over_problems.high,
        samples_low=max(0.0, mean - spread),
        samples_high=min(1.0, mean + spread),
        drawing_error=sum(cell.drawing_variance for cell in cells) ** 0.5 / len(cells),
    )


def _bootstrap(values: Floats, order: Integers) -> Rate:
    """The mean of ``values: f64[P]`` over the resampled problems ``order: i64[B, P]``."""
    if values.min() == values.max():
        return wilson(values.tolist())
    low, high = np.percentile(values[order].mean(axis=1), (2.5, 97.5))
    return Rate(float(values.mean()), float(low), float(high))


def _comparison(
    cells: Sequence[Cells], name: str, n: int, k: int, against: str, order: Integers
) -> Comparison:
    own, other, random = (
        np.array([one[method, n, k].value for one in cells]) for method in (name, against, RANDOM)
    )
    oracle = np.array([one[ORACLE, 0, k].value for one in cells])
    low, high = np.percentile((own - other)[order].sum(axis=1), (2.5, 97.5))
    return Comparison(
        method=name,
        submissions=n,
        more_solved=Rate(float((own - other).sum()), float(low), float(high)),
        gap_closed=None if name == RANDOM else _ratio(own - random, oracle - random, order),
    )


def _ratio(above: Floats, below: Floats, order: Integers) -> Rate | None:
    """The ratio of two sums over problems, where there is about a problem to gain.

    Resamples in which there is not say nothing.
    """
    if below.sum() < _LEAST_GAP:
        return None
    tops, bottoms = above[order].sum(axis=1), below[order].sum(axis=1)
    told = bottoms >= _LEAST_GAP
    low, high = np.percentile(tops[told] / bottoms[told], (2.5, 97.5))
    return Rate(float(above.sum() / below.sum()), float(low), float(high))

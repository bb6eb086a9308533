"""Asking the scoring model: the stage of a solve, and for pools."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from agent._events import StageLog
from agent._pool import PoolProblem, PoolProgram
from agent._stages_choose import evidence_of_survivors
from agent._store import RunStore, StoredProgram
from agent._types import NO_SCORER, SolveOptions
from clustering import Cluster
from problems import Problem
from reranker import SCORED_RULES, best_first
from sandbox import Verdict

if TYPE_CHECKING:
    from reranker import Scorer

MOST = 2000
"""Programs that a solve asks about."""
_AT_ONCE = 128


def score_survivors(
    problem: Problem,
    clusters: Sequence[Cluster],
    survivors: Sequence[StoredProgram],
    options: SolveOptions,
    store: RunStore,
    log: StageLog,
) -> list[StoredProgram]:
    """The survivors with what the scoring model says of them, where the rule reads that.

    It is asked about 2,000 programs at most: the most often sampled of every cluster first.

    Raises:
        InputError: the scoring model cannot be used.
    """
    if options.rule not in SCORED_RULES:
        return list(survivors)
    if options.scoring_model == NO_SCORER:
        store.add_scores(NO_SCORER, {})
        return [one if one.log_odds is None else replace(one, log_odds=None) for one in survivors]
    evidence = evidence_of_survivors(survivors)
    turns = zip_longest(*(best_first(cluster, evidence) for cluster in clusters))
    keys = islice((key for turn in turns for key in turn if key is not None), MOST)
    by_key = {program.key: program for program in survivors}
    ask_scorer(problem, [by_key[key] for key in keys], options.scoring_model, store, log)
    alive = {program.key for program in survivors}
    return [program for program in store.programs("passed") if program.key in alive]


def ask_scorer(
    problem: Problem, programs: Sequence[StoredProgram], model: str, store: RunStore, log: StageLog
) -> None:
    """Keep what a scoring model says of programs; those it has been asked about are left out.

    Raises:
        InputError: the model cannot be used.
    """
    scorer = open_scorer(model)
    if scorer is None:
        store.add_scores(NO_SCORER, {})
        return
    known = store.scored(scorer.version)
    left = [program for program in programs if program.key not in known]
    done = len(programs) - len(left)
    with (
        log.progress.stage("score", len(programs), done) as bar,
        log.stage("score", len(programs), done) as meter,
    ):
        for start in range(0, len(left), _AT_ONCE):
            chunk = left[start : start + _AT_ONCE]
            odds = scorer.log_odds(problem, [(one.language, one.source) for one in chunk])
            store.add_scores(
                scorer.version, {one.key: v for one, v in zip(chunk, odds, strict=True)}
            )
            bar.advance(len(chunk))
            meter.advance(len(chunk))


def with_scores(
    about: PoolProblem, programs: Iterable[PoolProgram], scorer: Scorer
) -> Iterator[PoolProgram]:
    """The programs of a pool, with what a scoring model says of those that pass the samples."""
    known = list(programs)
    passing = [one for one in known if one.filtered is Verdict.AC]
    odds = scorer.log_odds(about.problem, [(one.language, one.source) for one in passing])
    by_key = {one.key: value for one, value in zip(passing, odds, strict=True)}
    for one in known:
        yield replace(one, log_odds=by_key.get(one.key))


@lru_cache(maxsize=2)
def open_scorer(model: str) -> Scorer | None:
    """The scoring model in this folder; ``None`` for ``"none"``.

    Raises:
        InputError: the folder holds no scoring model.
    """
    if model == NO_SCORER:
        return None
    # JAX takes seconds to import: only a solve that asks a model waits for it.
    from reranker import Scorer

    return Scorer.load(Path(model).expanduser())

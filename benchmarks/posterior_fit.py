"""The arithmetic of fitting the posterior: simulated submissions, likelihood, cross-validation.

A trial is a subset of a pool's samples, clustered, with the truth of each cluster: whether the
program that would be submitted for it is correct. The posterior maximises the likelihood that the
right cluster is among the correct ones (or that none is, where none is correct), with a ridge
penalty, and with the signs of weights that have only one sensible sign held.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from agent._eval_methods import evidence_of
from agent._pool import Pool
from clustering import Cluster, make_clusters
from reranker import FEATURES, SCORE_FEATURES, Evidence, Posterior, best_first, cluster_features
from sandbox import Verdict

Floats = npt.NDArray[np.float64]
SIGNS = {
    "share": 1, "rank": 1, "programs": 1, "languages": 1, "likeliest": 1, "likelihood": 1,
    "best_score": 1, "mean_score": 1, "failures": -1, "majority": 1, "agreement": 1,
}  # fmt: skip
PLAIN = {"share": 1.0}
_SMALLEST = 5


@dataclass(frozen=True, slots=True)
class Trial:
    """One simulated choice.

    Attributes:
        problem: the pool it comes from.
        clusters: of the survivors drawn.
        evidence: of those survivors.
        rows: f64[C, F], their features.
        right: bool[C], whether each cluster's first program is correct.
        verdicts: of all survivors on the hidden tests.
    """

    problem: str
    clusters: Sequence[Cluster]
    evidence: dict[str, Evidence]
    rows: Floats
    right: npt.NDArray[np.bool_]
    verdicts: dict[str, Verdict]


def trials(pool: Pool, count: int, seed: int) -> Iterator[Trial]:
    """Subsets of log-uniform size of a pool's samples, those without survivors left out."""
    rng = Random(f"trials/{seed}/{pool.problem}")
    for _ in range(count):
        size = round(_SMALLEST * (len(pool.samples) / _SMALLEST) ** rng.random())
        drawn = rng.sample(pool.samples, min(size, len(pool.samples)))
        alive = [key for key in drawn if key in pool.signatures]
        if not alive:
            continue
        weights = {key: alive.count(key) for key in sorted(set(alive))}
        clusters = make_clusters({key: pool.signatures[key] for key in weights}, weights)
        evidence = {key: evidence_of(pool, key, samples) for key, samples in weights.items()}
        rows = [[row[name] for name in FEATURES] for row in cluster_features(clusters, evidence)]
        first = [best_first(cluster, evidence)[0] for cluster in clusters]
        yield Trial(
            problem=pool.problem,
            clusters=clusters,
            evidence=evidence,
            rows=np.array(rows),
            right=np.array([key in pool.correct for key in first]),
            verdicts={key: pool.judged[key] for key in weights},
        )


def fit(data: Sequence[Trial], ridge: float, scored: bool) -> Posterior:
    """The posterior of the largest penalised likelihood; every problem weighs the same.

    Args:
        data: simulated choices.
        scored: whether it may go by the scoring model.
        ridge: penalty on the sum of squares of the weights' distance from a chance in proportion
            to the cluster's size, in units of one problem, for features scaled to a standard
            deviation of 1.
    """
    packed = _Packed.of(data)
    scale = np.maximum(packed.rows.std(axis=0), 1e-6)
    scaled = replace(packed, rows=packed.rows / scale)
    plain = np.array([PLAIN.get(name, 0.0) for name in FEATURES]) * scale

    def loss(values: Floats) -> tuple[float, Floats]:
        value, slope = scaled.loss(values)
        off = values[1:] - plain
        slope[1:] += 2 * ridge * off
        return value + ridge * float(off @ off), slope

    bounds = [_bounds(name, scored) for name in FEATURES]
    start = np.zeros(len(FEATURES) + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[(None, None), *bounds])
    fitted = zip(FEATURES, (found.x[1:] / scale).tolist(), strict=True)
    weights = {name: value for name, value in fitted if scored or name not in SCORE_FEATURES}
    return Posterior(float(found.x[0]), weights, 1.0, 1.0)


def _bounds(name: str, scored: bool) -> tuple[float | None, float | None]:
    if name in SCORE_FEATURES and not scored:
        return 0.0, 0.0
    sign = SIGNS.get(name, 0)
    return 0.0 if sign > 0 else None, 0.0 if sign < 0 else None


def with_verdicts(posterior: Posterior, data: Sequence[Trial]) -> Posterior:
    """The same with the factors on a cluster whose first program failed."""
    wrong, slow = (_again(data, posterior, is_slow) for is_slow in (False, True))
    return replace(posterior, again_wrong=wrong, again_slow=slow)


@dataclass(frozen=True, slots=True)
class _Packed:
    """All clusters of all trials, one after another.

    Attributes:
        rows: f64[R, F], features.
        right: f64[R], 1 where the cluster is right.
        starts: i64[T], first row of each trial.
        weights: f64[T], of the trials; those of a problem add up to 1.
    """

    rows: Floats
    right: Floats
    starts: npt.NDArray[np.int64]
    weights: Floats

    @classmethod
    def of(cls, data: Sequence[Trial]) -> _Packed:
        count = Counter(trial.problem for trial in data)
        sizes = [len(trial.rows) for trial in data]
        return cls(
            rows=np.concatenate([trial.rows for trial in data]),
            right=np.concatenate([trial.right for trial in data]).astype(np.float64),
            starts=np.cumsum([0, *sizes[:-1]]),
            weights=np.array([1 / count[trial.problem] for trial in data]),
        )

    def loss(self, values: Floats) -> tuple[float, Floats]:
        """Minus the weighted log-likelihood, and its gradient; the intercept is first."""
        trial = np.repeat(np.arange(len(self.starts)), np.diff([*self.starts, len(self.rows)]))
        utilities = values[0] + self.rows @ values[1:]
        most = np.maximum(np.maximum.reduceat(utilities, self.starts), 0.0)
        sizes, none = np.exp(utilities - most[trial]), np.exp(-most)
        total = np.add.reduceat(sizes, self.starts) + none
        hits = np.add.reduceat(sizes * self.right, self.starts)
        wanted = np.where(np.add.reduceat(self.right, self.starts) > 0, hits, none)
        chances = sizes / total[trial]
        among = sizes * self.right / np.maximum(hits, 1e-300)[trial]
        pull = (chances - among) * self.weights[trial]
        slope = np.concatenate([[pull.sum()], pull @ self.rows])
        return float(self.weights @ (np.log(total) - np.log(wanted))), slope


def _again(data: Sequence[Trial], posterior: Posterior, is_slow: bool) -> float:
    """The factor with which the expected number of right second programs is the observed one.

    Looked at are the clusters whose first program failed, and that have a second one. One hit and
    one miss in ten are added, so that few cases do not decide.
    """
    chances, hits = [0.1] * 10, 1.0
    for trial in data:
        for cluster, chance in zip(
            trial.clusters, posterior.chances(trial.clusters, trial.evidence), strict=True
        ):
            order = best_first(cluster, trial.evidence)
            failed = trial.verdicts[order[0]]
            if len(order) < 2 or failed is Verdict.AC or (failed is Verdict.TLE) != is_slow:
                continue
            rest = order[1:]
            if is_slow:
                rest.sort(key=lambda key, known=trial.evidence: known[key].language != "cpp")
            chances.append(chance)
            hits += trial.verdicts[rest[0]] is Verdict.AC
    prior = np.array(chances)
    low, high = -20.0, 20.0
    for _ in range(60):
        middle = (low + high) / 2
        weight = prior * np.exp(middle)
        expected = float((weight / (1 - prior + weight)).sum())
        low, high = (middle, high) if expected < hits else (low, middle)
    return float(np.exp(middle))


@dataclass(frozen=True, slots=True)
class Told:
    """What a posterior said of the first program of one trial, and whether it was right."""

    problem: str
    chance: float
    right: bool
    by_size: bool


def first_told(posterior: Posterior, trial: Trial) -> Told:
    """The likeliest cluster of a trial."""
    chances = posterior.chances(trial.clusters, trial.evidence)
    top = int(np.argmax(chances))
    return Told(trial.problem, chances[top], bool(trial.right[top]), bool(trial.right[0]))


def cross_validated(
    data: Sequence[Trial], ridge: float, folds: int, scored: bool
) -> tuple[float, list[Told]]:
    """Mean loss and first choices on problems that the posterior was not fitted on."""
    names = sorted({trial.problem for trial in data})
    Random(0).shuffle(names)
    fold_of = {name: number % folds for number, name in enumerate(names)}
    loss, told = 0.0, []
    for fold in range(folds):
        posterior = fit([t for t in data if fold_of[t.problem] != fold], ridge, scored)
        weights = (posterior.weights.get(name, 0.0) for name in FEATURES)
        values = np.array([posterior.intercept, *weights])
        kept = [trial for trial in data if fold_of[trial.problem] == fold]
        loss += _Packed.of(kept).loss(values)[0]
        told += [first_told(posterior, trial) for trial in kept]
    return loss / len(names), told

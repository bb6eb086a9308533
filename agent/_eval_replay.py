"""n@k of one pool for every method: in closed form where there is one, else by drawing subsets.

The inputs on which programs were clustered are voted on by all survivors of the pool, not anew in
each subset.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from zlib import crc32

import numpy as np

from agent._eval_methods import ORACLE, RANDOM, Method, evidence_of
from agent._metrics import Integers, hit_chances, random_at_k, random_rates
from agent._pool import Pool
from clustering import make_clusters

_RESAMPLES = 20


@dataclass(frozen=True, slots=True)
class Cell:
    """n@k of one method on one pool.

    Attributes:
        value: the estimate.
        sample_variance: its variance were all samples drawn again, by a bootstrap.
        drawing_variance: its variance because only some subsets were drawn; 0 in closed form.
    """

    value: float
    sample_variance: float = 0.0
    drawing_variance: float = 0.0


Cells = dict[tuple[str, int, int], Cell]
"""By method, n and k; the oracle's n is 0, as it submits every sample."""


def replay(
    pool: Pool,
    methods: Mapping[str, Method],
    limits: Sequence[int],
    budgets: Sequence[int],
    subsets: int,
    seed: int,
) -> Cells:
    """n@k of every method for all n in ``limits`` and k in ``budgets``.

    A method is asked for as many programs as the largest n; n of them means the first n. A budget
    beyond the pool means all its samples.
    """
    replayer = _Replayer(pool, methods, max(limits))
    cells: Cells = {}
    for k in budgets:
        within = min(k, len(pool.samples))
        rng = np.random.default_rng([seed, k, crc32(pool.problem.encode())])
        for (name, n), cell in _drawn(replayer, within, limits, subsets, rng).items():
            cells[name, n, k] = cell
        for n in limits:
            if n == 1 or replayer.distinct:
                cells[RANDOM, n, k] = _closed(replayer, within, n, rng)
        cells[ORACLE, 0, k] = _closed(replayer, within, within, rng)
    return cells


class _Replayer:
    """What the methods do with subsets of a pool's samples.

    Attributes:
        texts: i64[N], number of each sample's program, -1 where it is no survivor.
        correct: bool[S], whether each surviving program is correct.
        names: the random survivor, then the methods.
        distinct: whether no two surviving samples have the same text.
        limit: how many programs a method is asked for.
    """

    def __init__(self, pool: Pool, methods: Mapping[str, Method], limit: int) -> None:
        self._pool, self._methods, self.limit = pool, list(methods.values()), limit
        self._keys = sorted(pool.signatures)
        number = {key: index for index, key in enumerate(self._keys)}
        self.texts = np.array([number.get(key, -1) for key in pool.samples], dtype=np.int64)
        self.correct = np.array([key in pool.correct for key in self._keys], dtype=bool)
        self.names = [RANDOM, *methods]
        self.distinct = int((self.texts >= 0).sum()) == len(self._keys)
        self._known: dict[bytes, list[int]] = {}

    def first_correct(self, texts: Integers) -> list[int]:
        """Per method, how many wrong programs it submits before a correct one.

        ``texts: i64[k]`` are the survivors' numbers in random order, so that the random survivor
        submits them as they come; a text is submitted once. One is correct. The limit stands for
        never.
        """
        drawn = texts[texts >= 0]
        right = np.flatnonzero(self.correct[drawn])
        rank = len(np.unique(drawn[: right[0]]))
        counts = np.bincount(drawn)
        subset = blake2b(counts.tobytes(), digest_size=16).digest()
        if subset not in self._known:
            present = np.flatnonzero(counts)
            drawn_keys = (self._keys[text] for text in present.tolist())
            weights = dict(zip(drawn_keys, counts[present].tolist(), strict=True))
            self._known[subset] = self._choose(weights)
        return [min(rank, self.limit), *self._known[subset]]

    def _choose(self, weights: Mapping[str, int]) -> list[int]:
        pool = self._pool
        clusters = make_clusters({key: pool.signatures[key] for key in weights}, weights)
        evidence = {key: evidence_of(pool, key, samples) for key, samples in weights.items()}
        ranks = []
        for method in self._methods:
            chosen = method(clusters, evidence, self.limit, pool.judged)
            hits = (rank for rank, choice in enumerate(chosen) if choice.key in pool.correct)
            ranks.append(next(hits, self.limit))
        return ranks


def _drawn(
    replayer: _Replayer, k: int, limits: Sequence[int], subsets: int, rng: np.random.Generator
) -> dict[tuple[str, int], Cell]:
    """n@k by drawing subsets, with both variances.

    The samples' variance is the covariance, over bootstrap resamples of the pool, of what two
    subsets of the same resample give: what the drawing adds is different in the two.
    """
    texts = replayer.texts
    if not replayer.correct.any():
        return {(name, n): Cell(0.0) for name in replayer.names for n in limits}
    hit, ranks = _draw(replayer, texts, k, subsets, rng)
    again = [_draw(replayer, rng.choice(texts, len(texts)), k, 2, rng) for _ in range(_RESAMPLES)]
    cells = {}
    for column, name in enumerate(replayer.names):
        for n in limits:
            share = float((ranks[:, column] < n).mean())
            pairs = np.array([chance * (drawn[:, column] < n) for chance, drawn in again])
            cells[name, n] = Cell(
                value=hit * share,
                sample_variance=float(np.cov(pairs[:, 0], pairs[:, 1])[0, 1]),
                drawing_variance=hit**2 * share * (1 - share) / subsets,
            )
    return cells


def _draw(
    replayer: _Replayer, texts: Integers, k: int, count: int, rng: np.random.Generator
) -> tuple[float, Integers]:
    """Draw subsets that hold a correct sample; without one nothing can be solved.

    Returns:
        the chance that a random subset holds one, and per subset and method how many wrong programs
        come first, ``i64[count, methods]``.
    """
    is_right = (texts >= 0) & replayer.correct[texts]
    right, others = np.flatnonzero(is_right), np.flatnonzero(~is_right)
    if not len(right):
        return 0.0, np.full((count, len(replayer.names)), replayer.limit)
    chances = hit_chances(len(texts), len(right), k)
    ranks = []
    for hits in 1 + rng.choice(len(chances), count, p=chances / chances.sum()):
        hit = rng.choice(right, hits, replace=False)
        missed = rng.choice(others, k - hits, replace=False)
        chosen = rng.permutation(np.concatenate([hit, missed]))
        ranks.append(replayer.first_correct(texts[chosen]))
    return float(chances.sum()), np.array(ranks)


def _closed(replayer: _Replayer, k: int, n: int, rng: np.random.Generator) -> Cell:
    """n@k of the random survivor in closed form; with n = k it is the oracle's pass@k."""
    alive = replayer.texts[replayer.texts >= 0]
    total, survivors, correct = len(replayer.texts), len(alive), replayer.correct[alive].sum()
    if not correct:
        return Cell(0.0)
    shares = np.array([correct, survivors - correct, total - survivors]) / total
    again = rng.multinomial(total, shares, size=_RESAMPLES)
    value = random_at_k(total, survivors, int(correct), k, n)
    spread = random_rates(total, again[:, 0] + again[:, 1], again[:, 0], k, n)
    return Cell(value, sample_variance=float(spread.var(ddof=1)))

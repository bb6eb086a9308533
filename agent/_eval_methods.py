"""The selection methods that an evaluation compares: all rules of ``reranker`` and two baselines.

Until there is a scoring model, the score is the policy's log-probability.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from random import Random

from agent._pool import Pool
from clustering import Cluster, make_clusters
from problems import InputError
from reranker import RULES, Choice, Evidence

Rule = Callable[[Sequence[Cluster], Mapping[str, Evidence], int, Random], list[Choice]]
RANDOM, ORACLE, BEST_SCORE = "random", "oracle", "best score"
SCORER = "log-probability"


def choose_from_largest(
    clusters: Sequence[Cluster], evidence: Mapping[str, Evidence], limit: int, rng: Random
) -> list[Choice]:
    """Programs of the largest cluster, the most often sampled first, then of the next one."""
    total = sum(cluster.samples for cluster in clusters)
    ordered = (
        Choice(key, number, cluster.samples, cluster.samples / total, "in the largest cluster left")
        for number, cluster in enumerate(clusters)
        for key in sorted(cluster.members, key=lambda key: (-evidence[key].samples, key))
    )
    return list(islice(ordered, limit))


def choose_best_scored(
    clusters: Sequence[Cluster], evidence: Mapping[str, Evidence], limit: int, rng: Random
) -> list[Choice]:
    """The best-scored programs, whatever their cluster.

    Raises:
        InputError: a program has no score.
    """
    if any(known.score is None for known in evidence.values()):
        raise InputError("'best score' needs scores", "draw from a policy that tells probabilities")
    ordered = sorted(
        (-(evidence[key].score or 0.0), key, number)
        for number, cluster in enumerate(clusters)
        for key in cluster.members
    )
    return [
        Choice(key, number, clusters[number].samples, -score, "a best score")
        for score, key, number in ordered[:limit]
    ]


def all_methods() -> dict[str, Rule]:
    """Baselines and rules by name; the random survivor and the oracle need no replaying."""
    baselines: dict[str, Rule] = {
        "largest cluster": choose_from_largest,
        BEST_SCORE: choose_best_scored,
    }
    return baselines | {name: rule for name, rule in RULES.items() if name != RANDOM}


def evidence_of(pool: Pool, key: str, samples: int) -> Evidence:
    """What a pool knows of one program.

    The score grows with the log-probability l as 1 / (1 - l): only its order means something.
    """
    likely = pool.likely[key]
    return Evidence(samples, likely, None if likely is None else 1.0 / (1.0 - min(likely, 0.0)))


def usable_methods(pools: Sequence[Pool]) -> tuple[dict[str, Rule], dict[str, str]]:
    """Methods that can choose in every pool, and for the others why they cannot."""
    usable, refused = all_methods(), {}
    for pool in pools:
        weights = dict.fromkeys(pool.signatures, 1)
        clusters = make_clusters(pool.signatures, weights)
        evidence = {key: evidence_of(pool, key, 1) for key in weights}
        for name, rule in list(usable.items()) if weights else []:
            try:
                rule(clusters, evidence, 1, Random(0))
            except InputError as error:
                refused[name] = error.message
                del usable[name]
    return usable, refused

"""The selection methods that an evaluation compares: the rules of ``reranker``, two baselines, and
the posterior that learns from each verdict.

Until there is a scoring model, the score is the policy's log-probability.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from random import Random

from agent._pool import Pool
from clustering import Cluster, make_clusters
from problems import InputError
from reranker import RULES, Belief, Choice, Evidence
from sandbox import Verdict

Rule = Callable[[Sequence[Cluster], Mapping[str, Evidence], int, Random], list[Choice]]
Method = Callable[
    [Sequence[Cluster], Mapping[str, Evidence], int, Mapping[str, Verdict]], list[Choice]
]
"""From clusters, evidence, a limit, and what each program's verdict would be."""

RANDOM, ORACLE, BEST_SCORE = "random", "oracle", "best score"
WITH_VERDICTS = "posterior with verdicts"
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


def choose_with_verdicts(
    clusters: Sequence[Cluster],
    evidence: Mapping[str, Evidence],
    limit: int,
    verdicts: Mapping[str, Verdict],
) -> list[Choice]:
    """One program after the verdict of the other, until one is accepted."""
    belief = Belief(clusters, evidence)
    picked: list[Choice] = []
    while len(picked) < limit and (choice := belief.best()):
        picked.append(choice)
        if verdicts[choice.key] is Verdict.AC:
            break
        belief.learn(choice.key, verdicts[choice.key])
    return picked


def _without_verdicts(rule: Rule) -> Method:
    return lambda clusters, evidence, limit, _: rule(clusters, evidence, limit, Random(0))


def all_methods() -> dict[str, Method]:
    """All methods by name; the random survivor and the oracle need no replaying."""
    rules: dict[str, Rule] = {
        "largest cluster": choose_from_largest,
        BEST_SCORE: choose_best_scored,
        **{name: rule for name, rule in RULES.items() if name != RANDOM},
    }
    fixed = {name: _without_verdicts(rule) for name, rule in rules.items()}
    return fixed | {WITH_VERDICTS: choose_with_verdicts}


def evidence_of(pool: Pool, key: str, samples: int) -> Evidence:
    """What a pool knows of one program.

    The score grows with the log-probability l as 1 / (1 - l): only its order means something.
    """
    likely = pool.likely[key]
    score = None if likely is None else 1.0 / (1.0 - min(likely, 0.0))
    return Evidence(samples, likely, score, pool.languages[key])


def usable_methods(pools: Sequence[Pool]) -> tuple[dict[str, Method], dict[str, str]]:
    """Methods that can choose in every pool, and for the others why they cannot."""
    usable, refused = all_methods(), {}
    for pool in pools:
        weights = dict.fromkeys(pool.signatures, 1)
        clusters = make_clusters(pool.signatures, weights)
        evidence = {key: evidence_of(pool, key, 1) for key in weights}
        for name, method in list(usable.items()) if weights else []:
            try:
                method(clusters, evidence, 1, pool.judged)
            except InputError as error:
                refused[name] = error.message
                del usable[name]
    return usable, refused

"""The selection methods that an evaluation compares: the rules of ``reranker``, two baselines, and
the posterior that learns from each verdict.

Where no scoring model was asked, the methods that go by score take the policy's log-probability.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
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
SCORE = "score"
SCORING_MODEL, LOG_PROBABILITY = "scoring model", "log-probability"


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
    """The best-scored programs, whatever their cluster; those without a score are passed over.

    Raises:
        InputError: no program has a score.
    """
    scored = (
        (evidence[key].score, key, number)
        for number, cluster in enumerate(clusters)
        for key in cluster.members
    )
    known = sorted((-score, key, number) for score, key, number in scored if score is not None)
    if clusters and not known:
        raise InputError("'best score' needs scores", "draw from a policy that tells probabilities")
    return [
        Choice(key, number, clusters[number].samples, -score, "a best score")
        for score, key, number in known[:limit]
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


def _by_some_score(rule: Rule) -> Rule:
    """The rule with log-probabilities for scores where no program has a score.

    Only their order means something then. A program without either leaves all without scores.
    """

    def choose(
        clusters: Sequence[Cluster], evidence: Mapping[str, Evidence], limit: int, rng: Random
    ) -> list[Choice]:
        if all(known.log_odds is None for known in evidence.values()):
            if any(known.log_probability is None for known in evidence.values()):
                raise InputError("there are neither scores nor log-probabilities", "use --scorer")
            evidence = {
                key: replace(known, log_odds=known.log_probability)
                for key, known in evidence.items()
            }
        return rule(clusters, evidence, limit, rng)

    return choose


def all_methods() -> dict[str, Method]:
    """All methods by name; the random survivor and the oracle need no replaying."""
    rules: dict[str, Rule] = {
        "largest cluster": choose_from_largest,
        BEST_SCORE: _by_some_score(choose_best_scored),
        **{name: rule for name, rule in RULES.items() if name != RANDOM},
        SCORE: _by_some_score(RULES[SCORE]),
    }
    fixed = {name: _without_verdicts(rule) for name, rule in rules.items()}
    return fixed | {WITH_VERDICTS: choose_with_verdicts}


def evidence_of(pool: Pool, key: str, samples: int) -> Evidence:
    """What a pool knows of one program."""
    return Evidence(samples, pool.likely[key], pool.log_odds.get(key), pool.languages[key])


def scorer_of(pools: Sequence[Pool]) -> str:
    """What the methods that go by score take for it."""
    return SCORING_MODEL if any(pool.log_odds for pool in pools) else LOG_PROBABILITY


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

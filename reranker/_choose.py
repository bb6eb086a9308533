"""The choice of at most ten submissions from clusters, by rules kept side by side.

``size`` takes one program of each cluster from the largest down, then second programs and so on:
AlphaCode's rule (Li et al. 2022). ``score`` takes the best-scored program of each of the ten
largest clusters: AlphaCode 2's rule (Leblond et al. 2023). ``random`` ignores the clusters.
``posterior`` takes at each turn the program likeliest to be right, had those before it been wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

from clustering import Cluster
from problems import InputError
from reranker._posterior import Belief
from reranker._types import Choice, Evidence, best_first
from sandbox import Verdict

Rule = Callable[[Sequence[Cluster], Mapping[str, Evidence], int, Random], list[Choice]]


def _share(clusters: Sequence[Cluster], number: int) -> float:
    return clusters[number].samples / sum(cluster.samples for cluster in clusters)


def _round_robin(
    clusters: Sequence[Cluster],
    order: Sequence[int],
    evidence: Mapping[str, Evidence],
    limit: int,
    why: Callable[[int], str],
) -> list[Choice]:
    queues = {number: best_first(clusters[number], evidence) for number in order}
    picked: list[Choice] = []
    turn = 0
    while len(picked) < limit and any(len(queue) > turn for queue in queues.values()):
        for number in order:
            if turn < len(queues[number]) and len(picked) < limit:
                share = _share(clusters, number)
                again = f", program {turn + 1} of it" if turn else ""
                picked.append(
                    Choice(
                        queues[number][turn],
                        number,
                        clusters[number].samples,
                        share,
                        why(number) + again,
                    )
                )
        turn += 1
    return picked


def choose_by_size(
    clusters: Sequence[Cluster], evidence: Mapping[str, Evidence], limit: int, rng: Random
) -> list[Choice]:
    """AlphaCode: round robin over the clusters from the largest to the smallest."""

    def why(number: int) -> str:
        rank = "largest cluster" if number == 0 else f"cluster {number + 1} by size"
        return f"{rank}, {clusters[number].samples} samples behave alike"

    return _round_robin(clusters, range(len(clusters)), evidence, limit, why)


def choose_at_random(
    clusters: Sequence[Cluster], evidence: Mapping[str, Evidence], limit: int, rng: Random
) -> list[Choice]:
    """Baseline: survivors drawn without replacement, each sample equally likely."""
    pool = sorted(
        (key, number) for number, cluster in enumerate(clusters) for key in cluster.members
    )
    keyed = [
        (rng.random() ** (1 / max(1, evidence[key].samples)), key, number) for key, number in pool
    ]
    chosen = sorted(keyed, reverse=True)[:limit]
    return [
        Choice(key, number, clusters[number].samples, _share(clusters, number), "a random survivor")
        for _, key, number in chosen
    ]


def choose_by_score(
    clusters: Sequence[Cluster], evidence: Mapping[str, Evidence], limit: int, rng: Random
) -> list[Choice]:
    """AlphaCode 2: the best-scored program of each of the ten largest clusters, best score first.

    Programs without a score, which the model cannot read, are passed over.

    Raises:
        InputError: no program has a score.
    """
    picked: list[Choice] = []
    for number, cluster in enumerate(clusters[:10]):
        scored = ((evidence[key].score, key) for key in cluster.members)
        known = [(score, key) for score, key in scored if score is not None]
        if not known:
            continue
        best, key = max(known)
        reason = f"best score {best:.2f} in cluster {number + 1} by size"
        picked.append(Choice(key, number, cluster.samples, best, reason))
    if clusters and not picked:
        raise InputError("the rule 'score' needs a scoring model", "use --rule size, or --scorer")
    return sorted(picked, key=lambda choice: (-choice.score, choice.key))[:limit]


def choose_by_posterior(
    clusters: Sequence[Cluster], evidence: Mapping[str, Evidence], limit: int, rng: Random
) -> list[Choice]:
    """The likeliest program, then the likeliest had that one been wrong, and so on."""
    belief = Belief(clusters, evidence)
    picked: list[Choice] = []
    while len(picked) < limit and (choice := belief.best()):
        picked.append(choice)
        belief.learn(choice.key, Verdict.WA)
    return picked


RULES: dict[str, Rule] = {
    "size": choose_by_size,
    "random": choose_at_random,
    "score": choose_by_score,
    "posterior": choose_by_posterior,
}
DEFAULT_RULE = "posterior"
SCORED_RULES = frozenset({"score", "posterior"})
"""The rules that read scores."""


def choose(
    clusters: Sequence[Cluster],
    evidence: Mapping[str, Evidence],
    *,
    rule: str = DEFAULT_RULE,
    limit: int = 10,
    seed: int = 0,
) -> list[Choice]:
    """At most ``limit`` programs in the order in which they should be submitted.

    Raises:
        InputError: no such rule, or the rule needs what is missing.
    """
    if rule not in RULES:
        raise InputError(f"no selection rule {rule!r}", f"use one of: {', '.join(sorted(RULES))}")
    return RULES[rule](clusters, evidence, limit, Random(f"choose/{rule}/{seed}"))

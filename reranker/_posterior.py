"""A calibrated chance for each cluster to be the right one, and what verdicts do to it.

The clusters of a problem and "none of them" compete in a conditional logit (McFadden 1974): a
cluster with features x has the weight exp(w·x + b) and "none" the weight 1. The few numbers of the
two shipped posteriors, with and without a scoring model, were fitted by
``benchmarks/fit_posterior.py``; ``shipped/posterior.json`` says on what.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from clustering import Cluster
from problems import FaultError
from reranker._features import cluster_features
from reranker._types import Choice, Evidence, best_first
from sandbox import Verdict

SHIPPED = Path(__file__).parent / "shipped" / "posterior.json"


@dataclass(frozen=True, slots=True)
class Posterior:
    """The numbers of a fitted posterior.

    Attributes:
        intercept: b.
        weights: w, by name of the feature; those that are left out are 0.
        again_wrong: factor on a cluster's weight after a program of it failed otherwise than by
            time: some of its programs may be right where the inputs did not tell them apart.
        again_slow: the same after a program of it ran out of time: another may be faster.
    """

    intercept: float
    weights: Mapping[str, float]
    again_wrong: float
    again_slow: float

    def chances(self, clusters: Sequence[Cluster], evidence: Mapping[str, Evidence]) -> list[float]:
        """Per cluster the chance that it is the right one; what is missing to 1 is for none."""
        utilities = [
            self.intercept + sum(weight * row[name] for name, weight in self.weights.items())
            for row in cluster_features(clusters, evidence)
        ]
        most = max([0.0, *utilities])
        sizes = [math.exp(utility - most) for utility in utilities]
        total = math.exp(-most) + sum(sizes)
        return [size / total for size in sizes]

    def again(self, verdict: Verdict) -> float:
        """The factor on a cluster's weight after a program of it got this verdict.

        A compile error says nothing of what the program does.
        """
        if verdict is Verdict.CE:
            return 1.0
        return self.again_slow if verdict is Verdict.TLE else self.again_wrong


@lru_cache(maxsize=2)
def shipped_posterior(scored: bool = False) -> Posterior:
    """The posterior that comes with the project.

    Args:
        scored: whether a scoring model was asked about the programs.

    Raises:
        FaultError: its file is missing or damaged.
    """
    try:
        fields = json.loads(SHIPPED.read_text(encoding="utf-8"))["scored" if scored else "plain"]
        return Posterior(
            fields["intercept"], fields["weights"], fields["again_wrong"], fields["again_slow"]
        )
    except (OSError, ValueError, KeyError) as error:
        raise FaultError(f"{SHIPPED}: {error!r}", "install the project again") from None


class Belief:
    """The chances of the clusters of one problem, verdict by verdict."""

    def __init__(
        self,
        clusters: Sequence[Cluster],
        evidence: Mapping[str, Evidence],
        posterior: Posterior | None = None,
    ) -> None:
        """Start from the posterior; without one from the shipped one that suits the evidence."""
        self._clusters, self._evidence = clusters, evidence
        scored = any(known.log_odds is not None for known in evidence.values())
        self._posterior = posterior or shipped_posterior(scored)
        self._weights = self._posterior.chances(clusters, evidence)
        self._none = max(0.0, 1.0 - sum(self._weights))
        self._left = [best_first(cluster, evidence) for cluster in clusters]
        self._home = {key: n for n, cluster in enumerate(clusters) for key in cluster.members}

    def chances(self) -> list[float]:
        """Per cluster the chance that its next program is right; 0 where none is left."""
        total = self._none + sum(self._weights)
        return [weight / total for weight in self._weights] if total else self._weights

    def learn(self, key: str, verdict: Verdict) -> None:
        """Take in that a program was submitted and failed; one of no cluster tells nothing."""
        number = self._home.get(key)
        if number is None:
            return
        left = self._left[number]
        left.remove(key)
        self._weights[number] *= self._posterior.again(verdict) if left else 0.0
        if verdict is Verdict.TLE:
            left.sort(key=lambda other: self._evidence[other].language != "cpp")

    def best(self) -> Choice | None:
        """The likeliest program, or ``None`` where all have been submitted."""
        chances = self.chances()
        open_ = [number for number, left in enumerate(self._left) if left]
        if not open_:
            return None
        number = max(open_, key=lambda n: (chances[n], -n))
        cluster = self._clusters[number]
        return Choice(
            key=self._left[number][0],
            cluster=number,
            cluster_size=cluster.samples,
            score=chances[number],
            reason=self._reason(number, chances[number]),
        )

    def _reason(self, number: int, chance: float) -> str:
        cluster = self._clusters[number]
        total = sum(each.samples for each in self._clusters)
        languages = {self._evidence[key].language for key in cluster.members}
        both = " in several languages" if len(languages) > 1 else ""
        alike = "behaves like this" if cluster.samples == 1 else "behave alike"
        turn = len(cluster.members) - len(self._left[number]) + 1
        again = f", program {turn} of it" if turn > 1 else ""
        return (
            f"{cluster.samples} of {total} samples{both} {alike}, {chance:.0%} likely right{again}"
        )


def next_choice(
    clusters: Sequence[Cluster],
    evidence: Mapping[str, Evidence],
    verdicts: Mapping[str, Verdict],
) -> Choice | None:
    """The program to submit after these verdicts, or ``None`` where none is left.

    Args:
        clusters: of all survivors.
        evidence: of every survivor.
        verdicts: of the programs submitted so far, in that order; none was accepted.
    """
    belief = Belief(clusters, evidence)
    for key, verdict in verdicts.items():
        belief.learn(key, verdict)
    return belief.best()


def worth_submitting(chance: float, points: float, later: float, penalty: float) -> bool:
    """Whether a submission is expected to gain more than it costs.

    A wrong attempt costs only where the problem is solved after all. So submissions in order of
    their chances are never worth leaving out at the end; one that can wait, or is out of order, is.

    Args:
        chance: that the submission is accepted.
        points: what that gives more than not submitting now: all points of the problem, or what
            they decay by until the program could be submitted instead.
        later: the chance that this submission fails and a later one is accepted.
        penalty: points that a wrong attempt costs.
    """
    return chance * points > later * penalty

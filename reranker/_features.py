"""What a solve knows of each cluster, as numbers that do not depend on the size of the search.

=================  ==============================================================================
``share``          logarithm of its share of the surviving samples
``rank``           minus the logarithm of its rank by size; equal sizes share the first of theirs
``programs``       logarithm of its number of distinct programs
``languages``      1 where programs in several languages behave alike
``likeliest``      its best log-probability, less the best of all survivors, from -10
``likelihood``     its mean log-probability, less the mean of all survivors, within 10
``best_score``     its best log-odds by the scoring model, within 6
``mean_score``     its mean log-odds, weighed by samples, within 6
``failures``       share of inputs on which it crashes or is too slow
``majority``       share of inputs on which no other outcome is more frequent than its own
``agreement``      share of the surviving samples that do the same, averaged over the inputs
``survivors``      logarithm of the number of surviving samples; the same for all clusters
``clusters``       logarithm of the number of clusters; the same for all
``disagreement``   entropy of the survivors' outcomes (nats), averaged over the inputs; the same
                   for all
=================  ==============================================================================

Where some survivor has no log-probability, both that rest on it are 0. A cluster none of whose
programs has a score gets the lowest that another has; where no program has one, both are 0.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from clustering import Cluster
from reranker._types import Evidence

FEATURES = (
    "share",
    "rank",
    "programs",
    "languages",
    "likeliest",
    "likelihood",
    "best_score",
    "mean_score",
    "failures",
    "majority",
    "agreement",
    "survivors",
    "clusters",
    "disagreement",
)
SCORE_FEATURES = frozenset({"best_score", "mean_score"})
_WIDEST, _WIDEST_ODDS = 10.0, 6.0


def cluster_features(
    clusters: Sequence[Cluster], evidence: Mapping[str, Evidence]
) -> list[dict[str, float]]:
    """The features of every cluster, by name, in the order of ``clusters``: the largest first."""
    if not clusters:
        return []
    total = sum(cluster.samples for cluster in clusters)
    columns = _columns(clusters)
    same = {
        "survivors": math.log(total),
        "clusters": math.log(len(clusters)),
        "disagreement": _mean([_entropy(column, total) for column in columns]),
    }
    likely, scores = _likelihoods(clusters, evidence), _scores(clusters, evidence)
    sizes = [cluster.samples for cluster in clusters]
    return [
        {
            "share": math.log(cluster.samples / total),
            "rank": -math.log(1 + sizes.index(cluster.samples)),
            "programs": math.log(len(cluster.members)),
            "languages": float(len({evidence[key].language for key in cluster.members}) > 1),
            "likeliest": likely[number][0],
            "likelihood": likely[number][1],
            "best_score": scores[number][0],
            "mean_score": scores[number][1],
        }
        | _on_inputs(cluster, columns, total)
        | same
        for number, cluster in enumerate(clusters)
    ]


def _columns(clusters: Sequence[Cluster]) -> list[Counter[str]]:
    """Per input how many samples have each outcome."""
    columns: list[Counter[str]] = [Counter() for _ in clusters[0].behaviour]
    for cluster in clusters:
        for column, symbol in zip(columns, cluster.behaviour, strict=True):
            column[symbol] += cluster.samples
    return columns


def _on_inputs(cluster: Cluster, columns: Sequence[Counter[str]], total: int) -> dict[str, float]:
    own = list(zip(cluster.behaviour, columns, strict=True))
    with_most = [float(column[symbol] == max(column.values())) for symbol, column in own]
    return {
        "failures": _mean([float(not symbol.startswith("=")) for symbol, _ in own]),
        "majority": _mean(with_most, 1.0),
        "agreement": _mean([column[symbol] / total for symbol, column in own], 1.0),
    }


def _mean(values: Sequence[float], empty: float = 0.0) -> float:
    return sum(values) / len(values) if values else empty


def _entropy(column: Counter[str], total: int) -> float:
    return -sum(count / total * math.log(count / total) for count in column.values())


def _likelihoods(
    clusters: Sequence[Cluster], evidence: Mapping[str, Evidence]
) -> list[tuple[float, float]]:
    """Per cluster its best and its mean log-probability, relative to all survivors."""
    known = [
        [(evidence[key].log_probability, evidence[key].samples) for key in cluster.members]
        for cluster in clusters
    ]
    rows = [[(value, count) for value, count in row if value is not None] for row in known]
    if any(len(row) < len(cluster.members) for row, cluster in zip(rows, clusters, strict=True)):
        return [(0.0, 0.0)] * len(clusters)
    best = max(value for row in rows for value, _ in row)
    mean = _weighted_mean([pair for row in rows for pair in row])
    return [
        (
            max(-_WIDEST, max(value for value, _ in row) - best),
            min(_WIDEST, max(-_WIDEST, _weighted_mean(row) - mean)),
        )
        for row in rows
    ]


def _scores(
    clusters: Sequence[Cluster], evidence: Mapping[str, Evidence]
) -> list[tuple[float, float]]:
    """Per cluster its best and its mean log-odds."""
    known = [
        [
            (min(_WIDEST_ODDS, max(-_WIDEST_ODDS, odds)), evidence[key].samples)
            for key in cluster.members
            if (odds := evidence[key].log_odds) is not None
        ]
        for cluster in clusters
    ]
    rows = [(max(odds for odds, _ in row), _weighted_mean(row)) for row in known if row]
    lowest = (min(best for best, _ in rows), min(mean for _, mean in rows)) if rows else (0.0, 0.0)
    told = iter(rows)
    return [next(told) if row else lowest for row in known]


def _weighted_mean(pairs: Sequence[tuple[float, int]]) -> float:
    return sum(value * count for value, count in pairs) / sum(count for _, count in pairs)

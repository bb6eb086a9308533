"""Reranking: evidence about programs and clusters, and the choice of at most ten submissions.

What lives here: the selection rules, the features of clusters and the calibrated posterior. What
does not: how the clusters came about (``clustering``).
"""

from reranker._choose import DEFAULT_RULE, RULES, choose
from reranker._features import FEATURES, cluster_features
from reranker._posterior import (
    Belief,
    Posterior,
    next_choice,
    shipped_posterior,
    worth_submitting,
)
from reranker._types import Choice, Evidence, best_first

__all__ = [
    "DEFAULT_RULE",
    "FEATURES",
    "RULES",
    "Belief",
    "Choice",
    "Evidence",
    "Posterior",
    "best_first",
    "choose",
    "cluster_features",
    "next_choice",
    "shipped_posterior",
    "worth_submitting",
]

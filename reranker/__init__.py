"""Reranking: evidence about programs and clusters, and the choice of at most ten submissions.

What lives here: the scoring model, the features of clusters, the calibrated posterior and the
selection rules. What does not: how the clusters came about (``clustering``). Names that need JAX
load on first use, so that importing this package does not import JAX.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from reranker._choose import DEFAULT_RULE, RULES, SCORED_RULES, choose
from reranker._features import FEATURES, SCORE_FEATURES, cluster_features
from reranker._judged import JudgedProblem, JudgedProgram
from reranker._posterior import (
    Belief,
    Posterior,
    next_choice,
    shipped_posterior,
    worth_submitting,
)
from reranker._types import Choice, Evidence, best_first

if TYPE_CHECKING:
    from reranker._scorer import Scorer
    from reranker._scorer_curriculum import GeneratedProblems
    from reranker._scorer_data import ScorerDataOptions
    from reranker._scorer_metrics import ScorerQuality, Told, quality, tell
    from reranker._train_scorer import ScorerTraining, train_scorer

_MODULES = {
    "GeneratedProblems": "_scorer_curriculum",
    "Scorer": "_scorer",
    "ScorerDataOptions": "_scorer_data",
    "ScorerQuality": "_scorer_metrics",
    "ScorerTraining": "_train_scorer",
    "Told": "_scorer_metrics",
    "quality": "_scorer_metrics",
    "tell": "_scorer_metrics",
    "train_scorer": "_train_scorer",
}

__all__ = [
    "DEFAULT_RULE",
    "FEATURES",
    "RULES",
    "SCORED_RULES",
    "SCORE_FEATURES",
    "Belief",
    "Choice",
    "Evidence",
    "GeneratedProblems",
    "JudgedProblem",
    "JudgedProgram",
    "Posterior",
    "Scorer",
    "ScorerDataOptions",
    "ScorerQuality",
    "ScorerTraining",
    "Told",
    "best_first",
    "choose",
    "cluster_features",
    "next_choice",
    "quality",
    "shipped_posterior",
    "tell",
    "train_scorer",
    "worth_submitting",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)

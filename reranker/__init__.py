"""Reranking: evidence about programs and clusters, and the choice of at most ten submissions.

What lives here: the selection rules. What does not: how the clusters came about (``clustering``).
"""

from reranker._choose import DEFAULT_RULE, RULES, Choice, Evidence, choose

__all__ = ["DEFAULT_RULE", "RULES", "Choice", "Evidence", "choose"]

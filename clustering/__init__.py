"""Clustering: new test inputs for a problem, and groups of programs that behave alike on them.

What lives here: the format learnt from samples, input writers, the vote on inputs, signatures and
clusters. What does not: scores and the choice among clusters (``reranker``).
"""

from clustering._cluster import (
    Behaviour,
    Cluster,
    Outcome,
    behaviours,
    classify_outputs,
    make_clusters,
    valid_inputs,
)
from clustering._grammar import Grammar, infer_grammar
from clustering._inputs import InputWriter, MutationWriter
from clustering._ranges import Interval, read_intervals

__all__ = [
    "Behaviour",
    "Cluster",
    "Grammar",
    "InputWriter",
    "Interval",
    "MutationWriter",
    "Outcome",
    "behaviours",
    "classify_outputs",
    "infer_grammar",
    "make_clusters",
    "read_intervals",
    "valid_inputs",
]

"""Clustering: new test inputs for a problem, and groups of programs that behave alike on them.

What lives here: the format learnt from samples, input writers, the vote on inputs, signatures and
clusters. What does not: scores and the choice among clusters (``reranker``).
"""

from clustering._answers import Comparison, Signatures, sign_programs
from clustering._cluster import (
    Behaviour,
    Cluster,
    behaviours,
    classify_outputs,
    make_clusters,
    valid_inputs,
)
from clustering._inputs import FormatWriter, InputWriter, WrittenInput
from clustering._mutate import change_numbers
from clustering._outcomes import Outcome, Outcomes, OutcomeTable

__all__ = [
    "Behaviour",
    "Cluster",
    "Comparison",
    "FormatWriter",
    "InputWriter",
    "Outcome",
    "OutcomeTable",
    "Outcomes",
    "Signatures",
    "WrittenInput",
    "behaviours",
    "change_numbers",
    "classify_outputs",
    "make_clusters",
    "sign_programs",
    "valid_inputs",
]

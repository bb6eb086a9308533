"""The clusters of a run, from the outcomes in its store: one way for solve, report and viewer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from agent._store import RunStore, StoredProgram
from clustering import (
    Cluster,
    OutcomeTable,
    Signatures,
    behaviours,
    make_clusters,
    sign_programs,
    valid_inputs,
)
from problems import Checker, Problem


@dataclass(frozen=True, slots=True)
class RunClusters:
    """How the survivors of a run behave.

    Attributes:
        table: outcomes of those that have been run on every input.
        valid: numbers of the inputs that count.
        signatures: their behaviours on the valid inputs.
        clusters: the largest first.
    """

    table: OutcomeTable
    valid: list[int]
    signatures: Signatures
    clusters: list[Cluster]


def cluster_run(
    problem: Problem | None, survivors: Iterable[StoredProgram], store: RunStore
) -> RunClusters:
    """Cluster the survivors that have been run on every input in the store.

    Args:
        problem: of the run; ``None`` compares by tokens, for runs that did not keep theirs.
        survivors: programs that pass all samples.
        store: of the run.
    """
    weights = {program.key: program.samples for program in survivors}
    table = store.outcome_table(weights)
    valid = valid_inputs(table, weights)
    if problem is None:
        signatures = Signatures(behaviours(Checker(), table, valid))
    else:
        signatures = sign_programs(problem, table, valid)
    return RunClusters(table, valid, signatures, make_clusters(signatures.behaviours, weights))

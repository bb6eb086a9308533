"""The clusters of a run as its outcomes stand: the same as the solve finds from them."""

from __future__ import annotations

from dataclasses import dataclass

from agent._run_clusters import RunClusters, cluster_run
from agent._view_store import RunReader
from clustering import Cluster
from problems import Problem
from sandbox import Verdict


@dataclass(frozen=True, slots=True)
class InputFacts:
    """What the survivors did on one generated input.

    Attributes:
        kept: whether it takes part in the signatures: at least 75% of the votes survive it.
        outputs: different outputs, equivalent ones counted once; counted for kept inputs only.
        failures: programs that did not end well on it, by verdict.
    """

    kept: bool
    outputs: int
    failures: dict[str, int]


@dataclass(frozen=True, slots=True)
class Clustering:
    """Clusters, the largest first, and what each input has to do with them.

    Attributes:
        clusters: of the programs that were run on every input.
        number_of: program key to the cluster's number, 1 for the largest.
        inputs: one per generated input.
    """

    clusters: list[Cluster]
    number_of: dict[str, int]
    inputs: list[InputFacts]

    def signature(self, number: int) -> dict[int, str]:
        """Input number to the symbol of what cluster ``number`` does there."""
        kept = [place for place, facts in enumerate(self.inputs) if facts.kept]
        return dict(zip(kept, self.clusters[number - 1].behaviour, strict=True))


NO_CLUSTERS = Clustering([], {}, [])


def read_clusters(reader: RunReader, problem: Problem | None) -> Clustering:
    """Cluster the programs that have been run on every input."""
    inputs = reader.count("inputs")
    if inputs == 0:
        return NO_CLUSTERS
    found = cluster_run(problem, reader.programs("passed"), reader)
    number_of = {key: n for n, cluster in enumerate(found.clusters, 1) for key in cluster.members}
    facts = [_facts(number, found) for number in range(inputs)]
    return Clustering(found.clusters, number_of, facts)


def _facts(number: int, found: RunClusters) -> InputFacts:
    verdicts = found.table.verdict_counts(number)
    failures = {v.value: n for v, n in verdicts.items() if v is not Verdict.AC}
    if number not in found.valid:
        return InputFacts(False, 0, failures)
    place = found.valid.index(number)
    symbols = {signature[place] for signature in found.signatures.behaviours.values()}
    return InputFacts(True, sum(symbol.startswith("=") for symbol in symbols), failures)

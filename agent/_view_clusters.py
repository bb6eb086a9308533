"""The clusters of a run as its outcomes stand: the same as the solve finds from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from agent._run_problem import sign_run
from agent._view_store import RunReader
from clustering import Behaviour, Cluster, Outcome, make_clusters, valid_inputs
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
    weights = {p.key: p.samples for p in reader.programs("passed")}
    rows = reader.complete_outcomes(weights)
    kept = valid_inputs(rows, weights)
    signatures = sign_run(problem, rows, kept)
    clusters = make_clusters(signatures, weights)
    number_of = {key: n for n, cluster in enumerate(clusters, 1) for key in cluster.members}
    facts = [_facts(number, rows, signatures, kept) for number in range(inputs)]
    return Clustering(clusters, number_of, facts)


def _facts(
    number: int,
    rows: dict[str, list[Outcome]],
    signatures: Mapping[str, Behaviour],
    kept: list[int],
) -> InputFacts:
    verdicts = Counter(row[number].verdict for row in rows.values())
    failures = {v.value: n for v, n in verdicts.most_common() if v is not Verdict.AC}
    if number not in kept:
        return InputFacts(False, 0, failures)
    place = kept.index(number)
    symbols = {signature[place] for signature in signatures.values()}
    return InputFacts(True, sum(symbol.startswith("=") for symbol in symbols), failures)

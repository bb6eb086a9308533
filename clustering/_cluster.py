"""Behaviour signatures and exact clusters of programs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clustering._outcomes import Outcomes, OutcomeTable, as_table, symbol_text, weights_of
from problems import Checker, CheckerKind, compare_outputs

Behaviour = tuple[str, ...]
"""One symbol per input: an output class (``"=3"``) or what went wrong (``"RE"``, ``"TLE"``)."""

Classify = Callable[[Iterable[bytes]], Mapping[bytes, int]]
"""Numbers the classes of equivalent outputs on one input."""

_KEEP = 0.75


@dataclass(frozen=True, slots=True)
class Cluster:
    """Programs that behave alike on every input kept.

    Attributes:
        members: program keys, sorted; each is a different source text.
        samples: how many samples of the policy had one of these texts.
        behaviour: their common signature.
    """

    members: tuple[str, ...]
    samples: int
    behaviour: Behaviour


def _canonical(checker: Checker, output: bytes) -> bytes | None:
    """Bytes that are equal exactly for equivalent outputs, or ``None`` where none exist."""
    if checker.float_absolute is not None or checker.float_relative is not None:
        return None
    if checker.space_sensitive:
        text = output
    elif checker.kind is CheckerKind.UNORDERED_LINES:
        lines = (b" ".join(line.split()) for line in output.splitlines())
        text = b"\n".join(sorted(line for line in lines if line))
    else:
        text = b" ".join(output.split())
    return text if checker.case_sensitive else text.lower()


def classify_outputs(checker: Checker, outputs: Iterable[bytes]) -> dict[bytes, int]:
    """Number the classes of equivalent outputs; the numbering does not depend on the order.

    With a tolerance, equivalence is not transitive: outputs are taken in sorted order and each
    joins the first class whose representative the checker accepts. A checker program is not asked
    here: its outputs are compared by their tokens.
    """
    distinct = sorted(set(outputs))
    classes: dict[bytes, int] = {}
    numbers: dict[bytes, int] = {}
    representatives: list[bytes] = []
    for output in distinct:
        canonical = _canonical(checker, output)
        if canonical is not None:
            classes[output] = numbers.setdefault(canonical, len(numbers))
            continue
        for number, representative in enumerate(representatives):
            if compare_outputs(checker, representative, output).accepted:
                classes[output] = number
                break
        else:
            classes[output] = len(representatives)
            representatives.append(output)
    return classes


def valid_inputs(outcomes: Outcomes, weights: Mapping[str, int]) -> list[int]:
    """Numbers of the inputs on which at least 75% of the samples' votes are no crash.

    An input on which many survivors crash is more likely to break the format than the programs.
    Running out of time says nothing about the format and is no vote; an input that nobody ends on
    is dropped. The threshold is that of o1-ioi (arXiv 2502.06807, section 3) and GenCluster (arXiv
    2510.14232), there for votes of validators.
    """
    table = as_table(outcomes)
    votes = weights_of(table, weights)
    kept = []
    for number in range(table.verdicts.shape[1] if table.keys else 0):
        ended = int(votes[table.ended(number)].sum())
        voting = int(votes.sum() - votes[table.timed_out(number)].sum())
        if ended and ended >= _KEEP * voting:
            kept.append(number)
    return kept


def symbol_table(
    table: OutcomeTable, inputs: Sequence[int], classify: Classify
) -> NDArray[np.int32]:
    """i32[P, len(inputs)]: what each program did on each of the given inputs."""
    symbols = np.empty((len(table.keys), len(inputs)), dtype=np.int32)
    if not table.keys:
        return symbols
    for place, number in enumerate(inputs):
        classes = classify(table.outputs_on(number).values())
        symbols[:, place] = table.symbols(number, classes)
    return symbols


def to_behaviours(keys: Sequence[str], symbols: NDArray[np.int32]) -> dict[str, Behaviour]:
    """Rows of symbols as signatures; equal ones are one object."""
    shared: dict[bytes, Behaviour] = {}
    found = {}
    for key, row in zip(keys, symbols, strict=True):
        digest = row.tobytes()
        if digest not in shared:
            shared[digest] = tuple(symbol_text(symbol) for symbol in row.tolist())
        found[key] = shared[digest]
    return found


def behaviours(checker: Checker, outcomes: Outcomes, inputs: Sequence[int]) -> dict[str, Behaviour]:
    """The signature of every program on the given inputs."""
    table = as_table(outcomes)
    return to_behaviours(
        table.keys, symbol_table(table, inputs, lambda outputs: classify_outputs(checker, outputs))
    )


def make_clusters(signatures: Mapping[str, Behaviour], weights: Mapping[str, int]) -> list[Cluster]:
    """Group programs by signature, largest number of samples first; ties by the first member.

    Args:
        signatures: program key to behaviour.
        weights: program key to the number of samples with this source text.
    """
    groups: defaultdict[Behaviour, list[str]] = defaultdict(list)
    for key, behaviour in signatures.items():
        groups[behaviour].append(key)
    clusters = [
        Cluster(tuple(sorted(members)), sum(weights[key] for key in members), behaviour)
        for behaviour, members in groups.items()
    ]
    return sorted(clusters, key=lambda cluster: (-cluster.samples, cluster.members[0]))

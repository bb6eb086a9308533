"""Behaviour signatures and exact clusters of programs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from problems import Checker, CheckerKind, compare_outputs
from sandbox import RunResult, Verdict

Behaviour = tuple[str, ...]
"""One symbol per input: an output class (``"=3"``) or what went wrong (``"RE"``, ``"TLE"``)."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one program did on one input: a verdict, and the output where it ended well."""

    verdict: Verdict
    output: bytes = b""

    @classmethod
    def of(cls, result: RunResult) -> Outcome:
        """Keep of a run what a signature needs."""
        ended = result.verdict is Verdict.AC
        return cls(result.verdict, result.stdout if ended else b"")


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
    joins the first class whose representative the checker accepts. A checker program cannot be
    asked about two candidates' outputs, so there outputs are compared by their tokens.
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


def valid_inputs(
    outcomes: Mapping[str, Sequence[Outcome]], weights: Mapping[str, int]
) -> list[int]:
    """Numbers of the inputs that at least half of the samples survive.

    An input on which most programs crash is more likely to break the format than the programs.
    """
    if not outcomes:
        return []
    total = sum(weights[key] for key in outcomes)
    alive: Counter[int] = Counter()
    for key, row in outcomes.items():
        for number, outcome in enumerate(row):
            alive[number] += weights[key] * (outcome.verdict is Verdict.AC)
    length = len(next(iter(outcomes.values())))
    return [number for number in range(length) if 2 * alive[number] >= total]


def behaviours(
    checker: Checker, outcomes: Mapping[str, Sequence[Outcome]], inputs: Sequence[int]
) -> dict[str, Behaviour]:
    """The signature of every program on the given inputs."""
    symbols: dict[str, list[str]] = {key: [] for key in outcomes}
    for number in inputs:
        column = {key: row[number] for key, row in outcomes.items()}
        classes = classify_outputs(
            checker, (o.output for o in column.values() if o.verdict is Verdict.AC)
        )
        for key, outcome in column.items():
            ended = outcome.verdict is Verdict.AC
            symbols[key].append(f"={classes[outcome.output]}" if ended else outcome.verdict.value)
    return {key: tuple(row) for key, row in symbols.items()}


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

"""Clusters in a report of a solve, and the inputs that set them apart."""

from __future__ import annotations

from collections.abc import Iterator

from agent._html import Html, join, tag
from agent._report_parts import (
    Section,
    amount,
    compared_output,
    disclosure,
    output,
    pair,
    section,
    source,
    table,
    verdict,
)
from agent._report_run import RunRecord
from clustering import Cluster, Outcome
from sandbox import Verdict

MOST_CLUSTERS = 10
_MOST_PROGRAMS = 3
_MOST_INPUTS = 2


def clusters_section(run: RunRecord) -> Section:
    """The largest clusters with their most frequent programs."""
    parts: list[object] = [tag("p", _input_text(run), class_="muted")]
    if not run.clusters:
        parts.append(tag("p", "No cluster: no program has passed the samples.", class_="empty"))
    total = sum(cluster.samples for cluster in run.clusters)
    for number, cluster in enumerate(run.clusters[:MOST_CLUSTERS]):
        parts.append(_cluster(run, number, cluster, total))
    rest = run.clusters[MOST_CLUSTERS:]
    if rest:
        samples = sum(cluster.samples for cluster in rest)
        text = f"… and {amount(len(rest), 'more cluster')} with {amount(samples, 'sample')}."
        parts.append(tag("p", text, class_="muted"))
    return section("clusters", "Clusters", *parts)


def _input_text(run: RunRecord) -> str:
    text = f"Programs with the same outputs on {len(run.valid)} of {len(run.inputs)} new inputs."
    if len(run.valid) < len(run.inputs):
        text += " The others do not count: most survivors fail on them."
    return text


def _cluster(run: RunRecord, number: int, cluster: Cluster, total: int) -> Html:
    wrong = sum(not symbol.startswith("=") for symbol in cluster.behaviour)
    summary = join((
        tag("strong", f"Cluster {number + 1}"),
        f"{amount(cluster.samples, 'sample')} ({cluster.samples / total:.1%}),",
        amount(len(cluster.members), "program"),
        tag("span", f"fails on {amount(wrong, 'input')}", class_="badge") if wrong else "",
    ), " ")  # fmt: skip
    members = sorted(cluster.members, key=lambda key: (-run.survivors[key].samples, key))
    programs = (_program(run, key) for key in members[:_MOST_PROGRAMS])
    rest = len(members) - _MOST_PROGRAMS
    more = tag("p", f"… and {amount(rest, 'more program')}.", class_="muted") if rest > 0 else ""
    return disclosure(summary, *programs, more)


def _program(run: RunRecord, key: str) -> Html:
    program = run.survivors[key]
    rank = next((one.rank for one in run.submissions if one.key == key), None)
    judged = run.judged.get(key)
    title = tag(
        "h3",
        join((
            tag("span", key[:12], class_="mono"),
            tag("span", program.language, class_="badge"),
            tag("span", f"sampled {amount(program.samples, 'time')}", class_="badge"),
            verdict(judged.verdict) if judged else "",
        ), " "),
    )  # fmt: skip
    if rank is None:
        return join((title, source(program.source)))
    link = tag("a", f"submission {rank}", href=f"#submission-{rank}")
    return join((title, tag("p", "The text is that of ", link, ".")))


def differences_section(run: RunRecord) -> Section:
    """How the largest clusters differ, with inputs on which each differs from the first."""
    clusters = run.clusters[:MOST_CLUSTERS]
    if len(clusters) < 2:
        text = "Nothing to compare: there are fewer than two clusters."
        return section("differences", "What sets them apart", tag("p", text, class_="empty"))
    head = ("differing inputs", *(f"cluster {n + 1}" for n in range(len(clusters))))
    rows = [
        (f"cluster {n + 1}", *(len(_differing(one, other)) for other in clusters))
        for n, one in enumerate(clusters)
    ]
    matrix = table(head, rows, right=range(1, len(head)))
    pairs = (_comparison(run, n) for n in range(1, len(clusters)))
    return section("differences", "What sets them apart", matrix, *pairs)


def _differing(one: Cluster, other: Cluster) -> list[int]:
    """Positions, among the valid inputs, at which two clusters behave differently."""
    pairs = zip(one.behaviour, other.behaviour, strict=True)
    return [position for position, (a, b) in enumerate(pairs) if a != b]


def _comparison(run: RunRecord, number: int) -> Html:
    first, other = run.clusters[0], run.clusters[number]
    positions = _differing(first, other)
    title = (
        f"Cluster 1 and cluster {number + 1} differ on {len(positions)} of {len(run.valid)} inputs"
    )
    inputs = (run.valid[position] for position in positions[:_MOST_INPUTS])
    shown = [part for n in inputs for part in _on_input(run, n, first, other, number)]
    return disclosure(title, *shown, opened=number == 1)


def _on_input(
    run: RunRecord, which: int, first: Cluster, other: Cluster, number: int
) -> Iterator[Html]:
    one, two = (run.outcomes[cluster.members[0]][which] for cluster in (first, other))
    yield tag("h3", f"Input {which + 1}")
    yield output(run.inputs[which])
    yield pair(("cluster 1", _outcome(one, two)), (f"cluster {number + 1}", _outcome(two, one)))


def _outcome(one: Outcome, other: Outcome) -> Html:
    if one.verdict is not Verdict.AC:
        return verdict(one.verdict)
    if other.verdict is not Verdict.AC:
        return output(one.output)
    return compared_output(one.output, other.output)

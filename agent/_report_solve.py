"""The report of a solve: funnel, submissions, filter, timing, problem and manifest."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from agent._html import Html, join, tag
from agent._report_clusters import clusters_section, differences_section
from agent._report_parts import (
    Bar,
    Section,
    amount,
    bars,
    disclosure,
    facts,
    funnel,
    funnel_note,
    output,
    page,
    pair,
    section,
    source,
    table,
    verdict,
)
from agent._report_run import RunRecord, StageTime
from agent._store import StoredSubmission
from problems import Problem
from sandbox import Verdict

_MOST_SUBMISSIONS = 20
_MOST_SAMPLES = 20
_DETAIL_CHARACTERS = 200
_STAGES = {
    "sample": "sample programs",
    "filter": "filter on the samples",
    "inputs": "write inputs",
    "run": "run on the inputs",
    "cluster": "cluster",
    "score": "ask the scoring model",
    "choose": "choose",
    "judge": "judge on hidden tests",
}


def solve_page(run: RunRecord) -> str:
    """The whole report of a solve."""
    name = run.problem.title if run.problem else str(run.manifest.get("problem", run.path.name))
    title = f"{name} · tenshot"
    head = join((tag("h1", name), tag("p", _headline(run))))
    sections = [
        _funnel_section(run),
        _submissions_section(run),
        clusters_section(run),
        differences_section(run),
        _filter_section(run),
        _timing_section(run.stages),
        _problem_section(run.problem),
        _manifest_section(run),
    ]
    return page(title, head, sections)


def _headline(run: RunRecord) -> Html:
    text = f"{amount(len(run.submissions), 'submission')} from {amount(run.samples, 'sample')}"
    judged = [run.judged[one.key].verdict for one in run.submissions if one.key in run.judged]
    if not judged:
        return join((text, ", not judged on hidden tests"))
    accepted = judged.count(Verdict.AC)
    mark = verdict(Verdict.AC) if accepted else verdict(judged[0])
    return join((mark, f" {accepted} of {len(judged)} judged submissions accepted; {text}"))


def _funnel_section(run: RunRecord) -> Section:
    tested = run.filtered.values()
    counts = {
        "sampled": run.samples,
        "unique": run.unique,
        "compiled": sum(one.verdict is not Verdict.CE for one in tested),
        "pass the samples": len(run.survivors),
        "clusters": len(run.clusters),
        "submissions": len(run.submissions),
    }
    notes = []
    if run.unique > len(run.filtered):
        notes.append(f"{run.unique - len(run.filtered):,} programs have not been tested yet.")
    if len(run.survivors) > run.complete:
        left = len(run.survivors) - run.complete
        notes.append(f"{left:,} survivors have not been run on all inputs yet.")
    warnings = (tag("p", note, class_="warning") for note in notes)
    return section("funnel", "Funnel", funnel(counts), funnel_note(), *warnings)


def _submissions_section(run: RunRecord) -> Section:
    if not run.submissions:
        return section("submissions", "Submissions", tag("p", "None.", class_="empty"))
    shown = run.submissions[:_MOST_SUBMISSIONS]
    rest = len(run.submissions) - len(shown)
    more = tag("p", f"… and {rest} more.", class_="muted") if rest else ""
    return section("submissions", "Submissions", *(_submission(run, one) for one in shown), more)


def _submission(run: RunRecord, one: StoredSubmission) -> Html:
    program = run.survivors.get(one.key)
    judged = run.judged.get(one.key)
    summary = join((
        tag("strong", f"{one.rank}."),
        verdict(judged.verdict) if judged else tag("span", "not judged", class_="badge"),
        tag("span", program.language, class_="badge") if program else "",
        f" cluster {one.cluster + 1}, {amount(one.cluster_size, 'sample')}, score {one.score:.3f}",
    ), " ")  # fmt: skip
    known: dict[str, object] = {"reason": one.reason}
    if program:
        known["sampled"] = amount(program.samples, "time")
    if judged and judged.verdict is not Verdict.AC:
        known["failed on"] = judged.case_name or "-"
        known["detail"] = judged.detail or "-"
    if judged:
        known["slowest test"] = f"{judged.cpu_s:.3f} s of CPU time"
    text = source(program.source) if program else tag("p", "Its source is gone.", class_="empty")
    body = tag("div", facts(known), text, id=f"submission-{one.rank}")
    return disclosure(summary, body, opened=one.rank == 1)


def _filter_section(run: RunRecord) -> Section:
    groups: Counter[tuple[Verdict, str]] = Counter()
    details: dict[tuple[Verdict, str], str] = {}
    for _, tested in sorted(run.filtered.items()):
        failed_on = "" if tested.verdict in (Verdict.AC, Verdict.CE) else tested.case_name
        groups[tested.verdict, failed_on] += 1
        if tested.detail:
            details.setdefault((tested.verdict, failed_on), tested.detail[:_DETAIL_CHARACTERS])
    rows = [
        (verdict(kind), name or "-", count, f"{count / len(run.filtered):.1%}",
         tag("span", details.get((kind, name), ""), class_="mono wide"))
        for (kind, name), count in groups.most_common()
    ]  # fmt: skip
    head = ("verdict", "first failure", "programs", "share", "one of the messages")
    return section("filter", "Verdicts on the samples", table(head, rows, right=(2, 3)))


def _timing_section(stages: tuple[StageTime, ...]) -> Section:
    if not stages:
        text = "This run kept no stage events: it is of an older version."
        return section("timing", "Timing", tag("p", text, class_="empty"))
    rows = [
        Bar(_STAGES.get(stage.name, stage.name), stage.seconds, f"{stage.seconds:,.1f} s")
        for stage in stages
    ]
    head = ("stage", "seconds", "starts", "done", "of", "passed")
    lines = [
        (row.label, f"{stage.seconds:,.2f}", stage.starts, stage.done, stage.total,
         "-" if stage.passed is None else stage.passed)
        for row, stage in zip(rows, stages, strict=True)
    ]  # fmt: skip
    numbers = disclosure("Numbers", table(head, lines, right=range(1, 6)))
    return section("timing", "Timing", bars(rows), numbers)


def _problem_section(problem: Problem | None) -> Section:
    if problem is None:
        text = "This run did not keep the problem: it is of an older version."
        return section("problem", "Problem", tag("p", text, class_="empty"))
    limits = problem.limits
    known = {
        "time limit": f"{limits.time_s:g} s",
        "memory limit": f"{limits.memory_mib} MiB",
        "rating": problem.rating,
        "tags": ", ".join(problem.tags),
        "comparison": problem.checker.kind.value.replace("_", " "),
        "origin": problem.origin,
    }
    statement = tag("div", problem.statement, class_="prose")
    shown = {name: value for name, value in known.items() if value not in (None, "")}
    return section(
        "problem", "Problem", tag("h3", problem.title), facts(shown), statement, *_samples(problem)
    )


def _samples(problem: Problem) -> Iterator[Html]:
    for case in problem.samples[:_MOST_SAMPLES]:
        yield tag("h3", case.name)
        yield pair(("input", output(case.input)), ("output", output(case.answer)))
    rest = len(problem.samples) - _MOST_SAMPLES
    if rest > 0:
        yield tag("p", f"… and {rest} more.", class_="muted")


def _manifest_section(run: RunRecord) -> Section:
    known = {key: _shown(value) for key, value in sorted(run.manifest.items())}
    return section("manifest", "What defines the run", facts({"file": run.path.name} | known))


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

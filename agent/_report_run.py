"""What a report of a solve shows, read from its run store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent._run_clusters import cluster_run
from agent._run_problem import kept_problem
from agent._stored import StoredProgram, StoredSubmission, StoredVerdict
from agent._view_store import UNREADABLE, RunReader, check_run
from clustering import Cluster, Outcome
from problems import InputError, Problem


@dataclass(frozen=True, slots=True)
class StageTime:
    """How long a stage took.

    Attributes:
        name: of the stage.
        seconds: over all its starts.
        starts: how often it was started.
        done: things dealt with in the end.
        total: things to deal with.
        passed: accepted ones, in stages that judge.
    """

    name: str
    seconds: float
    starts: int
    done: int
    total: int
    passed: int | None


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A solve, finished or under way.

    Attributes:
        path: of the run file.
        manifest: what defines the run.
        problem: without hidden tests; ``None`` in runs that did not keep it.
        samples: programs drawn.
        unique: distinct programs among them.
        filtered: verdict on the samples by program.
        survivors: programs that pass all samples, by key.
        clusters: of the survivors that have been run on every input, largest first.
        inputs: generated ones.
        valid: numbers of the inputs that count for the clusters.
        complete: how many survivors have been run on every input.
        outcomes: of the first program of each cluster, by its key, one per input.
        submissions: the choice, in order.
        judged: verdict on the hidden tests by program.
        stages: in the order in which they began; empty in runs without stage events.
    """

    path: Path
    manifest: dict[str, Any]
    problem: Problem | None
    samples: int
    unique: int
    filtered: dict[str, StoredVerdict]
    survivors: dict[str, StoredProgram]
    clusters: tuple[Cluster, ...]
    inputs: tuple[bytes, ...]
    valid: tuple[int, ...]
    complete: int
    outcomes: dict[str, dict[int, Outcome]]
    submissions: tuple[StoredSubmission, ...]
    judged: dict[str, StoredVerdict]
    stages: tuple[StageTime, ...]


def load_run(path: Path) -> RunRecord:
    """Read a run file.

    Raises:
        InputError: the file is no run, or is damaged.
    """
    check_run(path)
    try:
        with RunReader(path) as reader:
            return _record(path, reader)
    except UNREADABLE as error:
        raise InputError(f"{path}: {error}", "the run file is damaged: solve again") from None


def _record(path: Path, store: RunReader) -> RunRecord:
    problem = kept_problem(store)
    survivors = {program.key: program for program in store.programs("passed")}
    found = cluster_run(problem, survivors.values(), store)
    firsts = [cluster.members[0] for cluster in found.clusters]
    return RunRecord(
        path=path,
        manifest=store.manifest,
        problem=problem,
        samples=store.count("candidates"),
        unique=store.count("programs"),
        filtered=store.verdicts("filtered"),
        survivors=survivors,
        clusters=tuple(found.clusters),
        inputs=tuple(store.inputs()),
        valid=tuple(found.valid),
        complete=len(found.table.keys),
        outcomes={key: store.outcomes_of(key) for key in firsts},
        submissions=tuple(store.submissions()),
        judged=store.verdicts("judged"),
        stages=stage_times(store.events("stage")),
    )


def stage_times(events: Sequence[dict[str, Any]]) -> tuple[StageTime, ...]:
    """The time of every stage from its events, over all calls that were cut off."""
    seconds: dict[str, list[float]] = {}
    last: dict[str, dict[str, Any]] = {}
    for event in events:
        starts = seconds.setdefault(event["name"], [])
        if event["state"] == "started" or not starts:
            starts.append(0.0)
        starts[-1] = float(event["seconds"])
        last[event["name"]] = event
    return tuple(
        StageTime(name, sum(starts), len(starts), last[name]["done"], last[name]["total"],
                  last[name].get("passed"))
        for name, starts in seconds.items()
    )  # fmt: skip

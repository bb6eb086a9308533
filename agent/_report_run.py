"""What a report of a solve shows, read from its run store."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent._run_problem import kept_problem, sign_run
from agent._store import RunStore, StoredProgram, StoredSubmission, StoredVerdict
from clustering import Cluster, Outcome, make_clusters, valid_inputs
from problems import InputError, Problem

_MAGIC = b"SQLite format 3\0"


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
        outcomes: by program of a cluster, one per input.
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
    outcomes: dict[str, list[Outcome]]
    submissions: tuple[StoredSubmission, ...]
    judged: dict[str, StoredVerdict]
    stages: tuple[StageTime, ...]


def load_run(path: Path) -> RunRecord:
    """Read a run file.

    Raises:
        InputError: the file is no run, or is damaged.
    """
    try:
        _require_run(path)
        with RunStore(path) as store:
            return _record(path, store)
    except sqlite3.DatabaseError as error:
        raise InputError(f"{path}: {error}", "the run file is damaged: solve again") from None


def _record(path: Path, store: RunStore) -> RunRecord:
    problem = kept_problem(store)
    survivors = {program.key: program for program in store.programs("passed")}
    inputs = tuple(store.inputs())
    outcomes = store.complete_outcomes(survivors)
    weights = {key: survivors[key].samples for key in outcomes}
    valid = valid_inputs(outcomes, weights)
    return RunRecord(
        path=path,
        manifest=store.manifest,
        problem=problem,
        samples=store.count("candidates"),
        unique=store.count("programs"),
        filtered=store.verdicts("filtered"),
        survivors=survivors,
        clusters=tuple(make_clusters(sign_run(problem, outcomes, valid), weights)),
        inputs=inputs,
        valid=tuple(valid),
        outcomes=outcomes,
        submissions=tuple(store.submissions()),
        judged=store.verdicts("judged"),
        stages=stage_times(store.events("stage")),
    )


def _require_run(path: Path) -> None:
    try:
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}", "give a run folder") from None
    tables = []
    if magic == _MAGIC:
        tables = _read(path, "SELECT name FROM sqlite_master WHERE name = 'manifest'")
    if not tables:
        raise InputError(f"{path}: no run file", "give the folder that 'tenshot solve' wrote")


def _read(path: Path, query: str) -> list[tuple[Any, ...]]:
    address = f"{path.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as database:
        return database.execute(query).fetchall()


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

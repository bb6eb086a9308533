"""The problem of a run, kept in its store, so that reports can show it."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import Any

from agent._store import RunStore
from problems import Format, Problem, as_line, problem_from_json

_KIND = "problem"


def problem_record(problem: Problem) -> dict[str, Any]:
    """What a policy sees of a problem, and its limits and checker, but not a checker program."""
    record: dict[str, Any] = json.loads(
        as_line(replace(problem, tests=(), submissions=()), Format.JSONL)
    )
    return record


def problem_of_record(record: dict[str, Any], where: str) -> Problem:
    """The problem back from its record; without tests.

    Raises:
        ProblemError: the record is damaged.
    """
    return problem_from_json(record, where, "problem")


def keep_problem(store: RunStore, problem: Problem) -> None:
    """Keep the problem in the store of a run, once."""
    if not store.events(_KIND):
        store.add_event(time.time(), _KIND, problem_record(problem))


def kept_problem(store: RunStore) -> Problem | None:
    """The problem of a run; ``None`` in runs of versions that did not keep it."""
    records = store.events(_KIND)
    return problem_of_record(records[0], str(store.path)) if records else None

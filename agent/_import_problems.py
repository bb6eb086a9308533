"""Importing whole data sets, one problem at a time; the same command goes on after a stop."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from agent._progress import Progress
from problems import (
    Format,
    Loss,
    Problem,
    ProblemError,
    as_line,
    check_problem,
    load_problems,
    losses,
    save_as,
)

_SAY_EVERY_S = 10.0
_PARTIAL = ".partial"


@dataclass(slots=True)
class ImportTally:
    """What an import did.

    Attributes:
        written: problems written by this run.
        kept: problems that an earlier run of the same command had written.
        refused: what was wrong with each problem that was left out.
        findings: of the problems written, how many have a finding of each kind.
        lost: of the problems written, how many lost each attribute.
    """

    written: int = 0
    kept: int = 0
    refused: list[str] = field(default_factory=list)
    findings: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)

    def as_json(self) -> dict[str, Any]:
        """The object that ``problem import --json`` prints."""
        return {
            "written": self.written,
            "kept": self.kept,
            "refused": self.refused,
            "findings": dict(self.findings),
            "lost": dict(self.lost),
        }

    def note(self, problem: Problem, lost: tuple[Loss, ...]) -> None:
        """Count a problem that was written."""
        self.written += 1
        self.findings.update({str(finding.kind) for finding in check_problem(problem)})
        self.lost.update({loss.field for loss in lost})


def import_problems(
    source: str, target: Path, form: Format, limit: int | None, progress: Progress
) -> ImportTally:
    """Write every problem of ``source`` below ``target``, or as a line of it.

    Problems that cannot be read are left out and told. Ids that repeat get a number. What is
    written is whole at any moment: folders are renamed into place, and a file keeps the suffix
    ``.partial`` until it is complete.

    Raises:
        ProblemError: the source or the target as a whole cannot be used.
    """
    tally = ImportTally()
    problems = _named(load_problems(source, lambda error: tally.refused.append(error.message)))
    write = _write_folders if form.is_folder else _write_lines
    shown = time.monotonic()
    for _ in write(islice(problems, limit), target, form, tally):
        if time.monotonic() - shown > _SAY_EVERY_S:
            shown = time.monotonic()
            progress.say(f"imported {tally.written + tally.kept} problems")
    return tally


def _named(problems: Iterator[Problem]) -> Iterator[Problem]:
    """The problems with ids that differ, whatever case a file system minds."""
    seen: Counter[str] = Counter()
    for problem in problems:
        seen[problem.id.lower()] += 1
        count = seen[problem.id.lower()]
        yield problem if count == 1 else dataclasses.replace(problem, id=f"{problem.id}-{count}")


def _write_folders(
    problems: Iterator[Problem], target: Path, form: Format, tally: ImportTally
) -> Iterator[None]:
    if target.is_file():
        raise ProblemError(f"{target} is a file", "name a folder, or a file that ends in .jsonl")
    for problem in problems:
        place = target / problem.id
        if place.exists():
            tally.kept += 1
        else:
            partial = target / f".{problem.id}{_PARTIAL}"
            shutil.rmtree(partial, ignore_errors=True)
            lost = save_as(problem, partial, form)
            partial.rename(place)
            tally.note(problem, lost)
        yield


def _write_lines(
    problems: Iterator[Problem], target: Path, form: Format, tally: ImportTally
) -> Iterator[None]:
    if target.exists():
        raise ProblemError(f"{target} is there already", "name a new file, or remove it")
    partial = target.with_name(target.name + _PARTIAL)
    partial.parent.mkdir(parents=True, exist_ok=True)
    written = _whole_lines(partial)
    with partial.open("a", encoding="ascii") as file:
        for problem in problems:
            if problem.id in written:
                tally.kept += 1
            else:
                file.write(as_line(problem, form))
                file.flush()
                tally.note(problem, losses(problem, form))
            yield
    partial.rename(target)


def _whole_lines(partial: Path) -> set[str]:
    """Ids of the problems in a file that was left; a last line cut short is removed."""
    if not partial.exists():
        return set()
    ids, end = set(), 0
    with partial.open("rb") as file:
        for line in file:
            if not line.endswith(b"\n"):
                break
            value = json.loads(line)
            ids.add(str(value.get("id", value.get("name"))))
            end += len(line)
    os.truncate(partial, end)
    return ids

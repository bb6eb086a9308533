"""Contests: problems with points, a duration, rules and a field, from a folder or a JSON file.

``contest.json``::

    {"name": "Small contest", "rules": "codeforces", "duration_minutes": 120,
     "problems": [{"index": "A", "problem": "../even-sum", "points": 500}, ...],
     "field": {"kind": "synthetic", "label": "200 made-up contestants", "rows": "field.json"}}

Paths are relative to the file. Instead of ``rows`` (a file or the rows themselves) the field can
name the Codeforces API's answers: ``"standings": FILE, "rating_changes": FILE``.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from pathlib import Path

from agent._contest_file import ContestError, Entry, read_json
from agent._field import (
    Field,
    FieldKind,
    load_round,
    participants_from_api,
    participants_from_rows,
)
from agent._standings import RULES, Rules
from problems import Problem, ProblemError, load_problem, require_solvable

FILE_NAME = "contest.json"
MOST_PROBLEMS = 15


@dataclass(frozen=True, slots=True)
class ContestProblem:
    """A problem of a contest.

    Attributes:
        index: its letter or other short name.
        problem: with hidden tests.
        worth: points; 1 where the rules have none.
    """

    index: str
    problem: Problem
    worth: int = 1


@dataclass(frozen=True, slots=True)
class Contest:
    """A contest to take part in.

    Attributes:
        name: in words.
        rules: how it is scored.
        duration_s: seconds.
        problems: in the order in which they are listed.
        field: everybody else.
    """

    name: str
    rules: Rules
    duration_s: float
    problems: tuple[ContestProblem, ...]
    field: Field


def load_contest(path: str | Path) -> Contest:
    """Read a contest from a folder with ``contest.json``, or from such a file.

    Raises:
        ContestError: it cannot be read, or a field is missing or wrong.
        ProblemError: a problem cannot be read, solved or judged.
    """
    place = Path(path)
    if place.is_dir():
        place = place / FILE_NAME
        if not place.is_file():
            raise ContestError(f"{path} holds no {FILE_NAME}", "see docs/contests.md")
    fields = Entry(read_json(place), str(place))
    fields.only("name", "rules", "duration_minutes", "problems", "field")
    rules = RULES[fields.choice("rules", tuple(RULES))]
    minutes = fields.number("duration_minutes", "a number above 0", above=0)
    problems = _problems(fields, rules, place.parent)
    field = _field(Entry(fields.values.get("field"), f"{place}: field"), place.parent)
    name = fields.text("name", place.resolve().parent.name)
    return Contest(name, rules, 60 * minutes, problems, field)


def _problems(fields: Entry, rules: Rules, folder: Path) -> tuple[ContestProblem, ...]:
    found: dict[str, ContestProblem] = {}
    items = fields.items("problems")
    if len(items) > MOST_PROBLEMS:
        raise fields.wrong("problems", f"a list of at most {MOST_PROBLEMS}")
    for item, letter in zip(items, string.ascii_uppercase, strict=False):
        entry = Entry(item, f"{fields.where}: problem {letter}")
        entry.only("index", "problem", "points")
        problem = _problem(entry, rules, folder, letter)
        if problem.index in found:
            raise ContestError(
                f"{fields.where}: two problems with the index {problem.index}", "rename one"
            )
        found[problem.index] = problem
    return tuple(found.values())


def _problem(entry: Entry, rules: Rules, folder: Path, letter: str) -> ContestProblem:
    problem = load_problem(folder / entry.text("problem"))
    require_solvable(problem)
    if not problem.tests:
        raise ProblemError(
            f"{entry.where}: {problem.id} has no hidden tests", "submissions are judged on them"
        )
    index = entry.text("index", letter)
    if not index.isalnum():
        raise entry.wrong("index", "letters and digits")
    if rules.has_points:
        return ContestProblem(index, problem, entry.whole("points", "a whole number above 0", 0))
    if entry.has("points"):
        raise ContestError(
            f"{entry.where}: under the rules {rules.name!r} a problem has no points", "leave it out"
        )
    return ContestProblem(index, problem)


def _field(entry: Entry, folder: Path) -> Field:
    entry.only("kind", "label", "rows", "standings", "rating_changes")
    kind = FieldKind(entry.choice("kind", tuple(FieldKind)))
    if entry.has("rows") == entry.has("standings"):
        raise ContestError(f"{entry.where}: give either 'rows' or 'standings'", _FIELD_HINT)
    if entry.has("rows") and entry.has("rating_changes"):
        raise ContestError(f"{entry.where}: rows bring their own ratings", "drop 'rating_changes'")
    label = entry.text("label")
    rows = entry.values.get("rows")
    if isinstance(rows, str):
        return Field(kind, label, load_round(folder / rows))
    if entry.has("rows"):
        return Field(kind, label, participants_from_rows(rows, f"{entry.where}: rows"))
    changes = folder / entry.text("rating_changes") if entry.has("rating_changes") else None
    return Field(kind, label, participants_from_api(folder / entry.text("standings"), changes))


_FIELD_HINT = (
    "'rows' is a file or a list of [handle, points, penalty, rating or null], 'standings' and "
    "'rating_changes' are answers of the Codeforces API"
)

"""A contest we took part in, kept in its run folder, so that reports can show it.

``result.json`` holds what cannot be computed: the contest with its field, the options, and per
problem the funnel and the submissions. Scores, place, bounds and rating are computed again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from agent._contest import Contest, ContestProblem
from agent._contest_assess import assess, attempt_of
from agent._contest_file import ContestError, read_json
from agent._contest_plan import Plan
from agent._contest_types import ContestOptions, ContestResult, ContestSubmission, ProblemOutcome
from agent._field import Field, FieldKind, Participant, Population
from agent._run_problem import problem_of_record, problem_record
from agent._standings import RULES, score_problem
from agent._types import Solution
from problems import InputError

RESULT_FILE = "result.json"


def save_result(folder: Path, result: ContestResult) -> None:
    """Keep a result in the folder of its runs, without hidden tests and programs.

    Raises:
        ContestError: the file cannot be written.
    """
    target = folder / RESULT_FILE
    fresh = target.with_suffix(".new")
    try:
        fresh.write_text(json.dumps(_record(result)), encoding="ascii")
        fresh.replace(target)
    except OSError as error:
        raise ContestError(f"{target}: {error.strerror}", "use another --out") from None


def load_result(folder: Path) -> ContestResult:
    """The result in a folder; its problems have no hidden tests, its solutions no programs.

    Raises:
        ContestError: there is none, or it is damaged.
    """
    place = folder / RESULT_FILE
    record = read_json(place)
    try:
        return _restored(record, place)
    except (KeyError, TypeError, ValueError, AttributeError, InputError) as error:
        raise ContestError(
            f"{place}: damaged ({error})", "run 'tenshot contest' again: it goes on from its runs"
        ) from None


def _record(result: ContestResult) -> dict[str, Any]:
    contest, options = result.contest, result.options
    return {
        "name": contest.name,
        "rules": contest.rules.name,
        "duration_s": contest.duration_s,
        "field": {
            "kind": contest.field.kind,
            "label": contest.field.label,
            "participants": [list(asdict(one).values()) for one in contest.field.participants],
        },
        "options": asdict(options),
        "problems": [_problem_record(outcome) for outcome in result.problems],
    }


def _problem_record(outcome: ProblemOutcome) -> dict[str, Any]:
    return {
        "index": outcome.entry.index,
        "worth": outcome.entry.worth,
        "problem": problem_record(outcome.entry.problem),
        "solution": replace(outcome.solution, submissions=()).to_record(),
        "submissions": [asdict(submission) for submission in outcome.submissions],
        "seconds": outcome.seconds,
    }


def _restored(record: Mapping[str, Any], place: Path) -> ContestResult:
    field = record["field"]
    people = tuple(Participant(*values) for values in field["participants"])
    problems = [
        ContestProblem(item["index"], problem_of_record(item["problem"], str(place)), item["worth"])
        for item in record["problems"]
    ]
    contest = Contest(
        name=record["name"],
        rules=RULES[record["rules"]],
        duration_s=record["duration_s"],
        problems=tuple(problems),
        field=Field(FieldKind(field["kind"]), field["label"], people),
    )
    outcomes = [
        _outcome(contest, entry, item)
        for entry, item in zip(problems, record["problems"], strict=True)
    ]
    return assess(contest, _options(record["options"]), outcomes)


def _outcome(contest: Contest, entry: ContestProblem, item: Mapping[str, Any]) -> ProblemOutcome:
    submissions = tuple(ContestSubmission(**values) for values in item["submissions"])
    attempts = [attempt_of(submission, entry.problem) for submission in submissions]
    return ProblemOutcome(
        entry=entry,
        solution=Solution.from_record(item["solution"]),
        submissions=submissions,
        score=score_problem(contest.rules, entry.worth, contest.duration_s, attempts),
        seconds=item["seconds"],
    )


def _options(values: Mapping[str, Any]) -> ContestOptions:
    known = values["population"]
    population = known and Population(known["name"], tuple(known["ratings"]), tuple(known["up_to"]))
    return ContestOptions(Plan(values["plan"]), values["rating"], values["rounds"], population)

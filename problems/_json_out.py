"""Problems as JSON objects: our own, and CodeContests'."""

from __future__ import annotations

import json

from problems._checker_fields import write_checker
from problems._files import to_text
from problems._group_fields import write_group
from problems._shapes_codecontests import LANGUAGE_CODES
from problems._types import Case, Checker, CheckerKind, Problem, Submission

_UNKNOWN = 0


def own_object(problem: Problem) -> dict[str, object]:
    """The object that ``problem_from_json`` gives back; bytes that are no UTF-8 are kept."""
    fields: dict[str, object] = {
        "id": problem.id,
        "title": problem.title,
        "statement": problem.statement,
        "samples": [_case(case) for case in problem.samples],
        "tests": [_case(case) for case in problem.tests],
        "time_limit_s": problem.limits.time_s,
        "memory_limit_mib": problem.limits.memory_mib,
        "output_limit_kib": problem.limits.output_kib,
        "derived_multiplier": problem.limits.derived_multiplier,
        "checker": _checker(problem.checker),
        "tags": list(problem.tags),
        "rating": problem.rating,
        "interactive": problem.interactive,
        "submissions": [_submission(one) for one in problem.submissions],
        "origin": problem.origin,
        "warnings": list(problem.warnings),
        "passes": problem.passes if problem.passes > 1 else None,
        "scoring": write_group(problem.scoring) if problem.scoring is not None else None,
    }
    return {name: value for name, value in fields.items() if value not in (None, [], "", False)}


def _checker(checker: Checker) -> dict[str, object]:
    """Its fields; an object cannot hold a program."""
    return {} if checker.kind is CheckerKind.PROGRAM else write_checker(checker)


def _case(case: Case) -> dict[str, str]:
    name = case.name.removeprefix("sample/").removeprefix("secret/")
    return {"name": name, "input": to_text(case.input), "output": to_text(case.answer)}


def _submission(one: Submission) -> dict[str, object]:
    fields = {"name": one.name, "language": one.language, "source": one.source, "label": one.label}
    return {name: value for name, value in fields.items() if value is not None}


def codecontests_object(problem: Problem) -> dict[str, object]:
    """The proto's fields as the columns of its Parquet files have them.

    The description holds the samples, as CodeContests' descriptions do. Hidden tests are private
    tests; every submission that is not accepted is an incorrect solution.
    """
    seconds = int(problem.limits.time_s)
    accepted = [one for one in problem.submissions if one.label == "accepted"]
    refused = [one for one in problem.submissions if one.label not in ("accepted", None)]
    return {
        "name": problem.id,
        "description": _description(problem),
        "public_tests": _columns(problem.samples),
        "private_tests": _columns(problem.tests),
        "generated_tests": _columns(()),
        "source": _UNKNOWN,
        "difficulty": 0,
        "solutions": _solutions(accepted),
        "incorrect_solutions": _solutions(refused),
        "cf_contest_id": 0,
        "cf_index": "",
        "cf_points": 0.0,
        "cf_rating": problem.rating or 0,
        "cf_tags": list(problem.tags),
        "is_description_translated": False,
        "untranslated_description": "",
        "time_limit": {
            "seconds": seconds,
            "nanos": round((problem.limits.time_s - seconds) * 1e9),
        },
        "memory_limit_bytes": problem.limits.memory_mib << 20,
        "input_file": "",
        "output_file": "",
    }


def _description(problem: Problem) -> str:
    parts = [problem.statement]
    if problem.samples:
        parts.append("Examples")
    for sample in problem.samples:
        given, wanted = to_text(sample.input).rstrip("\n"), to_text(sample.answer).rstrip("\n")
        parts.append(f"Input\n\n{given}\n\nOutput\n\n{wanted}")
    return "\n\n".join(parts)


def _columns(cases: tuple[Case, ...]) -> dict[str, list[str]]:
    return {
        "input": [to_text(case.input) for case in cases],
        "output": [to_text(case.answer) for case in cases],
    }


def _solutions(found: list[Submission]) -> dict[str, list[object]]:
    known = [one for one in found if one.language in LANGUAGE_CODES]
    return {
        "language": [LANGUAGE_CODES[one.language] for one in known],
        "solution": [one.source for one in known],
    }


def json_line(value: dict[str, object]) -> str:
    """The object on one line, in ASCII, so that bytes kept as surrogates survive."""
    return json.dumps(value) + "\n"

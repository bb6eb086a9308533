"""``tenshot problem``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from agent._output import print_json
from problems import Problem, ProblemError, load_problem, require_solvable, save_problem
from sampler import render_samples


def run(args: argparse.Namespace) -> int:
    """Exit code 0; 1 if ``check`` finds something."""
    problem = load_problem(args.problem)
    if args.action == "check":
        return _check(problem, args.json)
    if args.action == "convert":
        save_problem(problem, Path(args.folder))
        print(f"wrote {args.folder}")
        for warning in problem.warnings:
            print(f"warning: {warning}")
        return 0
    if args.json:
        print_json(_summary(problem))
    else:
        print(f"{problem.title}\n\n{problem.statement}\n\n{render_samples(problem)}")
    return 0


def _summary(problem: Problem) -> dict[str, Any]:
    return {
        "id": problem.id,
        "title": problem.title,
        "statement": problem.statement,
        "samples": len(problem.samples),
        "tests": len(problem.tests),
        "time_s": problem.limits.time_s,
        "memory_mib": problem.limits.memory_mib,
        "checker": problem.checker.kind.value,
        "tags": list(problem.tags),
        "rating": problem.rating,
        "interactive": problem.interactive,
        "submissions": {s.name: s.label for s in problem.submissions},
        "origin": problem.origin,
        "warnings": list(problem.warnings),
    }


def findings(problem: Problem) -> list[str]:
    """What is missing or doubtful about a problem, one sentence each."""
    found = list(problem.warnings)
    try:
        require_solvable(problem)
    except ProblemError as error:
        found.append(error.message)
    if not problem.tests:
        found.append("no hidden tests: a solution cannot be judged")
    answers: dict[bytes, bytes] = {}
    for case in (*problem.samples, *problem.tests):
        if answers.setdefault(case.input, case.answer) != case.answer:
            found.append(f"{case.name} has the input of an earlier test but another answer")
    return list(dict.fromkeys(found))


def _check(problem: Problem, as_json: bool) -> int:
    found = findings(problem)
    if as_json:
        print_json({"problem": problem.id, "findings": found})
    else:
        print("\n".join(found) if found else f"{problem.id}: nothing to complain about")
    return 1 if found else 0

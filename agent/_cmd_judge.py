"""``tenshot judge``."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from typing import Any

from agent._backend import open_sandbox
from agent._judging import read_sources, with_time_limit
from agent._output import make_progress, print_json
from problems import Problem, ProblemError, load_problem
from sandbox import CaseResult, Judgement, Program, Sandbox, Verdict, judge


def run(args: argparse.Namespace) -> int:
    """Exit code 0 if every program could be judged, whatever its verdict; 3 after a fault."""
    problem = load_problem(args.problem)
    if not (problem.tests or problem.samples):
        raise ProblemError(f"{args.problem}: no tests to judge on", "add data/secret or tests/")
    submissions = read_sources(args.sources)
    progress = make_progress(args)
    rows: list[dict[str, Any]] = []
    with open_sandbox(args) as sandbox:
        problem = _settled(problem, args, sandbox, progress)
        with progress.stage("judge", len(submissions)) as bar:
            for submission in submissions:
                program = Program(submission.language, submission.source)
                rows.append(_row(submission.name, _judge(problem, program, sandbox, args)))
                bar.advance()
                if not args.json:
                    _print_row(rows[-1])
        isolation = sandbox.isolation
    if args.json:
        limits = {"time_s": problem.limits.time_s, "memory_mib": problem.limits.memory_mib}
        print_json(
            {"problem": problem.id, "limits": limits, "isolation": isolation, "submissions": rows}
        )
    return 3 if any(row["verdict"] == Verdict.INTERNAL_ERROR for row in rows) else 0


def _settled(problem: Problem, args: argparse.Namespace, sandbox: Any, progress: Any) -> Problem:
    if args.time_limit:
        limits = replace(problem.limits, time_s=args.time_limit, derived_multiplier=None)
        return replace(problem, limits=limits)
    return with_time_limit(problem, sandbox, progress)


def _judge(problem: Problem, program: Program, sandbox: Sandbox, args: Any) -> Judgement:
    """Stops early where that loses nothing: a partial score needs all groups."""
    by_groups = problem.scoring is not None and not args.all_tests
    return judge(
        problem,
        program,
        sandbox,
        stop_at_first=not (args.all_tests or by_groups),
        skip_rejected=by_groups,
    )


def _row(name: str, judgement: Judgement) -> dict[str, Any]:
    row: dict[str, Any] = {
        "source": name,
        "verdict": judgement.verdict.value,
        "cases": [_case(case) for case in judgement.cases],
    }
    if judgement.message:
        row["message"] = judgement.message
    if judgement.groups:
        row["score"] = judgement.score
        row["groups"] = [asdict(group) for group in judgement.groups]
    return row


def _case(case: CaseResult) -> dict[str, Any]:
    """The result with its evidence; what does not apply is null or left out."""
    values: dict[str, Any] = {
        "name": case.name,
        "verdict": case.verdict.value,
        "cpu_ms": round(1000 * case.cpu_s, 1),
        "wall_ms": round(1000 * case.wall_s, 1),
        "memory_kib": case.memory_kib,
        "detail": case.detail,
        "exit_code": case.exit_code,
        "signal": case.signal,
        "isolation": case.isolation,
        "memory_mode": "cgroup" if "cgroup" in case.isolation else "address space",
        "difference": asdict(case.difference) if case.difference else None,
    }
    extra = {"score": case.score, "share": case.share}
    values |= {name: value for name, value in extra.items() if value is not None}
    return values | ({"passes": case.passes} if case.passes > 1 else {})


def _print_row(row: dict[str, Any]) -> None:
    cases = row["cases"]
    slowest = max((case["cpu_ms"] for case in cases), default=0.0)
    text = f"{row['verdict']:>5}  {row['source']}  {len(cases)} tests, slowest {slowest:.0f} ms"
    if row["verdict"] != Verdict.AC and cases:
        failed = next((case for case in cases if case["verdict"] == row["verdict"]), cases[-1])
        text += f"; {failed['name']}: {failed['detail']}"
    if row.get("score") is not None:
        text += f"; score {row['score']:g}"
    print(text, flush=True)
    for group in row.get("groups", [])[1:]:
        print(f"{group['verdict']:>9}  {group['name']}  score {group['score']:g}", flush=True)
    if "message" in row:
        print(row["message"])

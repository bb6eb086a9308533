"""Judging a program on a problem's cases."""

from __future__ import annotations

from collections.abc import Sequence

from problems import Case, Problem
from sandbox._grading import is_rejected_unseen
from sandbox._referee import Referee, make_referee
from sandbox._results import CaseResult, Judgement, make_judgement
from sandbox._types import CompileResult, Program, Sandbox, Verdict


def judge(
    problem: Problem,
    program: Program,
    sandbox: Sandbox,
    *,
    cases: Sequence[Case] | None = None,
    stop_at_first: bool = True,
    skip_rejected: bool = False,
) -> Judgement:
    """Compile ``program`` and run it on ``cases`` (by default the samples, then the tests).

    A run that ends within 10% over its CPU limit, or hits the wall clock while it was competing
    for a CPU, is run again alone before TLE is believed. ``reclassify`` gives the judgement for
    lower time limits.

    Args:
        problem: its limits, checker, interactor and groups are used.
        program: what to judge.
        sandbox: where everything runs.
        cases: other cases than all of the problem's; then no scores are given.
        stop_at_first: end at the first case that is not AC; scores are then given only if there
            is none.
        skip_rejected: leave out cases that cannot change the score, because their group is
            rejected already.

    Raises:
        ProblemError: the problem's checker or interactor is missing or cannot be used.
        UnknownLanguageError: no such language here.
        SandboxError: the sandbox is closed or cannot start.
    """
    referee = make_referee(problem, sandbox)
    compiled = sandbox.compile(program)
    if compiled.executable is None:
        return Judgement(compiled.verdict, (), compiled.message)
    return judge_executable(
        referee, compiled, cases, stop_at_first=stop_at_first, skip_rejected=skip_rejected
    )


def judge_executable(
    referee: Referee,
    compiled: CompileResult,
    cases: Sequence[Case] | None = None,
    *,
    stop_at_first: bool = True,
    skip_rejected: bool = False,
) -> Judgement:
    """``judge`` for a program that is compiled already."""
    assert compiled.executable is not None
    problem = referee.problem
    scoring = problem.scoring if cases is None else None
    results: list[CaseResult] = []
    stopped = False
    for case in (*problem.samples, *problem.tests) if cases is None else cases:
        if skip_rejected and scoring and is_rejected_unseen(scoring, case.name, results):
            continue
        results.append(referee.judge_case(compiled.executable, case))
        stopped = stop_at_first and results[-1].verdict is not Verdict.AC
        if stopped:
            break
    return make_judgement(results, problem.limits.time_s, None if stopped else scoring)

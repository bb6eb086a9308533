"""Judging many programs on one problem, compiled together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from problems import Case, Problem
from sandbox._judge import judge_executable
from sandbox._referee import make_referee
from sandbox._results import Judgement
from sandbox._types import CompileResult, Program, Sandbox, Verdict


def judge_many(
    problem: Problem,
    programs: Sequence[Program],
    sandbox: Sandbox,
    *,
    cases: Sequence[Case] | None = None,
    fast: bool = False,
    look_s: float | None = None,
) -> list[Judgement]:
    """``judge`` for several programs, each up to its first failure; results in order.

    ``fast`` compiles C++ without optimisation; a program that is then too slow is compiled in full
    and judged again, but not if ``look_s`` (seconds) stands in for the problem's time limit, in a
    first look at the programs. A C++ program may pass although it forgot to include a standard
    header: see ``compile_many``.

    Raises:
        ProblemError: the problem's checker or interactor is missing or cannot be used.
        UnknownLanguageError: no such language here.
        SandboxError: the sandbox is closed or cannot start.
    """
    if look_s is not None:
        problem = replace(problem, limits=replace(problem.limits, time_s=look_s))
    referee = make_referee(problem, sandbox)

    def verdict_of(compiled: CompileResult) -> Judgement:
        if compiled.executable is None:
            return Judgement(compiled.verdict, (), compiled.message)
        return judge_executable(referee, compiled, cases)

    judgements = [verdict_of(compiled) for compiled in sandbox.compile_many(programs, fast)]
    again = fast and look_s is None
    slow = [
        number
        for number, judgement in enumerate(judgements)
        if again and judgement.verdict is Verdict.TLE and programs[number].language == "cpp"
    ]
    full = sandbox.compile_many([programs[number] for number in slow])
    for number, compiled in zip(slow, full, strict=True):
        judgements[number] = verdict_of(compiled)
    return judgements

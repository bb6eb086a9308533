"""Pools as a scoring model learns from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from agent._pool import PoolProblem, PoolProgram
from agent._pool_file import PoolError, read_pool_file
from problems.curriculum.codenet import serves_evaluation
from reranker import JudgedProblem, JudgedProgram
from sandbox import Verdict


def training_pools(paths: Sequence[Path]) -> list[JudgedProblem]:
    """The judged programs of pool files.

    Raises:
        PoolError: a file is no pool or damaged, or holds a problem that serves evaluation.
    """
    problems = []
    for path in paths:
        for about, programs in read_pool_file(path):
            if serves_evaluation(about.problem.origin):
                raise PoolError(
                    f"{path}: problem {about.problem.id} is held out for evaluation",
                    "build the pool of the benchmarks 'training' or 'training-codenet'",
                )
            problems.append(judged_problem(about, programs))
    return problems


def judged_problem(about: PoolProblem, programs: Iterable[PoolProgram]) -> JudgedProblem:
    """The programs of a pool whose worth is known; the others are left out."""
    known = [_judged(program) for program in programs]
    return JudgedProblem(about.problem, tuple(program for program in known if program))


def _judged(program: PoolProgram) -> JudgedProgram | None:
    on_tests = program.judged.verdict if program.judged else None
    if program.filtered in (None, Verdict.CE, Verdict.INTERNAL_ERROR):
        return None
    if program.filtered is not Verdict.AC:
        return JudgedProgram(program.language, program.source, passes=False, right=False)
    if on_tests in (None, Verdict.INTERNAL_ERROR):
        return None
    right = on_tests is Verdict.AC
    return JudgedProgram(program.language, program.source, passes=True, right=right)

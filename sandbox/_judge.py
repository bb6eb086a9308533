"""Judging a program on a problem's cases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from problems import Case, CheckerKind, Limits, Problem, ProblemError, compare_outputs
from sandbox._checker import CheckOutcome, load_validator
from sandbox._extended import ExclusiveSandbox
from sandbox._types import (
    CompileResult,
    Executable,
    Program,
    RunLimits,
    RunResult,
    Sandbox,
    Verdict,
)

_MARGIN = 0.1
_BUSY_SHARE = 0.2

Check = Callable[[Case, bytes], CheckOutcome]


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A program on one case.

    Attributes:
        name: of the case.
        verdict: of this case.
        cpu_s: CPU seconds.
        wall_s: wall-clock seconds.
        memory_kib: peak memory.
        detail: why not AC, in one phrase.
    """

    name: str
    verdict: Verdict
    cpu_s: float
    wall_s: float
    memory_kib: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A program on a problem.

    Attributes:
        verdict: INTERNAL_ERROR if any case had one, else that of the first case that is not AC,
            else AC.
        cases: in the order given; with ``stop_at_first`` they end at the first that is not AC.
        message: the compiler's words when the verdict is CE.
    """

    verdict: Verdict
    cases: tuple[CaseResult, ...] = ()
    message: str = ""


def judge(
    problem: Problem,
    program: Program,
    sandbox: Sandbox,
    *,
    cases: Sequence[Case] | None = None,
    stop_at_first: bool = True,
) -> Judgement:
    """Compile ``program`` and run it on ``cases`` (by default the samples, then the tests).

    A run that ends within 10% over its CPU limit, or hits the wall clock while it was competing
    for a CPU, is run again alone before TLE is believed.

    Raises:
        ProblemError: the problem is interactive, or its checker cannot be used.
        UnknownLanguageError: no such language here.
        SandboxError: the sandbox is closed or cannot start.
    """
    check = make_check(problem, sandbox)
    compiled = sandbox.compile(program)
    if compiled.executable is None:
        return Judgement(compiled.verdict, (), compiled.message)
    return judge_executable(problem, compiled, sandbox, check, cases, stop_at_first)


def judge_executable(
    problem: Problem,
    compiled: CompileResult,
    sandbox: Sandbox,
    check: Check,
    cases: Sequence[Case] | None = None,
    stop_at_first: bool = True,
) -> Judgement:
    """``judge`` for a program that is compiled already."""
    assert compiled.executable is not None
    results: list[CaseResult] = []
    for case in (*problem.samples, *problem.tests) if cases is None else cases:
        results.append(_judge_case(case, compiled.executable, sandbox, problem.limits, check))
        if stop_at_first and results[-1].verdict is not Verdict.AC:
            break
    return Judgement(_overall(results), tuple(results))


def make_check(problem: Problem, sandbox: Sandbox) -> Check:
    """The comparison of outputs that the problem asks for; its validator is compiled now.

    Raises:
        ProblemError: the problem is interactive, or its checker cannot be used.
    """
    if problem.interactive:
        raise ProblemError(
            f"{problem.id}: interactive problems cannot be judged", "choose another problem"
        )
    if problem.checker.kind is CheckerKind.PROGRAM:
        return load_validator(problem.checker, sandbox).check

    def compare(case: Case, output: bytes) -> CheckOutcome:
        comparison = compare_outputs(problem.checker, case.answer, output)
        verdict = Verdict.AC if comparison.accepted else Verdict.WA
        return CheckOutcome(verdict, "" if comparison.accepted else comparison.reason)

    return compare


def _overall(results: Sequence[CaseResult]) -> Verdict:
    verdicts = [result.verdict for result in results if result.verdict is not Verdict.AC]
    if Verdict.INTERNAL_ERROR in verdicts:
        return Verdict.INTERNAL_ERROR
    return verdicts[0] if verdicts else Verdict.AC


def _judge_case(
    case: Case, executable: Executable, sandbox: Sandbox, limits: Limits, check: Check
) -> CaseResult:
    result = _run(executable, case.input, sandbox, limits)
    verdict, detail = result.verdict, result.detail
    if verdict is Verdict.AC:
        outcome = check(case, result.stdout)
        verdict, detail = outcome.verdict, outcome.detail
    return CaseResult(case.name, verdict, result.cpu_s, result.wall_s, result.memory_kib, detail)


def _run(executable: Executable, stdin: bytes, sandbox: Sandbox, limits: Limits) -> RunResult:
    """Run with a margin above the CPU limit; a result inside the margin is measured again alone."""
    exact = RunLimits(
        cpu_s=limits.time_s,
        memory_mib=limits.memory_mib,
        stdout_bytes=limits.output_kib << 10,
    )
    wide = replace(exact, cpu_s=limits.time_s * (1 + _MARGIN), wall_s=2 * limits.time_s + 1)
    result = sandbox.run(executable, stdin, wide)
    if _is_doubtful(result, exact) and isinstance(sandbox, ExclusiveSandbox):
        result = sandbox.run_alone(executable, stdin, exact)
    if result.verdict is Verdict.AC and result.cpu_s > exact.cpu_s:
        return replace(result, verdict=Verdict.TLE, detail="cpu time")
    return result


def _is_doubtful(result: RunResult, exact: RunLimits) -> bool:
    if result.verdict is Verdict.TLE and result.detail == "wall time":
        return result.cpu_s > _BUSY_SHARE * result.wall_s
    return result.verdict is Verdict.AC and result.cpu_s > exact.cpu_s

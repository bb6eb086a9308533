"""One case: running the program, with an interactor where there is one, and checking it.

A program runs with a margin above its CPU limit; a result that ends inside the margin is measured
again with nothing else beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from problems import Case, CheckerKind, Limits, Problem, ProblemError, compare_outputs
from sandbox._blame import decide
from sandbox._checker import CheckOutcome
from sandbox._extended import Conversation, ExclusiveSandbox, TalkingSandbox
from sandbox._frames import NOTHING
from sandbox._jury import JuryProgram, load_jury_program
from sandbox._results import CaseResult
from sandbox._types import Executable, RunLimits, RunResult, Sandbox, Verdict

_MARGIN = 0.1
_BUSY_SHARE = 0.2
# Rest is noticed long before; what is left is the interactor's own slowness.
_TALK_WALL_S = 10.0

Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One run of the program.

    Attributes:
        run: of the program.
        talk: with the interactor, where there is one.
    """

    run: RunResult
    talk: Conversation | None = None


@dataclass(frozen=True, slots=True)
class Pass:
    """One run of the program and what was said about it.

    Attributes:
        run: of the program.
        outcome: the verdict.
        settled: as in ``CaseResult``.
    """

    run: RunResult
    outcome: CheckOutcome
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Referee:
    """Judges programs on single cases of one problem.

    Attributes:
        problem: its limits, checker and passes.
        sandbox: where everything runs.
        checker: the problem's checker program, or ``None`` where outputs are compared or the
            interactor decides alone.
        interactor: who talks to the program, or ``None``.
    """

    problem: Problem
    sandbox: Sandbox
    checker: JuryProgram | None
    interactor: JuryProgram | None

    def judge_case(self, executable: Executable, case: Case) -> CaseResult:
        """Run and check, as many passes as the checker wants and the problem allows."""
        input_, feedback = case.input, NOTHING
        passes: list[Pass] = []
        while True:
            one = self._pass(executable, case, input_, feedback)
            passes.append(one)
            if one.outcome.next_input is None:
                return _summary(case.name, passes, one.outcome)
            if len(passes) == self.problem.passes:
                detail = f"output validator: wants more passes than {self.problem.passes}"
                return _summary(case.name, passes, CheckOutcome(Verdict.INTERNAL_ERROR, detail))
            input_, feedback = one.outcome.next_input, one.outcome.feedback

    def _pass(self, executable: Executable, case: Case, input_: bytes, feedback: Files) -> Pass:
        if self.interactor is not None:
            interactor = self.interactor
            if self.problem.interactor is None:
                interactor = _with_flags(interactor, case)
            return self._talk(executable, interactor, case, input_, feedback)
        run = self._run(executable, input_)
        if run.verdict is not Verdict.AC:
            return Pass(run, CheckOutcome(run.verdict, run.detail))
        return Pass(run, self._check(case, input_, run.stdout, feedback))

    def _check(self, case: Case, input_: bytes, output: bytes, feedback: Files) -> CheckOutcome:
        if self.checker is not None:
            program = _with_flags(self.checker, case)
            return program.check(input_, case.answer, output, feedback)
        comparison = compare_outputs(case.checker or self.problem.checker, case.answer, output)
        if comparison.accepted:
            return CheckOutcome(Verdict.AC)
        return CheckOutcome(Verdict.WA, comparison.reason, comparison.difference)

    def _run(self, executable: Executable, stdin: bytes) -> RunResult:
        def attempt(limits: RunLimits, alone: bool) -> Attempt:
            if alone and isinstance(self.sandbox, ExclusiveSandbox):
                return Attempt(self.sandbox.run_alone(executable, stdin, limits))
            return Attempt(self.sandbox.run(executable, stdin, limits))

        return self._measured(attempt, 2 * self.problem.limits.time_s + 1).run

    def _talk(
        self,
        executable: Executable,
        interactor: JuryProgram,
        case: Case,
        input_: bytes,
        feedback: Files,
    ) -> Pass:
        wall_s = 2 * self.problem.limits.time_s + _TALK_WALL_S
        partner = interactor.as_partner(input_, case.answer, feedback, wall_s)

        def attempt(limits: RunLimits, alone: bool) -> Attempt:
            assert isinstance(self.sandbox, TalkingSandbox)
            talk = self.sandbox.run_joined(executable, limits, partner, alone)
            return Attempt(talk.program, talk)

        measured = self._measured(attempt, wall_s)
        assert measured.talk is not None
        decision = decide(
            replace(measured.talk, program=measured.run),
            interactor.dialect.read(measured.talk.partner),
        )
        outcome = decision.outcome
        if outcome.verdict is Verdict.AC and self.problem.interactor is not None:
            outcome = self._check(case, input_, outcome.output, feedback)
        return Pass(measured.run, outcome, decision.settled)

    def _measured(self, attempt: Callable[[RunLimits, bool], Attempt], wall_s: float) -> Attempt:
        exact = _exact_limits(self.problem.limits, wall_s)
        made = attempt(replace(exact, cpu_s=exact.cpu_s * (1 + _MARGIN)), False)
        if _is_doubtful(made.run, exact) and isinstance(self.sandbox, ExclusiveSandbox):
            made = attempt(exact, True)
        if made.run.verdict is Verdict.AC and made.run.cpu_s > exact.cpu_s:
            return replace(made, run=replace(made.run, verdict=Verdict.TLE, detail="cpu time"))
        return made


def _with_flags(program: JuryProgram, case: Case) -> JuryProgram:
    return program if case.checker is None else replace(program, flags=case.checker.flags)


def _exact_limits(limits: Limits, wall_s: float) -> RunLimits:
    return RunLimits(
        cpu_s=limits.time_s,
        wall_s=wall_s,
        memory_mib=limits.memory_mib,
        stdout_bytes=limits.output_kib << 10,
    )


def _is_doubtful(result: RunResult, exact: RunLimits) -> bool:
    if result.verdict is Verdict.TLE and result.detail == "wall time":
        return result.cpu_s > _BUSY_SHARE * result.wall_s
    return result.verdict is Verdict.AC and result.cpu_s > exact.cpu_s


def _summary(name: str, passes: list[Pass], outcome: CheckOutcome) -> CaseResult:
    last = passes[-1].run
    return CaseResult(
        name=name,
        verdict=outcome.verdict,
        cpu_s=max(one.run.cpu_s for one in passes),
        wall_s=sum(one.run.wall_s for one in passes),
        memory_kib=max(one.run.memory_kib for one in passes),
        detail="" if outcome.verdict is Verdict.AC else outcome.detail,
        exit_code=last.exit_code,
        signal=last.signal,
        isolation=last.isolation,
        difference=outcome.difference,
        score=outcome.score,
        share=outcome.share,
        passes=len(passes),
        settled=passes[-1].settled,
    )


def make_referee(problem: Problem, sandbox: Sandbox) -> Referee:
    """Compile what judges the problem's programs.

    Raises:
        ProblemError: a checker or interactor is missing or cannot be used.
    """
    program = None
    if problem.checker.kind is CheckerKind.PROGRAM:
        program = load_jury_program(problem.checker, sandbox)
    if not problem.interactive:
        return Referee(problem, sandbox, program, None)
    if not isinstance(sandbox, TalkingSandbox):
        raise ProblemError("this sandbox cannot run interactors", "use the local backend")
    if problem.interactor is not None:
        talker = load_jury_program(problem.interactor, sandbox)
        return Referee(problem, sandbox, program, talker)
    if program is None:
        raise ProblemError(
            f"{problem.id}: the problem is interactive, but has no interactor",
            "name one: a Kattis output validator, or `checker: {program: ...}` in problem.yaml",
        )
    return Referee(problem, sandbox, None, program)

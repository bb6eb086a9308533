"""Take part in a contest: solve every problem, submit by the plan, judge, score, place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from agent._contest import Contest, ContestProblem
from agent._contest_assess import assess, attempt_of
from agent._contest_clock import last_write_s, solve_once
from agent._contest_plan import (
    Plan,
    Shot,
    Volley,
    next_shot,
    volley_at_once,
    volleys_over_time,
    working_order,
)
from agent._contest_result import save_result
from agent._contest_types import (
    ContestOptions,
    ContestResult,
    ContestSubmission,
    ProblemOutcome,
)
from agent._judging import with_time_limit
from agent._manifest import run_manifest
from agent._opened import STORE
from agent._progress import Progress
from agent._solve import solve
from agent._stages_filter import judge_programs
from agent._standings import is_penalised, score_problem
from agent._store import RunStore, StoredVerdict
from agent._types import Solution, SolveOptions
from problems import FaultError, Problem
from sampler import Policy
from sandbox import Sandbox, Verdict


def simulate_contest(
    contest: Contest,
    policies: Sequence[Policy],
    sandbox: Sandbox,
    folder: Path,
    options: SolveOptions = SolveOptions(),  # noqa: B008  (frozen)
    settings: ContestOptions = ContestOptions(),  # noqa: B008  (frozen)
    progress: Progress | None = None,
    on_problem: Callable[[ProblemOutcome], None] | None = None,
) -> ContestResult:
    """Take part in a contest as if it were live.

    Every problem is solved with all cores, one after the other, in a run store of its own below
    ``folder``; calling it again with the same arguments goes on where the last call stopped. The
    hidden tests are used to judge submissions only, until one is accepted. ``on_problem`` is called
    with each finished problem.

    Raises:
        InputError: the folder holds another run, or an option is wrong.
        FaultError: the sandbox or a store failed, or a submission could not be judged.
    """
    progress = progress or Progress(quiet=True)
    outcomes: dict[int, ProblemOutcome] = {}
    order = working_order(contest.problems, settings.plan)
    clock_s = 0.0
    for turn, position in enumerate(order):
        entry = contest.problems[position]
        run = _ProblemRun(contest, entry, policies, sandbox, folder, options, progress)
        if settings.plan is Plan.ALPHACODE2:
            clock_s = contest.duration_s * (turn + 1) / len(order)
        outcomes[position] = run.take_part(settings.plan, clock_s, len(order) - turn)
        if settings.plan is Plan.REAL:
            clock_s += outcomes[position].seconds
        progress.say(_summary(entry, outcomes[position]))
        if on_problem:
            on_problem(outcomes[position])
    result = assess(contest, settings, [outcomes[i] for i in range(len(contest.problems))])
    save_result(folder, result)
    return result


def _summary(entry: ContestProblem, outcome: ProblemOutcome) -> str:
    score = outcome.score
    count = sum(not submission.late for submission in outcome.submissions)
    tried = f"{count} submission{'s' * (count != 1)}"
    if score.time_s is None:
        return f"{entry.index} {entry.problem.id}: not solved, {tried}"
    return f"{entry.index} {entry.problem.id}: solved in minute {int(score.time_s // 60)}, {tried}"


class _ProblemRun:
    """One problem of a contest under way."""

    def __init__(
        self,
        contest: Contest,
        entry: ContestProblem,
        policies: Sequence[Policy],
        sandbox: Sandbox,
        folder: Path,
        options: SolveOptions,
        progress: Progress,
    ) -> None:
        self._contest, self._entry = contest, entry
        self._policies, self._sandbox = policies, sandbox
        self._options, self._progress = options, progress
        self._path = folder / f"{entry.index}-{entry.problem.id}" / STORE

    def take_part(self, plan: Plan, clock_s: float, problems_left: int) -> ProblemOutcome:
        """Solve and submit.

        Args:
            plan: when what is submitted.
            clock_s: of the contest: when the submissions are made (``alphacode2``), or when the
                work begins (``real``).
            problems_left: this one and those after it, which share the time left (``real``).
        """
        manifest = run_manifest(self._entry.problem, self._policies, self._options)
        written_s = last_write_s(self._path)
        options = self._options
        if plan is Plan.REAL:
            left_s = max(1.0, (self._contest.duration_s - clock_s) / problems_left)
            options = replace(options, time_budget_s=left_s)
        with RunStore(self._path, manifest) as store:
            problem = with_time_limit(self._entry.problem, self._sandbox, self._progress)

            def work() -> Solution:
                return solve(problem, self._policies, self._sandbox, store, options, self._progress)

            solution, seconds = solve_once(store, written_s, options.time_budget_s, work)
            if plan is Plan.REAL:
                clock_s += seconds
            submissions = self._submissions(plan, clock_s, problem, store)
        score = score_problem(
            self._contest.rules,
            self._entry.worth,
            self._contest.duration_s,
            [attempt_of(submission, problem) for submission in submissions],
        )
        return ProblemOutcome(self._entry, solution, tuple(submissions), score, seconds)

    def _submissions(
        self, plan: Plan, clock_s: float, problem: Problem, store: RunStore
    ) -> list[ContestSubmission]:
        while True:
            if plan is Plan.ALPHACODE:
                volleys = volleys_over_time(
                    problem, store, self._options, len(self._policies), self._contest.duration_s
                )
            else:
                volleys = [volley_at_once(problem, store, self._options, clock_s)]
            submissions = self._submit(problem, volleys, store)
            if submissions is not None:
                return submissions

    def _submit(
        self, problem: Problem, volleys: Sequence[Volley], store: RunStore
    ) -> list[ContestSubmission] | None:
        """Judge one after another until one is accepted; late ones too, for the bounds.

        ``None`` if a program turns out not to pass the samples when it is compiled by itself, as a
        judge does it: it is not submitted but dropped, and the choice must be made anew.
        """
        languages = {program.key: program.language for program in store.programs("passed")}
        samples = {case.name for case in problem.samples}
        done: list[ContestSubmission] = []
        verdicts: dict[str, Verdict] = {}
        while shot := next_shot(volleys, self._options, verdicts):
            tested = self._verdict(problem, shot.key, store)
            accepted = tested.verdict is Verdict.AC
            if tested.verdict is Verdict.CE or (not accepted and tested.case_name in samples):
                store.add_verdicts("filtered", {shot.key: tested})
                return None
            done.append(self._submission(problem, shot, languages[shot.key], tested))
            verdicts[shot.key] = tested.verdict
            if accepted:
                break
        return done

    def _submission(
        self, problem: Problem, shot: Shot, language: str, tested: StoredVerdict
    ) -> ContestSubmission:
        accepted = tested.verdict is Verdict.AC
        submission = ContestSubmission(
            time_s=shot.time_s,
            key=shot.key,
            language=language,
            verdict=tested.verdict.value,
            failed_on="" if accepted else tested.case_name,
            penalised=False,
            late=shot.time_s > self._contest.duration_s,
        )
        counts = is_penalised(self._contest.rules, attempt_of(submission, problem))
        return replace(submission, penalised=counts)

    def _verdict(self, problem: Problem, key: str, store: RunStore) -> StoredVerdict:
        known = store.verdicts("judged")
        if key not in known:
            programs = [program for program in store.programs("passed") if program.key == key]
            cases = (*problem.samples, *problem.tests)
            quiet = Progress(quiet=True)
            judge_programs(problem, cases, programs, "judged", store, self._sandbox, quiet)
            known = store.verdicts("judged")
        if key not in known:
            raise FaultError(
                f"{problem.id}: a submission could not be judged", "run the same command again"
            )
        return known[key]

"""``tenshot solve``."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

from agent._backend import open_sandbox
from agent._human_filter import absolute_filters, open_filters
from agent._judging import with_time_limit
from agent._manifest import run_folder, run_manifest
from agent._opened import STORE
from agent._output import (
    make_progress,
    print_json,
    print_solution,
    solution_json,
    solve_options,
    write_submissions,
)
from agent._progress import Progress
from agent._solve import solve
from agent._stages_filter import judge_programs
from agent._store import RunStore
from agent._types import Solution
from problems import Problem, load_problem, require_solvable
from sampler import open_policies
from sandbox import Sandbox, Verdict

COMMAND = "command.json"


def run(args: argparse.Namespace) -> int:
    """Exit code 0 if there is something to submit (and, with ``--judge``, it is accepted), else 1;
    3 if there is nothing and programs are left untested because of a fault."""
    problem = load_problem(args.problem)
    require_solvable(problem)
    options = solve_options(args)
    open_filters(options.filters)
    policies = open_policies(options.policies)
    manifest = run_manifest(problem, policies, options)
    folder = Path(args.out) if args.out else run_folder(Path("runs"), manifest)
    if args.restart:
        shutil.rmtree(folder, ignore_errors=True)
    progress = make_progress(args)
    with RunStore(folder / STORE, manifest) as store, open_sandbox(args) as sandbox:
        _remember_command(folder, args)
        problem = with_time_limit(problem, sandbox, progress)
        solution = solve(problem, policies, sandbox, store, options, progress)
        verdicts = None
        if args.judge:
            verdicts = _judge_choice(problem, solution, store, sandbox, progress)
    paths = write_submissions(folder, solution)
    if args.json:
        print_json(solution_json(solution, paths, verdicts))
    else:
        print_solution(solution, paths, verdicts)
    return _exit_code(solution, verdicts)


def _exit_code(solution: Solution, verdicts: dict[str, str] | None) -> int:
    if verdicts is not None:
        return 0 if Verdict.AC.value in verdicts.values() else 1
    if not solution.submissions and solution.faults:
        return 3
    return 0 if solution.submissions else 1


def _remember_command(folder: Path, args: argparse.Namespace) -> None:
    """Keep the flags, with absolute paths, for ``tenshot resume``."""
    known = {key: value for key, value in vars(args).items() if key != "restart"}
    base, mark, item = args.problem.partition("#")
    known["problem"] = str(Path(base).absolute()) + mark + item
    known["human_filter"] = absolute_filters(args.human_filter or ())
    known["out"] = str(folder.absolute())
    (folder / COMMAND).write_text(json.dumps(known, indent=1))


def _judge_choice(
    problem: Problem, solution: Solution, store: RunStore, sandbox: Sandbox, progress: Progress
) -> dict[str, str]:
    wanted = {chosen.key for chosen in solution.submissions}
    programs = [p for p in store.programs("passed") if p.key in wanted]
    judge_programs(problem, problem.tests, programs, "judged", store, sandbox, progress)
    judged = store.verdicts("judged")
    return {key: judged[key].verdict.value for key in wanted if key in judged}

"""``tenshot contest``, ``contest rating`` and ``contest compose``."""

from __future__ import annotations

import argparse
import hashlib
import shutil
import string
from collections.abc import Sequence
from pathlib import Path

from agent._backend import open_sandbox
from agent._contest import MOST_PROBLEMS, Contest, ContestProblem, load_contest
from agent._contest_compose import save_contest
from agent._contest_file import ContestError
from agent._contest_plan import Plan
from agent._contest_report import (
    contest_json,
    contest_lines,
    rating_json,
    rating_lines,
    season_json,
    season_lines,
)
from agent._contest_run import simulate_contest
from agent._contest_season import summarize
from agent._contest_types import ContestOptions, ContestResult
from agent._field import Field, FieldKind, load_population, load_round
from agent._field_synthetic import synthetic_field
from agent._output import make_progress, print_json, solve_options
from agent._rating import rating_changes
from agent._standings import RULES, Rules
from problems import load_problem
from sampler import open_policies


def run(args: argparse.Namespace) -> int:
    """Exit code 0; 1 if contests were taken part in and no problem was solved."""
    if args.action == "rating":
        return _rating(args)
    return _compose(args) if args.action == "compose" else _take_part(args)


def _take_part(args: argparse.Namespace) -> int:
    contests = [load_contest(path) for path in args.contests]
    options = solve_options(args)
    population = load_population(args.population) if args.population else None
    settings = ContestOptions(Plan(args.plan), args.rating, args.rounds, population)
    policies = open_policies(options.policies)
    progress = make_progress(args)
    folders = _folders(args, contests)
    for folder in folders if args.restart else ():
        shutil.rmtree(folder, ignore_errors=True)
    results: list[ContestResult] = []
    with open_sandbox(args) as sandbox:
        for contest, folder in zip(contests, folders, strict=True):
            progress.say(f"{contest.name}: {len(contest.problems)} problems, in {folder}")
            results.append(
                simulate_contest(contest, policies, sandbox, folder, options, settings, progress)
            )
            if not args.json:
                print("\n".join(contest_lines(results[-1])), flush=True)
    season = summarize(results, options.seed)
    if args.json:
        print_json({"contests": [contest_json(r) for r in results], "season": season_json(season)})
    elif len(results) > 1:
        print("\n".join(season_lines(season, population.name if population else None)))
    return 0 if season.solved.value else 1


def _folders(args: argparse.Namespace, contests: list[Contest]) -> list[Path]:
    """One folder per contest, so that the same command goes on with it."""
    flags = ("samples", "policy", "language", "seed", "inputs", "submissions", "rule")
    known = [(flag, getattr(args, flag)) for flag in flags]
    root = Path(args.out) if args.out else Path("runs")
    return [
        root / f"contest-{_digest([str(Path(path).resolve()), contest.name, *known])}"
        for path, contest in zip(args.contests, contests, strict=True)
    ]


def _digest(value: object) -> str:
    return hashlib.sha256(repr(value).encode()).hexdigest()[:10]


def _rating(args: argparse.Namespace) -> int:
    rows = load_round(Path(args.round))
    changes = rating_changes(rows)
    if args.json:
        print_json({"round": args.round} | rating_json(changes, [row.rating for row in rows]))
    else:
        print("\n".join(rating_lines(changes)))
    return 0


def _compose(args: argparse.Namespace) -> int:
    rules = RULES[args.rules]
    worths = _worths(args, rules)
    problems = tuple(
        ContestProblem(letter, load_problem(place), worth)
        for place, letter, worth in zip(args.problems, string.ascii_uppercase, worths, strict=False)
    )
    folder = Path(args.out)
    field = _field(args, rules, problems)
    contest = Contest(args.name or folder.name, rules, args.duration, problems, field)
    target = save_contest(folder, contest, args.problems)
    if args.json:
        print_json({"contest": str(target), "field": field.label})
    else:
        print(f"wrote {target}; field: {field.kind.value}, {field.label}")
    return 0


def _worths(args: argparse.Namespace, rules: Rules) -> list[int]:
    count = len(args.problems)
    if count > MOST_PROBLEMS:
        raise ContestError(f"a contest of {count} problems", f"take {MOST_PROBLEMS} at most")
    if not rules.has_points:
        if args.points:
            raise ContestError(f"the rules {rules.name!r} have no points", "drop --points")
        return [1] * count
    if args.points and len(args.points) != count:
        raise ContestError(f"{len(args.points)} --points for {count} problems", "give one each")
    return args.points or [500 * number for number in range(1, count + 1)]


def _field(args: argparse.Namespace, rules: Rules, problems: Sequence[ContestProblem]) -> Field:
    if args.field:
        label = args.label or f"of another contest, from {Path(args.field).name}"
        return Field(FieldKind.BORROWED, label, load_round(Path(args.field)))
    if args.label:
        raise ContestError("--label names a borrowed field", "give --field too")
    population = load_population(args.population) if args.population else None
    return synthetic_field(problems, rules, args.duration, args.participants, args.seed, population)

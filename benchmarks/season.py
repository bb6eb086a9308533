"""A season of contests of real packages and curriculum problems that nothing was trained on.

    .venv/bin/python -m benchmarks.season PACKAGES OUT [--population FILE]
    .venv/bin/tenshot contest OUT/*/ --language python --population FILE --out RUNS
    .venv/bin/tenshot report RUNS

The first command writes the contests, 12 with 77 problems together like AlphaCode 2's, with fields
of made-up contestants that are labelled so. Curriculum problems come from both held-out benchmarks.
"""

from __future__ import annotations

import argparse
import itertools
import string
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from agent import RULES, Contest, ContestProblem, Population, load_population, synthetic_field
from agent._contest_compose import save_contest
from problems import Problem, load_problems, save_problem
from problems.curriculum import COMPOSITIONS, FAMILIES, benchmark

CONTESTS, PROBLEMS = 12, 77
_PACKAGE_SHARE, _FAMILY_SHARE = 0.35, 0.1
_DURATION_S = 7200.0
_ENTRANTS = 8000
_UNRATED = 1500


def main() -> int:
    """Write the contests; prints a line for each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("packages", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--population", help="histogram of ratings that fields are drawn from")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    population = load_population(args.population) if args.population else None
    chosen = choose_problems(args.packages, args.out / "problems", args.seed)
    for number, entries in enumerate(deal(chosen, args.seed), 1):
        contest = compose(number, entries, args.seed, population)
        folder = args.out / f"contest-{number:02}"
        save_contest(folder, contest, [place for place, _ in entries])
        print(f"{folder}: {contest.rules.name}, {', '.join(p.id for _, p in entries)}")
    return 0


def choose_problems(packages: Path, folder: Path, seed: int) -> list[tuple[str, Problem]]:
    """Where each problem lies, and the problem; curriculum problems are written to ``folder``."""
    real = [(str(packages / p.id), p) for p in solvable(packages)]
    Random(seed).shuffle(real)
    real = real[: round(_PACKAGE_SHARE * PROBLEMS)]
    families = round(_FAMILY_SHARE * PROBLEMS)
    made = benchmark(FAMILIES, families, seed)
    made += benchmark(COMPOSITIONS, PROBLEMS - len(real) - families, seed)
    written = []
    for problem in made:
        place = folder / problem.id
        save_problem(problem, place)
        written.append((str(place), problem))
    return real + written


def solvable(packages: Path) -> Iterator[Problem]:
    """Packages that a contest can have: with samples and hidden tests, and not interactive."""
    for problem in load_problems(packages):
        if problem.samples and problem.tests and not problem.interactive:
            yield problem


def deal(problems: Sequence[tuple[str, Problem]], seed: int) -> list[list[tuple[str, Problem]]]:
    """The same mixture for each contest, easy problems first."""
    hands: list[list[tuple[str, Problem]]] = [[] for _ in range(CONTESTS)]
    for hand, entry in zip(itertools.cycle(hands), problems, strict=False):
        hand.append(entry)
    Random(seed).shuffle(hands)
    return [sorted(hand, key=lambda entry: entry[1].rating or _UNRATED) for hand in hands]


def compose(
    number: int,
    entries: Sequence[tuple[str, Problem]],
    seed: int,
    population: Population | None,
) -> Contest:
    """A contest of these problems; rules take turns."""
    rules = list(RULES.values())[number % len(RULES)]
    listed = tuple(
        ContestProblem(letter, problem, 500 * place if rules.has_points else 1)
        for place, (letter, (_, problem)) in enumerate(
            zip(string.ascii_uppercase, entries, strict=False), 1
        )
    )
    field = synthetic_field(listed, rules, _DURATION_S, _ENTRANTS, seed + number, population)
    return Contest(f"Season {seed}, contest {number}", rules, _DURATION_S, listed, field)


if __name__ == "__main__":
    sys.exit(main())

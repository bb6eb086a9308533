"""Problems of the curriculum and of Project CodeNet with right and typically wrong programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from problems import Problem, Submission, suffix_of
from problems.curriculum import Built, draw_built, families_of, program
from problems.curriculum.codenet import TRAIN, built_task, load_pages, tasks_of

_TESTS = 20
_STYLES = 2
_MOST_TURNS = 50


def labelled_problems(split: str, limit: int, seed: int) -> Iterator[Problem]:
    """The problems of ``problems.curriculum.benchmark``, one at a time, with programs.

    Every right and every wrong body of the specification comes in a few random styles.
    """
    families = families_of(split)
    seen: set[str] = set()
    for turn in range(_MOST_TURNS * limit):
        if len(seen) == limit:
            return
        family = families[turn % len(families)]
        built = draw_built([family], split, Random(f"benchmark/{split}/{seed}/{turn}"), _TESTS)
        if built is not None and built.problem.origin not in seen:
            seen.add(built.problem.origin)
            yield replace(built.problem, submissions=tuple(_programs(built, seed)))


def labelled_tasks(statements: Path, limit: int, seed: int) -> Iterator[Problem]:
    """The tasks that training may read, each in its own words or in one of ours, with programs.

    Args:
        statements: the descriptions of Project CodeNet.
        limit: of problems.
        seed: of their order, their tests and the programs' styles.

    Raises:
        ProblemError: the statements are not there.
    """
    tasks = tasks_of(TRAIN)
    pages = load_pages(statements, frozenset(task.id for task in tasks))
    told = [task for task in tasks if task.relative or task.id in pages]
    for task in Random(f"codenet/{TRAIN}/{seed}").sample(told, len(told))[:limit]:
        page = None if task.relative else pages[task.id]
        built = built_task(task, Random(f"codenet/{seed}/{task.name}"), page, _TESTS)
        problem = replace(built.problem, id=task.name)
        yield replace(problem, submissions=tuple(_programs(built, seed)))


def _programs(built: Built, seed: int) -> Iterator[Submission]:
    rng = Random(f"programs/{built.problem.id}/{seed}")
    bodies = [
        *(("python", body, "accepted") for body in built.spec.python),
        *(("cpp", body, "accepted") for body in built.spec.cpp),
        *((wrong.language, wrong.code, wrong.label) for wrong in built.spec.wrong),
    ]
    for number, (language, body, label) in enumerate(bodies):
        for style in range(_STYLES):
            name = f"{label}/{number}-{style}{suffix_of(language)}"
            yield Submission(name, language, program(built, language, rng, body), label)

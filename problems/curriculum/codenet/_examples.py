"""Problems and examples from tasks, with the original statements where they are at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from random import Random

from problems._errors import ProblemError
from problems._types import Problem
from problems.curriculum._build import Built, Example, build, programs
from problems.curriculum._family import Family
from problems.curriculum._streams import stream
from problems.curriculum.codenet._pages import load_pages
from problems.curriculum.codenet._task import HELD_OUT, TRAIN, Task
from problems.curriculum.codenet.tasks import all_tasks

_ORIGINAL_SHARE = 0.5
_PAGE_SHARE = 0.7


def tasks_of(split: str) -> list[Task]:
    """Tasks of ``"train"`` or ``"heldout-codenet"``, sorted by name."""
    return [task for task in all_tasks() if task.split == split]


def built_task(task: Task, rng: Random, page: Problem | None = None, tests: int = 0) -> Built:
    """The task in the words of its page, or in one of our own.

    Raises:
        ProblemError: there is no page, and the task has no words of our own.
    """
    if page is None and not task.stories:
        raise ProblemError(f"{task.name}: no statement", "give the descriptions of Project CodeNet")
    spec = task.spec(rng)
    if page is not None:
        spec = replace(spec, titles=(page.title,), stories=("",), output=("",))
    family = Family(f"codenet-{task.name}", task.tags, task.rating, lambda _: {}, lambda *_: spec)
    built = build(family, {}, rng, tests)
    if page is None:
        return built
    problem = replace(
        built.problem,
        id=task.id,
        statement=page.statement,
        samples=page.samples,
        limits=page.limits,
        origin=f"codenet:{task.id}",
    )
    return replace(built, problem=problem)


def task_examples(
    split: str,
    seed: int,
    pages: Mapping[str, Problem],
    programs_each: int = 4,
    wrong_share: float = 0.0,
) -> Iterator[Example]:
    """Endless training examples of a split; the same arguments give the same sequence."""
    tasks = [task for task in tasks_of(split) if task.stories or task.id in pages]
    originals = [task for task in tasks if not task.relative]
    index = 0
    while tasks:
        rng = Random(f"codenet/{split}/{seed}/{index}")
        index += 1
        task = rng.choice(originals if rng.random() < _ORIGINAL_SHARE and originals else tasks)
        page = None if task.relative else pages.get(task.id)
        if task.stories and rng.random() >= _PAGE_SHARE:
            page = None
        built = built_task(task, rng, page)
        drawn = programs(built, rng, programs_each, wrong_share)
        yield Example(built.problem, tuple({one.source: one for one in drawn}.values()))


def mixed_stream(
    split: str,
    seed: int,
    statements: Path | None,
    share: float,
    wrong_share: float = 0.0,
    programs_each: int = 8,
) -> Iterator[Example]:
    """Endless examples of the curriculum, ``share`` of them tasks where the split is ``"train"``.

    Args:
        split: of the curriculum.
        seed: of every choice.
        statements: the descriptions of Project CodeNet; without them tasks are told in our words.
        share: of tasks among the examples, from 0 to 1.
        wrong_share: of wrong programs among those of the split ``"train"``.
        programs_each: programs of a task; a family's problem has four.

    Raises:
        ProblemError: ``statements`` has no descriptions.
    """
    if split != TRAIN:
        yield from stream(split, seed)
    families = stream(split, seed, wrong_share=wrong_share)
    if not share:
        yield from families
    wanted = frozenset(task.id for task in tasks_of(TRAIN))
    pages = load_pages(statements, wanted) if statements else {}
    tasks = task_examples(TRAIN, seed, pages, programs_each, wrong_share)
    rng = Random(f"mixed/{seed}")
    while True:
        yield next(tasks if rng.random() < share else families)


def task_benchmark(statements: Path, limit: int, seed: int = 0, tests: int = 20) -> list[Problem]:
    """``limit`` held-out problems in their own words, with hidden tests from our programs.

    Raises:
        ProblemError: the statements are not there.
    """
    tasks = tasks_of(HELD_OUT)
    pages = load_pages(statements, frozenset(task.id for task in tasks))
    shuffled = Random(f"codenet/{seed}").sample(tasks, len(tasks))
    chosen = [task for task in shuffled if not task.relative and task.id in pages][:limit]
    return [
        built_task(task, Random(f"codenet/{seed}/{task.id}"), pages[task.id], tests).problem
        for task in chosen
    ]

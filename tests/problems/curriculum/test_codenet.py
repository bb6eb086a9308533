"""Every task keeps its promises: programs agree with each other and with the original samples."""

import re
from pathlib import Path
from random import Random

import pytest

from problems import ProblemError, compare_outputs
from problems.curriculum import check_built, program, run_python
from problems.curriculum.codenet import (
    HELD_OUT,
    TRAIN,
    all_tasks,
    built_task,
    load_pages,
    task_benchmark,
    task_examples,
)
from sampler import TAGS

TASKS = all_tasks()
PAGES_FILE = (
    Path(__file__).parents[4] / "shared/data/statements/codenet_descriptions.tar.gz"
)
SHARED_WORDS = 9


def pages():
    if not PAGES_FILE.exists():
        pytest.skip("the descriptions of Project CodeNet are not here")
    return load_pages(PAGES_FILE, frozenset(task.id for task in TASKS))


def in_words(task):
    """The task in words of our own; one that has none, as if it had."""
    page = None if task.stories else next(iter(pages().values()))
    return built_task(task, Random(task.name), page)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_python(task):
    built = in_words(task)
    rng = Random(task.name)
    survivors = [kind for kind, survives in check_built(built, rng).items() if survives]
    assert not survivors
    assert set(task.tags) <= set(TAGS)
    assert len(task.python) >= 2
    assert "@" not in built.problem.statement


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)
def test_wordings(task):
    if task.split == TRAIN or task.relative:
        assert len(task.stories) >= 2 and task.titles and task.output
        assert len(set(task.stories)) == len(task.stories)


@pytest.mark.parametrize("task", [t for t in TASKS if not t.relative], ids=lambda task: task.name)
def test_original(task):
    page = pages()[task.id]
    built = built_task(task, Random(1), page)
    rng = Random(2)
    check_built(built, rng)
    for code in built.spec.python:
        source = program(built, "python", rng, code)
        for case in page.samples:
            printed = run_python(source, case.input.decode())
            assert compare_outputs(task.checker, case.answer, printed.encode()).accepted, (
                f"{case.name}: {printed!r} instead of {case.answer!r}\n{source}"
            )
    shared = phrases(page.statement) & phrases(" ".join(task.stories))
    assert not shared, f"copied from the original: {shared}"


def phrases(text):
    words = re.findall(r"[a-z]+", text.lower())
    return {" ".join(words[i : i + SHARED_WORDS]) for i in range(len(words) - SHARED_WORDS + 1)}

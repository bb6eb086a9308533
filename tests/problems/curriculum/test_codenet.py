"""Every task keeps its promises: programs agree with each other and with the original samples."""

import re
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from problems import ProblemError, compare_outputs
from problems.curriculum import check_built, program, run_python, validate_input
from problems.curriculum.codenet import (
    HELD_OUT,
    TRAIN,
    all_tasks,
    built_task,
    is_held_out,
    load_pages,
    mixed_stream,
    task_benchmark,
)
from sampler import TAGS
from tests.problems.curriculum.shares import some

TASKS = all_tasks()
PAGES_FILE = Path(__file__).parents[4] / "shared/data/statements/codenet_descriptions.tar.gz"
SHARED_WORDS = 9
NUMBERS = frozenset(task.id for task in TASKS)


def pages():
    if not PAGES_FILE.exists():
        pytest.skip("the descriptions of Project CodeNet are not here")
    return load_pages(PAGES_FILE, frozenset(task.id for task in TASKS))


def in_words(task):
    """The task in words of our own where it has any."""
    return built_task(task, Random(task.name), None if task.stories else pages()[task.id])


@pytest.mark.parametrize("task", some(TASKS, lambda task: task.split == HELD_OUT))
def test_python(task):
    built = in_words(task)
    rng = Random(task.name)
    survivors = [kind for kind, survives in check_built(built, rng).items() if survives]
    assert not survivors
    assert set(task.tags) <= set(TAGS)
    assert len(task.python) >= 2
    assert "@" not in built.problem.statement


def test_tasks_that_are_trained_on_have_words_of_our_own():
    for task in TASKS:
        if task.split == TRAIN or task.relative:
            assert len(set(task.stories)) == len(task.stories) >= 2, task.name
            assert task.titles, task.name
            assert task.output, task.name


@pytest.mark.parametrize("task", [t for t in TASKS if not t.relative], ids=lambda task: task.name)
def test_original(task):
    page = pages()[task.id]
    built = built_task(task, Random(1), page)
    rng = Random(2)
    for case in page.samples:
        validate_input(built.spec, False, case.input.decode())
    for code in built.spec.python:
        source = program(built, "python", rng, code)
        for case in page.samples:
            printed = run_python(source, case.input.decode())
            assert compare_outputs(task.checker, case.answer, printed.encode()).accepted, (
                f"{case.name}: {printed!r} instead of {case.answer!r}\n{source}"
            )
    shared = phrases(page.statement) & phrases(" ".join(task.stories))
    assert not shared, f"copied from the original: {shared}"


def test_there_are_enough_tasks_and_relatives_go_with_their_problem():
    originals = [task for task in TASKS if not task.relative]
    held_out = [task for task in originals if task.split == HELD_OUT]
    assert len(originals) >= 350
    assert len(TASKS) >= 1000
    assert 40 <= len(held_out) <= len(originals) // 6
    assert all((task.split == HELD_OUT) == is_held_out(task.id) for task in TASKS)


def test_the_stream_holds_training_tasks_only_and_follows_its_seed():
    names = {f"codenet-{task.name}" for task in TASKS if task.split == TRAIN}
    first = list(islice(mixed_stream(TRAIN, 3, None, 0.5), 120))
    again = list(islice(mixed_stream(TRAIN, 3, None, 0.5), 120))
    assert [(e.problem, e.solutions) for e in first] == [(e.problem, e.solutions) for e in again]
    drawn = [e for e in first if e.problem.id.startswith("codenet-")]
    assert {e.problem.id.rpartition("-")[0] for e in drawn} <= names
    assert 40 <= len(drawn) <= 80
    assert all(len({s.source for s in e.solutions}) == len(e.solutions) > 1 for e in drawn)


def test_pages_are_read_from_a_folder_too(tmp_path):
    wanted = frozenset(["p02534", "p02552"])
    found = load_pages(PAGES_FILE, wanted) if PAGES_FILE.exists() else {}
    folder = tmp_path / "problem_descriptions"
    folder.mkdir()
    (folder / "p02552.html").write_text(
        "<h3>Problem Statement</h3><p>Print 1 if x is 0.</p>"
        "<h3>Sample Input 1</h3><pre>0\n</pre><h3>Sample Output 1</h3><pre>1\n</pre>"
    )
    [problem] = load_pages(tmp_path, wanted).values()
    assert problem.samples[0].answer == b"1\n"
    assert "Print 1 if x is 0." in problem.statement
    if found:
        assert set(found) == wanted


def test_statements_that_are_not_there_are_an_input_error(tmp_path):
    with pytest.raises(ProblemError, match="none of the"):
        load_pages(tmp_path, NUMBERS)
    (tmp_path / "broken.tar.gz").write_bytes(b"not an archive")
    with pytest.raises(ProblemError, match=r"broken\.tar\.gz: cannot read"):
        load_pages(tmp_path / "broken.tar.gz", NUMBERS)


def test_the_benchmark_is_the_held_out_pages_with_hidden_tests():
    pages()
    problems = task_benchmark(PAGES_FILE, 5, seed=1)
    assert problems == task_benchmark(PAGES_FILE, 5, seed=1)
    assert len(problems) == 5
    assert all(is_held_out(p.id) and len(p.tests) == 20 and p.samples for p in problems)


def phrases(text):
    words = re.findall(r"[a-z]+", text.lower())
    return {" ".join(words[i : i + SHARED_WORDS]) for i in range(len(words) - SHARED_WORDS + 1)}

"""No text that is trained on is close to an evaluation problem, in words or in what it computes."""

import re
import signal
from collections import Counter
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from problems import load_problems
from problems.curriculum import TRAIN, draw_input, run_python, stream
from problems.curriculum._build import oracle
from problems.curriculum.codenet import HELD_OUT, all_tasks, tasks_of, training_texts

DATA = Path(__file__).parents[4] / "shared/data/statements"
EVALUATION = ("codecontests_test165.json", "codeelo408_samples.json")
CODENET = "codenet_descriptions.tar.gz"
WORDS = 8
CLOSE = 0.3
LEGEND_ENDS = re.compile(r"^(?:Constraints|Input|Note|-+Input-+|Input Format:?)\s*$", re.MULTILINE)
SIZES = ("small",) * 8 + ("random",) * 4 + ("edge",) * 4


def phrases(statement):
    """Runs of eight words of the legend: the other sections are much the same everywhere."""
    words = re.findall(r"[a-z]+|\d+", LEGEND_ENDS.split(statement, maxsplit=1)[0].lower())
    return {tuple(words[i : i + WORDS]) for i in range(len(words) - WORDS + 1)}


def close_pairs(texts, evaluation):
    """Pairs of a training text and an evaluation text that share many phrases of the shorter."""
    places = {}
    for name, found in evaluation.items():
        for phrase in found:
            places.setdefault(phrase, set()).add(name)
    for text in texts:
        own = phrases(text)
        shared = Counter(name for phrase in own for name in places.get(phrase, ()))
        for name, count in shared.items():
            if count > CLOSE * max(20, min(len(own), len(evaluation[name]))):
                yield text[:80], name


@pytest.fixture(scope="module")
def evaluation():
    if not DATA.exists():
        pytest.skip("the evaluation problems are not here")
    problems = [problem for name in EVALUATION for problem in load_problems(DATA / name)]
    return {problem.id: phrases(problem.statement) for problem in problems}


def test_the_search_finds_a_reworded_copy(evaluation):
    problems = load_problems(DATA / EVALUATION[1])
    copied = next(problem for problem in problems if len(evaluation[problem.id]) >= 40)
    text = "Welcome to the contest. " + copied.statement
    assert [name for _, name in close_pairs([text], evaluation)] == [copied.id]


def test_curriculum_and_tasks_are_not_close_to_evaluation(evaluation):
    texts = [example.problem.statement for example in islice(stream(TRAIN, 9), 1500)]
    texts += [story for task in all_tasks() for story in task.stories]
    assert not list(close_pairs(texts, evaluation))


def test_pages_that_are_trained_on_are_not_close_to_evaluation(evaluation):
    assert not list(close_pairs(training_texts(DATA / CODENET), evaluation))


def shape(task):
    return [[type(field) for field in fields] for fields in task.schema]


def source(task):
    """The oracle with the statements that read its input."""
    return oracle(task.spec(Random(0)), multi=False)


def same_program(held_out, trained):
    """Whether the trained task's program answers every input of the held-out one as it should."""
    spec, rng = held_out.spec(Random(0)), Random(1)
    inputs = [draw_input(spec, False, rng, size) for size in SIZES]
    ours, theirs = source(held_out), source(trained)
    try:
        return all(run_python(ours, text) == within(theirs, text) for text in inputs)
    except Exception:
        return False


def within(program, text, seconds=0.5):
    """What the program prints; a program that reads another problem's input may never end."""

    def stop(*_):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return run_python(program, text)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(
    "held_out", [t for t in tasks_of(HELD_OUT) if not t.relative], ids=lambda task: task.name
)
def test_no_task_that_is_trained_on_computes_a_held_out_one(held_out):
    alike = [task for task in tasks_of(TRAIN) if shape(task) == shape(held_out)]
    assert [task.name for task in alike if same_program(held_out, task)] == []

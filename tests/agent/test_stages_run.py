"""New inputs, batch by batch: when a run has enough of them, and what it says of its clusters."""

import pytest

from agent import RunStore, SolveOptions, run_manifest, solve
from problems import Case, Problem
from sampler import open_policy
from sandbox import LocalSandbox
from tests.agent.programs import FIRST_THREE, PROBLEM, RIGHT_CPP, RIGHT_LOOP

OPTIONS = SolveOptions(inputs=40)
SETTLED = {"run": 24, "planned": 40}
PAIR = Problem(
    "pair",
    "Pair",
    "Given n (2 ≤ n ≤ 100), print YES and two positive integers with sum n. If there are several "
    "answers, print any of them.",
    (Case("1", b"2\n", b"YES\n1 1\n"),),
)


class Interrupt(Exception):
    """Raised by a listener in the middle of a solve."""


@pytest.fixture(scope="module")
def sandbox():
    with LocalSandbox() as opened:
        yield opened


def run(folder, sandbox, programs, problem=PROBLEM, on_event=None):
    pool = folder.parent / "pool"
    pool.mkdir(exist_ok=True)
    for name, source in programs.items():
        (pool / name).write_text(source)
    policy = open_policy(f"replay:{pool}")
    store = RunStore(folder / "run.sqlite", run_manifest(problem, [policy], OPTIONS))
    return solve(problem, [policy], sandbox, store, OPTIONS, on_event=on_event), store


def test_a_run_stops_when_two_batches_have_split_nothing(tmp_path, sandbox):
    programs = {"a.cpp": RIGHT_CPP, "b.py": RIGHT_LOOP, "c.py": FIRST_THREE}
    first, store = run(tmp_path / "run", sandbox, programs)
    assert store.events("settled") == [SETTLED]
    assert store.count("inputs") == 24
    assert store.count("outcomes") == 3 * 24
    again, store = run(tmp_path / "run", sandbox, programs)
    assert store.events("settled") == [SETTLED]
    assert (again.submissions, again.clusters) == (first.submissions, first.clusters) == (
        first.submissions, 2)  # fmt: skip


def test_an_interrupted_run_ends_with_the_same_inputs(tmp_path, sandbox):
    programs = {"a.py": RIGHT_LOOP, "b.py": FIRST_THREE}
    whole, store = run(tmp_path / "whole", sandbox, programs)
    starts = []

    def stop_in_the_second_batch(event):
        starts.extend([event] * (event.name == "run" and event.state == "started"))
        if len(starts) == 2:
            raise Interrupt

    with pytest.raises(Interrupt):
        run(tmp_path / "cut", sandbox, programs, on_event=stop_in_the_second_batch)
    resumed, other = run(tmp_path / "cut", sandbox, programs)
    assert resumed.submissions == whole.submissions
    assert other.inputs() == store.inputs()
    assert other.runs_done() == store.runs_done()
    assert other.events("settled") == store.events("settled")


def test_a_run_says_that_it_clusters_by_shape(tmp_path, sandbox):
    programs = {
        f"p{n}.py": f"n = int(input())\na = max(1, n * {n} // 9)\nprint('YES')\nprint(a, n - a)\n"
        for n in range(6)
    }
    solution, store = run(tmp_path / "run", sandbox, programs, PAIR)
    [told] = store.events("comparison")
    assert told["by"] == "shape"
    assert "print any" in told["why"]
    assert solution.clusters == 1
    assert solution.submissions[0].cluster_size == 6

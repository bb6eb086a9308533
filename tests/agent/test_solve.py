"""The pipeline on its real parts: a pool of programs, the jail, the store."""

import pytest

from agent import RunStore, SolveOptions, run_manifest, solve
from problems import Problem, ProblemError
from sampler import open_policy
from sandbox import LocalSandbox, Verdict
from tests.agent.programs import (
    BROKEN,
    FIRST_THREE,
    HOSTILE,
    PROBLEM,
    RIGHT_CPP,
    RIGHT_LOOP,
    WRONG,
)

OPTIONS = SolveOptions(inputs=10)


@pytest.fixture(scope="module")
def sandbox():
    with LocalSandbox() as opened:
        yield opened


def write_pool(folder, programs):
    folder.mkdir(parents=True, exist_ok=True)
    for name, source in programs.items():
        (folder / name).write_text(source)
    return open_policy(f"replay:{folder}")


def run(tmp_path, sandbox, programs, problem=PROBLEM, options=OPTIONS):
    policy = write_pool(tmp_path / "pool", programs)
    store = RunStore(tmp_path / "run.sqlite", run_manifest(problem, [policy], options))
    return solve(problem, [policy], sandbox, store, options), store


def test_right_programs_of_both_languages_meet_in_the_largest_cluster(tmp_path, sandbox):
    programs = {"a.cpp": RIGHT_CPP, "b.py": RIGHT_LOOP, "c.py": FIRST_THREE, "d.py": WRONG}
    solution, _ = run(tmp_path, sandbox, programs | {"e.cpp": BROKEN})
    assert (solution.samples, solution.unique, solution.compiled) == (5, 5, 4)
    assert (solution.passed_samples, solution.clusters, solution.faults) == (3, 2, 0)
    first, second, third = solution.submissions
    assert {first.source, third.source} == {RIGHT_CPP, RIGHT_LOOP}
    assert first.cluster_size == 2
    assert second.source == FIRST_THREE
    assert solution.scorer == "posterior"


def test_hostile_candidates_fail_and_the_right_one_is_found(tmp_path, sandbox):
    solution, store = run(tmp_path, sandbox, HOSTILE | {"right.py": RIGHT_LOOP})
    assert [chosen.source for chosen in solution.submissions] == [RIGHT_LOOP]
    assert solution.faults == 0
    verdicts = {p.source: store.verdicts("filtered")[p.key].verdict for p in store.programs()}
    assert verdicts[HOSTILE["memory_bomb.py"]] in (Verdict.MLE, Verdict.RE)
    assert verdicts[HOSTILE["endless_output.py"]] is Verdict.OLE
    assert verdicts[HOSTILE["network.py"]] in (Verdict.SECURITY, Verdict.RE)
    assert verdicts[HOSTILE["read_tests.py"]] is Verdict.WA
    assert verdicts[HOSTILE["kill_parent.py"]] is not Verdict.INTERNAL_ERROR
    assert Verdict.AC not in {verdicts[source] for source in HOSTILE.values()}


def test_nothing_compiles(tmp_path, sandbox):
    solution, _ = run(tmp_path, sandbox, {"a.cpp": BROKEN, "b.py": "print(\n"})
    assert (solution.compiled, solution.submissions) == (0, ())


def test_a_second_call_does_nothing_again(tmp_path, sandbox):
    programs = {"a.cpp": RIGHT_CPP, "c.py": FIRST_THREE}
    first, store = run(tmp_path, sandbox, programs)
    before, told = store._db.total_changes, len(store.events("stage"))
    policy = open_policy(f"replay:{tmp_path / 'pool'}")
    second = solve(PROBLEM, [policy], sandbox, store, OPTIONS)
    assert second.submissions == first.submissions
    changes = store._db.total_changes - before - (len(store.events("stage")) - told)
    assert changes == 0


def test_problems_that_cannot_be_solved_are_refused(tmp_path, sandbox):
    bare = Problem("bare", "Bare", "Something.", samples=())
    with pytest.raises(ProblemError, match="no samples"):
        run(tmp_path, sandbox, {"a.py": WRONG}, problem=bare)

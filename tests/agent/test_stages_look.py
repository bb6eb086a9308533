"""The two looks of the filter: endless programs cost little, slow right ones still pass."""

from dataclasses import replace

import pytest

from agent import RunStore, SolveOptions, run_manifest, solve
from agent._stages_look import first_look_s
from problems import Limits
from sampler import open_policy
from sandbox import LocalSandbox, Verdict
from tests.agent.programs import PROBLEM, RIGHT_LOOP

OPTIONS = SolveOptions(inputs=8)
SLOW = f"import time\nwhile time.process_time() < 0.4:\n    pass\n{RIGHT_LOOP}"
LIMIT_S = 1.0
TIMED = replace(PROBLEM, limits=replace(PROBLEM.limits, time_s=LIMIT_S))


class Interrupt(Exception):
    """Raised by a listener in the middle of a solve."""


@pytest.fixture(scope="module")
def sandbox():
    with LocalSandbox() as opened:
        yield opened


def filtered(folder, sandbox, sources, problem=TIMED, on_event=None):
    """The verdict and CPU time of each program, in the order of ``sources``, after a solve."""
    pool = folder.parent / f"{folder.name}-pool"
    pool.mkdir(parents=True, exist_ok=True)
    for number, source in enumerate(sources):
        (pool / f"{number:03}.py").write_text(source)
    policy = open_policy(f"replay:{pool}")
    store = RunStore(folder / "run.sqlite", run_manifest(problem, [policy], OPTIONS))
    solve(problem, [policy], sandbox, store, OPTIONS, on_event=on_event)
    verdicts = store.verdicts("filtered")
    by_source = {program.source: verdicts[program.key] for program in store.programs()}
    return [by_source[source] for source in sources]


def endless(count):
    return [f"while True:\n    x = {number}\n" for number in range(count)]


def looked_twice(verdicts):
    return [each.verdict is Verdict.TLE and each.cpu_s >= LIMIT_S for each in verdicts]


def test_only_the_first_endless_programs_get_the_whole_limit(tmp_path, sandbox):
    verdicts = filtered(tmp_path / "run", sandbox, [RIGHT_LOOP, *endless(12)])
    assert verdicts[0].verdict is Verdict.AC
    assert {each.verdict for each in verdicts[1:]} == {Verdict.TLE}
    assert looked_twice(verdicts[1:]) == [True] * 8 + [False] * 4
    assert all(0.2 <= each.cpu_s < LIMIT_S for each in verdicts[9:])


def test_a_slow_right_program_passes_and_buys_looks_for_others(tmp_path, sandbox):
    late = f"{SLOW}# the last\n"
    verdicts = filtered(tmp_path / "run", sandbox, [*endless(7), SLOW, *endless(10)[7:], late])
    assert verdicts[7].verdict is Verdict.AC
    assert verdicts[7].cpu_s > first_look_s(TIMED.limits)
    assert verdicts[-1].verdict is Verdict.AC
    assert looked_twice(verdicts[8:-1]) == [True] * 3


def test_an_interrupted_filter_ends_with_the_same_verdicts(tmp_path, sandbox):
    sources = [*endless(7), SLOW, *endless(10)[7:], f"{SLOW}# the last\n"]
    whole = filtered(tmp_path / "whole", sandbox, sources)

    def stop_after_the_first_look(event):
        if event.name == "filter" and event.done == len(sources):
            raise Interrupt

    with pytest.raises(Interrupt):
        filtered(tmp_path / "cut", sandbox, sources, on_event=stop_after_the_first_look)
    resumed = filtered(tmp_path / "cut", sandbox, sources)
    assert [each.verdict for each in resumed] == [each.verdict for each in whole]
    assert looked_twice(resumed) == looked_twice(whole)


@pytest.mark.parametrize(("limit_s", "look_s"), [(10, 1.0), (2, 0.2), (1, 0.2), (0.1, 0.1)])
def test_the_first_look_is_a_tenth_of_the_limit_but_not_too_short(limit_s, look_s):
    assert first_look_s(Limits(time_s=limit_s)) == pytest.approx(look_s)


def test_a_problem_with_a_short_limit_has_one_look(tmp_path, sandbox):
    problem = replace(PROBLEM, limits=replace(PROBLEM.limits, time_s=0.15))
    verdicts = filtered(tmp_path / "run", sandbox, endless(10), problem)
    assert {each.verdict for each in verdicts} == {Verdict.TLE}
    assert all(0.15 <= each.cpu_s < 0.6 for each in verdicts)

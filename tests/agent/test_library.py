"""The library door: with nothing but a problem, in threads, from asyncio, stopped and gone on."""

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from agent import RunStore, Solution, SolveOptions, StageEvent, solve, solve_events
from problems import InputError
from sampler import open_policy
from sandbox import LocalSandbox
from tests.agent.programs import FIRST_THREE, RIGHT_LOOP, RIGHT_PYTHON, WRONG

ROOT = Path(__file__).resolve().parents[2]
PROBLEM = """{"id": "line-sum", "title": "Line Sum", "time_limit_s": 1,
 "statement": "You are given integers a_1, ..., a_n on one line (1 <= n <= 9, 1 <= a_i <= 50).",
 "samples": [{"input": "1 2", "output": "3"}, {"input": "4 5 6", "output": "15"}]}"""


@pytest.fixture
def problem(tmp_path, monkeypatch):
    """A problem's file, with the working directory beside it and a pool of 40 programs."""
    monkeypatch.chdir(tmp_path)
    Path("line-sum.json").write_text(PROBLEM)
    Path("pool").mkdir()
    programs = (RIGHT_PYTHON, RIGHT_LOOP, FIRST_THREE, WRONG)
    for number in range(40):
        Path(f"pool/{number:03d}.py").write_text(f"k = {number}\n{programs[number % 4]}")
    return tmp_path / "line-sum.json"


def options(samples: int) -> SolveOptions:
    return SolveOptions(samples=samples, inputs=6, policies=("replay:pool",))


def test_a_problem_and_options_are_enough(problem):
    solution = solve(problem, options=options(8))
    assert (solution.samples, solution.passed_samples, solution.clusters) == (8, 6, 2)
    (folder,) = Path("runs").iterdir()
    assert folder.name.startswith("line-sum-")
    assert solve(str(problem), options=options(8)).submissions == solution.submissions
    assert list(Path("runs").iterdir()) == [folder]


def test_the_run_lies_where_it_is_asked_for_and_is_not_mistaken(problem):
    solve(problem, store="mine", options=options(4))
    with RunStore(Path("mine/run.sqlite")) as store:
        assert store.count("candidates") == 4
    with pytest.raises(InputError, match="holds another run"):
        solve(problem, store=Path("mine"), options=options(5))


def test_events_come_one_after_another_and_then_the_solution(problem):
    with solve_events(problem, options=options(8)) as events:
        told = list(events)
        solution = events.solution()
    assert [event.name for event in told if event.state == "finished"][-1] == "choose"
    assert all(isinstance(event, StageEvent) for event in told)
    assert isinstance(solution, Solution)
    assert next(events, None) is None


def test_what_ends_a_solve_reaches_whoever_follows_it(problem):
    with solve_events("nowhere.json") as events:
        with pytest.raises(InputError, match=r"nowhere\.json"):
            next(events)
        with pytest.raises(InputError, match=r"nowhere\.json"):
            events.solution()


def test_a_closed_solve_stops_and_goes_on_later(problem):
    whole = solve(problem, store="whole", options=options(40))
    events = solve_events(problem, folder="closed", options=options(40))
    assert next(event for event in events if event.name == "filter").state == "started"
    events.close()
    assert list(events) == []
    with pytest.raises(CancelledError):
        events.solution()
    again = solve(problem, store="closed", options=options(40))
    assert again.submissions == whole.submissions


def test_a_dropped_solve_stops(problem):
    before = set(threading.enumerate())
    for event in solve_events(problem, options=options(40)):
        if event.name == "filter":
            break
    gc.collect()
    deadline = time.monotonic() + 30
    while set(threading.enumerate()) - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not set(threading.enumerate()) - before


def test_two_solves_at_once_from_asyncio_share_a_sandbox(problem):
    async def both() -> list[Solution]:
        with LocalSandbox() as sandbox:
            runs = (
                asyncio.to_thread(solve, problem, None, sandbox, name, options(20))
                for name in ("left", "right")
            )
            return await asyncio.gather(*runs)

    left, right = asyncio.run(both())
    alone = solve(problem, store="alone", options=options(20))
    assert left.submissions == right.submissions == alone.submissions
    assert (left.faults, right.faults) == (0, 0)


def test_a_cancelled_task_stops_its_solve(problem):
    async def follow() -> Solution:
        events = solve_events(problem, folder="cancelled", options=options(40))
        try:
            return await asyncio.to_thread(events.solution)
        finally:
            await asyncio.to_thread(events.close)

    async def cancel() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(follow(), 0.3)

    asyncio.run(cancel())
    assert not [thread for thread in threading.enumerate() if thread.name == "solve"]
    whole = solve(problem, store="whole", options=options(40))
    again = solve(problem, store="cancelled", options=options(40))
    assert again.submissions == whole.submissions


def test_two_models_draw_at_once_as_one_does(problem):
    """Two threads sample the shipped model; each gets what a single one gets."""
    wanted = SolveOptions(samples=24, languages=("python",), inputs=4)
    policies = [open_policy("shipped", processes=1)]
    runs = {}

    def run(name: str) -> None:
        runs[name] = solve(str(ROOT / "examples/even-sum"), policies, store=name, options=wanted)

    threads = [threading.Thread(target=run, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    sources = []
    for name in ("one", "two"):
        with RunStore(Path(name) / "run.sqlite") as store:
            sources.append([program.source for program in store.programs()])
    assert sources[0] == sources[1]
    assert runs["one"].submissions == runs["two"].submissions


@pytest.mark.parametrize(
    "room", ["agent", "clustering", "models", "problems", "reranker", "sampler", "sandbox"]
)
def test_rooms_say_that_they_are_typed(room):
    assert (ROOT / room / "py.typed").is_file()


def test_importing_the_door_is_quick_and_starts_nothing():
    code = (
        "import sys, threading\n"
        "from agent import evaluate, judge, simulate_contest, solve, solve_events\n"
        "print(threading.active_count(), 'jax' in sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        timeout=60, env=environment,
    )  # fmt: skip
    assert done.stdout.split() == ["1", "False"]

"""Stage events: what is told, what is kept, and how a listener stops a solve."""

import pytest

from agent import RunStore, SolveOptions, StageEvent, run_manifest, solve
from agent._events import StageLog
from agent._progress import Progress
from sampler import open_policy
from sandbox import LocalSandbox
from tests.agent.programs import BROKEN, FIRST_THREE, PROBLEM, RIGHT_LOOP, RIGHT_PYTHON, WRONG

STAGES = ["sample", "filter", "inputs", "run", "cluster", "choose"]
PROGRAMS = (RIGHT_PYTHON, RIGHT_LOOP, FIRST_THREE, WRONG, BROKEN)
OPTIONS = SolveOptions(inputs=6, samples=len(PROGRAMS))


class StoppedError(Exception):
    """What a listener raises here."""


@pytest.fixture(scope="module")
def sandbox():
    with LocalSandbox() as opened:
        yield opened


@pytest.fixture
def policy(tmp_path):
    pool = tmp_path / "pool"
    pool.mkdir()
    for number, source in enumerate(PROGRAMS):
        (pool / f"{number}.py").write_text(source)
    return open_policy(f"replay:{pool}")


@pytest.fixture
def store(tmp_path, policy):
    with RunStore(tmp_path / "run.sqlite", run_manifest(PROBLEM, [policy], OPTIONS)) as opened:
        yield opened


def test_every_stage_is_told_in_order_and_kept_as_it_was_told(policy, sandbox, store):
    told: list[StageEvent] = []
    solve(PROBLEM, [policy], sandbox, store, OPTIONS, on_event=told.append)
    assert [event.name for event in told if event.state == "started"] == STAGES
    assert [event.name for event in told if event.state == "finished"] == STAGES
    assert store.events("stage") == [event.to_json() for event in told]
    ends = {event.name: event for event in told if event.state == "finished"}
    assert (ends["sample"].done, ends["sample"].total) == (5, 5)
    assert (ends["filter"].done, ends["filter"].passed) == (5, 3)
    assert (ends["inputs"].done, ends["inputs"].total) == (6, 6)
    assert (ends["run"].done, ends["cluster"].done) == (3, 3)
    assert (ends["choose"].done, ends["choose"].total) == (3, 10)
    assert "passed" not in ends["sample"].to_json()


@pytest.mark.parametrize("name", STAGES)
def test_a_listener_stops_a_solve_that_then_goes_on(name, policy, sandbox, store):
    def stop(event: StageEvent) -> None:
        if event.name == name:
            raise StoppedError

    with pytest.raises(StoppedError):
        solve(PROBLEM, [policy], sandbox, store, OPTIONS, on_event=stop)
    assert store.events("stage")[-1]["state"] == "started"
    solution = solve(PROBLEM, [policy], sandbox, store, OPTIONS)
    assert (solution.samples, solution.passed_samples, solution.clusters) == (5, 3, 2)


def test_a_busy_stage_tells_once_a_second(store, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("agent._events.time.monotonic", lambda: now[0])
    told: list[StageEvent] = []
    with StageLog(store, Progress(quiet=True), told.append).stage("run", 1000) as meter:
        for _ in range(1000):
            now[0] += 0.01
            meter.advance()
    running = [event for event in told if event.state == "running"]
    assert 8 <= len(running) <= 10
    assert [event.done for event in running] == sorted({event.done for event in running})
    assert told[-1].seconds == pytest.approx(10.0)


def test_a_resumed_stage_counts_what_is_known(policy, sandbox, store):
    solve(PROBLEM, [policy], sandbox, store, OPTIONS)
    told: list[StageEvent] = []
    solve(PROBLEM, [policy], sandbox, store, OPTIONS, on_event=told.append)
    assert told[0] == StageEvent("sample", "started", 5, 5, told[0].seconds)

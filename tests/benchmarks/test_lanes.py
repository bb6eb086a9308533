"""Lanes: real commands measured in processes of their own, with every output checked."""

from __future__ import annotations

import os
import time

import pytest

from benchmarks.contest_programs import BenchmarkError
from benchmarks.lanes import AbsentError, Crew, Run, Spawn, Subprocess, spawn
from benchmarks.machine import cpu_s_of_our_tree, descendants, describe_machine, process_table
from benchmarks.peers import command_peers, present

CAT = Run("cat", ("/bin/cat",), b"some text\n", b"some text\n")
WRONG = Run("cat", ("/bin/cat",), b"some text\n", b"other text\n")
FALSE = Run("false", ("/bin/false",), b"", b"")


def test_spawn_feeds_and_reads_a_command() -> None:
    assert spawn(["/bin/cat"], b"x" * 1000) == b"x" * 1000
    assert spawn(["/bin/echo", "a"], b"nobody reads this") == b"a\n"
    with pytest.raises(BenchmarkError, match="status 256"):
        spawn(["/bin/false"], b"")


@pytest.mark.parametrize("work", [Spawn(), Subprocess(), Spawn(prefix=("/usr/bin/env",))])
def test_a_crew_measures_in_as_many_processes_as_lanes(work: Spawn | Subprocess) -> None:
    before = os.listdir("/proc/self/fd")
    crew = Crew("cat", work, [CAT])
    try:
        assert crew.rate(1, 0.05) > 1
        assert crew.rate(2, 0.05) > 1
        table = process_table()
        lanes = [p for p in descendants(os.getpid(), table) if p.parent == os.getpid()]
        assert len(lanes) >= 2
    finally:
        crew.close()
    assert crew._lanes == []
    assert len(os.listdir("/proc/self/fd")) <= len(before) + 2  # the resource tracker's pipe


@pytest.mark.parametrize(("run", "words"), [(WRONG, "printed"), (FALSE, "status")])
def test_a_lane_that_fails_says_so(run: Run, words: str) -> None:
    crew = Crew("peer", Spawn(), [run])
    try:
        with pytest.raises(BenchmarkError, match=words):
            crew.rate(1, 0.05)
    finally:
        crew.close()


def test_lanes_set_up_and_take_down_by_their_number(tmp_path: object) -> None:
    place = f"{tmp_path}/lane-{{lane}}"
    crew = Crew("cat", Spawn((), (("/bin/mkdir", place),), (("/bin/rmdir", place),)), [CAT])
    crew.rate(2, 0.01)
    assert sorted(os.listdir(str(tmp_path))) == ["lane-0", "lane-1"]
    crew.close()
    assert os.listdir(str(tmp_path)) == []


def test_absent_and_broken_peers_are_named_with_a_reason(tmp_path: object) -> None:
    def missing() -> Crew:
        raise AbsentError("not installed")

    found, absent = present(
        {
            "good": lambda: Crew("good", Spawn(), [CAT]),
            "missing": missing,
            "broken": lambda: Crew("broken", Spawn(), [FALSE]),
        }
    )
    for contestant in found:
        contestant.close()
    assert [contestant.name for contestant in found] == ["good"]
    assert absent["missing"] == "not installed"
    assert "does not work here" in absent["broken"]


def test_no_peer_is_installed_by_asking_for_it(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found, absent = present(command_peers(tmp_path, [CAT]))  # type: ignore[arg-type]
    assert found == []
    assert set(absent) == {
        "isolate", "bubblewrap", "nsjail", "go-judge", "docker run", "docker exec", "DMOJ"
    }  # fmt: skip


def test_cpu_time_of_children_counts() -> None:
    before = cpu_s_of_our_tree()
    end = time.process_time() + 0.1
    while time.process_time() < end:
        pass
    spawn(["/bin/sh", "-c", "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done"], b"")
    assert 0.1 < cpu_s_of_our_tree() - before < 10


def test_the_machine_is_described() -> None:
    machine = describe_machine()
    assert machine["cores"] == len(os.sched_getaffinity(0))
    assert all(machine[name] for name in ("cpu", "kernel", "compiler", "memory_gib"))

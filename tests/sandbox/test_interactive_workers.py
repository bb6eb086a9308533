"""What conversations leave behind: no process, no descriptor, no waiting slot."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path

import pytest

from problems import Problem
from sandbox import CaseResult, LocalSandbox, Verdict
from tests.sandbox.conftest import host_processes, wait_until
from tests.sandbox.guessing import GUESSING, SEARCH, on_first_case, problem_with


@pytest.fixture
def guess(tmp_path: Path) -> Problem:
    return problem_with(tmp_path / "guess.py", GUESSING)


def test_many_conversations_at_once_on_few_slots(guess: Problem) -> None:
    verdicts: list[Verdict] = []
    with LocalSandbox(slots=2) as box:
        threads = [
            threading.Thread(
                target=lambda: verdicts.append(on_first_case(guess, box, SEARCH).verdict)
            )
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert verdicts == [Verdict.AC] * 8


def test_no_process_stays_behind(guess: Problem) -> None:
    before = len(own_workers())
    with LocalSandbox(slots=1) as box:
        orphan = (
            "import os, time\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(987654)\n"
            + SEARCH
        )
        assert on_first_case(guess, box, orphan).verdict is Verdict.AC
        assert on_first_case(guess, box, "input()").verdict is Verdict.TLE
    assert wait_until(lambda: len(own_workers()) <= before)


def parent_of(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return 0


def own_workers() -> set[int]:
    """Workers below this process; others may be testing on this machine too."""
    found = set()
    for worker in host_processes("worker-"):
        pid = worker
        while pid not in (0, 1, os.getpid()):
            pid = parent_of(pid)
        if pid == os.getpid():
            found.add(worker)
    return found


def worker_descriptors() -> int:
    return sum(len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in own_workers())


def test_no_descriptor_stays_open(guess: Problem) -> None:
    with LocalSandbox(slots=1) as box:
        for _ in range(2):
            on_first_case(guess, box, SEARCH)
        ours, theirs = len(list(Path("/proc/self/fd").iterdir())), worker_descriptors()
        for source in (SEARCH, "input()", "1 / 0", "print('abc')"):
            on_first_case(guess, box, source)
        assert len(list(Path("/proc/self/fd").iterdir())) == ours
        assert worker_descriptors() == theirs


def test_killed_worker_is_replaced_and_the_conversation_repeated(guess: Problem) -> None:
    slow = SEARCH.replace("reply = input()", "import time; time.sleep(0.1); reply = input()")
    found: list[CaseResult] = []
    with LocalSandbox(slots=1) as box:
        others = own_workers()
        on_first_case(guess, box, SEARCH)
        thread = threading.Thread(target=lambda: found.append(on_first_case(guess, box, slow)))
        thread.start()
        time.sleep(0.4)
        partner = max(own_workers() - others)
        os.kill(partner, signal.SIGKILL)
        thread.join(60)
    assert [result.verdict for result in found] == [Verdict.AC]

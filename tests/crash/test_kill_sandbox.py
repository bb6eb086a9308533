"""Workers, containers and the engine die at random moments: every result comes once, none wrong."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sandbox import DockerSandbox, Job, LocalSandbox, Program, RunLimits, Verdict, run_many
from tests.conformance.conftest import Backend, open_backend
from tests.conformance.programs import host_processes

ROOT = Path(__file__).parents[2]
ENGINE = ROOT / "scripts" / "docker-engine"
KILLS, SEED = 50, 20
LIMITS = RunLimits(cpu_s=5.0, wall_s=60.0)
PROGRAMS = [
    Program("cpp", "#include <cstdio>\n#include <unistd.h>\n"
                   "int main(){int a;scanf(\"%d\",&a);usleep(a%7*3000);printf(\"%d\",2*a);}"),
    Program("python", "import time\na = int(input())\ntime.sleep(a % 7 * 0.003)\n"
                      "print(2 * a, end='')"),
]  # fmt: skip

Kill = Callable[[random.Random], None]


def run_under_fire(box: Backend, kill: Kill, kills: int) -> None:
    """Run jobs until so many kills have been made; check every result."""
    executables = [box.compile(program).executable for program in PROGRAMS]
    chance, done = random.Random(SEED), threading.Event()

    def shoot() -> None:
        for _ in range(kills):
            time.sleep(chance.uniform(0.1, 1.2))
            kill(chance)
        done.set()

    def jobs() -> Iterator[Job]:
        number = 0
        while not done.is_set():
            executable = executables[number % len(executables)]
            assert executable is not None
            yield Job(executable, b"%d" % number, LIMITS, number)
            number += 1

    shooter = threading.Thread(target=shoot)
    shooter.start()
    seen: list[int] = []
    for item in run_many(box, jobs()):
        result = item.result
        assert isinstance(item.job.tag, int)
        assert (result.verdict, result.stdout) == (Verdict.AC, b"%d" % (2 * item.job.tag)), result
        seen.append(item.job.tag)
    shooter.join()
    assert sorted(seen) == list(range(len(seen)))
    assert len(seen) > kills


def kill_trusted(pids: list[int], depth: int, chance: random.Random) -> None:
    """Kill one process of ours; a program that somebody kills has failed by itself.

    Programs live ``depth`` pid namespaces below us, with the reaper as their namespace's first.
    """
    ours = [pid for pid in pids if not _is_program(pid, depth)]
    if ours:
        with contextlib.suppress(ProcessLookupError):
            os.kill(chance.choice(ours), signal.SIGKILL)


def _is_program(pid: int, depth: int) -> bool:
    numbers = _numbers(pid)
    return len(numbers) == len(_numbers(os.getpid())) + depth and numbers[-1] != 1


def _numbers(pid: int) -> list[int]:
    """Its process ids in our namespace and each one below."""
    try:
        text = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return []
    line = next((line for line in text.splitlines() if line.startswith("NSpid:")), "")
    return [int(word) for word in line.split()[1:]]


@pytest.mark.slow
def test_local_workers_are_killed() -> None:
    with LocalSandbox(slots=2) as box:
        own = os.getpid()

        def workers() -> list[int]:
            return [pid for pid in host_processes("worker-") if own in _ancestors(pid)]

        run_under_fire(box, lambda chance: kill_trusted(workers(), 2, chance), KILLS)


def _ancestors(pid: int) -> list[int]:
    found = []
    while pid > 1:
        try:
            pid = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            break
        found.append(pid)
    return found


def own_containers(box: DockerSandbox, api: Any) -> list[dict[str, Any]]:
    wanted = {"label": [f"tenshot.folder={box.folder}"]}
    return list(api.containers(filters=wanted))


def kill_in_containers(box: DockerSandbox, api: Any, chance: random.Random) -> None:
    """Kill one process of one container; its first one takes the container with it."""
    import docker

    try:
        containers = own_containers(box, api)
        if containers:
            rows = api.top(chance.choice(containers)["Id"])["Processes"]
            kill_trusted([int(row[1]) for row in rows], 3, chance)
    except (docker.errors.APIError, OSError):
        return  # gone meanwhile


@pytest.mark.slow
def test_containers_and_their_workers_are_killed() -> None:
    box = open_backend("docker", slots=2)
    assert isinstance(box, DockerSandbox)
    import docker

    with box:
        client = docker.from_env()
        run_under_fire(box, lambda chance: kill_in_containers(box, client.api, chance), KILLS)
        client.close()


@pytest.fixture
def own_engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An engine that nobody else uses."""
    if os.geteuid() != 0:
        pytest.skip("only root can start an engine")
    # Not pytest's folder, whose name is too long for sockets.
    folder = Path(tempfile.mkdtemp(prefix="tenshot-engine-"))
    if subprocess.run([ENGINE, "--at", folder], timeout=300, check=False).returncode != 0:
        pytest.skip(f"no engine can be started here; see {folder}/dockerd.log")
    monkeypatch.setenv("DOCKER_HOST", f"unix://{folder}/docker.sock")
    yield folder
    subprocess.run([ENGINE, "--stop", "--at", folder], timeout=120, check=True)
    shutil.rmtree(folder)


@pytest.mark.slow
# The SDK leaves its sockets open when the engine is gone.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("how", ["stopped", "killed"])
def test_engine_is_restarted(own_engine: Path, how: str) -> None:
    def restart(chance: random.Random) -> None:
        time.sleep(chance.uniform(0.0, 1.0))
        if how == "killed":
            os.kill(int((own_engine / "dockerd.pid").read_text()), signal.SIGKILL)
            (own_engine / "docker.sock").unlink()
        subprocess.run([ENGINE, "--stop", "--at", own_engine], timeout=120, check=True)
        subprocess.run([ENGINE, "--at", own_engine], timeout=120, check=True)

    with DockerSandbox(slots=2) as box:
        run_under_fire(box, restart, 3)

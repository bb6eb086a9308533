"""What holds of the Docker backend alone: how containers are locked, kept and given back."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sandbox import DockerSandbox, NoEngineError, Program, RunLimits, SandboxError, Verdict
from sandbox._docker_profile import seccomp_profile
from sandbox._docker_root import debian_root
from tests.conformance.conftest import open_backend
from tests.sandbox.conftest import LIMITS, run_source, wait_until

ROOT = Path(__file__).parents[2]
SLOTS = {"label": ["tenshot.sandbox=slot"]}
SLOW = RunLimits(cpu_s=5.0, wall_s=30.0)
ABANDON = """
import os, signal
from sandbox import DockerSandbox
box = DockerSandbox(slots=1)
print("ready", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def box() -> Iterator[DockerSandbox]:
    backend = open_backend("docker", slots=1)
    assert isinstance(backend, DockerSandbox)
    with backend:
        yield backend


@pytest.fixture
def api(box: DockerSandbox) -> Iterator[Any]:
    import docker

    client = docker.from_env()
    yield client.api
    client.close()


def containers(api: Any) -> list[str]:
    """Ours, of this process or any other."""
    return [item["Id"] for item in api.containers(all=True, filters=SLOTS)]


def own_containers(box: DockerSandbox, api: Any) -> list[str]:
    folder = str(box.folder)
    found = api.containers(all=True, filters=SLOTS)
    return [item["Id"] for item in found if item["Labels"]["tenshot.folder"] == folder]


def test_containers_are_locked(box: DockerSandbox, api: Any) -> None:
    details = api.inspect_container(own_containers(box, api)[0])
    host, config = details["HostConfig"], details["Config"]
    assert host["NetworkMode"] == "none"
    assert host["ReadonlyRootfs"]
    assert host["CapDrop"] == ["ALL"]
    assert not host["CapAdd"]
    assert not host["Privileged"]
    assert 0 < host["PidsLimit"] <= 4096
    assert 0 < host["Memory"] == host["MemorySwap"]
    assert host["IpcMode"] == "private"
    assert not host["PidMode"]
    assert "no-new-privileges" in host["SecurityOpt"]
    assert not any("seccomp=unconfined" in option for option in host["SecurityOpt"])
    assert config["User"].split(":")[0] not in ("", "0", "root")
    writable = [mount["Destination"] for mount in details["Mounts"] if mount["RW"]]
    assert writable == ["/run/tenshot"]


def test_results_say_what_confined_them(box: DockerSandbox) -> None:
    result = run_source(box, "python", "print(3)")
    assert result.isolation == box.isolation
    assert result.isolation.startswith("container, user+pid+mount+net+ipc+uts, seccomp")


def test_no_container_is_made_per_program(box: DockerSandbox, api: Any) -> None:
    before = own_containers(box, api)
    for number in range(20):
        assert run_source(box, "python", f"print({number})").stdout == b"%d\n" % number
    assert own_containers(box, api) == before


def test_run_in_a_killed_container_is_done_again(box: DockerSandbox, api: Any) -> None:
    executable = box.compile(Program("python", "import time\ntime.sleep(1.0)\nprint(3)")).executable
    assert executable is not None
    before = own_containers(box, api)
    killer = threading.Timer(0.4, lambda: api.kill(before[0]))
    killer.start()
    result = box.run(executable, b"", SLOW)
    killer.join()
    assert (result.verdict, result.stdout) == (Verdict.AC, b"3\n"), result
    assert own_containers(box, api) != before
    assert len(own_containers(box, api)) == 1


def test_container_killed_between_runs_is_replaced(box: DockerSandbox, api: Any) -> None:
    for _ in range(2):
        api.kill(own_containers(box, api)[0])
        assert run_source(box, "python", "print(3)").stdout == b"3\n"


def test_closing_leaves_nothing(box: DockerSandbox, api: Any) -> None:
    run_source(box, "python", "print(3)")
    folder = box.folder
    box.close()
    assert own_containers(box, api) == []
    assert not folder.exists()
    with pytest.raises(SandboxError, match="closed"):
        run_source(box, "python", "print(3)")


def test_next_start_removes_what_a_dead_run_left(box: DockerSandbox, api: Any) -> None:
    mine = set(own_containers(box, api))
    before = set(containers(api))
    done = subprocess.run(
        [sys.executable, "-c", ABANDON], capture_output=True, text=True, timeout=120, cwd=ROOT
    )
    assert (done.returncode, done.stdout) == (-signal.SIGKILL, "ready\n"), done.stderr
    left = set(containers(api)) - before
    assert left
    DockerSandbox(slots=1).close()
    assert not left & set(containers(api))
    assert mine <= set(containers(api))


def test_runs_that_would_not_fit_their_container_are_refused() -> None:
    backend = open_backend("docker", slots=1)
    backend.close()
    with DockerSandbox(slots=1, memory_mib=1024) as small:
        executable = small.compile(Program("python", "print(3)")).executable
        assert executable is not None
        assert small.run(executable, b"", LIMITS).stdout == b"3\n"
        with pytest.raises(SandboxError, match="1024 MiB"):
            small.run(executable, b"", RunLimits(memory_mib=900))


def test_many_runs_leave_no_process_in_the_container(box: DockerSandbox, api: Any) -> None:
    source = "import os\nif os.fork() == 0:\n    os.setsid()\n    import time\n    time.sleep(60)"

    def processes() -> int:
        return len(api.top(own_containers(box, api)[0])["Processes"])

    run_source(box, "python", source)
    before = processes()
    for _ in range(10):
        assert run_source(box, "python", source).verdict is Verdict.AC
    assert wait_until(lambda: processes() <= before)


def test_no_engine_is_said_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "unix:///nonexistent/docker.sock")
    with pytest.raises(NoEngineError, match="no container engine answers") as caught:
        DockerSandbox(slots=1)
    assert "scripts/docker-engine" in caught.value.hint


def test_no_engine_on_the_command_line(tmp_path: Path) -> None:
    program = tmp_path / "sum.py"
    program.write_text("print(0)")
    done = subprocess.run(
        [sys.executable, "-m", "agent", "judge", "examples/even-sum", str(program),
         "--sandbox", "docker", "--json"],
        capture_output=True, text=True, timeout=60, cwd=ROOT,
        env={**os.environ, "DOCKER_HOST": "unix:///nonexistent/docker.sock"},
    )  # fmt: skip
    assert done.returncode == 3
    assert json.loads(done.stdout)["exit_code"] == 3
    assert "Traceback" not in done.stderr


def test_profile_allows_jails_and_little_else() -> None:
    profile = json.loads(seccomp_profile())
    allowed = {name for rule in profile["syscalls"] for name in rule["names"]}
    assert {"unshare", "mount", "pivot_root", "seccomp", "clone", "read"} <= allowed
    refused = {"bpf", "ptrace", "keyctl", "io_uring_setup", "init_module", "reboot", "userfaultfd"}
    assert not refused & allowed
    assert profile["defaultAction"] == "SCMP_ACT_ERRNO"


@pytest.fixture(scope="module")
def members() -> dict[str, tarfile.TarInfo]:
    try:
        root = debian_root()
    except SandboxError as error:
        pytest.skip(error.message)
    file = io.BytesIO()
    root.write_tar(file)
    file.seek(0)
    with tarfile.open(fileobj=file) as archive:
        names = archive.getnames()
        assert len(names) == len(set(names))
        return {member.name: member for member in archive.getmembers()}


def test_root_holds_the_tools_and_nothing_of_this_machine(
    members: dict[str, tarfile.TarInfo],
) -> None:
    assert "usr/bin/g++" in members
    assert "usr/bin/dash" in members
    assert any(name.startswith("usr/include/c++/") for name in members)
    assert not [name for name in members if name.startswith(("home", "root", "var", "usr/local"))]
    assert not {"etc/passwd", "etc/shadow", "etc/hostname"} & set(members)
    assert all(member.uid == member.gid == 0 for member in members.values())
    assert not any(member.mode & 0o6000 for member in members.values())
    assert not any(member.isdev() for member in members.values())


def test_same_packages_give_the_same_image() -> None:
    try:
        assert debian_root().digest == debian_root().digest
    except SandboxError as error:
        pytest.skip(error.message)

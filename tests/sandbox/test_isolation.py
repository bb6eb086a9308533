"""Machines that lack something: refused with its name, or run with less if the user agrees."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from problems import InputError
from sandbox import WEAKER, LocalSandbox

ROOT = Path(__file__).parents[2]
LACKING = Path(__file__).parent / "lacking.py"
WORDS = {"user": "user+", "net": "+net", "ipc": "+ipc", "uts": "+uts", "seccomp": ", seccomp"}
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can do without user namespaces")
NAMES = [pytest.param(name, marks=as_root) if name == "user" else name for name in WEAKER]

TRY = """
import json, sys
from sandbox import LocalSandbox, Program, RunLimits, SandboxError
try:
    box = LocalSandbox(slots=1, allow_weaker=frozenset(sys.argv[2:]))
except SandboxError as error:
    print(json.dumps({"refused": getattr(error, "missing", ""), "message": str(error)}))
    sys.exit()
with box:
    answers = []
    for language, source, wall_s in json.loads(sys.argv[1]):
        executable = box.compile(Program(language, source)).executable
        result = box.run(executable, b"1 2", RunLimits(cpu_s=1.0, wall_s=wall_s))
        answers.append([result.verdict, result.stdout.decode(), result.detail])
    print(json.dumps({"isolation": [box.isolation, result.isolation], "answers": answers}))
"""
SUM = [
    ("cpp", "#include <cstdio>\nint main(){int a,b;"
            "scanf(\"%d%d\",&a,&b);printf(\"%d\",a+b);}", 30.0),
    ("python", "print(sum(map(int, input().split())), end='')", 30.0),
]  # fmt: skip
HOSTILE = [
    ("cpp", "#include <unistd.h>\nint main(){for(;;)fork();}", 0.3),
    ("cpp", "#include <cstdio>\n#include <csignal>\n#include <initializer_list>\n"
            "#include <unistd.h>\n#include <fcntl.h>\n"
            "int main(){for(const char*p:{\"/etc/shadow\",\"/root\",\"/proc/1/environ\"})"
            "if(open(p,O_RDONLY)>=0)puts(p);for(int p=1;p<70000;p++)if(p!=getpid())"
            "if(!kill(p,0)&&p>1)puts(\"process\");"
            "printf(\"%d%d\",getuid()==0,setuid(0)==0);}", 30.0),
]  # fmt: skip


def on_lacking_machine(names: list[str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(LACKING), *names, "--", *command],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=ROOT,
    )


def attempt(
    lacks: list[str], programs: list[tuple[str, str, float]], *allowed: str
) -> dict[str, object]:
    done = on_lacking_machine(lacks, sys.executable, "-c", TRY, json.dumps(programs), *allowed)
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


@pytest.mark.parametrize("name", NAMES)
def test_what_is_missing_is_named_and_refused(name: str) -> None:
    answer = attempt([name], SUM, *(other for other in WEAKER if other != name))
    assert answer["refused"] == name
    assert f"--allow-weaker-isolation {name}" in str(answer["message"])


@pytest.mark.parametrize("name", NAMES)
def test_allowed_lacks_are_in_every_result(name: str) -> None:
    answer = attempt([name], SUM, name)
    assert answer["answers"] == [["AC", "3", ""], ["AC", "3", ""]]
    for isolation in answer["isolation"]:  # type: ignore[attr-defined]
        assert isolation.endswith(f"WITHOUT {name}")
        assert WORDS[name] not in isolation
        assert all(word in isolation for other, word in WORDS.items() if other != name)


@pytest.mark.parametrize(
    "lacks", [pytest.param(["user"], marks=as_root), ["seccomp"], ["net", "ipc", "uts"]], ids=str
)
def test_what_is_left_still_confines(lacks: list[str]) -> None:
    answer = attempt(lacks, HOSTILE, *lacks)
    bomb, snoop = answer["answers"]  # type: ignore[misc]
    assert bomb[0] == "TLE"
    assert snoop == ["AC", "00", ""]


@pytest.mark.parametrize("name", ["mount", "pid"])
def test_some_things_are_never_given_up(name: str) -> None:
    answer = attempt([name], SUM, *WEAKER)
    assert answer["refused"] == ""
    assert f"cannot create a {name} namespace" in str(answer["message"])


def test_nothing_is_missing_where_nothing_is() -> None:
    answer = attempt([], SUM, *WEAKER)
    assert all("WITHOUT" not in isolation for isolation in answer["isolation"])  # type: ignore[attr-defined]


def test_unknown_names_are_the_users_mistake() -> None:
    with pytest.raises(InputError, match="selinux"):
        LocalSandbox(slots=1, allow_weaker=frozenset(["selinux"]))


def test_command_line_refuses_and_goes_on(tmp_path: Path) -> None:
    program = tmp_path / "sum.py"
    program.write_text("print(sum(map(int, input().split())))")
    command = [sys.executable, "-m", "agent", "judge", "examples/even-sum", str(program), "--json"]
    refused = on_lacking_machine(["net"], *command)
    assert refused.returncode == 3
    assert "hint: raise `user.max_net_namespaces`" in refused.stderr
    assert "Traceback" not in refused.stderr
    allowed = on_lacking_machine(["net"], *command, "--allow-weaker-isolation", "net")
    assert allowed.returncode == 0, allowed.stderr
    assert "less isolation" in allowed.stderr
    assert "WITHOUT net" in json.loads(allowed.stdout)["isolation"]
    mistaken = on_lacking_machine([], *command, "--allow-weaker-isolation", "everything")
    assert mistaken.returncode == 2

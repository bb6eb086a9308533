"""Attacks: each must fail, leave the host unharmed, and leave the next run as if it never was."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import pytest

from sandbox import Program, Verdict
from tests.conformance.attacks import ATTACKS
from tests.conformance.conftest import Backend
from tests.conformance.programs import HEADERS, LIMITS, list_folder, run_body, run_source

pytestmark = pytest.mark.usefixtures("host_is_unharmed")
PLACES = ("/w", "/tmp", "/dev/shm")


@pytest.mark.parametrize("name", ATTACKS)
def test_attack_fails(sandbox: Backend, name: str) -> None:
    attack = ATTACKS[name]
    source = attack.body
    if attack.language == "cpp":
        source = f"{HEADERS}int main(){{{source}}}"
    result = run_source(sandbox, attack.language, source, b"5\n", attack.limits)
    assert result.verdict in attack.verdicts, result
    assert attack.check(result), result
    assert list_folder(sandbox, "/w") == []


def test_orphans_write_nothing_after_their_run(sandbox: Backend) -> None:
    run_body(sandbox, ATTACKS["process: orphans"].body)
    time.sleep(0.05)
    for _ in range(2 * sandbox.slots):
        assert list_folder(sandbox, "/w") == []


def test_nothing_written_survives_into_the_next_run(sandbox: Backend) -> None:
    body = (
        'for(const char*p:{"/w/a","/tmp/b","/dev/shm/c","d"})close(open(p,O_CREAT|O_RDWR,0600));'
        'mkdir("/w/dir",0700);symlink("/etc","/w/link");chmod("/w",0);puts("wrote");'
    )
    for _ in range(2 * sandbox.slots):
        assert run_body(sandbox, body).stdout == b"wrote\n"
    for place in PLACES:
        for _ in range(2 * sandbox.slots):
            assert list_folder(sandbox, place) == []


def test_files_of_this_machine_are_not_there(sandbox: Backend) -> None:
    with tempfile.NamedTemporaryFile(prefix="tenshot-secret", dir="/var/tmp") as secret:
        secret.write(b"secret")
        secret.flush()
        body = f'if(!access("{secret.name}",F_OK))puts("there");'
        assert run_body(sandbox, body).stdout == b""


@pytest.mark.parametrize("language", ["cpp", "python"])
def test_environment_and_descriptors_are_clean(
    sandbox: Backend, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TENSHOT_SECRET", "secret")
    sources = {
        "cpp": HEADERS + "extern char**environ;int main(){for(char**e=environ;*e;e++)puts(*e);"
        'for(int i=3;i<1024;i++)if(fcntl(i,F_GETFD)>=0)printf("fd %d\\n",i);}',
        "python": "import os\nfor k, v in os.environ.items(): print(k, v)\n"
        "for i in range(3, 1024):\n"
        "  try: os.fstat(i); print('fd', i, os.readlink(f'/proc/self/fd/{i}'))\n"
        "  except OSError: pass",
    }
    result = run_source(sandbox, language, sources[language])
    assert b"secret" not in result.stdout
    lines = result.stdout.splitlines()
    assert [line for line in lines if line.startswith(b"fd") and b"random" not in line] == []


def test_output_through_a_link_stays_inside(sandbox: Backend, tmp_path: Path) -> None:
    target = tmp_path / "victim"
    target.write_bytes(b"whole")
    body = (
        f'symlink("{target}","out");int f=open("out",O_WRONLY|O_TRUNC|O_CREAT,0600);'
        'if(f>=0)write(f,"broken",6);'
    )
    run_body(sandbox, body)
    assert target.read_bytes() == b"whole"


def test_collected_links_are_not_followed(sandbox: Backend) -> None:
    source = HEADERS + (
        'int main(){symlink("/usr/bin/env","a");mkfifo("b",0600);symlink("/usr/bin","d");}'
    )
    executable = sandbox.compile(Program("cpp", source)).executable
    assert executable is not None
    names = {"a": 100, "b": 100, "d/env": 100}
    assert sandbox.run_in_folder(executable, b"", LIMITS, collect=names).collected == {}


COMPILE_BOMBS = {
    "passwd": '#include "/etc/passwd"\nint main(){}',
    "shadow": '#include "/etc/shadow"\nint main(){}',
    "home": f'#include "{Path(__file__)}"\nint main(){{}}',
    "random": '#include "/dev/urandom"\nint main(){}',
    "standard input": '#include "/dev/stdin"\nx',
    "assembler include": 'asm(".incbin \\"/etc/shadow\\"");int main(){}',
    "big array": "int x[1ull<<36]={1};int main(){}",
    "templates": "template<int n>struct A{A<n+1>a;};A<0>a;int main(){}",
    "exponential templates": (
        "template<class A,class B>struct P{};template<int n,class T>struct X{"
        "using t=typename X<n-1,P<T,T>>::t;using u=typename X<n-1,P<t,T>>::t;};"
        "template<class T>struct X<0,T>{using t=T;};X<60,int>::u x;int main(){return sizeof x;}"
    ),
    "self include": "#include __FILE__\n#include __FILE__\nint main(){}",
    "constexpr loop": (
        "constexpr int f(int n){int s=0;for(int i=0;i<n;i++)for(int j=0;j<n;j++)s+=j;return s;}"
        "constexpr int x=f(1<<30);int main(){}"
    ),
}


@pytest.mark.parametrize("name", COMPILE_BOMBS)
def test_compile_bombs_are_compile_errors(sandbox: Backend, name: str) -> None:
    result = sandbox.compile(Program("cpp", COMPILE_BOMBS[name]), fast=True)
    assert result.verdict is Verdict.CE, result
    assert "root:" not in result.message
    assert "TENSHOT" not in result.message
    assert result.cpu_s < 20
    assert len(result.message) <= 4000

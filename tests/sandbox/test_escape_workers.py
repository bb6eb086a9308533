"""Attacks on the fork servers, the compiler and the workers themselves."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from sandbox import LocalSandbox, Program, Verdict
from tests.sandbox.conftest import LIMITS, host_processes, run_source, wait_until


def test_python_run_cannot_change_the_next(cpython: LocalSandbox) -> None:
    poison = (
        "import builtins, sys, math, os, collections\n"
        "builtins.print = lambda *a: None\nmath.sqrt = None\nsys.modules.clear()\n"
        "collections.deque = None\nos.environ['X'] = 'x'\nos.chdir('/')\n"
        "import ctypes"
    )
    executable = cpython.compile(Program("python", poison)).executable
    assert executable is not None
    for _ in range(3):
        cpython.run(executable, b"", LIMITS)
    honest = (
        "import math, os, collections\n"
        "print(math.sqrt(9), 'X' in os.environ, os.getcwd(), collections.deque([1]))"
    )
    assert run_source(cpython, "python", honest).stdout == b"3.0 False /w deque([1])\n"


def test_python_run_cannot_reach_the_fork_server(cpython: LocalSandbox) -> None:
    source = (
        "import os, signal\n"
        "for p in range(1, 40000):\n"
        "  if p == os.getpid(): continue\n"
        "  try: os.kill(p, signal.SIGKILL); print('killed', p) if p > 1 else None\n"
        "  except OSError: pass\n"
        "for fd in range(3, 64):\n"
        "  try: os.write(fd, b'x' * 24); print('wrote', fd)\n"
        "  except OSError: pass\n"
        "print(os.getppid())"
    )
    assert run_source(cpython, "python", source).stdout == b"0\n"
    assert run_source(cpython, "python", "print(3)").stdout == b"3\n"


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
def test_compile_bombs_are_compile_errors(sandbox: LocalSandbox, name: str) -> None:
    result = sandbox.compile(Program("cpp", COMPILE_BOMBS[name]), fast=True)
    assert result.verdict is Verdict.CE, result
    assert "root:" not in result.message
    assert "TENSHOT" not in result.message
    assert result.cpu_s < 20
    assert len(result.message) <= 4000


def test_dead_worker_is_replaced() -> None:
    with LocalSandbox(slots=1) as box:
        before = run_source(box, "python", "print(3)")
        assert before.verdict is Verdict.AC
        for pid in _children_named("worker-"):
            os.kill(pid, signal.SIGKILL)
        assert run_source(box, "python", "print(3)").stdout == b"3\n"


def test_closing_leaves_no_process_behind() -> None:
    box = LocalSandbox(slots=1)
    run_source(box, "python", "print(3)")
    mine = set(_children_named("worker-"))
    newest = max(mine)
    inside = _descendants(newest)
    assert inside
    box.close()
    assert wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in inside))


def _children_named(name: str) -> list[int]:
    own = os.getpid()
    return [pid for pid in host_processes(name) if _parent(pid) == own]


def _descendants(root: int) -> list[int]:
    parents = {
        int(p.name): _parent(int(p.name)) for p in Path("/proc").iterdir() if p.name.isdigit()
    }
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def _parent(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return -1

"""The verdict suite: what a program does, and the verdict that every backend must give."""

from __future__ import annotations

import dataclasses
import threading

import pytest

from sandbox import Program, RunLimits, UnknownLanguageError, Verdict
from tests.conformance.conftest import Backend
from tests.conformance.programs import LIMITS, run_body, run_source

SPIN = dataclasses.replace(LIMITS, cpu_s=0.3, wall_s=20.0)
SLEEP = dataclasses.replace(LIMITS, cpu_s=0.3, wall_s=0.8)
SMALL_OUTPUT = dataclasses.replace(LIMITS, stdout_bytes=1000)

CPP = [
    ("sum", "int a,b;scanf(\"%d%d\",&a,&b);printf(\"%d\\n\",a+b);", LIMITS, "AC", ""),
    ("cpu", "volatile long i=0;for(;;)i=i+1;", SPIN, "TLE", "cpu time"),
    ("sleep", "sleep(5);", SLEEP, "TLE", "wall time"),
    ("stopped", "raise(SIGSTOP);", SLEEP, "TLE", "wall time"),
    ("heap", "std::vector<char*>v;for(;;){v.push_back((char*)malloc(1<<20));"
             "for(int i=0;i<1<<20;i+=512)v.back()[i]=1;}", LIMITS, "MLE", None),
    ("allocation", "std::vector<int> v(1u<<30,1);printf(\"%d\",v[5]);", LIMITS, "MLE", None),
    ("output", "for(;;)puts(\"aaaaaaaaaaaaaaaaaaaaaaaa\");", SMALL_OUTPUT, "OLE", None),
    ("null", "*(volatile int*)0=1;", LIMITS, "RE", "SIGSEGV"),
    ("abort", "abort();", LIMITS, "RE", "SIGABRT"),
    ("division", "volatile int z=0,n=7;printf(\"%d\",n/z);", LIMITS, "RE", "SIGFPE"),
    ("status", "return 3;", LIMITS, "RE", "exit code 3"),
    ("socket", "socket(AF_INET,SOCK_STREAM,0);", LIMITS, "SECURITY", None),
]  # fmt: skip

PYTHON = [
    ("sum", "print(sum(map(int, input().split())))", LIMITS, "AC", ""),
    ("exit", "print(3)\nexit()", LIMITS, "AC", ""),
    ("big integer", "print(3 if len(str(10**6000)) == 6001 else 0)", LIMITS, "AC", ""),
    ("unflushed file", "f = open('/dev/stdout', 'w')\nf.write('3')", LIMITS, "AC", ""),
    ("thread", "import threading, sys\nsys.setrecursionlimit(10**6)\n"
               "threading.stack_size(1 << 27)\n"
               "f = lambda n: n and f(n - 1)\n"
               "t = threading.Thread(target=lambda: (f(20000), print(3)))\nt.start()",
     LIMITS, "AC", ""),
    ("default thread", "import threading\nfor _ in range(3):\n"
                       "  t = threading.Thread(target=str)\n  t.start()\nt.join()\nprint(3)",
     LIMITS, "AC", ""),
    ("cpu", "while 1: pass", SPIN, "TLE", "cpu time"),
    ("sleep", "import time\ntime.sleep(5)", SLEEP, "TLE", "wall time"),
    ("heap", "x = []\nwhile 1: x.append(bytearray(10**6))", LIMITS, "MLE", None),
    ("output", "while 1: print('a' * 100)", SMALL_OUTPUT, "OLE", None),
    ("exception", "1 // 0", LIMITS, "RE", None),
    ("status", "import sys\nsys.exit(3)", LIMITS, "RE", "exit code 3"),
    ("signal", "import os\nos.kill(os.getpid(), 6)", LIMITS, "RE", "SIGABRT"),
    ("socket", "import socket\nsocket.socket(socket.AF_INET)", LIMITS, "SECURITY", None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "body", "limits", "verdict", "detail"), CPP)
def test_cpp_verdicts(
    sandbox: Backend,
    name: str,
    body: str,
    limits: RunLimits,
    verdict: str,
    detail: str | None,
) -> None:
    result = run_body(sandbox, body, limits, b"1 2\n")
    assert result.verdict == verdict, result
    if detail is not None:
        assert result.detail == detail
    if verdict == "AC":
        assert result.stdout == b"3\n"


def _check_python(
    box: Backend, body: str, limits: RunLimits, verdict: str, detail: str | None
) -> None:
    result = run_source(box, "python", body, b"1 2\n", limits)
    assert result.verdict == verdict, result
    if detail is not None:
        assert result.detail == detail
    if verdict == "AC":
        assert result.stdout.strip() == b"3"


@pytest.mark.parametrize(("name", "body", "limits", "verdict", "detail"), PYTHON)
def test_python_verdicts(
    sandbox: Backend,
    name: str,
    body: str,
    limits: RunLimits,
    verdict: str,
    detail: str | None,
) -> None:
    _check_python(sandbox, body, limits, verdict, detail)


@pytest.mark.parametrize(("name", "body", "limits", "verdict", "detail"), PYTHON)
def test_cpython_verdicts(
    cpython: Backend,
    name: str,
    body: str,
    limits: RunLimits,
    verdict: str,
    detail: str | None,
) -> None:
    _check_python(cpython, body, limits, verdict, detail)


def test_compile_error_names_the_candidates_line(sandbox: Backend) -> None:
    result = sandbox.compile(Program("cpp", "#include <bits/stdc++.h>\nint main(){\nundeclared;}"))
    assert result.verdict is Verdict.CE
    assert result.executable is None
    assert "main.cpp:3" in result.message


def test_python_syntax_error_is_a_compile_error(cpython: Backend) -> None:
    result = cpython.compile(Program("python", "x = 1\nif x\n  pass\n"))
    assert result.verdict is Verdict.CE
    assert 'File "main.py", line 2' in result.message
    assert "fork_server" not in result.message


@pytest.mark.parametrize("source", ["(" * 100_000, "x = " + "-" * 200_000 + "1", "a\0b", "\ud800"])
def test_hostile_python_text_is_a_compile_error(cpython: Backend, source: str) -> None:
    assert cpython.compile(Program("python", source)).verdict is Verdict.CE
    assert run_source(cpython, "python", "print(3)").verdict is Verdict.AC


def test_same_source_has_the_same_key_and_comes_from_the_cache(sandbox: Backend) -> None:
    program = Program("cpp", "int main(){}")
    first, second = sandbox.compile(program), sandbox.compile(program)
    assert first.executable == second.executable
    assert second.cpu_s == 0


def test_fast_compilation_is_another_executable(sandbox: Backend) -> None:
    program = Program("cpp", "#include <bits/stdc++.h>\nint main(){std::cout<<3;}")
    slow, fast = sandbox.compile(program), sandbox.compile(program, fast=True)
    assert slow.executable is not None
    assert fast.executable is not None
    assert slow.executable.key != fast.executable.key
    assert sandbox.run(fast.executable, b"", LIMITS).stdout == b"3"


def test_precompiled_header_does_not_change_meaning(sandbox: Backend) -> None:
    source = (
        '#define N 5\n#pragma GCC optimize("O3")\n#pragma GCC target("avx2")\n'
        "#include <bits/stdc++.h>\nint main(){std::cout<<N*__LINE__;}"
    )
    assert run_source(sandbox, "cpp", source).stdout == b"25"


def test_unknown_language(sandbox: Backend) -> None:
    with pytest.raises(UnknownLanguageError, match="cobol"):
        sandbox.compile(Program("cobol", ""))


def test_deep_recursion_may_use_the_memory_limit(sandbox: Backend) -> None:
    source = (
        "#include <cstdio>\nint f(int n){volatile char a[100];a[n%100]=1;"
        'return n?f(n-1)+a[n%100]:0;}\nint main(){printf("%d",f(1000000)>0);}'
    )
    limits = dataclasses.replace(LIMITS, memory_mib=512)
    assert run_source(sandbox, "cpp", source, limits=limits).stdout == b"1"


def test_cpu_of_children_counts(sandbox: Backend) -> None:
    source = (
        "#include <unistd.h>\n#include <sys/wait.h>\n#include <ctime>\n"
        "int main(){if(!fork()){while(clock()<CLOCKS_PER_SEC/5);_exit(0);}wait(0);}"
    )
    result = run_source(sandbox, "cpp", source)
    assert result.verdict is Verdict.AC
    assert result.cpu_s >= 0.2


def test_large_input_and_output_pass_unchanged(sandbox: Backend) -> None:
    data = bytes(range(256)) * 8192
    source = (
        "#include <unistd.h>\nchar b[1<<16];"
        "int main(){long n;while((n=read(0,b,sizeof b))>0)for(long i=0;i<n;)i+=write(1,b+i,n-i);}"
    )
    limits = dataclasses.replace(LIMITS, stdout_bytes=len(data))
    result = run_source(sandbox, "cpp", source, data, limits)
    assert result.verdict is Verdict.AC
    assert result.stdout == data


def test_standard_error_is_capped_not_an_error(sandbox: Backend) -> None:
    source = '#include <cstdio>\nint main(){for(int i=0;i<100000;i++)fputs("eeeeeeee",stderr);}'
    result = run_source(sandbox, "cpp", source)
    assert result.verdict is Verdict.AC
    assert len(result.stderr) == LIMITS.stderr_bytes


def test_runs_from_many_threads(sandbox: Backend) -> None:
    compiled = sandbox.compile(
        Program("cpp", '#include <cstdio>\nint main(){int a;scanf("%d",&a);printf("%d",a);}')
    )
    executable = compiled.executable
    assert executable is not None
    wrong: list[int] = []

    def work(base: int) -> None:
        for i in range(base, base + 25):
            if sandbox.run(executable, str(i).encode(), LIMITS).stdout != str(i).encode():
                wrong.append(i)

    threads = [threading.Thread(target=work, args=(100 * n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []

"""Attacks on the warm Python interpreter that programs are forked from."""

from __future__ import annotations

from sandbox import Program
from tests.conformance.conftest import Backend
from tests.conformance.programs import LIMITS, run_source


def test_python_run_cannot_change_the_next(cpython: Backend) -> None:
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


def test_python_run_cannot_reach_the_fork_server(cpython: Backend) -> None:
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

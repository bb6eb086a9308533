"""A warm interpreter that forks one child per program; runs inside the jail.

Usage: python fork_server.py, with the worker's control socket on descriptor 3. It is trusted: the
program's text is read, compiled and executed only in the child, which has given up the socket and
lives in the candidates' pid namespace. Limits that need no privilege are set here; the system-call
filter and the loss of privileges were inherited.

Frames on the socket: eight u64 (CPU seconds, stack, address space, file size, processes, mode,
0, 0) with the descriptors of stdin, stdout and stderr; answers are the child's pid (i64), then
status, CPU microseconds and peak memory in KiB (three i64). Mode 1 only compiles.
Works on CPython 3 and PyPy 3.
"""

from __future__ import annotations

import _socket
import array
import atexit
import bisect
import builtins
import collections
import copy
import decimal
import fractions
import functools
import gc
import heapq
import itertools
import math
import operator
import os
import random
import re
import resource
import string
import struct
import sys
import threading
import time
import types
import typing
from typing import NoReturn

PRELOADED = (
    bisect,
    collections,
    copy,
    decimal,
    fractions,
    functools,
    heapq,
    itertools,
    math,
    operator,
    re,
    string,
    time,
    typing,
)
CONTROL = 3
REQUEST = struct.Struct("=8Q")
UNLIMITED = resource.RLIM_INFINITY
IS_PYPY = sys.implementation.name == "pypy"
SCRIPT = "main.py"
THREAD_STACK = 16 << 20


def set_limits(cpu_s: int, stack: int, address: int, file_size: int, processes: int) -> None:
    for kind, value in (
        (resource.RLIMIT_CPU, cpu_s),
        (resource.RLIMIT_STACK, stack),
        (resource.RLIMIT_AS, address or UNLIMITED),
        (resource.RLIMIT_FSIZE, file_size),
        (resource.RLIMIT_NPROC, processes),
        (resource.RLIMIT_NOFILE, 256),
    ):
        if value != UNLIMITED:
            resource.setrlimit(kind, (value, value))


def use_stream(name: str, fd: int, mode: str, errors: str, buffering: int = -1) -> None:
    stream = open(  # noqa: SIM115 - lives as long as the process
        fd, mode, buffering, encoding="utf-8", errors=errors, closefd=False
    )
    setattr(sys, name, stream)
    setattr(sys, f"__{name}__", stream)


def open_standard_streams(fds: list[int]) -> None:
    for target, fd in enumerate(fds):
        os.dup2(fd, target)
    for fd in (*fds, CONTROL):
        os.close(fd)
    use_stream("stdin", 0, "r", "surrogateescape")
    use_stream("stdout", 1, "w", "surrogateescape")
    use_stream("stderr", 2, "w", "backslashreplace", 1)


def exit_status(code: object) -> int:
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def execute(main: types.ModuleType, only_compile: bool) -> int:
    """Run the script as ``main``; returns its exit status."""
    main.__dict__.update(__builtins__=builtins, __file__=SCRIPT)
    sys.modules["__main__"] = main
    sys.argv = [SCRIPT]
    sys.path[0] = os.getcwd()
    try:
        with open(SCRIPT, "rb") as file:
            code = compile(file.read(), SCRIPT, "exec", dont_inherit=True)
        if only_compile:
            return 0
        exec(code, main.__dict__)
    except SystemExit as stop:
        return exit_status(stop.code)
    except BaseException as error:
        # The first frame is ours.
        error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
        sys.excepthook(type(error), error, error.__traceback__)
        return 1
    return 0


def finish(main: types.ModuleType, status: int) -> int:
    """What the interpreter does at its end, short of freeing memory."""
    try:
        threading._shutdown()  # type: ignore[attr-defined]
        if IS_PYPY:
            return status
        atexit._run_exitfuncs()
        if sys.stdout is not None:
            sys.stdout.flush()
        # Files left open are flushed when their last name goes.
        main.__dict__.clear()
        if sys.__stdout__ is not None:
            sys.__stdout__.flush()
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)
        status = status or 120
    return status


def run_child(message: tuple[int, ...], fds: list[int]) -> NoReturn:
    open_standard_streams(fds)
    os.setsid()
    os.chdir("/w")
    *limits, mode, _, _ = message
    set_limits(*limits)
    # Else threads would get the server's own stack limit, which is far larger.
    threading.stack_size(THREAD_STACK)
    random.seed()
    gc.enable()
    main = types.ModuleType("__main__")
    status = finish(main, execute(main, mode == 1))
    if IS_PYPY:
        raise SystemExit(status)
    os._exit(status)


def receive(control: _socket.socket) -> tuple[tuple[int, ...], list[int]] | None:
    """The next request and its descriptors, or ``None`` at the end."""
    fds = array.array("i")
    data, control_data, _, _ = control.recvmsg(REQUEST.size, _socket.CMSG_SPACE(12))
    if len(data) != REQUEST.size:
        return None
    for _, _, payload in control_data:
        fds.frombytes(payload)
    return REQUEST.unpack(data), list(fds)


def serve() -> None:
    control = _socket.socket(_socket.AF_UNIX, _socket.SOCK_SEQPACKET, 0, CONTROL)
    gc.collect()
    gc.disable()
    if not IS_PYPY:
        gc.freeze()
    while True:
        request = receive(control)
        if request is None:
            return
        message, fds = request
        pid = os.fork()
        if pid == 0:
            control.detach()
            run_child(message, fds)
        for fd in fds:
            os.close(fd)
        os.write(CONTROL, struct.pack("=q", pid))
        _, status, usage = os.wait4(pid, 0)
        cpu_us = int((usage.ru_utime + usage.ru_stime) * 1e6)
        os.write(CONTROL, struct.pack("=3q", status, cpu_us, usage.ru_maxrss))


builtins.__dict__.update(exit=sys.exit, quit=sys.exit)
serve()

"""The frames between us and a worker; ``worker/worker.h`` describes them."""

from __future__ import annotations

import functools
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from sandbox._types import RunLimits

MAGIC = 0x544E5331
REPLY = struct.Struct("=IIiiQQQQQII")
_REQUEST = struct.Struct("=II7Q6I3Q")
_ENTRY = struct.Struct("=IIQ")
_EXECUTABLE, _SERVER, _NATIVE = 1, 2, 4

HIT_WALL, HIT_CPU, HIT_OUTPUT, HIT_MEMORY = 1, 2, 4, 8
RUN_PYTHON, CHECK_PYTHON, RUN_NATIVE = 0, 1, 2
NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker is asked to run.

    Attributes:
        argv: command line; the first word is a path in the jail unless ``executable_fd`` is given.
        env: environment, complete.
        stdin: bytes of standard input.
        limits: limits of the run.
        executable_fd: descriptor of a sealed memfd to execute, or ``None``.
        files: name below the working directory → contents; they are readable, not writable.
        collect: name below the working directory → most bytes to read back after the run.
        file_bytes: largest file the program may write.
        server_mode: ``RUN_PYTHON`` or ``CHECK_PYTHON`` to hand ``main.py`` to the slot's Python
            fork server, ``RUN_NATIVE`` to hand the shared object in ``executable_fd`` to the native
            one, ``argv`` being the server's command line; ``None`` to execute ``argv`` itself.
        address_slack: bytes of address space beyond the memory limit, where no cgroup limits it.
    """

    argv: tuple[str, ...]
    env: Mapping[str, str]
    stdin: bytes
    limits: RunLimits
    executable_fd: int | None = None
    files: Mapping[str, bytes] = field(default_factory=lambda: NOTHING)
    collect: Mapping[str, int] = field(default_factory=lambda: NOTHING)
    file_bytes: int = 64 << 20
    server_mode: int | None = None
    address_slack: int = 1 << 30


@dataclass(frozen=True, slots=True)
class Report:
    """What the worker saw.

    Attributes:
        flags: ``HIT_*`` bits.
        status: as from ``wait4``.
        error: errno of one of the worker's own steps, or 0.
        cpu_s: CPU seconds of the program and all its descendants.
        wall_s: seconds.
        memory_kib: largest resident set of any process.
        stdout: captured bytes.
        stderr: captured bytes.
        collected: contents of the files asked for; absent ones are missing.
    """

    flags: int
    status: int
    error: int
    cpu_s: float
    wall_s: float
    memory_kib: int
    stdout: bytes
    stderr: bytes
    collected: dict[str, bytes]


class Reply(NamedTuple):
    """Header of a reply."""

    magic: int
    flags: int
    status: int
    error: int
    cpu_us: int
    wall_us: int
    memory_kib: int
    stdout_bytes: int
    stderr_bytes: int
    collects: int
    reserved: int

    @property
    def streams_at(self) -> int:
        """Where standard output begins in the frame."""
        return REPLY.size + 8 * self.collects

    @property
    def streams_end(self) -> int:
        """Where standard error ends in the frame."""
        return self.streams_at + self.stdout_bytes + self.stderr_bytes


def unpack_report(reply: Reply, data: bytes, sizes: Mapping[str, int]) -> Report:
    """The report in a complete frame; ``sizes`` says how long each collected file is."""
    at = reply.streams_at
    stdout = data[at : at + reply.stdout_bytes]
    stderr = data[at + reply.stdout_bytes : reply.streams_end]
    at = reply.streams_end
    collected = {}
    for name, size in sizes.items():
        if size >= 0:
            collected[name] = data[at : at + size]
            at += size
    return Report(
        reply.flags,
        reply.status,
        reply.error,
        reply.cpu_us / 1e6,
        reply.wall_us / 1e6,
        reply.memory_kib,
        stdout,
        stderr,
        collected,
    )


def pack_request(task: Task, in_cgroup: bool) -> bytes:
    """The frame of a task; without a cgroup its address space is limited."""
    strings = _strings(task.argv, tuple(task.env.items()))
    body = _body(strings, task) if task.files or task.collect else strings
    limits = task.limits
    memory = limits.memory_mib << 20
    header = _REQUEST.pack(
        MAGIC,
        _flags(task),
        int(limits.cpu_s * 1e6),
        int(wall_limit(limits) * 1e6),
        memory,
        0 if in_cgroup else memory + task.address_slack,
        limits.stdout_bytes,
        limits.stderr_bytes,
        task.file_bytes,
        limits.processes,
        len(task.argv),
        len(task.env),
        len(task.files),
        len(task.collect),
        task.server_mode or 0,
        len(strings),
        len(body),
        len(task.stdin),
    )
    return b"".join((header, body, task.stdin))


def wall_limit(limits: RunLimits) -> float:
    """Wall-clock seconds a run may take."""
    return 2 * limits.cpu_s + 1 if limits.wall_s is None else limits.wall_s


def _flags(task: Task) -> int:
    if task.server_mode == RUN_NATIVE:
        return _SERVER | _NATIVE | _EXECUTABLE
    if task.server_mode is not None:
        return _SERVER
    return 0 if task.executable_fd is None else _EXECUTABLE


@functools.lru_cache(maxsize=256)
def _strings(argv: tuple[str, ...], env: tuple[tuple[str, str], ...]) -> bytes:
    words = [*argv, *(f"{name}={value}" for name, value in env)]
    return b"".join(word.encode() + b"\0" for word in words)


def _body(strings: bytes, task: Task) -> bytes:
    parts = [strings]
    for name, data in task.files.items():
        path = name.encode()
        parts += [_ENTRY.pack(len(path), 0o444, len(data)), path, data]
    for name, most in task.collect.items():
        path = name.encode()
        parts += [_ENTRY.pack(len(path), 0, most), path]
    return b"".join(parts)

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
REPLY = struct.Struct("=IIiiQQQQQIIQ")
_REQUEST = struct.Struct("=II7Q6I3Q")
_ENTRY = struct.Struct("=IIQ")
_EXECUTABLE, _SERVER, _NATIVE, _JOINT = 1, 2, 4, 8

HIT_WALL, HIT_CPU, HIT_OUTPUT, HIT_MEMORY, HIT_STOPPED = 1, 2, 4, 8, 16
RESTS = b"q"
RUN_PYTHON, CHECK_PYTHON, RUN_NATIVE = 0, 1, 2
NOTHING: Mapping[str, Any] = MappingProxyType({})
_MOST_WALLS = 4  # as in worker/run.c


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
        scratch: the same, writable by the program.
        collect: name below the working directory → most bytes to read back after the run; a name
            that ends in ``/`` reads back a folder, for ``unpack_folder``.
        file_bytes: largest file the program may write.
        server_mode: ``RUN_PYTHON`` or ``CHECK_PYTHON`` to hand ``main.py`` to the slot's Python
            fork server, ``RUN_NATIVE`` to hand the shared object in ``executable_fd`` to the native
            one, ``argv`` being the server's command line; ``None`` to execute ``argv`` itself.
        address_slack: bytes of address space beyond the memory limit, where no cgroup limits it.
        streams: descriptors of standard input, of the pipe that takes standard output, and of the
            leash (see ``worker.h``), for a run whose partner is in another slot; ``stdin`` is empty
            then.
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
    number: int = 0
    address_slack: int = 1 << 30
    scratch: Mapping[str, bytes] = field(default_factory=lambda: NOTHING)
    streams: tuple[int, int, int] | None = None

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What rides on the request, in the worker's order."""
        executable = () if self.executable_fd is None else (self.executable_fd,)
        return executable + (self.streams or ())


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
        isolation: what confined the program.
        ended_s: when the program was dead, on the monotonic clock that all workers share.
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
    isolation: str = ""
    ended_s: float = 0.0


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
    start_us: int

    @property
    def streams_at(self) -> int:
        """Where standard output begins in the frame."""
        return REPLY.size + 8 * self.collects

    @property
    def streams_end(self) -> int:
        """Where standard error ends in the frame."""
        return self.streams_at + self.stdout_bytes + self.stderr_bytes


def unpack_report(reply: Reply, data: bytes, sizes: Mapping[str, int], isolation: str) -> Report:
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
        isolation,
        (reply.start_us + reply.wall_us) / 1e6,
    )


def pack_request(task: Task, in_cgroup: bool) -> bytes:
    """The frame of a task; without a cgroup its address space is limited."""
    strings = _strings(task.argv, tuple(task.env.items()))
    has_entries = task.files or task.scratch or task.collect
    body = _body(strings, task) if has_entries else strings
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
        len(task.files) + len(task.scratch),
        len(task.collect),
        task.number if task.server_mode == RUN_NATIVE else task.server_mode or 0,
        len(strings),
        len(body),
        len(task.stdin),
    )
    return b"".join((header, body, task.stdin))


def unpack_folder(data: bytes) -> dict[str, bytes]:
    """Files by name from a collected folder; what was cut off by the size limit is missing."""
    files: dict[str, bytes] = {}
    at = 0
    while at + _ENTRY.size <= len(data):
        name_bytes, _, size = _ENTRY.unpack_from(data, at)
        start = at + _ENTRY.size + name_bytes
        at = start + size
        if at <= len(data):
            name = data[start - name_bytes : start].decode(errors="surrogateescape")
            files[name] = data[start:at]
    return files


def longest_wall(limits: RunLimits) -> float:
    """Seconds after which even a program that waited for a CPU is stopped."""
    return _MOST_WALLS * wall_limit(limits)


def wall_limit(limits: RunLimits) -> float:
    """Wall-clock seconds a run may take, without waits for a CPU."""
    return 2 * limits.cpu_s + 1 if limits.wall_s is None else limits.wall_s


def _flags(task: Task) -> int:
    joint = 0 if task.streams is None else _JOINT
    if task.server_mode == RUN_NATIVE:
        return joint | _SERVER | _NATIVE | _EXECUTABLE
    if task.server_mode is not None:
        return joint | _SERVER
    return joint if task.executable_fd is None else joint | _EXECUTABLE


@functools.lru_cache(maxsize=256)
def _strings(argv: tuple[str, ...], env: tuple[tuple[str, str], ...]) -> bytes:
    words = [*argv, *(f"{name}={value}" for name, value in env)]
    return b"".join(word.encode() + b"\0" for word in words)


def _body(strings: bytes, task: Task) -> bytes:
    parts = [strings]
    for mode, files in ((0o444, task.files), (0o666, task.scratch)):
        for name, data in files.items():
            path = name.encode()
            parts += [_ENTRY.pack(len(path), mode, len(data)), path, data]
    for name, most in task.collect.items():
        path = name.encode()
        parts += [_ENTRY.pack(len(path), 0, most), path]
    return b"".join(parts)

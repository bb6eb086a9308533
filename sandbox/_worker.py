"""One worker process: starting it, and one request at a time over its socket.

The frames are described in ``worker/worker.h``.
"""

from __future__ import annotations

import array
import contextlib
import functools
import os
import socket
import struct
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sandbox._cgroup import make_memory_group
from sandbox._types import RunLimits, SandboxError

_MAGIC = 0x544E5331
_REQUEST = struct.Struct("=II7Q6I3Q")
_REPLY = struct.Struct("=IIiiQQQQQII")
_ENTRY = struct.Struct("=IIQ")
_EXECUTABLE, _SERVER, _NATIVE = 1, 2, 4
_CHUNK = 1 << 16
_START_SECONDS = 20.0
_GRACE_SECONDS = 20.0

HIT_WALL, HIT_CPU, HIT_OUTPUT, HIT_MEMORY = 1, 2, 4, 8
RUN_PYTHON, CHECK_PYTHON, RUN_NATIVE = 0, 1, 2
NOTHING: Mapping[str, Any] = MappingProxyType({})


class WorkerDied(Exception):
    """The worker ended or stopped answering; its slot needs a new one."""


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
    address_slack: int = 64 << 20


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


class Worker:
    """A running worker. Not thread-safe: one request at a time.

    Args:
        path: the worker executable.
        options: its ``--bind`` and ``--link`` options.

    Raises:
        SandboxError: the machine does not allow a step of building the jail.
    """

    def __init__(self, path: Path, options: Sequence[str]) -> None:
        self._group = make_memory_group()
        self._socket, theirs = socket.socketpair()
        self._timeout_s = 0.0
        try:
            self._process = self._spawn(path, options, theirs)
            theirs.close()
            self._wait_at_most(_START_SECONDS)
            hello = self._read_report(())
        except (OSError, WorkerDied) as error:
            self.close()
            raise SandboxError(f"the sandbox worker does not start: {error}") from error
        if hello.error:
            self.close()
            raise _refusal(hello)
        self.isolation = hello.stdout.decode()

    def _spawn(
        self, path: Path, options: Sequence[str], theirs: socket.socket
    ) -> subprocess.Popen[bytes]:
        fds: list[int] = []
        extra: list[str] = []
        try:
            if self._group is not None:
                for option, name, mode in (
                    ("--cgroup-limit-fd", self._group.limit_name, os.O_WRONLY),
                    ("--cgroup-events-fd", self._group.events_name, os.O_RDONLY),
                ):
                    fds.append(os.open(self._group.path / name, mode))
                    extra += [option, str(fds[-1])]
            process = subprocess.Popen(
                [str(path), *extra, *options],
                stdin=theirs.fileno(),
                pass_fds=fds,
                env=dict[str, str](),
                cwd="/",
            )
            if self._group is not None:
                self._group.add(process.pid)
            # The worker waits for this byte, so all it forks is born in the cgroup.
            self._socket.sendall(b"g")
            return process
        finally:
            for fd in fds:
                os.close(fd)

    @property
    def pid(self) -> int:
        """Process id of the worker on the host."""
        return self._process.pid

    def request(self, task: Task) -> Report:
        """Run one task and wait for its report.

        Raises:
            WorkerDied: no report came; the worker has been killed.
        """
        wall_s = wall_limit(task.limits)
        try:
            self._wait_at_most(wall_s + _GRACE_SECONDS)
            self._send(task, wall_s)
            return self._read_report(tuple(task.collect))
        except (OSError, WorkerDied) as error:
            self.close()
            raise WorkerDied(str(error)) from error

    def _wait_at_most(self, seconds: float) -> None:
        """Bound each system call on the socket; the kernel's timeout saves a poll per call."""
        if seconds != self._timeout_s:
            value = struct.pack("@ll", int(seconds), int(seconds % 1 * 1e6))
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, value)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, value)
            self._timeout_s = seconds

    def _send(self, task: Task, wall_s: float) -> None:
        strings = _strings(task.argv, tuple(task.env.items()))
        body = _body(strings, task) if task.files or task.collect else strings
        limits = task.limits
        memory = limits.memory_mib << 20
        header = _REQUEST.pack(
            _MAGIC,
            _flags(task),
            int(limits.cpu_s * 1e6),
            int(wall_s * 1e6),
            memory,
            0 if self._group is not None else memory + task.address_slack,
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
        rights = []
        if task.executable_fd is not None:
            fds = array.array("i", [task.executable_fd])
            rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, fds)]
        message = b"".join((header, body, task.stdin))
        sent = self._socket.sendmsg([message], rights)
        if sent < len(message):
            self._socket.sendall(memoryview(message)[sent:])

    def _read_report(self, names: tuple[str, ...]) -> Report:
        head = self._read(b"", _REPLY.size)
        (magic, flags, status, error, cpu_us, wall_us, memory_kib, out, err, collects, _) = (
            _REPLY.unpack_from(head)
        )
        if magic != _MAGIC:
            raise WorkerDied("the worker sent a broken frame")
        at = _REPLY.size + 8 * collects
        rest = self._read(head, at + out + err)
        sizes = struct.unpack_from(f"={collects}q", rest, _REPLY.size)
        present = [max(size, 0) for size in sizes]
        rest = self._read(rest, at + out + err + sum(present))
        stdout, stderr = rest[at : at + out], rest[at + out : at + out + err]
        at += out + err
        collected = {}
        for name, size in zip(names, sizes, strict=False):
            if size >= 0:
                collected[name] = rest[at : at + size]
                at += size
        return Report(
            flags, status, error, cpu_us / 1e6, wall_us / 1e6, memory_kib, stdout, stderr, collected
        )

    def _read(self, data: bytes, size: int) -> bytes:
        """Read on until there are at least ``size`` bytes; at most one reply is under way."""
        if len(data) >= size:
            return data
        parts, have = [data], len(data)
        while have < size:
            parts.append(self._socket.recv(max(min(size - have, 1 << 20), _CHUNK)))
            if not parts[-1]:
                raise WorkerDied("the worker ended")
            have += len(parts[-1])
        return b"".join(parts)

    def close(self) -> None:
        """Kill the worker; everything it started dies with it."""
        self._socket.close()
        process = getattr(self, "_process", None)
        if process is not None:
            with contextlib.suppress(OSError):
                process.kill()
            process.wait(timeout=_START_SECONDS)
        if self._group is not None:
            self._group.remove()


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


def _refusal(hello: Report) -> SandboxError:
    step = hello.stderr.decode(errors="replace")
    message = f"the sandbox cannot {step}: {os.strerror(hello.error)}"
    if "user namespace" in step or "map the" in step or "mounts" in step:
        return SandboxError(
            message,
            "allow unprivileged user namespaces: `sysctl -w user.max_user_namespaces=15000`, "
            "`kernel.unprivileged_userns_clone=1` (Debian), "
            "`kernel.apparmor_restrict_unprivileged_userns=0` (Ubuntu 24.04); in a container, "
            "run it with `--security-opt seccomp=unconfined`",
        )
    return SandboxError(message, "run `tenshot doctor`; the kernel must be Linux 5.14 or newer")

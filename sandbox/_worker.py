"""One worker process: starting it, and one request at a time over its socket."""

from __future__ import annotations

import array
import contextlib
import os
import socket
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sandbox._cgroup import make_memory_group
from sandbox._frames import (
    MAGIC,
    REPLY,
    Reply,
    Report,
    Task,
    pack_request,
    unpack_report,
    wall_limit,
)
from sandbox._types import SandboxError

_CHUNK = 1 << 16
_START_SECONDS = 20.0
_GRACE_SECONDS = 20.0


class WorkerDied(Exception):
    """The worker ended or stopped answering; its slot needs a new one."""


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
            with theirs:
                self._process = self._spawn(path, options, theirs)
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
                start_new_session=True,  # an interrupt from the terminal is ours to handle
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
        try:
            self._wait_at_most(wall_limit(task.limits) + _GRACE_SECONDS)
            self._send(task)
            return self._read_report(tuple(task.collect))
        except (OSError, WorkerDied) as error:
            self.close()
            raise WorkerDied(str(error)) from error
        except BaseException:
            # An interrupted request leaves an answer under way that nobody must read.
            self.close()
            raise

    def _wait_at_most(self, seconds: float) -> None:
        """Bound each system call on the socket; the kernel's timeout saves a poll per call."""
        if seconds != self._timeout_s:
            value = struct.pack("@ll", int(seconds), int(seconds % 1 * 1e6))
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, value)
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, value)
            self._timeout_s = seconds

    def _send(self, task: Task) -> None:
        message = pack_request(task, in_cgroup=self._group is not None)
        rights = []
        if task.executable_fd is not None:
            fds = array.array("i", [task.executable_fd])
            rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, fds)]
        sent = self._socket.sendmsg([message], rights)
        if sent < len(message):
            self._socket.sendall(memoryview(message)[sent:])

    def _read_report(self, names: tuple[str, ...]) -> Report:
        data = self._read(b"", REPLY.size)
        reply = Reply(*REPLY.unpack_from(data))
        if reply.magic != MAGIC:
            raise WorkerDied("the worker sent a broken frame")
        data = self._read(data, reply.streams_end)
        sizes = struct.unpack_from(f"={reply.collects}q", data, REPLY.size)
        data = self._read(data, reply.streams_end + sum(max(size, 0) for size in sizes))
        return unpack_report(reply, data, dict(zip(names, sizes, strict=False)))

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

"""One worker: starting it, and one request at a time over its socket."""

from __future__ import annotations

import array
import contextlib
import os
import socket
import struct
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from sandbox._cgroup import MemoryGroup, make_memory_group
from sandbox._frames import (
    MAGIC,
    REPLY,
    Reply,
    Report,
    Task,
    longest_wall,
    pack_request,
    unpack_report,
)
from sandbox._isolation import refusal
from sandbox._types import SandboxError

_CHUNK = 1 << 16
_START_SECONDS = 20.0
_GRACE_SECONDS = 20.0
_CREDENTIALS = struct.Struct("=iII")


class WorkerDied(Exception):
    """The worker ended or stopped answering; its slot needs a new one."""


class WorkerStartError(SandboxError):
    """A worker ended before it was ready, without a word about why; another may do better."""


class Worker:
    """A running worker. Not thread-safe: one request at a time.

    Args:
        channel: a socket whose other end is, or will be, the worker's descriptor 0. It must have
            been made with ``expect_worker``.
        end: called once when the worker is no longer wanted; its socket is closed by then.

    Raises:
        SandboxError: the machine does not allow a step of building the jail.
    """

    def __init__(self, channel: socket.socket, end: Callable[[], None]) -> None:
        self._socket = channel
        self._end: Callable[[], None] | None = end
        self._group: MemoryGroup | None = None
        self._timeout_s = 0.0
        self.isolation = ""
        try:
            self._wait_at_most(_START_SECONDS)
            self._start()
            hello = self._read_report(())
        except (OSError, WorkerDied) as error:
            self.close()
            raise WorkerStartError(f"the sandbox worker does not start: {error}") from error
        if hello.error:
            self.close()
            raise refusal(hello)
        self.isolation = hello.stdout.decode(errors="replace")

    def _start(self) -> None:
        """Answer the worker's first byte once it is in its cgroup: all it forks is born there."""
        group = self._group = make_memory_group(_sender(self._socket))
        fds: list[int] = []
        try:
            if group is not None:
                fds.append(os.open(group.path / group.limit_name, os.O_WRONLY))
                fds.append(os.open(group.path / group.events_name, os.O_RDONLY))
            rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))
            self._socket.sendmsg([b"g"], [rights] if fds else [])
        finally:
            for fd in fds:
                os.close(fd)

    def request(self, task: Task) -> Report:
        """Run one task and wait for its report.

        Raises:
            WorkerDied: no report came; the worker has been killed.
        """
        with self._or_killed():
            self._send(task)
            return self._read_report(tuple(task.collect))

    def fileno(self) -> int:
        """Descriptor that is readable once a report comes."""
        return self._socket.fileno()

    def begin(self, task: Task) -> None:
        """Send one task; ``finish`` must follow.

        Raises:
            WorkerDied: it cannot be sent; the worker has been killed.
        """
        with self._or_killed():
            self._send(task)

    def finish(self, task: Task) -> Report:
        """Wait for the report of the task begun.

        Raises:
            WorkerDied: no report came; the worker has been killed.
        """
        with self._or_killed():
            return self._read_report(tuple(task.collect))

    @contextlib.contextmanager
    def _or_killed(self) -> Iterator[None]:
        """End the worker on any failure: its answer may be under way, which nobody must read."""
        try:
            yield
        except (OSError, WorkerDied) as error:
            self.close()
            raise WorkerDied(str(error)) from error
        except BaseException:
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
        self._wait_at_most(longest_wall(task.limits) + _GRACE_SECONDS)
        message = pack_request(task, in_cgroup=self._group is not None)
        rights = []
        if task.descriptors:
            fds = array.array("i", task.descriptors)
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
        return unpack_report(reply, data, dict(zip(names, sizes, strict=False)), self.isolation)

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
        """End the worker; everything it started dies with it."""
        self._socket.close()
        if self._end is not None:
            end, self._end = self._end, None
            end()
        if self._group is not None:
            self._group.remove()


def expect_worker(channel: socket.socket) -> None:
    """Have the kernel tell the process id of what a worker sends; call it before one can."""
    channel.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)


def _sender(channel: socket.socket) -> int:
    """Process id, as we see it, of the worker that sends the next byte; 0 if we cannot see it."""
    byte, control, _, _ = channel.recvmsg(1, socket.CMSG_SPACE(_CREDENTIALS.size))
    channel.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 0)
    if not byte:
        raise WorkerDied("the worker ended")
    for level, kind, data in control:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_CREDENTIALS):
            return int(_CREDENTIALS.unpack(data)[0])
    return 0


def spawn_worker(path: Path, options: Sequence[str]) -> Worker:
    """A worker as a child of this process.

    Raises:
        SandboxError: the machine does not allow a step of building the jail.
    """
    ours, theirs = socket.socketpair()
    expect_worker(ours)
    with theirs:
        try:
            process = subprocess.Popen(
                [str(path), *options],
                stdin=theirs.fileno(),
                env=dict[str, str](),
                cwd="/",
                start_new_session=True,  # an interrupt from the terminal is ours to handle
            )
        except OSError as error:
            ours.close()
            raise SandboxError(f"the sandbox worker does not start: {error}") from error

    def end() -> None:
        with contextlib.suppress(OSError):
            process.kill()
        process.wait(timeout=_START_SECONDS)

    return Worker(ours, end)

"""Two things shared by the slots: the right to run alone, and executables as descriptors."""

from __future__ import annotations

import contextlib
import fcntl
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator

from sandbox._types import Executable, SandboxError

_WAIT_SECONDS = 600.0


class ExclusiveGate:
    """Many may run together, or one alone; who wants to be alone goes first."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._running = 0
        self._alone_wanted = 0

    @contextlib.contextmanager
    def shared(self) -> Iterator[None]:
        """Run beside others."""
        with self._condition:
            self._wait_while_alone()
            self._running += 1
        try:
            yield
        finally:
            self._leave()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Run when nobody else does."""
        with self._condition:
            self._wait_while_alone()
            self._alone_wanted += 1
            try:
                self._wait(lambda: self._running == 0)
            except SandboxError:
                self._alone_wanted -= 1
                raise
        try:
            yield
        finally:
            with self._condition:
                self._alone_wanted -= 1
                self._condition.notify_all()

    def _leave(self) -> None:
        with self._condition:
            self._running -= 1
            if self._running == 0:
                self._condition.notify_all()

    def _wait_while_alone(self) -> None:
        if self._alone_wanted:
            self._wait(lambda: self._alone_wanted == 0)

    def _wait(self, ready: Callable[[], bool]) -> None:
        if not self._condition.wait_for(ready, timeout=_WAIT_SECONDS):
            raise SandboxError(f"a program kept the sandbox busy for {_WAIT_SECONDS:g} s")


class ExecutableFiles:
    """Executables as sealed memory files, the most recently used ones kept open.

    Args:
        keep: how many.
    """

    def __init__(self, keep: int) -> None:
        self._keep = keep
        self._lock = threading.Lock()
        self._fds: OrderedDict[str, int] = OrderedDict()

    @contextlib.contextmanager
    def borrow(self, executable: Executable) -> Iterator[int]:
        """A descriptor of the executable, valid inside the ``with`` block."""
        key = executable.image or executable.key
        with self._lock:
            fd = self._fds.pop(key, -1)
            if fd < 0:
                fd = _sealed(executable.payload)
            self._fds[key] = fd
            borrowed = os.dup(fd)
            if len(self._fds) > self._keep:
                os.close(self._fds.popitem(last=False)[1])
        try:
            yield borrowed
        finally:
            os.close(borrowed)

    def close(self) -> None:
        """Close all of them."""
        with self._lock:
            while self._fds:
                os.close(self._fds.popitem()[1])


def _sealed(payload: bytes) -> int:
    fd = os.memfd_create("program", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    view = memoryview(payload)
    while view:
        view = view[os.write(fd, view) :]
    seals = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, seals)
    os.fchmod(fd, 0o555)
    return fd

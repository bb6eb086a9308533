"""The Docker backend: the same workers, in long-lived locked containers.

Each slot has a container of its own with no network, no capabilities, no new privileges, a
read-only root, an unprivileged user and limits on memory and processes. In it the trusted worker
listens on a unix socket in a shared folder; each connection is a worker that builds the same jail
as in the local backend. Nothing is ever started in a container per program.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from sandbox._build import default_cache_dir, worker_path
from sandbox._core import WorkerSandbox
from sandbox._docker_engine import ContainerPlan, Engine, EngineError, image_tag
from sandbox._docker_root import debian_root
from sandbox._isolation import allow_options
from sandbox._local import extra_binds
from sandbox._machine import PythonChoice, find_tools, jail_options
from sandbox._types import RunLimits, SandboxError
from sandbox._worker import Worker, WorkerStartError, expect_worker

_SHARED, _OURS = "/run/tenshot", "/tenshot"
_SOCKET, _LOCK = "socket", "lock"
_LISTEN_SECONDS = 30.0
_ENGINE_SECONDS = 90.0  # how long a daemon may take to come back
_PAUSE_SECONDS = 0.5
_POLL_SECONDS = 0.01
_REMOVERS = 8
_MEMORY_MIB = 8192
_ROOM_MIB = 512  # for the worker, the fork servers, input and output


class DockerSandbox(WorkerSandbox):
    """Runs programs in containers of this machine's Docker engine.

    Thread-safe; ``slots`` runs go on at once. Use as a context manager or call ``close``.

    Args:
        slots: containers; by default the CPUs this process may use.
        cache_dir: folder for the worker, precompiled headers and executables; by default the
            project's folder in the user's cache.
        python: interpreter for ``language="python"``: PyPy where present (``"auto"``), or a named
            one.
        warm: fork programs from processes that already run in the jail, with their interpreter or
            libraries loaded, instead of starting each from nothing.
        allow_weaker: as for ``LocalSandbox``.
        memory_mib: memory of a container; by default 8 GiB or what the machine has. A run that
            may use nearly as much is refused.

    Attributes:
        folder: private folder with the sockets of the containers, which carry its name as a label.

    Raises:
        InputError: an unknown name in ``allow_weaker``.
        SandboxError: no engine answers, or it does not allow something; the hint says what to do.
    """

    def __init__(
        self,
        slots: int | None = None,
        cache_dir: Path | None = None,
        python: PythonChoice = "auto",
        warm: bool = True,
        allow_weaker: frozenset[str] = frozenset(),
        memory_mib: int | None = None,
    ) -> None:
        cache = default_cache_dir() if cache_dir is None else cache_dir
        tools = find_tools(python)
        allowed = allow_options(allow_weaker)
        engine = Engine()
        try:
            self._memory_mib = memory_mib or min(_MEMORY_MIB, engine.memory_mib)
            _remove_stale(engine)
            image = _image(engine, cache)
            plan = _plan(image, extra_binds(tools, cache), allowed, cache, self._memory_mib)
        except BaseException:
            engine.close()
            raise
        self.folder = plan.folder
        cpus = len(os.sched_getaffinity(0))
        source = _Containers(engine, plan)
        super().__init__(source, cpus if slots is None else slots, tools, cache, warm)

    def _admit(self, limits: RunLimits) -> None:
        if limits.memory_mib + _ROOM_MIB > self._memory_mib:
            raise SandboxError(
                f"a run may use {limits.memory_mib} MiB, its container has {self._memory_mib} MiB",
                "give containers more: DockerSandbox(memory_mib=...)",
            )


def _image(engine: Engine, cache: Path) -> str:
    """Tag of the image, made now if the engine does not have it."""
    root = debian_root()
    if not engine.has_image(root):
        cache.mkdir(parents=True, exist_ok=True)
        engine.import_image(root, cache)
    return image_tag(root)


def _plan(
    image: str, binds: Mapping[Path, str], allowed: Sequence[str], cache: Path, memory_mib: int
) -> ContainerPlan:
    """Containers hold the binds below a folder of ours, and the jails in them where they belong."""
    mounts = {source: (_OURS + target, False) for source, target in binds.items()}
    mounts[worker_path(cache)] = (f"{_OURS}/worker", False)
    inside = {Path(_OURS + target): target for target in binds.values()}
    command = (
        f"{_OURS}/worker",
        *("--listen", f"{_SHARED}/{_SOCKET}"),
        *allowed,
        *jail_options(inside, files=()),
    )
    return ContainerPlan(image, command, mounts, memory_mib, _new_folder())


@dataclass(frozen=True, slots=True)
class _Container:
    id: str
    folder: Path  # with its socket

    @property
    def socket(self) -> str:
        return str(self.folder / _SOCKET)


class _Containers:
    """Workers in containers, each of which serves one slot at a time."""

    def __init__(self, engine: Engine, plan: ContainerPlan) -> None:
        self._engine = engine
        self._plan = plan
        self._guard = threading.Lock()
        self._all: dict[str, _Container] = {}
        self._free: list[_Container] = []
        self._made = 0
        self._proven = self._closed = False
        self._owner = _hold(plan.folder)

    def open(self) -> Worker:
        """A worker in a free container, else in a new one. Once one has been had, an engine that
        is gone may come back for a while."""
        end = time.monotonic() + _ENGINE_SECONDS
        while True:
            try:
                worker = self._try()
                self._proven = True
                return worker
            except (EngineError, WorkerStartError):
                if not self._proven or self._closed or time.monotonic() > end:
                    raise
            time.sleep(_PAUSE_SECONDS)

    def _try(self) -> Worker:
        with self._guard:
            if self._closed:
                raise SandboxError("the sandbox is closed")
            container = self._free.pop() if self._free else None
        try:
            if container is not None:
                return self._worker(container, _connect(container.socket))
            container = self._start()
            return self._worker(container, self._first_connection(container))
        except (OSError, WorkerStartError) as error:
            if container is None:
                raise
            why = self._engine.why_it_ended(container.id)
            self._discard(container)
            raise WorkerStartError(f"no worker in its container: {error}; {why}") from error

    def _worker(self, container: _Container, channel: socket.socket) -> Worker:
        worker = Worker(channel, lambda: self._release(container))
        worker.isolation = f"container, {worker.isolation}"
        return worker

    def _start(self) -> _Container:
        with self._guard:
            self._made += 1
            folder = self._plan.folder / str(self._made)
        folder.mkdir()
        folder.chmod(0o777)  # the container's user is nobody's; its parent is closed to others
        mounts = {**self._plan.mounts, folder: (_SHARED, True)}
        container = _Container(self._engine.start(replace(self._plan, mounts=mounts)), folder)
        with self._guard:
            self._all[container.id] = container
            late = self._closed
        if late:
            self._discard(container)
            raise SandboxError("the sandbox is closed")
        return container

    def _first_connection(self, container: _Container) -> socket.socket:
        end = time.monotonic() + _LISTEN_SECONDS
        while True:
            try:
                return _connect(container.socket)
            except OSError:
                if time.monotonic() > end:
                    raise
            time.sleep(_POLL_SECONDS)

    def _release(self, container: _Container) -> None:
        with self._guard:
            if container.id in self._all:
                self._free.append(container)

    def _discard(self, container: _Container) -> None:
        with self._guard:
            self._all.pop(container.id, None)
            if container in self._free:
                self._free.remove(container)
        self._engine.remove(container.id)
        shutil.rmtree(container.folder, ignore_errors=True)

    def close(self) -> None:
        """Remove all containers."""
        with self._guard:
            self._closed = True
            containers = list(self._all)
            self._all.clear()
            self._free.clear()
        if containers:
            with ThreadPoolExecutor(_REMOVERS) as pool:
                list(pool.map(self._engine.remove, containers))
        self._engine.close()
        shutil.rmtree(self._plan.folder, ignore_errors=True)
        os.close(self._owner)


def _connect(path: str) -> socket.socket:
    channel = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        expect_worker(channel)
        channel.connect(path)
    except OSError:
        channel.close()
        raise
    return channel


def _new_folder() -> Path:
    """A private folder; its path leaves room for what a socket's address may hold."""
    folder = tempfile.gettempdir()
    return Path(tempfile.mkdtemp(prefix="tenshot-", dir=folder if len(folder) < 60 else "/tmp"))


def _hold(folder: Path) -> int:
    """Mark a folder as its living owner's, until the descriptor is closed or the process ends."""
    fd = os.open(folder / _LOCK, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    fcntl.flock(fd, fcntl.LOCK_EX)
    return fd


def _remove_stale(engine: Engine) -> None:
    """Containers and folders of runs that ended without closing."""
    for container, folder in engine.slots():
        if not _is_held(folder):
            engine.remove(container)
            shutil.rmtree(folder, ignore_errors=True)


def _is_held(folder: Path) -> bool:
    try:
        fd = os.open(folder / _LOCK, os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    except OSError:
        return True  # another user's
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(fd)
    return False

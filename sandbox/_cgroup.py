"""A memory cgroup per slot, v1 or v2, where this user may create one."""

from __future__ import annotations

import contextlib
import itertools
import os
import time
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path("/sys/fs/cgroup")
_REMOVE_TRIES, _REMOVE_SECONDS = 100, 0.01
_serial = itertools.count()


@dataclass(frozen=True, slots=True)
class MemoryGroup:
    """One slot's cgroup.

    Attributes:
        path: its directory.
        limit_name: file that takes the limit in bytes.
        events_name: file with the ``oom_kill`` count.
    """

    path: Path
    limit_name: str
    events_name: str

    def remove(self) -> None:
        """Delete the group once its last process has gone; gives up after a second."""
        for _ in range(_REMOVE_TRIES):
            try:
                self.path.rmdir()
            except FileNotFoundError:
                return
            except OSError:
                time.sleep(_REMOVE_SECONDS)


def make_memory_group(pid: int) -> MemoryGroup | None:
    """A fresh group below that of process ``pid``, which is moved there; ``None`` where cgroups
    cannot be used.

    With version 2 only a process of our own group can have one: in another's, such as a
    container's, no group may hold both processes and limited groups.
    """
    parent = _group_of(str(pid))
    if parent is None:
        return None
    base, is_v2 = parent
    if is_v2 and parent != _group_of("self"):
        return None
    _remove_stale(base)
    path = base / f"tenshot-{os.getpid()}-{next(_serial)}"
    try:
        path.mkdir()
    except OSError:
        return None
    group = (
        MemoryGroup(path, "memory.max", "memory.events")
        if is_v2
        else MemoryGroup(path, "memory.limit_in_bytes", "memory.oom_control")
    )
    try:
        if os.access(path / group.limit_name, os.W_OK):
            (path / "cgroup.procs").write_text(str(pid))
            _forbid_swap(path)
            return group
    except OSError:
        pass
    group.remove()
    return None


def _remove_stale(base: Path) -> None:
    """Groups of processes that were killed before they could remove them."""
    for path in base.glob("tenshot-*-*"):
        if not Path("/proc", path.name.split("-")[1]).exists():
            with contextlib.suppress(OSError):
                path.rmdir()


def _forbid_swap(path: Path) -> None:
    for name in ("memory.swap.max", "memory.swappiness"):
        with contextlib.suppress(OSError):
            if (path / name).exists():
                (path / name).write_text("0")


def _group_of(process: str) -> tuple[Path, bool] | None:
    """Directory of a process's memory cgroup and whether it is version 2."""
    try:
        lines = Path("/proc", process, "cgroup").read_text().splitlines()
    except OSError:
        return None
    for line in lines:
        _, controllers, name = line.split(":", 2)
        if "memory" in controllers.split(","):
            return _ROOT / "memory" / name.lstrip("/"), False
    for line in lines:
        _, controllers, name = line.split(":", 2)
        if not controllers:
            return _v2_parent(_ROOT / name.lstrip("/"))
    return None


def _v2_parent(own: Path) -> tuple[Path, bool] | None:
    """Nearest group that hands the memory controller to its children."""
    for candidate in (own, own.parent):
        try:
            enabled = (candidate / "cgroup.subtree_control").read_text().split()
        except OSError:
            continue
        if "memory" in enabled and os.access(candidate / "cgroup.procs", os.W_OK):
            return candidate, True
    return None

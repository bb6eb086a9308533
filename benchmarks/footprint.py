"""What we hold of the machine: processes, descriptors, namespaces, memory, files."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.machine import descendants, process_table

_PAGE_KIB = os.sysconf("SC_PAGE_SIZE") >> 10
_NAMESPACES = ("user", "pid", "mnt", "net", "ipc", "uts")
_CGROUPS = Path("/sys/fs/cgroup")


@dataclass(frozen=True, slots=True)
class Footprint:
    """Counts at one moment.

    Attributes:
        processes: that descend from us.
        zombies: those of them that nobody has waited for.
        threads: of this process.
        descriptors: open in this process.
        namespaces: that our descendants are in and we are not.
        mounts: in our mount namespace.
        cgroups: of our naming.
        temporary_files: entries of our naming in the temporary folder, and all in `/dev/shm`.
        own_kib: resident memory of this process.
        their_kib: resident memory of all descendants, shared pages counted each time.
    """

    processes: int
    zombies: int
    threads: int
    descriptors: int
    namespaces: int
    mounts: int
    cgroups: int
    temporary_files: int
    own_kib: int
    their_kib: int

    def leaks(self, later: Footprint) -> list[str]:
        """What has grown since, memory aside."""
        now = asdict(later)
        return [
            f"{name}: {count} before, {now[name]} after"
            for name, count in asdict(self).items()
            if not name.endswith("_kib") and now[name] > count
        ]


def take_footprint() -> Footprint:
    """Look now."""
    table, own = process_table(), os.getpid()
    children = descendants(own, table)
    pids = [process.pid for process in children]
    return Footprint(
        processes=len(children),
        zombies=sum(process.state == "Z" for process in children),
        threads=threading.active_count(),
        descriptors=len(os.listdir("/proc/self/fd")) - 1,
        namespaces=len(_namespaces(pids) - _namespaces([own])),
        mounts=Path("/proc/self/mountinfo").read_text().count("\n"),
        cgroups=sum(1 for _ in _CGROUPS.glob(f"**/tenshot-{own}-*")),
        temporary_files=_entries(tempfile.gettempdir(), "tenshot") + _entries("/dev/shm", ""),
        own_kib=_resident_kib([own]),
        their_kib=_resident_kib(pids),
    )


def _namespaces(pids: Iterable[int]) -> set[str]:
    found = set()
    for pid in pids:
        for name in _NAMESPACES:
            with contextlib.suppress(OSError):
                found.add(os.readlink(f"/proc/{pid}/ns/{name}"))
    return found


def _resident_kib(pids: Iterable[int]) -> int:
    total = 0
    for pid in pids:
        with contextlib.suppress(OSError):
            total += int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE_KIB
    return total


def _entries(folder: str, prefix: str) -> int:
    names = os.listdir(folder) if os.path.isdir(folder) else []
    return sum(name.startswith(prefix) for name in names)

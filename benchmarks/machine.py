"""The machine a number was measured on, and the CPU time that was used on it for us."""

from __future__ import annotations

import contextlib
import os
import platform
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_PROBE_SECONDS = 20


def describe_machine() -> dict[str, object]:
    """Processor, cores we may use, memory, kernel, compiler, and the load before we began."""
    return {
        "cpu": _cpu_name(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gib": round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30, 1),
        "kernel": platform.release(),
        "compiler": first_line(["g++", "--version"]),
        "python": platform.python_version(),
        "load_before": round(os.getloadavg()[0], 2),
    }


def first_line(command: list[str]) -> str:
    """What a program says about its version; empty where there is none."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return next(iter((done.stdout or done.stderr).splitlines()), "").strip()


def _cpu_name() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


@dataclass(frozen=True, slots=True)
class Process:
    """A line of the process table.

    Attributes:
        pid: its id.
        parent: id of its parent.
        name: of its executable, at most 15 characters.
        state: one letter, ``"Z"`` for a zombie.
        cpu_s: CPU seconds of it and of the children it has waited for.
    """

    pid: int
    parent: int
    name: str
    state: str
    cpu_s: float


def process_table() -> dict[int, Process]:
    """All processes we can see, by id."""
    table = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                head, tail = (entry / "stat").read_text().rsplit(")", 1)
                fields, pid = tail.split(), int(entry.name)
                cpu_s = sum(map(int, fields[11:15])) / _TICKS
                name = head.split("(", 1)[1]
                table[pid] = Process(pid, int(fields[1]), name, fields[0], cpu_s)
    return table


def descendants(root: int, table: Mapping[int, Process]) -> list[Process]:
    """All that descend from a process, nearest first; not the process itself."""
    children: dict[int, list[Process]] = {}
    for process in table.values():
        children.setdefault(process.parent, []).append(process)
    found = list(children.get(root, []))
    for process in found:
        found += children.get(process.pid, [])
    return found


def cpu_s_of_our_tree() -> float:
    """CPU seconds of this process, of all its living descendants and of all that they have buried.

    Unlike a report of the measured program about itself this leaves nothing out; a descendant that
    nobody waited for is the exception.
    """
    table, own = process_table(), os.getpid()
    return table[own].cpu_s + sum(process.cpu_s for process in descendants(own, table))

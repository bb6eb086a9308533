"""The default backend: one trusted worker process per slot, built on user namespaces."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from sandbox._build import default_cache_dir, native_server_path, python_server_path, worker_path
from sandbox._core import WorkerSandbox
from sandbox._gcc import pch_dir
from sandbox._headers import PCH_TARGET
from sandbox._isolation import allow_options
from sandbox._machine import (
    NATIVE_TARGET,
    SERVER_TARGET,
    PythonChoice,
    Tools,
    find_tools,
    jail_options,
)
from sandbox._worker import Worker, spawn_worker


class LocalSandbox(WorkerSandbox):
    """Runs programs in user namespaces on this machine, without root, daemon or cgroup.

    Thread-safe; ``slots`` runs go on at once. Use as a context manager or call ``close``.

    Args:
        slots: workers; by default the CPUs this process may use.
        cache_dir: folder for the worker, precompiled headers and executables; by default the
            project's folder in the user's cache.
        python: interpreter for ``language="python"``: PyPy where present (``"auto"``), or a named
            one.
        warm: fork programs from processes that already run in the jail, with their interpreter or
            libraries loaded, instead of starting each from nothing.
        allow_weaker: what may be missing on this machine, keys of ``WEAKER``; ``isolation`` and
            each result say what is.

    Raises:
        InputError: an unknown name in ``allow_weaker``.
        WeakerIsolationError: something is missing that ``allow_weaker`` does not name.
        SandboxError: the machine lacks something; the hint says what to do.
    """

    def __init__(
        self,
        slots: int | None = None,
        cache_dir: Path | None = None,
        python: PythonChoice = "auto",
        warm: bool = True,
        allow_weaker: frozenset[str] = frozenset(),
    ) -> None:
        cache = default_cache_dir() if cache_dir is None else cache_dir
        tools = find_tools(python)
        options = [*allow_options(allow_weaker), *jail_options(extra_binds(tools, cache))]
        source = _Processes(worker_path(cache), options)
        cpus = len(os.sched_getaffinity(0))
        super().__init__(source, cpus if slots is None else slots, tools, cache, warm)


class _Processes:
    """Workers as children of this process."""

    def __init__(self, path: Path, options: Sequence[str]) -> None:
        self._path = path
        self._options = options

    def open(self) -> Worker:
        return spawn_worker(self._path, self._options)

    def close(self) -> None:
        """Each worker has been ended by its own ``close``."""


def extra_binds(tools: Tools, cache_dir: Path) -> dict[Path, str]:
    """What jails hold beside the system folders: host path → path in the jail."""
    binds: dict[Path, str] = {python_server_path(cache_dir): SERVER_TARGET}
    for interpreter in (tools.python, tools.python2):
        if interpreter is not None and interpreter.prefix is not None:
            binds[interpreter.prefix] = str(interpreter.prefix)
    if tools.cpp is not None:
        folder = pch_dir(tools.cpp, cache_dir)
        folder.mkdir(parents=True, exist_ok=True)
        binds[folder] = PCH_TARGET
        binds[native_server_path(tools.cpp, cache_dir)] = NATIVE_TARGET
    return binds

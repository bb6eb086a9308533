"""Problems from the browser that wait to be solved, and what one click sends together."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from dataclasses import dataclass
from pathlib import Path

from agent._listen_task import Task, read_task
from problems import FaultError, InputError

BATCH_WAIT_S = 10.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A task and the file that keeps it."""

    task: Task
    path: Path


class Inbox:
    """A folder with one file per problem, in the order of arrival.

    A file stays until its problem is solved, so nothing is lost when the program ends. Safe to use
    from several threads.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    def add(self, task: Task) -> Entry:
        """Keep a task; it takes the place of the same problem if that still waits.

        Raises:
            FaultError: the file cannot be written.
        """
        identity = f"{task.url}\0{task.value['name']}".encode()
        name = f"{task.problem.id}-{hashlib.sha256(identity).hexdigest()[:8]}.json"
        with self._lock:
            names = self._names()
            number = int(names[-1].partition("-")[0]) + 1 if names else 1
            known = next((old for old in names if old.partition("-")[2] == name), None)
            return self._write(task, self._folder / (known or f"{number:04d}-{name}"))

    def change(self, entry: Entry, task: Task) -> Entry:
        """Keep a task that knows more instead of the entry's."""
        with self._lock:
            return self._write(task, entry.path)

    def waiting(self) -> list[Entry]:
        """What waits, oldest first.

        Raises:
            InputError: a file in the folder is not one of ours.
        """
        paths = [self._folder / name for name in self._names()]
        try:
            return [Entry(read_task(path.read_bytes(), str(path)), path) for path in paths]
        except OSError as error:
            raise InputError(f"cannot read {error.filename}: {error.strerror}", _HINT) from None

    def remove(self, entry: Entry) -> None:
        """Forget a problem."""
        entry.path.unlink(missing_ok=True)

    def _names(self) -> list[str]:
        found = [path.name for path in self._folder.glob("[0-9]*-*.json")]
        return sorted(found, key=lambda name: (len(name.partition("-")[0]), name))

    def _write(self, task: Task, path: Path) -> Entry:
        draft = path.with_suffix(".tmp")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(json.dumps(task.value, indent=1))
            os.replace(draft, path)
        except OSError as error:
            raise FaultError(f"cannot write {path}: {error.strerror}", "free some space") from None
        return Entry(task, path)


_HINT = "remove it, or move it elsewhere"


@dataclass(frozen=True, slots=True)
class Click:
    """What one click in the browser sent: a problem, or the problems of a contest.

    Attributes:
        entries: in the order of arrival.
        missing: how many did not come in time.
    """

    entries: tuple[Entry, ...]
    missing: int = 0


class ClickCollector:
    """Puts the problems of one click together."""

    def __init__(self, wait_s: float = BATCH_WAIT_S) -> None:
        self._wait_s = wait_s
        self._open: dict[str, list[Entry]] = {}
        self._latest: dict[str, float] = {}

    def add(self, entry: Entry, now_s: float) -> None:
        """Take an entry that arrived at ``now_s``, on a clock that never goes back."""
        key = entry.task.batch or str(entry.path)
        arrived = self._open.setdefault(key, [])
        arrived[:] = [other for other in arrived if other.path != entry.path] + [entry]
        self._latest[key] = now_s

    def pop(self, now_s: float) -> Click | None:
        """A click that is complete, or for whose rest nobody waits any longer."""
        for key, entries in self._open.items():
            missing = max(0, entries[-1].task.batch_size - len(entries))
            if not missing or now_s - self._latest[key] >= self._wait_s:
                del self._open[key], self._latest[key]
                return Click(tuple(entries), missing)
        return None

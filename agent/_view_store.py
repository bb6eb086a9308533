"""A run's file as the viewer reads it: never written to, and open for one answer at a time.

A reader that stayed open would keep the solve that ends beside it from folding its log back into
the file.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import zstandard

from agent._opened import STORE
from agent._store import RunStore, StoredProgram, StoredVerdict
from problems import InputError, TenshotError
from sandbox import Verdict

UNREADABLE = (sqlite3.Error, zstandard.ZstdError, ValueError, OSError, TenshotError)
"""What reading a run may raise that is damaged, or is being replaced."""


def find_run(given: Path) -> Path:
    """The run file that a run's folder or a file's path means; it need not exist.

    Raises:
        InputError: the folder holds runs, but not one of its own.
    """
    if not given.is_dir() or (given / STORE).exists():
        return given if given.suffix == ".sqlite" else given / STORE
    runs = sorted(given.rglob("*.sqlite"))
    if len(runs) > 1:
        raise InputError(f"{given}: holds {len(runs)} runs", f"name one, such as {runs[0]}")
    return runs[0] if runs else given / STORE


def check_run(path: Path) -> None:
    """Raise ``InputError`` unless a run can be read from the file."""
    if not path.exists():
        raise InputError(
            f"{path}: no run here",
            "give the folder that 'tenshot solve' writes, with --wait if it has yet to start",
        )
    try:
        with RunReader(path) as reader:
            manifest = reader.manifest
    except UNREADABLE as error:
        raise InputError(f"{path}: not a run ({error})", "give a run's folder") from error
    if "format" not in manifest:
        raise InputError(f"{path}: an empty run", "give a run's folder")


def _log(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def read_only_uri(path: Path) -> str:
    """The address by which SQLite opens the run without writing anything.

    Opening a file that nobody writes to as an ordinary reader would leave an empty log beside it,
    and needs a folder that can be written to; without a log the file is taken as it is.
    """
    quiet = "" if _log(path).exists() else "&immutable=1"
    return f"{path.absolute().as_uri()}?mode=ro{quiet}"


def signature(path: Path) -> tuple[int, ...]:
    """Changes whenever the run does; empty while there is no file. Costs two calls of ``stat``."""
    found: list[int] = []
    for each in (path, _log(path)):
        try:
            status = each.stat()
        except FileNotFoundError:
            continue
        found += [status.st_ino, status.st_size, status.st_mtime_ns]
    return tuple(found)


class RunReader(RunStore):
    """A run that is read only; several may read while a solve writes.

    Every method may raise what ``UNREADABLE`` lists.
    """

    def __init__(self, path: Path) -> None:  # the base's would create what is not there
        self.path = path
        self._db = sqlite3.connect(read_only_uri(path), uri=True, isolation_level=None)

    def sources(self, after: int, limit: int) -> list[tuple[int, str, bytes]]:
        """Number, key and compressed source of programs in the order they were found."""
        query = "SELECT rowid, key, source FROM programs WHERE rowid > ? ORDER BY rowid LIMIT ?"
        return self._db.execute(query, (after, limit)).fetchall()

    def program(self, key: str) -> StoredProgram | None:
        """One program, or ``None`` where the run has none of this key."""
        query = """SELECT p.key, p.language, p.source, count(*), avg(c.log_probability)
            FROM programs p JOIN candidates c ON c.program = p.key WHERE p.key = ? GROUP BY p.key"""
        row = self._db.execute(query, (key,)).fetchone()
        if row is None:
            return None
        source = zstandard.ZstdDecompressor().decompress(row[2])
        return StoredProgram(row[0], row[1], source.decode("utf-8", "surrogateescape"), *row[3:])

    def samples_of(self, key: str, limit: int) -> list[dict[str, Any]]:
        """The first samples that had a program: policy, seed, number and how each was drawn."""
        names = (
            "policy", "seed", "number", "log_probability", "tokens", "temperature", "rating",
            "tags", "finished",
        )  # fmt: skip
        query = f"SELECT {', '.join(names)} FROM candidates WHERE program = ? LIMIT ?"
        rows = self._db.execute(query, (key, limit))
        return [dict(zip(names, row, strict=True)) for row in rows]

    def verdict_of(self, table: str, key: str) -> StoredVerdict | None:
        """A program's verdict from ``"filtered"`` or ``"judged"``."""
        query = f"SELECT verdict, case_name, cpu_s, detail FROM {table} WHERE program = ?"
        row = self._db.execute(query, (key,)).fetchone()
        return StoredVerdict(Verdict(row[0]), *row[1:]) if row else None

    def chosen(self) -> list[dict[str, Any]]:
        """The submissions, best first, with their verdicts on the hidden tests where judged."""
        names = ("rank", "key", "cluster", "cluster_size", "score", "reason", "verdict", "case",
                 "detail")  # fmt: skip
        query = """SELECT s.rank, s.program, s.cluster + 1, s.cluster_size, s.score, s.reason,
            j.verdict, j.case_name, j.detail
            FROM submissions s LEFT JOIN judged j ON j.program = s.program ORDER BY s.rank"""
        return [dict(zip(names, row, strict=True)) for row in self._db.execute(query)]

    def verdict_counts(self) -> dict[str, int]:
        """How many programs got which verdict on the samples."""
        rows = self._db.execute("SELECT verdict, count(*) FROM filtered GROUP BY verdict")
        return dict(rows.fetchall())

    def policy_counts(self) -> dict[str, int]:
        """Samples by policy."""
        rows = self._db.execute("SELECT policy, count(*) FROM candidates GROUP BY policy")
        return dict(rows.fetchall())

    def changed_s(self) -> float:
        """When the run was last written to, in seconds since the epoch."""
        return max(path.stat().st_mtime for path in (self.path, _log(self.path)) if path.exists())

    def first_event_s(self) -> float | None:
        """When the run's first event was, by which a new run at the same place is known."""
        row = self._db.execute("SELECT time_s FROM events ORDER BY id LIMIT 1").fetchone()
        return row[0] if row else None

    def stages(self) -> list[dict[str, Any]]:
        """The last event of every stage, the stage that moved last at the end."""
        query = """SELECT data FROM events WHERE id IN (
            SELECT max(id) FROM events WHERE kind = 'stage'
            GROUP BY json_extract(data, '$.name')) ORDER BY id"""
        return [json.loads(data) for (data,) in self._db.execute(query)]

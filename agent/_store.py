"""The run store: one SQLite file that holds everything a run has found out.

Writes are keyed and idempotent and are committed in batches, so a run that is killed at any point
loses at most the last batch and does it again. Source texts and outputs are compressed with
Zstandard; a program is stored once however often it was sampled.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import Any, Self

import zstandard

from agent._stored import StoredProgram, StoredSubmission, StoredVerdict
from clustering import Outcome, OutcomeTable, WrittenInput
from problems import FaultError, InputError
from sampler import Candidate, source_key
from sandbox import Verdict

_FORMAT = 1
_SCHEMA = """
CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE programs (key TEXT PRIMARY KEY, language TEXT NOT NULL, source BLOB NOT NULL);
CREATE TABLE candidates (
    policy TEXT, seed INTEGER, number INTEGER, program TEXT NOT NULL,
    log_probability REAL, tokens INTEGER, temperature REAL, rating INTEGER, tags TEXT,
    finished INTEGER, PRIMARY KEY (policy, seed, number)) WITHOUT ROWID;
CREATE INDEX candidates_by_program ON candidates (program);
CREATE TABLE filtered (
    program TEXT PRIMARY KEY, verdict TEXT NOT NULL, case_name TEXT, cpu_s REAL, detail TEXT
    ) WITHOUT ROWID;
CREATE TABLE inputs (number INTEGER PRIMARY KEY, writer TEXT NOT NULL, data BLOB NOT NULL);
CREATE TABLE outcomes (
    program TEXT, input INTEGER, verdict TEXT NOT NULL, output BLOB NOT NULL,
    PRIMARY KEY (program, input)) WITHOUT ROWID;
CREATE TABLE submissions (
    rank INTEGER PRIMARY KEY, program TEXT NOT NULL, cluster INTEGER, cluster_size INTEGER,
    score REAL, reason TEXT);
CREATE TABLE judged (
    program TEXT PRIMARY KEY, verdict TEXT NOT NULL, case_name TEXT, cpu_s REAL, detail TEXT
    ) WITHOUT ROWID;
CREATE TABLE events (id INTEGER PRIMARY KEY, time_s REAL, kind TEXT, data TEXT);
"""
_ADDED = "CREATE TABLE IF NOT EXISTS scores (program TEXT PRIMARY KEY, model TEXT, log_odds REAL)"


class StoreError(FaultError):
    """The run file cannot be read or written."""


class RunStore:
    """An open run file. Not for use by several threads at once."""

    def __init__(self, path: Path, manifest: Mapping[str, Any] | None = None) -> None:
        """Open or create a run file.

        Args:
            path: the file; its folder is created.
            manifest: what defines the run; ``None`` opens whatever is there.

        Raises:
            InputError: the file belongs to another run, or nothing is there to open.
            StoreError: the file is damaged or cannot be written.
        """
        if manifest is None and not path.exists():
            raise InputError(f"{path}: no run here", "give the folder that 'tenshot solve' wrote")
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._open(manifest)
        except (sqlite3.DatabaseError, OSError) as error:
            raise StoreError(f"{path}: {error}", "delete the run folder or use --out") from error

    def _open(self, manifest: Mapping[str, Any] | None) -> None:
        tables = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables == 0:
            if manifest is None:
                raise InputError(f"{self.path}: an empty run", "start it again with solve")
            self._create(manifest)
        self._db.execute(_ADDED)
        for key, value in (manifest or {}).items():
            stored = self.manifest.get(key)
            if stored != json.loads(json.dumps(value)):
                raise InputError(
                    f"{self.path}: holds another run ({key} is {stored!r}, not {value!r})",
                    "use another --out, or --restart to begin anew",
                )

    def _create(self, manifest: Mapping[str, Any]) -> None:
        self._db.executescript("BEGIN;" + _SCHEMA)
        rows = [(key, json.dumps(value)) for key, value in manifest.items()]
        self._db.executemany("INSERT INTO manifest VALUES (?, ?)", [*rows, ("format", _FORMAT)])
        self._db.execute("COMMIT")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @property
    def manifest(self) -> dict[str, Any]:
        """What defines the run."""
        rows = self._db.execute("SELECT key, value FROM manifest")
        return {key: json.loads(value) for key, value in rows}

    def _write(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        self._transact((statement, rows))

    def _transact(self, *work: tuple[str, Iterable[Sequence[Any]]]) -> None:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            for statement, rows in work:
                self._db.executemany(statement, rows)
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            raise StoreError(f"{self.path}: {error}", "check the disk") from error

    def add_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Keep sampled programs; a candidate already known is left as it is."""
        keys = [source_key(candidate) for candidate in candidates]
        pack = zstandard.ZstdCompressor(level=3).compress
        self._write(
            "INSERT OR IGNORE INTO programs VALUES (?, ?, ?)",
            [
                (key, c.language, pack(c.source.encode("utf-8", "surrogateescape")))
                for key, c in zip(keys, candidates, strict=True)
            ],
        )
        self._write(
            "INSERT OR IGNORE INTO candidates VALUES (?,?,?,?,?,?,?,?,?,?)",
            [
                (c.policy, c.seed, c.index, key, c.log_probability, c.tokens, c.temperature,
                 c.rating, ",".join(c.tags), c.finished)
                for key, c in zip(keys, candidates, strict=True)
            ],
        )  # fmt: skip

    def drawn(self, policy: str) -> set[int]:
        """Sample numbers of a policy that are stored already."""
        rows = self._db.execute("SELECT number FROM candidates WHERE policy = ?", (policy,))
        return {number for (number,) in rows}

    def count(self, table: str) -> int:
        """Rows of ``programs``, ``candidates``, ``inputs``, ``outcomes`` or ``submissions``."""
        if table not in ("programs", "candidates", "inputs", "outcomes", "submissions"):
            raise ValueError(f"no table {table}")
        return int(self._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def programs(self, where: str = "") -> Iterator[StoredProgram]:
        """Distinct programs in the order of their first sample.

        ``where`` is ``"unfiltered"``, ``"passed"`` (all samples), or empty for all.
        """
        condition = {
            "": "",
            "unfiltered": "WHERE p.key NOT IN (SELECT program FROM filtered)",
            "passed": "JOIN filtered f ON f.program = p.key AND f.verdict = 'AC'",
        }[where]
        query = f"""SELECT p.key, p.language, p.source, count(*), avg(c.log_probability), s.log_odds
            FROM programs p JOIN candidates c ON c.program = p.key
            LEFT JOIN scores s ON s.program = p.key {condition}
            GROUP BY p.key ORDER BY min(c.number), min(c.policy), p.key"""
        unpack = zstandard.ZstdDecompressor().decompress
        for key, language, source, samples, likely, odds in self._db.execute(query):
            text = unpack(source).decode("utf-8", "surrogateescape")
            yield StoredProgram(key, language, text, samples, likely, odds)

    def sample_numbers(self) -> dict[str, list[tuple[str, int]]]:
        """For every program the samples ``(policy, number)`` that had it."""
        found: dict[str, list[tuple[str, int]]] = {}
        query = "SELECT program, policy, number FROM candidates ORDER BY policy, number"
        for key, policy, number in self._db.execute(query):
            found.setdefault(key, []).append((policy, number))
        return found

    def add_verdicts(self, table: str, rows: Mapping[str, StoredVerdict]) -> None:
        """Keep verdicts on the samples (``"filtered"``) or the hidden tests (``"judged"``)."""
        if table not in ("filtered", "judged"):
            raise ValueError(f"no table {table}")
        self._write(
            f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?, ?, ?)",
            [(k, r.verdict.value, r.case_name, r.cpu_s, r.detail) for k, r in rows.items()],
        )

    def verdicts(self, table: str) -> dict[str, StoredVerdict]:
        """Verdicts by program from ``"filtered"`` or ``"judged"``."""
        if table not in ("filtered", "judged"):
            raise ValueError(f"no table {table}")
        rows = self._db.execute(f"SELECT program, verdict, case_name, cpu_s, detail FROM {table}")
        return {
            key: StoredVerdict(Verdict(v), name, cpu, detail) for key, v, name, cpu, detail in rows
        }

    def add_scores(self, model: str, log_odds: Mapping[str, float | None]) -> None:
        """Keep what a scoring model says of programs, and forget what another one said.

        Args:
            model: its version.
            log_odds: by program; ``None`` for one that the model cannot read.
        """
        self._transact(
            ("DELETE FROM scores WHERE model <> ?", [(model,)]),
            (
                "INSERT OR REPLACE INTO scores VALUES (?, ?, ?)",
                [(key, model, value) for key, value in log_odds.items()],
            ),
        )

    def scored(self, model: str) -> set[str]:
        """Programs that this version of a scoring model has been asked about."""
        rows = self._db.execute("SELECT program FROM scores WHERE model = ?", (model,))
        return {key for (key,) in rows}

    def set_inputs(self, writer: str, inputs: Sequence[bytes]) -> None:
        """Keep generated inputs of one kind; see ``add_inputs``."""
        self.add_inputs([WrittenInput(writer, data) for data in inputs])

    def add_inputs(self, inputs: Sequence[WrittenInput]) -> None:
        """Keep generated inputs, numbered from 0; a number already known is left as it is."""
        pack = zstandard.ZstdCompressor(level=3).compress
        rows = [(number, each.kind, pack(each.data)) for number, each in enumerate(inputs)]
        self._write("INSERT OR IGNORE INTO inputs VALUES (?, ?, ?)", rows)

    def inputs(self) -> list[bytes]:
        """The generated inputs in order."""
        unpack = zstandard.ZstdDecompressor().decompress
        rows = self._db.execute("SELECT data FROM inputs ORDER BY number")
        return [unpack(data) for (data,) in rows]

    def add_outcomes(self, rows: Iterable[tuple[str, int, Outcome]]) -> None:
        """Keep what programs did on generated inputs."""
        pack = zstandard.ZstdCompressor(level=1).compress
        self._write(
            "INSERT OR REPLACE INTO outcomes VALUES (?, ?, ?, ?)",
            [(key, number, o.verdict.value, pack(o.output)) for key, number, o in rows],
        )

    def outcomes_of(self, key: str) -> dict[int, Outcome]:
        """What a program did on each generated input it has been run on."""
        unpack = zstandard.ZstdDecompressor().decompress
        query = "SELECT input, verdict, output FROM outcomes WHERE program = ?"
        return {
            number: Outcome(Verdict(verdict), unpack(output))
            for number, verdict, output in self._db.execute(query, (key,))
        }

    def runs_done(self) -> dict[str, int]:
        """Per program a number whose bit ``n`` is set where it has been run on input ``n``."""
        found: dict[str, int] = {}
        for key, number in self._db.execute("SELECT program, input FROM outcomes"):
            found[key] = found.get(key, 0) | 1 << number
        return found

    def outcome_table(self, keys: Collection[str]) -> OutcomeTable:
        """Outcomes of those programs that have been run on every input."""
        unpack = zstandard.ZstdDecompressor().decompress
        table = OutcomeTable(self.count("inputs"))
        query = "SELECT program, input, verdict, output FROM outcomes"
        for key, number, verdict, output in self._db.execute(query):
            if key in keys:
                table.add(key, number, Outcome(Verdict(verdict), unpack(output)))
        return table.complete()

    def set_submissions(self, chosen: Sequence[StoredSubmission]) -> None:
        """Keep the choice, in place of an earlier one."""
        rows = [astuple(each) for each in chosen]
        self._transact(
            ("DELETE FROM submissions", [()]),
            ("INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?)", rows),
        )

    def submissions(self) -> list[StoredSubmission]:
        """The choice, in order of rank."""
        query = "SELECT rank, program, cluster, cluster_size, score, reason FROM submissions"
        return [StoredSubmission(*row) for row in self._db.execute(f"{query} ORDER BY rank")]

    def add_event(self, time_s: float, kind: str, data: Mapping[str, Any]) -> None:
        """Log what happened; ``time_s`` is seconds since the epoch."""
        row = (time_s, kind, json.dumps(data, sort_keys=True))
        self._write("INSERT INTO events (time_s, kind, data) VALUES (?, ?, ?)", [row])

    def events(self, kind: str) -> list[dict[str, Any]]:
        """Data of all events of a kind, oldest first."""
        rows = self._db.execute("SELECT data FROM events WHERE kind = ? ORDER BY id", (kind,))
        return [json.loads(data) for (data,) in rows]

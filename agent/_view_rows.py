"""The table of candidates: what is known of every distinct program, in memory, by page.

It is filled from the run's file by SQL, new and changed rows only, and sorted and filtered by SQL;
the order of a query is kept until the table changes, so that scrolling is a slice of a list.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from threading import Lock
from typing import Any

import zstandard

from agent._view_store import RunReader, read_only_uri
from agent._view_texts import SourceTexts

_CHUNK = 4096
_ORDERS_KEPT = 16
_PARTS = list(pairwise([f"{number:02x}" for number in range(0, 256, 4)] + ["g"]))
"""Ranges of program keys, which are hexadecimal: large updates are done in as many small ones."""
_COLUMNS = (
    "number", "key", "language", "samples", "policies", "log_probability", "verdict", "case_name",
    "cpu_s", "cluster", "rank", "judged",
)  # fmt: skip
_SCHEMA = """CREATE TABLE rows (
    number INTEGER PRIMARY KEY, key TEXT UNIQUE, language TEXT, samples INTEGER DEFAULT 0,
    policies TEXT DEFAULT '', log_probability REAL, verdict TEXT, case_name TEXT, cpu_s REAL,
    cluster INTEGER, rank INTEGER, judged TEXT)"""
_NEW_PROGRAMS = """INSERT INTO rows (number, key, language, verdict, case_name, cpu_s)
    SELECT p.rowid, p.key, p.language, f.verdict, f.case_name, f.cpu_s
    FROM run.programs p LEFT JOIN run.filtered f ON f.program = p.key
    WHERE p.rowid > (SELECT ifnull(max(number), 0) FROM rows) ORDER BY p.rowid LIMIT 20000"""
# A verdict is final, except that an accepted program may be refused when it is compiled alone.
_NEW_VERDICTS = """UPDATE rows SET verdict = f.verdict, case_name = f.case_name, cpu_s = f.cpu_s
    FROM run.filtered f WHERE f.program >= ? AND f.program < ? AND f.program = rows.key
    AND (rows.verdict IS NULL OR rows.verdict = 'AC') AND rows.verdict IS NOT f.verdict"""
_NEW_SAMPLES = """UPDATE rows
    SET samples = c.samples, policies = c.policies, log_probability = c.mean
    FROM (SELECT program, sum(n) AS samples, group_concat(policy, char(10)) AS policies,
                 sum(total) / sum(known) AS mean
          FROM (SELECT program, policy, count(*) AS n, sum(log_probability) AS total,
                       count(log_probability) AS known
                FROM run.candidates WHERE program >= ? AND program < ? GROUP BY program, policy)
          GROUP BY program) c
    WHERE rows.key = c.program AND rows.samples <> c.samples"""
_NEW_CHOICE = (
    "UPDATE rows SET rank = NULL WHERE rank IS NOT NULL",
    "UPDATE rows SET rank = s.rank FROM run.submissions s WHERE s.program = rows.key",
    "UPDATE rows SET judged = j.verdict FROM run.judged j WHERE j.program = rows.key",
)
SORTS = {
    "best": "rank IS NULL, rank, cluster IS NULL, cluster",
    "found": "number",
    **{
        name: f"{name} IS NULL, {name}"
        for name in ("samples", "log_probability", "verdict", "cpu_s", "cluster", "language")
    },
}
"""Names that ``Query.sort`` knows, each also with a minus sign in front, and their SQL."""


@dataclass(frozen=True, slots=True)
class Query:
    """Which candidates, and in what order; empty fields don't filter.

    Attributes:
        text: part of the source or of the key.
        verdict: on the samples; ``"none"`` for programs not yet judged.
        language: of the program.
        policy: that drew at least one of its samples.
        cluster: 1 for the largest, or ``None``.
        sort: a key of ``SORTS``, with a minus sign for the largest first.
    """

    text: str = ""
    verdict: str = ""
    language: str = ""
    policy: str = ""
    cluster: int | None = None
    sort: str = "best"


@dataclass(frozen=True, slots=True)
class Page:
    """Some candidates of a query, as JSON objects, and how many it has in all."""

    total: int
    rows: list[dict[str, Any]]


class CandidateTable:
    """The table; one thread updates it, any may read it."""

    def __init__(self) -> None:
        self._db = sqlite3.connect(
            "file::memory:", uri=True, isolation_level=None, check_same_thread=False
        )
        self._db.execute(_SCHEMA)
        self._lock = Lock()
        self._orders: dict[Query, list[int]] = {}
        self.texts = SourceTexts()
        self._last_text = 0

    def close(self) -> None:
        """Free the memory."""
        with self._lock:
            self._db.close()

    @contextmanager
    def _attached(self, reader: RunReader) -> Iterator[None]:
        """The run's tables are within reach of SQL, as ``run``."""
        with self._lock:
            self._db.execute("ATTACH ? AS run", (read_only_uri(reader.path),))
        try:
            yield
        finally:
            with self._lock:
                self._db.execute("DETACH run")

    def _update(self, statement: str, values: Sequence[Any] = ()) -> int:
        """Rows changed by a statement, short enough to keep no page waiting."""
        with self._lock:
            self._orders.clear()
            return self._db.execute(statement, values).rowcount

    def add_programs(self, reader: RunReader) -> Iterator[None]:
        """Take up new programs, and what is new on old ones; yields when there is more to see."""
        with self._attached(reader):
            while self._update(_NEW_PROGRAMS):
                self._update_choice()
                yield
            for part in _PARTS:
                self._update(_NEW_VERDICTS, part)
            self._update_choice()
        yield

    def _update_choice(self) -> None:
        for statement in _NEW_CHOICE:
            self._update(statement)

    def count_samples(self, reader: RunReader) -> None:
        """Count anew how many samples had each program."""
        with self._attached(reader):
            for part in _PARTS:
                self._update(_NEW_SAMPLES, part)

    def add_texts(self, reader: RunReader) -> None:
        """Take up the sources of new programs for the search."""
        unpack = zstandard.ZstdDecompressor().decompress
        while rows := reader.sources(self._last_text, _CHUNK):
            texts = [(number, f"{key}\n".encode() + unpack(pack)) for number, key, pack in rows]
            with self._lock:
                self._orders.clear()
                self.texts.add(texts)
            self._last_text = rows[-1][0]

    def set_clusters(self, clusters: Mapping[str, int]) -> None:
        """Say for every clustered program its cluster's number."""
        self._update("UPDATE rows SET cluster = NULL WHERE cluster IS NOT NULL")
        with self._lock:
            self._orders.clear()
            self._db.executemany(
                "UPDATE rows SET cluster = ? WHERE key = ?",
                ((number, key) for key, number in clusters.items()),
            )

    def languages(self) -> dict[str, int]:
        """Programs by language."""
        with self._lock:
            rows = self._db.execute("SELECT language, count(*) FROM rows GROUP BY language")
            return dict(rows.fetchall())

    def page(self, query: Query, offset: int, limit: int) -> Page:
        """Candidates ``offset`` to ``offset + limit`` of a query."""
        with self._lock:
            order = self._order(query)
            wanted = order[offset : offset + limit]
            marks = ",".join("?" * len(wanted))
            names = ", ".join(_COLUMNS)
            found = self._db.execute(f"SELECT {names} FROM rows WHERE number IN ({marks})", wanted)
            by_number = {row[0]: _as_object(row) for row in found}
        return Page(len(order), [by_number[number] for number in wanted])

    def _order(self, query: Query) -> list[int]:
        if query not in self._orders:
            if query.text:
                hits = self.texts.find(query.text)
                order = [n for n in self._order(replace(query, text="")) if n in hits]
            else:
                order = [number for (number,) in self._db.execute(*_statement(query))]
            if len(self._orders) >= _ORDERS_KEPT:
                self._orders.clear()
            self._orders[query] = order
        return self._orders[query]


def _statement(query: Query) -> tuple[str, list[Any]]:
    """The numbers of a query in order, its text aside."""
    conditions, values = ["1"], []
    for name in ("verdict", "language", "cluster"):
        value = getattr(query, name)
        if value == "none":
            conditions.append(f"{name} IS NULL")
        elif value:
            conditions.append(f"{name} = ?")
            values.append(value)
    if query.policy:
        conditions.append("instr(char(10) || policies || char(10), ?) > 0")
        values.append(f"\n{query.policy}\n")
    order = SORTS[query.sort.removeprefix("-")] + (" DESC" if query.sort.startswith("-") else "")
    where = " AND ".join(conditions)
    return f"SELECT number FROM rows WHERE {where} ORDER BY {order}, number", values


def _as_object(row: tuple[Any, ...]) -> dict[str, Any]:
    found = dict(zip(_COLUMNS, row, strict=True))
    return found | {"policies": found["policies"].split("\n") if found["policies"] else []}

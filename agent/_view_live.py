"""A run that is watched: read anew whenever its file changes, by a thread of its own."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Thread
from typing import Any

from agent._run_problem import kept_problem
from agent._view_clusters import NO_CLUSTERS, Clustering, read_clusters
from agent._view_rows import CandidateTable
from agent._view_store import UNREADABLE, RunReader, signature
from agent._view_summary import summarize
from problems import Problem

_LOOK_EVERY_S = 0.5
_REST = 4  # times as long as the last reading took, so that a large run costs a fifth of a core
_STOP_S = 2.0
_GONE = (0, None)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is known of the run at one moment.

    Attributes:
        revision: grows with every change that a page could show.
        summary: what ``/api/run`` answers, the revision aside.
        problem: as the run keeps it, or ``None``.
        clustering: of the survivors.
        table: of the candidates.
        reading: whether more of it is being read at this moment.
        error: why the run cannot be read now, or empty.
    """

    revision: int
    summary: dict[str, Any]
    problem: Problem | None
    clustering: Clustering
    table: CandidateTable
    reading: bool = True
    error: str = ""


class LiveRun:
    """Watches one run file; ``snapshot`` is what it holds now. A context manager."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.snapshot = Snapshot(0, {}, None, NO_CLUSTERS, CandidateTable())
        self._seen: tuple[int, ...] | None = None
        self._born: tuple[int, float | None] | None = None
        self._clustered = (0, 0)
        self._stopping = Event()
        self._thread = Thread(target=self._watch, name="view", daemon=True)

    def __enter__(self) -> LiveRun:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join(_STOP_S)
        self.snapshot.table.close()

    def _watch(self) -> None:
        pause = 0.0
        while not self._stopping.wait(pause):
            started = time.monotonic()
            now = signature(self.path)
            if now != self._seen:
                self._read(now)
            pause = max(_LOOK_EVERY_S, _REST * (time.monotonic() - started))

    def _read(self, now: tuple[int, ...]) -> None:
        """Read the run; where it cannot be read, say so and try again."""
        error = ""
        self._change(reading=True)
        try:
            if now:
                self._read_parts(now[0])
            else:
                self._born, error = _GONE, f"there is no {self.path} any more"
            self._seen = now
        except UNREADABLE as trouble:
            error = f"the run cannot be read now: {trouble}"
        self._change(error=error, reading=False)

    def _begin_anew(self) -> None:
        """Another run lies at the path: it was started again."""
        self.snapshot.table.close()
        self._change(clustering=NO_CLUSTERS, table=CandidateTable())
        self._clustered = (0, 0)

    def _read_parts(self, inode: int) -> None:
        with RunReader(self.path) as reader:
            born = (inode, reader.first_event_s())
            if self._born not in (None, born):
                self._begin_anew()
            self._born = born
            table = self.snapshot.table
            self._change(problem=kept_problem(reader))
            self._summarize(reader)
            for _ in table.add_programs(reader):
                self._change()
            self._summarize(reader)
            table.count_samples(reader)
            table.add_texts(reader)
            self._summarize(reader)
            self._cluster(reader)

    def _cluster(self, reader: RunReader) -> None:
        state = (reader.count("outcomes"), self.snapshot.summary["funnel"]["passed"])
        if state == self._clustered:
            return
        problem = self.snapshot.problem
        clustering = read_clusters(reader, problem)
        self.snapshot.table.set_clusters(clustering.number_of)
        self._clustered = state
        self._change(clustering=clustering)
        self._summarize(reader)

    def _summarize(self, reader: RunReader) -> None:
        snapshot = self.snapshot
        summary = summarize(reader, snapshot.problem, snapshot.clustering, snapshot.table)
        self._change(summary=summary)

    def _change(self, **fields: Any) -> None:
        self.snapshot = replace(self.snapshot, revision=self.snapshot.revision + 1, **fields)

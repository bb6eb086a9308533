"""What the viewer's page asks for, as JSON objects. Clusters are numbered from 1, the largest.

``/api/run``
    ``revision`` (grows with every change), ``reading`` (whether more is being read just now),
    ``error`` (empty, or why the run cannot be read now); once something is read also ``file``,
    ``problem``, ``title``, ``state`` (``running`` or ``finished``), ``changed_s`` (time of the
    last change, seconds since the epoch), ``manifest``, ``funnel`` (``wanted``, ``samples``,
    ``unique``, ``judged``, ``compiled``, ``passed``, ``clusters``, ``chosen``), ``verdicts``,
    ``languages`` and ``policies`` (counts by name), ``inputs``, ``stages`` (the last event of
    each stage), ``searchable`` (programs whose source can be searched by now).
``/api/candidates?offset=&limit=&q=&verdict=&language=&policy=&cluster=&sort=``
    ``total`` and ``rows``, distinct programs: ``number``, ``key``, ``language``, ``samples``,
    ``policies``, ``log_probability``, ``verdict`` and ``case_name`` on the samples, ``cpu_s``,
    ``cluster``, ``rank`` and ``judged`` (verdict on the hidden tests), ``null`` where there is
    none. ``sort`` is one of ``_view_rows.SORTS``, with a minus sign for the largest first;
    ``limit`` is at most 500.
``/api/program/KEY``
    The same fields of one program, ``source``, ``source_bytes``, ``detail`` of its verdict,
    ``drawn`` (its first samples), ``submission`` or ``null``, ``compared_with`` (the key of the
    largest cluster's first program) and ``outputs``, one for each generated input it was run on.
``/api/clusters``
    ``total`` and the largest ``clusters``: ``number``, ``programs``, ``samples``, ``members``
    (the first), ``ranks`` (of its submissions), ``differs`` (how many inputs set it apart from
    the largest cluster) and ``example``: the first such input with both outputs.
``/api/inputs``
    ``inputs``: ``number``, ``text``, ``bytes``, ``kept`` (counts for the clusters), ``outputs``
    (different ones), ``failures`` (programs by verdict); the last three ``null`` before clusters.
``/api/submissions``
    ``submissions``: ``rank``, ``key``, ``cluster``, ``cluster_size``, ``score``, ``reason``, and
    ``verdict``, ``case`` and ``detail`` of the hidden tests where they were judged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from agent._view_clusters import Clustering
from agent._view_live import LiveRun, Snapshot
from agent._view_rows import SORTS, Query
from agent._view_store import RunReader
from clustering import Outcome
from problems import InputError

_MOST_ROWS = 500
_MOST_CLUSTERS = 300
_MEMBERS = 12
_DRAWN = 20
_TEXT_BYTES = 2000
_SOURCE_BYTES = 1 << 18


class NotFound(Exception):
    """Nothing of this name."""


def answer(live: LiveRun, path: str, parameters: Mapping[str, str]) -> dict[str, Any]:
    """The object for a path below ``/api/``.

    Raises:
        NotFound: there is no such path or program.
        InputError: a parameter has no meaning.
        _view_store.UNREADABLE: the run cannot be read now.
    """
    snapshot = live.snapshot
    if path == "run":
        return {
            "revision": snapshot.revision,
            "reading": snapshot.reading,
            "error": snapshot.error,
            **snapshot.summary,
        }
    if path == "candidates":
        return _candidates(snapshot, parameters)
    with RunReader(live.path) as reader:
        if path.startswith("program/"):
            return _program(snapshot, reader, path.removeprefix("program/"))
        if path not in _READERS:
            raise NotFound(f"no /api/{path}")
        return _READERS[path](snapshot, reader)


def _candidates(snapshot: Snapshot, parameters: Mapping[str, str]) -> dict[str, Any]:
    sort = parameters.get("sort") or "best"
    if sort.removeprefix("-") not in SORTS:
        raise InputError(f"sort: no order {sort!r}", f"use one of: {', '.join(SORTS)}")
    query = Query(
        text=parameters.get("q", ""),
        verdict=parameters.get("verdict", ""),
        language=parameters.get("language", ""),
        policy=parameters.get("policy", ""),
        cluster=_number(parameters, "cluster", 0) or None,
        sort=sort,
    )
    limit = min(_number(parameters, "limit", 100), _MOST_ROWS)
    page = snapshot.table.page(query, _number(parameters, "offset", 0), limit)
    return {"total": page.total, "rows": page.rows}


def _number(parameters: Mapping[str, str], name: str, default: int) -> int:
    text = parameters.get(name) or str(default)
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise InputError(f"{name}: {text!r} is not a whole number")
    return int(text)


def _program(snapshot: Snapshot, reader: RunReader, key: str) -> dict[str, Any]:
    program = reader.program(key)
    if program is None:
        raise NotFound("the run has no such program")
    verdict = reader.verdict_of("filtered", key)
    judged = reader.verdict_of("judged", key)
    clusters = snapshot.clustering.clusters
    against = clusters[0].members[0] if clusters else None
    submission = next((row for row in reader.chosen() if row["key"] == key), None)
    source = program.source.encode("utf-8", "surrogateescape")
    return {
        "key": key,
        "language": program.language,
        "samples": program.samples,
        "log_probability": program.log_probability,
        "source": _text(source, _SOURCE_BYTES),
        "source_bytes": len(source),
        "verdict": verdict.verdict if verdict else None,
        "case_name": verdict.case_name if verdict else None,
        "cpu_s": verdict.cpu_s if verdict else None,
        "detail": verdict.detail if verdict else "",
        "judged": judged.verdict if judged else None,
        "cluster": snapshot.clustering.number_of.get(key),
        "drawn": reader.samples_of(key, _DRAWN),
        "submission": submission,
        "compared_with": against,
        "outputs": _outputs(snapshot.clustering, reader, key, against),
    }


def _outputs(
    clustering: Clustering, reader: RunReader, key: str, against: str | None
) -> list[dict[str, Any]]:
    """What a program does on each input, beside what the largest cluster does."""
    own = reader.outcomes_of(key)
    theirs = reader.outcomes_of(against) if against else {}
    inputs = reader.inputs() if own else []
    number = clustering.number_of.get(key)
    mine = clustering.signature(number) if number else {}
    major = clustering.signature(1) if number else {}
    return [
        {
            "input": place,
            "text": _text(inputs[place]),
            "own": _outcome(outcome),
            "major": _outcome(theirs[place]) if place in theirs else None,
            "same": mine[place] == major[place] if place in mine else None,
        }
        for place, outcome in sorted(own.items())
    ]


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "verdict": outcome.verdict,
        "text": _text(outcome.output),
        "bytes": len(outcome.output),
    }


def _text(data: bytes, most: int = _TEXT_BYTES) -> str:
    return data[:most].decode("utf-8", "replace")


def _clusters(snapshot: Snapshot, reader: RunReader) -> dict[str, Any]:
    clustering = snapshot.clustering
    ranks: dict[str, int] = {row["key"]: row["rank"] for row in reader.chosen()}
    inputs = reader.inputs() if clustering.clusters else []
    shown = clustering.clusters[:_MOST_CLUSTERS]
    return {
        "total": len(clustering.clusters),
        "clusters": [
            {
                "number": number,
                "programs": len(cluster.members),
                "samples": cluster.samples,
                "members": list(cluster.members[:_MEMBERS]),
                "ranks": sorted(ranks[key] for key in cluster.members if key in ranks),
                **_difference(clustering, reader, inputs, number),
            }
            for number, cluster in enumerate(shown, 1)
        ],
    }


def _difference(
    clustering: Clustering, reader: RunReader, inputs: list[bytes], number: int
) -> dict[str, Any]:
    """How a cluster differs from the largest, which differs from none."""
    own, major = clustering.signature(number), clustering.signature(1)
    apart = [place for place, symbol in own.items() if symbol != major[place]]
    if not apart:
        return {"differs": 0, "example": None}
    first, mine = clustering.clusters[0].members[0], clustering.clusters[number - 1].members[0]
    place = apart[0]
    return {
        "differs": len(apart),
        "example": {
            "input": place,
            "text": _text(inputs[place]),
            "own": _outcome(reader.outcomes_of(mine)[place]),
            "major": _outcome(reader.outcomes_of(first)[place]),
        },
    }


def _inputs(snapshot: Snapshot, reader: RunReader) -> dict[str, Any]:
    facts = snapshot.clustering.inputs
    return {
        "inputs": [
            {
                "number": number,
                "text": _text(data),
                "bytes": len(data),
                "kept": facts[number].kept if facts else None,
                "outputs": facts[number].outputs if facts else None,
                "failures": facts[number].failures if facts else None,
            }
            for number, data in enumerate(reader.inputs())
        ]
    }


def _submissions(snapshot: Snapshot, reader: RunReader) -> dict[str, Any]:
    return {"submissions": reader.chosen()}


_READERS: dict[str, Callable[[Snapshot, RunReader], dict[str, Any]]] = {
    "clusters": _clusters,
    "inputs": _inputs,
    "submissions": _submissions,
}

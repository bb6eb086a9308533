"""The summary of a run: its funnel, stages and counts."""

from __future__ import annotations

from typing import Any

from agent._view_clusters import Clustering
from agent._view_rows import CandidateTable
from agent._view_store import RunReader
from problems import Problem

_LAST_STAGES = ("choose", "judge")


def summarize(
    reader: RunReader, problem: Problem | None, clustering: Clustering, table: CandidateTable
) -> dict[str, Any]:
    """What ``/api/run`` answers (see ``_view_api``)."""
    manifest = reader.manifest
    verdicts = reader.verdict_counts()
    judged = sum(verdicts.values())
    stages = reader.stages()
    chosen = reader.count("submissions")
    unique = reader.count("programs")
    return {
        "file": str(reader.path),
        "problem": manifest.get("problem", ""),
        "title": problem.title if problem else "",
        "state": "finished" if _is_finished(stages, chosen) else "running",
        "changed_s": reader.changed_s(),
        "manifest": manifest,
        "funnel": {
            "wanted": manifest.get("samples", 0),
            "samples": reader.count("candidates"),
            "unique": unique,
            "judged": judged,
            "compiled": judged - verdicts.get("CE", 0),
            "passed": verdicts.get("AC", 0),
            "clusters": len(clustering.clusters),
            "chosen": chosen,
        },
        "verdicts": verdicts,
        "languages": table.languages(),
        "policies": reader.policy_counts(),
        "inputs": reader.count("inputs"),
        "stages": stages,
        "searchable": table.texts.programs,
    }


def _is_finished(stages: list[dict[str, Any]], chosen: int) -> bool:
    """Whether the solve is through; runs of versions without stage events end with a choice."""
    if not stages:
        return chosen > 0
    ended = {stage["name"] for stage in stages if stage["state"] == "finished"}
    return ended >= {stage["name"] for stage in stages} and not ended.isdisjoint(_LAST_STAGES)

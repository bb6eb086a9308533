"""Contests composed from problems at hand, with a field that says what it is."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from agent._contest import FILE_NAME, Contest, load_contest
from agent._contest_file import ContestError

_FIELD_FILE = "field.json"


def save_contest(folder: Path, contest: Contest, places: Sequence[str]) -> Path:
    """Write a contest's folder, and read it back to be sure that it is one.

    Args:
        folder: new, or without a contest.
        contest: to write; everybody in its field counts as rated.
        places: where each of its problems lies, as ``load_problem`` takes it.

    Returns:
        The contest's file.

    Raises:
        ContestError: the folder holds a contest already or cannot be written.
        ProblemError: a problem cannot be solved or judged.
    """
    target = folder / FILE_NAME
    if target.exists():
        raise ContestError(f"{target} exists", "name a new folder")
    rows = [[p.handle, p.points, p.penalty, p.rating] for p in contest.field.participants]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    text = json.dumps(_description(folder, contest, places), indent=1, ensure_ascii=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _FIELD_FILE).write_text(f"[{lines}]\n", encoding="utf-8")
        target.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise ContestError(f"{error.filename or folder}: {error.strerror}", "use --out") from None
    load_contest(target)
    return target


def _description(folder: Path, contest: Contest, places: Sequence[str]) -> dict[str, object]:
    field = contest.field
    return {
        "name": contest.name,
        "rules": contest.rules.name,
        "duration_minutes": contest.duration_s / 60,
        "problems": [
            {"index": entry.index, "problem": _relative(place, folder)}
            | ({"points": entry.worth} if contest.rules.has_points else {})
            for place, entry in zip(places, contest.problems, strict=True)
        ],
        "field": {"kind": field.kind.value, "label": field.label, "rows": _FIELD_FILE},
    }


def _relative(place: str, folder: Path) -> str:
    base, mark, item = place.partition("#")
    return os.path.relpath(base, folder) + mark + item

"""One HTML file about a run: which kind of run it is, and which report it gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from agent._contest_result import RESULT_FILE, load_result
from agent._opened import STORE
from agent._report_contest import contest_page
from agent._report_run import load_run
from agent._report_season import season_page
from agent._report_solve import solve_page
from problems import InputError


@dataclass(frozen=True, slots=True)
class Report:
    """A report.

    Attributes:
        kind: what it is about.
        folder: where it belongs.
        html: the whole file.
    """

    kind: Literal["solve", "contest", "season"]
    folder: Path
    html: str


def make_report(runs: Sequence[Path]) -> Report:
    """The report of one solve, one contest, or of several contests in the given order.

    Args:
        runs: run files, run folders, or folders of contests.

    Raises:
        InputError: there is no such run, a file is damaged, or several runs are not all contests.
    """
    if len(runs) == 1 and (file := _run_file(runs[0])):
        return Report("solve", file.parent, solve_page(load_run(file)))
    folders = [folder for run in runs for folder in _contests(run)]
    results = [load_result(folder) for folder in folders]
    if len(results) == 1:
        return Report("contest", folders[0], contest_page(results[0], folders[0]))
    root = runs[0] if len(runs) == 1 else runs[0].parent
    return Report("season", root, season_page(results, folders))


def _run_file(run: Path) -> Path | None:
    if run.is_file():
        return run
    file = run / STORE
    return file if file.is_file() else None


def _contests(run: Path) -> list[Path]:
    """Folders of finished contests, the one that was finished first coming first."""
    if (run / RESULT_FILE).is_file():
        return [run]
    found = sorted(run.glob(f"*/{RESULT_FILE}"), key=lambda path: path.stat().st_mtime_ns)
    if not found:
        raise InputError(
            f"{run}: holds neither {STORE} nor a finished contest ({RESULT_FILE})",
            "give the folder that 'tenshot solve' or 'tenshot contest' wrote; of an evaluation "
            "give one of its .sqlite files",
        )
    return [path.parent for path in found]

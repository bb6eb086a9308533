"""The statement of a problem from the browser: saved, fetched or pasted.

Competitive Companion sends everything but the statement.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from agent._listen_task import Task, same_page
from agent._progress import Progress
from problems import InputError, Problem, ProblemError, load_problems

_PAGES = frozenset([".html", ".htm", ".xhtml", ".mhtml", ".mht"])
_TEXTS = frozenset([".txt", ".md"])


@dataclass(frozen=True, slots=True)
class StatementSources:
    """Where statements come from, tried in this order; one kept from before beats the last two.

    Attributes:
        folder: saved pages, told by the address in them, and text files called after the problem.
        fetch: whether to ask the site for the page, as its robots.txt allows.
        paste: whether somebody is there to paste it.
        progress: told what is done.
    """

    folder: Path | None
    fetch: bool
    paste: bool
    progress: Progress

    def complete(self, task: Task) -> Task | None:
        """The task with its statement, or ``None`` where there is none.

        Raises:
            InputError: the folder, or a text file in it, cannot be read.
        """
        if self.folder is not None and (found := _from_folder(task, self.folder)):
            return found
        if task.problem.statement:
            return task
        if self.fetch and (found := self._fetched(task)):
            return found
        return _pasted(task) if self.paste else None

    def _fetched(self, task: Task) -> Task | None:
        self.progress.say(f"{task.problem.id}: asking {task.url} for the statement")
        try:
            return _completed(task, list(load_problems(task.url)), is_named=False)
        except ProblemError as error:
            self.progress.say(f"{task.problem.id}: {error.message}")
            return None


def _from_folder(task: Task, folder: Path) -> Task | None:
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
        named = {path for path in files if _simple(path.stem) in _names(task)}
        for path in files:
            if path in named and path.suffix.lower() in _TEXTS:
                return task.with_statement(path.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        raise InputError(
            f"cannot read {error.filename or folder}: {error.strerror}",
            "give a folder with --statements",
        ) from None
    for path in files:
        if path.suffix.lower() in _PAGES:
            try:
                page = list(load_problems(path))
            except ProblemError:
                continue  # a page of something else
            if found := _completed(task, page, path in named):
                return found
    return None


def _completed(task: Task, page: list[Problem], is_named: bool) -> Task | None:
    """The task with what a page says of it; ``None`` if that is about other problems.

    Besides the statement these are warnings, and samples where the extension found none.
    """
    problem = _of(task, page, is_named)
    if problem is None:
        return None
    value = {
        **task.value,
        "interactive": task.problem.interactive or problem.interactive,
        "warnings": list(problem.warnings),
    }
    if not task.problem.samples:
        value["tests"] = [
            {"input": case.input.decode(), "output": case.answer.decode()}
            for case in problem.samples
        ]
    return replace(task, value=value).with_statement(problem.statement)


def _of(task: Task, page: list[Problem], is_named: bool) -> Problem | None:
    """The task's problem on a page; the only one there if the page's file is called after it."""
    same = [p for p in page if p.id.lower() == task.problem.id.lower()]
    same = same or [p for p in page if same_page(p.origin, task.url)]
    titled = [p for p in same if p.title == task.problem.title]
    choice = titled or same or (page if is_named else [])
    return choice[0] if len(choice) == 1 else None


def _names(task: Task) -> set[str]:
    """What a file with its statement may be called, in the form of ``_simple``."""
    last = task.url.rstrip("/").rpartition("/")[2]
    return {_simple(name) for name in (task.problem.id, task.problem.title, last)} - {""}


def _simple(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).lower()


def _pasted(task: Task) -> Task | None:
    print(
        f"Paste the statement of {task.problem.id} ({task.url}),\n"
        "then a line with a single '.'; that line alone leaves the problem for later.",
        file=sys.stderr,
        flush=True,
    )
    lines = []
    for line in iter(sys.stdin.buffer.readline, b""):
        if line.strip() == b".":
            break
        lines.append(line.decode("utf-8", "replace").replace("\r\n", "\n"))
    text = "".join(lines).strip()
    return task.with_statement(text) if text else None

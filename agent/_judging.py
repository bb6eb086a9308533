"""Judging on behalf of a user: time limits that must be derived, and program files as arguments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from agent._progress import Progress
from problems import (
    InputError,
    Problem,
    Submission,
    derived_time_limit,
    language_of,
)
from sandbox import Program, Sandbox, Verdict, judge

RUNNABLE = ("cpp", "python", "python2")


def with_time_limit(problem: Problem, sandbox: Sandbox, progress: Progress) -> Problem:
    """The problem with its time limit settled.

    Where the author left the limit to be derived, the accepted submissions that came with the
    problem are run on all tests under the stand-in limit, as Kattis does it.

    Raises:
        ProblemError: there is nothing to derive the limit from.
    """
    multiplier = problem.limits.derived_multiplier
    if multiplier is None:
        return problem
    accepted = [s for s in problem.submissions if s.label == "accepted" and s.language in RUNNABLE]
    slowest: float | None = None
    with progress.stage("derive the time limit", len(accepted)) as bar:
        for submission in accepted:
            program = Program(submission.language, submission.source)
            judgement = judge(problem, program, sandbox, stop_at_first=False)
            if judgement.verdict is Verdict.AC:
                worst = max((case.cpu_s for case in judgement.cases), default=0.0)
                slowest = max(slowest or 0.0, worst)
            bar.advance()
    if slowest is None:
        progress.say(
            f"{problem.id}: no accepted submission to derive a time limit from; "
            f"using {problem.limits.time_s:g} s"
        )
        limit = problem.limits.time_s
    else:
        limit = derived_time_limit(slowest, multiplier)
    return replace(problem, limits=replace(problem.limits, time_s=limit, derived_multiplier=None))


def read_sources(paths: Iterable[str]) -> list[Submission]:
    """Programs from files and folders, in order; folders are read recursively.

    Raises:
        InputError: a path does not exist, is unreadable, or its language is not known.
    """
    found: list[Submission] = []
    for text in paths:
        path = Path(text)
        if path.is_dir():
            files = sorted(p for p in path.rglob("*") if p.is_file())
            found += [_read_source(file) for file in files if _language(file) in RUNNABLE]
        else:
            found.append(_read_source(path))
    if not found:
        raise InputError("no program to judge", "give .cpp or .py files, or folders of them")
    return found


def _language(path: Path) -> str | None:
    try:
        return language_of(path.name, path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return None


def _read_source(path: Path) -> Submission:
    try:
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}", "give a program file") from error
    language = language_of(path.name, text)
    if language not in RUNNABLE:
        known = f"language {language!r}" if language else "the suffix"
        raise InputError(f"{path}: {known} cannot be run here", "use .cpp, .cc or .py")
    return Submission(str(path), language, text)

"""Problems out: every format that can be written, and what each cannot carry."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from problems._errors import ProblemError
from problems._examples import split_examples
from problems._folder import save_problem
from problems._json import without_samples
from problems._json_out import codecontests_object, json_line, own_object
from problems._kattis_out import is_carried, save_kattis
from problems._shape_parts import mebibytes_of, tolerance
from problems._shapes_codecontests import LANGUAGE_CODES
from problems._types import Case, Checker, CheckerKind, Limits, Problem

_DEFAULT = Limits()
_LEAST_RATING = 800


class Format(StrEnum):
    """A format to write: a folder per problem, or an object per problem."""

    FOLDER = "folder"
    KATTIS = "kattis"
    JSONL = "jsonl"
    CODECONTESTS = "codecontests"

    @property
    def is_folder(self) -> bool:
        """Whether a problem becomes a folder rather than a line of a file."""
        return self in (Format.FOLDER, Format.KATTIS)


@dataclass(frozen=True, slots=True)
class Loss:
    """What a format cannot carry of a problem.

    Attributes:
        field: the attribute of ``Problem`` that suffers.
        message: what is lost, one phrase.
    """

    field: str
    message: str


def losses(problem: Problem, form: Format) -> tuple[Loss, ...]:
    """What of the problem would be missing or changed after ``save_as``."""
    specific = {
        Format.FOLDER: lambda problem: iter(()),
        Format.JSONL: _jsonl_losses,
        Format.CODECONTESTS: _codecontests_losses,
        Format.KATTIS: _kattis_losses,
    }[form]
    found = list(specific(problem))
    if any(case.checker is not None for case in (*problem.samples, *problem.tests)):
        found.append(Loss("tests", "what single tests ask of the checker"))
    if problem.interactor is not None and form is not Format.FOLDER:
        found.append(Loss("interactor", "the interactor program"))
    return tuple(found)


def save_as(problem: Problem, target: Path, form: Format) -> tuple[Loss, ...]:
    """Write the problem to a new folder or file, and say what could not be carried.

    Raises:
        ProblemError: the target is there already or cannot be written.
    """
    if target.exists() and (target.is_file() or any(target.iterdir())):
        raise ProblemError(f"{target} is there already", "name a new one")
    try:
        if form is Format.FOLDER:
            save_problem(problem, target)
        elif form is Format.KATTIS:
            save_kattis(problem, target)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(as_line(problem, form), encoding="ascii")
    except OSError as error:
        raise ProblemError(
            f"cannot write {error.filename or target}: {error.strerror}",
            "check free space and permissions",
        ) from None
    return losses(problem, form)


def as_line(problem: Problem, form: Format) -> str:
    """The problem as one line of a JSON Lines file."""
    convert = own_object if form is Format.JSONL else codecontests_object
    return json_line(convert(problem))


def _jsonl_losses(problem: Problem) -> Iterator[Loss]:
    if problem.checker.kind is CheckerKind.PROGRAM:
        yield Loss("checker", "the checker program; outputs will be compared by tokens")
    yield from _reader_losses(problem)


def _reader_losses(problem: Problem) -> Iterator[Loss]:
    """What readers change: many data sets show samples in the text, and list them twice."""
    if not problem.statement.strip():
        yield Loss("statement", "a problem without a statement, which readers refuse")
    if split_examples(problem.statement).samples:
        yield Loss("statement", "the examples inside the statement")
    repeats = len(problem.tests) - len(without_samples(problem.samples, problem.tests))
    if repeats:
        yield Loss("tests", f"{repeats} tests that repeat a sample")


def _judging_losses(problem: Problem) -> Iterator[Loss]:
    if problem.passes > 1:
        yield Loss("passes", f"that a program is run up to {problem.passes} times on a test")
    if problem.scoring is not None:
        yield Loss("scoring", "what the groups of tests are worth")


def _codecontests_losses(problem: Problem) -> Iterator[Loss]:
    yield from _judging_losses(problem)
    yield from _reader_losses(problem)
    if problem.title != problem.id:
        yield Loss("title", f"the title '{problem.title}'")
    if problem.checker != _restored_checker(problem.statement):
        yield Loss("checker", "how outputs are compared")
    if problem.limits != _restored_limits(problem.limits):
        yield Loss("limits", "the output limit, or that the time limit is to be derived")
    if problem.rating is not None and problem.rating < _LEAST_RATING:
        yield Loss("rating", f"a rating below {_LEAST_RATING}")
    if problem.interactive:
        yield Loss("interactive", "that programs talk to an interactor")
    yield Loss("origin", f"the origin '{problem.origin}'")
    if problem.warnings:
        yield Loss("warnings", f"{len(problem.warnings)} warnings of the loader")
    yield from _submission_losses(problem)
    for name, cases in (("samples", problem.samples), ("tests", problem.tests)):
        if [case.name.rpartition("/")[2] for case in cases] != _numbers(cases):
            yield Loss(name, f"the names of the {name}")
        if any(_unended(case) for case in cases):
            yield Loss(name, f"{name} that do not end in a newline get one")


def _restored_checker(statement: str) -> Checker:
    found = tolerance(statement)
    return Checker(
        case_sensitive="case_sensitive" not in found,
        float_absolute=found.get("float_absolute"),
        float_relative=found.get("float_relative"),
    )


def _restored_limits(limits: Limits) -> Limits:
    nanos = round(math.modf(limits.time_s)[0] * 1e9)
    return Limits(int(limits.time_s) + nanos / 1e9, mebibytes_of(limits.memory_mib << 20))


def _submission_losses(problem: Problem) -> Iterator[Loss]:
    unknown = sum(one.language not in LANGUAGE_CODES for one in problem.submissions)
    if unknown:
        yield Loss("submissions", f"{unknown} submissions in other languages")
    unlabelled = sum(one.label is None for one in problem.submissions)
    if unlabelled:
        yield Loss("submissions", f"{unlabelled} submissions without a verdict")
    if problem.submissions:
        yield Loss("submissions", "the submissions' names, and why the rejected ones fail")


def _numbers(cases: tuple[Case, ...]) -> list[str]:
    return [str(number) for number in range(1, len(cases) + 1)]


def _unended(case: Case) -> bool:
    return not (case.input.endswith(b"\n") and case.answer.endswith(b"\n"))


def _kattis_losses(problem: Problem) -> Iterator[Loss]:
    yield from _judging_losses(problem)
    if not is_carried(problem.checker):
        yield Loss("checker", "how outputs are compared: Kattis' default comparison is used")
    if problem.rating is not None:
        yield Loss("rating", f"the rating {problem.rating}")
    if problem.interactive and not (
        problem.checker.kind is CheckerKind.PROGRAM and is_carried(problem.checker)
    ):
        yield Loss("interactive", "that programs talk to an interactor")
    if problem.interactive and problem.samples:
        yield Loss("samples", "the samples of an interactive problem")
    if problem.limits.derived_multiplier is None and problem.limits.time_s != float(
        f"{problem.limits.time_s:g}"
    ):
        yield Loss("limits", "digits of the time limit")
    yield Loss("origin", f"the origin '{problem.origin}'")
    if problem.warnings:
        yield Loss("warnings", f"{len(problem.warnings)} warnings of the loader")

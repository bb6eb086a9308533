"""What is missing or doubtful about a problem."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from problems._compare import compare_outputs
from problems._constraints import input_rules
from problems._shape_parts import tolerance
from problems._types import Case, Checker, CheckerKind, Problem


class FindingKind(StrEnum):
    """What a finding is about."""

    NO_STATEMENT = "no_statement"
    NO_SAMPLES = "no_samples"
    NO_TESTS = "no_tests"
    TRUNCATED_TEST = "truncated_test"
    BREAKS_CONSTRAINTS = "breaks_constraints"
    IMAGE = "image"
    INTERACTIVE = "interactive"
    SEVERAL_ANSWERS = "several_answers"
    MISSING_CHECKER = "missing_checker"
    CONTRADICTORY_TESTS = "contradictory_tests"
    ENCODING = "encoding"
    LOADER = "loader"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is missing or doubtful.

    Attributes:
        kind: what it is about; ``LOADER`` for what the loader could not carry over.
        message: one sentence.
    """

    kind: FindingKind
    message: str


_IMAGE = re.compile(r"\[image\]|<image>|<img\b", re.IGNORECASE)
_TALKS = re.compile(
    r"\binteractive problem\b|\bflush (?:the )?(?:output|standard output|stdout|buffer)"
    r"|^Interaction$",
    re.IGNORECASE | re.MULTILINE,
)
_GIVE = r"(?:print|output|report|find|give|return|construct)"
_ANY_ANSWER = re.compile(
    rf"\b{_GIVE} any\b(?! (?:other|case|number of|amount of))"
    rf"|\b{_GIVE}\b[^.;\n]{{0,60}}? any (?:such|of them|valid|suitable|possible|permutation)\b"
    rf"|\b(?:print|output)\b[^.;\n]{{0,60}}? in any order\b|\bany suitable\b"
    r"|\b(?:multiple|several|many|more than one)\b[^.;\n]{1,120}?\b"
    rf"(?:{_GIVE}|you (?:can|may) (?:choose|pick)) (?:any|either|one)\b"
    r"|\byou (?:could|can|may) also (?:print|output)\b",
    re.IGNORECASE,
)
_CUT = re.compile(rb"(?:[\w,\]})\"']|[ \t\n])(?:\.\.\.|\xe2\x80\xa6)\s*\Z")
_DOTS = re.compile(rb"(?<!\d)\.|\.(?!\d)")
_MISREAD = re.compile("\ufffd|Ã[\u0080-\u00bf]|â€|Ð[\u0080-\u00bf]")
_MOST_NAMED = 3


def check_problem(problem: Problem) -> tuple[Finding, ...]:
    """Everything doubtful about the problem, in the order of ``FindingKind``.

    Tests are read one at a time. What cannot be known from text alone (several answers, an
    interactor) is judged by the words that statements use for it.
    """
    tests = list(_cases(problem))
    contradictory = any(finding.kind is FindingKind.CONTRADICTORY_TESTS for finding in tests)
    found = [*_basics(problem), *_statement(problem), *_answers(problem, contradictory), *tests]
    found += [Finding(FindingKind.LOADER, line) for line in problem.warnings]
    order = list(FindingKind)
    return tuple(dict.fromkeys(sorted(found, key=lambda finding: order.index(finding.kind))))


def _basics(problem: Problem) -> Iterator[Finding]:
    if not problem.statement.strip():
        yield Finding(FindingKind.NO_STATEMENT, "the statement is empty")
    if not problem.samples:
        yield Finding(FindingKind.NO_SAMPLES, "there are no samples: candidates cannot be filtered")
    if not problem.tests:
        yield Finding(FindingKind.NO_TESTS, "no hidden tests: a solution cannot be judged")


def _statement(problem: Problem) -> Iterator[Finding]:
    if images := len(_IMAGE.findall(problem.statement)):
        yield Finding(
            FindingKind.IMAGE, f"the statement has {images} image(s) that text cannot show"
        )
    if problem.interactive or _TALKS.search(problem.statement):
        yield Finding(FindingKind.INTERACTIVE, "programs talk to an interactor")
    if match := _MISREAD.search(problem.statement):
        what = f"the statement has misread characters ('{match.group()}')"
        yield Finding(FindingKind.ENCODING, what)


def _answers(problem: Problem, contradictory: bool) -> Iterator[Finding]:
    checker = problem.checker
    if checker.kind is CheckerKind.PROGRAM:
        return
    why = "tests with equal inputs have different answers" if contradictory else ""
    if match := _ANY_ANSWER.search(problem.statement):
        why = f"'{' '.join(match.group().split())}' in the statement"
    if why:
        yield Finding(FindingKind.SEVERAL_ANSWERS, f"several answers may be right: {why}")
        if checker.kind is CheckerKind.TOKENS:
            yield Finding(
                FindingKind.MISSING_CHECKER, "no checker program: only one answer is accepted"
            )
    stated = tolerance(problem.statement)
    if "case_sensitive" in stated and checker.case_sensitive:
        what = "the statement allows letters in any case, but the checker tells them apart"
        yield Finding(FindingKind.MISSING_CHECKER, what)
    has_tolerance = checker.float_absolute is not None or checker.float_relative is not None
    if stated.keys() & {"float_absolute", "float_relative"} and not has_tolerance:
        what = "the statement allows an error, but the checker has no tolerance"
        yield Finding(FindingKind.MISSING_CHECKER, what)


def _cases(problem: Problem) -> Iterator[Finding]:
    rules = input_rules(problem)
    shows_dots = any(_DOTS.search(part) for c in problem.samples for part in (c.input, c.answer))
    first_with: dict[bytes, Case] = {}
    gathered: dict[FindingKind, list[str]] = {}
    for case in (*problem.samples, *problem.tests):
        given, wanted = case.input, case.answer
        first = first_with.setdefault(_digest(given), case)
        if first is not case and _contradict(case.checker or problem.checker, first.answer, wanted):
            message = f"{case.name} has the input of {first.name} but another answer"
            gathered.setdefault(FindingKind.CONTRADICTORY_TESTS, []).append(message)
        if not shows_dots and (_CUT.search(given) or _CUT.search(wanted)):
            message = f"{case.name} is cut off: it ends in an ellipsis"
            gathered.setdefault(FindingKind.TRUNCATED_TEST, []).append(message)
        elif rules and (trouble := rules.violation(given)):
            message = f"{case.name} breaks the constraints: {trouble}"
            gathered.setdefault(FindingKind.BREAKS_CONSTRAINTS, []).append(message)
        if trouble := _encoding(case, given, wanted):
            gathered.setdefault(FindingKind.ENCODING, []).append(trouble)
    samples = {_digest(sample.input) for sample in problem.samples}
    if problem.tests and first_with.keys() <= samples:
        yield Finding(
            FindingKind.NO_TESTS, "all hidden tests repeat samples: nothing else is judged"
        )
    for kind, messages in gathered.items():
        yield from (Finding(kind, message) for message in messages[:_MOST_NAMED])
        if len(messages) > _MOST_NAMED:
            yield Finding(kind, f"{len(messages) - _MOST_NAMED} more tests like these")


def _contradict(checker: Checker, one: bytes, other: bytes) -> bool:
    if checker.kind is CheckerKind.PROGRAM:
        return False
    return not compare_outputs(checker, one, other).accepted


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()


def _encoding(case: Case, given: bytes, wanted: bytes) -> str:
    for part, data in (("input", given), ("answer", wanted)):
        if b"\0" in data:
            return f"{case.name}: its {part} has a zero byte"
        if b"\r" in data:
            return f"{case.name}: its {part} has Windows line ends"
        if not data.isascii():
            try:
                data.decode("utf-8")
            except UnicodeDecodeError as error:
                return f"{case.name}: its {part} is not UTF-8 (byte {error.start})"
        if data.startswith(b"\xef\xbb\xbf"):
            return f"{case.name}: its {part} starts with a byte order mark"
    return ""

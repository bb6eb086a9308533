"""Checker programs: how they are called, and what their exit codes mean.

Kattis output validators are called ``validator input answer feedback_dir [flags] < output``; exit
code 42 accepts and 43 refuses, and files in the feedback folder say more (problem package format,
"Output validators"). testlib checkers are called ``checker input output answer [flags]`` and exit
with a code of ``resultExitCode`` in ``testlib.h``: 0 ok, 1 wrong answer, 2 presentation error,
3 fail, 4 dirt, 7 points, 8 unexpected end of file; older versions gave 5 for points. Interactors
are called the same way, with the program's output as standard input; a testlib interactor writes
the file that stands in the place of the output.

Whatever else happens, running out of time included, is the checker's fault, never the program's.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from problems import CheckerProtocol, Difference
from sandbox._extended import FolderRun
from sandbox._frames import NOTHING, unpack_folder
from sandbox._types import RunResult, Verdict

_FEEDBACK = "feedback/"
_FEEDBACK_BYTES = 64 << 20
_OUTPUT_BYTES = 64 << 20
_DETAIL_CHARS = 300
_MESSAGES = ("judgemessage.txt", "teammessage.txt")
_NEXT_INPUT = "nextpass.in"


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What a checker decided.

    Attributes:
        verdict: AC, WA, PE or INTERNAL_ERROR.
        detail: its message, or what went wrong with it.
        difference: the first difference, where outputs are compared token by token.
        score: points that it gave.
        share: part of the case's full score that it gave, 0 to 1.
        next_input: input of a further pass, which the program must be run on.
        feedback: files it left for its own next call, by name.
        output: what an interactor wrote for the checker after it.
    """

    verdict: Verdict
    detail: str = ""
    difference: Difference | None = None
    score: float | None = None
    share: float | None = None
    next_input: bytes | None = None
    feedback: Mapping[str, bytes] = field(default_factory=lambda: NOTHING)
    output: bytes = b""


@dataclass(frozen=True, slots=True)
class Call:
    """How to run a checker once; fields as in ``FolderSandbox.run_in_folder``."""

    args: tuple[str, ...]
    stdin: bytes
    files: Mapping[str, bytes]
    scratch: Mapping[str, bytes]
    collect: Mapping[str, int]


class CheckerDialect(Protocol):
    """One way of calling checkers and reading their answers."""

    content: int
    """Exit code with which an interactor lets the program go on to its own end."""

    def call(
        self, input_: bytes, answer: bytes, output: bytes | None, feedback: Mapping[str, bytes]
    ) -> Call:
        """How to have ``output`` judged, or, where it is ``None``, how to talk to the program."""
        ...

    def read(self, run: FolderRun) -> CheckOutcome:
        """What the finished program decided."""
        ...


@dataclass(frozen=True, slots=True)
class KattisDialect:
    """Output validators and interactors of Kattis packages."""

    content = 42
    refused = 43

    def call(
        self, input_: bytes, answer: bytes, output: bytes | None, feedback: Mapping[str, bytes]
    ) -> Call:
        """See ``CheckerDialect``."""
        return Call(
            ("input", "answer", _FEEDBACK),
            output or b"",
            {"input": input_, "answer": answer, _FEEDBACK: b""},
            {_FEEDBACK + name: data for name, data in feedback.items()},
            {_FEEDBACK: _FEEDBACK_BYTES},
        )

    def read(self, run: FolderRun) -> CheckOutcome:
        """See ``CheckerDialect``."""
        files = unpack_folder(run.collected.get(_FEEDBACK, b""))
        message = next((text for name in _MESSAGES if (text := _text(files.get(name)))), "")
        code = run.result.exit_code
        if not _ended_by_itself(run.result) or code not in (self.content, self.refused):
            return _fault(run.result, message)
        if code == self.refused:
            for name in ("score.txt", "score_multiplier.txt", _NEXT_INPUT):
                if name in files:
                    detail = f"output validator: refused the output but left {name}"
                    return CheckOutcome(Verdict.INTERNAL_ERROR, detail)
            return CheckOutcome(Verdict.WA, message or "refused by the output validator")
        try:
            score, share = (_number(files, name) for name in ("score.txt", "score_multiplier.txt"))
        except ValueError as error:
            return CheckOutcome(Verdict.INTERNAL_ERROR, f"output validator: {error}")
        next_input = files.pop(_NEXT_INPUT, None)
        return CheckOutcome(
            Verdict.AC,
            message,
            score=score,
            share=share,
            next_input=next_input,
            feedback=files,
        )


@dataclass(frozen=True, slots=True)
class TestlibDialect:
    """Checkers and interactors written with ``testlib.h``."""

    content = 0
    __test__ = False  # not a test class, whatever its name begins with

    def call(
        self, input_: bytes, answer: bytes, output: bytes | None, feedback: Mapping[str, bytes]
    ) -> Call:
        """See ``CheckerDialect``."""
        files = {"input": input_, "answer": answer}
        collect = {"output": _OUTPUT_BYTES} if output is None else {}
        if output is not None:
            files["output"] = output
        return Call(("input", "output", "answer"), b"", files, NOTHING, collect)

    def read(self, run: FolderRun) -> CheckOutcome:
        """See ``CheckerDialect``."""
        code, message = run.result.exit_code, _text(run.result.stderr)
        if not _ended_by_itself(run.result) or code is None:
            return _fault(run.result, message)
        if code == 0:
            return CheckOutcome(Verdict.AC, message, output=run.collected.get("output", b""))
        if code == 1:
            return CheckOutcome(Verdict.WA, message or "wrong answer")
        if code in (2, 4, 8):
            return CheckOutcome(Verdict.PE, message or "wrong output format")
        if code in (5, 7):
            return _points(run.result, message)
        return _fault(run.result, message)


DIALECTS: Mapping[CheckerProtocol, CheckerDialect] = {
    CheckerProtocol.KATTIS: KattisDialect(),
    CheckerProtocol.TESTLIB: TestlibDialect(),
}


def _ended_by_itself(result: RunResult) -> bool:
    return result.verdict in (Verdict.AC, Verdict.RE)


def _points(result: RunResult, message: str) -> CheckOutcome:
    """testlib's ``quitp``: the message begins with the word and the number of points."""
    found = re.match(r"points\s+([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)", message)
    if found is None:
        return _fault(result, message)
    score = float(found[1])
    return CheckOutcome(Verdict.AC if score > 0 else Verdict.WA, message, score=score)


def _fault(result: RunResult, message: str) -> CheckOutcome:
    told = message or _text(result.stderr)
    ending = result.detail or f"exit code {result.exit_code}"
    if result.exit_code is not None and told:
        ending = f"exit code {result.exit_code}"  # the words follow
    detail = f"output validator: {result.verdict} ({ending}) {told}"
    return CheckOutcome(Verdict.INTERNAL_ERROR, detail[:_DETAIL_CHARS].strip())


def _text(data: bytes | None) -> str:
    return (data or b"").decode(errors="replace").strip()[:_DETAIL_CHARS]


def _number(files: Mapping[str, bytes], name: str) -> float | None:
    """The number in a feedback file, or ``None`` where there is no such file."""
    if name not in files:
        return None
    text = _text(files[name])
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or value < 0:
        raise ValueError(f"{name} holds {text[:40]!r}, not a number of at least 0")
    return value

"""From what a worker saw to a verdict."""

from __future__ import annotations

import os
import signal

from sandbox._extended import Conversation, FolderRun, Partner
from sandbox._frames import HIT_CPU, HIT_MEMORY, HIT_OUTPUT, HIT_STOPPED, HIT_WALL, Report
from sandbox._interact import Talk
from sandbox._types import RunLimits, RunResult, Verdict

_OUT_OF_MEMORY = (b"std::bad_alloc", b"MemoryError", b"bad_array_new_length", b"out of memory")
_NEAR_LIMIT = 0.9
_WORDS_CHARS = 120


def classify(report: Report, limits: RunLimits) -> RunResult:
    """The result of a run from the worker's report."""
    exit_code, signal_number = _ending(report.status)
    verdict, detail = _verdict(report, limits, exit_code, signal_number)
    return RunResult(
        verdict,
        report.stdout,
        report.stderr,
        exit_code,
        signal_number,
        report.cpu_s,
        report.wall_s,
        report.memory_kib,
        detail,
        report.isolation,
    )


def classify_talk(talk: Talk, limits: RunLimits, partner: Partner) -> Conversation:
    """How a conversation went from the reports of both workers."""
    mine, theirs = talk.reports
    return Conversation(
        classify(mine, limits),
        FolderRun(classify(theirs, partner.limits), theirs.collected),
        theirs.ended_s < mine.ended_s,
        talk.idle,
        talk.stopped,
        talk.waiting,
    )


def _ending(status: int) -> tuple[int | None, int | None]:
    if os.WIFSIGNALED(status):
        return None, os.WTERMSIG(status)
    return os.WEXITSTATUS(status), None


def _verdict(
    report: Report, limits: RunLimits, exit_code: int | None, signal_number: int | None
) -> tuple[Verdict, str]:
    if report.error:
        return Verdict.INTERNAL_ERROR, f"cannot start: {os.strerror(report.error)}"
    if signal_number == signal.SIGSYS:
        return Verdict.SECURITY, "forbidden system call"
    if report.flags & HIT_MEMORY or report.memory_kib > limits.memory_mib << 10:
        return Verdict.MLE, "memory"
    if report.flags & HIT_OUTPUT:
        return Verdict.OLE, "standard output"
    if report.flags & HIT_CPU or report.cpu_s > limits.cpu_s or signal_number == signal.SIGXCPU:
        return Verdict.TLE, "cpu time"
    if report.flags & HIT_WALL:
        return Verdict.TLE, "wall time"
    if report.flags & HIT_STOPPED:
        return Verdict.TLE, "stopped"
    if signal_number == signal.SIGXFSZ:
        return Verdict.OLE, "file size"
    if (exit_code, signal_number) == (0, None):
        return Verdict.AC, ""
    if _ran_out_of_memory(report, limits):
        return Verdict.MLE, "allocation failed"
    if signal_number is not None:
        return Verdict.RE, _signal_name(signal_number)
    return Verdict.RE, f"exit code {exit_code}{_last_words(report.stderr)}"


def _last_words(stderr: bytes) -> str:
    """Last line of standard error, where interpreters name the exception."""
    lines = stderr[-4096:].decode(errors="replace").strip().splitlines()
    return f": {lines[-1][:_WORDS_CHARS]}" if lines else ""


def _ran_out_of_memory(report: Report, limits: RunLimits) -> bool:
    """A failure is laid to memory when the program says so or its use reached the limit."""
    if report.memory_kib >= _NEAR_LIMIT * (limits.memory_mib << 10):
        return True
    return any(words in report.stderr[-2048:] for words in _OUT_OF_MEMORY)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"

"""Running peers as fast as they go: a process per lane, so that no lane waits for another's Python.

A lane repeats one kind of work, program after program, checks every output, and says how many runs
it made a second.
"""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Protocol

from benchmarks.contest_programs import BenchmarkError, check_output

_ANSWER_SECONDS = 120.0
_PIPE_BYTES = 1 << 16
_QUIET = (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)


class AbsentError(Exception):
    """The peer is not on this machine, or does not start here."""


@dataclass(frozen=True, slots=True)
class Run:
    """One thing to run.

    Attributes:
        name: of the program.
        argv: its command line, or whatever the peer understands.
        stdin: what it reads; shorter than a pipe.
        expected: what it prints.
    """

    name: str
    argv: tuple[str, ...]
    stdin: bytes
    expected: bytes


class Work(Protocol):
    """How one peer runs a program; it travels to the lane's process by pickle."""

    def start(self, lane: int) -> None:
        """Get ready, in the lane's process."""
        ...

    def run(self, run: Run) -> bytes:
        """Run once and return what was printed.

        Raises:
            BenchmarkError: it did not end well.
        """
        ...

    def stop(self) -> None:
        """Give everything back."""
        ...


@dataclass(slots=True)
class Spawn:
    """A command per run: posix_spawn (which does not copy the parent), two pipes, wait4.

    Attributes:
        prefix: words before the program's own; ``{lane}`` stands for the lane's number.
        before: commands that set a lane up.
        after: commands that take it down.
    """

    prefix: tuple[str, ...] = ()
    before: tuple[tuple[str, ...], ...] = ()
    after: tuple[tuple[str, ...], ...] = ()
    lane: int = field(default=0, init=False)

    def start(self, lane: int) -> None:
        """Run the commands before."""
        self.lane = lane
        for command in self.before:
            self._command(command)

    def _command(self, command: tuple[str, ...]) -> None:
        words = self._words(command)
        done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 0:
            raise BenchmarkError(f"{words[0]}: {(done.stderr or done.stdout).strip()[:200]}")

    def _words(self, command: Sequence[str]) -> list[str]:
        return [word.replace("{lane}", str(self.lane)) for word in command]

    def run(self, run: Run) -> bytes:
        """Spawn it."""
        return spawn(self._words(self.prefix) + list(run.argv), run.stdin)

    def stop(self) -> None:
        """Run the commands after."""
        for command in self.after:
            with suppress(BenchmarkError, OSError):
                self._command(command)


def spawn(argv: list[str], stdin: bytes) -> bytes:
    """What a command prints; ``argv[0]`` is a path.

    Raises:
        BenchmarkError: it failed.
    """
    theirs_in, ours_in = os.pipe()
    ours_out, theirs_out = os.pipe()
    actions = [
        (os.POSIX_SPAWN_DUP2, theirs_in, 0),
        (os.POSIX_SPAWN_DUP2, theirs_out, 1),
        _QUIET,
    ]
    pid = os.posix_spawn(argv[0], argv, os.environ, file_actions=actions)
    os.close(theirs_in)
    os.close(theirs_out)
    with suppress(BrokenPipeError):
        os.write(ours_in, stdin)
    os.close(ours_in)
    parts = []
    while part := os.read(ours_out, _PIPE_BYTES):
        parts.append(part)
    os.close(ours_out)
    _, status, _ = os.wait4(pid, 0)
    if status != 0:
        raise BenchmarkError(f"{' '.join(argv)[:200]} ended with status {status}")
    return b"".join(parts)


class Subprocess:
    """A command per run through the standard library's ``subprocess``."""

    def start(self, lane: int) -> None:
        """Nothing to get ready."""

    def run(self, run: Run) -> bytes:
        """Run it."""
        done = subprocess.run(run.argv, input=run.stdin, capture_output=True, check=False)
        if done.returncode != 0:
            raise BenchmarkError(f"{run.name} ended with status {done.returncode}")
        return done.stdout

    def stop(self) -> None:
        """Nothing to give back."""


class Crew:
    """Lanes of one peer, each a process of its own that starts when first needed.

    Args:
        name: of the peer, for messages.
        work: what each lane does.
        runs: what it runs, over and over.
    """

    def __init__(self, name: str, work: Work, runs: Sequence[Run]) -> None:
        self.name = name
        self._work = work
        self._runs = tuple(runs)
        self._context = multiprocessing.get_context("spawn")
        self._lanes: list[_Lane] = []

    def rate(self, lanes: int, seconds: float) -> float:
        """Runs a second of so many lanes together.

        Raises:
            BenchmarkError: an output is wrong, or a lane has failed.
        """
        while len(self._lanes) < lanes:
            process = (self._work, len(self._lanes), self.name, self._runs)
            self._lanes.append(_Lane(self._context, process))
        for lane in self._lanes[:lanes]:
            lane.ask(seconds)
        return sum(lane.answer(seconds) for lane in self._lanes[:lanes])

    def close(self) -> None:
        """End all lanes."""
        for lane in self._lanes:
            lane.close()
        self._lanes = []


class _Lane:
    def __init__(self, context: multiprocessing.context.SpawnContext, what: tuple[object, ...]):
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, *what), daemon=True)
        self._process.start()
        theirs.close()
        self.answer(0.0)

    def ask(self, seconds: float) -> None:
        self._ours.send(seconds)

    def answer(self, seconds: float) -> float:
        if not self._ours.poll(seconds + _ANSWER_SECONDS):
            raise BenchmarkError(f"a lane gave no answer in {_ANSWER_SECONDS:g} s")
        try:
            answer = self._ours.recv()
        except EOFError:
            raise BenchmarkError("a lane has died") from None
        if isinstance(answer, str):
            raise BenchmarkError(answer)
        return float(answer)

    def close(self) -> None:
        with suppress(OSError):
            self._ours.send(None)
        self._process.join(_ANSWER_SECONDS)
        self._process.kill()


def _serve(ours: Connection, work: Work, lane: int, name: str, runs: Sequence[Run]) -> None:
    """A lane's process: say 0 when ready, then a rate for each number of seconds."""
    try:
        work.start(lane)
        ours.send(0.0)
        while (seconds := ours.recv()) is not None:
            ours.send(measure(name, work.run, runs, seconds))
    except (BenchmarkError, OSError) as error:
        ours.send(f"{name}: {error}")
    except (EOFError, KeyboardInterrupt):
        pass
    finally:
        work.stop()


def measure(name: str, run: Callable[[Run], bytes], runs: Sequence[Run], seconds: float) -> float:
    """Runs a second over at least one run and at least so many seconds, each output checked.

    Raises:
        BenchmarkError: an output is wrong.
    """
    count, start = 0, time.perf_counter()
    while True:
        item = runs[count % len(runs)]
        check_output(name, item.name, item.expected, run(item))
        count += 1
        elapsed = time.perf_counter() - start
        if elapsed >= seconds:
            return count / elapsed

"""Progress of long jobs: bars on a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, TextIO

_PLAIN_EVERY_S = 10.0


class Bar(Protocol):
    """One stage under way."""

    def advance(self, amount: int = 1) -> None:
        """Count ``amount`` more items as done."""
        ...

    def note(self, text: str) -> None:
        """Show a short remark beside the count."""
        ...


class Progress:
    """Shows stages on standard error; ``quiet`` shows nothing."""

    def __init__(self, stream: TextIO | None = None, quiet: bool = False) -> None:
        self._stream = stream or sys.stderr
        self._quiet = quiet

    @contextmanager
    def stage(self, name: str, total: int, done: int = 0) -> Iterator[Bar]:
        """A stage of ``total`` items of which ``done`` are known from before."""
        if not self._quiet and self._stream.isatty():
            from tqdm import tqdm

            with tqdm(
                total=total, initial=done, desc=name, file=self._stream, dynamic_ncols=True
            ) as bar:
                yield _TerminalBar(bar)
        else:
            plain = _PlainBar(name, total, done, None if self._quiet else self._stream)
            yield plain
            plain.finish()

    def say(self, text: str) -> None:
        """Print one line of information."""
        if not self._quiet:
            print(text, file=self._stream, flush=True)


class _TerminalBar:
    def __init__(self, bar: object) -> None:
        self._bar = bar

    def advance(self, amount: int = 1) -> None:
        self._bar.update(amount)  # type: ignore[attr-defined]

    def note(self, text: str) -> None:
        self._bar.set_postfix_str(text)  # type: ignore[attr-defined]


class _PlainBar:
    def __init__(self, name: str, total: int, done: int, stream: TextIO | None) -> None:
        self._name, self._total, self._done, self._stream = name, total, done, stream
        self._start = self._shown = time.monotonic()
        self._note = ""

    def advance(self, amount: int = 1) -> None:
        self._done += amount
        if time.monotonic() - self._shown >= _PLAIN_EVERY_S:
            self._show()

    def note(self, text: str) -> None:
        self._note = text

    def finish(self) -> None:
        if self._done:
            self._show()

    def _show(self) -> None:
        self._shown = time.monotonic()
        if self._stream is None:
            return
        seconds = self._shown - self._start
        note = f", {self._note}" if self._note else ""
        line = f"{self._name}: {self._done}/{self._total} in {seconds:.1f} s{note}"
        print(line, file=self._stream, flush=True)

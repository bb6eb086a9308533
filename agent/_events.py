"""What happens in a solve, stage by stage: kept in the run store and told to whoever listens."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any, Literal

from agent._progress import Progress
from agent._store import RunStore

StageName = Literal["sample", "filter", "inputs", "run", "cluster", "score", "choose", "judge"]
StageState = Literal["started", "running", "finished"]

_EVERY_S = 1.0
_KIND = "stage"


@dataclass(frozen=True, slots=True)
class StageEvent:
    """How far a stage of a solve is.

    A stage starts again when an interrupted run goes on, when a finished one is called again, and
    when a choice has to be made anew. So the last event of a name tells how it stands, and the time
    it took is the sum over its starts.

    Attributes:
        name: of the stage.
        state: ``running`` comes about once a second while the stage moves on.
        done: samples, programs, inputs or submissions that are dealt with.
        total: how many there are to deal with, or are wished for.
        seconds: since the stage started.
        passed: programs accepted so far, for the stages that judge.
    """

    name: StageName
    state: StageState
    done: int
    total: int
    seconds: float
    passed: int | None = None

    def to_json(self) -> dict[str, Any]:
        """The fields, without ``passed`` where it does not apply."""
        return {key: value for key, value in asdict(self).items() if value is not None}


OnEvent = Callable[[StageEvent], None]


class StageLog:
    """Tells about the stages of one run: to its store and to a listener.

    Attributes:
        progress: shows the same to people.
        on_event: the listener, or ``None``.
    """

    def __init__(
        self, store: RunStore, progress: Progress, on_event: OnEvent | None = None
    ) -> None:
        self._store, self.progress, self.on_event = store, progress, on_event

    @contextmanager
    def stage(
        self, name: StageName, total: int, done: int = 0, judges: bool = False
    ) -> Iterator[StageMeter]:
        """A stage of ``total`` things of which ``done`` are known from before.

        What the listener raises ends the stage.
        """
        meter = StageMeter(self._tell, name, total, done, 0 if judges else None)
        meter.tell("started")
        yield meter
        meter.tell("finished")

    def _tell(self, event: StageEvent) -> None:
        self._store.add_event(time.time(), _KIND, event.to_json())
        if self.on_event is not None:
            self.on_event(event)


class StageMeter:
    """Counts what a stage has dealt with.

    Attributes:
        done: that many so far.
        passed: accepted ones among them, in a stage that judges.
    """

    def __init__(
        self, on_event: OnEvent, name: StageName, total: int, done: int, passed: int | None
    ) -> None:
        self._on_event, self._name, self._total = on_event, name, total
        self.done, self.passed = done, passed
        self._start = self._told = time.monotonic()

    def advance(self, amount: int = 1, passed: int = 0) -> None:
        """Count ``amount`` more as dealt with, ``passed`` of them as accepted."""
        self.done += amount
        if self.passed is not None:
            self.passed += passed
        if time.monotonic() - self._told >= _EVERY_S:
            self.tell("running")

    def tell(self, state: StageState) -> None:
        """Tell how the stage stands now."""
        self._told = time.monotonic()
        seconds = round(self._told - self._start, 3)
        self._on_event(StageEvent(self._name, state, self.done, self._total, seconds, self.passed))

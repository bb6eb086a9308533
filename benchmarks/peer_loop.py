"""What every engine's process of the sampler's benchmark shares: laps in, lines of JSON out.

Runs under the peer's own interpreter, so it imports the standard library only.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TextIO

CHECKED = 16
"""First tokens of a sample that engines are compared by."""


@dataclass(frozen=True, slots=True)
class Lap:
    """Greedy samples of one prompt, all of one length.

    Attributes:
        way: how the engine is to do it, one of the ways it offers.
        prompt: token ids.
        samples: to draw.
        new_tokens: of each sample.
        first: number of the first sample.
    """

    way: str
    prompt: tuple[int, ...]
    samples: int
    new_tokens: int
    first: int = 0


@dataclass(frozen=True, slots=True)
class Done:
    """What a lap came to.

    Attributes:
        seconds: the whole call, the prompt's reading included.
        tokens: new tokens in all; an engine may draw fewer samples at the same rate.
        peak_mib: largest resident memory of the process during the lap.
        head: first tokens of one sample.
    """

    seconds: float
    tokens: int
    peak_mib: float
    head: tuple[int, ...]


Draw = Callable[[Lap], Sequence[Sequence[int]]]
"""Draws a lap's samples and returns their new tokens."""


def serve(draw: Draw, ways: Sequence[str], about: str) -> None:
    """Say what the engine is and which ways it offers; then draw each lap that is asked for."""
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print must not get between the lines
    _say(out, {"about": about, "ways": list(ways)})
    for line in sys.stdin:
        _say(out, asdict(timed(draw, Lap(**json.loads(line)))))


def timed(draw: Draw, lap: Lap) -> Done:
    """Draw a lap and measure it."""
    _forget_peak()
    start = time.perf_counter()
    samples = draw(lap)
    seconds = time.perf_counter() - start
    tokens = sum(map(len, samples))
    return Done(seconds, tokens, _peak_mib(), tuple(map(int, samples[0][:CHECKED])))


def _say(out: TextIO, answer: object) -> None:
    print(json.dumps(answer), file=out, flush=True)


def _forget_peak() -> None:
    """Let the kernel count the peak from here (``man 5 proc``, clear_refs)."""
    Path("/proc/self/clear_refs").write_text("5")


def _peak_mib() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024

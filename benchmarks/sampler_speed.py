"""How fast many samples of one prompt are drawn, beside every engine found here.

    tenshot bench sampler [--seconds S] [--seed N] [--json]

All engines have the same random weights, read the same prompt and draw greedy samples of the same
length, lap by lap in an order shuffled anew each round; a ratio divides numbers of one round. A
peer that offers several ways is tried in each of them first and then measured in the quickest.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random

from agent._progress import Bar, Progress
from benchmarks.estimates import Estimate, ratio, shuffled_rounds
from benchmarks.lanes import AbsentError
from benchmarks.machine import describe_machine
from benchmarks.peer_loop import Done, Lap
from benchmarks.peer_tenshot import EARLY, LATE, OWN, WHOLE
from benchmarks.report import Report
from benchmarks.sampler_limit import measure_device
from benchmarks.sampler_model import Shape, write_model
from benchmarks.sampler_peers import (
    ONE_PROCESS,
    PER_CORE,
    Engine,
    our_engine,
    our_engine_per_core,
    peer_engine,
)
from benchmarks.sampler_table import HF, LLAMA, Bench, Cell, Measured

SECONDS = 1800.0
ROUNDS = 3
NEW_TOKENS = 128
CELLS = tuple(
    Cell(prompt, samples)
    for prompt, samples in (
        (384, 256), (1000, 256), (384, 64), (384, 1), (200, 256), (1000, 64), (200, 64), (1000, 1),
        (200, 1), (384, 1024),
    )
)  # fmt: skip
"""Most telling first: the time may end before the list does."""
_FEW = 64  # samples where each reads the prompt for itself


def measure(
    seconds: float | None,
    seed: int,
    progress: Progress,
    shape: Shape | None = None,
    cells: Sequence[Cell] = CELLS,
    new_tokens: int = NEW_TOKENS,
) -> Report:
    """Measure for about so many seconds; one round of the first cell is always measured.

    Args:
        seconds: for all laps; ``None`` for half an hour.
        seed: of the weights, the prompts and the order of laps.
        progress: shows what is done.
        shape: of the model; ``None`` for 13.8 million parameters.
        cells: settings, the most telling first.
        new_tokens: of each sample.

    Raises:
        BenchmarkError: an engine died.
    """
    end = time.monotonic() + (SECONDS if seconds is None else seconds)
    machine, device = describe_machine(), measure_device()
    bench = Bench(shape or Shape(), device, new_tokens)
    absent: dict[str, str] = {}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tenshot-bench-")))
        write_model(folder, bench.shape, seed)
        engines = _engines(folder, absent, stack)
        about = "; ".join(dict.fromkeys(engine.processes[0].about for engine in engines))
        with progress.stage("laps", len(cells) * ROUNDS * len(engines)) as bar:
            measured = [_measured(cells[0], engines, bench, seed, end, bar)]
            gains = _gains(engines[0], cells[0], bench, seed, end)
            for cell in cells[1:]:
                if time.monotonic() < end:
                    measured.append(_measured(cell, engines, bench, seed, end, bar))
    metrics = bench.metrics(measured) | gains
    metrics["sampler_gain_process_per_core"] = (
        ratio(measured[0].rates(PER_CORE), measured[0].rates(ONE_PROCESS)),
        "ratio",
    )
    notes = [f"{name}: absent, {why}" for name, why in sorted(absent.items())]
    return Report(
        {**machine, "parameters": bench.shape.parameters, "engines": about},
        metrics,
        bench.header,
        [row for each in measured for row in bench.rows(each)],
        notes + bench.notes(measured, len(cells)),
    )


def _engines(folder: Path, absent: dict[str, str], stack: ExitStack) -> list[Engine]:
    """Ours and the peers that are here; the others and why go into ``absent``."""
    engines = []
    for start in (our_engine, our_engine_per_core):
        engines.append(start(folder))
        stack.callback(engines[-1].close)
    peers = (
        (HF, "benchmarks.peer_hf", ("torch", "transformers")),
        (LLAMA, "benchmarks.peer_llamacpp", ("xllamacpp", "gguf")),
    )
    for name, module, packages in peers:
        try:
            engines.append(peer_engine(name, module, packages, folder))
        except AbsentError as error:
            absent[name] = str(error)
        else:
            stack.callback(engines[-1].close)
    return engines


def _lap(cell: Cell, bench: Bench, seed: int, way: str) -> Lap:
    random = Random(f"{seed} {cell.prompt}")
    prompt = tuple(random.randrange(3, bench.shape.vocab_size) for _ in range(cell.prompt))
    return Lap(way, prompt, cell.samples, bench.new_tokens)


def _measured(
    cell: Cell, engines: Sequence[Engine], bench: Bench, seed: int, end: float, bar: Bar
) -> Measured:
    """Warm every engine up in each of its ways, then measure the best ones round by round."""
    bar.note(str(cell))
    measured = Measured(cell)
    by_name = {engine.name: engine for engine in engines}
    for engine in engines:
        tried = {way: engine.draw(_lap(cell, bench, seed, way)) for way in engine.ways}
        measured.ways[engine.name] = max(tried, key=lambda way: _rate(tried[way]))
        measured.heads |= {done.head for done in tried.values()}
    for order in shuffled_rounds(list(by_name), ROUNDS, seed):
        for name in order:
            done = by_name[name].draw(_lap(cell, bench, seed, measured.ways[name]))
            measured.laps.setdefault(name, []).append(done)
            bar.advance()
        if time.monotonic() >= end:
            break
    return measured


def _rate(done: Done) -> float:
    return done.tokens / done.seconds


def _gains(
    engine: Engine, cell: Cell, bench: Bench, seed: int, end: float
) -> dict[str, tuple[Estimate, str]]:
    """What single techniques are worth in one process of ours: with over without, per round."""
    compared = {
        "sampler_gain_early_stop": (EARLY, LATE, cell.samples),
        "sampler_gain_shared_prompt": (WHOLE, OWN, min(_FEW, cell.samples)),
    }
    gains = {}
    for name, (with_it, without, samples) in compared.items():
        rates: dict[str, list[float]] = {with_it: [], without: []}
        engine.draw(_lap(Cell(cell.prompt, samples), bench, seed, without))  # compiles
        for order in shuffled_rounds(list(rates), ROUNDS, seed):
            for way in order:
                lap = _lap(Cell(cell.prompt, samples), bench, seed, way)
                rates[way].append(_rate(engine.draw(lap)))
            if time.monotonic() >= end:
                break
        gains[name] = (ratio(rates[with_it], rates[without]), "ratio")
    return gains

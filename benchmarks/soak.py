"""Very many good and hostile runs: no wrong verdict, no leak, a steady rate.

    .venv/bin/python -m benchmarks.soak [--runs 200000] [--seed N] [--sandbox docker] [--json]

An interrupt ends it early with the summary so far (exit code 130). Exit code 0 only if nothing was
wrong or leaked.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from random import Random

from tqdm import tqdm

from benchmarks.contest_programs import BenchmarkError
from benchmarks.footprint import Footprint, take_footprint
from benchmarks.machine import describe_machine
from benchmarks.report import format_table
from benchmarks.soak_programs import KINDS, Kind
from sandbox import DockerSandbox, Executable, Job, JobResult, LocalSandbox, run_many

_WINDOWS, _SHOWN_WRONG, _SETTLE_SECONDS = 20, 10, 5.0
_GROWTH_KIB = 64 << 10
_BACKENDS = {"local": LocalSandbox, "docker": DockerSandbox}


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the soak: its runs, its seconds, and what we held at its end."""

    runs: int
    seconds: float
    footprint: Footprint


@dataclass(slots=True)
class Soak:
    """The outcome.

    Attributes:
        runs: results by kind.
        wrong: sentences about results that were not as they must be.
        windows: in order.
        before: footprint before the sandbox was opened.
        after: and after it was closed.
        interrupted: whether somebody ended it early.
    """

    before: Footprint
    runs: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    windows: list[Window] = field(default_factory=list)
    after: Footprint | None = None
    interrupted: bool = False

    def faults(self) -> list[str]:
        """Wrong results, leaks, and memory that grew between the first window and the last."""
        found = []
        if self.after is not None:
            found += [f"leaked {leak}" for leak in self.before.leaks(self.after)]
        if len(self.windows) > 1:
            first, last = (asdict(self.windows[i].footprint) for i in (0, -1))
            found += [
                f"{name} grew from {first[name]} to {last[name]}"
                for name in ("own_kib", "their_kib")
                if last[name] - first[name] > _GROWTH_KIB
            ]
        return found + self.wrong


def soak(backend: str, runs: int, seed: int, quiet: bool) -> Soak:
    """Open a backend, run, close it, and look at what is left."""
    with _BACKENDS[backend](slots=1):
        pass  # whatever is built or imported at first use is no leak
    outcome = Soak(take_footprint())
    with _BACKENDS[backend](python="cpython") as sandbox:
        executables = {kind.name: _compile(sandbox, kind) for kind in KINDS}
        jobs = draw_jobs(executables, runs, seed)
        try:
            _run(outcome, run_many(sandbox, jobs), runs, quiet)
        except KeyboardInterrupt:
            outcome.interrupted = True
    outcome.after = _settled(outcome.before)
    return outcome


def _compile(sandbox: LocalSandbox | DockerSandbox, kind: Kind) -> Executable:
    compiled = sandbox.compile(kind.program)
    if compiled.executable is None:
        raise BenchmarkError(f"{kind.name} does not compile: {compiled.message[:300]}")
    return compiled.executable


def draw_jobs(executables: Mapping[str, Executable], runs: int, seed: int) -> Iterator[Job]:
    """So many jobs, kinds and numbers drawn by the seed; ``tag`` is (kind, number)."""
    rng = Random(seed)
    weights = list(itertools.accumulate(kind.weight for kind in KINDS))
    for _ in range(runs):
        (kind,) = rng.choices(KINDS, cum_weights=weights)
        number = rng.randrange(10**6)
        yield Job(executables[kind.name], b"%d\n" % number, kind.limits, (kind, number))


def wrong_with(item: JobResult) -> str:
    """What is not as it must be about a result; empty when all is well."""
    assert isinstance(item.job.tag, tuple)
    kind, number = item.job.tag
    result = item.result
    if result.verdict is not kind.verdict:
        return (
            f"{kind.name} on {number}: {result.verdict.value} instead of {kind.verdict.value} "
            f"({result.detail}, exit code {result.exit_code}, signal {result.signal}, "
            f"{result.cpu_s:.3f} s CPU, {result.wall_s:.3f} s, {result.memory_kib} KiB, "
            f"{result.stderr[:80]!r})"
        )
    if kind.output is not None and result.stdout != kind.output(number):
        return f"{kind.name} on {number}: printed {result.stdout[:60]!r}"
    return ""


def _run(outcome: Soak, results: Iterator[JobResult], runs: int, quiet: bool) -> None:
    size = max(1, runs // _WINDOWS)
    tqdm.monitor_interval = 0  # its watching thread would outlive the bar and look like a leak
    start = time.monotonic()
    with tqdm(total=runs, disable=quiet, desc="soak", unit="run") as bar:
        for count, item in enumerate(results, start=1):
            outcome.runs[item.job.tag[0].name] += 1  # type: ignore[index]
            if wrong := wrong_with(item):
                outcome.wrong.append(wrong)
                bar.write(f"WRONG {wrong}", file=sys.stderr)
            bar.update()
            if count % size == 0:
                now = time.monotonic()
                outcome.windows.append(Window(size, now - start, take_footprint()))
                bar.set_postfix_str(f"{size / (now - start):.0f}/s in this window")
                start = time.monotonic()


def _settled(before: Footprint) -> Footprint:
    """The footprint once the last of the dead are gone, or after a few seconds."""
    end = time.monotonic() + _SETTLE_SECONDS
    while before.leaks(found := take_footprint()) and time.monotonic() < end:
        time.sleep(0.05)
    return found


def summary(outcome: Soak, faults: Sequence[str]) -> str:
    """Runs by kind, the rate of each window, what was held before, during and after, the faults."""
    total = outcome.runs.total()
    kinds = [
        [kind.name, str(outcome.runs[kind.name]), kind.verdict.value]
        for kind in KINDS
        if outcome.runs[kind.name]
    ]
    rates = [f"{window.runs / window.seconds:.0f}" for window in outcome.windows]
    parts = [
        format_table(("program", "runs", "verdict"), kinds),
        f"{total} runs, {len(outcome.wrong)} wrong; runs/s by window: {' '.join(rates) or '-'}",
        _held(outcome),
        "\n".join(faults[:_SHOWN_WRONG]) or "no leak, no wrong verdict",
    ]
    return "\n\n".join(parts)


def _held(outcome: Soak) -> str:
    moments = {"before": outcome.before}
    if outcome.windows:
        moments["first window"] = outcome.windows[0].footprint
        moments["last window"] = outcome.windows[-1].footprint
    if outcome.after is not None:
        moments["after"] = outcome.after
    columns = [asdict(moment) for moment in moments.values()]
    rows = [[name, *(str(column[name]) for column in columns)] for name in columns[0]]
    return format_table(("held", *moments), rows)


def to_json(outcome: Soak, faults: Sequence[str]) -> dict[str, object]:
    """The same as one object."""
    return {
        "machine": describe_machine(),
        "runs": dict(outcome.runs),
        "runs_per_s": [window.runs / window.seconds for window in outcome.windows],
        "before": asdict(outcome.before),
        "after": asdict(outcome.after) if outcome.after else None,
        "faults": list(faults),
    }


def main() -> int:
    """Soak and print; 1 when something was wrong or leaked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sandbox", choices=sorted(_BACKENDS), default="local")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quiet", action="store_true")
    args = parser.parse_args()
    outcome = soak(args.sandbox, args.runs, args.seed, args.quiet)
    faults = outcome.faults()
    print(json.dumps(to_json(outcome, faults)) if args.json else summary(outcome, faults))
    if outcome.interrupted:
        print("soak: interrupted", file=sys.stderr)
        return 130
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

"""How fast programs run in the sandbox and how cheaply they compile, beside every peer found here.

    tenshot bench sandbox [--seconds S] [--seed N] [--json]

All contestants run the same contest-sized programs on the same inputs, lap by lap in an order
shuffled anew each round; a ratio divides numbers of one round. The floor is the faster of two ways
to spawn the plain executable without any jail. The module is not called `sandbox` because, beside
the other scripts, that name would hide our package.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from agent._progress import Progress
from benchmarks.compile_cost import (
    FILTER,
    OPTIMISED,
    PLAIN,
    ROUNDS,
    SINGLE,
    CompileCost,
    measure_compiling,
)
from benchmarks.contest_programs import BenchmarkError, ContestProgram, contest_programs
from benchmarks.estimates import Estimate, estimate, ratio, ratio_of_sums
from benchmarks.machine import describe_machine
from benchmarks.report import Report, spread
from benchmarks.run_rates import (
    BARE,
    COLD,
    DOCKER,
    LOCAL,
    SUBPROCESS,
    Lap,
    PlainPrograms,
    RunRates,
    measure_rates,
)
from sandbox import LocalSandbox

SECONDS = 240.0
_COMPILE_SHARE = 0.55
_SECONDS_PER_PROGRAM = 4.0  # of compiling one in all ways and rounds
_FEWEST = 2 * ROUNDS
_WAIT = "#include <unistd.h>\nint main() { pause(); }\n"

Metrics = dict[str, tuple[Estimate, str]]


def measure(seconds: float | None, seed: int, progress: Progress) -> Report:
    """Measure compiling, then running, for about so many seconds in all.

    Raises:
        BenchmarkError: no g++, or an output that is not what it should be.
        SandboxError: our sandbox does not work here.
    """
    seconds = SECONDS if seconds is None else seconds
    if shutil.which("g++") is None:
        raise BenchmarkError("no g++ to compile the programs with", "install g++")
    machine = describe_machine()
    programs = _some_programs(seconds * _COMPILE_SHARE)
    with tempfile.TemporaryDirectory(prefix="tenshot-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        with LocalSandbox() as sandbox, progress.stage("compiling", 4 * ROUNDS) as bar:
            cost = measure_compiling(sandbox, programs, folder, seed, bar)
        _build_wait(folder)
        plain = PlainPrograms(folder, programs, [cost.expected[p.name] for p in programs])
        rates = measure_rates(plain, seconds * (1 - _COMPILE_SHARE), seed, progress)
    metrics = {**run_metrics(rates.rates), **compile_metrics(cost.cpu_s, seed)}
    notes = [f"{name}: absent, {why}" for name, why in sorted(rates.absent.items())]
    return Report(
        {**machine, "isolation": rates.isolation, "programs": len(programs)},
        metrics,
        ("", "lanes", "runs/s or CPU s", "against the floor"),
        [*_rate_rows(rates), *_compile_rows(cost, seed)],
        notes,
    )


def _some_programs(seconds: float) -> list[ContestProgram]:
    """As many as can be compiled in the time, in steps that leave every round the same share."""
    programs = contest_programs("cpp")
    count = int(seconds / _SECONDS_PER_PROGRAM)
    count = min(len(programs), max(_FEWEST, count)) // ROUNDS * ROUNDS
    step = len(programs) / count
    return [programs[int(i * step)] for i in range(count)]


def _build_wait(folder: Path) -> None:
    """The program that keeps a container open for `docker exec`."""
    subprocess.run(
        ["g++", "-x", "c++", "-o", str(folder / "wait"), "-"],
        input=_WAIT,
        text=True,
        check=True,
        timeout=60,
    )


def floor_of(rates: Mapping[Lap, Sequence[float]], lap: Lap) -> Sequence[float]:
    """The numbers of the faster bare way to start the same programs in as many lanes."""
    names = (BARE, SUBPROCESS) if lap.language == "cpp" else (COLD,)
    ways = [rates[Lap(lap.language, name, lap.lanes)] for name in names]
    return max(ways, key=lambda way: estimate(way).value)


def run_metrics(rates: Mapping[Lap, Sequence[float]]) -> Metrics:
    """Ratios in one lane under their stable names, in all lanes with ``_all_cores``, and rates."""
    metrics: Metrics = {}
    for name, ours, theirs in _compared():
        for lanes in sorted({lap.lanes for lap in rates}):
            mine, other = Lap(*ours, lanes), Lap(*theirs, lanes)
            if mine in rates and other in rates:
                against = floor_of(rates, mine) if theirs[1] in (BARE, COLD) else rates[other]
                suffix = "" if lanes == 1 else "_all_cores"
                metrics[name + suffix] = (ratio(rates[mine], against), "ratio")
    for lap, values in rates.items():
        metrics[f"runs_per_s/{lap}"] = (estimate(values), "runs/s")
    return metrics


def _compared() -> Iterator[tuple[str, tuple[str, str], tuple[str, str]]]:
    yield "jailed_cpp_vs_bare", ("cpp", LOCAL), ("cpp", BARE)
    for peer in ("isolate", "bubblewrap", "nsjail", "go-judge", "docker run", "docker exec"):
        name = peer.replace(" ", "_").replace("-", "_")
        yield f"jailed_cpp_vs_{name}", ("cpp", LOCAL), ("cpp", peer)
    yield "docker_vs_local", ("cpp", DOCKER), ("cpp", LOCAL)
    yield "cpython_vs_cold", ("cpython", LOCAL), ("cpython", COLD)
    yield "pypy_vs_cold", ("pypy", LOCAL), ("pypy", COLD)


def compile_metrics(cpu_s: Mapping[str, Sequence[float]], seed: int) -> Metrics:
    """How many times less each of our ways costs, and the CPU seconds a program."""
    short = {SINGLE: "single", FILTER: "filter", OPTIMISED: "o2"}
    metrics: Metrics = {
        f"compile_{name}_vs_plain": (ratio_of_sums(cpu_s[PLAIN], cpu_s[way], seed), "ratio")
        for way, name in short.items()
    }
    for way, name in {PLAIN: "plain", **short}.items():
        metrics[f"compile_cpu_s/{name}"] = (estimate(cpu_s[way]), "CPU s")
    return metrics


def _rate_rows(found: RunRates) -> list[list[str]]:
    rows = []
    for lap in sorted(found.rates, key=lambda lap: (lap.language, lap.lanes, _rank(found, lap))):
        against = ratio(found.rates[lap], floor_of(found.rates, lap))
        cell = spread(estimate(found.rates[lap]))
        rows.append([f"{lap.language} {lap.name}", str(lap.lanes), cell, spread(against, 2)])
    return rows


def _rank(found: RunRates, lap: Lap) -> float:
    return -estimate(found.rates[lap]).value


def _compile_rows(cost: CompileCost, seed: int) -> list[list[str]]:
    return [
        [
            f"compile {way}",
            "",
            spread(estimate(values), 3),
            spread(ratio_of_sums(cost.cpu_s[PLAIN], values, seed), 1),
        ]
        for way, values in cost.cpu_s.items()
    ]

"""What compiling a contest program costs: plain g++ -O2 against our ways, in CPU seconds.

The time is that of all processes involved, ours included, as the kernel counts it; what a compiler
says about itself is not used.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from agent._progress import Bar
from benchmarks.contest_programs import BenchmarkError, ContestProgram, check_output
from benchmarks.estimates import shuffled_rounds
from benchmarks.lanes import spawn
from benchmarks.machine import cpu_s_of_our_tree
from benchmarks.own import LIMITS
from sandbox import CompileResult, LocalSandbox, Program

PLAIN, SINGLE, FILTER, OPTIMISED = (
    "plain g++ -O2",
    "one by one, PCH, -O2",
    "filter tier",
    "-O2 tier",
)
ROUNDS = 4
_PLAIN_SECONDS = 120


@dataclass(frozen=True, slots=True)
class CompileCost:
    """CPU seconds a program, by way of compiling, one number a round.

    Attributes:
        cpu_s: way → numbers. ``PLAIN`` and ``SINGLE`` compile another share of the programs in each
            round, the tiers all of them in every round.
        built: name of a program → its plain executable, dynamically linked.
        expected: name of a program → what it prints.
    """

    cpu_s: dict[str, list[float]]
    built: dict[str, Path]
    expected: dict[str, bytes]


def measure_compiling(
    sandbox: LocalSandbox,
    programs: Sequence[ContestProgram],
    folder: Path,
    seed: int,
    bar: Bar,
) -> CompileCost:
    """Compile the programs in each way, interleaved, and compare what the executables print.

    Raises:
        BenchmarkError: a program does not compile, or prints something else when built our way.
    """
    cost = CompileCost({way: [] for way in (PLAIN, SINGLE, FILTER, OPTIMISED)}, {}, {})
    _warm_up(sandbox, programs[:2])
    for number, order in enumerate(shuffled_rounds(list(cost.cpu_s), ROUNDS, seed)):
        share = programs[number::ROUNDS]
        # Our caches know sources; a comment makes each round's new to them.
        mark = f"{number} {time.time_ns()}"
        for way in order:
            action, count = _work(way, sandbox, programs, share, mark, folder, cost)
            before = cpu_s_of_our_tree()
            action()
            cost.cpu_s[way].append((cpu_s_of_our_tree() - before) / count)
            bar.advance()
    _check_tiers(sandbox, programs, cost)
    return cost


def _work(
    way: str,
    sandbox: LocalSandbox,
    programs: Sequence[ContestProgram],
    share: Sequence[ContestProgram],
    mark: str,
    folder: Path,
    cost: CompileCost,
) -> tuple[Callable[[], object], int]:
    """One round of a way, and how many programs it compiles."""
    if way == PLAIN:
        return partial(_compile_plain, share, folder, cost), len(share)
    if way == SINGLE:
        return partial(_one_by_one, sandbox, share, mark), len(share)
    return partial(_together, sandbox, programs, mark, way == FILTER), len(programs)


def _warm_up(sandbox: LocalSandbox, programs: Sequence[ContestProgram]) -> None:
    """Compile in each of our ways once, so that headers are precompiled and servers are up."""
    mark = f"first {time.time_ns()}"
    _one_by_one(sandbox, programs, mark)
    for fast in (True, False):
        _together(sandbox, programs, mark, fast)


def _compile_plain(programs: Sequence[ContestProgram], folder: Path, cost: CompileCost) -> None:
    for program in programs:
        target = folder / program.name
        subprocess.run(
            ["g++", "-std=gnu++20", "-O2", "-w", "-o", str(target), str(program.path)],
            check=True,
            timeout=_PLAIN_SECONDS,
        )
        cost.built[program.name] = target
        cost.expected[program.name] = spawn([str(target)], program.stdin)


def _one_by_one(sandbox: LocalSandbox, programs: Sequence[ContestProgram], mark: str) -> None:
    for program in programs:
        _checked(program, sandbox.compile(_marked(program, mark)))


def _together(
    sandbox: LocalSandbox, programs: Sequence[ContestProgram], mark: str, fast: bool
) -> list[CompileResult]:
    results = sandbox.compile_many([_marked(program, mark) for program in programs], fast=fast)
    for program, result in zip(programs, results, strict=True):
        _checked(program, result)
    return results


def _marked(program: ContestProgram, mark: str) -> Program:
    return Program(program.language, f"{program.source}\n// {mark}\n")


def _checked(program: ContestProgram, result: CompileResult) -> None:
    if result.executable is None:
        raise BenchmarkError(f"{program.path} does not compile: {result.message[:300]}")


def _check_tiers(
    sandbox: LocalSandbox, programs: Sequence[ContestProgram], cost: CompileCost
) -> None:
    for way, fast in ((FILTER, True), (OPTIMISED, False)):
        results = _together(sandbox, programs, f"check {time.time_ns()}", fast)
        for program, result in zip(programs, results, strict=True):
            assert result.executable is not None
            found = sandbox.run(result.executable, program.stdin, LIMITS).stdout
            check_output(way, program.name, cost.expected[program.name], found)

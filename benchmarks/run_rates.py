"""Runs a second of everybody, side by side."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

from agent._progress import Progress
from benchmarks.contest_programs import ContestProgram, contest_programs
from benchmarks.estimates import shuffled_rounds
from benchmarks.lanes import Crew, Run, Spawn, Subprocess, spawn
from benchmarks.own import OwnSandbox
from benchmarks.peers import Contestant, command_peers, present, service_peers
from sandbox import DockerSandbox, LocalSandbox, NoEngineError, PythonChoice, Sandbox
from sandbox._machine import find_python

BARE, SUBPROCESS, COLD = "bare posix_spawn", "bare subprocess", "bare cold start"
LOCAL, DOCKER = "ours, local", "ours, docker"
_COLD_FLAGS = ("-I", "-S", "-E")
_ROUNDS, _SHORTEST_S = 7, 0.1
_PYTHONS: tuple[PythonChoice, ...] = ("cpython", "pypy")


@dataclass(frozen=True, slots=True)
class Lap:
    """What is measured once a round: a contestant on programs of a language in so many lanes."""

    language: str
    name: str
    lanes: int

    def __str__(self) -> str:
        return f"{self.language}/{self.name}/{self.lanes}"


@dataclass(slots=True)
class RunRates:
    """Runs a second, one number a round.

    Attributes:
        rates: lap → numbers.
        absent: peer → why it is not there.
        isolation: what confines our own runs.
    """

    rates: dict[Lap, list[float]] = field(default_factory=dict)
    absent: dict[str, str] = field(default_factory=dict)
    isolation: str = ""


@dataclass(frozen=True, slots=True)
class PlainPrograms:
    """C++ programs as g++ -O2 builds them.

    Attributes:
        folder: of the executables, each named as its program.
        programs: those that have one.
        outputs: what each prints, in the same order.
    """

    folder: Path
    programs: Sequence[ContestProgram]
    outputs: Sequence[bytes]

    def runs(self) -> list[Run]:
        """The executables with their inputs and outputs."""
        return [
            Run(program.name, (str(self.folder / program.name),), program.stdin, output)
            for program, output in zip(self.programs, self.outputs, strict=True)
        ]


def measure_rates(plain: PlainPrograms, seconds: float, seed: int, progress: Progress) -> RunRates:
    """Measure everybody in rounds of short laps for about so many seconds.

    Raises:
        BenchmarkError: somebody printed something else than the plain executable.
    """
    found = RunRates()
    lanes = sorted({1, len(os.sched_getaffinity(0))})
    with ExitStack() as stack:
        contestants = [("cpp", one) for one in _cpp(stack, found, plain)]
        for choice in _PYTHONS:
            contestants += [(choice, one) for one in _python(stack, found, choice)]
        laps: dict[str, tuple[Lap, Contestant]] = {}
        for language, contestant in contestants:
            contestant.rate(lanes[-1], _SHORTEST_S)  # whatever starts at first use
            for count in lanes:
                lap = Lap(language, contestant.name, count)
                laps[str(lap)] = (lap, contestant)
        lap_s = max(_SHORTEST_S, seconds / _ROUNDS / len(laps))
        with progress.stage("runs", _ROUNDS * len(laps)) as bar:
            for order in shuffled_rounds(list(laps), _ROUNDS, seed):
                for lap, contestant in (laps[key] for key in order):
                    bar.note(str(lap))
                    found.rates.setdefault(lap, []).append(contestant.rate(lap.lanes, lap_s))
                    bar.advance()
    return found


def _cpp(stack: ExitStack, found: RunRates, plain: PlainPrograms) -> list[Contestant]:
    local = stack.enter_context(LocalSandbox(python="cpython"))
    found.isolation = local.isolation
    runs = plain.runs()
    group: list[Contestant] = [
        Crew(BARE, Spawn(), runs),
        Crew(SUBPROCESS, Subprocess(), runs),
        OwnSandbox(LOCAL, local, plain.programs, plain.outputs),
    ]
    docker = _docker(stack, found, "cpython")
    if docker is not None:
        group.append(OwnSandbox(DOCKER, docker, plain.programs, plain.outputs))
    return _closing(stack, group) + _peers(stack, found, command_peers(plain.folder, runs))


def _python(stack: ExitStack, found: RunRates, choice: PythonChoice) -> list[Contestant]:
    """The same interpreter cold and warm; the scripts' outputs are those of the cold one."""
    interpreter = find_python(choice)
    if interpreter is None:
        found.absent[choice] = "not installed"
        return []
    programs = contest_programs("python")
    words = (str(interpreter.path), *_COLD_FLAGS)
    outputs = [spawn([*words, str(program.path)], program.stdin) for program in programs]
    runs = [
        Run(program.name, (*words, str(program.path)), program.stdin, output)
        for program, output in zip(programs, outputs, strict=True)
    ]
    group: list[Contestant] = [Crew(COLD, Spawn(), runs)]
    boxes: list[tuple[str, Sandbox | None]] = [
        (LOCAL, stack.enter_context(LocalSandbox(python=choice))),
        (DOCKER, _docker(stack, found, choice)),
    ]
    group += [OwnSandbox(name, box, programs, outputs) for name, box in boxes if box is not None]
    peers = service_peers(runs) if choice == "cpython" else {}
    return _closing(stack, group) + _peers(stack, found, peers)


def _docker(stack: ExitStack, found: RunRates, choice: PythonChoice) -> DockerSandbox | None:
    try:
        return stack.enter_context(DockerSandbox(python=choice))
    except NoEngineError as error:
        found.absent[DOCKER] = error.message
        return None


def _peers(
    stack: ExitStack, found: RunRates, makers: dict[str, Callable[[], Contestant]]
) -> list[Contestant]:
    peers, absent = present(makers)
    found.absent |= absent
    return _closing(stack, peers)


def _closing(stack: ExitStack, group: list[Contestant]) -> list[Contestant]:
    for contestant in group:
        stack.enter_context(closing(contestant))
    return group

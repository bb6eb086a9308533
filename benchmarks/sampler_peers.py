"""Engines of the sampler's benchmark, each in processes of its own that stay between laps."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import cast

from benchmarks.contest_programs import BenchmarkError
from benchmarks.lanes import AbsentError
from benchmarks.peer_loop import Done, Lap
from benchmarks.peer_tenshot import WHOLE
from sampler._parallel import one_core_environment

ONE_PROCESS = "tenshot, one process"
PER_CORE = "tenshot, a process per core"
OURS = (ONE_PROCESS, PER_CORE)
PYTHONS = "TENSHOT_BENCH_PYTHONS"
"""Environment variable: interpreters that have the peers' packages, separated by colons."""
LAP_SECONDS = 1800.0
"""Silence after which an engine counts as dead."""
_PROBE_SECONDS = 120.0
_ROOT = Path(__file__).resolve().parent.parent
# On an accelerator JAX would otherwise take most of the memory before anyone else can.
_SHARING = {"XLA_PYTHON_CLIENT_PREALLOCATE": "false"}


class PeerProcess:
    """An engine that waits for laps.

    Args:
        python: the interpreter to run it with.
        module: ``benchmarks.peer_...``.
        arguments: of the module.
        environment: of the process, on top of ours.

    Raises:
        BenchmarkError: it does not start.
    """

    def __init__(
        self, python: str, module: str, arguments: Sequence[str], environment: Mapping[str, str]
    ) -> None:
        self._module = module
        self._process = subprocess.Popen(
            [python, "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=_ROOT,
            env={**os.environ, **environment},
        )
        try:
            hello = self._answer(_PROBE_SECONDS)
        except BenchmarkError:
            self.close()
            raise
        self.about = str(hello["about"])
        self.ways = tuple(map(str, cast("list[str]", hello["ways"])))

    def ask(self, lap: Lap) -> None:
        """Begin a lap."""
        assert self._process.stdin is not None
        print(json.dumps(asdict(lap)), file=self._process.stdin, flush=True)

    def done(self) -> Done:
        """Wait for its end.

        Raises:
            BenchmarkError: the engine died, or said nothing for ``LAP_SECONDS``.
        """
        answer = self._answer(LAP_SECONDS)
        return Done(
            seconds=cast(float, answer["seconds"]),
            tokens=cast(int, answer["tokens"]),
            peak_mib=cast(float, answer["peak_mib"]),
            head=tuple(cast("list[int]", answer["head"])),
        )

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.communicate()

    def _answer(self, seconds: float) -> dict[str, object]:
        stdout = self._process.stdout
        assert stdout is not None
        if not select.select([stdout], [], [], seconds)[0]:
            raise BenchmarkError(f"{self._module} gave no answer in {seconds:g} s")
        line = stdout.readline()
        if not line:
            raise BenchmarkError(f"{self._module} has died")
        answer: dict[str, object] = json.loads(line)
        return answer


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine in one or several processes that share a lap's samples.

    Attributes:
        name: in the table.
        ways: it is measured in; the quickest counts.
        processes: at least one.
    """

    name: str
    ways: tuple[str, ...]
    processes: tuple[PeerProcess, ...]

    def draw(self, lap: Lap) -> Done:
        """Run a lap in all processes at once; seconds are the slowest's, the rest adds up.

        Raises:
            BenchmarkError: a process failed.
        """
        count = len(self.processes)
        bounds = [lap.samples * number // count for number in range(count + 1)]
        busy = []
        for process, first, end in zip(self.processes, bounds, bounds[1:], strict=False):
            if end > first:
                process.ask(replace(lap, samples=end - first, first=first))
                busy.append(process)
        parts = [process.done() for process in busy]
        return Done(
            seconds=max(part.seconds for part in parts),
            tokens=sum(part.tokens for part in parts),
            peak_mib=sum(part.peak_mib for part in parts),
            head=parts[0].head,
        )

    def close(self) -> None:
        """End its processes."""
        for process in self.processes:
            process.close()


def our_engine(folder: Path) -> Engine:
    """Ours in one process."""
    process = PeerProcess(sys.executable, "benchmarks.peer_tenshot", [str(folder)], _SHARING)
    return Engine(ONE_PROCESS, (WHOLE,), (process,))


def our_engine_per_core(folder: Path) -> Engine:
    """Ours in a process per core, as the policies that come with the program draw."""
    processes = [
        PeerProcess(
            sys.executable, "benchmarks.peer_tenshot", [str(folder), str(core)],
            one_core_environment(),
        )
        for core in sorted(os.sched_getaffinity(0))
    ]  # fmt: skip
    return Engine(PER_CORE, (WHOLE,), tuple(processes))


def peer_engine(name: str, module: str, packages: Sequence[str], folder: Path) -> Engine:
    """A peer, run by the first interpreter that has its packages.

    Raises:
        AbsentError: none has, or it does not start.
    """
    given = [path for path in os.environ.get(PYTHONS, "").split(os.pathsep) if path]
    for python in [sys.executable, *given]:
        if _has(python, packages):
            try:
                process = PeerProcess(python, module, [str(folder)], {})
            except BenchmarkError as error:
                raise AbsentError(str(error)) from None
            return Engine(name, process.ways, (process,))
    raise AbsentError(f"no interpreter has {' and '.join(packages)}; name one in {PYTHONS}")


def _has(python: str, packages: Sequence[str]) -> bool:
    try:
        done = subprocess.run(
            [python, "-c", f"import {', '.join(packages)}"],
            capture_output=True,
            timeout=_PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0

"""Our own sandboxes as contestants."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence

from benchmarks.contest_programs import BenchmarkError, ContestProgram, check_output
from benchmarks.lanes import Run, measure
from sandbox import Executable, Job, Program, RunLimits, RunResult, Sandbox, Verdict, run_many

LIMITS = RunLimits(cpu_s=10.0, wall_s=60.0, memory_mib=256, stdout_bytes=1 << 20)


class OwnSandbox:
    """Runs programs through ``run`` in one lane and through ``run_many`` in all of them.

    Args:
        name: for the table and messages.
        sandbox: an open backend; somebody else closes it.
        programs: what to compile and run.
        expected: what each prints.
    """

    def __init__(
        self,
        name: str,
        sandbox: Sandbox,
        programs: Sequence[ContestProgram],
        expected: Sequence[bytes],
    ) -> None:
        self.name = name
        self._sandbox = sandbox
        self._runs = [
            Run(program.name, (program.name,), program.stdin, output)
            for program, output in zip(programs, expected, strict=True)
        ]
        self._executables = {p.name: self._compile(p) for p in programs}

    def _compile(self, program: ContestProgram) -> Executable:
        compiled = self._sandbox.compile(Program(program.language, program.source))
        if compiled.executable is None:
            raise BenchmarkError(f"{program.path} does not compile: {compiled.message[:300]}")
        return compiled.executable

    def rate(self, lanes: int, seconds: float) -> float:
        """Runs a second.

        Raises:
            BenchmarkError: an output is wrong, or a run did not end well.
        """
        if lanes == 1:
            return measure(self.name, self._run, self._runs, seconds)
        jobs = (
            Job(self._executables[run.name], run.stdin, LIMITS, run)
            for run in itertools.cycle(self._runs)
        )
        count, start = 0, time.perf_counter()
        for item in run_many(self._sandbox, jobs, deadline_s=seconds):
            assert isinstance(item.job.tag, Run)
            self._check(item.job.tag, item.result)
            count += 1
        return count / (time.perf_counter() - start)

    def _run(self, run: Run) -> bytes:
        result = self._sandbox.run(self._executables[run.name], run.stdin, LIMITS)
        self._check(run, result)
        return result.stdout

    def _check(self, run: Run, result: RunResult) -> None:
        if result.verdict is not Verdict.AC:
            raise BenchmarkError(f"{self.name}: {run.name} ended as {result.verdict.value}")
        check_output(self.name, run.name, run.expected, result.stdout)

    def close(self) -> None:
        """Nothing of its own to close."""

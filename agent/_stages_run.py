"""Stages of a solve that write new inputs and run the survivors on them."""

from __future__ import annotations

from collections.abc import Sequence

from agent._events import StageLog
from agent._stages_filter import chunks
from agent._store import RunStore, StoredProgram
from agent._types import SolveOptions
from clustering import Behaviour, InputWriter, Outcome, behaviours, valid_inputs
from problems import Problem
from sandbox import Executable, Program, RunLimits, Sandbox, Verdict, parallel

_ATTEMPTS = 3
_OUTPUT_BYTES = 1 << 20


def write_inputs(
    problem: Problem, writer: InputWriter, options: SolveOptions, store: RunStore, log: StageLog
) -> list[bytes]:
    """The generated inputs, written once per run."""
    with log.stage("inputs", options.inputs) as meter:
        if store.count("inputs") == 0:
            store.set_inputs(writer.name, writer.write(problem, options.inputs, options.seed))
        inputs = store.inputs()
        meter.advance(len(inputs))
    return inputs


def run_on_inputs(
    problem: Problem,
    survivors: Sequence[StoredProgram],
    inputs: Sequence[bytes],
    store: RunStore,
    sandbox: Sandbox,
    log: StageLog,
) -> None:
    """Run every survivor on every generated input that it has not been run on yet."""
    known = store.outcomes()
    limits = run_limits(problem)

    def work(chunk: Sequence[StoredProgram]) -> tuple[int, list[tuple[str, int, Outcome]]]:
        missing = {
            p.key: [n for n in range(len(inputs)) if n not in known.get(p.key, {})] for p in chunk
        }
        left = [program for program in chunk if missing[program.key]]
        sources = [Program(program.language, program.source) for program in left]
        rows: list[tuple[str, int, Outcome]] = []
        for program, compiled in zip(left, sandbox.compile_many(sources), strict=True):
            if compiled.executable is not None:
                numbers = missing[program.key]
                rows += _run_each(
                    program.key, compiled.executable, numbers, inputs, limits, sandbox
                )
        return len(chunk), rows

    with (
        log.progress.stage("run on new inputs", len(survivors)) as bar,
        log.stage("run", len(survivors)) as meter,
    ):
        for done, rows in parallel(work, chunks(survivors, sandbox.slots), sandbox.slots):
            store.add_outcomes(rows)
            bar.advance(done)
            meter.advance(done)


def _run_each(
    key: str,
    executable: Executable,
    numbers: Sequence[int],
    inputs: Sequence[bytes],
    limits: RunLimits,
    sandbox: Sandbox,
) -> list[tuple[str, int, Outcome]]:
    rows = []
    for number in numbers:
        for _ in range(_ATTEMPTS):
            result = sandbox.run(executable, inputs[number], limits)
            if result.verdict is not Verdict.INTERNAL_ERROR:
                rows.append((key, number, Outcome.of(result)))
                break
    return rows


def run_limits(problem: Problem) -> RunLimits:
    """The limits under which a survivor runs on generated inputs."""
    return RunLimits(
        cpu_s=problem.limits.time_s,
        memory_mib=problem.limits.memory_mib,
        stdout_bytes=min(_OUTPUT_BYTES, problem.limits.output_kib * 1024),
    )


def survivor_behaviours(
    problem: Problem, survivors: Sequence[StoredProgram], store: RunStore
) -> dict[str, Behaviour]:
    """Behaviours, on the valid inputs, of the survivors that have been run on every input."""
    weights = {program.key: program.samples for program in survivors}
    rows = store.complete_outcomes(weights)
    return behaviours(problem.checker, rows, valid_inputs(rows, weights))

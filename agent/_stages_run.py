"""Stages of a solve that write new inputs and run the survivors on them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from agent._events import StageLog
from agent._run_clusters import cluster_run
from agent._stages_filter import chunks
from agent._store import RunStore, StoredProgram
from agent._types import SolveOptions
from clustering import InputWriter, Outcome, WrittenInput
from problems import Problem
from sandbox import Executable, Program, RunLimits, Sandbox, Verdict, parallel

_ATTEMPTS = 3
_OUTPUT_BYTES = 1 << 20
_BATCH = 8
_STABLE_BATCHES = 2
_SETTLED = "settled"


def plan_inputs(
    problem: Problem, writer: InputWriter, options: SolveOptions, log: StageLog
) -> list[WrittenInput]:
    """The inputs that survivors may be run on, in order; the same in every call of a run."""
    with log.stage("inputs", options.inputs) as meter:
        inputs = writer.write(problem, options.inputs, options.seed)
        meter.advance(len(inputs))
    return inputs


def run_on_inputs(
    problem: Problem,
    survivors: Sequence[StoredProgram],
    planned: Sequence[WrittenInput],
    store: RunStore,
    sandbox: Sandbox,
    log: StageLog,
) -> None:
    """Run every survivor on the planned inputs, 8 at a time, until the clusters have settled.

    They have when two batches in a row split none of them. Which inputs are run is in the store;
    those that a run has settled with are not added to.
    """
    for end in _batch_ends(store, len(planned)):
        store.add_inputs(planned[:end])
        _run_missing(problem, survivors, store, sandbox, log)
        if end < len(planned) and _have_settled(problem, survivors, store):
            tell_once(store, _SETTLED, {"run": end, "planned": len(planned)})
            break


def _batch_ends(store: RunStore, planned: int) -> Iterator[int]:
    """How many inputs are to be run, batch by batch, from those in the store on."""
    stored = store.count("inputs")
    if stored:
        yield stored
    if not store.events(_SETTLED):
        yield from (end for end in range(_BATCH, planned, _BATCH) if end > stored)
        if planned > stored:
            yield planned


def _have_settled(problem: Problem, survivors: Sequence[StoredProgram], store: RunStore) -> bool:
    """Whether the last batches have split no cluster."""
    found, inputs = cluster_run(problem, survivors, store), store.count("inputs")
    ends = [inputs - _BATCH * back for back in range(_STABLE_BATCHES + 1)]
    seen = [sum(number < end for number in found.valid) for end in ends]
    signed = set(found.signatures.behaviours.values())
    counts = {len({behaviour[:length] for behaviour in signed}) for length in seen}
    return ends[-1] > 0 and len(counts) == 1


def tell_once(store: RunStore, kind: str, data: dict[str, object]) -> bool:
    """Log an event that the run does not know yet; return whether it was new."""
    if data in store.events(kind):
        return False
    store.add_event(time.time(), kind, data)
    return True


def _run_missing(
    problem: Problem,
    survivors: Sequence[StoredProgram],
    store: RunStore,
    sandbox: Sandbox,
    log: StageLog,
) -> None:
    """Run every survivor on every input in the store that it has not been run on yet."""
    known, inputs = store.runs_done(), store.inputs()
    limits = run_limits(problem)

    def work(chunk: Sequence[StoredProgram]) -> tuple[int, list[tuple[str, int, Outcome]]]:
        missing = {
            p.key: [n for n in range(len(inputs)) if not known.get(p.key, 0) >> n & 1]
            for p in chunk
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
        bar.note(f"{len(inputs)} inputs")
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

"""The stages of a solve, each idempotent over the run store."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from agent._progress import Bar, Progress
from agent._store import RunStore, StoredProgram, StoredVerdict
from agent._types import SolveOptions
from clustering import (
    Cluster,
    InputWriter,
    Outcome,
    behaviours,
    make_clusters,
    valid_inputs,
)
from problems import Case, Problem
from reranker import Choice, Evidence, choose
from sampler import Candidate, Policy, SampleRequest
from sandbox import Executable, Program, RunLimits, Sandbox, Verdict, judge, parallel

_BATCH = 256
_WRITE_EVERY_S = 1.0
_ATTEMPTS = 3
_OUTPUT_BYTES = 1 << 20


def draw_samples(
    problem: Problem,
    policies: Sequence[Policy],
    options: SolveOptions,
    store: RunStore,
    progress: Progress,
    deadline_s: float | None,
) -> None:
    """Draw what is missing of the sample budget, split evenly over the policies."""
    shares = [options.samples // len(policies)] * len(policies)
    for extra in range(options.samples % len(policies)):
        shares[extra] += 1
    for policy, share in zip(policies, shares, strict=True):
        done = store.drawn(policy.name)
        request = SampleRequest(
            samples=share,
            seed=options.seed,
            languages=options.languages,
            done=frozenset(done),
            max_tokens=options.max_tokens,
            deadline_s=deadline_s,
        )
        with progress.stage(f"sample {policy.name}", share, len(done)) as bar:
            _store_candidates(policy.sample(problem, request), store, bar)


def _store_candidates(candidates: Iterable[Candidate], store: RunStore, bar: Bar) -> None:
    batch: list[Candidate] = []
    written = time.monotonic()
    try:
        for candidate in candidates:
            batch.append(candidate)
            bar.advance()
            if len(batch) >= _BATCH or time.monotonic() - written > _WRITE_EVERY_S:
                store.add_candidates(batch)
                batch, written = [], time.monotonic()
    finally:
        store.add_candidates(batch)


def judge_programs(
    problem: Problem,
    cases: Sequence[Case],
    programs: Sequence[StoredProgram],
    table: str,
    store: RunStore,
    sandbox: Sandbox,
    progress: Progress,
    deadline_s: float | None = None,
) -> int:
    """Judge programs on cases, stopping each at its first failure; return how many had a fault.

    A program whose judgement ends in a fault of ours is tried again, and stays without a verdict
    if that does not help, so that a later run takes it up.
    """

    def work(program: StoredProgram) -> tuple[str, StoredVerdict]:
        return program.key, _judge_with_retries(problem, cases, program, sandbox)

    faults, passed, written = 0, 0, time.monotonic()
    batch: dict[str, StoredVerdict] = {}
    name = {"filtered": "filter on samples", "judged": "judge on hidden tests"}[table]
    with progress.stage(name, len(programs)) as bar:
        try:
            for key, tested in parallel(work, programs, sandbox.slots, deadline_s):
                faults += tested.verdict is Verdict.INTERNAL_ERROR
                passed += tested.verdict is Verdict.AC
                if tested.verdict is not Verdict.INTERNAL_ERROR:
                    batch[key] = tested
                bar.note(f"{passed} passed")
                bar.advance()
                if time.monotonic() - written > _WRITE_EVERY_S:
                    store.add_verdicts(table, batch)
                    batch, written = {}, time.monotonic()
        finally:
            store.add_verdicts(table, batch)
    return faults


def _judge_with_retries(
    problem: Problem, cases: Sequence[Case], program: StoredProgram, sandbox: Sandbox
) -> StoredVerdict:
    for _ in range(_ATTEMPTS):
        judgement = judge(problem, Program(program.language, program.source), sandbox, cases=cases)
        if judgement.verdict is not Verdict.INTERNAL_ERROR:
            break
    last = judgement.cases[-1] if judgement.cases else None
    slowest = max((case.cpu_s for case in judgement.cases), default=0.0)
    detail = last.detail if last else judgement.message
    return StoredVerdict(judgement.verdict, last.name if last else "", slowest, detail[:500])


def write_inputs(
    problem: Problem, writer: InputWriter, options: SolveOptions, store: RunStore
) -> list[bytes]:
    """The generated inputs, written once per run."""
    if store.count("inputs") == 0:
        store.set_inputs(writer.name, writer.write(problem, options.inputs, options.seed))
    return store.inputs()


def run_on_inputs(
    problem: Problem,
    survivors: Sequence[StoredProgram],
    inputs: Sequence[bytes],
    store: RunStore,
    sandbox: Sandbox,
    progress: Progress,
) -> None:
    """Run every survivor on every generated input that it has not been run on yet."""
    known = store.outcomes()
    limits = run_limits(problem)

    def work(program: StoredProgram) -> list[tuple[str, int, Outcome]]:
        missing = [n for n in range(len(inputs)) if n not in known.get(program.key, {})]
        if not missing:
            return []
        executable = sandbox.compile(Program(program.language, program.source)).executable
        if executable is None:
            return []
        return _run_each(program.key, executable, missing, inputs, limits, sandbox)

    with progress.stage("run on new inputs", len(survivors)) as bar:
        for rows in parallel(work, survivors, sandbox.slots):
            store.add_outcomes(rows)
            bar.advance()


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


def cluster_survivors(
    problem: Problem, survivors: Sequence[StoredProgram], inputs: int, store: RunStore
) -> list[Cluster]:
    """Clusters of the survivors that have been run on every input."""
    known = store.outcomes()
    weights = {program.key: program.samples for program in survivors}
    rows = {
        key: [known.get(key, {})[number] for number in range(inputs)]
        for key in weights
        if len(known.get(key, {})) == inputs
    }
    kept = valid_inputs(rows, weights)
    return make_clusters(behaviours(problem.checker, rows, kept), weights)


def choose_submissions(
    clusters: Sequence[Cluster], survivors: Sequence[StoredProgram], options: SolveOptions
) -> list[Choice]:
    """At most the wanted number of programs, best first."""
    evidence = {p.key: Evidence(p.samples, p.log_probability) for p in survivors}
    return choose(
        clusters, evidence, rule=options.rule, limit=options.submissions, seed=options.seed
    )

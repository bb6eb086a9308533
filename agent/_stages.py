"""The stages of a solve, each idempotent over the run store."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence

from agent._progress import Bar, Progress
from agent._store import RunStore, StoredProgram, StoredVerdict
from agent._types import SolveOptions
from clustering import (
    Behaviour,
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
from sandbox import (
    UNIT_PROGRAMS,
    Executable,
    Judgement,
    Program,
    RunLimits,
    Sandbox,
    Verdict,
    judge,
    judge_many,
    parallel,
)

_BATCH = 256
_CHUNK = 8
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

    C++ programs are compiled many at a time; for the filter without optimisation. A program whose
    judgement ends in a fault of ours is tried again, and stays without a verdict if that does not
    help, so that a later run takes it up.
    """

    def work(chunk: Sequence[StoredProgram]) -> dict[str, StoredVerdict]:
        return _judge_with_retries(problem, cases, chunk, sandbox, fast=table == "filtered")

    faults, passed, written = 0, 0, time.monotonic()
    batch: dict[str, StoredVerdict] = {}
    name = {"filtered": "filter on samples", "judged": "judge on hidden tests"}[table]
    with progress.stage(name, len(programs)) as bar:
        try:
            for tested in parallel(
                work, chunks(programs, sandbox.slots), sandbox.slots, deadline_s
            ):
                good = {k: t for k, t in tested.items() if t.verdict is not Verdict.INTERNAL_ERROR}
                faults += len(tested) - len(good)
                passed += sum(t.verdict is Verdict.AC for t in good.values())
                batch.update(good)
                bar.note(f"{passed} passed")
                bar.advance(len(tested))
                if time.monotonic() - written > _WRITE_EVERY_S:
                    store.add_verdicts(table, batch)
                    batch, written = {}, time.monotonic()
        finally:
            store.add_verdicts(table, batch)
    return faults


def chunks(programs: Sequence[StoredProgram], slots: int) -> Iterator[list[StoredProgram]]:
    """Programs in chunks of one language: C++ ones as many as are compiled together at best."""
    waiting: dict[str, list[StoredProgram]] = {}
    fair = max(1, -(-len(programs) // slots))
    for program in programs:
        chunk = waiting.setdefault(program.language, [])
        chunk.append(program)
        if len(chunk) >= min(fair, UNIT_PROGRAMS if program.language == "cpp" else _CHUNK):
            yield waiting.pop(program.language)
    yield from waiting.values()


def _judge_with_retries(
    problem: Problem,
    cases: Sequence[Case],
    programs: Sequence[StoredProgram],
    sandbox: Sandbox,
    fast: bool,
) -> dict[str, StoredVerdict]:
    tested: dict[str, StoredVerdict] = {}
    left = list(programs)
    for _ in range(_ATTEMPTS):
        sources = [Program(program.language, program.source) for program in left]
        judgements = judge_many(problem, sources, sandbox, cases=cases, fast=fast)
        for program, judgement in zip(left, judgements, strict=True):
            tested[program.key] = stored_verdict(judgement)
        left = [p for p in left if tested[p.key].verdict is Verdict.INTERNAL_ERROR]
        if not left:
            break
    return tested


def stored_verdict(judgement: Judgement) -> StoredVerdict:
    """What the run store keeps of a judgement."""
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

    with progress.stage("run on new inputs", len(survivors)) as bar:
        for done, rows in parallel(work, chunks(survivors, sandbox.slots), sandbox.slots):
            store.add_outcomes(rows)
            bar.advance(done)


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
    problem: Problem, survivors: Sequence[StoredProgram], inputs: int, store: RunStore
) -> dict[str, Behaviour]:
    """Behaviours, on the valid inputs, of the survivors that have been run on every input."""
    known = store.outcomes()
    weights = {program.key: program.samples for program in survivors}
    rows = {
        key: [known.get(key, {})[number] for number in range(inputs)]
        for key in weights
        if len(known.get(key, {})) == inputs
    }
    return behaviours(problem.checker, rows, valid_inputs(rows, weights))


def cluster_survivors(
    problem: Problem, survivors: Sequence[StoredProgram], inputs: int, store: RunStore
) -> list[Cluster]:
    """Clusters of the survivors that have been run on every input."""
    weights = {program.key: program.samples for program in survivors}
    return make_clusters(survivor_behaviours(problem, survivors, inputs, store), weights)


def choose_submissions(
    clusters: Sequence[Cluster], survivors: Sequence[StoredProgram], options: SolveOptions
) -> list[Choice]:
    """At most the wanted number of programs, best first."""
    evidence = {p.key: Evidence(p.samples, p.log_probability) for p in survivors}
    return choose(
        clusters, evidence, rule=options.rule, limit=options.submissions, seed=options.seed
    )


def refuse_unconfirmed(
    problem: Problem,
    choices: Sequence[Choice],
    survivors: Sequence[StoredProgram],
    store: RunStore,
    sandbox: Sandbox,
) -> bool:
    """Compile the chosen C++ programs as a judge does, each by itself, and drop those that fail.

    Programs that were compiled together may use standard headers that they forgot to include.
    Returns whether any was dropped, so that the choice must be made anew.
    """
    chosen = {choice.key for choice in choices}
    refused = {}
    for program in survivors:
        if program.key in chosen and program.language == "cpp":
            source = Program(program.language, program.source)
            judgement = judge(problem, source, sandbox, cases=problem.samples)
            if judgement.verdict not in (Verdict.AC, Verdict.INTERNAL_ERROR):
                refused[program.key] = stored_verdict(judgement)
    store.add_verdicts("filtered", refused)
    return bool(refused)

"""Stages of a solve that draw programs and judge them, each idempotent over the run store."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from agent._events import OnEvent, StageLog, StageMeter, StageName
from agent._policy_use import record_usage
from agent._progress import Bar, Progress
from agent._store import RunStore, StoredProgram, StoredVerdict
from agent._types import SolveOptions
from problems import Case, Problem
from sampler import Candidate, Metered, Policy, SampleRequest
from sandbox import UNIT_PROGRAMS, Judgement, Program, Sandbox, Verdict, judge_many, parallel

_BATCH = 256
_CHUNK = 8
_WRITE_EVERY_S = 1.0
_ATTEMPTS = 3
_STAGES: dict[str, tuple[StageName, str]] = {
    "filtered": ("filter", "filter on samples"),
    "judged": ("judge", "judge on hidden tests"),
}


def draw_samples(
    problem: Problem,
    policies: Sequence[Policy],
    options: SolveOptions,
    store: RunStore,
    log: StageLog,
    deadline_s: float | None,
) -> None:
    """Draw what is missing of the sample budget; policies get equal shares of it and of the time.

    Time that a policy does not need goes to those after it.
    """
    start = time.monotonic()
    shares = [options.samples // len(policies)] * len(policies)
    for extra in range(options.samples % len(policies)):
        shares[extra] += 1
    with log.stage("sample", options.samples, store.count("candidates")) as meter:
        for left, policy, share in zip(range(len(policies), 0, -1), policies, shares, strict=True):
            done = store.drawn(policy.name)
            request = SampleRequest(
                samples=share,
                seed=options.seed,
                languages=options.languages,
                done=frozenset(done),
                max_tokens=options.max_tokens,
                deadline_s=deadline_s and (deadline_s - (time.monotonic() - start)) / left,
            )
            with log.progress.stage(f"sample {policy.name}", share, len(done)) as bar:
                try:
                    _store_candidates(policy, policy.sample(problem, request), store, bar, meter)
                finally:
                    record_usage(store, policy)
            if isinstance(policy, Metered):
                for warning in policy.warnings:
                    log.progress.say(f"warning: {warning}")


def _store_candidates(
    policy: Policy,
    candidates: Iterable[Candidate],
    store: RunStore,
    bar: Bar,
    meter: StageMeter,
) -> None:
    batch: list[Candidate] = []
    written = time.monotonic()
    try:
        for candidate in candidates:
            batch.append(candidate)
            if isinstance(policy, Metered):
                bar.note(str(policy.usage))
            bar.advance()
            meter.advance()
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
    on_event: OnEvent | None = None,
) -> int:
    """Judge programs on cases, stopping each at its first failure; return how many had a fault.

    C++ programs are compiled many at a time; for the filter without optimisation. A program whose
    judgement ends in a fault of ours is tried again, and stays without a verdict if that does not
    help, so that a later run takes it up.
    """
    name, title = _STAGES[table]
    log = StageLog(store, progress, on_event)
    with (
        progress.stage(title, len(programs)) as bar,
        log.stage(name, len(programs), judges=True) as meter,
    ):
        judging = Judging(problem, cases, table, store, sandbox)
        return judging.run(programs, bar, meter, deadline_s)


@dataclass(frozen=True, slots=True)
class Judging:
    """What programs are judged on, and where the verdicts go.

    Attributes:
        problem: whose limits and checker are used.
        cases: what they are run on.
        table: of the store, ``"filtered"`` or ``"judged"``.
        store: keeps the verdicts.
        sandbox: runs them.
    """

    problem: Problem
    cases: Sequence[Case]
    table: str
    store: RunStore
    sandbox: Sandbox

    def run(
        self,
        programs: Sequence[StoredProgram],
        bar: Bar,
        meter: StageMeter,
        deadline_s: float | None,
        look_s: float | None = None,
        counted: bool = False,
    ) -> int:
        """Judge programs; return how many had a fault.

        Args:
            programs: what to judge.
            bar: shows them.
            meter: counts them.
            deadline_s: seconds after which no program is begun.
            look_s: stands in for the time limit in a first look, see ``judge_many``.
            counted: whether bar and meter have counted these programs before.
        """

        def work(chunk: Sequence[StoredProgram]) -> dict[str, StoredVerdict]:
            return self._with_retries(chunk, look_s)

        faults, slots = 0, self.sandbox.slots
        with _verdict_writer(self.store, self.table) as write:
            for tested in parallel(work, chunks(programs, slots), slots, deadline_s):
                good = {k: t for k, t in tested.items() if t.verdict is not Verdict.INTERNAL_ERROR}
                write(good)
                faults += len(tested) - len(good)
                amount = 0 if counted else len(tested)
                meter.advance(amount, sum(t.verdict is Verdict.AC for t in good.values()))
                bar.note(f"{meter.passed} passed")
                bar.advance(amount)
        return faults

    def _with_retries(
        self, programs: Sequence[StoredProgram], look_s: float | None
    ) -> dict[str, StoredVerdict]:
        tested: dict[str, StoredVerdict] = {}
        left, fast = list(programs), self.table == "filtered"
        for _ in range(_ATTEMPTS):
            sources = [Program(program.language, program.source) for program in left]
            judgements = judge_many(
                self.problem, sources, self.sandbox, cases=self.cases, fast=fast, look_s=look_s
            )
            for program, judgement in zip(left, judgements, strict=True):
                tested[program.key] = stored_verdict(judgement)
            left = [p for p in left if tested[p.key].verdict is Verdict.INTERNAL_ERROR]
            if not left:
                break
        return tested


@contextmanager
def _verdict_writer(
    store: RunStore, table: str
) -> Iterator[Callable[[Mapping[str, StoredVerdict]], None]]:
    """A function that keeps verdicts, about once a second, the last ones at the end."""
    batch: dict[str, StoredVerdict] = {}
    written = time.monotonic()

    def write(verdicts: Mapping[str, StoredVerdict]) -> None:
        nonlocal written
        batch.update(verdicts)
        if time.monotonic() - written > _WRITE_EVERY_S:
            store.add_verdicts(table, batch)
            batch.clear()
            written = time.monotonic()

    try:
        yield write
    finally:
        store.add_verdicts(table, batch)


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


def stored_verdict(judgement: Judgement) -> StoredVerdict:
    """What the run store keeps of a judgement."""
    last = judgement.cases[-1] if judgement.cases else None
    slowest = max((case.cpu_s for case in judgement.cases), default=0.0)
    detail = last.detail if last else judgement.message
    return StoredVerdict(judgement.verdict, last.name if last else "", slowest, detail[:500])

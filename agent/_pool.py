"""A pool of judged samples of one problem: all that a selection rule needs to be replayed."""

from __future__ import annotations

import hashlib
import platform
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import version
from typing import Any

from agent._store import RunStore, StoredVerdict
from clustering import Behaviour, Outcome, sign_programs, valid_inputs
from problems import Problem
from sandbox import Verdict

Sample = tuple[str, int]
"""Name of the policy and number of the sample."""


@dataclass(frozen=True, slots=True)
class PoolProblem:
    """What a pool says of its problem.

    Attributes:
        problem: statement, samples, limits and checker; its hidden tests are left out.
        hidden_tests: how many the verdicts rest on.
        tests_sha256: of those tests' inputs and answers.
        inputs: the generated inputs that the outcomes belong to.
        licence: of the programs and the problem, as the maker of the pool gives it.
        source: where they come from.
        run: what defined the run: policies, seed, versions and so on.
    """

    problem: Problem
    hidden_tests: int
    tests_sha256: str
    inputs: tuple[bytes, ...]
    licence: str
    source: str
    run: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PoolProgram:
    """A distinct program of a pool.

    Attributes:
        key: hash of language and normalised source.
        language: of the program.
        source: its text.
        samples: the samples that had this text.
        log_probability: mean over its samples, or ``None``.
        filtered: the verdict on the samples; ``None`` where a fault of ours left it open.
        judged: the verdict on the hidden tests; survivors only.
        outcomes: what it did on each generated input; survivors only.
        log_odds: that it is correct, as a scoring model says; not kept in pool files.
    """

    key: str
    language: str
    source: str
    samples: tuple[Sample, ...]
    log_probability: float | None = None
    filtered: Verdict | None = None
    judged: StoredVerdict | None = None
    outcomes: tuple[Outcome, ...] = ()
    log_odds: float | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """Every sample of a problem with what it would be worth to submit it.

    Attributes:
        about: the problem, without the texts of programs.
        samples: the program key of every sample, in order of policy and number.
        likely: program key to mean log-probability, or ``None``.
        log_odds: program key to what a scoring model says; only programs that it has read.
        languages: program key to language.
        signatures: program key to behaviour; only survivors have one.
        filtered: program key to verdict on the samples.
        judged: program key to verdict on the hidden tests.
        correct: keys that pass all hidden tests.
    """

    about: PoolProblem
    samples: tuple[str, ...]
    likely: Mapping[str, float | None]
    log_odds: Mapping[str, float]
    languages: Mapping[str, str]
    signatures: Mapping[str, Behaviour]
    filtered: Mapping[str, Verdict]
    judged: Mapping[str, Verdict]
    correct: frozenset[str]

    @property
    def problem(self) -> str:
        """The problem's id."""
        return self.about.problem.id

    def count(self, keys: Collection[str]) -> int:
        """How many samples have one of these programs."""
        return sum(key in keys for key in self.samples)

    @property
    def compiled_samples(self) -> int:
        """How many samples compile."""
        return self.count({k for k, verdict in self.filtered.items() if verdict is not Verdict.CE})

    @property
    def passing_samples(self) -> int:
        """How many samples pass the sample tests."""
        return self.count(self.signatures)

    @property
    def correct_samples(self) -> int:
        """How many samples are correct."""
        return self.count(self.correct)

    @property
    def slow_samples(self) -> int:
        """How many samples pass the sample tests and then first fail by the time limit."""
        return self.count({k for k, v in self.judged.items() if v is Verdict.TLE})


def versions() -> dict[str, str]:
    """Versions of what the numbers depend on."""
    found = {name: version(name) for name in ("tenshot", "numpy")}
    return found | {"python": platform.python_version()}


def describe_run(
    problem: Problem, store: RunStore, licence: str = "", source: str = ""
) -> PoolProblem:
    """What a finished run says of its problem; ``problem`` has the hidden tests."""
    digest = hashlib.sha256()
    for case in problem.tests:
        for part in (case.input, case.answer):
            digest.update(len(part).to_bytes(8, "big") + part)
    return PoolProblem(
        problem=replace(problem, tests=(), submissions=()),
        hidden_tests=len(problem.tests),
        tests_sha256=digest.hexdigest(),
        inputs=tuple(store.inputs()),
        licence=licence,
        source=source or problem.origin,
        run=store.manifest | {"versions": versions()},
    )


def stored_programs(store: RunStore) -> Iterator[PoolProgram]:
    """The programs of a finished and judged run, in order of their first sample."""
    numbers, ran = store.sample_numbers(), store.runs_done()
    filtered, judged = store.verdicts("filtered"), store.verdicts("judged")
    inputs = store.count("inputs")
    for program in store.programs():
        tested = filtered.get(program.key)
        done = store.outcomes_of(program.key) if program.key in ran else {}
        complete = len(done) == inputs
        yield PoolProgram(
            key=program.key,
            language=program.language,
            source=program.source,
            samples=tuple(numbers[program.key]),
            log_probability=program.log_probability,
            filtered=tested.verdict if tested else None,
            judged=judged.get(program.key),
            outcomes=tuple(done[number] for number in range(inputs)) if complete else (),
            log_odds=program.log_odds,
        )


def make_pool(about: PoolProblem, programs: Iterable[PoolProgram]) -> Pool:
    """Gather programs into a pool; one at a time is held with its source and outputs.

    Survivors without a verdict on the hidden tests, or not run on every input, are left out of the
    choice, as a run leaves them out.
    """
    samples: list[tuple[Sample, str]] = []
    likely: dict[str, float | None] = {}
    log_odds: dict[str, float] = {}
    languages: dict[str, str] = {}
    filtered: dict[str, Verdict] = {}
    judged: dict[str, Verdict] = {}
    rows: dict[str, tuple[Outcome, ...]] = {}
    shared: dict[Outcome, Outcome] = {}
    for program in programs:
        samples += [(sample, program.key) for sample in program.samples]
        likely[program.key] = program.log_probability
        languages[program.key] = program.language
        if program.log_odds is not None:
            log_odds[program.key] = program.log_odds
        if program.filtered is not None:
            filtered[program.key] = program.filtered
        complete = len(program.outcomes) == len(about.inputs)
        if program.filtered is Verdict.AC and program.judged is not None and complete:
            judged[program.key] = program.judged.verdict
            rows[program.key] = tuple(shared.setdefault(o, o) for o in program.outcomes)
    samples.sort()
    weights = Counter(key for _, key in samples)
    return Pool(
        about=about,
        samples=tuple(key for _, key in samples),
        likely=likely,
        log_odds=log_odds,
        languages=languages,
        signatures=sign_programs(about.problem, rows, valid_inputs(rows, weights)).behaviours,
        filtered=filtered,
        judged=judged,
        correct=frozenset(key for key, verdict in judged.items() if verdict is Verdict.AC),
    )


def load_pool(problem: Problem, store: RunStore) -> Pool:
    """Read the pool of a finished and judged run."""
    return make_pool(describe_run(problem, store), stored_programs(store))

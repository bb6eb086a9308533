"""A pool of judged samples of one problem, and what a selection rule would have solved with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from agent._metrics import pass_at_k
from agent._stages import survivor_behaviours
from agent._store import RunStore
from clustering import Behaviour, make_clusters
from problems import Problem
from reranker import Evidence, choose
from sandbox import Verdict

Sample = tuple[str, int]
_SUBSETS = 60


@dataclass(frozen=True, slots=True)
class Pool:
    """Every sample of a problem with what it would be worth to submit it.

    Attributes:
        problem: its id.
        samples: all sample identities, in a fixed order.
        program_of: sample to program key.
        likely: program key to mean log-probability, or ``None``.
        signatures: program key to behaviour; only survivors have one.
        correct: keys that pass all hidden tests.
        compiled: samples that compile.
    """

    problem: str
    samples: tuple[Sample, ...]
    program_of: Mapping[Sample, str]
    likely: Mapping[str, float | None]
    signatures: Mapping[str, Behaviour]
    correct: frozenset[str]
    compiled: int

    @property
    def correct_samples(self) -> int:
        """How many samples are correct."""
        return sum(self.program_of[sample] in self.correct for sample in self.samples)

    @property
    def passing_samples(self) -> int:
        """How many samples pass the sample tests."""
        return sum(self.program_of[sample] in self.signatures for sample in self.samples)


def load_pool(problem: Problem, store: RunStore) -> Pool:
    """Read the pool of a finished and judged run."""
    numbers = store.sample_numbers()
    program_of = {sample: key for key, samples in numbers.items() for sample in samples}
    programs = {program.key: program for program in store.programs()}
    survivors = list(store.programs("passed"))
    signatures = survivor_behaviours(problem, survivors, store.count("inputs"), store)
    filtered = store.verdicts("filtered")
    judged = store.verdicts("judged")
    return Pool(
        problem=problem.id,
        samples=tuple(sorted(program_of)),
        program_of=program_of,
        likely={key: program.log_probability for key, program in programs.items()},
        signatures=signatures,
        correct=frozenset(key for key, t in judged.items() if t.verdict is Verdict.AC),
        compiled=sum(
            len(samples)
            for key, samples in numbers.items()
            if key in filtered and filtered[key].verdict is not Verdict.CE
        ),
    )


def solved_at(pool: Pool, rule: str, submissions: int, k: int, seed: int) -> float:
    """n@k of one problem: the share of k-subsets of the samples in which the rule solves it."""
    if rule == "oracle":
        return pass_at_k(len(pool.samples), pool.correct_samples, k)
    if not pool.correct or not pool.signatures:
        return 0.0
    whole = k >= len(pool.samples)
    rng = Random(f"{pool.problem}/{rule}/{k}/{seed}")
    draws = 1 if whole else _SUBSETS
    wins = 0
    for draw in range(draws):
        subset = pool.samples if whole else rng.sample(pool.samples, k)
        wins += _solves(pool, subset, rule, submissions, seed + draw)
    return wins / draws


def _solves(
    pool: Pool, subset: tuple[Sample, ...] | list[Sample], rule: str, submissions: int, seed: int
) -> bool:
    weights = Counter(pool.program_of[sample] for sample in subset)
    alive = {key: pool.signatures[key] for key in weights if key in pool.signatures}
    if not alive:
        return False
    clusters = make_clusters(alive, weights)
    evidence = {key: Evidence(weights[key], pool.likely[key]) for key in alive}
    choices = choose(clusters, evidence, rule=rule, limit=submissions, seed=seed)
    return any(choice.key in pool.correct for choice in choices)

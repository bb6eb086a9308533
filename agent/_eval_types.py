"""What an evaluation is asked for and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from agent._eval_methods import scorer_of
from agent._metrics import Rate
from agent._pool import Pool, versions


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """How selection methods are compared.

    Attributes:
        submissions: n@k is given for n = 1 and for this n.
        subsets: drawn per problem and k, where there is no closed form; ``None`` for 50 to 200,
            the more the fewer problems there are.
        seed: of the subsets and of the bootstrap.
        against: the method that the others are compared with.
    """

    submissions: int = 10
    subsets: int | None = None
    seed: int = 0
    against: str = "size"


@dataclass(frozen=True, slots=True)
class SolveRate:
    """n@k over all problems.

    Attributes:
        value: mean over the problems.
        low: of the 95% interval, were other problems drawn (bootstrap over problems).
        high: of the same.
        samples_low: of the 95% interval, were the samples of these problems drawn again.
        samples_high: of the same.
        drawing_error: standard error from drawing subsets; 0 in closed form.
    """

    value: float
    low: float
    high: float
    samples_low: float
    samples_high: float
    drawing_error: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """One method beside the method ``against``, at the largest k.

    Attributes:
        method: its name.
        submissions: n.
        more_solved: problems it solves more, with the interval of the paired difference.
        gap_closed: share of the way from the random survivor to the oracle; ``None`` where that is
            less than half a problem, and for the random survivor itself.
    """

    method: str
    submissions: int
    more_solved: Rate
    gap_closed: Rate | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The outcome of an evaluation.

    Attributes:
        benchmark: its name or path.
        pools: one judged pool per problem.
        options: how the methods were compared.
        subsets: drawn per problem and k.
        budgets: every k, ascending; the last is the largest pool.
        table: method to ``"n@k"`` (``"pass@k"`` for the oracle) to rate.
        comparisons: of each method, at the largest k.
        per_problem: problem to method to ``"n@k"`` to value.
        left_out: methods that could not choose, and why.
        seconds: time of this call.
    """

    benchmark: str
    pools: tuple[Pool, ...]
    options: CompareOptions
    subsets: int
    budgets: tuple[int, ...]
    table: Mapping[str, Mapping[str, SolveRate]]
    comparisons: tuple[Comparison, ...]
    per_problem: Mapping[str, Mapping[str, Mapping[str, float]]]
    left_out: Mapping[str, str]
    seconds: float

    def to_json(self) -> dict[str, Any]:
        """The object that ``tenshot eval --json`` prints."""
        methods = {
            name: {"n@k": {label: asdict(rate) for label, rate in rates.items()}}
            for name, rates in self.table.items()
        }
        return {
            "benchmark": self.benchmark,
            "problems": len(self.pools),
            "methods": methods,
            "comparisons": [
                {"against": self.options.against, **asdict(one)} for one in self.comparisons
            ],
            "left_out": dict(self.left_out),
            "samples": funnel(self.pools),
            "solved": sorted(pool.problem for pool in self.pools if pool.correct),
            "rows": [self._row(pool) for pool in self.pools],
            "seed": self.options.seed,
            "subsets": self.subsets,
            "scorer": scorer_of(self.pools),
            "versions": versions(),
            "seconds": round(self.seconds, 1),
        }

    def _row(self, pool: Pool) -> dict[str, Any]:
        limits = pool.about.problem.limits
        return {
            "problem": pool.problem,
            "samples": len(pool.samples),
            "unique": len(pool.likely),
            "compiled": pool.compiled_samples,
            "passing": pool.passing_samples,
            "correct": pool.correct_samples,
            "slow": pool.slow_samples,
            "behaviours": len(set(pool.signatures.values())),
            "hidden_tests": pool.about.hidden_tests,
            "time_limit_s": limits.time_s,
            "memory_limit_mib": limits.memory_mib,
            "run": dict(pool.about.run),
            "n@k": self.per_problem[pool.problem],
        }


def funnel(pools: Sequence[Pool]) -> dict[str, float]:
    """Shares of all samples that compile, pass the samples, and are correct.

    The false-positive rate is the share of passing samples that are not correct; the slow-positive
    rate the share of them that first fail by the time limit.
    """
    total = sum(len(pool.samples) for pool in pools)
    passing = sum(pool.passing_samples for pool in pools)
    correct = sum(pool.correct_samples for pool in pools)
    slow = sum(pool.slow_samples for pool in pools)
    return {
        "drawn": total,
        "compile_rate": sum(pool.compiled_samples for pool in pools) / max(1, total),
        "sample_pass_rate": passing / max(1, total),
        "correct_rate": correct / max(1, total),
        "false_positive_rate": (passing - correct) / max(1, passing),
        "slow_positive_rate": slow / max(1, passing),
    }

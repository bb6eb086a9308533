"""What a solve is asked for and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from agent._human_filter import HumanFilter
from agent._policy_use import PolicyUse
from reranker import DEFAULT_RULE

SCORERS = {
    "score": "scoring model",
    "posterior": "posterior",
}
"""What ranks the clusters under a rule; the others go by cluster size."""
NO_SCORER = "none"


@dataclass(frozen=True, slots=True)
class SolveOptions:
    """How to search for a solution.

    Attributes:
        samples: programs to draw over all policies.
        policies: specifications as ``tenshot solve --policy`` takes them; the budget is split
            evenly.
        languages: ``"cpp"``, ``"python"`` or both.
        seed: fixes every random choice.
        inputs: new test inputs to write for clustering.
        submissions: programs to choose at most.
        rule: selection rule, a key of ``reranker.RULES``.
        scoring_model: for the rules that read scores: a model folder, or ``"none"``.
            Not part of what defines a run, like ``filters``.
        max_tokens: length limit of one program.
        filters: what a person asks of the programs to choose among, each a specification as
            ``--human-filter`` takes it or a function of a ``FilteredProgram``. Not part of what
            defines a run: the same run can be asked again with others.
        time_budget_s: seconds for sampling and filtering together, or ``None``.
    """

    samples: int = 1000
    policies: tuple[str, ...] = ("shipped",)
    languages: tuple[str, ...] = ("cpp", "python")
    seed: int = 0
    inputs: int = 40
    submissions: int = 10
    rule: str = DEFAULT_RULE
    scoring_model: str = NO_SCORER
    max_tokens: int = 400
    filters: tuple[str | HumanFilter, ...] = ()
    time_budget_s: float | None = None

    @property
    def scorer(self) -> str:
        """What ranks the clusters, in words."""
        return SCORERS.get(self.rule, "cluster size")


@dataclass(frozen=True, slots=True)
class ChosenProgram:
    """One of the programs to submit.

    Attributes:
        rank: 1 is submitted first.
        key: the program's key in the run store.
        language: of the program.
        source: its text.
        cluster_size: samples that behave like it.
        score: share of the surviving samples that behave like it, the scoring model's value, or
            under the rule ``posterior`` the chance that it is right, had those before it failed.
        reason: why it was chosen.
    """

    rank: int
    key: str
    language: str
    source: str
    cluster_size: int
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Solution:
    """The outcome of a solve.

    Attributes:
        problem: its id.
        samples: programs drawn.
        unique: distinct programs among them.
        compiled: distinct programs that compile.
        passed_samples: distinct programs that pass all sample tests.
        kept: how many of those the human filters keep, or ``None`` where there are none.
        clusters: groups of equal behaviour among those.
        submissions: at most ten, best first.
        scorer: what ranked them.
        faults: programs that could not be tested because of a fault of ours.
        seconds: time of this call.
        policies: what each policy gave and used.
    """

    problem: str
    samples: int
    unique: int
    compiled: int
    passed_samples: int
    clusters: int
    submissions: tuple[ChosenProgram, ...]
    scorer: str
    faults: int
    seconds: float
    policies: tuple[PolicyUse, ...] = ()
    kept: int | None = None

    @property
    def has_probabilities(self) -> bool:
        """Whether the scores of the submissions are calibrated chances."""
        return self.scorer == SCORERS["posterior"]

    def to_record(self) -> dict[str, Any]:
        """All fields, ready for JSON."""
        record = asdict(replace(self, policies=()))
        return record | {"policies": [use.to_json() for use in self.policies]}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Solution:
        """The reverse of ``to_record``."""
        chosen = tuple(ChosenProgram(**fields) for fields in record["submissions"])
        uses = tuple(PolicyUse.from_json(fields) for fields in record.get("policies", ()))
        return cls(**{**record, "submissions": chosen, "policies": uses})

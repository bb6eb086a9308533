"""The library door: solve, judge and evaluate problems, and take part in contests.

    from agent import SolveOptions, solve

    solution = solve("examples/even-sum", options=SolveOptions(samples=200))
    for chosen in solution.submissions:
        print(chosen.rank, chosen.language, chosen.reason)

More, each piece runnable: docs/library.md.

What lives here: the pipeline, the run store, evaluation and the command line. What does not: any
single stage's work, which its own room does. Names load on first use: the command line starts fast.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agent._contest import Contest, ContestProblem, load_contest
    from agent._contest_file import ContestError
    from agent._contest_plan import Plan
    from agent._contest_run import simulate_contest
    from agent._contest_season import Season, summarize
    from agent._contest_types import ContestOptions, ContestResult
    from agent._eval import Evaluation, evaluate
    from agent._eval_compare import CompareOptions, compare
    from agent._events import StageEvent
    from agent._field import (
        Field,
        FieldKind,
        Participant,
        Population,
        load_population,
        load_round,
    )
    from agent._field_synthetic import synthetic_field
    from agent._human_filter import FilteredProgram, HumanFilter
    from agent._manifest import run_manifest
    from agent._metrics import Rate, pass_at_k, wilson
    from agent._pool import Pool, load_pool
    from agent._progress import Progress
    from agent._rating import RatingChange, performance, rating_changes
    from agent._solve import solve
    from agent._solve_events import SolveEvents, solve_events
    from agent._standings import RULES, Rules
    from agent._store import RunStore, StoredProgram, StoredVerdict, StoreError
    from agent._types import ChosenProgram, Solution, SolveOptions
    from sandbox import judge

_MODULES = {
    "agent._contest": ("Contest", "ContestProblem", "load_contest"),
    "agent._contest_file": ("ContestError",),
    "agent._contest_plan": ("Plan",),
    "agent._contest_run": ("simulate_contest",),
    "agent._contest_season": ("Season", "summarize"),
    "agent._contest_types": ("ContestOptions", "ContestResult"),
    "agent._eval": ("Evaluation", "evaluate"),
    "agent._eval_compare": ("CompareOptions", "compare"),
    "agent._events": ("StageEvent",),
    "agent._field": (
        "Field",
        "FieldKind",
        "Participant",
        "Population",
        "load_population",
        "load_round",
    ),
    "agent._field_synthetic": ("synthetic_field",),
    "agent._human_filter": ("FilteredProgram", "HumanFilter"),
    "agent._manifest": ("run_manifest",),
    "agent._metrics": ("Rate", "pass_at_k", "wilson"),
    "agent._pool": ("Pool", "load_pool"),
    "agent._progress": ("Progress",),
    "agent._rating": ("RatingChange", "performance", "rating_changes"),
    "agent._solve": ("solve",),
    "agent._solve_events": ("SolveEvents", "solve_events"),
    "agent._standings": ("RULES", "Rules"),
    "agent._store": ("RunStore", "StoreError", "StoredProgram", "StoredVerdict"),
    "agent._types": ("ChosenProgram", "Solution", "SolveOptions"),
    "sandbox": ("judge",),
}

__all__ = [
    "RULES",
    "ChosenProgram",
    "CompareOptions",
    "Contest",
    "ContestError",
    "ContestOptions",
    "ContestProblem",
    "ContestResult",
    "Evaluation",
    "Field",
    "FieldKind",
    "FilteredProgram",
    "HumanFilter",
    "Participant",
    "Plan",
    "Pool",
    "Population",
    "Progress",
    "Rate",
    "RatingChange",
    "Rules",
    "RunStore",
    "Season",
    "Solution",
    "SolveEvents",
    "SolveOptions",
    "StageEvent",
    "StoreError",
    "StoredProgram",
    "StoredVerdict",
    "compare",
    "evaluate",
    "judge",
    "load_contest",
    "load_pool",
    "load_population",
    "load_round",
    "pass_at_k",
    "performance",
    "rating_changes",
    "run_manifest",
    "simulate_contest",
    "solve",
    "solve_events",
    "summarize",
    "synthetic_field",
    "wilson",
]


def __getattr__(name: str) -> Any:
    for module, names in _MODULES.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)

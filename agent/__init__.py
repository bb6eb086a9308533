"""The library door: solve, judge and evaluate competitive-programming problems.

    from agent import RunStore, solve
    from problems import load_problem
    from sampler import open_policy
    from sandbox import LocalSandbox

    problem = load_problem("examples/even-sum")
    with LocalSandbox() as sandbox, RunStore(Path("run.sqlite"), {}) as store:
        solution = solve(problem, [open_policy("shipped")], sandbox, store)

What lives here: the pipeline, the run store, evaluation and the command line. What does not: any
single stage's work, which its own room does. Names load on first use: the command line starts fast.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agent._eval import Evaluation, evaluate
    from agent._metrics import Rate, pass_at_k, wilson
    from agent._pool import Pool, load_pool
    from agent._progress import Progress
    from agent._solve import run_manifest, solve
    from agent._store import RunStore, StoredProgram, StoredVerdict, StoreError
    from agent._types import ChosenProgram, Solution, SolveOptions
    from sandbox import judge

_MODULES = {
    "agent._eval": ("Evaluation", "evaluate"),
    "agent._metrics": ("Rate", "pass_at_k", "wilson"),
    "agent._pool": ("Pool", "load_pool"),
    "agent._progress": ("Progress",),
    "agent._solve": ("run_manifest", "solve"),
    "agent._store": ("RunStore", "StoreError", "StoredProgram", "StoredVerdict"),
    "agent._types": ("ChosenProgram", "Solution", "SolveOptions"),
    "sandbox": ("judge",),
}

__all__ = [
    "ChosenProgram",
    "Evaluation",
    "Pool",
    "Progress",
    "Rate",
    "RunStore",
    "Solution",
    "SolveOptions",
    "StoreError",
    "StoredProgram",
    "StoredVerdict",
    "evaluate",
    "judge",
    "load_pool",
    "pass_at_k",
    "run_manifest",
    "solve",
    "wilson",
]


def __getattr__(name: str) -> Any:
    for module, names in _MODULES.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)

"""What a solve works with, opened by it where the caller gives less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from agent._judging import with_time_limit
from agent._manifest import run_folder, run_manifest
from agent._progress import Progress
from agent._store import RunStore
from agent._types import SolveOptions
from problems import Problem, load_problem, require_solvable
from sampler import Policy, open_policies
from sandbox import LocalSandbox, Sandbox

STORE = "run.sqlite"
"""Name of the run store in a run's folder."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The parts of a solve, all there.

    Attributes:
        problem: with its time limit settled.
        policies: where programs come from.
        sandbox: where they run.
        store: keeps what is found out.
    """

    problem: Problem
    policies: Sequence[Policy]
    sandbox: Sandbox
    store: RunStore


@contextmanager
def open_parts(
    problem: Problem | str | Path,
    policies: Sequence[Policy] | None,
    sandbox: Sandbox | None,
    store: RunStore | str | Path | None,
    options: SolveOptions,
    progress: Progress,
) -> Iterator[Opened]:
    """The parts as given; those that are missing are opened, and closed at the end.

    Raises:
        InputError: the problem or a policy cannot be used, or the folder holds another run.
        FaultError: the sandbox or the store cannot be opened.
    """
    if not isinstance(problem, Problem):
        problem = load_problem(str(problem))
    require_solvable(problem)
    if policies is None:
        policies = open_policies(options.policies)
    with ExitStack() as stack:
        if not isinstance(store, RunStore):
            manifest = run_manifest(problem, policies, options)
            folder = run_folder(Path("runs"), manifest) if store is None else Path(store)
            store = stack.enter_context(RunStore(folder / STORE, manifest))
        if sandbox is None:
            sandbox = stack.enter_context(LocalSandbox())
        yield Opened(with_time_limit(problem, sandbox, progress), policies, sandbox, store)

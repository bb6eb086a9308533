"""Where the programs of a pool come from: policies, a problem's own programs, and mutants of them.

``--policy programs`` stands for the labelled programs that came with each problem, and
``--policy mutants:N`` for N programs made from those by small mistakes.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from random import Random

from agent._mutate import mutants
from agent._pool_curriculum import labelled_problems, labelled_tasks
from problems import InputError, Problem, ProblemError, load_problems, require_solvable
from problems.curriculum import COMPOSITIONS, FAMILIES, TRAIN
from problems.curriculum.codenet import HELD_OUT, task_benchmark
from sampler import Candidate, Policy, SampleRequest, open_policies
from sandbox import Program, Sandbox, Verdict

TRAINING, TRAINING_TASKS = "training", "training-codenet"
"""Problems that models are trained on: for pools to learn from, never to measure with."""
_BATCH = 32
_SAME_RUNS = (
    *("json", "quiet", "limit", "sandbox", "allow_weaker_isolation", "module", "action"),
    *("csv", "plot", "subsets", "against", "licence", "source", "out", "runs", "scorer"),
)


class ProgramsPolicy:
    """Hands out the programs that came with the problem, in their order."""

    name = "programs"

    def sample(self, problem: Problem, request: SampleRequest) -> Iterator[Candidate]:
        """See :class:`sampler.Policy`."""
        return _candidates(self.name, problem, request, iter(_own_programs(problem, request)))


class MutantsPolicy:
    """Hands out compiling mutants of the programs that came with the problem.

    Args:
        count: how many at most.
        sandbox: says which mutants compile.
    """

    def __init__(self, count: int, sandbox: Sandbox) -> None:
        self.name = f"mutants:{count}"
        self._count, self._sandbox = count, sandbox

    def sample(self, problem: Problem, request: SampleRequest) -> Iterator[Candidate]:
        """See :class:`sampler.Policy`."""
        rng = Random(f"mutants/{problem.id}/{request.seed}")
        found = self._compiling(mutants(_own_programs(problem, request), rng))
        return _candidates(self.name, problem, request, islice(found, self._count))

    def _compiling(self, programs: Iterator[Program]) -> Iterator[Program]:
        while batch := list(islice(programs, _BATCH)):
            results = self._sandbox.compile_many(batch, fast=True)
            for program, result in zip(batch, results, strict=True):
                if result.verdict is not Verdict.CE:
                    yield program


def _own_programs(problem: Problem, request: SampleRequest) -> list[Program]:
    return [
        Program(one.language, one.source)
        for one in problem.submissions
        if one.language in request.languages
    ]


def _candidates(
    policy: str, problem: Problem, request: SampleRequest, programs: Iterator[Program]
) -> Iterator[Candidate]:
    done = frozenset(request.done)
    if done.issuperset(range(request.samples)):
        return
    for index, program in enumerate(islice(programs, request.samples)):
        if index not in done:
            yield Candidate(
                problem.id, policy, request.seed, index, program.language, program.source
            )


def open_sources(specs: list[str], sandbox: Sandbox) -> list[Policy]:
    """Open policies by name, ``programs`` and ``mutants:N`` among them.

    Raises:
        InputError: a policy cannot be found or used.
    """
    return [policy for spec in specs for policy in _open(spec, sandbox)]


def _open(spec: str, sandbox: Sandbox) -> list[Policy]:
    if spec == ProgramsPolicy.name:
        return [ProgramsPolicy()]
    kind, colon, count = spec.partition(":")
    if kind == "mutants" and colon:
        if not count.isdecimal() or int(count) < 1:
            raise InputError(f"policy {spec!r}: no number of mutants", "give mutants:N, N from 1")
        return [MutantsPolicy(int(count), sandbox)]
    return open_policies([spec])


def benchmark_problems(
    name: str,
    limit: int,
    seed: int,
    say: Callable[[str], None],
    statements: str | None = None,
) -> Iterator[Problem]:
    """At most ``limit`` problems that can be evaluated; ``say`` is told why others are left out.

    Args:
        name: a name of the curriculum's, or wherever problems lie.
        limit: of problems.
        seed: of the curriculum's problems.
        say: is told one sentence per problem left out.
        statements: where the descriptions of Project CodeNet lie, for its problems.

    Raises:
        ProblemError: nothing readable is there.
        InputError: the benchmark needs the descriptions and no place is given.
    """
    if name in (HELD_OUT, TRAINING_TASKS):
        if statements is None:
            raise InputError(
                f"{name}: its statements are Project CodeNet's",
                "give --statements PATH: its folder problem_descriptions/, or a tar archive of it",
            )
        if name == TRAINING_TASKS:
            return labelled_tasks(Path(statements), limit, seed)
        return iter(task_benchmark(Path(statements), limit, seed))
    if name in (COMPOSITIONS, FAMILIES, TRAINING):
        return labelled_problems(TRAIN if name == TRAINING else name, limit, seed)
    return islice(_evaluable(name, say), limit)


def _evaluable(name: str, say: Callable[[str], None]) -> Iterator[Problem]:
    def skip(error: ProblemError) -> None:
        say(f"left out: {error.message}")

    for problem in load_problems(name, skip):
        try:
            require_solvable(problem)
        except ProblemError as error:
            skip(error)
            continue
        if problem.tests:
            yield problem
        else:
            say(f"left out: {problem.id} has no hidden tests")


def runs_folder(args: argparse.Namespace, given: str | None) -> Path:
    """The folder of the run stores: as given, else named after what defines the runs."""
    known = {key: value for key, value in vars(args).items() if key not in _SAME_RUNS}
    digest = hashlib.sha256(repr(sorted(known.items())).encode()).hexdigest()[:10]
    folder = Path(given) if given else Path("runs") / f"eval-{digest}"
    folder.mkdir(parents=True, exist_ok=True)
    return folder

"""Compute plans: when in the contest which program is submitted.

``alphacode`` works on all problems for the whole contest and draws samples evenly over it. At
three points it clusters what has passed the samples so far and submits (Li et al. 2022, appendix
D.1 and table A4): one program at 0.1 of the contest, up to the fifth at 0.5 and the remaining ones
at 0.9, or earlier as soon as 0.005, 0.05 or all of 8,192 passing samples are there, each time plus
two minutes for clustering. ``alphacode2`` works on one problem after another by increasing
difficulty with equal shares of the time and finishes the last one as the contest ends (Leblond et
al. 2023, figure 2). ``real`` works on one problem after another and takes the seconds that this
machine takes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from agent._contest import ContestProblem
from agent._run_clusters import cluster_run
from agent._stages_choose import next_program
from agent._store import RunStore, StoredProgram
from agent._types import SolveOptions
from clustering import Cluster
from problems import Problem
from sandbox import Verdict


class Plan(StrEnum):
    """How the time of the contest is spent."""

    ALPHACODE = "alphacode"
    ALPHACODE2 = "alphacode2"
    REAL = "real"

    @property
    def is_sequential(self) -> bool:
        """Whether one problem is worked on at a time, so that their order matters."""
        return self is not Plan.ALPHACODE


@dataclass(frozen=True, slots=True)
class Volley:
    """A moment at which programs are submitted, each after the verdict on the one before.

    Attributes:
        time_s: seconds since the start of the contest.
        submissions: at most, those of earlier volleys included.
        survivors: programs that pass the samples, with their samples drawn so far.
        clusters: of the survivors.
    """

    time_s: float
    submissions: int
    survivors: tuple[StoredProgram, ...]
    clusters: tuple[Cluster, ...]


@dataclass(frozen=True, slots=True)
class Shot:
    """A program to submit.

    Attributes:
        time_s: seconds since the start of the contest.
        key: the program in the run store.
    """

    time_s: float
    key: str


@dataclass(frozen=True, slots=True)
class Point:
    """A moment at which ``alphacode`` clusters and submits.

    Attributes:
        fraction: of the contest.
        submissions: programs submitted by then, this point's included; ``None`` for no limit.
        passing: with so many samples that pass the sample tests the moment comes earlier.
    """

    fraction: float
    submissions: int | None
    passing: int


POINTS = (Point(0.1, 1, 41), Point(0.5, 5, 410), Point(0.9, None, 8192))
_CLUSTERING_S = 120.0


def working_order(problems: Sequence[ContestProblem], plan: Plan) -> list[int]:
    """Positions of the problems in the order in which they are worked on.

    ``alphacode2`` goes by rating where every problem has one, the others as listed.
    """
    ratings = [entry.problem.rating for entry in problems]
    if plan is not Plan.ALPHACODE2 or None in ratings:
        return list(range(len(problems)))
    return sorted(range(len(problems)), key=lambda i: (ratings[i] or 0, i))


def next_shot(
    volleys: Sequence[Volley], options: SolveOptions, verdicts: Mapping[str, Verdict]
) -> Shot | None:
    """What to submit after these submissions failed, in that order; ``None`` for nothing more."""
    for volley in volleys:
        if len(verdicts) < volley.submissions:
            key = next_program(volley.clusters, volley.survivors, options, verdicts)
            if key is not None:
                return Shot(volley.time_s, key)
    return None


def volley_at_once(
    problem: Problem, store: RunStore, options: SolveOptions, time_s: float
) -> Volley:
    """All submissions of a finished solve at one moment."""
    return _volley(problem, list(store.programs("passed")), store, time_s, options.submissions)


def volleys_over_time(
    problem: Problem, store: RunStore, options: SolveOptions, policies: int, duration_s: float
) -> list[Volley]:
    """Those of ``alphacode`` from the store of a finished solve with so many policies.

    Sample number i of a policy's share of n is taken to be drawn at (i + 1)/n of the contest.
    """
    passing = {program.key: program for program in store.programs("passed")}
    arrivals = _arrivals(store, -(-options.samples // policies), duration_s, passing)
    volleys = []
    for point in POINTS:
        time_s = point.fraction * duration_s
        if len(arrivals) >= point.passing:
            time_s = min(time_s, arrivals[point.passing - 1][0])
        drawn = Counter(key for arrival_s, key in arrivals if arrival_s <= time_s)
        alive = [replace(passing[key], samples=count) for key, count in sorted(drawn.items())]
        most = min(point.submissions or options.submissions, options.submissions)
        volleys.append(_volley(problem, alive, store, time_s + _CLUSTERING_S, most))
    return volleys


def _volley(
    problem: Problem,
    survivors: Sequence[StoredProgram],
    store: RunStore,
    time_s: float,
    submissions: int,
) -> Volley:
    clusters = cluster_run(problem, survivors, store).clusters
    return Volley(time_s, submissions, tuple(survivors), tuple(clusters))


def _arrivals(
    store: RunStore, share: int, duration_s: float, passing: dict[str, StoredProgram]
) -> list[tuple[float, str]]:
    """When each sample that passes was drawn, and its program, in order of time."""
    return sorted(
        ((number + 1) / share * duration_s, key)
        for key, numbers in store.sample_numbers().items()
        if key in passing
        for _, number in numbers
    )

"""A made-up field for contests composed offline, labelled as what it is.

A contestant of rating r solves a problem of rating p with the chance 1/(1 + 10^((p - r)/400)):
that is what a problem's rating means on Codeforces (codeforces.com/blog/entry/62865). Contestants
work on the problems by increasing rating; how long one takes, and how often a first attempt is
wrong, are plain guesses. Places in such a field say how results compare with each other, not how
they compare with people.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from agent._contest import ContestProblem
from agent._field import Field, FieldKind, Participant, Population
from agent._standings import Attempt, ProblemScore, Rules, add_up, score_problem
from sandbox import Verdict

UNRATED_PROBLEM = 1500
_MEAN_RATING, _SPREAD, _LOWEST, _HIGHEST = 1400, 350, 0, 3800
_WRONG_CHANCE = 0.25
_BASE_MINUTES, _SIGMA = 12.0, 0.5


def synthetic_field(
    problems: Sequence[ContestProblem],
    rules: Rules,
    duration_s: float,
    size: int,
    seed: int,
    population: Population | None = None,
) -> Field:
    """Contestants who take part in a contest of these problems.

    Args:
        problems: of the contest; those without a rating count as 1500.
        rules: of the contest.
        duration_s: of the contest.
        size: contestants.
        seed: fixes every random choice.
        population: where ratings are drawn from; by default a normal distribution, 1400 ± 350.
    """
    rng = Random(f"synthetic field/{seed}")
    ordered = sorted(problems, key=_difficulty)
    people = []
    for number in range(1, size + 1):
        rating = _draw_rating(rng, population)
        scores = _take_part(rng, ordered, rules, duration_s, rating)
        total = add_up(rules, scores)
        people.append(Participant(f"synthetic-{number}", total.points, total.penalty, rating))
    source = population.name if population else f"normal, {_MEAN_RATING} ± {_SPREAD}"
    label = (
        f"{size} made-up contestants: ratings drawn from {source}, solving by the Elo chance of "
        f"each problem's rating, seed {seed}"
    )
    return Field(FieldKind.SYNTHETIC, label, tuple(people))


def _difficulty(entry: ContestProblem) -> int:
    rating = entry.problem.rating
    return UNRATED_PROBLEM if rating is None else rating


def _draw_rating(rng: Random, population: Population | None) -> int:
    if population is None:
        return min(max(round(rng.gauss(_MEAN_RATING, _SPREAD)), _LOWEST), _HIGHEST)
    person = rng.randrange(population.size)
    return next(r for r, n in zip(population.ratings, population.up_to, strict=True) if person < n)


def _take_part(
    rng: Random, problems: Sequence[ContestProblem], rules: Rules, duration_s: float, rating: int
) -> list[ProblemScore]:
    clock_s, scores = 0.0, []
    for entry in problems:
        gap = (_difficulty(entry) - rating) / 400
        solves = rng.random() < 1 / (1 + 10**gap)
        minutes = _BASE_MINUTES * rng.lognormvariate(0.0, _SIGMA) * 2 ** max(-2.0, min(gap, 2.0))
        wrong = 0
        while rng.random() < _WRONG_CHANCE:
            wrong += 1
        if solves:
            clock_s += 60 * minutes
            tries = [Attempt(clock_s, Verdict.WA)] * wrong + [Attempt(clock_s, Verdict.AC)]
            scores.append(score_problem(rules, entry.worth, duration_s, tries))
    return scores

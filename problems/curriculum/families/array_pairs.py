"""Relations between neighbours of an array, between pairs, and between two arrays."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise
from random import Random

from problems.curriculum._family import Family, Parameters, Spec
from problems.curriculum._phrases_arrays import array_schema, stories
from problems.curriculum._phrases_pairs import (
    Layout,
    count_spec,
    fold_parameters,
    fold_spec,
    question_parameters,
    question_spec,
)
from problems.curriculum._phrases_relations import draw_relation
from problems.curriculum._schema import Int, Ints, Schema, Values, line


def _lower(rng: Random, size: str, values: Values) -> Values:
    """Numbers close to each other most of the time, and an array that may be sorted."""
    if size == "max":
        return values
    names = [name for name in ("a", "b") if name in values]
    low, span = rng.randint(1, 4), rng.choice((0, 1, 2, 6, 6, 10, 10, 10))
    for name in names:
        if rng.random() < 0.7:
            values[name] = [rng.randint(low, low + span) for _ in values[name]]
    order = rng.random()
    if order < 0.25:
        values["a"] = sorted(values["a"], reverse=order < 0.1)
    step = rng.randint(-5, 5)
    if "b" in values and rng.random() < 0.35:
        values["b"] = [min(max(1, x + step * rng.choice((1, 1, -1))), 100) for x in values["a"]]
    elif rng.random() < 0.1:
        start = rng.randint(1, 100)
        values["a"] = [min(max(1, start + step * i), 100) for i in range(values["n"])]
    if "k" in values and rng.random() < 0.6:
        values["k"] = rng.randint(1, 8)
    return values


def _one_array(least: int, most: tuple[int, ...]) -> Callable[..., Schema]:
    return lambda rng, more, hi: array_schema(rng, *more, least=least, most=most, hi=hi)


_NEIGHBOURS = Layout(
    titles=("Neighbours", "Next to Each Other", "@A and the Row of @T", "Adjacent", "Side by Side"),
    x="a_i",
    y="a_{i+1}",
    each=("indices i (1 ≤ i < n)", "indices i from 1 to n - 1", "i with 1 ≤ i ≤ n - 1"),
    one="index i (1 ≤ i < n)",
    python=(
        ("x, y in zip(a, a[1:])", "x", "y"),
        ("i in range(n - 1)", "a[i]", "a[i + 1]"),
        ("i in range(1, n)", "a[i - 1]", "a[i]"),
    ),
    cpp=(
        ("int i = 0; i + 1 < n; i++", "a[i]", "a[i + 1]"),
        ("int i = 1; i < n; i++", "a[i - 1]", "a[i]"),
    ),
    wrong=("i in range(n)", "a[i - 1]", "a[i]", "first and last as neighbours"),
    schema=_one_array(2, (100, 1000, 200_000)),
    stories=lambda rng, task, k: stories(rng, lambda _: task(), k=k),
    adjust=_lower,
    places=lambda values: pairwise(values["a"]),
)
_PAIRS = Layout(
    titles=("Pairs", "Two of Them", "@A Picks Two @T", "Couples", "Count the Pairs"),
    x="a_i",
    y="a_j",
    each=("pairs (i, j) with 1 ≤ i < j ≤ n", "pairs of indices i < j", "pairs (i, j) with i < j"),
    one="pair (i, j) with i < j",
    python=(
        ("x, y in combinations(a, 2)", "x", "y"),
        ("i in range(n) for j in range(i + 1, n)", "a[i]", "a[j]"),
        ("j in range(n) for i in range(j)", "a[i]", "a[j]"),
    ),
    cpp=(
        ("int i = 0; i < n; i++ | int j = i + 1; j < n; j++", "a[i]", "a[j]"),
        ("int j = 0; j < n; j++ | int i = 0; i < j; i++", "a[i]", "a[j]"),
    ),
    wrong=("x, y in zip(a, a[1:])", "x", "y", "neighbours only"),
    schema=_one_array(2, (50, 100, 200)),
    stories=lambda rng, task, k: stories(rng, lambda _: task(), k=k),
    adjust=_lower,
    places=lambda values: combinations(values["a"], 2),
    top="from itertools import combinations",
)


def _two_arrays(rng: Random, more: tuple[Int, ...], hi: tuple[int, ...]) -> Schema:
    high, most = rng.choice(hi), rng.choice((100, 1000, 200_000))
    return (
        line(Int("n", 1, most, "" if more else "the length of both arrays"), *more),
        line(Ints("a", "n", 1, high)),
        line(Ints("b", "n", 1, high)),
    )


_TWO_INTROS = (
    "You are given two arrays a and b of n integers each.",
    "Given are two sequences a_1, ..., a_n and b_1, ..., b_n.",
    "@A and @B play n rounds; in round i @A gets a_i points and @B gets b_i points.",
    "There are n @T in @P. On the i-th of them, a_i is written in red and b_i in blue.",
    "On day i of n, @A sold a_i @T and @B sold b_i @T.",
    "A shop in @P sells n kinds of @T. Kind i costs a_i coins today and b_i coins tomorrow.",
    "@A and @B wrote down n integers each: a_1, ..., a_n and b_1, ..., b_n.",
)


def _two_stories(rng: Random, task: Callable[[], str], k: bool) -> tuple[str, ...]:
    also = " You are also given an integer k." if k else ""
    return tuple(f"{intro}{also} {task()}" for intro in _TWO_INTROS)


_TWO = Layout(
    titles=("Two Arrays", "@A and @B", "Side by Side", "Compare", "Two Rows", "Red and Blue"),
    x="a_i",
    y="b_i",
    each=("indices i (1 ≤ i ≤ n)", "indices i from 1 to n", "i with 1 ≤ i ≤ n"),
    one="index i (1 ≤ i ≤ n)",
    python=(
        ("x, y in zip(a, b)", "x", "y"),
        ("i in range(n)", "a[i]", "b[i]"),
    ),
    cpp=(
        ("int i = 0; i < n; i++", "a[i]", "b[i]"),
        ("int i = n - 1; i >= 0; i--", "a[i]", "b[i]"),
    ),
    wrong=("x, y in zip(a, b[1:])", "x", "y", "shifted by one"),
    schema=_two_arrays,
    stories=_two_stories,
    adjust=_lower,
    places=lambda values: zip(values["a"], values["b"], strict=True),
)


def _families(prefix: str, layout: Layout, tags: tuple[str, ...]) -> tuple[Family, ...]:
    """Counting, folding and yes-or-no questions of one layout."""

    def built(
        make: Callable[[Layout, Parameters, Random], Spec],
    ) -> Callable[[Parameters, Random], Spec]:
        return lambda parameters, rng: make(layout, parameters, rng)

    return (
        Family(f"{prefix}_count", tags, 800, draw_relation, built(count_spec)),
        Family(f"{prefix}_fold", tags, 800, fold_parameters, built(fold_spec)),
        Family(f"{prefix}_question", tags, 800, question_parameters, built(question_spec)),
    )


FAMILIES = (
    *_families("array_neighbours", _NEIGHBOURS, ("implementation",)),
    *_families("array_pairs", _PAIRS, ("brute force",)),
    *_families("array_two", _TWO, ("implementation",)),
)

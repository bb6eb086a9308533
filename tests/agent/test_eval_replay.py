"""n@k by replay against brute force over all subsets."""

from itertools import combinations, permutations
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent import pass_at_k
from agent._eval_methods import ORACLE, RANDOM, all_methods, evidence_of
from agent._eval_replay import replay
from agent._pool import make_pool
from clustering import make_clusters
from reranker import RULES
from tests.agent.pools import about, pool_of, program

SUBSETS = 300
GROUPS = st.lists(
    st.tuples(st.sampled_from([None, "ab", "cd", "ef"]), st.booleans(), st.integers(1, 2)),
    min_size=1,
    max_size=4,
)


def solved_share(pool, method, n, k):
    """The share of all k-subsets in which one of the method's first n of 3 programs is correct."""
    wins = []
    for subset in combinations(pool.samples, k):
        weights = {key: subset.count(key) for key in subset if key in pool.signatures}
        clusters = make_clusters({key: pool.signatures[key] for key in weights}, weights)
        evidence = {key: evidence_of(pool, key, count) for key, count in weights.items()}
        chosen = method(clusters, evidence, 3, pool.judged)[:n] if weights else []
        wins.append(any(choice.key in pool.correct for choice in chosen))
    return sum(wins) / len(wins)


def random_share(pool, n, k):
    """The same for survivors in random order, each text once."""
    wins = []
    for order in permutations(pool.samples, k):
        texts = list(dict.fromkeys(key for key in order if key in pool.signatures))
        wins.append(any(key in pool.correct for key in texts[:n]))
    return sum(wins) / len(wins)


@settings(max_examples=25, deadline=None)
@given(GROUPS)
def test_every_method_agrees_with_all_subsets(groups):
    pool = pool_of(groups, likely=[-1.0, -3.0, -2.0, -4.0])
    budgets = range(1, len(pool.samples) + 1)
    cells = replay(pool, all_methods(), (1, 3), budgets, SUBSETS, 0)
    for (name, n, k), cell in cells.items():
        hit = pass_at_k(len(pool.samples), pool.correct_samples, k)
        if name == ORACLE:
            assert cell.value == pytest.approx(hit)
            assert cell.drawing_variance == 0
            continue
        exact = (
            random_share(pool, n, k)
            if name == RANDOM
            else solved_share(pool, all_methods()[name], n, k)
        )
        closed = name == RANDOM and n == 1
        # Five standard errors of the widest coin.
        slack = 1e-9 if closed else 5 * 0.5 * hit / SUBSETS**0.5
        assert cell.value == pytest.approx(exact, abs=slack)
        if name != RANDOM and k in (1, len(pool.samples)):
            assert cell.value == pytest.approx(exact)


def test_the_random_survivor_is_the_rule_of_that_name():
    pool = pool_of([("ab", True, 2), ("ab", False, 4), ("cd", False, 1), ("ef", False, 1)])
    weights = {key: pool.samples.count(key) for key in pool.signatures}
    clusters = make_clusters(pool.signatures, weights)
    evidence = {key: evidence_of(pool, key, count) for key, count in weights.items()}
    draws = 4000
    wins = sum(
        any(c.key in pool.correct for c in RULES[RANDOM](clusters, evidence, 2, Random(seed)))
        for seed in range(draws)
    )
    cells = replay(pool, {}, (1, 2), [8], 4000, 0)
    assert cells[RANDOM, 2, 8].value == pytest.approx(wins / draws, abs=0.04)
    assert cells[RANDOM, 2, 8].value == pytest.approx(random_share_of_two(2, 4, 1, 1), abs=0.03)


def random_share_of_two(right, *wrong):
    """The chance that two texts drawn in proportion to their samples include the right one."""
    total = right + sum(wrong)
    return right / total + sum(w / total * right / (total - w) for w in wrong)


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_programs_does_not_matter(rng):
    programs = [
        program("a", "ab", correct=True, samples=3, likely=-2.0, first=0),
        program("b", "ab", samples=1, likely=-1.0, first=3),
        program("c", "cd", samples=4, likely=-3.0, first=4),
        program("d", None, samples=2, first=8),
    ]
    shuffled = rng.sample(programs, len(programs))
    first, second = (make_pool(about(), order) for order in (programs, shuffled))
    assert first == second
    arguments = (all_methods(), (1, 3), (1, 3, 10), 20, 5)
    assert replay(first, *arguments) == replay(second, *arguments)


def test_a_budget_beyond_the_pool_is_the_whole_pool():
    pool = pool_of([("ab", True, 3), ("cd", False, 2), (None, False, 1)])
    cells = replay(pool, {}, (1,), (6, 1000), 10, 0)
    assert cells[RANDOM, 1, 1000].value == cells[RANDOM, 1, 6].value == pytest.approx(3 / 5)


@pytest.mark.parametrize("groups", [[], [(None, False, 3)], [("ab", False, 3)]])
def test_pools_without_a_correct_program_are_never_solved(groups):
    cells = replay(pool_of(groups), all_methods() if groups else {}, (1, 3), (1, 3), 10, 0)
    assert {cell.value for cell in cells.values()} == {0.0}


def test_the_variance_of_the_samples_is_that_of_pools_drawn_again():
    """Against pools drawn from a known policy: 1 in 5 samples correct, 2 in 5 wrong survivors."""
    rng, total, k = Random(1), 40, 10
    estimates, variances = [], []
    for _ in range(80):
        kinds = rng.choices(["right", "wrong", "fails"], [1, 2, 2], k=total)
        groups = [
            ("ab" if kind == "right" else "cd", kind == "right", 1)
            if kind != "fails"
            else (None, False, 1)
            for kind in kinds
        ]
        cells = replay(
            pool_of(groups), {"size": RULES["size"]}, (1, 3), (k,), 60, rng.randrange(99)
        )
        estimates.append([cells[name, 1, k].value for name in (RANDOM, "size")])
        variances.append([cells[name, 1, k].sample_variance for name in (RANDOM, "size")])
    for seen, told in zip(np.var(estimates, axis=0), np.mean(variances, axis=0), strict=True):
        assert 0.5 < told / seen < 2

"""The fit of the posterior, on problems whose truth is known."""

import math
from dataclasses import replace
from random import Random

import numpy as np
import pytest

from agent._pool import Pool
from benchmarks import fit_posterior
from benchmarks.posterior_fit import cross_validated, fit, trials, with_verdicts
from reranker import FEATURES, SCORE_FEATURES
from sandbox import Verdict
from tests.agent.pools import pool_of


def made_up_pools(count: int, seed: int = 0) -> list[Pool]:
    """Three behaviours a problem; the right one is drawn with a chance of its size, or none is."""
    rng = Random(seed)
    pools = []
    for number in range(count):
        sizes = [rng.randint(1, 9) for _ in range(3)]
        right = rng.choices([0, 1, 2, None], [*sizes, 3])[0]
        groups = [
            (outputs, place == right, 1)
            for place, (outputs, size) in enumerate(zip(("ab", "cd", "ef"), sizes, strict=True))
            for _ in range(size)
        ]
        pools.append(pool_of([*groups, (None, False, 5)], name=f"p{number}"))
    return pools


def scored_pools(count: int) -> list[Pool]:
    """Two behaviours a problem, one of them right; a score of 2 and one of -2."""
    rng = Random(0)
    pools = []
    for number in range(count):
        place = rng.randrange(2)
        pool = pool_of([("ab", place == 0, 3), ("cd", place == 1, 3)], name=f"p{number}")
        best = place if rng.random() < 0.9 else 1 - place
        odds = {f"p{number}{each}": 2.0 if each == best else -2.0 for each in range(2)}
        pools.append(replace(pool, log_odds=odds))
    return pools


@pytest.fixture(scope="module")
def data():
    return [trial for pool in made_up_pools(60) for trial in trials(pool, 6, 0)]


def test_trials_are_fixed_by_the_seed_and_hold_the_truth(data):
    (pool,) = made_up_pools(1)
    once, again = (list(trials(pool, 5, 3)) for _ in range(2))
    assert [trial.clusters for trial in once] == [trial.clusters for trial in again]
    for trial in data:
        assert trial.rows.shape == (len(trial.clusters), len(FEATURES))
        for cluster, right in zip(trial.clusters, trial.right, strict=True):
            assert right == (trial.verdicts[cluster.members[0]] is Verdict.AC)


def test_the_fit_is_calibrated_where_the_model_is_true(data):
    loss, told = cross_validated(data, 1.0, 5, scored=True)
    chances = np.array([one.chance for one in told])
    right = np.array([one.right for one in told])
    assert chances.mean() == pytest.approx(right.mean(), abs=0.1)
    assert ((chances - right) ** 2).mean() < right.mean() * (1 - right.mean())
    assert 0 < loss < math.log(4)


def test_more_ridge_brings_weights_nearer_to_the_share_alone(data):
    tight = fit(data, 1e6, scored=True).weights
    assert tight["share"] == pytest.approx(1, abs=0.01)
    assert all(abs(tight[name]) < 0.01 for name in FEATURES if name != "share")
    assert fit(data, 0.1, scored=True).weights["failures"] <= 0


def test_a_cluster_of_one_behaviour_is_dropped_after_a_wrong_answer(data):
    """Here all programs of a cluster are right or none is."""
    posterior = with_verdicts(fit(data, 1.0, scored=False), data)
    assert posterior.again_wrong < 0.1


def test_what_is_written_has_every_number_and_its_card(monkeypatch):
    for name, small in (("TRIALS", 3), ("FOLDS", 3), ("RIDGES", (1.0,))):
        monkeypatch.setattr(fit_posterior, name, small)
    record = fit_posterior.fitted(scored_pools(12), 6)
    assert set(record["scored"]["weights"]) == set(FEATURES)
    assert set(record["plain"]["weights"]) == set(FEATURES) - SCORE_FEATURES
    assert record["card"]["problems"] == 12
    for name in ("plain", "scored"):
        bins = record[name]["cross_validation"]["reliability"]
        assert sum(each["trials"] for each in bins) == record["card"]["trials"]


def test_scores_count_where_only_they_tell_right_from_wrong():
    """Every cluster has one program; the right one has the better score nine times in ten."""
    pools = scored_pools(60)
    data = [trial for pool in pools for trial in trials(pool, 6, 0)]
    with_scores, without = (cross_validated(data, 1.0, 5, scored=each) for each in (True, False))
    assert with_scores[0] < without[0] - 0.2
    posterior = fit(data, 1.0, scored=True)
    assert posterior.weights["best_score"] + posterior.weights["mean_score"] > 0.3
    assert not SCORE_FEATURES & set(fit(data, 1.0, scored=False).weights)


def test_the_shipped_posterior_can_be_checked_on_any_pools():
    assert set(fit_posterior.calibration(made_up_pools(5))) == {"plain"}
    for told in fit_posterior.calibration(scored_pools(5)).values():
        assert 0 <= told["brier"] <= 1
        assert all(
            0 <= each["told"] <= 1 and 0 <= each["observed"] <= 1 for each in told["reliability"]
        )

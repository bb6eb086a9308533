"""The calibrated posterior, and what verdicts do to it."""

import itertools
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clustering import Cluster
from problems import FaultError
from reranker import (
    FEATURES,
    SCORE_FEATURES,
    Belief,
    Evidence,
    Posterior,
    choose,
    next_choice,
    shipped_posterior,
    worth_submitting,
)
from reranker import _posterior as module
from sandbox import Verdict

CLUSTERS = [
    Cluster(("a", "b", "c"), 6, ("=0",)),
    Cluster(("d",), 3, ("=1",)),
    Cluster(("e", "f"), 2, ("=2",)),
]
EVIDENCE = {
    "a": Evidence(3, language="python"),
    "b": Evidence(2, language="python"),
    "c": Evidence(1, language="cpp"),
    "d": Evidence(3, language="cpp"),
    "e": Evidence(1, -1.0, language="cpp"),
    "f": Evidence(1, -0.5, language="cpp"),
}
BY_SHARE = dict.fromkeys(FEATURES, 0.0) | {"share": 1.0}
# Weights 6, 3 and 2 of the clusters against 1.1 for none of them.
PLAIN = Posterior(math.log(10), BY_SHARE, again_wrong=0.05, again_slow=2.0)


def test_chances_are_a_conditional_logit_with_none_of_them():
    total = 11 / 10 + 11
    assert PLAIN.chances(CLUSTERS, EVIDENCE) == pytest.approx([6 / total, 3 / total, 2 / total])
    assert PLAIN.chances([], {}) == []


def test_a_wrong_answer_leaves_the_cluster_a_small_chance():
    belief = Belief(CLUSTERS, EVIDENCE, PLAIN)
    assert belief.best().key == "a"
    belief.learn("a", Verdict.WA)
    left = 1.1 + 3 + 2 + 6 * 0.05
    assert belief.chances() == pytest.approx([0.3 / left, 3 / left, 2 / left])
    assert belief.best().key == "d"
    belief.learn("d", Verdict.WA)
    assert belief.chances()[1] == 0
    assert belief.best().key == "f"


def test_too_slow_means_the_same_behaviour_in_cpp():
    belief = Belief(CLUSTERS, EVIDENCE, PLAIN)
    belief.learn("a", Verdict.TLE)
    best = belief.best()
    assert best.key == "c"
    assert best.score == pytest.approx(12 / (1.1 + 12 + 3 + 2))
    assert best.reason == (
        "6 of 11 samples in several languages behave alike, 66% likely right, program 2 of it"
    )


def test_a_compile_error_tells_nothing_of_the_behaviour():
    belief = Belief(CLUSTERS, EVIDENCE, PLAIN)
    before = belief.chances()
    belief.learn("a", Verdict.CE)
    assert belief.chances() == pytest.approx(before)
    assert belief.best().key == "b"


def test_programs_of_no_cluster_tell_nothing():
    belief = Belief(CLUSTERS, EVIDENCE, PLAIN)
    before = belief.chances()
    belief.learn("unknown", Verdict.WA)
    assert belief.chances() == before


FAILURES = st.sampled_from([Verdict.WA, Verdict.TLE, Verdict.RE, Verdict.CE])


@given(st.lists(FAILURES, min_size=6, max_size=6))
def test_every_program_is_chosen_once_whatever_the_verdicts(verdicts):
    done = {}
    while choice := next_choice(CLUSTERS, EVIDENCE, done):
        assert choice.key not in done
        assert 0 <= choice.score <= 1
        done[choice.key] = verdicts[len(done)]
    assert set(done) == set(EVIDENCE)


def test_the_rule_is_the_belief_with_wrong_answers():
    listed = [choice.key for choice in choose(CLUSTERS, EVIDENCE, rule="posterior")]
    done = {}
    while choice := next_choice(CLUSTERS, EVIDENCE, done):
        done[choice.key] = Verdict.WA
    assert listed == list(done)
    chances = [choice.score for choice in choose(CLUSTERS, EVIDENCE, rule="posterior", limit=1)]
    assert chances == [max(shipped_posterior().chances(CLUSTERS, EVIDENCE))]


def test_the_shipped_numbers_are_few_and_signed_as_their_card_says():
    fields = json.loads(module.SHIPPED.read_text())
    assert set(fields["scored"]["weights"]) == set(FEATURES)
    assert set(fields["plain"]["weights"]) == set(FEATURES) - SCORE_FEATURES
    for kind, scored in (("plain", False), ("scored", True)):
        weights, checked = fields[kind]["weights"], fields[kind]["cross_validation"]
        for name, sign in fields["card"]["signs_held"].items():
            assert weights.get(name, 0) * sign >= 0
        assert checked["brier"] < checked["brier_of_the_base_rate"]
        assert 0 < shipped_posterior(scored).again_wrong < 1


def test_a_damaged_file_is_a_fault(tmp_path, monkeypatch):
    damaged = tmp_path / "posterior.json"
    damaged.write_text('{"plain": {}}')
    monkeypatch.setattr(module, "SHIPPED", damaged)
    with pytest.raises(FaultError, match=r"posterior\.json.*\n.*install"):
        shipped_posterior.__wrapped__()


def test_leaving_out_the_last_submission_never_pays():
    assert worth_submitting(0.01, points=150, later=0.0, penalty=50)
    assert not worth_submitting(0.1, points=150, later=0.4, penalty=50)
    assert worth_submitting(0.4, points=500, later=0.1, penalty=50)


@given(st.lists(st.floats(0.01, 0.3), min_size=1, max_size=3), st.integers(150, 1000))
def test_the_best_order_submits_everything_by_falling_chance(chances, points):
    """By trying all orders of all subsets; chances are those of exclusive clusters."""

    def expected(order):
        return sum(chances[c] * (points - 50 * wrong) for wrong, c in enumerate(order))

    numbers = range(len(chances))
    best = max(
        expected(order)
        for size in range(len(chances) + 1)
        for order in itertools.permutations(numbers, size)
    )
    falling = sorted(numbers, key=lambda number: -chances[number])
    assert expected(falling) == pytest.approx(best)


@given(st.floats(0.01, 0.5), st.floats(0.01, 0.5), st.integers(50, 1000), st.integers(1, 100))
def test_worth_is_the_comparison_of_expected_scores(chance, later, points, penalty):
    """Submitting a program before another one, against only the other one."""
    with_it = chance * points + later * (points - penalty)
    gain = with_it - later * points
    if abs(gain) > 1e-9:
        assert worth_submitting(chance, points, later, penalty) == (gain > 0)

"""The rules that choose the submissions."""

import pytest

from clustering import Cluster
from problems import InputError
from reranker import RULES, Evidence, choose

CLUSTERS = [
    Cluster(("a", "b"), 8, ("=0",)),
    Cluster(("c",), 3, ("=1",)),
    Cluster(("d", "e"), 2, ("=2",)),
]
EVIDENCE = {
    "a": Evidence(3, -2.0, 0.1),
    "b": Evidence(5, -9.0, 0.2),
    "c": Evidence(3, -1.0, 0.9),
    "d": Evidence(1, -1.0, 0.3),
    "e": Evidence(1, -0.5, 0.4),
}


def test_size_goes_round_the_clusters():
    choices = choose(CLUSTERS, EVIDENCE, rule="size")
    assert [choice.key for choice in choices] == ["b", "c", "e", "a", "d"]
    assert "largest cluster" in choices[0].reason
    assert choices[0].score == pytest.approx(8 / 13)


def test_score_takes_the_best_of_each_cluster():
    assert [c.key for c in choose(CLUSTERS, EVIDENCE, rule="score")] == ["c", "e", "b"]
    unscored = {key: Evidence(1) for key in EVIDENCE}
    with pytest.raises(InputError, match="needs a scoring model"):
        choose(CLUSTERS, unscored, rule="score")


def test_random_is_fixed_by_its_seed_and_prefers_frequent_programs():
    assert choose(CLUSTERS, EVIDENCE, rule="random", seed=4) == choose(
        CLUSTERS, EVIDENCE, rule="random", seed=4
    )
    firsts = [choose(CLUSTERS, EVIDENCE, rule="random", seed=s, limit=1)[0].key for s in range(300)]
    assert firsts.count("b") > firsts.count("d")


@pytest.mark.parametrize("rule", sorted(RULES))
def test_limits_hold(rule):
    assert len(choose(CLUSTERS, EVIDENCE, rule=rule, limit=2)) == 2
    assert choose([], {}, rule=rule) == []
    keys = [choice.key for choice in choose(CLUSTERS, EVIDENCE, rule=rule)]
    assert len(keys) == len(set(keys))


def test_an_unknown_rule_is_named():
    with pytest.raises(InputError, match=r"no selection rule 'best'.*\n.*size"):
        choose(CLUSTERS, EVIDENCE, rule="best")

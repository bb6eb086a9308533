"""What is known of clusters, in numbers."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clustering import make_clusters
from reranker import FEATURES, Evidence, cluster_features

SIGNATURES = {"a": ("=0", "=1"), "b": ("=0", "=1"), "c": ("=0", "TLE"), "d": ("=1", "RE")}
WEIGHTS = {"a": 3, "b": 3, "c": 1, "d": 1}
EVIDENCE = {
    "a": Evidence(3, -2.0, language="cpp"),
    "b": Evidence(3, -4.0, language="python"),
    "c": Evidence(1, -1.0, language="cpp"),
    "d": Evidence(1, -40.0, language="cpp"),
}


def rows(evidence=EVIDENCE):
    return cluster_features(make_clusters(SIGNATURES, WEIGHTS), evidence)


def test_each_feature_of_a_small_example():
    first, second, third = rows()
    assert first["share"] == pytest.approx(math.log(6 / 8))
    assert [row["rank"] for row in rows()] == pytest.approx([0, -math.log(2), -math.log(2)])
    assert first["programs"] == pytest.approx(math.log(2))
    assert (first["languages"], second["languages"]) == (1, 0)
    assert (first["likeliest"], second["likeliest"], third["likeliest"]) == (-1, 0, -10)
    mean = (3 * -2 + 3 * -4 - 1 - 40) / 8
    assert first["likelihood"] == pytest.approx(-3 - mean)
    assert third["likelihood"] == -10
    assert (first["failures"], second["failures"]) == (0, 0.5)
    assert (first["majority"], second["majority"], third["majority"]) == (1, 0.5, 0)
    assert first["agreement"] == pytest.approx((7 / 8 + 6 / 8) / 2)
    assert {row["survivors"] for row in rows()} == {math.log(8)}
    assert {row["clusters"] for row in rows()} == {math.log(3)}
    by_input = [-(7 / 8 * math.log(7 / 8) + 1 / 8 * math.log(1 / 8)), entropy(6 / 8, 1 / 8, 1 / 8)]
    assert first["disagreement"] == pytest.approx(sum(by_input) / 2)


def entropy(*shares):
    return -sum(share * math.log(share) for share in shares)


def test_an_unknown_log_probability_tells_nothing_of_any():
    for row in rows(EVIDENCE | {"c": Evidence(1, language="cpp")}):
        assert row["likeliest"] == row["likelihood"] == 0


def test_without_inputs_or_survivors():
    clusters = make_clusters({"a": ()}, {"a": 2})
    (row,) = cluster_features(clusters, EVIDENCE)
    assert (row["agreement"], row["majority"], row["disagreement"]) == (1, 1, 0)
    assert cluster_features([], {}) == []


SYMBOLS = st.lists(
    st.tuples(st.sampled_from(["=0", "=1", "RE"]), st.sampled_from(["=0", "=1"])),
    min_size=1,
    max_size=8,
)


@given(SYMBOLS, st.integers(1, 5))
def test_all_are_there_and_shares_do_not_depend_on_the_scale(symbols, scale):
    signatures = {str(number): row for number, row in enumerate(symbols)}
    small, large = (
        cluster_features(
            make_clusters(signatures, dict.fromkeys(signatures, count)),
            {key: Evidence(count, -float(key)) for key in signatures},
        )
        for count in (1, scale)
    )
    for one, other in zip(small, large, strict=True):
        assert set(one) == set(FEATURES)
        del one["survivors"], other["survivors"]
        assert one == pytest.approx(other)

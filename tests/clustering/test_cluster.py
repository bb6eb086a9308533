"""Signatures and clusters."""

from hypothesis import given
from hypothesis import strategies as st

from clustering import Outcome, behaviours, classify_outputs, make_clusters, valid_inputs
from problems import Checker, CheckerKind
from sandbox import Verdict

AC, RE, TLE = Verdict.AC, Verdict.RE, Verdict.TLE


def test_outputs_are_classed_by_the_checker():
    plain = classify_outputs(Checker(), [b"1 2\n", b"1 2", b"2 1"])
    assert plain[b"1 2\n"] == plain[b"1 2"] != plain[b"2 1"]
    loose = classify_outputs(Checker(case_sensitive=False), [b"YES", b"yes"])
    assert loose[b"YES"] == loose[b"yes"]
    lines = classify_outputs(Checker(kind=CheckerKind.UNORDERED_LINES), [b"a\nb\n", b"b\na\n"])
    assert len(set(lines.values())) == 1
    close = classify_outputs(Checker(float_absolute=1e-6), [b"0.5", b"0.5000001", b"0.6"])
    assert close[b"0.5"] == close[b"0.5000001"] != close[b"0.6"]


def test_crashes_are_part_of_the_signature():
    outcomes = {
        "a": [Outcome(AC, b"1"), Outcome(RE)],
        "b": [Outcome(AC, b"1"), Outcome(TLE)],
        "c": [Outcome(AC, b"1"), Outcome(RE)],
    }
    signatures = behaviours(Checker(), outcomes, [0, 1])
    clusters = make_clusters(signatures, {"a": 1, "b": 9, "c": 3})
    assert [(c.members, c.samples) for c in clusters] == [(("b",), 9), (("a", "c"), 4)]


def test_inputs_on_which_many_samples_crash_are_dropped():
    outcomes = {
        "a": [Outcome(AC, b"1"), Outcome(RE)],
        "b": [Outcome(RE), Outcome(AC, b"1")],
    }
    assert valid_inputs(outcomes, {"a": 3, "b": 1}) == [0]
    assert valid_inputs({}, {}) == []


@given(
    st.dictionaries(
        st.text("abc", min_size=1, max_size=4),
        st.lists(st.sampled_from([b"1", b"2", b" 2 "]), min_size=3, max_size=3),
    ),
    st.randoms(),
)
def test_clusters_do_not_depend_on_the_order(outputs, random):  # fmt: skip
    def cluster(keys):
        rows = {key: [Outcome(AC, out) for out in outputs[key]] for key in keys}
        weights = dict.fromkeys(keys, 1)
        return make_clusters(behaviours(Checker(), rows, [0, 1, 2]), weights)

    keys = list(outputs)
    shuffled = random.sample(keys, len(keys))
    assert cluster(keys) == cluster(shuffled)
    assert sorted(key for c in cluster(keys) for key in c.members) == sorted(keys)

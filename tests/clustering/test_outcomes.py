"""The table of outcomes."""

from hypothesis import given
from hypothesis import strategies as st

from clustering import Outcome, OutcomeTable, behaviours, make_clusters, valid_inputs
from problems import Checker
from sandbox import Verdict

AC, RE, TLE = Verdict.AC, Verdict.RE, Verdict.TLE
outcome = st.one_of(
    st.sampled_from([b"1", b"2", b" 2 ", b"x" * 20_000]).map(lambda text: Outcome(AC, text)),
    st.sampled_from([Outcome(RE), Outcome(TLE)]),
)


def by_hand(rows, inputs):
    """Signatures from the definition: programs are alike if they do the same on every input."""
    return {
        key: tuple((row[n].verdict, b" ".join(row[n].output.split())) for n in inputs)
        for key, row in rows.items()
    }


@given(st.dictionaries(st.text("abcdef", min_size=1, max_size=3),
                       st.lists(outcome, min_size=3, max_size=3), max_size=12))  # fmt: skip
def test_programs_are_alike_exactly_if_they_do_the_same(rows):
    weights = dict.fromkeys(rows, 1)
    inputs = valid_inputs(rows, weights)
    wanted = by_hand(rows, inputs)
    clusters = make_clusters(behaviours(Checker(), rows, inputs), weights)
    assert sorted(key for cluster in clusters for key in cluster.members) == sorted(rows)
    assert len(clusters) == len(set(wanted.values()))
    for cluster in clusters:
        assert len({wanted[key] for key in cluster.members}) == 1


def test_outputs_are_held_once_and_incomplete_programs_are_left_out():
    table = OutcomeTable(2)
    for row in range(200):
        table.add(f"p{row}", 1, Outcome(AC, b"same"))
        if row % 2:
            table.add(f"p{row}", 0, Outcome(RE))
    done = table.complete()
    assert done.keys == [f"p{row}" for row in range(1, 200, 2)]
    assert sorted(done.outputs) == [b"", b"same"]
    assert done.outputs_on(0) == {}
    assert list(done.outputs_on(1).values()) == [b"same"]


def test_an_outcome_told_twice_counts_once():
    table = OutcomeTable(1)
    for _ in range(3):
        table.add("a", 0, Outcome(AC, b"1"))
    assert (table.keys, table.outputs) == (["a"], [b"1"])


def test_large_outputs_are_told_apart_by_their_tokens():
    large = [b"7 " * 50_000, b"7\n" * 50_000, b"7 " * 49_999 + b"8"]
    rows = {str(n): [Outcome(AC, text)] for n, text in enumerate(large)}
    signed = behaviours(Checker(), rows, [0])
    assert signed["0"] == signed["1"] != signed["2"]
    assert max(map(len, OutcomeTable.of(rows).outputs)) < 100


def test_three_quarters_of_the_votes_keep_an_input_and_time_is_no_vote():
    def rows(*verdicts):
        return {str(n): [Outcome(verdict)] for n, verdict in enumerate(verdicts)}

    even = dict.fromkeys("0123", 1)
    assert valid_inputs(rows(AC, AC, AC, RE), even) == [0]
    assert valid_inputs(rows(AC, AC, RE, RE), even) == []
    assert valid_inputs(rows(AC, TLE, TLE, TLE), even) == [0]
    assert valid_inputs(rows(TLE, TLE, TLE, TLE), even) == []
    assert valid_inputs(rows(AC, AC, RE, RE), {"0": 5, "1": 1, "2": 1, "3": 1}) == [0]

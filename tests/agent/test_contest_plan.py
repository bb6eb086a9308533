"""When the plans submit which program, from run stores made by hand."""

from dataclasses import replace

import pytest

from agent import RunStore, SolveOptions, StoredVerdict
from agent._contest import ContestProblem
from agent._contest_plan import (
    Plan,
    next_shot,
    volley_at_once,
    volleys_over_time,
    working_order,
)
from clustering import Outcome
from problems import Case, Problem
from sampler import Candidate, source_key
from sandbox import Verdict

PROBLEM = Problem("p", "P", "Print it.", (Case("sample/1", b"1\n", b"1\n"),))
DURATION_S = 7200.0
OPTIONS = SolveOptions(samples=1000)


def candidate(number, name, policy="model"):
    return Candidate("p", policy, 0, number, "python", f"print('{name}')\n")


@pytest.fixture
def store(tmp_path):
    with RunStore(tmp_path / "run.sqlite", {"problem": "p"}) as opened:
        yield opened


def fill(store, drawn, groups=()):
    """Passing programs by sample number; those named in one group behave alike."""
    candidates = [candidate(number, name) for number, name in drawn]
    store.add_candidates(candidates)
    keys = {name: source_key(c) for (_, name), c in zip(drawn, candidates, strict=True)}
    store.add_verdicts("filtered", {key: StoredVerdict(Verdict.AC) for key in keys.values()})
    store.set_inputs("hand", [b"1\n"])
    output = {name: name for name in keys} | {name: group[0] for group in groups for name in group}
    store.add_outcomes(
        (key, 0, Outcome(Verdict.AC, output[name].encode())) for name, key in keys.items()
    )
    return {key: name for name, key in keys.items()}


def shots(store, names, options=OPTIONS, policies=1):
    """When what is submitted if every program is wrong."""
    volleys = volleys_over_time(PROBLEM, store, options, policies, DURATION_S)
    planned, verdicts = [], {}
    while shot := next_shot(volleys, options, verdicts):
        planned.append((round(shot.time_s / 60, 3), names[shot.key]))
        verdicts[shot.key] = Verdict.WA
    return planned


def test_one_then_up_to_five_then_the_rest(store):
    names = fill(store, [(n, f"program {n}") for n in range(12)])
    planned = shots(store, names)
    assert [minute for minute, _ in planned] == [14, 62, 62, 62, 62, 110, 110, 110, 110, 110]
    assert len({name for _, name in planned}) == 10


def test_only_samples_drawn_by_then_are_known(store):
    drawn = [(150, "late a"), (50, "early"), (151, "late b"), (899, "last"), (900, "too late")]
    planned = shots(store, fill(store, drawn))
    assert [minute for minute, _ in planned] == [14, 62, 62, 110]
    assert [planned[0][1], planned[3][1]] == ["early", "last"]
    assert {name for _, name in planned[1:3]} == {"late a", "late b"}


def test_the_largest_cluster_so_far_goes_first(store):
    drawn = [(1, "small"), (2, "b1"), (3, "b2"), *((n, "grows") for n in range(200, 300))]
    planned = shots(store, fill(store, drawn, groups=[("b1", "b2")]))
    assert planned[0][1] in ("b1", "b2")
    assert planned[0][0] == 14
    assert planned[1] == (62, "grows")


def test_many_passing_samples_bring_the_points_forward(store):
    planned = shots(store, fill(store, [(n, f"program {n % 7}") for n in range(60)]))
    assert planned[0][0] == pytest.approx(41 / 1000 * 120 + 2)
    assert [minute for minute, _ in planned[1:]] == [62] * 4 + [110] * 2


def test_the_budget_is_shared_by_policies_and_the_limit_is_kept(store):
    names = fill(store, [(n, f"program {n}") for n in range(40, 46)])
    assert shots(store, names, policies=1)[0][0] == 14
    assert shots(store, names, SolveOptions(samples=400, submissions=3), 2) == (
        shots(store, names, SolveOptions(samples=200, submissions=3), 1)
    )
    few = shots(store, names, SolveOptions(samples=1000, submissions=3))
    assert [minute for minute, _ in few] == [14, 62, 62]


def test_nothing_passes_nothing_is_submitted(store):
    assert shots(store, {}) == []


def test_problems_are_taken_by_rating_where_all_have_one():
    def entries(*ratings):
        return [
            ContestProblem(str(n), Problem("p", "P", "S", (), rating=rating))
            for n, rating in enumerate(ratings)
        ]

    assert working_order(entries(1500, 800, 1500, 900), Plan.ALPHACODE2) == [1, 3, 0, 2]
    assert working_order(entries(1500, None, 900), Plan.ALPHACODE2) == [0, 1, 2]
    assert working_order(entries(1500, 800), Plan.REAL) == [0, 1]
    assert working_order(entries(1500, 800), Plan.ALPHACODE) == [0, 1]


def test_the_posterior_goes_on_by_the_verdicts(store):
    """Of two equal clusters the one whose program was only too slow is tried again first."""
    drawn = [(n, f"{'abcdef'[n % 6]}") for n in range(1, 43)]
    names = fill(store, drawn, groups=[("a", "b", "c"), ("d", "e", "f")])
    keys = {name: key for key, name in names.items()}
    options = SolveOptions(samples=1000, rule="posterior")
    *_, volley = volleys_over_time(PROBLEM, store, options, 1, DURATION_S)
    assert len(volley.clusters) == 2

    def after(*verdicts):
        shot = next_shot([replace(volley, submissions=10)], options, dict(verdicts))
        return names[shot.key] if shot else None

    first = after()
    same, other = ("abc", "def") if first in "abc" else ("def", "abc")
    assert after((keys[first], Verdict.WA)) in other
    assert after((keys[first], Verdict.TLE), (keys[other[0]], Verdict.WA)) in same
    everything = [(key, Verdict.WA) for key in keys.values()]
    assert after(*everything) is None


def test_all_at_once_ends_with_the_limit_and_with_the_programs(store):
    names = fill(store, [(n, f"program {n}") for n in range(4)])
    for most, submitted in ((3, 3), (10, 4)):
        options = SolveOptions(samples=1000, submissions=most)
        volley = volley_at_once(PROBLEM, store, options, 60.0)
        verdicts = {}
        while shot := next_shot([volley], options, verdicts):
            assert shot.time_s == 60
            verdicts[shot.key] = Verdict.WA
        assert len(verdicts) == submitted
        assert set(verdicts) <= set(names)

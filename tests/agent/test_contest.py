"""Contests end to end: real problems, real programs, the jail, all plans, and what is refused."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent import (
    RULES,
    ContestError,
    ContestOptions,
    Plan,
    SolveOptions,
    load_contest,
    load_population,
    simulate_contest,
    summarize,
)
from agent._contest_clock import solve_once
from agent._contest_season import bootstrap
from agent._parser import make_parser
from agent._policy_use import PolicyUse
from agent._store import RunStore
from agent._types import ChosenProgram, Solution
from problems import ProblemError
from sampler import Usage, open_policy
from sandbox import LocalSandbox
from tests.agent.test_cli import tenshot

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
SMALL = EXAMPLES / "contest-small"
OPTIONS = SolveOptions(samples=20, inputs=10)


@pytest.fixture(scope="module")
def sandbox():
    with LocalSandbox() as opened:
        yield opened


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("contest")


@pytest.fixture(scope="module")
def pool(tmp_path_factory):
    """Every labelled submission of the examples, as one pool."""
    target = tmp_path_factory.mktemp("pool")
    for path in sorted(EXAMPLES.glob("*/submissions/*/*")):
        name = "-".join(path.relative_to(EXAMPLES).parts)
        (target / name).write_bytes(path.read_bytes())
    return target


def take_part(pool, sandbox, folder, plan=Plan.ALPHACODE, contest=None, **chosen):
    policies = [open_policy(f"replay:{pool}")]
    options = ContestOptions(plan, **chosen)
    return simulate_contest(
        contest or load_contest(SMALL), policies, sandbox, folder, OPTIONS, options
    )


def test_the_example_contest_by_the_plan_of_alphacode(pool, sandbox, folder):
    result = take_part(pool, sandbox, folder)
    assert [outcome.entry.index for outcome in result.problems] == ["A", "B", "C"]
    assert len(result.solved) == 3
    for outcome in result.problems:
        times = [submission.time_s for submission in outcome.submissions]
        assert times == sorted(times)
        assert {time // 60 for time in times} <= {14, 62, 110}
        verdicts = [submission.verdict for submission in outcome.submissions]
        assert verdicts[-1] == "AC"
        assert "AC" not in verdicts[:-1]
        assert outcome.score.wrong == len(verdicts) - 1
    best, estimate, worst = (
        standing.place.place for standing in (result.best, result.estimate, result.worst)
    )
    assert best <= estimate <= worst
    assert result.bounds == "submission times"
    assert result.rating.before == 1400
    assert result.rating.displayed == result.rating.after - 900


def test_a_second_call_tells_the_same_from_the_store(pool, sandbox, folder):
    first = take_part(pool, sandbox, folder)
    assert take_part(pool, sandbox, folder) == first


def test_one_problem_after_another(pool, sandbox, folder):
    result = take_part(pool, sandbox, folder, Plan.ALPHACODE2)
    minutes = {o.entry.index: o.score.time_s / 60 for o in result.problems}
    assert minutes == {"A": 40, "B": 80, "C": 120}
    assert result.bounds == "order of problems"
    places = [s.place.place for s in (result.best, result.estimate, result.worst)]
    assert places == sorted(places)
    assert result.best.total.points >= result.estimate.total.points >= result.worst.total.points


def test_real_time_takes_the_seconds_of_this_machine(pool, sandbox, folder):
    result = take_part(pool, sandbox, folder, Plan.REAL)
    clock = 0.0
    for outcome in result.problems:
        clock += outcome.seconds
        assert outcome.score.time_s == pytest.approx(clock)
    assert clock < 120
    too_short = replace(load_contest(SMALL), duration_s=0.001)
    late = take_part(pool, sandbox, folder, Plan.REAL, too_short)
    assert late.solved == []
    assert all(s.late for outcome in late.problems for s in outcome.submissions)
    assert late.estimate.total.points == 0


def test_an_interrupted_contest_ends_as_an_uninterrupted_one(pool, sandbox, folder, tmp_path):
    class Interrupted(Exception):
        pass

    class Stops:
        """A policy that is cut off in its second problem."""

        def __init__(self):
            self.inner = open_policy(f"replay:{pool}")
            self.name = self.inner.name
            self.calls = 0

        def sample(self, problem, request):
            self.calls += 1
            for number, candidate in enumerate(self.inner.sample(problem, request)):
                if self.calls == 2 and number == 5:
                    raise Interrupted
                yield candidate

    contest = load_contest(SMALL)
    with pytest.raises(Interrupted):
        simulate_contest(contest, [Stops()], sandbox, tmp_path, OPTIONS)
    resumed = take_part(pool, sandbox, tmp_path)
    whole = take_part(pool, sandbox, folder)
    assert resumed.estimate == whole.estimate
    assert [o.submissions for o in resumed.problems] == [o.submissions for o in whole.problems]


def test_a_season(pool, sandbox, folder, tmp_path):
    path = tmp_path / "people.json"
    path.write_text(json.dumps({"1000": 5, "1500": 5}))
    population = load_population(f"club={path}")
    result = take_part(pool, sandbox, folder, population=population)
    season = summarize([result, result], seed=1)
    assert (season.contests, season.problems, season.solved.value) == (2, 6, 1.0)
    share = result.estimate.place.beats_percent / 100
    assert season.beats.value == pytest.approx(share)
    assert season.beats.low <= season.beats.value <= season.beats.high
    assert [(b.name, b.solved, b.problems) for b in season.buckets] == [("800-1100", 6, 6)]
    assert season.ratings[1] == result.rating.after
    assert len(season.ratings) == 3
    assert season.percentile in (0.0, 50.0, 100.0)
    best = max(person.points for person in result.contest.field.participants)
    assert season.estimate.score == pytest.approx(result.estimate.total.points / best)
    assert season.estimate.beats == pytest.approx(share, abs=0.01)
    assert summarize([result, result], seed=1) == season


@settings(deadline=None, max_examples=20)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_bootstrap_intervals_hold_the_mean_and_stay_in_range(values):
    rate = bootstrap(values, [1.0] * len(values), seed=0)
    assert rate == bootstrap(values, [1.0] * len(values), seed=0)
    assert rate.value == pytest.approx(sum(values) / len(values))
    assert min(values) - 1e-9 <= rate.low <= rate.high <= max(values) + 1e-9
    even = bootstrap([0.5] * len(values), [1.0] * len(values), seed=1)
    assert (even.value, even.low, even.high) == (0.5, 0.5, 0.5)


def contest_file(tmp_path, **changes):
    value = {
        "name": "Test",
        "rules": "codeforces",
        "duration_minutes": 120,
        "problems": [{"problem": str(EXAMPLES / "even-sum"), "points": 500}],
        "field": {"kind": "synthetic", "label": "two", "rows": [["a", 1, 0, 9], ["b", 0, 0, 8]]},
    }
    for name, change in changes.items():
        value[name] = change
    path = tmp_path / "contest.json"
    path.write_text(json.dumps({k: v for k, v in value.items() if v is not None}))
    return path


FIELD = {"kind": "synthetic", "label": "one", "rows": [["a", 1, 0, 9]]}
EVEN = {"problem": str(EXAMPLES / "even-sum"), "points": 500}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"rules": None}, "no field 'rules'"),
        ({"rules": "chess"}, "one of codeforces"),
        ({"duration_minutes": 0}, "above 0"),
        ({"duration_minutes": "2h"}, "above 0"),
        ({"problems": []}, "problems"),
        ({"problems": [7]}, "problem A: expected an object"),
        ({"problems": [{"problem": str(EXAMPLES / "even-sum")}]}, "'points'"),
        ({"problems": [EVEN | {"points": 2.5}]}, "whole number"),
        ({"problems": [EVEN | {"index": "A/B"}]}, "letters and digits"),
        ({"problems": [EVEN | {"index": "B"}, EVEN]}, "index B"),
        ({"problems": [EVEN | {"pionts": 3}]}, "'pionts'"),
        ({"rules": "icpc"}, "has no points"),
        ({"problems": [EVEN] * 16}, "at most 15"),
        ({"field": None}, "field"),
        ({"field": FIELD | {"kind": "real"}}, "one of participants"),
        ({"field": {"kind": "synthetic", "rows": [["a", 1, 0, 9]]}}, "no field 'label'"),
        ({"field": FIELD | {"rows": "nowhere.json"}}, "nowhere.json"),
        ({"field": FIELD | {"rows": []}}, "expected a list of rows|not empty"),
        ({"field": FIELD | {"standings": "x.json"}}, "either 'rows' or 'standings'"),
        ({"field": FIELD | {"rating_changes": "x.json"}}, "rows bring their own"),
        ({"name": 7}, "'name'"),
        ({"title": "x"}, "unknown field 'title'"),
    ],
)
def test_mistakes_in_a_contest_are_named(tmp_path, changes, words):
    with pytest.raises(ContestError, match=words) as error:
        load_contest(contest_file(tmp_path, **changes))
    assert error.value.hint


def test_problems_that_cannot_be_taken_are_refused(tmp_path):
    bare = {"id": "bare", "statement": "Add.", "samples": [{"input": "1\n", "output": "1\n"}]}
    (tmp_path / "bare.json").write_text(json.dumps(bare))
    path = contest_file(tmp_path, problems=[{"problem": "bare.json", "points": 500}])
    with pytest.raises(ProblemError, match="no hidden tests"):
        load_contest(path)
    with pytest.raises(ProblemError, match="nowhere"):
        load_contest(contest_file(tmp_path, problems=[{"problem": "nowhere", "points": 5}]))
    with pytest.raises(ContestError, match=r"contest\.json"):
        load_contest(EXAMPLES / "even-sum")


def test_a_rating_out_of_range_is_refused():
    with pytest.raises(ContestError, match="9999"):
        ContestOptions(rating=9999)


def solution(faults=0):
    chosen = ChosenProgram(1, "key", "cpp", "int main() {}\n\udc80", 3, 0.5, "why")
    usage = Usage(requests=3, errors=Counter({"HTTP 503": 2}), cost=0.5)
    uses = (PolicyUse("server", 5, usage), PolicyUse("small", 0))
    return Solution("p", 5, 4, 3, 2, 1, (chosen,), "cluster size", faults, 1.5, uses)


def test_a_cut_off_solve_keeps_its_seconds(tmp_path):
    path = tmp_path / "run.sqlite"
    with RunStore(path, {"problem": "p"}) as store:
        store.add_event(100.0, "contest started", {"time_s": 100.0})
        found, seconds = solve_once(store, 130.0, 60.0, lambda: solution(faults=1))
        assert found == solution(faults=1)
        assert 30 <= seconds < 31
        found, seconds = solve_once(store, 0.0, 60.0, solution)
        assert 30 <= seconds < 31
        again = solve_once(store, 0.0, 60.0, lambda: pytest.fail("solved twice"))
        assert again == (solution(), seconds)
        whole = solve_once(store, 0.0, None, lambda: replace(solution(), samples=9))
        assert whole[0].samples == 9
        assert solve_once(store, 0.0, 60.0, lambda: pytest.fail("solved again")) == again


def choices_of(command, flag):
    parser = make_parser()
    found = next(a for a in parser._actions if hasattr(a, "choices") and a.choices)
    actions = found.choices[command]._actions
    return next(a.choices for a in actions if flag in a.option_strings)


def test_the_command_line_knows_all_rules_and_plans():
    assert tuple(choices_of("contest compose", "--rules")) == tuple(RULES)
    assert tuple(choices_of("contest", "--plan")) == tuple(Plan)


def test_the_commands(pool, tmp_path):
    out = tmp_path / "made"
    composed = tenshot(
        "contest", "compose", EXAMPLES / "even-sum", "--rules", "icpc", "--duration", "1h",
        "--participants", "30", "--out", out, "--json",
    )  # fmt: skip
    assert composed.returncode == 0, composed.stderr
    assert "made-up" in json.loads(composed.stdout)["field"]
    again = tenshot("contest", "compose", EXAMPLES / "even-sum", "--out", out)
    assert again.returncode == 2
    assert "exists" in again.stderr
    command = ("contest", out, "--policy", f"replay:{pool}", "--samples", "20", "--inputs", "5")
    done = tenshot(*command, "--out", tmp_path / "runs", "--json")
    assert done.returncode == 0, done.stderr
    value = json.loads(done.stdout)
    (contest,) = value["contests"]
    assert contest["problems"][0]["solved"]
    assert contest["standing"]["estimate"]["of"] == 30
    assert contest["field"]["kind"] == "synthetic"
    assert value["season"]["solved"]["value"] == 1.0
    shown = tenshot(*command, "--out", tmp_path / "runs", "--quiet")
    assert "place" in shown.stdout
    assert "made-up" in shown.stdout
    assert shown.stderr == ""


def test_rating_of_a_round_on_the_command_line(tmp_path):
    fixture = ROOT / "tests" / "fixtures" / "contests" / "round.json"
    done = tenshot("contest", "rating", fixture, "--json")
    assert done.returncode == 0, done.stderr
    expected = {row[0]: row[4] for row in json.loads(fixture.read_text())}
    rows = json.loads(done.stdout)["rows"]
    assert {row["handle"]: row["delta"] for row in rows} == expected
    assert len(tenshot("contest", "rating", fixture).stdout.splitlines()) == len(expected) + 1
    (tmp_path / "bad.json").write_text("[[1]]")
    bad = tenshot("contest", "rating", tmp_path / "bad.json")
    assert (bad.returncode, bad.stdout) == (2, "")
    assert "bad.json, row 1" in bad.stderr
    assert "Traceback" not in bad.stderr

"""Methods side by side: the table, intervals, paired differences, the selection gap."""

import csv
import json

import pytest

from agent._eval_compare import budgets_to, compare
from agent._eval_output import draw_plot, format_evaluation, write_csv
from agent._eval_types import CompareOptions, funnel
from agent._pool import make_pool
from agent._store import StoredVerdict
from problems import InputError
from reranker import RULES
from sandbox import Verdict
from tests.agent.pools import about, pool_of, program

RIGHT, WRONG, FAILS = ("ab", True, 3), ("cd", False, 2), (None, False, 5)
OPTIONS = CompareOptions(submissions=2, subsets=20)


def evaluation_of(count=6, options=OPTIONS, likely=(-1.0, -9.0, -2.0)):
    """In every other problem the largest cluster is wrong."""
    pools = [
        pool_of([RIGHT, WRONG, FAILS] if i % 2 else [("cd", False, 3), ("ab", True, 2), FAILS],
                name=f"p{i}", likely=likely)
        for i in range(count)
    ]  # fmt: skip
    return compare("hand-made", pools, options)


def test_the_table_holds_every_rule_and_the_oracle():
    evaluation = evaluation_of()
    assert list(evaluation.table) == [
        "random", "largest cluster", "best score", *(r for r in RULES if r != "random"),
        "posterior with verdicts", "oracle",
    ]  # fmt: skip
    assert set(evaluation.table["size"]) == {f"{n}@{k}" for n in (1, 2) for k in (1, 3, 10)}
    assert set(evaluation.table["oracle"]) == {"pass@1", "pass@3", "pass@10"}
    assert evaluation.table["size"]["1@10"].value == 0.5
    assert evaluation.table["size"]["2@10"].value == 1.0
    assert evaluation.table["random"]["1@10"].value == pytest.approx((3 / 5 + 2 / 5) / 2)


def test_intervals_hold_the_value_and_exact_cells_say_so():
    for rates in evaluation_of().table.values():
        for rate in rates.values():
            assert 0 <= rate.low <= rate.value + 1e-12 <= rate.high + 1e-12 <= 1 + 1e-12
            assert rate.samples_low <= rate.value <= rate.samples_high
    table = evaluation_of().table
    assert table["oracle"]["pass@3"].drawing_error == table["random"]["1@3"].drawing_error == 0
    assert table["size"]["1@10"].drawing_error == 0 < table["size"]["1@3"].drawing_error


def test_intervals_narrow_with_more_problems():
    few, many = (evaluation_of(count).table["size"]["1@10"] for count in (8, 80))
    assert many.high - many.low < (few.high - few.low) / 2
    # The bootstrap of 80 coins against the normal approximation.
    assert many.high - many.low == pytest.approx(2 * 1.96 * 0.5 / 80**0.5, rel=0.15)


def test_differences_are_paired_and_the_gap_is_told():
    """The best score is wrong exactly where the largest cluster is right."""
    evaluation = evaluation_of(likely=(-9.0, -1.0, -2.0))
    told = {(one.method, one.submissions): one for one in evaluation.comparisons}
    best = told["best score", 1]
    assert best.more_solved.value == 0
    assert best.more_solved.low < 0 < best.more_solved.high
    same = told["largest cluster", 1].more_solved
    assert (same.value, same.low, same.high) == (0, 0, 0)
    assert told["size", 1].gap_closed.value == pytest.approx(0.0)
    assert told["size", 2].gap_closed is None  # two submissions are all there is
    assert told["random", 1].gap_closed is None


def test_a_method_that_is_always_right_closes_the_whole_gap():
    pools = [pool_of([RIGHT, WRONG, FAILS], name=f"p{i}") for i in range(4)]
    told = {(one.method, one.submissions): one for one in compare("x", pools, OPTIONS).comparisons}
    gap = told["size", 1].gap_closed
    assert (gap.value, gap.low, gap.high) == pytest.approx((1, 1, 1))
    assert told["random", 1].more_solved.value == pytest.approx(4 * (3 / 5 - 1))


def test_methods_that_need_scores_are_left_out_where_one_is_missing():
    evaluation = evaluation_of(likely=(-1.0, None, None))
    assert set(evaluation.left_out) == {"best score", "score"}
    assert "score" not in evaluation.table
    assert "left out: score" in format_evaluation(evaluation)


def test_the_same_seed_gives_the_same_result():
    first, second = (evaluation_of() for _ in range(2))
    assert first.table == second.table
    assert first.comparisons == second.comparisons
    other = evaluation_of(options=CompareOptions(submissions=2, subsets=20, seed=1))
    assert other.table["size"] != first.table["size"]


@pytest.mark.parametrize("pools", [[], [make_pool(about(), [])]])
def test_no_samples_are_refused(pools):
    with pytest.raises(InputError, match="no samples"):
        compare("empty", pools)


def test_an_unknown_method_to_compare_with_is_refused():
    with pytest.raises(InputError, match=r"luck.*\n.*random, largest cluster"):
        evaluation_of(options=CompareOptions(against="luck"))


def test_rates_of_false_and_slow_positives():
    slow = program("slow", "ab", samples=3, first=6)
    slow = type(slow)(**{f: getattr(slow, f) for f in slow.__dataclass_fields__}
                      | {"judged": StoredVerdict(Verdict.TLE)})  # fmt: skip
    programs = [program("a", "ab", correct=True), program("b", "cd", samples=4, first=1), slow]
    shares = funnel([make_pool(about(), [*programs, program("c", None, samples=2, first=9)])])
    assert shares["drawn"] == 10
    assert shares["sample_pass_rate"] == pytest.approx(0.8)
    assert shares["false_positive_rate"] == pytest.approx(7 / 8)
    assert shares["slow_positive_rate"] == pytest.approx(3 / 8)


def test_json_has_the_stable_keys():
    value = json.loads(json.dumps(evaluation_of().to_json()))
    assert value["benchmark"] == "hand-made"
    assert value["problems"] == 6
    assert set(value["methods"]["size"]["n@k"]["1@10"]) >= {"value", "low", "high"}
    row = value["rows"][0]
    assert (row["hidden_tests"], row["correct"], row["passing"], row["samples"]) == (3, 2, 5, 10)
    assert row["n@k"]["size"]["1@10"] == 0.0
    assert set(value["versions"]) == {"tenshot", "numpy", "python"}
    assert value["scorer"] == "log-probability"


def test_files_for_others(tmp_path):
    evaluation = evaluation_of()
    write_csv(evaluation, tmp_path / "a.csv")
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text().splitlines()))
    assert {row["problem"] for row in rows} == {"all", *(f"p{i}" for i in range(6))}
    whole = next(
        r for r in rows if (r["problem"], r["method"], r["n@k"]) == ("all", "size", "1@10")
    )
    assert float(whole["low"]) < float(whole["value"]) == 0.5 < float(whole["high"])
    draw_plot(evaluation, tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    for write in (write_csv, draw_plot):
        with pytest.raises(InputError, match="cannot write"):
            write(evaluation, tmp_path / "nowhere" / "a")


def test_budgets():
    assert budgets_to(1) == (1,)
    assert budgets_to(100) == (1, 3, 10, 30, 100)
    assert budgets_to(45) == (1, 3, 10, 30, 45)

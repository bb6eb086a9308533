"""What a benchmark prints, for programs and for people."""

from __future__ import annotations

import json

import pytest

from benchmarks.compile_cost import FILTER, OPTIMISED, PLAIN, SINGLE
from benchmarks.estimates import Estimate
from benchmarks.report import Report, format_table
from benchmarks.run_rates import BARE, COLD, DOCKER, LOCAL, SUBPROCESS, Lap
from benchmarks.sandbox_speed import compile_metrics, floor_of, run_metrics

RATES = {
    Lap("cpp", BARE, 1): [400.0, 500.0, 450.0],
    Lap("cpp", SUBPROCESS, 1): [300.0, 350.0, 300.0],
    Lap("cpp", LOCAL, 1): [1200.0, 1500.0, 1350.0],
    Lap("cpp", DOCKER, 1): [1200.0, 1500.0, 1350.0],
    Lap("cpp", "isolate", 1): [150.0, 187.5, 168.75],
    Lap("cpp", BARE, 2): [500.0, 500.0, 500.0],
    Lap("cpp", SUBPROCESS, 2): [600.0, 600.0, 600.0],
    Lap("cpp", LOCAL, 2): [1200.0, 1200.0, 1200.0],
    Lap("cpython", COLD, 1): [50.0, 60.0, 50.0],
    Lap("cpython", LOCAL, 1): [300.0, 360.0, 300.0],
}
COSTS = {PLAIN: [2.0, 4.0], SINGLE: [1.0, 1.0], FILTER: [0.1, 0.1], OPTIMISED: [0.2, 0.2]}


def test_metrics_have_their_stable_names_and_absent_peers_are_left_out() -> None:
    metrics = run_metrics(RATES)
    ratios = {name: e.value for name, (e, unit) in metrics.items() if unit == "ratio"}
    assert ratios == {
        "jailed_cpp_vs_bare": pytest.approx(3.0),
        "jailed_cpp_vs_bare_all_cores": pytest.approx(2.0),
        "jailed_cpp_vs_isolate": pytest.approx(8.0),
        "docker_vs_local": pytest.approx(1.0),
        "cpython_vs_cold": pytest.approx(6.0),
    }
    assert metrics["runs_per_s/cpp/isolate/1"][0].value == pytest.approx(168.75)


def test_the_floor_is_the_faster_way_to_spawn_in_as_many_lanes() -> None:
    assert floor_of(RATES, Lap("cpp", LOCAL, 1)) == RATES[Lap("cpp", BARE, 1)]
    assert floor_of(RATES, Lap("cpp", LOCAL, 2)) == RATES[Lap("cpp", SUBPROCESS, 2)]


def test_compile_metrics_are_ratios_of_all_the_time() -> None:
    metrics = compile_metrics(COSTS, seed=0)
    values = {name: e.value for name, (e, unit) in metrics.items() if unit == "ratio"}
    assert values == {
        "compile_single_vs_plain": pytest.approx(3.0),
        "compile_filter_vs_plain": pytest.approx(30.0),
        "compile_o2_vs_plain": pytest.approx(15.0),
    }
    assert metrics["compile_cpu_s/plain"] == (Estimate(3.0, 2.5, 3.5), "CPU s")


def test_json_is_as_the_design_has_it(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report(
        {"cores": 2}, {"a_vs_b": (Estimate(2.0, 1.5, 2.5), "ratio")}, ("", "x"), [["row", "1"]]
    )
    report.show(as_json=True)
    assert json.loads(capsys.readouterr().out) == {
        "machine": {"cores": 2},
        "metrics": {"a_vs_b": {"value": 2.0, "unit": "ratio", "low": 1.5, "high": 2.5}},
    }
    report.show(as_json=False)
    text = capsys.readouterr().out
    assert "a_vs_b = 2.00  (1.50 to 2.50)" in text
    assert "row  1" in text


def test_tables_line_up() -> None:
    table = format_table(("name", "n"), [["a", "10"], ["longer", "7"]])
    assert table.splitlines() == ["name     n", "a       10", "longer   7"]

"""The sampler's benchmark: its arithmetic, its engines' protocol, and the whole of it in small."""

from __future__ import annotations

import io
import json
import struct
import sys
from pathlib import Path

import numpy as np
import pytest

from agent._progress import Progress
from benchmarks.lanes import AbsentError
from benchmarks.peer_loop import Done, Lap
from benchmarks.peer_tenshot import kept
from benchmarks.sampler_limit import Device, limit
from benchmarks.sampler_model import Shape, write_model
from benchmarks.sampler_peers import ONE_PROCESS, PER_CORE, PeerProcess, peer_engine
from benchmarks.sampler_speed import measure
from benchmarks.sampler_table import HF, Bench, Cell, Measured
from models import load_open_weights

TINY = Shape(512, 2, 64, 4, 2, 96, 512)
DEVICE = Device(bytes_per_s=1e9, flops_per_s=1e10, value_bytes=4)


def test_the_usual_model_has_the_size_that_the_documentation_says() -> None:
    assert Shape().parameters == 13_762_560
    assert Shape().token_values == 2 * 6 * 384


def test_our_reader_takes_the_folder(tmp_path: Path) -> None:
    write_model(tmp_path, TINY, 0)
    params, config = load_open_weights(tmp_path)
    assert (config.layers, config.kv_heads, config.head_dim) == (2, 2, 16)
    assert params["embed"].shape == (512, 64)
    (length,) = struct.unpack("<Q", (tmp_path / "model.safetensors").read_bytes()[:8])
    assert length < 10_000


def test_the_limit_of_one_sample_is_reading_the_weights() -> None:
    least = limit(Shape(), DEVICE, prompt=0, samples=1, new_tokens=100)
    weights_s = 100 * Shape().parameters * 4 / 1e9
    assert weights_s <= least.bandwidth_s <= 1.02 * weights_s
    assert least.arithmetic_s == pytest.approx(100 * 2 * Shape().parameters / 1e10, rel=0.05)


def test_more_samples_cost_arithmetic_rather_than_bandwidth() -> None:
    one, many = (limit(Shape(), DEVICE, 384, samples, 128) for samples in (1, 256))
    assert many.arithmetic_s > 50 * one.arithmetic_s
    assert many.bandwidth_s < 10 * one.bandwidth_s


def _laps(rates: list[float]) -> list[Done]:
    return [Done(seconds=1280 / rate, tokens=1280, peak_mib=100.0, head=(1,)) for rate in rates]


def test_ratios_are_of_the_same_rounds_and_of_the_better_of_ours() -> None:
    measured = Measured(Cell(384, 10), heads={(1,), (2,)}, ways={HF: "static"})
    measured.laps = {
        ONE_PROCESS: _laps([100.0, 200.0, 300.0]),
        PER_CORE: _laps([200.0, 400.0, 600.0]),
        HF: _laps([50.0, 100.0, 150.0]),
    }
    bench = Bench(Shape(), DEVICE, 128)
    metrics = bench.metrics([measured])
    assert metrics["sampler_vs_hf"][0].value == pytest.approx(4.0)
    assert metrics["sampler_vs_hf"][0].low == pytest.approx(4.0)
    assert "sampler_vs_llamacpp" not in metrics
    assert metrics["sampler_bandwidth_fraction"][0].value > 0
    rows = bench.rows(measured)
    assert [row[1] for row in rows[1:]] == [PER_CORE, ONE_PROCESS, f"{HF}, static"]
    notes = " ".join(bench.notes([measured], 2))
    assert "1 of 2 settings" in notes
    assert "not all engines drew the same" in notes


def test_lengths_that_samples_need_are_spread_over_the_whole_range() -> None:
    lap = Lap("early stop", (1, 2), 64, 128)
    lengths = [kept(lap, index) for index in range(64)]
    assert min(lengths) < 32
    assert max(lengths) > 112
    assert all(16 <= length <= 128 for length in lengths)


def test_an_engine_nobody_has_is_absent(tmp_path: Path) -> None:
    with pytest.raises(AbsentError, match="no interpreter has tenshot_of_tomorrow"):
        peer_engine("x", "benchmarks.peer_hf", ("tenshot_of_tomorrow",), tmp_path)


def test_our_engine_draws_what_a_lap_asks_for(tmp_path: Path) -> None:
    write_model(tmp_path, TINY, 0)
    process = PeerProcess(sys.executable, "benchmarks.peer_tenshot", [str(tmp_path)], {})
    heads = {}
    try:
        for way in ("whole", "early stop", "no early stop", "own prompts"):
            lap = Lap(way, tuple(range(3, 43)), 3, 32)
            process.ask(lap)
            done = process.done()
            full = way in ("whole", "own prompts")
            assert done.tokens == (96 if full else sum(kept(lap, i) for i in range(3)))
            assert done.peak_mib > 50
            heads[way] = done.head
    finally:
        process.close()
    # The same tokens, whether the prompt is shared or not.
    assert heads["whole"] == heads["own prompts"]
    assert heads["early stop"] == heads["no early stop"]


@pytest.mark.slow
def test_the_whole_benchmark_in_small() -> None:
    cells = (Cell(40, 8), Cell(30, 1))
    report = measure(1, 0, Progress(io.StringIO()), TINY, cells, 24)
    result = json.loads(json.dumps(report.to_json()))
    assert set(result["metrics"]) >= {"sampler_bandwidth_fraction", "sampler_gain_early_stop"}
    assert all(np.isfinite(metric["value"]) for metric in result["metrics"].values())
    assert "the machine's limit" in report.to_text()

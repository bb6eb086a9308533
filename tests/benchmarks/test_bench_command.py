"""``tenshot bench`` as a user meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STABLE = {
    "jailed_cpp_vs_bare",
    "compile_filter_vs_plain",
    "compile_o2_vs_plain",
    "cpython_vs_cold",
}


def tenshot(*arguments: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "agent", *arguments],
        capture_output=True, text=True, timeout=timeout, cwd=ROOT, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["bench", "speed-of-light"], "use one of: sampler, sandbox"),
        (["bench", "sandbox", "--seconds", "soon"], "duration"),
        (["bench"], "NAME"),
    ],
)
def test_a_mistake_is_one_clear_line_and_exit_2(arguments: list[str], words: str) -> None:
    done = tenshot(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_other_scripts_beside_it_still_find_our_package() -> None:
    """`benchmarks/sandbox` is a command; as a module it would hide the room of that name."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "replay_packages.py"), "--help"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_the_whole_benchmark_in_its_shortest_form() -> None:
    done = tenshot("bench", "sandbox", "--seconds", "5", "--json", "--quiet", timeout=900)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert set(result) == {"machine", "metrics"}
    assert set(result["metrics"]) >= STABLE
    for metric in result["metrics"].values():
        assert set(metric) == {"value", "unit", "low", "high"}
        assert metric["value"] > 0

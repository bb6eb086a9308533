"""``kill -9`` in the middle of ``tenshot solve``, then the same command again."""

import json
import os
import signal
import subprocess
import sys
import time
from random import Random

import pytest

from agent import RunStore
from tests.agent.programs import FIRST_THREE, HOSTILE, RIGHT_CPP, RIGHT_LOOP, RIGHT_PYTHON, WRONG

KILLS = 6


@pytest.fixture
def command(tmp_path):
    problem = {
        "id": "line-sum",
        "statement": "Given integers a_1, ..., a_n on one line (1 ≤ n ≤ 9, 1 ≤ a_i ≤ 50).",
        "samples": [{"input": "1 2\n", "output": "3\n"}, {"input": "4 5 6\n", "output": "15\n"}],
        "time_limit_s": 1,
    }
    (tmp_path / "problem.json").write_text(json.dumps(problem))
    pool = tmp_path / "pool"
    pool.mkdir()
    right = [RIGHT_PYTHON, RIGHT_LOOP, FIRST_THREE, WRONG]
    for number in range(60):
        (pool / f"{number:02d}.py").write_text(f"k = {number}\n" + right[number % 4])
    (pool / "right.cpp").write_text(RIGHT_CPP)
    (pool / "spam.py").write_text(HOSTILE["endless_output.py"])

    def build(out):
        return [sys.executable, "-m", "agent", "solve", str(tmp_path / "problem.json"), "--json",
                "--policy", f"replay:{pool}", "--out", str(out), "--inputs", "12"]  # fmt: skip

    return build


def finish(arguments):
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    rows = [(row["rank"], row["cluster_size"], row["score"]) for row in result["submissions"]]
    return {key: result[key] for key in ("samples", "unique", "clusters")} | {"rows": rows}


def sources(out):
    return [path.read_text() for path in sorted((out / "submissions").iterdir())]


def test_killed_runs_end_like_an_uninterrupted_one(command, tmp_path):
    started = time.monotonic()
    expected = finish(command(tmp_path / "whole"))
    length = time.monotonic() - started
    rng = Random(5)
    out = tmp_path / "killed"
    for _ in range(KILLS):
        process = subprocess.Popen(
            command(out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        time.sleep(rng.uniform(0.1, 0.9) * length)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(timeout=10)
    assert finish(command(out)) == expected
    assert sources(out) == sources(tmp_path / "whole")
    with RunStore(out / "run.sqlite") as store:
        assert store.count("candidates") == expected["samples"]

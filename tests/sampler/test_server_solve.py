"""``tenshot solve`` with a server: end to end, interrupted, killed, and beside another policy."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.sampler.local_server import Exchange, LocalServer, asked_language, completion, serving

ROOT = Path(__file__).parents[2]
PROBLEM = ROOT / "examples" / "even-sum"
PROGRAMS = {
    "python": [
        "n = int(input())\nprint(sum(x for x in map(int, input().split()) if x % 2 == 0))\n",
        "n = int(input())\nprint(sum(map(int, input().split())))\n",
    ],
    "cpp": [
        "#include <bits/stdc++.h>\nint main() {\n  long long n, x, s = 0;\n  std::cin >> n;\n"
        "  while (std::cin >> x) if (x % 2 == 0) s += x;\n  std::cout << s;\n}\n",
        "int main() { return 0; }\n",
    ],
}


def write_program(exchange: Exchange, body: dict[str, Any], number: int) -> None:
    """A program that depends on the seed; every seventh request fails."""
    if number % 7 == 0:
        exchange.answer({"error": "overloaded"}, 503, Retry_After="0.01")
        return
    language = asked_language(body)
    program = PROGRAMS[language][body["seed"] % 2]
    exchange.answer(completion(f"<think>Hm.</think>Sure!\n```{language}\n{program}```\n"))


def write_slowly(exchange: Exchange, body: dict[str, Any], number: int) -> None:
    time.sleep(0.1)
    write_program(exchange, body, number)


def solve_command(server: LocalServer, out: Path, *more: str) -> list[str]:
    own = ["--policy", f"server:{server.url}", "--out", str(out), "--inputs", "8", "--json"]
    return [sys.executable, "-m", "agent", "solve", str(PROBLEM), *own, *more]


def run(command: list[str]) -> dict[str, Any]:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def drawn(out: Path) -> dict[tuple[str, int], str]:
    """Programs of a run by policy and number."""
    store = sqlite3.connect(out / "run.sqlite")
    try:
        rows = store.execute("SELECT policy, number, program FROM candidates")
        return {(policy, number): program for policy, number, program in rows}
    finally:
        store.close()


def test_a_problem_is_solved_by_a_server(tmp_path: Path) -> None:
    with serving(write_program) as server:
        result = run(solve_command(server, tmp_path, "--samples", "40", "--judge"))
    assert result["samples"] == 40
    assert (result["unique"], result["passed_samples"], result["clusters"]) == (4, 2, 1)
    assert {row["verdict"] for row in result["submissions"]} == {"AC"}
    assert result["faults"] == 0
    (use,) = result["policies"]
    assert use["samples"] == use["usage"]["samples"] == 40
    assert use["usage"]["requests"] == len(server.requests)
    assert use["usage"]["errors"] == {"HTTP 503": len(server.requests) // 7}
    assert use["usage"]["prompt_tokens"] == 4000


def stop_while_drawing(
    command: list[str], server: LocalServer, requests: int, how: signal.Signals
) -> None:
    """Start a run and end it once the server has been asked that many times more."""
    enough = len(server.requests) + requests
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT
    ) as process:
        while len(server.requests) < enough:
            time.sleep(0.01)
            assert process.poll() is None
        process.send_signal(how)
        start = time.monotonic()
        process.wait(10)
    assert time.monotonic() - start < 5
    assert process.returncode == (130 if how is signal.SIGINT else -how)


def test_a_stopped_run_draws_the_rest_and_nothing_twice(tmp_path: Path) -> None:
    with serving(write_slowly) as server:
        command = solve_command(server, tmp_path / "stopped", "--samples", "240")
        stop_while_drawing(command, server, 90, signal.SIGINT)
        first = drawn(tmp_path / "stopped")
        # All that was answered has been kept.
        assert 90 * 6 / 7 - 10 < len(first) < 90
        stop_while_drawing(command, server, 130, signal.SIGKILL)
        second = drawn(tmp_path / "stopped")
        assert first.items() < second.items()
        server.requests.clear()
        server.behaviour = write_program
        run(command)
        # Only what had not been stored is asked for, and again only what failed.
        seeds = Counter(body["seed"] for body in server.requests)
        assert len(seeds) == 240 - len(second)
        assert sum(seeds.values()) <= len(seeds) * 7 / 6 + 2
        run(solve_command(server, tmp_path / "whole", "--samples", "240"))
    assert drawn(tmp_path / "stopped") == drawn(tmp_path / "whole")


def test_the_budget_is_split_over_a_server_and_another_policy(tmp_path: Path) -> None:
    with serving(write_program) as server:
        policies = ["--policy", f"replay:{PROBLEM / 'submissions'}"]
        result = run(solve_command(server, tmp_path, "--samples", "7", *policies))
        again = run(solve_command(server, tmp_path, "--samples", "7", *policies))
    assert [use["samples"] for use in result["policies"]] == [4, 3]
    assert ["usage" in use for use in result["policies"]] == [True, False]
    assert again["policies"] == result["policies"]
    shares = Counter(policy for policy, _ in drawn(tmp_path))
    assert shares.pop("replay:submissions") == 3
    assert list(shares.values()) == [4]


@pytest.mark.slow
def test_the_budget_is_split_over_a_server_and_a_shipped_policy(tmp_path: Path) -> None:
    with serving(write_program) as server:
        result = run(
            solve_command(server, tmp_path, "--samples", "16", "--policy", "shipped:small")
        )
    assert result["samples"] == 16
    assert sorted(Counter(policy for policy, _ in drawn(tmp_path)).values()) == [8, 8]


@pytest.mark.parametrize(
    ("status", "code", "message"),
    [(401, 2, "HTTP 401: no such key"), (500, 3, "gives no answers: HTTP 500: no such key")],
)
def test_a_server_that_refuses_ends_the_run_with_its_words(
    status: int, code: int, message: str, tmp_path: Path
) -> None:
    policy = tmp_path / "policy.json"
    with serving(lambda e, b, n: e.answer({"error": "no such key: " + "k" * 9}, status)) as server:
        config = {"base_url": server.url, "model": "m", "attempts": 2, "retry_wait_s": 0.01,
                  "api_key_env": "TEST_KEY"}  # fmt: skip
        policy.write_text(json.dumps(config))
        done = subprocess.run(
            [sys.executable, "-m", "agent", "solve", str(PROBLEM), "--policy", f"server:{policy}",
             "--out", str(tmp_path / "run"), "--samples", "5"],
            capture_output=True, text=True, timeout=60, cwd=ROOT,
            env=os.environ | {"TEST_KEY": "k" * 9},
        )  # fmt: skip
    assert (done.returncode, done.stdout) == (code, "")
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    kept = b"".join(path.read_bytes() for path in (tmp_path / "run").iterdir() if path.is_file())
    assert b"k" * 9 not in kept + done.stderr.encode()


def test_the_time_is_split_over_the_policies(tmp_path: Path) -> None:
    with serving(write_slowly) as first, serving(write_slowly) as second:
        more = ["--samples", "100000", "--time-budget", "3s", "--policy", f"server:{second.url}"]
        result = run(solve_command(first, tmp_path, *more))
    one, other = (use["samples"] for use in result["policies"])
    assert one > 0
    assert other > 0
    assert 1 / 3 < one / other < 3


def test_the_time_budget_ends_a_server_s_work(tmp_path: Path) -> None:
    with serving(write_slowly) as server:
        command = solve_command(server, tmp_path, "--samples", "100000", "--time-budget", "3s")
        start = time.monotonic()
        result = run(command)
    assert 0 < result["samples"] < 1000
    assert time.monotonic() - start < 40

"""``tenshot judge``: evidence in JSON, groups and scores, interactive problems."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from problems import Case, Checker, CheckerKind, Group, Limits, Problem, ScoreRule, save_problem

ROOT = Path(__file__).resolve().parents[2]
TALK = """
import sys
print(open(sys.argv[1]).read().strip(), flush=True)
word = sys.stdin.readline().strip()
sys.exit(42 if word == open(sys.argv[2]).read().strip() else 43)
"""


def tenshot(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "agent", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=ROOT,
        check=False,
    )


def judged(folder: Path, source: Path) -> dict[str, Any]:
    done = tenshot("judge", folder, source, "--json")
    assert done.returncode == 0, done.stderr
    row: dict[str, Any] = json.loads(done.stdout)["submissions"][0]
    return row


@pytest.fixture
def scored(tmp_path: Path) -> Path:
    cases = tuple(
        Case(f"secret/{group}/1", b"%d\n" % n, b"%d\n" % n)
        for group, n in (("large", 9), ("small", 1))
    )
    groups = (
        Group("secret/large", accept_score=70, scores=ScoreRule.MIN),
        Group("secret/small", accept_score=30, scores=ScoreRule.MIN),
    )
    scoring = Group(groups=groups, accept_any=True, stops=False)
    problem = Problem("p", "P", "Copy.", (), cases, Limits(1.0, 256), scoring=scoring)
    return save_problem(problem, tmp_path / "scored")


def test_groups_and_evidence(scored: Path, tmp_path: Path) -> None:
    source = tmp_path / "half.py"
    source.write_text("n = int(input())\nprint(n if n < 5 else 0)\n")
    row = judged(scored, source)
    assert (row["verdict"], row["score"]) == ("WA", 30)
    assert row["groups"] == [
        {"name": "", "verdict": "AC", "score": 30, "detail": ""},
        {"name": "secret/large", "verdict": "WA", "score": 0, "detail": ""},
        {"name": "secret/small", "verdict": "AC", "score": 30, "detail": ""},
    ]
    wrong = row["cases"][0]
    assert wrong["name"] == "secret/large/1"
    assert wrong["difference"] == {
        "token": 1,
        "line": 1,
        "expected": "9",
        "found": "0",
        "is_space": False,
    }
    assert (wrong["exit_code"], wrong["signal"]) == (0, None)
    assert wrong["memory_mode"] in ("cgroup", "address space")
    assert {"cpu_ms", "wall_ms", "memory_kib", "isolation"} <= set(wrong)
    lines = tenshot("judge", scored, source).stdout.splitlines()
    assert "score 30" in lines[0]
    assert lines[1].split() == ["WA", "secret/large", "score", "0"]


def test_interactive_problem(tmp_path: Path) -> None:
    (tmp_path / "talk.py").write_text(TALK)
    problem = Problem(
        "p",
        "P",
        "Square.",
        (),
        (Case("secret/1", b"12\n", b"144\n"),),
        Limits(1.0, 256),
        Checker(CheckerKind.PROGRAM, program=tmp_path / "talk.py"),
        interactive=True,
    )
    folder = save_problem(problem, tmp_path / "interactive")
    source = tmp_path / "square.py"
    source.write_text("print(int(input()) ** 2)\n")
    assert judged(folder, source)["verdict"] == "AC"
    source.write_text("input()\ninput()\n")
    row = judged(folder, source)
    assert row["verdict"] == "TLE"
    assert row["cases"][0]["detail"].startswith("idle")

"""The command line as a user meets it: exit codes, one line per mistake, JSON."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "even-sum"


def tenshot(*arguments, timeout=120):
    return subprocess.run(
        [sys.executable, "-m", "agent", *map(str, arguments)],
        capture_output=True, text=True, timeout=timeout, cwd=ROOT,
    )  # fmt: skip


def write(path, **fields):
    path.write_text(json.dumps({"id": "p", "statement": "Add.", **fields}))
    return path


SAMPLES = [{"input": "1 2\n", "output": "3\n"}]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["solve", "nowhere"], "nowhere"),
        (["solve", str(EXAMPLE), "--policy", "gpt-9"], "gpt-9"),
        (["solve", str(EXAMPLE), "--policy", "replay:nowhere"], "nowhere"),
        (["solve", str(EXAMPLE), "--samples", "0"], "positive"),
        (["solve", str(EXAMPLE), "--time-budget", "soon"], "duration"),
        (["solve", str(EXAMPLE), "--rule", "luck", "--policy", f"replay:{EXAMPLE}"], "luck"),
        (["judge", str(EXAMPLE), "nowhere.cpp"], "nowhere.cpp"),
        (["judge", str(EXAMPLE), str(EXAMPLE / "statement.md")], "cannot be run"),
        (["eval", "imaginary"], "imaginary"),
        (["resume", "nowhere"], "nowhere"),
        (["model", "info", "nowhere"], "nowhere"),
        (["fly"], "invalid choice"),
    ],
)
def test_a_mistake_is_one_clear_line_and_exit_2(arguments, words):
    done = tenshot(*arguments)
    assert done.returncode == 2, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"statement": "", "samples": SAMPLES}, "statement"),
        ({"samples": []}, "samples"),
        ({"samples": "many"}, "samples"),
    ],
)
def test_bad_problems_are_refused(tmp_path, fields, words):
    path = write(tmp_path / "p.json", **fields)
    done = tenshot("solve", path, "--policy", f"replay:{EXAMPLE}")
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unreadable_model_is_refused(tmp_path):
    (tmp_path / "manifest.json").write_text("{")
    done = tenshot("solve", EXAMPLE, "--policy", tmp_path)
    assert done.returncode == 2
    assert "manifest.json" in done.stderr
    assert "Traceback" not in done.stderr


def test_solve_from_a_pool_and_judge_the_choice(tmp_path):
    done = tenshot(
        "solve", EXAMPLE, "--policy", f"replay:{EXAMPLE / 'submissions'}", "--out", tmp_path,
        "--judge", "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["submissions"][0]["verdict"] == "AC"
    assert Path(result["submissions"][0]["source"]).exists()
    again = tenshot("resume", tmp_path, "--json", "--quiet")
    assert again.returncode == 0
    assert again.stderr == ""
    mine, theirs = result["submissions"], json.loads(again.stdout)["submissions"]
    assert [row["source"] for row in mine] == [str(Path(row["source"])) for row in theirs]


def test_a_pool_without_a_solution_ends_with_1(tmp_path):
    (tmp_path / "a.py").write_text("print('no')\n")
    done = tenshot("solve", EXAMPLE, "--policy", f"replay:{tmp_path}", "--out", tmp_path / "run")
    assert done.returncode == 1
    assert "nothing to submit" in done.stdout


def test_judge_agrees_with_the_labels_of_every_example():
    expected = {"accepted": "AC", "wrong_answer": "WA", "time_limit_exceeded": "TLE",
                "run_time_error": "RE"}  # fmt: skip
    for folder in sorted(p.parent for p in (ROOT / "examples").glob("*/problem.yaml")):
        done = tenshot("judge", folder, folder / "submissions", "--json")
        assert done.returncode == 0, done.stderr
        for row in json.loads(done.stdout)["submissions"]:
            assert row["verdict"] == expected[Path(row["source"]).parent.name], row["source"]


def test_judge_shows_a_compile_error_with_its_line(tmp_path):
    bad = tmp_path / "bad.cpp"
    bad.write_text("#include <cstdio>\nint main() {\n  return x;\n}\n")
    done = tenshot("judge", EXAMPLE, bad)
    assert done.returncode == 0
    assert "CE" in done.stdout
    assert ":3:" in done.stdout


def test_problem_show_check_and_convert(tmp_path):
    shown = json.loads(tenshot("problem", "show", EXAMPLE, "--json").stdout)
    assert shown["samples"] == 3
    assert tenshot("problem", "check", EXAMPLE).returncode == 0
    path = write(tmp_path / "p.json", samples=SAMPLES)
    checked = tenshot("problem", "check", path)
    assert checked.returncode == 1
    assert "no hidden tests" in checked.stdout
    assert tenshot("problem", "convert", path, tmp_path / "new").returncode == 0
    assert "1 2" in tenshot("problem", "show", tmp_path / "new").stdout

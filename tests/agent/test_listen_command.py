"""``tenshot listen`` from a posted problem to files that are ready to paste."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.agent.companion import EXAMPLE, RECORDED, ROOT, free_port, make_task, post
from tests.agent.companion import recorded_tasks as recorded

STATEMENT = (EXAMPLE / "statement.md").read_text()
POOL = f"replay:{EXAMPLE / 'submissions'}"
COMMAND = [sys.executable, "-m", "agent", "listen", "--no-fetch", "--inputs", "5", "--policy", POOL]
WAIT_S = 180


@contextmanager
def listening(*flags, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE):
    """A listener that accepts connections; ended with Ctrl-C where it has not ended by itself."""
    port = free_port()
    with subprocess.Popen(
        [*COMMAND, "--port", str(port), *map(str, flags)], cwd=ROOT, text=True,
        stdin=stdin, stdout=subprocess.PIPE, stderr=stderr,
    ) as process:  # fmt: skip
        try:
            wait_for_port(port, process)
            yield port, process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
                try:
                    process.wait(timeout=WAIT_S)
                except subprocess.TimeoutExpired:
                    process.kill()


def wait_for_port(port, process):
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end and process.poll() is None:
        try:
            post(port, b"?")
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"no listener: {process.communicate()}")


def resume(*flags):
    return subprocess.run(
        [*COMMAND, "--resume", *map(str, flags)],
        cwd=ROOT, capture_output=True, text=True, timeout=WAIT_S,
    )  # fmt: skip


def wait_until(is_so, what):
    end = time.monotonic() + WAIT_S
    while not is_so():
        assert time.monotonic() < end, what
        time.sleep(0.05)


def contest_task(letter, size, **fields):
    url = f"https://codeforces.com/contest/9001/problem/{letter}"
    batch = {"id": "contest", "size": size}
    return make_task(name=f"{letter}. Even Sum", url=url, batch=batch) | fields


@pytest.fixture
def statements(tmp_path):
    folder = tmp_path / "statements"
    folder.mkdir()
    for letter in "AB":
        (folder / f"9001{letter}.txt").write_text(STATEMENT)
    return folder


def test_from_a_post_to_files_to_paste(tmp_path, statements):
    out = tmp_path / "runs"
    with listening("--once", "--json", "--out", out, "--statements", statements) as (port, process):
        assert post(port, make_task()) == (200, "9001A is kept\n")
        stdout, stderr = process.communicate(timeout=WAIT_S)
    assert process.returncode == 0, stderr
    result = json.loads(stdout)
    assert result["problem"] == "9001A"
    assert result["url"] == make_task()["url"]
    assert result["language_ids"]["cpp"]["id"].isdecimal()
    assert set(result["language_ids"]) == {"cpp", "python"}
    best = Path(result["submissions"][0]["source"])
    accepted = {path.read_text() for path in (EXAMPLE / "submissions" / "accepted").iterdir()}
    assert best.read_text() in accepted
    folder = Path(result["folder"])
    assert best.parent == folder / "submissions"
    told = (folder / "submissions" / "README.txt").read_text()
    assert "Open https://codeforces.com/contest/9001/submit/A" in told
    assert f"Paste {best.name} first" in told
    assert result["language_ids"]["cpp"]["name"] in told
    assert list((out / "inbox").iterdir()) == []
    judged = subprocess.run(
        [sys.executable, "-m", "agent", "judge", folder / "problem.json", folder / "submissions"],
        cwd=ROOT, capture_output=True, text=True, timeout=WAIT_S,
    )  # fmt: skip
    assert judged.returncode == 0, judged.stderr


def test_a_contest_is_solved_in_order_and_says_what_cannot_be(tmp_path, statements):
    tasks = [
        contest_task("A", 3),
        contest_task("C", 3, interactive=True),
        contest_task(
            "B",
            3,
            name="B. \x1b[2J Sum",
            input={"type": "file", "fileName": "sum.in"},
            memoryLimit=4,
        ),
    ]
    flags = ("--once", "--out", tmp_path, "--statements", statements)
    with listening(*flags) as (port, process):
        assert [post(port, task)[0] for task in tasks] == [200, 200, 200]
        stdout, stderr = process.communicate(timeout=WAIT_S)
    assert process.returncode == 1
    assert stdout.index("9001A:") < stdout.index("9001B:")
    assert "9001C" in stderr
    assert "interactive" in stderr
    assert 'freopen("sum.in", "r", stdin);' in stdout
    assert "In 4 MiB no Python program" in stdout
    assert "\x1b" not in stdout + stderr
    assert list((tmp_path / "inbox").iterdir()) == []
    assert "Traceback" not in stderr


def test_ctrl_c_keeps_what_came_in(tmp_path, statements):
    with listening("--out", tmp_path) as (port, process):
        post(port, make_task())
        wait_until(lambda: list((tmp_path / "inbox").glob("*.json")), "nothing is kept")
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=WAIT_S)
    assert process.returncode == 130
    assert "Traceback" not in stderr
    waiting = resume("--out", tmp_path)
    assert waiting.returncode == 1
    assert "--resume --statements" in waiting.stderr
    done = resume("--out", tmp_path, "--statements", statements, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["passed_samples"] > 0
    assert list((tmp_path / "inbox").iterdir()) == []
    assert resume("--out", tmp_path).returncode == 0


def test_a_statement_pasted_on_a_terminal(tmp_path):
    keyboard, terminal = pty.openpty()
    try:
        flags = ("--once", "--quiet", "--out", tmp_path)
        with listening(*flags, stdin=terminal, stderr=terminal) as (port, process):
            post(port, contest_task("A", 2))
            post(port, contest_task("B", 2))
            os.write(keyboard, STATEMENT.replace("\n\n", "\n").encode() + b"\n.\n.\n")
            stdout, _ = process.communicate(timeout=WAIT_S)
    finally:
        os.close(keyboard)
        os.close(terminal)
    assert process.returncode == 1
    assert "9001A:" in stdout
    assert "9001B" not in stdout
    (kept,) = (tmp_path / "inbox").iterdir()
    assert "9001B" in kept.name


def test_recorded_problems_are_kept_for_later(tmp_path):
    if not RECORDED.is_dir():
        pytest.skip("recorded messages are not beside this checkout (../shared/data/companion)")
    tasks = list(recorded())
    with listening("--no-solve", "--out", tmp_path) as (port, process):
        assert {post(port, task)[0] for task in tasks} == {200}
    files = sorted((tmp_path / "inbox").iterdir())
    urls = {(task["url"], task["name"]) for task in tasks}
    assert len(files) == len(urls)
    assert process.returncode == 130
    shown = resume("--no-solve", "--json", "--out", tmp_path)
    rows = [json.loads(line) for line in shown.stdout.splitlines()]
    assert [Path(row["kept"]).name for row in rows] == [path.name for path in files]


def test_mistakes_are_one_clear_line_and_exit_2(tmp_path):
    with listening("--no-solve", "--out", tmp_path) as (port, _):
        taken = subprocess.run(
            [*COMMAND, "--port", str(port)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=WAIT_S,
        )
    assert taken.returncode == 2
    assert f"port {port} is in use" in taken.stderr
    assert "hint:" in taken.stderr
    for flags, words in (
        (["--port", "70000"], "70000"),
        (["--policy", "gpt-9"], "gpt-9"),
        (["--statements", "nowhere"], "nowhere"),
    ):
        wrong = resume("--out", tmp_path, *flags)
        assert wrong.returncode == 2
        assert words in wrong.stderr
        assert "Traceback" not in wrong.stderr

"""``tenshot view`` as a user starts and ends it."""

import json
import signal
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

from agent import RunStore

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def view(*arguments):
    process = subprocess.Popen(
        [sys.executable, "-m", "agent", "view", *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=30)


@pytest.fixture
def folder(tmp_path):
    RunStore(tmp_path / "run.sqlite", {"problem": "p"}).close()
    return tmp_path


def fetch(url):
    with urllib.request.urlopen(url, timeout=10) as response:
        return response.read()


def test_it_prints_its_address_serves_and_ends_with_0_on_an_interrupt(folder):
    with view(folder) as process:
        url = process.stdout.readline().strip()
        assert url.startswith("http://127.0.0.1:")
        assert b"<title>tenshot view</title>" in fetch(url)
        process.send_signal(signal.SIGINT)
        _, complaints = process.communicate(timeout=30)
        assert process.returncode == 0
        assert "Ctrl-C" in complaints
        assert "Traceback" not in complaints


def test_json_and_a_port_that_is_taken(folder):
    with view(folder, "--json", "--quiet") as process:
        printed = json.loads(process.stdout.readline())
        assert printed["run"] == str(folder / "run.sqlite")
        port = printed["url"].rstrip("/").rpartition(":")[2]
        with view(folder, "--port", port) as second:
            output, complaints = second.communicate(timeout=30)
            assert second.returncode == 2
            assert f"--port {port}: the port is in use" in complaints
            assert output == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["nowhere"], "no run here"), (["."], "hint"), (["x", "--port", "70000"], "no port")],
)
def test_a_mistake_is_one_clear_line_and_creates_nothing(tmp_path, arguments, words):
    given = [tmp_path / arguments[0], *arguments[1:]]
    with view(*given) as process:
        _, complaints = process.communicate(timeout=30)
        assert process.returncode == 2
        assert words in complaints
        assert "Traceback" not in complaints
    assert list(tmp_path.iterdir()) == []


def test_it_waits_for_a_run_where_it_is_told_to(tmp_path):
    folder = tmp_path / "later"
    with view(folder, "--wait", "60s") as process:
        assert "waiting" in process.stderr.readline()
        assert not folder.exists()
        RunStore(folder / "run.sqlite", {"problem": "p"}).close()
        assert process.stdout.readline().startswith("http://127.0.0.1:")


def test_the_wait_has_an_end(tmp_path):
    began = time.monotonic()
    with view(tmp_path / "never", "--wait", "1s") as process:
        _, complaints = process.communicate(timeout=30)
        assert process.returncode == 2
        assert "no run here" in complaints
    assert time.monotonic() - began >= 1

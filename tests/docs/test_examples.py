"""Every Python block of the documentation, and the how-to for checkers, run as they stand."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks() -> list:
    found = []
    for page in PAGES:
        text = page.read_text()
        for match in _BLOCK.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            found.append(pytest.param(match.group(1), id=f"{page.name}:{line}"))
    return found


@pytest.mark.parametrize("code", blocks())
def test_block_runs(code, tmp_path, monkeypatch, capsys):
    for name in ("examples", "tests"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.chdir(tmp_path)
    exec(compile(code, "block", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.strip()


def test_the_how_to_for_checkers_runs(tmp_path):
    command = tmp_path / "bin" / "tenshot"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m agent "$@"\n')
    command.chmod(0o755)
    path = f"{command.parent}:{os.environ['PATH']}"
    page = (ROOT / "docs/add-a-checker.md").read_text()
    done = subprocess.run(
        ["bash", "-c", "".join(re.findall(r"^```sh\n(.*?)^```$", page, re.DOTALL | re.MULTILINE))],
        capture_output=True, text=True, timeout=120, cwd=tmp_path,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    lines = done.stdout.split("\n")
    assert [line.split()[1] for line in lines[:3]] == [
        "several_answers:",
        "missing_checker:",
        "turn.py",
    ]
    assert [line.split()[0] for line in lines[2:] if line] == [
        "WA",
        "shuffle:",
        "AC",
        "WA",
        "AC",
        "WA",
    ]
    assert "a fixed point" in done.stdout

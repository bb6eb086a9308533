"""``scripts/train-all --tiny``: all models, and again where nothing is left to do."""

from __future__ import annotations

import subprocess
from pathlib import Path

from models import load_model

ROOT = Path(__file__).parents[2]


def train_all(*given: str) -> subprocess.CompletedProcess[str]:
    command = [str(ROOT / "scripts/train-all"), *given]
    return subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)


def test_the_stages_run_from_nothing_and_are_not_repeated(tmp_path: Path) -> None:
    first = train_all("--tiny", str(tmp_path))
    assert first.returncode == 0, first.stderr
    weights = (tmp_path / "5/weights.safetensors").read_bytes()
    training = load_model(tmp_path / "5").manifest.training
    assert training["tasks_share"] == 0.4
    assert training["start"]["tokens"] == training["tokens"] == 12288
    assert load_model(tmp_path / "scorer").manifest.training["finished"] is True
    again = train_all("--tiny", str(tmp_path))
    assert again.returncode == 0, again.stderr
    assert (tmp_path / "5/weights.safetensors").read_bytes() == weights


def test_wrong_arguments_show_the_usage() -> None:
    told = train_all()
    assert told.returncode == 2
    assert "scripts/train-all OUT" in told.stderr

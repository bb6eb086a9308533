"""``tenshot train``: a tokenizer, a policy, and a second stage that starts from it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent.__main__ import main
from models import load_model

TINY = ["--preset", "tiny", "--tokens", "12288", "--quiet"]


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.model"
    assert main(["train", "tokenizer", "--out", str(path), "--vocab", "640", "--quiet"]) == 0
    return path


def test_two_stages(tokenizer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    given = ["--tokenizer", str(tokenizer), "--decay-share", "0"]
    assert main(["train", "policy", "--out", str(first), *TINY, *given]) == 0
    more = [
        "--start",
        str(first),
        "--tasks-share",
        "0.5",
        "--wrong-share",
        "0.2",
        "--learning-rate",
        "1e-3",
        "--json",
    ]
    assert main(["train", "policy", "--out", str(second), *TINY, *more]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["tokens"] == 12288
    training = load_model(second).manifest.training
    assert training["tasks_share"] == 0.5
    assert training["optimizer"]["learning_rate"] == 1e-3
    assert training["start"]["tokens"] == 12288
    assert "a first stage of 12,288 tokens" in (second / "card.md").read_text(encoding="utf-8")


def test_wrong_starts_and_statements_are_input_errors(
    tokenizer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = ["train", "policy", "--out", str(tmp_path / "out"), *TINY, "--tokenizer", str(tokenizer)]
    assert main([*out, "--start", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capsys.readouterr().err
    absent = tmp_path / "descriptions.tar.gz"
    assert main([*out, "--tasks-share", "0.5", "--statements", str(absent)]) == 2
    assert "descriptions.tar.gz: cannot read" in capsys.readouterr().err
    assert main(["eval", "heldout-codenet", "--samples", "1"]) == 2
    assert "--statements" in capsys.readouterr().err

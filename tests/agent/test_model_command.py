"""``tenshot model info`` on a folder that someone else made."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent.__main__ import main
from tests.models.open_folder import write_folder


def test_an_open_model_is_described(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_folder(
        tmp_path / "qwen", "byte-level", model_type="qwen2", tie_word_embeddings=True
    )
    assert main(["model", "info", str(folder), "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["family"] == "Qwen2"
    assert facts["kind"] == "base"
    assert facts["context_tokens"] == 1024
    assert facts["stored_as"] == "BF16"
    assert facts["cache_values_per_token"] == 2 * 2 * 1 * 8
    layer = 16 * 32 + 32 + 16 * 16 + 3 * 16 * 24 + 2 * 16
    assert facts["parameters"] == 640 * 16 + 2 * layer + 16
    assert main(["model", "info", str(folder)]) == 0
    assert "family: Qwen2\n" in capsys.readouterr().out


def test_a_folder_with_a_fault_is_an_input_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_folder(tmp_path / "broken")
    (folder / "model.safetensors").write_bytes(b"short")
    assert main(["model", "info", str(folder)]) == 2
    error = capsys.readouterr().err
    assert "model.safetensors: not safetensors" in error
    assert "hint: " in error

"""A policy trained from examples to a model folder, in seconds."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from models import ModelError, load_model
from sampler._prompt import SPECIAL_TOKENS
from sampler._train_policy import (
    PRESETS,
    PolicyTraining,
    train_policy,
    train_tokenizer_on_curriculum,
)
from tests.sampler import fake_curriculum as fake

OPTIONS = PolicyTraining(preset="quick", workers=0, quiet=True, dtype="bfloat16")


@pytest.fixture(autouse=True)
def quick_preset(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny preset, with a vocabulary that the fake problems can fill."""
    tiny = PRESETS["tiny"]
    quick = replace(
        tiny,
        config=replace(tiny.config, vocab_size=480, width=32, mlp_width=32),
        data=replace(tiny.data, row_tokens=512),
        train=replace(tiny.train, tokens=4 * 512 * 4),
    )
    monkeypatch.setitem(PRESETS, "quick", quick)


def test_the_folder_loads_and_says_how_it_came_about(tmp_path: Path) -> None:
    result = train_policy(tmp_path, OPTIONS, source=fake.stream)
    model = load_model(tmp_path)
    assert result.steps == 4
    assert model.config.vocab_size == model.tokenizer.vocab_size == 480
    assert all(model.tokenizer.special(name) >= 0 for name in SPECIAL_TOKENS)
    facts = model.manifest.training
    assert facts["finished"] is True
    assert facts["steps"] == 4
    assert facts["held_out_solution_loss"] < 6.2
    assert model.manifest.sampling.tag_combinations == (("implementation", "math"),)
    assert model.manifest.sampling.ratings == (800, 900, 1200)
    assert json.loads((tmp_path / "manifest.json").read_text())["dtype"] == "bfloat16"
    card = (tmp_path / "card.md").read_text()
    assert "| steps | 4 |" in card
    assert "## Limits" in card
    weights = (tmp_path / "weights.safetensors").read_bytes()
    assert train_policy(tmp_path, OPTIONS, source=fake.stream).steps == 4
    assert (tmp_path / "weights.safetensors").read_bytes() == weights
    with pytest.raises(ModelError, match="seed was 0, now 5"):
        train_policy(tmp_path, replace(OPTIONS, seed=5), source=fake.stream)


def test_an_unknown_preset_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"'huge'(.|\n)*tiny, small, medium"):
        train_policy(tmp_path, replace(OPTIONS, preset="huge"))


def test_a_missing_tokenizer_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"nowhere\.model"):
        train_policy(tmp_path, replace(OPTIONS, tokenizer=tmp_path / "nowhere.model"))


def test_a_tokenizer_alone(tmp_path: Path) -> None:
    path = tmp_path / "tokenizer.model"
    tokenizer = train_tokenizer_on_curriculum(path, vocab_size=480, examples=50, source=fake.stream)
    assert path.read_bytes() == tokenizer.model_bytes
    program = next(fake.stream("train", 9)).solutions[0].source
    assert len(tokenizer.encode(program)) < len(program) / 2

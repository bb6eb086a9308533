"""A model folder comes back as it was written, and every damage is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jax
import numpy as np
import pytest

from models import (
    Manifest,
    Model,
    ModelConfig,
    ModelError,
    SamplingSettings,
    SentencePieceTokenizer,
    init_params,
    load_model,
    save_model,
    train_tokenizer,
)
from models._files import sha256
from models._tensors import pack, unpack
from tests.models.test_tokenizer import LINES, SPECIAL

CONFIG = ModelConfig(480, layers=2, width=8, heads=2, kv_heads=1, head_dim=4, mlp_width=16)
SAMPLING = SamplingSettings(ratings=(800, 900), tag_combinations=(("dp", "math"), ()))


@pytest.fixture(scope="module")
def tokenizer() -> SentencePieceTokenizer:
    return train_tokenizer(LINES, CONFIG.vocab_size, SPECIAL)


@pytest.fixture(scope="module")
def model(tokenizer: SentencePieceTokenizer) -> Model:
    params = init_params(CONFIG, jax.random.key(0))
    return Model(params, CONFIG, tokenizer, Manifest("policy", {"steps": 7}, SAMPLING))


@pytest.fixture
def folder(model: Model, tmp_path: Path) -> Path:
    save_model(tmp_path / "m", model.params, CONFIG, model.manifest, model.tokenizer)
    return tmp_path / "m"


def rewrite_weights(folder: Path, data: bytes) -> None:
    """Put other weights in place, with a manifest that agrees."""
    (folder / "weights.safetensors").write_bytes(data)
    edit_manifest(folder, lambda d: d["files"].update({"weights.safetensors": sha256(data)}))


def edit_manifest(folder: Path, change: Callable[[dict], object]) -> None:
    path = folder / "manifest.json"
    description = json.loads(path.read_text())
    change(description)
    path.write_text(json.dumps(description))


def test_float32_comes_back_exactly(folder: Path, model: Model) -> None:
    loaded = load_model(folder)
    assert loaded.config == CONFIG
    assert loaded.manifest == model.manifest
    assert loaded.tokenizer.model_bytes == model.tokenizer.model_bytes
    jax.tree.map(np.testing.assert_array_equal, loaded.params, model.params)


@pytest.mark.parametrize(("dtype", "error"), [("bfloat16", 2**-8), ("float16", 2**-10)])
def test_half_precision_is_half_the_size(
    folder: Path, model: Model, dtype: str, error: float
) -> None:
    full = (folder / "weights.safetensors").stat().st_size
    save_model(folder, model.params, CONFIG, model.manifest, model.tokenizer, dtype=dtype)
    assert (folder / "weights.safetensors").stat().st_size < 0.6 * full
    for new, old in zip(
        jax.tree.leaves(load_model(folder).params), jax.tree.leaves(model.params), strict=True
    ):
        assert new.dtype == np.float32
        np.testing.assert_allclose(new, old, rtol=error, atol=1e-6)


def test_extra_tensors_come_back(folder: Path, model: Model) -> None:
    head = {"score": np.arange(8, dtype=np.float32)}
    save_model(folder, model.params, CONFIG, model.manifest, model.tokenizer, extra=head)
    np.testing.assert_array_equal(load_model(folder).extra["score"], head["score"])


@pytest.mark.parametrize("name", ["manifest.json", "weights.safetensors", "tokenizer.model"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ModelError, match=name):
        load_model(folder)


@pytest.mark.parametrize("name", ["weights.safetensors", "tokenizer.model"])
def test_a_truncated_file_is_named(folder: Path, name: str) -> None:
    path = folder / name
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(ModelError, match=rf"{name}: its SHA-256"):
        load_model(folder)


def test_truncated_weights_with_their_own_hash_are_refused(folder: Path) -> None:
    rewrite_weights(folder, (folder / "weights.safetensors").read_bytes()[:-5])
    with pytest.raises(ModelError, match=r"weights\.safetensors: not safetensors"):
        load_model(folder)


def test_a_broken_manifest_is_named(folder: Path) -> None:
    (folder / "manifest.json").write_text("{")
    with pytest.raises(ModelError, match=r"manifest\.json: cannot be read"):
        load_model(folder)


def test_a_missing_tensor_is_named(folder: Path) -> None:
    tensors = unpack((folder / "weights.safetensors").read_bytes())
    del tensors["layers.1.qkv"]
    rewrite_weights(folder, pack(tensors))
    with pytest.raises(ModelError, match=r"tensor 'layers\.1\.qkv' is missing"):
        load_model(folder)


def test_an_unexpected_tensor_is_named(folder: Path) -> None:
    tensors = unpack((folder / "weights.safetensors").read_bytes())
    rewrite_weights(folder, pack(tensors | {"surplus": np.zeros(1, np.float32)}))
    with pytest.raises(ModelError, match="unexpected tensor 'surplus'"):
        load_model(folder)


def test_a_tensor_of_another_shape_is_named(folder: Path) -> None:
    tensors = unpack((folder / "weights.safetensors").read_bytes())
    rewrite_weights(folder, pack(tensors | {"norm": np.zeros(9, np.float32)}))
    with pytest.raises(ModelError, match=r"'norm' has shape \[9\].*need \[8\]"):
        load_model(folder)


def test_a_newer_format_asks_for_a_newer_program(folder: Path) -> None:
    edit_manifest(folder, lambda d: d.update(format=99))
    with pytest.raises(ModelError, match=r"format 99 is newer(.|\n)*install a newer version"):
        load_model(folder)


@pytest.mark.parametrize("field", ["format", "config", "files"])
def test_a_missing_field_is_named(folder: Path, field: str) -> None:
    edit_manifest(folder, lambda d: d.pop(field))
    with pytest.raises(ModelError, match=f"field '{field}' is missing"):
        load_model(folder)


def test_an_unknown_sampling_field_is_named(folder: Path) -> None:
    edit_manifest(folder, lambda d: d["sampling"].update(heat=1))
    with pytest.raises(ModelError, match="heat"):
        load_model(folder)


def test_a_tokenizer_of_another_vocabulary_is_refused(model: Model, tmp_path: Path) -> None:
    other = train_tokenizer(LINES, 470, SPECIAL)
    with pytest.raises(ModelError, match="the tokenizer has 470 tokens, the model 480"):
        save_model(tmp_path, model.params, CONFIG, model.manifest, other)


def test_an_unknown_weight_type_is_refused(model: Model, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="int3"):
        save_model(tmp_path, model.params, CONFIG, model.manifest, model.tokenizer, dtype="int3")

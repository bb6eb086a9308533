"""Folders of open models: what is read, and how every fault is named."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import jax
import ml_dtypes
import numpy as np
import pytest

from models import (
    ModelError,
    inspect_open_model,
    is_open_model,
    load_open_model,
    load_open_weights,
)
from models._hf_config import FAMILIES, read_config
from models._style import Rotary, Scaling
from models._tensors import pack
from tests.models.open_folder import edit_json, random_tensors, write_folder, write_tensors


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "model")


def _config(folder: Path, **changes: Any) -> Any:
    edit_json(folder / "config.json", **changes)
    return read_config(folder).config


def test_a_folder_is_read_as_it_is(folder: Path) -> None:
    assert is_open_model(folder)
    model = load_open_model(folder)
    facts = inspect_open_model(folder)
    assert facts.family == "Llama"
    assert facts.weights.dtypes == ("BF16",)
    leaves = jax.tree.leaves(model.params)
    assert facts.weights.parameters == sum(leaf.size for leaf in leaves)
    assert {leaf.dtype for leaf in leaves} == {np.dtype("float32")}
    stored = random_tensors(folder)["model.layers.1.self_attn.k_proj.weight"].astype(np.float32)
    queries = 2 * model.config.head_dim
    fused = np.asarray(model.params["layers"][1]["qkv"])
    np.testing.assert_array_equal(fused[:, queries : queries + 8], stored.T)


def test_weights_can_stay_in_half_precision(folder: Path) -> None:
    leaves = jax.tree.leaves(load_open_weights(folder, "bfloat16").params)
    assert {leaf.dtype for leaf in leaves} == {np.dtype(ml_dtypes.bfloat16)}
    with pytest.raises(ModelError, match="unknown weight type 'int4'"):
        load_open_weights(folder, "int4")


def test_shards_are_found_by_their_index(folder: Path) -> None:
    whole = load_open_weights(folder).params
    tensors = random_tensors(folder)
    names = sorted(tensors)
    shards = {"a.safetensors": names[::2], "b.safetensors": names[1::2]}
    for file, held in shards.items():
        (folder / file).write_bytes(pack({name: tensors[name] for name in held}))
    index = {name: file for file, held in shards.items() for name in held}
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": index}))
    (folder / "model.safetensors").unlink()
    jax.tree.map(np.testing.assert_array_equal, load_open_weights(folder).params, whole)
    (folder / "b.safetensors").unlink()
    with pytest.raises(ModelError, match=r"b\.safetensors is missing"):
        load_open_weights(folder)


def test_a_missing_tensor_is_named(folder: Path) -> None:
    tensors = random_tensors(folder)
    del tensors["model.layers.1.mlp.up_proj.weight"]
    write_tensors(folder, tensors)
    with pytest.raises(ModelError, match=r"'model\.layers\.1\.mlp\.up_proj\.weight' is missing"):
        inspect_open_model(folder)


def test_a_tensor_of_another_shape_is_named(folder: Path) -> None:
    tensors = random_tensors(folder)
    tensors["model.norm.weight"] = np.zeros(17, np.float32)
    write_tensors(folder, tensors)
    with pytest.raises(ModelError, match=r"'model\.norm\.weight' has shape \[17\].* \[16\]"):
        inspect_open_model(folder)


def test_unexpected_tensors_are_named(folder: Path) -> None:
    extra = {"model.layers.0.self_attn.q_proj.bias": np.zeros(16, np.float32)}
    write_tensors(folder, random_tensors(folder) | extra)
    with pytest.raises(ModelError, match=r"unexpected tensor 'model\.layers\.0\.self_attn\.q_pro"):
        inspect_open_model(folder)


def test_weights_of_types_that_we_cannot_use_are_refused(folder: Path) -> None:
    tensors = random_tensors(folder)
    tensors["model.norm.weight"] = np.zeros(16, np.int32)
    write_tensors(folder, tensors)
    with pytest.raises(ModelError, match="has type I32"):
        inspect_open_model(folder)


def test_what_older_and_seeing_models_add_is_left_out(folder: Path) -> None:
    tensors = random_tensors(folder)
    plain = load_open_weights(folder).params
    renamed = {f"language_model.{name}": array for name, array in tensors.items()}
    extra = {
        "vision_tower.layer.weight": np.zeros(3, np.float32),
        "model.layers.0.self_attn.rotary_emb.inv_freq": np.zeros(3, np.float32),
        "lm_head.weight": tensors["model.embed_tokens.weight"],
    }
    write_tensors(folder, renamed | extra)
    jax.tree.map(np.testing.assert_array_equal, load_open_weights(folder).params, plain)


def test_damaged_weights_are_one_error(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(ModelError, match=r"model\.safetensors: not safetensors"):
        inspect_open_model(folder)


def test_weights_in_another_format_are_explained(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelError, match="only safetensors are read"):
        inspect_open_model(folder)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"model_type": "mamba"}, "model_type 'mamba' is not supported\nhint: supported: llama, "),
        ({"hidden_size": None}, "field 'hidden_size' is missing"),
        ({"num_hidden_layers": "2"}, "'num_hidden_layers' must be a positive integer"),
        ({"rms_norm_eps": 0}, "'rms_norm_eps' must be a positive number"),
        ({"attention_bias": 1}, "'attention_bias' must be true or false"),
        ({"num_key_value_heads": 3}, "kv_heads=3 does not divide heads=2"),
        ({"hidden_act": "relu"}, "activation 'relu' is not supported"),
        ({"rope_scaling": {"type": "longrope"}}, "rotary scaling 'longrope' is not supported"),
        ({"rope_scaling": {"type": "linear"}}, "field 'factor' is missing"),
        ({"rope_scaling": "linear"}, "'rope_scaling' must be an object"),
        ({"quantization_config": {"bits": 4}}, "its weights are quantised"),
        ({"model_type": "gemma", "use_bidirectional_attention": True}, "reads in both directions"),
        ({"model_type": "qwen2", "use_sliding_window": True, "layer_types": [""]}, "a list of 2"),
    ],
)
def test_a_configuration_that_we_cannot_use_is_named(
    folder: Path, changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(ModelError) as caught:
        _config(folder, **changes)
    assert message in str(caught.value)
    assert str(folder / "config.json") in str(caught.value)


def test_a_folder_without_configuration_is_no_model(tmp_path: Path) -> None:
    assert not is_open_model(tmp_path)
    with pytest.raises(ModelError, match=r"no config\.json"):
        inspect_open_model(tmp_path)


def test_old_and_new_rotary_fields_mean_the_same(folder: Path) -> None:
    old = {"rope_theta": 5e5, "rope_scaling": {"type": "linear", "factor": 4.0}}
    expected = Rotary(5e5, Scaling.LINEAR, 4.0)
    assert _config(folder, **old).rotary(0) == expected
    new = {"rope_parameters": {"rope_type": "linear", "factor": 4.0, "rope_theta": 5e5}}
    assert _config(folder, rope_theta=None, rope_scaling=None, **new).rotary(0) == expected


def test_yarn_infers_what_is_left_out(folder: Path) -> None:
    yarn = {"rope_type": "yarn", "original_max_position_embeddings": 256}
    inferred = _config(folder, rope_scaling=yarn).rotary(0)
    assert inferred.factor == 4.0
    assert inferred.magnitude == pytest.approx(0.1 * np.log(4.0) + 1.0)
    told = yarn | {"factor": 8.0, "mscale": 1.0, "mscale_all_dim": 0.5, "truncate": False}
    given = _config(folder, rope_scaling=told).rotary(0)
    expected = (0.1 * np.log(8.0) + 1.0) / (0.05 * np.log(8.0) + 1.0)
    assert given.magnitude == pytest.approx(expected)
    assert not given.whole_pairs


def test_windows_follow_each_family_where_no_layer_types_are_given(folder: Path) -> None:
    six = {"num_hidden_layers": 6, "sliding_window": 8}
    assert _config(folder, model_type="mistral", **six).style.windows == (8,) * 6
    qwen = {"model_type": "qwen2", "use_sliding_window": True, "max_window_layers": 4}
    assert _config(folder, **six, **qwen).style.windows == (0, 0, 0, 0, 8, 8)
    assert _config(folder, use_sliding_window=False).style.windows == ()
    assert _config(folder, model_type="gemma2").style.windows == (8, 0) * 3
    assert _config(folder, model_type="gemma3_text").style.windows == (8, 8, 8, 8, 8, 0)


def test_gemma_3_in_its_old_form_and_inside_a_model_that_sees(folder: Path) -> None:
    text = {"model_type": "gemma3_text", "hidden_size": 64, "sliding_window": 512}
    scaling = {"rope_type": "linear", "factor": 8.0}
    whole = {"model_type": "gemma3", "text_config": text | {"rope_scaling": scaling}}
    (folder / "config.json").write_text(json.dumps(whole))
    family, config = read_config(folder)
    assert family == "Gemma 3"
    assert (config.layers, config.heads, config.head_dim) == (26, 8, 256)
    assert config.rotary(0) == Rotary(10_000.0)
    assert config.rotary(5) == Rotary(1_000_000.0, Scaling.LINEAR, 8.0)
    assert config.tied_embeddings


def test_an_explicit_null_is_not_the_default(folder: Path) -> None:
    assert _config(folder, model_type="mistral").style.windows == (4096,) * 2
    data = json.loads((folder / "config.json").read_text()) | {"sliding_window": None}
    (folder / "config.json").write_text(json.dumps(data))
    assert read_config(folder).config.style.windows == ()


def test_every_family_has_a_folder_that_loads(tmp_path: Path) -> None:
    sizes = {"head_dim": 8, "query_pre_attn_scalar": 8, "sliding_window": 4, "norm_epsilon": 1e-5}
    for kind in FAMILIES:
        folder = write_folder(tmp_path / kind, model_type=kind, **sizes)
        assert load_open_weights(folder).config.layers == 2


def test_end_marks_come_from_all_files_that_name_them(folder: Path) -> None:
    (folder / "generation_config.json").write_text(
        json.dumps({"eos_token_id": [5, 2], "temperature": 0.7, "top_p": 0.8})
    )
    generation = inspect_open_model(folder).generation
    assert set(generation.ends) == {2, 5}
    assert (generation.temperature, generation.top_p) == (0.7, 0.8)
    (folder / "generation_config.json").write_text('{"eos_token_id": "2"}')
    with pytest.raises(ModelError, match="'eos_token_id' must be a token id"):
        inspect_open_model(folder)


def test_a_tokenizer_larger_than_the_model_is_refused(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "small", vocab_size=300)
    with pytest.raises(ModelError, match="the tokenizer has 600 tokens, the model 300"):
        inspect_open_model(folder)


def test_a_folder_without_tokenizer_is_refused(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    with pytest.raises(ModelError, match=r"neither tokenizer\.json nor tokenizer\.model"):
        inspect_open_model(folder)


@pytest.mark.parametrize("package", ["tokenizers", "jinja2"])
def test_a_missing_package_is_named_with_its_extra(
    folder: Path, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit_json(folder / "tokenizer_config.json", chat_template="x")
    for name in [package, *(name for name in sys.modules if name.startswith(f"{package}."))]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ModelError, match=f"package '{package}' is needed") as caught:
        inspect_open_model(folder)
    assert "tenshot[hf]" in caught.value.hint

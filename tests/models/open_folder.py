"""Model folders as other people publish them: tiny, with random weights and a real tokenizer."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np

from models._hf_config import read_config
from models._hf_names import parts
from models._tensors import names_and_shapes, pack
from models._transformer import params_template

TOKENIZERS = Path(__file__).resolve().parent.parent / "fixtures" / "hf_tokenizers"
CONFIG: dict[str, Any] = {
    "model_type": "llama",
    "vocab_size": 640,
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": 1024,
    "rms_norm_eps": 1e-5,
    "rope_theta": 10000.0,
    "tie_word_embeddings": True,
    "eos_token_id": 2,
}


def write_folder(folder: Path, tokenizer: str = "pieces", **config: Any) -> Path:
    """A folder with ``config`` on top of ``CONFIG`` and one of the tokenizers of the fixtures."""
    shutil.copytree(TOKENIZERS / tokenizer, folder)
    (folder / "config.json").write_text(json.dumps(CONFIG | config))
    write_tensors(folder, random_tensors(folder))
    return folder


def random_tensors(folder: Path, seed: int = 0) -> dict[str, np.ndarray]:
    """Weights by stored name, as the folder's configuration needs them."""
    model = read_config(folder).config
    rng = np.random.default_rng(seed)
    return {
        name: rng.normal(0.0, 0.3, shape).astype(ml_dtypes.bfloat16)
        for ours in names_and_shapes(params_template(model))
        for name, shape in parts(ours, model)
    }


def write_tensors(folder: Path, tensors: dict[str, np.ndarray]) -> None:
    """Put all weights into one file."""
    (folder / "model.safetensors").write_bytes(pack(tensors))


def edit_json(path: Path, **changes: Any) -> None:
    """Change fields of a JSON file; ``None`` removes one."""
    data = json.loads(path.read_text()) if path.exists() else {}
    data |= changes
    path.write_text(json.dumps({name: value for name, value in data.items() if value is not None}))

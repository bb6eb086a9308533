"""Model folders: ``manifest.json``, ``weights.safetensors`` and ``tokenizer.model``.

The manifest carries the SHA-256 of the other files and is written last, so a folder that loads is
a folder that was written whole.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np

from models._config import ModelConfig, ModelError
from models._files import sha256, write_atomically
from models._tensors import Tensors, flatten, names_and_shapes, pack, unflatten, unpack
from models._tokenizer import SentencePieceTokenizer
from models._transformer import Params, params_template

FORMAT = 1
MANIFEST = "manifest.json"
WEIGHTS = "weights.safetensors"
TOKENIZER = "tokenizer.model"
_EXTRA = "extra."
_STORED = {"float32": np.float32, "float16": np.float16, "bfloat16": ml_dtypes.bfloat16}
_AGAIN = "copy the folder again from where it came, or train the model anew"


@dataclass(frozen=True, slots=True)
class SamplingSettings:
    """What the prompts of the training data held, for a sampler to draw from.

    Attributes:
        ratings: ratings on the Codeforces scale.
        tag_combinations: the most frequent sets of tags, most frequent first.
        temperature_low: lowest useful sampling temperature.
        temperature_high: highest.
        languages: e.g. ``("cpp", "python")``.
        max_prompt_tokens: longest statement seen; longer prompts are to be cut or refused.
        max_program_tokens: longest program seen.
    """

    ratings: tuple[int, ...] = tuple(range(800, 3501, 100))
    tag_combinations: tuple[tuple[str, ...], ...] = ((),)
    temperature_low: float = 0.2
    temperature_high: float = 1.0
    languages: tuple[str, ...] = ("cpp", "python")
    max_prompt_tokens: int = 512
    max_program_tokens: int = 400


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a model folder says of itself beside its sizes.

    Attributes:
        kind: ``"policy"``, ``"scorer"``, ``"input-writer"``.
        training: facts of the training run, ready for JSON.
        sampling: settings for the sampler.
        format: version of the folder's layout.
    """

    kind: str = "policy"
    training: Mapping[str, Any] = field(default_factory=dict)
    sampling: SamplingSettings = SamplingSettings()
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class Model:
    """A loaded model.

    Attributes:
        params: f32 pytree as ``init_params`` lays it out.
        config: sizes.
        tokenizer: of its vocabulary.
        manifest: what the folder says of itself.
        extra: further tensors saved with it by name, e.g. a scoring head.
        version: SHA-256 of the file of its weights, further tensors included.
    """

    params: Params
    config: ModelConfig
    tokenizer: SentencePieceTokenizer
    manifest: Manifest = Manifest()
    extra: Mapping[str, jax.Array] = field(default_factory=dict)
    version: str = ""


def save_model(
    folder: Path,
    params: Params,
    config: ModelConfig,
    manifest: Manifest,
    tokenizer: SentencePieceTokenizer,
    *,
    dtype: str = "float32",
    extra: Mapping[str, Any] | None = None,
) -> None:
    """Write a model folder; each file is whole or absent and the manifest comes last.

    Args:
        folder: made if need be; other files in it stay.
        params: pytree as ``init_params`` lays it out.
        config: sizes.
        manifest: what to say of the model.
        tokenizer: its vocabulary must be ``config.vocab_size``.
        dtype: ``"float32"``, ``"float16"`` or ``"bfloat16"``, on disk only.
        extra: further tensors by name.

    Raises:
        ModelError: unknown ``dtype``, or a tokenizer of another vocabulary.
    """
    if dtype not in _STORED:
        raise ModelError(f"unknown weight type {dtype!r}", f"use one of {', '.join(_STORED)}")
    _check_vocabulary(folder, config, tokenizer)
    tensors = flatten(params) | {_EXTRA + k: np.asarray(v) for k, v in (extra or {}).items()}
    stored = {name: array.astype(_STORED[dtype]) for name, array in tensors.items()}
    files = {WEIGHTS: pack(stored), TOKENIZER: tokenizer.model_bytes}
    for name, data in files.items():
        write_atomically(folder / name, data)
    description = {
        "format": manifest.format,
        "kind": manifest.kind,
        "config": config.to_dict(),
        "dtype": dtype,
        "parameters": sum(int(array.size) for array in tensors.values()),
        "sampling": asdict(manifest.sampling),
        "training": dict(manifest.training),
        "files": {name: sha256(data) for name, data in files.items()},
    }
    write_atomically(folder / MANIFEST, (json.dumps(description, indent=2) + "\n").encode())


def load_model(folder: Path) -> Model:
    """Read and check a model folder; weights come back as f32 whatever they are stored as.

    Raises:
        ModelError: a file is missing, truncated or altered, a tensor is missing, unexpected or of
            the wrong shape, or the folder is of a newer format.
    """
    description = _read_description(folder)
    _check_format(folder, description)
    files = {name: _read_checked(folder / name, description) for name in (WEIGHTS, TOKENIZER)}
    config = ModelConfig.from_dict(description["config"], where=str(folder / MANIFEST))
    tokenizer = _tokenizer(folder, files[TOKENIZER])
    _check_vocabulary(folder, config, tokenizer)
    tensors = _tensors(folder, files[WEIGHTS])
    extra = {
        name.removeprefix(_EXTRA): jnp.asarray(tensors.pop(name))
        for name in list(tensors)
        if name.startswith(_EXTRA)
    }
    params = _params(folder / WEIGHTS, config, tensors)
    manifest, version = _manifest(folder, description), description["files"][WEIGHTS]
    return Model(params, config, tokenizer, manifest, extra, version)


def _read_description(folder: Path) -> dict[str, Any]:
    path = folder / MANIFEST
    try:
        description = json.loads(path.read_bytes())
    except FileNotFoundError:
        raise ModelError(
            f"{folder}: not a model folder: no {MANIFEST} and no config.json",
            "give the folder that holds the model's files",
        ) from None
    except (OSError, ValueError) as error:
        raise ModelError(f"{path}: cannot be read: {error}", _AGAIN) from None
    for name in ("format", "config", "files"):
        if not isinstance(description, dict) or name not in description:
            raise ModelError(f"{path}: field {name!r} is missing", _AGAIN)
    return description


def _check_format(folder: Path, description: Mapping[str, Any]) -> None:
    version = description["format"]
    if not isinstance(version, int) or version > FORMAT:
        raise ModelError(
            f"{folder / MANIFEST}: format {version} is newer than this program's {FORMAT}",
            "install a newer version of tenshot",
        )


def _read_checked(path: Path, description: Mapping[str, Any]) -> bytes:
    expected = description["files"].get(path.name)
    if expected is None:
        raise ModelError(f"{path.parent / MANIFEST}: 'files' does not list {path.name}", _AGAIN)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path}: cannot be read: {error.strerror}", _AGAIN) from None
    if sha256(data) != expected:
        raise ModelError(f"{path}: its SHA-256 is not the manifest's: truncated or altered", _AGAIN)
    return data


def _tokenizer(folder: Path, data: bytes) -> SentencePieceTokenizer:
    try:
        return SentencePieceTokenizer(data)
    except RuntimeError:
        raise ModelError(f"{folder / TOKENIZER}: not a SentencePiece model", _AGAIN) from None


def _check_vocabulary(folder: Path, config: ModelConfig, tokenizer: SentencePieceTokenizer) -> None:
    if tokenizer.vocab_size != config.vocab_size:
        raise ModelError(
            f"{folder}: the tokenizer has {tokenizer.vocab_size} tokens, "
            f"the model {config.vocab_size}",
            "pair the weights with the tokenizer they were trained with",
        )


def _tensors(folder: Path, data: bytes) -> Tensors:
    try:
        return {name: array.astype(np.float32) for name, array in unpack(data).items()}
    except ValueError as error:
        raise ModelError(f"{folder / WEIGHTS}: not safetensors: {error}", _AGAIN) from None


def _params(path: Path, config: ModelConfig, tensors: Tensors) -> Params:
    template = params_template(config)
    expected = names_and_shapes(template)
    for name, shape in expected.items():
        if name not in tensors:
            raise ModelError(f"{path}: tensor {name!r} is missing", _AGAIN)
        if tensors[name].shape != shape:
            raise ModelError(
                f"{path}: tensor {name!r} has shape {list(tensors[name].shape)}, "
                f"the manifest's sizes need {list(shape)}",
                _AGAIN,
            )
    surplus = sorted(set(tensors) - set(expected))
    if surplus:
        raise ModelError(f"{path}: unexpected tensor {surplus[0]!r}", _AGAIN)
    return unflatten(template, {name: jnp.asarray(array) for name, array in tensors.items()})


def _manifest(folder: Path, description: Mapping[str, Any]) -> Manifest:
    try:
        sampling = dict(description.get("sampling", {}))
        for name in ("ratings", "languages"):
            if name in sampling:
                sampling[name] = tuple(sampling[name])
        if "tag_combinations" in sampling:
            sampling["tag_combinations"] = tuple(map(tuple, sampling["tag_combinations"]))
        return Manifest(
            kind=description.get("kind", "policy"),
            training=description.get("training", {}),
            sampling=SamplingSettings(**sampling),
            format=description["format"],
        )
    except TypeError as error:
        raise ModelError(f"{folder / MANIFEST}: field 'sampling': {error}", _AGAIN) from None

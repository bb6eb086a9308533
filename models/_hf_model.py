"""Open models: a local Hugging Face folder, read as it is.

``config.json``, safetensors (whole or in shards), ``tokenizer.json`` or ``tokenizer.model``, and
where there are any ``generation_config.json``, ``tokenizer_config.json`` and a chat template.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from models._chat import ChatTemplate, read_chat_template, token_name
from models._checkpoint import MANIFEST
from models._config import ModelConfig, ModelError
from models._fields import Fields, read_json
from models._hf_config import CONFIG, read_config
from models._hf_json_tokenizer import JsonTokenizer
from models._hf_sentencepiece import OpenSentencePieceTokenizer
from models._hf_weights import WeightFiles, check_weights, load_weights, weight_files
from models._placement import Placement
from models._tokenizer import OpenTokenizer, SentencePieceTokenizer
from models._transformer import Params

TOKENIZER_JSON = "tokenizer.json"
TOKENIZER_MODEL = "tokenizer.model"
TOKENIZER_CONFIG = "tokenizer_config.json"
GENERATION = "generation_config.json"


@dataclass(frozen=True, slots=True)
class Generation:
    """How the model is meant to write.

    Attributes:
        ends: ids that end a text.
        temperature: that its makers advise, or 0 if they do not.
        top_p: nucleus mass that they advise; 1 for none.
        top_k: number of most likely tokens that they advise to draw from; 0 for all.
        min_p: least share of the most likely token's probability that they advise; 0 for none.
        chat: template of a chat model; ``None`` for a base model.
    """

    ends: tuple[int, ...]
    temperature: float = 0.0
    top_p: float = 1.0
    top_k: int = 0
    min_p: float = 0.0
    chat: ChatTemplate | None = None


class OpenWeights(NamedTuple):
    """Weights of a model folder without its tokenizer.

    Attributes:
        params: as ``init_params`` lays them out.
        config: sizes and style.
    """

    params: Params
    config: ModelConfig


@dataclass(frozen=True, slots=True)
class OpenModel:
    """A model folder that someone else made.

    Attributes:
        params: as ``init_params`` lays them out.
        config: sizes and style.
        tokenizer: of the model; it may know fewer ids than the model has.
        generation: how it is meant to write.
    """

    params: Params
    config: ModelConfig
    tokenizer: OpenTokenizer
    generation: Generation


@dataclass(frozen=True, slots=True)
class OpenModelFacts:
    """What a model folder is, without its weights.

    Attributes:
        family: name of the family.
        config: sizes and style.
        weights: where its tensors lie; all are there and of the right shapes.
        tokenizer: of the model.
        generation: how it is meant to write.
    """

    family: str
    config: ModelConfig
    weights: WeightFiles
    tokenizer: OpenTokenizer
    generation: Generation


def is_open_model(folder: Path) -> bool:
    """Whether the folder is of the form that this module reads, not one that we wrote."""
    return (folder / CONFIG).is_file() and not (folder / MANIFEST).is_file()


def inspect_open_model(folder: Path) -> OpenModelFacts:
    """Read everything but the weights, of which only names, types and shapes are checked.

    Raises:
        ModelError: a file is missing or damaged, the model is of a family that we do not compute,
            or a tensor is missing, unexpected or of the wrong shape.
    """
    family, config = read_config(folder)
    files = _checked_files(folder, config)
    tokenizer = load_open_tokenizer(folder)
    # Gemma 3's smallest has no row for the mark of a picture that its tokenizer knows.
    beyond = range(config.vocab_size, tokenizer.vocab_size)
    if any(map(tokenizer.token_bytes, beyond)):
        raise ModelError(
            f"{folder}: the tokenizer has {tokenizer.vocab_size} tokens, "
            f"the model {config.vocab_size}",
            "pair the weights with the tokenizer they were trained with",
        )
    return OpenModelFacts(family, config, files, tokenizer, _generation(folder, tokenizer))


def load_open_model(
    folder: Path,
    dtype: str = "float32",
    bits: int | None = None,
    placement: Placement | None = None,
) -> OpenModel:
    """Read a model folder; memory holds the weights once, plus the largest of them.

    Args:
        folder: as ``save_pretrained`` writes it and model hubs serve it.
        dtype: of the weights in memory: ``"float32"``, ``"bfloat16"`` or ``"float16"``.
        bits: 8 to keep matrices as integers with a scale per output, 4 with one per 32 inputs of
            an output, to be computed with in ``dtype``, which changes the numbers; or ``None``.
        placement: devices that the weights are split over or copied to; ``None`` for one.

    Raises:
        ModelError: as ``inspect_open_model``.
    """
    facts = inspect_open_model(folder)
    params = load_weights(facts.weights, facts.config, dtype, bits, placement)
    return OpenModel(params, facts.config, facts.tokenizer, facts.generation)


def load_open_weights(folder: Path, dtype: str = "float32", bits: int | None = None) -> OpenWeights:
    """Read the weights of a model folder that need not have a tokenizer.

    Args:
        folder: see ``load_open_model``.
        dtype: see ``load_open_model``.
        bits: see ``load_open_model``.

    Raises:
        ModelError: as ``inspect_open_model``.
    """
    _, config = read_config(folder)
    files = _checked_files(folder, config)
    return OpenWeights(load_weights(files, config, dtype, bits), config)


def _checked_files(folder: Path, config: ModelConfig) -> WeightFiles:
    files = weight_files(folder)
    check_weights(files, config)
    return files


def load_open_tokenizer(folder: Path) -> OpenTokenizer:
    """Read the tokenizer of a model folder.

    Raises:
        ModelError: there is none, or it is damaged or of a kind that we do not read.
    """
    settings = read_json(folder / TOKENIZER_CONFIG)
    json_path, model_path = folder / TOKENIZER_JSON, folder / TOKENIZER_MODEL
    if json_path.is_file():
        return JsonTokenizer(json_path, _start(settings, None))
    if model_path.is_file():
        data = SentencePieceTokenizer.load(model_path).model_bytes
        # What wrote these files puts the start token first unless told otherwise.
        return OpenSentencePieceTokenizer(
            data, _added_specials(settings), _start(settings, True) or ""
        )
    raise ModelError(
        f"{folder}: there is neither {TOKENIZER_JSON} nor {TOKENIZER_MODEL}",
        "download the folder again with its tokenizer",
    )


def _start(settings: Mapping[str, Any], default: bool | None) -> str | None:
    """The token before every document as ``tokenizer_config.json`` says; empty for none."""
    wanted = settings.get("add_bos_token", default)
    if wanted is None:
        return None
    return token_name(settings.get("bos_token") or "<s>") if wanted else ""


def _added_specials(settings: Mapping[str, Any]) -> dict[str, int]:
    """Special tokens that ``tokenizer_config.json`` adds to a SentencePiece model."""
    added = settings.get("added_tokens_decoder") or {}
    return {token["content"]: int(id) for id, token in added.items() if token.get("special")}


def _generation(folder: Path, tokenizer: OpenTokenizer) -> Generation:
    advice = Fields(folder / GENERATION, read_json(folder / GENERATION))
    settings = read_json(folder / TOKENIZER_CONFIG)
    ends = [*_ids(advice), *_ids(Fields(folder / CONFIG, read_json(folder / CONFIG)))]
    if settings.get("eos_token"):
        ends.append(tokenizer.special(token_name(settings["eos_token"])))
    if not ends:
        raise ModelError(
            f"{folder}: no file says which token ends a text",
            f"add 'eos_token_id' to {GENERATION}",
        )
    return Generation(
        ends=tuple(dict.fromkeys(ends)),
        temperature=advice.optional_number("temperature"),
        top_p=advice.optional_number("top_p") or 1.0,
        top_k=_top_k(advice),
        min_p=advice.optional_number("min_p"),
        chat=read_chat_template(folder, settings),
    )


def _top_k(advice: Fields) -> int:
    """``top_k``; an absent one, or 0, stands for all tokens."""
    return advice.integer("top_k") if advice.get("top_k") else 0


def _ids(fields: Fields) -> list[int]:
    """``eos_token_id``: a number or a list of them."""
    value = fields.get("eos_token_id")
    ids = value if isinstance(value, list) else [] if value is None else [value]
    if not all(isinstance(id, int) for id in ids):
        raise fields.wrong("eos_token_id", "a token id or a list of them")
    return ids

"""The checkpoint of a training run: one safetensors file, replaced whole."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import safetensors

from models._batch import Position
from models._config import ModelError
from models._files import write_atomically
from models._tensors import flatten, names_and_shapes, pack, unflatten, unpack


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Attributes:
        step: optimiser steps done.
        tokens: row tokens consumed.
        elapsed_s: training time.
        position: where the data goes on; ``None`` is its start.
    """

    step: int = 0
    tokens: int = 0
    elapsed_s: float = 0.0
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class LoadedState:
    """A checkpoint read back: host arrays in the tree's structure, and the counters."""

    state: Any
    progress: Progress


def save_state(path: Path, state: Any, progress: Progress, settings: Mapping[str, Any]) -> None:
    """Replace the checkpoint at ``path``; ``settings`` must be the same to go on from it."""
    metadata = {"progress": json.dumps(asdict(progress)), "settings": _canonical(settings)}
    write_atomically(path, pack(flatten(state), metadata))


def load_state(path: Path, template: Any, settings: Mapping[str, Any]) -> LoadedState | None:
    """The checkpoint at ``path``, or ``None`` where there is none.

    Raises:
        ModelError: it is damaged, or was made with other settings.
    """
    if not path.exists():
        return None
    anew = f"remove {path.parent} to start anew, or give another folder"
    try:
        tensors = unpack(path.read_bytes())
        with safetensors.safe_open(path, framework="numpy") as file:
            metadata = file.metadata()
        progress = json.loads(metadata["progress"])
        kept = metadata["settings"]
    except (OSError, ValueError, KeyError, safetensors.SafetensorError) as error:
        raise ModelError(f"{path}: not a training checkpoint: {error}", anew) from None
    _check_settings(path, json.loads(kept), json.loads(_canonical(settings)))
    shapes = {name: array.shape for name, array in tensors.items()}
    if shapes != names_and_shapes(template):
        raise ModelError(f"{path}: its tensors are not those of this model", anew)
    position = progress.pop("position")
    return LoadedState(
        unflatten(template, tensors),
        Progress(**progress, position=None if position is None else tuple(position)),
    )


def _check_settings(path: Path, kept: Mapping[str, Any], asked: Mapping[str, Any]) -> None:
    for group in asked:
        if kept.get(group) != asked[group]:
            difference = _difference(kept.get(group), asked[group])
            raise ModelError(
                f"{path}: was made with other settings: {difference}",
                "repeat the first command, or give another folder",
            )


def _difference(kept: Any, asked: Any) -> str:
    if not (isinstance(kept, dict) and isinstance(asked, dict)):
        return f"{kept}, now {asked}"
    for name in sorted(set(kept) | set(asked)):
        if kept.get(name) != asked.get(name):
            return f"{name} was {kept.get(name)}, now {asked.get(name)}"
    return "unknown"


def _canonical(settings: Mapping[str, Any]) -> str:
    return json.dumps(settings, sort_keys=True)

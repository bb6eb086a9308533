"""``tenshot model``."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from agent._output import print_json
from sampler import PolicyError, shipped_policies

_GIB = 2**30


def run(args: argparse.Namespace) -> int:
    """Print sizes, training facts and sampling settings of a model folder."""
    from models import is_open_model

    folder = _folder(args.model)
    facts = _open_facts(folder) if is_open_model(folder) else _trained_facts(folder)
    if args.json:
        print_json(facts)
    else:
        for name, value in facts.items():
            print(f"{name}: {value}")
    return 0


def _folder(name: str) -> Path:
    if name != "shipped":
        return Path(name).expanduser()
    shipped = shipped_policies()
    if not shipped:
        raise PolicyError("this copy comes without a model", "train one: tenshot train policy")
    return next(iter(shipped.values()))


def _trained_facts(folder: Path) -> dict[str, Any]:
    """Of a model that was trained here."""
    import jax

    from models import load_model

    model = load_model(folder)
    return {
        "folder": str(folder),
        "parameters": sum(leaf.size for leaf in jax.tree.leaves(model.params)),
        "config": model.config.to_dict(),
        **asdict(model.manifest),
    }


def _open_facts(folder: Path) -> dict[str, Any]:
    """Of a model that someone else made; its weights are checked by name and shape, not read."""
    from models import inspect_open_model

    facts = inspect_open_model(folder)
    config, parameters = facts.config, facts.weights.parameters
    values_per_token = 2 * config.layers * config.kv_heads * config.head_dim
    return {
        "folder": str(folder),
        "family": facts.family,
        "kind": "chat" if facts.generation.chat else "base",
        "parameters": parameters,
        "stored_as": ", ".join(facts.weights.dtypes),
        "memory_gib": {
            "float32": round(4 * parameters / _GIB, 2),
            "bfloat16": round(2 * parameters / _GIB, 2),
        },
        "cache_values_per_token": values_per_token,
        "context_tokens": config.context_tokens,
        "layers": config.layers,
        "width": config.width,
        "heads": config.heads,
        "kv_heads": config.kv_heads,
        "head_dim": config.head_dim,
        "windows": sorted(set(config.style.windows)),
        "rotary_scaling": config.rotary(config.layers - 1).scaling.value,
        "vocabulary": config.vocab_size,
        "tokenizer": type(facts.tokenizer).__name__,
        "tokenizer_tokens": facts.tokenizer.vocab_size,
        "ends": list(facts.generation.ends),
        "temperature": facts.generation.temperature or None,
        "top_p": facts.generation.top_p,
    }

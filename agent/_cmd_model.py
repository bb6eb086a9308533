"""``tenshot model``."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from agent._output import print_json
from sampler import PolicyError, shipped_policies


def run(args: argparse.Namespace) -> int:
    """Print sizes, training facts and sampling settings of a model folder."""
    import jax

    from models import load_model

    shipped = shipped_policies()
    if args.model == "shipped" and not shipped:
        raise PolicyError("this copy comes without a model", "train one: tenshot train policy")
    folder = next(iter(shipped.values())) if args.model == "shipped" else Path(args.model)
    model = load_model(folder)
    facts = {
        "folder": str(folder),
        "parameters": sum(leaf.size for leaf in jax.tree.leaves(model.params)),
        "config": model.config.to_dict(),
        **asdict(model.manifest),
    }
    if args.json:
        print_json(facts)
    else:
        for name, value in facts.items():
            print(f"{name}: {value}")
    return 0

"""The card of a trained policy, in Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models import Manifest, ModelConfig

_LIMITS = """\
- It has read generated problems and some hundred short real ones. On problems unlike them it is
  close to useless.
- Its programs are samples: most are wrong. They are meant to be run in a sandbox and filtered.
- It reads English statements, and writes C++ and Python.
"""


def model_card(config: ModelConfig, manifest: Manifest) -> str:
    """What the model is, what it was trained on and how far, and what it cannot do."""
    facts, sampling = manifest.training, manifest.sampling
    rows = {
        "layers × width": f"{config.layers} × {config.width}",
        "heads (key-value), head size": f"{config.heads} ({config.kv_heads}), {config.head_dim}",
        "vocabulary": config.vocab_size,
        "context": f"{config.context_tokens} tokens",
        "data": f"curriculum, split `{facts['split']}`, seed {facts['seed']}",
        "examples that are tasks of Project CodeNet": f"{facts.get('tasks_share', 0.0):.0%}",
        "started from": _start(facts.get("start")),
        "SHA-256 of its first examples": f"`{facts['data_sha256'][:16]}…`",
        "steps": f"{facts['steps']:,}",
        "tokens": f"{facts['tokens']:,} (padding included)",
        "training time": f"{facts['elapsed_s'] / 60:.1f} min",
        "loss, solution tokens": _nats(facts.get("solution_loss")),
        "the same on held-out compositions": _nats(facts.get("held_out_solution_loss")),
        "finished": "yes" if facts.get("finished") else "no, a checkpoint on the way",
        "longest prompt, program": (
            f"{sampling.max_prompt_tokens}, {sampling.max_program_tokens} tokens"
        ),
    }
    table = "".join(f"| {name} | {value} |\n" for name, value in rows.items())
    return (
        f"# Tenshot policy, preset `{facts['preset']}`\n\n"
        "A decoder-only transformer that writes programs for a problem statement.\n\n"
        f"| | |\n| --- | --- |\n{table}\n"
        "The curve is in `loss.png`, its numbers are in `log.csv`.\n\n"
        f"## Limits\n\n{_LIMITS}"
    )


def _start(start: Mapping[str, Any] | None) -> str:
    if start is None:
        return "random weights"
    share = start.get("tasks_share", 0.0)
    return f"a first stage of {start['tokens']:,} tokens, tasks {share:.0%}, seed {start['seed']}"


def _nats(loss: float | None) -> str:
    return "not measured" if loss is None else f"{loss:.4f} nats"

"""The card of a scoring model, in Markdown."""

from __future__ import annotations

from typing import Any

from models import Manifest, ModelConfig

_LIMITS = """\
- It has seen programs of generated problems and of some hundred short real ones. On problems unlike
  them its probabilities mean little.
- It says how likely a program is right that passes the samples; of others it says nothing.
- It reads English statements, and C++ and Python.
"""


def scorer_card(config: ModelConfig, manifest: Manifest) -> str:
    """What the model is, what it was trained on and how far, and what it cannot do."""
    facts = manifest.training
    programs = facts["programs"]
    rows = {
        "layers × width": f"{config.layers} × {config.width}",
        "vocabulary": config.vocab_size,
        "started from": f"model `{facts['start'][:16]}`",
        "problems": f"{programs['problems']:,}",
        "of them generated": f"{facts['generated']['problems']:,}",
        "right programs": f"{programs['right']:,}",
        "wrong programs that pass the samples, or make a typical mistake": (
            f"{programs['wrong_passing']:,}"
        ),
        "wrong programs that fail them": f"{programs['wrong_failing']:,}",
        "SHA-256 of the programs": f"`{facts['programs_sha256'][:16]}…`",
        "steps": f"{facts['steps']:,}",
        "tokens": f"{facts['tokens']:,} (padding included)",
        "training time": f"{facts['elapsed_s'] / 60:.1f} min",
        "finished": "yes" if facts.get("finished") else "no, a checkpoint on the way",
    }
    table = "".join(f"| {name} | {value} |\n" for name, value in rows.items())
    return (
        "# Tenshot scoring model\n\n"
        "A decoder-only transformer with a linear head: the chance that a program that passes a "
        "problem's samples is correct.\n\n"
        f"| | |\n| --- | --- |\n{table}\n"
        f"{_measured(facts.get('held_out'))}"
        "The curve is in `loss.png`, its numbers are in `log.csv`.\n\n"
        f"## Limits\n\n{_LIMITS}"
    )


def _measured(found: dict[str, Any] | None) -> str:
    """What was measured on held-out problems, on which the probabilities were calibrated too."""
    if found is None:
        return ""
    lines = "".join(
        f"| {bin_['said']:.0%} | {bin_['right']:.0%} | {bin_['count']:,} |\n"
        for bin_ in found["reliability"]
    )
    return (
        f"On {found['programs']:,} programs of {found['problems']} held-out problems of the same "
        "kind (the two numbers of the calibration were fitted there): AUC "
        f"{_number(found['auc'])}, within a problem {_number(found['auc_within'])} over "
        f"{found['problems_with_both']} problems; Brier score {found['brier']:.3f}, always saying "
        f"the base rate {found['brier_base']:.3f}.\n\n"
        f"| said | right | programs |\n| --- | --- | --- |\n{lines}\n"
    )


def _number(value: float | None) -> str:
    return "not measured" if value is None else f"{value:.3f}"

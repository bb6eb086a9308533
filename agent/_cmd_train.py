"""``tenshot train``."""

from __future__ import annotations

import argparse
from pathlib import Path

from agent._output import print_json


def run(args: argparse.Namespace) -> int:
    """Exit code 0 when the budget is spent and the model folder is written."""
    from sampler import PolicyTraining, train_policy, train_tokenizer_on_curriculum

    out = Path(args.out)
    if args.action == "tokenizer":
        train_tokenizer_on_curriculum(
            out, vocab_size=args.vocab, seed=args.seed, statements=_path(args.statements)
        )
        print_json({"tokenizer": str(out)}) if args.json else print(out)
        return 0
    options = PolicyTraining(
        preset=args.preset,
        minutes=args.minutes,
        tokens=args.tokens,
        seed=args.seed,
        tokenizer=_path(args.tokenizer),
        learning_rate=args.learning_rate,
        decay_share=args.decay_share,
        dtype=args.dtype,
        temperature=args.temperature,
        gold_from=args.gold_from,
        start=_path(args.start),
        statements=_path(args.statements),
        tasks_share=args.tasks_share,
        wrong_share=args.wrong_share,
        quiet=args.quiet,
    )
    result = train_policy(out, options)
    if args.json:
        print_json({"model": str(out), "steps": result.steps, "tokens": result.tokens})
    else:
        print(f"{out}: {result.steps} steps, {result.tokens} tokens")
    return 0


def _path(text: str | None) -> Path | None:
    return Path(text) if text else None

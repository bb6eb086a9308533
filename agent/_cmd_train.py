"""``tenshot train``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from agent._judged_pools import training_pools
from agent._output import print_json
from problems import InputError

if TYPE_CHECKING:
    from models import TrainResult


def run(args: argparse.Namespace) -> int:
    """Exit code 0 when the budget is spent and the model folder is written."""
    out = Path(args.out)
    if args.action == "tokenizer":
        from sampler import train_tokenizer_on_curriculum

        train_tokenizer_on_curriculum(
            out, vocab_size=args.vocab, seed=args.seed, statements=_path(args.statements)
        )
        print_json({"tokenizer": str(out)}) if args.json else print(out)
        return 0
    result = _train_scorer(args, out) if args.action == "scorer" else _train_policy(args, out)
    if args.json:
        print_json({"model": str(out), "steps": result.steps, "tokens": result.tokens})
    else:
        print(f"{out}: {result.steps} steps, {result.tokens} tokens")
    return 0


def _train_policy(args: argparse.Namespace, out: Path) -> TrainResult:
    from sampler import PolicyTraining, train_policy

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
    return train_policy(out, options)


def _train_scorer(args: argparse.Namespace, out: Path) -> TrainResult:
    from reranker import GeneratedProblems, ScorerDataOptions, ScorerTraining, train_scorer

    if args.minutes is None and args.tokens is None:
        raise InputError("train scorer: no budget", "give --minutes or --tokens")
    options = ScorerTraining(
        start=Path(args.start),
        minutes=args.minutes,
        tokens=args.tokens,
        learning_rate=args.learning_rate,
        decay_share=args.decay_share,
        dtype=args.dtype,
        data=ScorerDataOptions(seed=args.seed),
        generated=GeneratedProblems(args.generated, args.seed, statements=_path(args.statements)),
        quiet=args.quiet,
    )
    return train_scorer(out, training_pools([Path(name) for name in args.pools]), options)


def _path(text: str | None) -> Path | None:
    return Path(text) if text else None

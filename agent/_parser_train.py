"""Flags of ``tenshot train``."""

from __future__ import annotations

import argparse

from agent._parser_flags import (
    Commands,
    add_statements_flag,
    command,
    natural,
    positive,
    share,
)


def add_train(commands: Commands) -> None:
    """``tenshot train`` and what it can train."""
    parser = commands.add_parser("train", help="train a tokenizer, a policy or a scoring model")
    actions = parser.add_subparsers(metavar="WHAT", required=True)
    tokenizer = command(actions, "tokenizer", "agent._cmd_train", "train a tokenizer")
    tokenizer.set_defaults(action="tokenizer")
    tokenizer.add_argument("--out", required=True, metavar="FILE", help="tokenizer.model to write")
    tokenizer.add_argument("--vocab", type=positive, default=2048, metavar="N", help="(2048)")
    tokenizer.add_argument("--seed", type=natural, default=0)
    add_statements_flag(tokenizer)
    policy = command(actions, "policy", "agent._cmd_train", "train a policy, or go on with it")
    policy.set_defaults(action="policy")
    _add_training_flags(policy)
    policy.add_argument("--preset", default="small", help="tiny, small or medium (small)")
    policy.add_argument("--tokenizer", metavar="FILE", help="a trained tokenizer.model")
    policy.add_argument(
        "--start", metavar="DIR", help="model folder to start from: a second stage of training"
    )
    policy.add_argument(
        "--learning-rate", type=float, metavar="RATE", help="peak (the preset's own)"
    )
    policy.add_argument(
        "--decay-share",
        type=share,
        metavar="X",
        help="last share of the budget, over which the rate falls to 0 (0.2)",
    )
    policy.add_argument(
        "--temperature",
        type=float,
        default=1.0,
        metavar="T",
        help="divide logits by it while training, as AlphaCode does with 0.2 (1)",
    )
    policy.add_argument(
        "--gold-from",
        type=share,
        default=1.0,
        metavar="X",
        help="share of the budget after which GOLD weighs solution tokens (1: never)",
    )
    add_statements_flag(policy)
    policy.add_argument(
        "--tasks-share",
        type=share,
        default=0.0,
        metavar="X",
        help="share of problems of Project CodeNet and their relatives among the examples (0)",
    )
    policy.add_argument(
        "--wrong-share",
        type=share,
        default=0.0,
        metavar="X",
        help="share of wrong programs, marked so in their prompts (0)",
    )
    _add_scorer(actions)


def _add_scorer(actions: Commands) -> None:
    """``tenshot train scorer``."""
    scorer = command(
        actions, "scorer", "agent._cmd_train", "train a scoring model, or go on with it"
    )
    scorer.set_defaults(action="scorer")
    scorer.add_argument("pools", nargs="+", metavar="POOL", help="pool files of training problems")
    _add_training_flags(scorer)
    scorer.add_argument(
        "--start", required=True, metavar="DIR", help="folder of the policy model to start from"
    )
    scorer.add_argument(
        "--generated",
        type=natural,
        default=0,
        metavar="N",
        help="learn from N generated problems with right and typically wrong programs as well (0)",
    )
    add_statements_flag(scorer)
    scorer.add_argument(
        "--learning-rate", type=float, default=1e-3, metavar="RATE", help="peak (0.001)"
    )
    scorer.add_argument(
        "--decay-share",
        type=share,
        default=0.5,
        metavar="X",
        help="last share of the budget, over which the rate falls to 0 (0.5)",
    )


def _add_training_flags(parser: argparse.ArgumentParser) -> None:
    """What every training of a model is told."""
    parser.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    parser.add_argument("--minutes", type=float, metavar="M", help="budget of training time")
    parser.add_argument("--tokens", type=positive, metavar="N", help="budget of tokens")
    parser.add_argument("--seed", type=natural, default=0)
    parser.add_argument(
        "--dtype",
        choices=("float32", "float16", "bfloat16"),
        default="float32",
        help="type of the weights on disk (float32)",
    )

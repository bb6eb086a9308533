"""Flags of ``tenshot train``."""

from __future__ import annotations

from agent._parser_flags import Commands, command, natural, positive


def add_train(commands: Commands) -> None:
    """``tenshot train`` and what it can train."""
    parser = commands.add_parser("train", help="train a tokenizer or a policy on the curriculum")
    actions = parser.add_subparsers(metavar="WHAT", required=True)
    tokenizer = command(actions, "tokenizer", "agent._cmd_train", "train a tokenizer")
    tokenizer.set_defaults(action="tokenizer")
    tokenizer.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    tokenizer.add_argument("--vocab", type=positive, default=2048, metavar="N", help="(2048)")
    tokenizer.add_argument("--seed", type=natural, default=0)
    policy = command(actions, "policy", "agent._cmd_train", "train a policy, or go on with it")
    policy.set_defaults(action="policy")
    policy.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    policy.add_argument("--preset", default="small", help="tiny, small or medium (small)")
    policy.add_argument("--tokenizer", metavar="DIR", help="folder of a trained tokenizer")
    policy.add_argument("--minutes", type=float, metavar="M", help="budget of training time")
    policy.add_argument("--tokens", type=positive, metavar="N", help="budget of tokens")
    policy.add_argument("--seed", type=natural, default=0)

"""Flags of ``tenshot eval``."""

from __future__ import annotations

from agent._parser_flags import Commands, add_sandbox_flags, add_search_flags, command, positive


def add_eval(commands: Commands) -> None:
    """``tenshot eval``."""
    parser = command(commands, "eval", "agent._cmd_eval", "solve rates on a benchmark")
    parser.add_argument(
        "benchmark",
        metavar="BENCHMARK",
        help="heldout-compositions, heldout-families, or a problem folder or .jsonl file",
    )
    add_search_flags(parser)
    add_sandbox_flags(parser)
    parser.add_argument(
        "--limit", type=positive, default=100, metavar="N", help="problems at most (100)"
    )
    parser.add_argument("--out", metavar="DIR", help="folder of the run stores (runs/eval-HASH)")

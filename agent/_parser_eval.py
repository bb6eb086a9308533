"""Flags of ``tenshot eval``, and what ``tenshot pool build`` shares with it."""

from __future__ import annotations

import argparse

from agent._parser_flags import (
    Commands,
    add_sandbox_flags,
    add_search_flags,
    add_statements_flag,
    command,
    positive,
)


def add_eval(commands: Commands) -> None:
    """``tenshot eval``."""
    parser = command(commands, "eval", "agent._cmd_eval", "solve rates on a benchmark")
    add_benchmark_flags(parser, "; or a pool file")
    parser.add_argument("--out", metavar="DIR", help="folder of the run stores (runs/eval-HASH)")
    parser.add_argument(
        "--subsets",
        type=positive,
        metavar="N",
        help="subsets of samples to draw where there is no closed form (50 to 200)",
    )
    parser.add_argument(
        "--against", default="size", metavar="METHOD", help="compare the others with it (size)"
    )
    parser.add_argument("--csv", metavar="FILE", help="write all n@k, each problem's too")
    parser.add_argument("--plot", metavar="FILE.png", help="draw solve rates against k")


def add_benchmark_flags(parser: argparse.ArgumentParser, more: str = "") -> None:
    """What names the problems of a benchmark and the policies that write programs for them."""
    parser.add_argument(
        "benchmark",
        metavar="BENCHMARK",
        help="heldout-compositions, heldout-families, heldout-codenet, a problem folder or "
        f".jsonl file{more}; to learn from: training, training-codenet",
    )
    add_statements_flag(parser)
    add_search_flags(parser)
    add_sandbox_flags(parser)
    parser.add_argument(
        "--limit", type=positive, default=100, metavar="N", help="problems at most (100)"
    )

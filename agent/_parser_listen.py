"""Flags of ``tenshot listen``."""

from __future__ import annotations

import argparse

from agent._parser_flags import (
    Commands,
    add_sandbox_flags,
    add_search_flags,
    command,
    parse_duration,
)

_LAST_PORT = 65535


def add_listen(commands: Commands) -> None:
    """``tenshot listen``."""
    parser = command(
        commands, "listen", "agent._cmd_listen", "solve what Competitive Companion sends"
    )
    parser.add_argument(
        "--port",
        type=_port,
        action="append",
        metavar="N",
        help="where to listen, on loopback; repeat it for several (10043)",
    )
    parser.add_argument(
        "--statements",
        metavar="DIR",
        help="saved pages, or text files called after the problem, such as 4A.txt",
    )
    parser.add_argument(
        "--no-fetch", action="store_true", help="do not ask the site for the statement"
    )
    parser.add_argument("--once", action="store_true", help="end after one click's problems")
    parser.add_argument(
        "--resume", action="store_true", help="do not listen: go on with what waits, then end"
    )
    parser.add_argument(
        "--no-solve", action="store_true", help="keep what comes in for --resume, and print where"
    )
    parser.add_argument("--out", metavar="DIR", help="folder of inbox and runs (runs)")
    add_search_flags(parser)
    add_sandbox_flags(parser)
    parser.add_argument(
        "--time-budget",
        type=parse_duration,
        metavar="T",
        help="per problem, e.g. 90s; default: none",
    )


def _port(text: str) -> int:
    number = int(text)
    if not 1 <= number <= _LAST_PORT:
        raise argparse.ArgumentTypeError(f"{text} is not a port from 1 to {_LAST_PORT}")
    return number

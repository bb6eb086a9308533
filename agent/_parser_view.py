"""Flags of ``tenshot view``."""

from __future__ import annotations

import argparse

from agent._parser_flags import Commands, command, natural, parse_duration


def add_view(commands: Commands) -> None:
    """``tenshot view``."""
    parser = command(commands, "view", "agent._cmd_view", "look at a run in the browser, live")
    parser.add_argument("run", metavar="RUN", help="the run's folder or its .sqlite file")
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="(any free one)")
    parser.add_argument("--open", action="store_true", help="open the page in a browser")
    parser.add_argument(
        "--wait", type=parse_duration, metavar="T", help="for a run that has yet to start, e.g. 10m"
    )


def _port(text: str) -> int:
    port = natural(text)
    if port > 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port")
    return port

"""Flags of ``tenshot model``."""

from __future__ import annotations

from agent._parser_flags import Commands, command


def add_model(commands: Commands) -> None:
    """``tenshot model`` and its actions."""
    parser = commands.add_parser("model", help="look at models")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    info = command(actions, "info", "agent._cmd_model", "print what a model folder holds")
    info.add_argument("model", nargs="?", default="shipped", help="shipped or a folder (shipped)")

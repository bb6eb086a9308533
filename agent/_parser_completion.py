"""Flags of ``tenshot completion``."""

from __future__ import annotations

from agent._parser_flags import Commands, command


def add_completion(commands: Commands) -> None:
    """``tenshot completion``."""
    parser = command(
        commands, "completion", "agent._cmd_completion", "print a script for the shell's Tab key"
    )
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="to print it for")

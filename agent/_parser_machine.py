"""Flags of ``tenshot bench`` and ``doctor``."""

from __future__ import annotations

from agent._parser_flags import Commands, command, natural, parse_duration


def add_bench(commands: Commands) -> None:
    """``tenshot bench``."""
    parser = command(commands, "bench", "agent._cmd_bench", "measure speed beside its peers here")
    parser.add_argument("name", metavar="NAME", help="sandbox or sampler")
    parser.add_argument(
        "--seconds", type=parse_duration, metavar="T", help="about how long (the benchmark's own)"
    )
    parser.add_argument("--seed", type=natural, default=0, help="of the order of laps (0)")


def add_doctor(commands: Commands) -> None:
    """``tenshot doctor``."""
    parser = command(commands, "doctor", "agent._cmd_doctor", "check this machine")
    parser.add_argument(
        "--prepare", action="store_true", help="build the worker and precompiled headers"
    )

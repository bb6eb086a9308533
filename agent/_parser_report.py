"""Flags of ``tenshot report``."""

from __future__ import annotations

from agent._parser_flags import Commands, command


def add_report(commands: Commands) -> None:
    """``tenshot report``."""
    text = "one HTML file about a solve, a contest or a season"
    parser = command(commands, "report", "agent._cmd_report", text)
    parser.add_argument(
        "runs",
        nargs="+",
        metavar="RUN",
        help="a folder that solve or contest wrote, or a run file; several contests, or the folder "
        "that holds them, make a season",
    )
    parser.add_argument("--out", metavar="FILE", help="HTML file to write (report.html in RUN)")

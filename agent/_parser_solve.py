"""Flags of ``tenshot solve``, ``resume`` and ``judge``."""

from __future__ import annotations

from agent._parser_flags import (
    PROBLEM_HELP,
    Commands,
    add_sandbox_flags,
    add_search_flags,
    command,
    parse_duration,
)


def add_solve(commands: Commands) -> None:
    """``tenshot solve``."""
    parser = command(commands, "solve", "agent._cmd_solve", "find at most ten programs to submit")
    parser.add_argument("problem", metavar="PROBLEM", help=PROBLEM_HELP)
    add_search_flags(parser)
    add_sandbox_flags(parser)
    parser.add_argument(
        "--time-budget", type=parse_duration, metavar="T", help="e.g. 90s or 10m; default: none"
    )
    parser.add_argument(
        "--human-filter",
        action="append",
        metavar="FILTER",
        help="choose only among programs that pass it: source=REGEX or output=REGEX (on every new "
        "input; != for must not match), or FILE.py with keep(program); repeat for several",
    )
    parser.add_argument("--out", metavar="DIR", help="run folder (runs/PROBLEM-HASH)")
    parser.add_argument("--restart", action="store_true", help="forget an earlier run in DIR")
    parser.add_argument(
        "--judge", action="store_true", help="judge the choice on the problem's hidden tests"
    )


def add_resume(commands: Commands) -> None:
    """``tenshot resume``."""
    parser = command(commands, "resume", "agent._cmd_resume", "go on with an interrupted run")
    parser.add_argument("run", metavar="RUN", help="the run's folder")


def add_judge(commands: Commands) -> None:
    """``tenshot judge``."""
    parser = command(commands, "judge", "agent._cmd_judge", "judge programs on all tests")
    parser.add_argument("problem", metavar="PROBLEM", help=PROBLEM_HELP)
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="program files or folders")
    parser.add_argument(
        "--all-tests", action="store_true", help="go on after the first failed test"
    )
    parser.add_argument(
        "--time-limit", type=parse_duration, metavar="T", help="instead of the problem's own"
    )
    add_sandbox_flags(parser)

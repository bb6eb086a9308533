"""Flags of ``tenshot problem``."""

from __future__ import annotations

import argparse

from agent._parser_flags import PROBLEM_HELP, Commands, command, positive


def add_problem(commands: Commands) -> None:
    """``tenshot problem`` and its actions."""
    parser = commands.add_parser("problem", help="show, check and convert problems")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    show = command(actions, "show", "agent._cmd_problem", "print a problem as a policy sees it")
    show.add_argument("problem", metavar="PROBLEM", help=PROBLEM_HELP)
    show.set_defaults(action="show")
    check = command(actions, "check", "agent._cmd_problem", "report what is missing or doubtful")
    check.add_argument("problem", metavar="PROBLEM", help=PROBLEM_HELP)
    check.set_defaults(action="check")
    convert = command(actions, "convert", "agent._cmd_problem", "write it in another format")
    convert.add_argument("problem", metavar="PROBLEM", help=PROBLEM_HELP)
    _add_target(convert)
    convert.set_defaults(action="convert")
    load = command(actions, "import", "agent._cmd_problem", "write all problems of a data set")
    load.add_argument("source", metavar="SOURCE", help="a data set's file, or a folder of problems")
    _add_target(load)
    load.add_argument("--limit", type=positive, metavar="N", help="problems at most (all)")
    load.set_defaults(action="import")


def _add_target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", metavar="TARGET", help="a new folder, or a new .jsonl file")
    parser.add_argument(
        "--to",
        choices=("folder", "kattis", "jsonl", "codecontests"),
        help="format to write (jsonl for a .jsonl target, else folder)",
    )

"""The command line: the table of commands. Imports nothing heavy."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from agent._parser_completion import add_completion
from agent._parser_contest import add_contest
from agent._parser_eval import add_eval
from agent._parser_flags import EXITS
from agent._parser_listen import add_listen
from agent._parser_machine import add_bench, add_doctor
from agent._parser_model import add_model
from agent._parser_pool import add_pool
from agent._parser_problem import add_problem
from agent._parser_report import add_report
from agent._parser_solve import add_judge, add_resume, add_solve
from agent._parser_train import add_train
from agent._parser_view import add_view

_DESCRIPTION = "Ten shots from a million samples: an open competitive-programming agent."


def make_parser() -> argparse.ArgumentParser:
    """The parser of ``tenshot``; ``args.module`` names the module that runs the command."""
    parser = _Parser(prog="tenshot", description=_DESCRIPTION, epilog=EXITS)
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=argparse.ArgumentParser
    )
    add_solve(commands)
    add_resume(commands)
    add_view(commands)
    add_judge(commands)
    add_eval(commands)
    add_pool(commands)
    add_contest(commands)
    add_report(commands)
    add_problem(commands)
    add_listen(commands)
    add_train(commands)
    add_model(commands)
    add_bench(commands)
    add_doctor(commands)
    add_completion(commands)
    return parser


class _Parser(argparse.ArgumentParser):
    """Takes ``contest rating`` and ``contest compose`` as commands beside ``contest CONTEST``."""

    def parse_known_args(self, args: Sequence[str] | None = None, namespace: Any = None) -> Any:  # type: ignore[override]
        words = list(sys.argv[1:] if args is None else args)
        if tuple(words[:2]) in (("contest", "rating"), ("contest", "compose")):
            words[:2] = [" ".join(words[:2])]
        return super().parse_known_args(words, namespace)

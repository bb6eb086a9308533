"""``tenshot completion``."""

from __future__ import annotations

import argparse

from agent._completion import completion_script
from agent._output import print_json
from agent._parser import make_parser


def run(args: argparse.Namespace) -> int:
    """Exit code 0."""
    script = completion_script(make_parser(), args.shell)
    if args.json:
        print_json({"shell": args.shell, "script": script})
    else:
        print(script, end="")
    return 0

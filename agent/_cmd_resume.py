"""``tenshot resume``."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from agent import _cmd_solve
from problems import InputError


def run(args: argparse.Namespace) -> int:
    """Run the command that the run's folder remembers."""
    path = Path(args.run) / _cmd_solve.COMMAND
    try:
        known = json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise InputError(
            f"{path}: cannot read the command of the run ({error})",
            "give the folder that 'tenshot solve' wrote",
        ) from error
    known |= {"json": args.json, "quiet": args.quiet, "restart": False}
    return _cmd_solve.run(argparse.Namespace(**known))

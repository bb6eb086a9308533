"""The command-line reference is what ``--help`` says."""

import argparse
from pathlib import Path

from agent._parser import make_parser
from agent._reference import render_reference

ROOT = Path(__file__).resolve().parents[2]


def test_the_reference_is_up_to_date():
    written = (ROOT / "docs" / "cli.md").read_text()
    assert written == render_reference(), "run scripts/docs"


def test_every_command_names_its_module():
    parser = make_parser()
    actions = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    assert set(actions[0].choices) >= {"solve", "judge", "eval", "problem", "train", "doctor"}

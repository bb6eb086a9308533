"""What the commands' parsers share. Imports nothing heavy."""

from __future__ import annotations

import argparse
import re

EXITS = (
    "exit codes: 0 ok · 1 ran, not solved · 2 usage or input · "
    "3 sandbox or internal fault · 130 interrupted"
)
PROBLEM_HELP = (
    "a folder (ours, ICPC/Kattis, Polygon), a data set's file or FILE#ID, a saved web page, "
    "an address, or an id such as 4A"
)

Commands = argparse._SubParsersAction


def command(commands: Commands, name: str, module: str, text: str) -> argparse.ArgumentParser:
    """A parser for one command, which ``module.run`` carries out."""
    parser = commands.add_parser(name, help=text, description=text, epilog=EXITS)
    parser.set_defaults(module=module)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    return parser


def positive(text: str) -> int:
    """A whole number from 1."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return value


def natural(text: str) -> int:
    """A whole number from 0."""
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text} is negative")
    return value


def parse_duration(text: str) -> float:
    """Seconds in ``90``, ``90s``, ``10m`` or ``1.5h``."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([smh]?)", text)
    if not match or float(match[1]) <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a duration such as 90s, 10m or 1h")
    return float(match[1]) * {"": 1, "s": 1, "m": 60, "h": 3600}[match[2]]


def share(text: str) -> float:
    """A number from 0 to 1."""
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


def add_statements_flag(parser: argparse.ArgumentParser) -> None:
    """Where the statements lie that cannot be part of the repository."""
    parser.add_argument(
        "--statements",
        metavar="PATH",
        help="Project CodeNet's folder problem_descriptions/, or a tar archive of it",
    )


def add_search_flags(parser: argparse.ArgumentParser) -> None:
    """What a search for programs needs; read by ``agent._output.solve_options``."""
    parser.add_argument(
        "--samples", type=positive, default=1000, metavar="N", help="programs to draw (1000)"
    )
    parser.add_argument(
        "--policy",
        action="append",
        metavar="P",
        help="shipped, a model folder, server:URL, server:FILE.toml, or replay:PATH; options may "
        "follow a model, as in FOLDER?int8&top_k=40; repeat it to split the budget (shipped)",
    )
    parser.add_argument(
        "--language", choices=("cpp", "python", "both"), default="both", help="(both)"
    )
    parser.add_argument("--seed", type=natural, default=0, help="fixes every random choice (0)")
    parser.add_argument(
        "--inputs", type=natural, default=40, metavar="N", help="new test inputs to write (40)"
    )
    parser.add_argument(
        "--submissions", type=positive, default=10, metavar="N", help="programs to choose (10)"
    )
    parser.add_argument(
        "--rule",
        default="posterior",
        help="how to choose: posterior, size, random or score (posterior)",
    )
    parser.add_argument(
        "--scorer",
        default="none",
        metavar="MODEL",
        help="scoring model for the rules posterior and score: a folder, or none (none)",
    )


def add_sandbox_flags(parser: argparse.ArgumentParser) -> None:
    """Where programs run; read by ``agent._backend.open_sandbox``."""
    parser.add_argument(
        "--sandbox", choices=("local", "docker"), default="local", help="where programs run (local)"
    )
    parser.add_argument(
        "--allow-weaker-isolation",
        action="append",
        metavar="NAME",
        help="run though this is missing: user, net, ipc, uts or seccomp (see docs/sandbox.md)",
    )

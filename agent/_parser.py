"""The command line: one table of commands and flags. Imports nothing heavy."""

from __future__ import annotations

import argparse
import re

_DESCRIPTION = "Ten shots from a million samples: an open competitive-programming agent."
_EXITS = (
    "exit codes: 0 ok · 1 ran, not solved · 2 usage or input · "
    "3 sandbox or internal fault · 130 interrupted"
)
_PROBLEM_HELP = "a problem folder (ours, ICPC/Kattis), a .json file, or FILE.jsonl#ID"


def make_parser() -> argparse.ArgumentParser:
    """The parser of ``tenshot``; ``args.module`` names the module that runs the command."""
    parser = argparse.ArgumentParser(prog="tenshot", description=_DESCRIPTION, epilog=_EXITS)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_solve(commands)
    _add_resume(commands)
    _add_judge(commands)
    _add_eval(commands)
    _add_problem(commands)
    _add_train(commands)
    _add_model(commands)
    _add_doctor(commands)
    return parser


Commands = argparse._SubParsersAction


def _command(commands: Commands, name: str, module: str, text: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text, epilog=_EXITS)
    parser.set_defaults(module=module)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    return parser


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number")
    return value


def _natural(text: str) -> int:
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


def _add_search_flags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--samples", type=_positive, default=1000, metavar="N", help="programs to draw (1000)"
    )
    parser.add_argument(
        "--policy",
        action="append",
        metavar="P",
        help="shipped, a model folder, or replay:PATH; repeat it to split the budget (shipped)",
    )
    parser.add_argument(
        "--language", choices=("cpp", "python", "both"), default="both", help="(both)"
    )
    parser.add_argument("--seed", type=_natural, default=0, help="fixes every random choice (0)")
    parser.add_argument(
        "--inputs", type=_natural, default=40, metavar="N", help="new test inputs to write (40)"
    )
    parser.add_argument(
        "--submissions", type=_positive, default=10, metavar="N", help="programs to choose (10)"
    )
    parser.add_argument(
        "--rule", default="size", help="how to choose: size, random or score (size)"
    )


def _add_solve(commands: Commands) -> None:
    parser = _command(commands, "solve", "agent._cmd_solve", "find at most ten programs to submit")
    parser.add_argument("problem", metavar="PROBLEM", help=_PROBLEM_HELP)
    _add_search_flags(parser)
    parser.add_argument(
        "--time-budget", type=parse_duration, metavar="T", help="e.g. 90s or 10m; default: none"
    )
    parser.add_argument("--out", metavar="DIR", help="run folder (runs/PROBLEM-HASH)")
    parser.add_argument("--restart", action="store_true", help="forget an earlier run in DIR")
    parser.add_argument(
        "--judge", action="store_true", help="judge the choice on the problem's hidden tests"
    )


def _add_resume(commands: Commands) -> None:
    parser = _command(commands, "resume", "agent._cmd_resume", "go on with an interrupted run")
    parser.add_argument("run", metavar="RUN", help="the run's folder")


def _add_judge(commands: Commands) -> None:
    parser = _command(commands, "judge", "agent._cmd_judge", "judge programs on all tests")
    parser.add_argument("problem", metavar="PROBLEM", help=_PROBLEM_HELP)
    parser.add_argument("sources", nargs="+", metavar="SOURCE", help="program files or folders")
    parser.add_argument(
        "--all-tests", action="store_true", help="go on after the first failed test"
    )
    parser.add_argument(
        "--time-limit", type=parse_duration, metavar="T", help="instead of the problem's own"
    )


def _add_eval(commands: Commands) -> None:
    parser = _command(commands, "eval", "agent._cmd_eval", "solve rates on a benchmark")
    parser.add_argument(
        "benchmark",
        metavar="BENCHMARK",
        help="heldout-compositions, heldout-families, or a problem folder or .jsonl file",
    )
    _add_search_flags(parser)
    parser.add_argument(
        "--limit", type=_positive, default=100, metavar="N", help="problems at most (100)"
    )
    parser.add_argument("--out", metavar="DIR", help="folder of the run stores (runs/eval-HASH)")


def _add_problem(commands: Commands) -> None:
    parser = commands.add_parser("problem", help="show, check and convert problems")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    show = _command(actions, "show", "agent._cmd_problem", "print a problem as a policy sees it")
    show.add_argument("problem", metavar="PROBLEM", help=_PROBLEM_HELP)
    show.set_defaults(action="show")
    check = _command(actions, "check", "agent._cmd_problem", "report what is missing or doubtful")
    check.add_argument("problem", metavar="PROBLEM", help=_PROBLEM_HELP)
    check.set_defaults(action="check")
    convert = _command(actions, "convert", "agent._cmd_problem", "write a problem in our format")
    convert.add_argument("problem", metavar="PROBLEM", help=_PROBLEM_HELP)
    convert.add_argument("folder", metavar="FOLDER", help="new folder")
    convert.set_defaults(action="convert")


def _add_train(commands: Commands) -> None:
    parser = commands.add_parser("train", help="train a tokenizer or a policy on the curriculum")
    actions = parser.add_subparsers(metavar="WHAT", required=True)
    tokenizer = _command(actions, "tokenizer", "agent._cmd_train", "train a tokenizer")
    tokenizer.set_defaults(action="tokenizer")
    tokenizer.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    tokenizer.add_argument("--vocab", type=_positive, default=2048, metavar="N", help="(2048)")
    tokenizer.add_argument("--seed", type=_natural, default=0)
    policy = _command(actions, "policy", "agent._cmd_train", "train a policy, or go on with it")
    policy.set_defaults(action="policy")
    policy.add_argument("--out", required=True, metavar="DIR", help="folder to write")
    policy.add_argument("--preset", default="small", help="tiny, small or medium (small)")
    policy.add_argument("--tokenizer", metavar="DIR", help="folder of a trained tokenizer")
    policy.add_argument("--minutes", type=float, metavar="M", help="budget of training time")
    policy.add_argument("--tokens", type=_positive, metavar="N", help="budget of tokens")
    policy.add_argument("--seed", type=_natural, default=0)


def _add_model(commands: Commands) -> None:
    parser = commands.add_parser("model", help="look at models")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    info = _command(actions, "info", "agent._cmd_model", "print what a model folder holds")
    info.add_argument("model", nargs="?", default="shipped", help="shipped or a folder (shipped)")


def _add_doctor(commands: Commands) -> None:
    parser = _command(commands, "doctor", "agent._cmd_doctor", "check this machine")
    parser.add_argument(
        "--prepare", action="store_true", help="build the worker and precompiled headers"
    )

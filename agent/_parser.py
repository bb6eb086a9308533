"""The command line: one table of commands and flags. Imports nothing heavy."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from typing import Any

_DESCRIPTION = "Ten shots from a million samples: an open competitive-programming agent."
_EXITS = (
    "exit codes: 0 ok · 1 ran, not solved · 2 usage or input · "
    "3 sandbox or internal fault · 130 interrupted"
)
_PROBLEM_HELP = (
    "a folder (ours, ICPC/Kattis, Polygon), a data set's file or FILE#ID, a saved web page, "
    "an address, or an id such as 4A"
)


def make_parser() -> argparse.ArgumentParser:
    """The parser of ``tenshot``; ``args.module`` names the module that runs the command."""
    parser = _Parser(prog="tenshot", description=_DESCRIPTION, epilog=_EXITS)
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=argparse.ArgumentParser
    )
    _add_solve(commands)
    _add_resume(commands)
    _add_judge(commands)
    _add_eval(commands)
    _add_contest(commands)
    _add_problem(commands)
    _add_train(commands)
    _add_model(commands)
    _add_bench(commands)
    _add_doctor(commands)
    return parser


class _Parser(argparse.ArgumentParser):
    """Takes ``contest rating`` and ``contest compose`` as commands beside ``contest CONTEST``."""

    def parse_known_args(self, args: Sequence[str] | None = None, namespace: Any = None) -> Any:  # type: ignore[override]
        words = list(sys.argv[1:] if args is None else args)
        if tuple(words[:2]) in (("contest", "rating"), ("contest", "compose")):
            words[:2] = [" ".join(words[:2])]
        return super().parse_known_args(words, namespace)


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


def _add_sandbox_flags(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sandbox", choices=("local", "docker"), default="local", help="where programs run (local)"
    )
    parser.add_argument(
        "--allow-weaker-isolation",
        action="append",
        metavar="NAME",
        help="run though this is missing: user, net, ipc, uts or seccomp (see docs/sandbox.md)",
    )


def _add_solve(commands: Commands) -> None:
    parser = _command(commands, "solve", "agent._cmd_solve", "find at most ten programs to submit")
    parser.add_argument("problem", metavar="PROBLEM", help=_PROBLEM_HELP)
    _add_search_flags(parser)
    _add_sandbox_flags(parser)
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
    _add_sandbox_flags(parser)


def _add_eval(commands: Commands) -> None:
    parser = _command(commands, "eval", "agent._cmd_eval", "solve rates on a benchmark")
    parser.add_argument(
        "benchmark",
        metavar="BENCHMARK",
        help="heldout-compositions, heldout-families, or a problem folder or .jsonl file",
    )
    _add_search_flags(parser)
    _add_sandbox_flags(parser)
    parser.add_argument(
        "--limit", type=_positive, default=100, metavar="N", help="problems at most (100)"
    )
    parser.add_argument("--out", metavar="DIR", help="folder of the run stores (runs/eval-HASH)")


_POPULATION_HELP = "[NAME=]FILE with a histogram of ratings, {rating: people}"


def _add_contest(commands: Commands) -> None:
    module = "agent._cmd_contest"
    parser = _command(commands, "contest", module, "take part in contests as if they were live")
    parser.set_defaults(action="take part")
    parser.add_argument(
        "contests", nargs="+", metavar="CONTEST", help="a folder with contest.json, or such a file"
    )
    _add_search_flags(parser)
    parser.add_argument(
        "--plan",
        choices=("alphacode", "alphacode2", "real"),
        default="alphacode",
        help="when programs are submitted: at 0.1, 0.5 and 0.9 of the contest, one problem after "
        "another in equal shares of it, or as fast as this machine is (alphacode)",
    )
    parser.add_argument("--rating", type=int, metavar="R", help="ours before (a new account's)")
    parser.add_argument(
        "--rounds", type=_natural, default=0, metavar="N", help="rated rounds before (0)"
    )
    parser.add_argument("--population", metavar="P", help=_POPULATION_HELP)
    parser.add_argument("--out", metavar="DIR", help="folder of the contests' runs (runs)")
    parser.add_argument("--restart", action="store_true", help="forget earlier runs of them")
    _add_sandbox_flags(parser)
    _add_contest_rating(commands, module)
    _add_contest_compose(commands, module)


def _add_contest_rating(commands: Commands, module: str) -> None:
    parser = _command(commands, "contest rating", module, "rating changes of a finished round")
    parser.set_defaults(action="rating")
    parser.add_argument(
        "round", metavar="ROUND", help="JSON rows [handle, points, penalty, rating or null, ...]"
    )


def _add_contest_compose(commands: Commands, module: str) -> None:
    parser = _command(commands, "contest compose", module, "make a contest of problems at hand")
    parser.set_defaults(action="compose")
    parser.add_argument("problems", nargs="+", metavar="PROBLEM", help=_PROBLEM_HELP)
    parser.add_argument("--out", required=True, metavar="DIR", help="new folder")
    parser.add_argument("--name", metavar="NAME", help="of the contest (the folder's)")
    rules = ("codeforces", "educational", "div3", "div4", "icpc", "atcoder")
    parser.add_argument("--rules", choices=rules, default="codeforces", help="(codeforces)")
    parser.add_argument("--duration", type=parse_duration, default=7200.0, metavar="T", help="(2h)")
    parser.add_argument(
        "--points", type=_positive, nargs="+", metavar="P", help="of each problem (500, 1000, ...)"
    )
    parser.add_argument("--field", metavar="ROUND", help="rows of another contest's participants")
    parser.add_argument("--label", metavar="TEXT", help="says where they come from")
    parser.add_argument(
        "--participants", type=_positive, default=1000, metavar="N", help="made up else (1000)"
    )
    parser.add_argument("--population", metavar="P", help=_POPULATION_HELP)
    parser.add_argument("--seed", type=_natural, default=0, help="of the made-up field (0)")


def _add_problem(commands: Commands) -> None:
    parser = commands.add_parser("problem", help="show, check and convert problems")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    show = _command(actions, "show", "agent._cmd_problem", "print a problem as a policy sees it")
    show.add_argument("problem", metavar="PROBLEM", help=_PROBLEM_HELP)
    show.set_defaults(action="show")
    check = _command(actions, "check", "agent._cmd_problem", "report what is missing or doubtful")
    check.add_argument("problem", metavar="PROBLEM", help=_PROBLEM_HELP)
    check.set_defaults(action="check")
    convert = _command(actions, "convert", "agent._cmd_problem", "write it in another format")
    convert.add_argument("problem", metavar="PROBLEM", help=_PROBLEM_HELP)
    _add_target(convert)
    convert.set_defaults(action="convert")
    load = _command(actions, "import", "agent._cmd_problem", "write all problems of a data set")
    load.add_argument("source", metavar="SOURCE", help="a data set's file, or a folder of problems")
    _add_target(load)
    load.add_argument("--limit", type=_positive, metavar="N", help="problems at most (all)")
    load.set_defaults(action="import")


def _add_target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", metavar="TARGET", help="a new folder, or a new .jsonl file")
    parser.add_argument(
        "--to",
        choices=("folder", "kattis", "jsonl", "codecontests"),
        help="format to write (jsonl for a .jsonl target, else folder)",
    )


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


def _add_bench(commands: Commands) -> None:
    parser = _command(commands, "bench", "agent._cmd_bench", "measure speed beside its peers here")
    parser.add_argument("name", metavar="NAME", help="sandbox")
    parser.add_argument(
        "--seconds", type=parse_duration, metavar="T", help="about how long (the benchmark's own)"
    )
    parser.add_argument("--seed", type=_natural, default=0, help="of the order of laps (0)")


def _add_doctor(commands: Commands) -> None:
    parser = _command(commands, "doctor", "agent._cmd_doctor", "check this machine")
    parser.add_argument(
        "--prepare", action="store_true", help="build the worker and precompiled headers"
    )

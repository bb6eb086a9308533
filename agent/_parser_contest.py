"""Flags of ``tenshot contest`` and its actions."""

from __future__ import annotations

from agent._parser_flags import (
    PROBLEM_HELP,
    Commands,
    add_sandbox_flags,
    add_search_flags,
    command,
    natural,
    parse_duration,
    positive,
)

_POPULATION_HELP = "[NAME=]FILE with a histogram of ratings, {rating: people}"


def add_contest(commands: Commands) -> None:
    """``tenshot contest``, ``contest rating`` and ``contest compose``."""
    module = "agent._cmd_contest"
    parser = command(commands, "contest", module, "take part in contests as if they were live")
    parser.set_defaults(action="take part")
    parser.add_argument(
        "contests", nargs="+", metavar="CONTEST", help="a folder with contest.json, or such a file"
    )
    add_search_flags(parser)
    parser.add_argument(
        "--plan",
        choices=("alphacode", "alphacode2", "real"),
        default="alphacode",
        help="when programs are submitted: at 0.1, 0.5 and 0.9 of the contest, one problem after "
        "another in equal shares of it, or as fast as this machine is (alphacode)",
    )
    parser.add_argument("--rating", type=int, metavar="R", help="ours before (a new account's)")
    parser.add_argument(
        "--rounds", type=natural, default=0, metavar="N", help="rated rounds before (0)"
    )
    parser.add_argument("--population", metavar="P", help=_POPULATION_HELP)
    parser.add_argument("--out", metavar="DIR", help="folder of the contests' runs (runs)")
    parser.add_argument("--restart", action="store_true", help="forget earlier runs of them")
    add_sandbox_flags(parser)
    _add_contest_rating(commands, module)
    _add_contest_compose(commands, module)


def _add_contest_rating(commands: Commands, module: str) -> None:
    parser = command(commands, "contest rating", module, "rating changes of a finished round")
    parser.set_defaults(action="rating")
    parser.add_argument(
        "round", metavar="ROUND", help="JSON rows [handle, points, penalty, rating or null, ...]"
    )


def _add_contest_compose(commands: Commands, module: str) -> None:
    parser = command(commands, "contest compose", module, "make a contest of problems at hand")
    parser.set_defaults(action="compose")
    parser.add_argument("problems", nargs="+", metavar="PROBLEM", help=PROBLEM_HELP)
    parser.add_argument("--out", required=True, metavar="DIR", help="new folder")
    parser.add_argument("--name", metavar="NAME", help="of the contest (the folder's)")
    rules = ("codeforces", "educational", "div3", "div4", "icpc", "atcoder")
    parser.add_argument("--rules", choices=rules, default="codeforces", help="(codeforces)")
    parser.add_argument("--duration", type=parse_duration, default=7200.0, metavar="T", help="(2h)")
    parser.add_argument(
        "--points", type=positive, nargs="+", metavar="P", help="of each problem (500, 1000, ...)"
    )
    parser.add_argument("--field", metavar="ROUND", help="rows of another contest's participants")
    parser.add_argument("--label", metavar="TEXT", help="says where they come from")
    parser.add_argument(
        "--participants", type=positive, default=1000, metavar="N", help="made up else (1000)"
    )
    parser.add_argument("--population", metavar="P", help=_POPULATION_HELP)
    parser.add_argument("--seed", type=natural, default=0, help="of the made-up field (0)")

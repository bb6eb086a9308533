"""Flags of ``tenshot pool``."""

from __future__ import annotations

from agent._parser_eval import add_benchmark_flags
from agent._parser_flags import Commands, command

_MODULE = "agent._cmd_pool"
_OUT_HELP = "the pool file to write, NAME.pool.zst"


def add_pool(commands: Commands) -> None:
    """``tenshot pool`` and its actions."""
    parser = commands.add_parser("pool", help="build, inspect and merge pools of judged samples")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    build = command(actions, "build", _MODULE, "draw, judge and keep programs for a benchmark")
    add_benchmark_flags(build)
    build.add_argument("--out", required=True, metavar="FILE", help=_OUT_HELP)
    build.add_argument("--runs", metavar="DIR", help="folder of the run stores (runs/eval-HASH)")
    build.add_argument("--licence", default="", metavar="TEXT", help="of what the pool holds")
    build.add_argument("--source", default="", metavar="TEXT", help="where it comes from")
    build.set_defaults(action="build")
    info = command(actions, "info", _MODULE, "say what a pool holds")
    info.add_argument("file", metavar="FILE", help="a pool file")
    info.set_defaults(action="info")
    merge = command(actions, "merge", _MODULE, "put the problems of several pools into one")
    merge.add_argument("files", nargs="+", metavar="FILE", help="pool files")
    merge.add_argument("--out", required=True, metavar="FILE", help=_OUT_HELP)
    merge.set_defaults(action="merge")

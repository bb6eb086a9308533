"""``tenshot view``."""

from __future__ import annotations

import argparse
import sys
import time
import webbrowser
from pathlib import Path

from agent._output import print_json
from agent._view_live import LiveRun
from agent._view_server import ViewServer
from agent._view_store import check_run, find_run
from problems import InputError

_LOOK_EVERY_S = 0.2


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted, which is how it ends: exit code 0."""
    path = _find(Path(args.run), args)
    with LiveRun(path) as live, ViewServer(live, args.port) as server:
        if args.json:
            print_json({"url": server.url, "run": str(path)})
        else:
            print(server.url)
        sys.stdout.flush()
        if not args.quiet:
            print(f"showing {path}; Ctrl-C ends it", file=sys.stderr)
        if args.open:
            webbrowser.open(server.url)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0


def _find(given: Path, args: argparse.Namespace) -> Path:
    """The run's file; with ``--wait`` as soon as it is one."""
    deadline = time.monotonic() + (args.wait or 0)
    if args.wait and not args.quiet:
        print(f"waiting for {given}", file=sys.stderr)
    while True:
        path = find_run(given)
        try:
            check_run(path)
            return path
        except InputError:
            if time.monotonic() >= deadline:
                raise
        time.sleep(_LOOK_EVERY_S)

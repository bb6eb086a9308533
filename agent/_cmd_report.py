"""``tenshot report``."""

from __future__ import annotations

import argparse
from pathlib import Path

from agent._output import print_json
from agent._report import make_report
from problems import InputError


def run(args: argparse.Namespace) -> int:
    """Exit code 0 once the file is written."""
    report = make_report([Path(run) for run in args.runs])
    target = Path(args.out) if args.out else report.folder / "report.html"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        size = target.write_bytes(report.html.encode("utf-8"))
    except OSError as error:
        raise InputError(f"{target}: {error.strerror}", "name another file with --out") from None
    if args.json:
        print_json({"report": str(target), "kind": report.kind, "bytes": size})
    else:
        print(f"wrote {target} ({size / 1024:,.0f} KiB); open it in a browser")
    return 0

"""``tenshot bench``."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from agent._output import make_progress
from problems import InputError

_ROOT = Path(__file__).resolve().parent.parent
# Each module offers `measure(seconds or None, seed, progress)`, which returns a report.
_BENCHMARKS = {"sampler": "benchmarks.sampler_speed", "sandbox": "benchmarks.sandbox_speed"}


def run(args: argparse.Namespace) -> int:
    """Measure and print; exit code 0 unless something could not be measured.

    Raises:
        InputError: no such benchmark, or this copy comes without its source.
    """
    if args.name not in _BENCHMARKS:
        known = ", ".join(sorted(_BENCHMARKS))
        raise InputError(f"no benchmark is called {args.name!r}", f"use one of: {known}")
    if not (_ROOT / "benchmarks" / "__init__.py").is_file():
        raise InputError(
            "the benchmarks are not part of an installed copy", "run them from a source checkout"
        )
    if str(_ROOT) not in sys.path:
        sys.path.append(str(_ROOT))
    module = importlib.import_module(_BENCHMARKS[args.name])
    module.measure(args.seconds, args.seed, make_progress(args)).show(args.json)
    return 0

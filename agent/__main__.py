"""Entry point of the ``tenshot`` command."""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import sys
from pathlib import Path

from agent._parser import make_parser

_ROOMS = ("problems", "models", "sandbox", "sampler", "clustering", "reranker")
OK, UNSOLVED, BAD_INPUT, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code (see ``tenshot --help``)."""
    args = make_parser().parse_args(arguments)
    shadow = _shadowed()
    if shadow:
        print(f"tenshot: {shadow}", file=sys.stderr)
        return FAULT
    from problems import FaultError, InputError

    try:
        return int(importlib.import_module(args.module).run(args))
    except InputError as error:
        return _complain(args.json, str(error), BAD_INPUT)
    except FaultError as error:
        return _complain(args.json, str(error), FAULT)
    except KeyboardInterrupt:
        return _complain(False, "interrupted; the same command goes on from here", INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK


def _complain(as_json: bool, message: str, code: int) -> int:
    print(f"tenshot: {message}", file=sys.stderr)
    if as_json:
        print(json.dumps({"error": message, "exit_code": code}))
    return code


def _shadowed() -> str:
    """A sentence if another installed package hides one of our rooms, else an empty string."""
    home = Path(__file__).resolve().parent.parent
    for room in _ROOMS:
        spec = importlib.util.find_spec(room)
        origin = Path(spec.origin).resolve() if spec and spec.origin else None
        if origin is None or origin.parent.parent != home:
            return (
                f"the package {room!r} is not ours but {origin}\n"
                "hint: use the virtual environment that scripts/setup made"
            )
    return ""


if __name__ == "__main__":
    sys.exit(main())

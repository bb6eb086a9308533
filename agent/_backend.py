"""Opening the sandbox that the command line asks for."""

from __future__ import annotations

import argparse
import sys

from sandbox import DockerSandbox, LocalSandbox, PythonChoice

_BACKENDS: dict[str, type[LocalSandbox] | type[DockerSandbox]] = {
    "local": LocalSandbox,
    "docker": DockerSandbox,
}


def open_sandbox(
    args: argparse.Namespace, python: PythonChoice = "auto"
) -> LocalSandbox | DockerSandbox:
    """The backend of ``--sandbox`` and ``--allow-weaker-isolation``; close it after use.

    Commands remembered by older runs lack these flags and mean the defaults.

    Raises:
        InputError: an unknown name of what may be missing.
        SandboxError: the machine lacks something; the hint says what to do.
    """
    backend = _BACKENDS[getattr(args, "sandbox", "local")]
    weaker = frozenset(getattr(args, "allow_weaker_isolation", None) or ())
    sandbox = backend(python=python, allow_weaker=weaker)
    if "WITHOUT" in sandbox.isolation:
        print(f"tenshot: programs run with less isolation: {sandbox.isolation}", file=sys.stderr)
    return sandbox

"""``tenshot doctor``."""

from __future__ import annotations

import argparse
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING

from agent._output import print_json

if TYPE_CHECKING:
    from sandbox import Executable, LocalSandbox


def run(args: argparse.Namespace) -> int:
    """Exit code 0 if everything needed is there, else 3."""
    from sandbox import check_machine

    if args.prepare:
        _prepare()
    findings = check_machine()
    if args.json:
        print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            state = "ok  " if finding.ok else "BAD " if finding.required else "none"
            print(f"{state} {finding.name}: {finding.detail}")
            if not finding.ok:
                print(f"    fix: {finding.fix}")
    return 0 if all(finding.ok or not finding.required for finding in findings) else 3


def _prepare() -> None:
    """Build the worker, precompile the headers of all ways to compile, and run a program."""
    from sandbox import LocalSandbox, RunLimits, SandboxError

    with LocalSandbox() as sandbox, ThreadPoolExecutor() as pool:
        executables = list(pool.map(partial(_compile_both_ways, sandbox), (True, False)))
        for executable in executables:
            if executable is None or sandbox.run(executable, b"", RunLimits()).stdout != b"1\n":
                raise SandboxError("a first C++ program does not run", "see tenshot doctor")


def _compile_both_ways(sandbox: LocalSandbox, fast: bool) -> Executable | None:
    """Compile together and alone; returns a program that prints 1."""
    from sandbox import Program

    text = '#include <bits/stdc++.h>\nint main() {{ printf("%d\\n", {}); }}\n'
    programs = [Program("cpp", text.format(number)) for number in (1, 2)]
    sandbox.compile_many(programs, fast)
    return sandbox.compile(programs[0], fast).executable

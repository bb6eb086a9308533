"""``tenshot doctor``."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from agent._output import print_json


def run(args: argparse.Namespace) -> int:
    """Exit code 0 if everything needed is there, else 3."""
    from sandbox import LocalSandbox, Program, RunLimits, SandboxError, check_machine

    if args.prepare:
        with LocalSandbox() as sandbox:
            program = Program("cpp", '#include <bits/stdc++.h>\nint main() { puts("ok"); }\n')
            executable = sandbox.compile(program).executable
            if executable is None or sandbox.run(executable, b"", RunLimits()).stdout != b"ok\n":
                raise SandboxError("a first C++ program does not run", "see tenshot doctor")
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

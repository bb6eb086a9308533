"""What defines a run, and where it lies."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from agent._types import SolveOptions
from problems import Problem
from sampler import Policy


def run_manifest(
    problem: Problem, policies: Sequence[Policy], options: SolveOptions
) -> dict[str, Any]:
    """What defines a run: the same manifest continues a run, another one is refused."""
    digest = hashlib.sha256(problem.statement.encode())
    for case in problem.samples:
        digest.update(b"\0" + case.input + b"\0" + case.answer)
    return {
        "problem": problem.id,
        "problem_sha256": digest.hexdigest(),
        "policies": [policy.name for policy in policies],
        "languages": list(options.languages),
        "samples": options.samples,
        "seed": options.seed,
        "inputs": options.inputs,
        "max_tokens": options.max_tokens,
        "rule": options.rule,
        "submissions": options.submissions,
    }


def run_folder(root: Path, manifest: dict[str, Any]) -> Path:
    """The default folder of a run, named after the problem and the manifest's hash."""
    digest = hashlib.sha256(repr(sorted(manifest.items())).encode()).hexdigest()[:10]
    return root / f"{manifest['problem']}-{digest}"

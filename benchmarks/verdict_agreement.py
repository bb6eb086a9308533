"""Verdicts on labelled submissions of real packages, judged on all tests.

Every submission of every ICPC/Kattis package of a folder that can be run here is judged as
`tenshot judge` does it; its label is the name of the folder it lies in. Kattis has no verdict for
too much memory: it is a run-time error there.

    .venv/bin/python benchmarks/verdict_agreement.py FOLDER
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agent import judge
from agent._judging import RUNNABLE, with_time_limit
from agent._progress import Progress
from problems import Problem, Submission, load_problem
from sandbox import Judgement, LocalSandbox, Program, Sandbox, UnknownLanguageError, Verdict

EXPECTED = {
    "accepted": {Verdict.AC},
    "wrong_answer": {Verdict.WA, Verdict.PE},
    "run_time_error": {Verdict.RE, Verdict.MLE},
    "time_limit_exceeded": {Verdict.TLE},
}


@dataclass(frozen=True, slots=True)
class Row:
    """A submission and what it was judged to be."""

    problem: Problem
    submission: Submission
    judgement: Judgement

    @property
    def agrees(self) -> bool:
        """Whether the verdict is one that the label allows."""
        return self.judgement.verdict in EXPECTED[self.submission.label or ""]

    def __str__(self) -> str:
        slowest = max((case.cpu_s for case in self.judgement.cases), default=0.0)
        last = self.judgement.cases[-1] if self.judgement.cases else None
        where = f" on {last.name}: {last.detail}" if last else f" {self.judgement.message[:120]}"
        return (
            f"{self.problem.id}/{self.submission.name} [{self.submission.label}] "
            f"{self.judgement.verdict}{where} (slowest {slowest:.2f} s of "
            f"{self.problem.limits.time_s:g} s)"
        )


def judged(path: Path, sandbox: Sandbox, skipped: Counter[str]) -> Iterator[Row]:
    """The labelled submissions of one package; ``skipped`` counts the others by reason."""
    problem = with_time_limit(load_problem(str(path)), sandbox, Progress(quiet=True))
    for submission in problem.submissions:
        if submission.language not in RUNNABLE:
            skipped[submission.language or "unknown language"] += 1
        elif submission.label not in EXPECTED:
            skipped[f"label {submission.label}"] += 1
        else:
            program = Program(submission.language, submission.source)
            try:
                judgement = judge(problem, program, sandbox)
            except UnknownLanguageError:
                skipped[f"{submission.language} (none on this machine)"] += 1
            else:
                yield Row(problem, submission, judgement)


def main() -> int:
    """Print every disagreement and a table of labels against verdicts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    table: Counter[tuple[str, str]] = Counter()
    skipped: Counter[str] = Counter()
    agreed = packages = 0
    with LocalSandbox() as sandbox:
        for path in sorted(p.parent for p in args.folder.glob("*/problem.yaml")):
            packages += 1
            for row in judged(path, sandbox, skipped):
                table[row.submission.label or "", row.judgement.verdict.value] += 1
                agreed += row.agrees
                if not row.agrees:
                    print(row, flush=True)
    for (label, verdict), count in sorted(table.items()):
        print(f"{label:20} {verdict:4} {count:4}")
    print(f"{packages} packages: {agreed} of {sum(table.values())} agree; skipped: {dict(skipped)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

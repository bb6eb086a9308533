"""Solve a problem from the browser and say how to hand it in."""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent._listen_task import Task
from agent._manifest import run_folder, run_manifest
from agent._opened import STORE
from agent._output import print_json, print_solution, solution_json, write_submissions
from agent._progress import Progress
from agent._site_languages import SiteLanguage, site_language, submit_address
from agent._solve import solve
from agent._store import RunStore
from agent._types import Solution, SolveOptions
from problems import require_solvable
from sampler import Policy
from sandbox import Sandbox

_PROBLEM, _README = "problem.json", "README.txt"
_PYTHON_MIB = 48


@dataclass(frozen=True, slots=True)
class Solver:
    """Solves one problem after the other.

    Attributes:
        policies: write the programs.
        sandbox: runs them.
        options: how to search.
        out: where the runs lie; each problem gets a folder named after it.
        progress: told what is done.
        as_json: print one JSON object per problem instead of text.
    """

    policies: Sequence[Policy]
    sandbox: Sandbox
    options: SolveOptions
    out: Path
    progress: Progress
    as_json: bool

    def solve(self, task: Task) -> Solution:
        """Solve, write ``submissions/`` with its ``README.txt``, and print what came of it.

        Solving the same problem with the same options again goes on where that stopped.

        Raises:
            InputError: the problem cannot be solved.
            FaultError: the sandbox or the store failed.
        """
        problem = task.problem
        require_solvable(problem)
        manifest = run_manifest(problem, self.policies, self.options)
        folder = run_folder(self.out, manifest)
        with RunStore(folder / STORE, manifest) as store:
            (folder / _PROBLEM).write_text(json.dumps(task.value, indent=1))
            solution = solve(
                problem, self.policies, self.sandbox, store, self.options, self.progress
            )
        paths = write_submissions(folder, solution)
        text = instructions(task, solution, paths, folder / _PROBLEM)
        (folder / "submissions" / _README).write_text(text, encoding="utf-8")
        if self.as_json:
            print_json(solution_json(solution, paths) | self._place(task, folder))
        else:
            print_solution(solution, paths)
            print(text, flush=True)
        return solution

    def _place(self, task: Task, folder: Path) -> dict[str, Any]:
        names = {language: site_language(task.url, language) for language in self.options.languages}
        return {
            "url": task.url,
            "submit_url": submit_address(task.url),
            "folder": str(folder),
            "language_ids": {
                language: {"id": named.id, "name": named.name} for language, named in names.items()
            },
        }


def instructions(task: Task, solution: Solution, paths: Sequence[Path], problem: Path) -> str:
    """How to hand in, as text for ``submissions/README.txt``.

    Args:
        task: what was solved.
        solution: what came of it.
        paths: the files of its submissions.
        problem: file of the problem with its statement, to solve it again.
    """
    lines = [f"{task.problem.id}: {task.problem.title}", task.url, ""]
    if solution.submissions:
        lines += [
            f"Open {submit_address(task.url)}",
            f"Paste {paths[0].name} first; the next file only if it is refused.",
            "",
        ]
        for chosen, path in zip(solution.submissions, paths, strict=True):
            lines.append(f"  {path.name:8}{_choice(site_language(task.url, chosen.language))}")
    else:
        again = f"tenshot solve {shlex.quote(str(problem))} --samples 10000"
        lines += ["Nothing to submit. Search longer:", f"  {again}"]
    if notes := _notes(task):
        lines += ["", *notes]
    # Names come from web pages: no control characters on the terminal.
    plain = ("".join(filter(str.isprintable, line)) for line in lines)
    return "\n".join(plain) + "\n"


def _choice(language: SiteLanguage) -> str:
    return f"{language.name} (id {language.id})" if language.id else language.name


def _notes(task: Task) -> list[str]:
    """What the user must see to besides."""
    notes = list(task.problem.warnings)
    source, target = task.channels()
    if source or target:
        notes.append("Begin main with this in C++, or the program in Python after import sys:")
    if source:
        notes.append(f'  freopen("{source}", "r", stdin);   sys.stdin = open("{source}")')
    if target:
        notes.append(f'  freopen("{target}", "w", stdout);  sys.stdout = open("{target}", "w")')
    memory = task.problem.limits.memory_mib
    if memory < _PYTHON_MIB:
        notes.append(f"In {memory} MiB no Python program can start here: only C++ can pass.")
    return notes

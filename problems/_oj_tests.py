"""Folders of online-judge-tools: ``test/sample-1.in`` and ``test/sample-1.out``.

``oj download`` writes the samples there, and with ``--system`` the hidden tests under names of
their own. It stores no statement: one in ``statement.md``, ``statement.txt`` or ``problem.html``
beside ``test`` is taken, and else the problem has none.
"""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from problems._files import natural_key, read_text, safe_name
from problems._page import load_page
from problems._types import Case, Problem

_SAMPLE = re.compile(r"(?:sample|example)[-_ ]?\d*")
_TEXTS = ("statement.md", "statement.txt")
_PAGES = ("problem.html", "statement.html")


def is_oj_folder(folder: Path) -> bool:
    """Whether the folder has a ``test`` folder with inputs, or is one."""
    return any(path.suffix == ".in" for path in _tests_folder(folder).iterdir())


def load_oj_folder(folder: Path) -> Problem:
    """Load the tests, and the statement where one lies beside them. Test files stay on disk.

    Raises:
        ProblemError: the page beside them shows no problem.
    """
    place = _tests_folder(folder)
    base = place.resolve().parent
    warnings: list[str] = []
    samples, tests = _cases(place, warnings)
    problem = _described(base, warnings)
    return dataclasses.replace(
        problem,
        id=problem.id or safe_name(base.name, "problem"),
        title=problem.title or base.name,
        samples=samples,
        tests=tests,
        origin=str(folder),
        warnings=(*problem.warnings, *warnings),
    )


def _tests_folder(folder: Path) -> Path:
    inner = folder / "test"
    return inner if inner.is_dir() else folder


def _cases(place: Path, warnings: list[str]) -> tuple[tuple[Case, ...], tuple[Case, ...]]:
    samples, tests = [], []
    for path in sorted(place.glob("*.in"), key=lambda path: natural_key(path.name)):
        answer = path.with_suffix(".out")
        if not answer.is_file():
            warnings.append(f"{path.name} has no {answer.name} and is left out")
        elif _SAMPLE.fullmatch(path.stem):
            samples.append(Case(f"sample/{path.stem}", path, answer))
        else:
            tests.append(Case(f"secret/{path.stem}", path, answer))
    return tuple(samples), tuple(tests)


def _described(base: Path, warnings: list[str]) -> Problem:
    for name in _PAGES:
        if (base / name).is_file():
            return load_page(base / name)[0]
    for name in _TEXTS:
        if (base / name).is_file():
            text = read_text(base / name, warnings).strip()
            return Problem(id="", title="", statement=text, samples=())
    warnings.append(f"there is no statement: add {_TEXTS[0]} beside the folder of tests")
    return Problem(id="", title="", statement="", samples=())

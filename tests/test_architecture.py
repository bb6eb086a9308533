"""The house rules that a machine can check."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ALLOWED = {
    "problems": set(),
    "models": {"problems"},
    "sandbox": {"problems"},
    "sampler": {"problems", "models"},
    "clustering": {"problems", "sandbox"},
    "reranker": {"problems", "models", "sandbox", "sampler", "clustering"},
    "agent": {"problems", "models", "sandbox", "sampler", "clustering", "reranker"},
}
ROOMS = sorted(ALLOWED)
SOURCES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def imported_modules(path: Path) -> set[str]:
    modules = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            modules |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules.add(node.module)
    return modules


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_run_one_way(path):
    room = path.relative_to(ROOT).parts[0]
    for module in imported_modules(path):
        top = module.split(".")[0]
        if top in ALLOWED and top != room:
            assert top in ALLOWED[room], f"{room} must not import {top}"
            private = [part for part in module.split(".")[1:] if part.startswith("_")]
            assert not private, f"{module} is private to {top}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_stay_readable(path):
    lines = path.read_text().count("\n")
    assert lines < 300 or "longer than 300 lines because" in path.read_text()[:2000]


@pytest.mark.parametrize("room", ROOMS)
def test_public_names_exist_and_are_documented(room):
    package = importlib.import_module(room)
    assert package.__doc__
    assert sorted(package.__all__) == sorted(set(package.__all__))
    for name in package.__all__:
        assert hasattr(package, name), f"{room}.{name}"


def test_starting_imports_nothing_heavy():
    heavy = ("jax", "sklearn", "docker", "matplotlib", "numpy")
    code = (
        "import sys, agent.__main__, sandbox\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"

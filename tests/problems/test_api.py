"""The public API of the room."""

from __future__ import annotations

import subprocess
import sys

import problems


def test_all_lists_what_is_public() -> None:
    public = {
        name
        for name, value in vars(problems).items()
        if not name.startswith("_") and getattr(value, "__module__", "x").startswith("problems")
    }
    constants = {"UNDERIVED_TIME_S"}
    assert set(problems.__all__) == public | constants
    assert list(problems.__all__) == sorted(problems.__all__, key=_ruff_order)


def _ruff_order(name: str) -> tuple[int, str]:
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def test_importing_loads_neither_the_curriculum_nor_heavy_packages() -> None:
    program = (
        "import sys, problems; bad = [m for m in sys.modules if m.startswith("
        "('jax', 'numpy', 'sklearn', 'problems.curriculum', 'models', 'sandbox'))]; print(bad)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"

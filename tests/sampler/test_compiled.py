"""Keeping compiled code between runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_CODE = """
from sampler._compiled import keep_compiled
keep_compiled()
import jax
print(jax.config.jax_compilation_cache_dir)
"""


def _folder(**environment: str) -> str:
    kept = {k: v for k, v in os.environ.items() if k != "JAX_COMPILATION_CACHE_DIR"}
    done = subprocess.run(
        [sys.executable, "-c", _CODE],
        env=kept | environment,
        check=True,
        timeout=120,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def test_it_is_kept_in_the_users_cache(tmp_path: Path) -> None:
    folder = Path(_folder(XDG_CACHE_HOME=str(tmp_path)))
    assert folder.parent == tmp_path / "tenshot"
    assert folder.is_dir()


def test_a_folder_that_is_set_stays(tmp_path: Path) -> None:
    own = str(tmp_path / "own")
    assert _folder(XDG_CACHE_HOME=str(tmp_path), JAX_COMPILATION_CACHE_DIR=own) == own
    assert not (tmp_path / "tenshot").exists()


def test_without_a_place_to_write_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert _folder(XDG_CACHE_HOME=str(tmp_path / "file")) == "None"

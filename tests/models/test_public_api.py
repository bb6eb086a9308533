"""The package's names all load, and importing it does not import JAX."""

from __future__ import annotations

import subprocess
import sys

import pytest

import models


@pytest.mark.parametrize("name", models.__all__)
def test_every_public_name_loads(name: str) -> None:
    assert getattr(models, name) is not None
    assert name in dir(models)


def test_the_list_and_the_modules_agree() -> None:
    assert set(models.__all__) == set(models._MODULES)


def test_unknown_names_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = models.nonsense


def test_importing_does_not_import_jax() -> None:
    code = (
        "import sys, models; models.Batch, models.SentencePieceTokenizer; "
        "sys.exit('jax' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0

"""All families; every module of this folder defines ``FAMILIES``, a tuple of them."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from problems.curriculum._family import Family


@cache
def all_families() -> tuple[Family, ...]:
    """Every family, sorted by name.

    Raises:
        ValueError: two families share a name.
    """
    found: dict[str, Family] = {}
    for module in pkgutil.iter_modules(__path__):
        loaded = importlib.import_module(f"{__name__}.{module.name}")
        for family in loaded.FAMILIES:
            if family.name in found:
                raise ValueError(f"two families are named {family.name}")
            found[family.name] = family
    return tuple(found[name] for name in sorted(found))

"""All tasks; a module here is named by its first problem and defines ``TASKS``, a tuple."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from problems.curriculum.codenet._task import Task


@cache
def all_tasks() -> tuple[Task, ...]:
    """Every task, sorted by name.

    Raises:
        ValueError: two tasks share a name.
    """
    found: dict[str, Task] = {}
    for module in pkgutil.iter_modules(__path__):
        loaded = importlib.import_module(f"{__name__}.{module.name}")
        for task in loaded.TASKS:
            if task.name in found:
                raise ValueError(f"two tasks are named {task.name}")
            found[task.name] = task
    return tuple(found[name] for name in sorted(found))
